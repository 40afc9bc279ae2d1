import { describe, expect, test } from 'vitest';
import { lemma } from '../../src/language/lemma.ts';
import type { PartOfSpeech } from '../../src/model/reading.ts';

const pairs = (list: string): [string, string][] =>
  list.split(/\s+/).map((pair) => pair.split('=') as [string, string]);

describe('lemma', () => {
  test.each([
    [
      'VBD',
      'said=say told=tell warned=warn stated=state noted=note denied=deny died=die planned=plan added=add called=call argued=argue',
    ],
    [
      'VBD',
      'announced=announce agreed=agree believed=believe claimed=claim reported=report suggested=suggest admitted=admit urged=urge',
    ],
    [
      'VBD',
      'controlled=control labelled=label pledged=pledge proposed=propose insisted=insist visited=visit cited=cite required=require',
    ],
    [
      'VBD',
      'offered=offer explained=explain happened=happen released=release focused=focus vetoed=veto created=create treated=treat',
    ],
    [
      'VBD',
      'killed=kill stressed=stress recalled=recall preferred=prefer occurred=occur developed=develop included=include was=be had=have',
    ],
    [
      'VBD',
      'feared=fear appeared=appear shared=share measured=measure handled=handle tried=try stayed=stay revealed=reveal mentioned=mention',
    ],
    [
      'VBZ',
      'says=say denies=deny watches=watch goes=go does=do has=have is=be passes=pass uses=use believes=believe lies=lie',
    ],
    [
      'VBG',
      'saying=say making=make hoping=hope running=run lying=lie seeing=see using=use adding=add being=be telling=tell writing=write',
    ],
    [
      'NNS',
      'officials=official countries=country children=child analyses=analysis viruses=virus houses=house leaves=leaf buses=bus women=woman',
    ],
    ['NNS', 'churches=church shoes=shoe movies=movie heroes=hero wives=wife sizes=size'],
    ['JJR', 'larger=large bigger=big easier=easy better=good older=old'],
    ['MD', "'ll=will ca=can wo=will would=would may=may"],
    ['NN', 'meeting=meeting thought=thought bus=bus'],
    ['JJ', 'left=left united=united'],
    ['', 'says=say said=say warned=warn critics=critic this=this nothing=nothing business=business meeting=meet'],
  ] as [PartOfSpeech, string][])('%s: %s', (tag, list) => {
    for (const [form, base] of pairs(list)) expect(`${form}=${lemma({ lower: form, tag })}`).toBe(`${form}=${base}`);
  });

  test("tells 's the verb from 's the possessive", () => {
    expect(lemma({ lower: "'s", tag: 'VBZ' })).toBe('be');
    expect(lemma({ lower: "'s", tag: 'POS' })).toBe("'s");
  });
});
