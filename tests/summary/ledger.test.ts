import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { articleFromText } from '../../src/language/article-from-text.ts';
import { read } from '../../src/language/read.ts';
import { isWord, voicesOf } from '../../src/language/voices.ts';
import type { Attribution, Entity, TopSource } from '../../src/model/document.ts';
import { sourceLedger } from '../../src/summary/ledger.ts';
import { articleWarnings } from '../../src/summary/warnings.ts';
import { Spans } from '../support/fixture.ts';

const text =
  'Mira Kovan said the dam was safe and sound. Kovan said so again. The ministry said no. ' +
  'The Ministry said that the wall would hold. Critics said it would not. It reportedly leaks.';
const spans = new Spans(text);
const reading = read(articleFromText(text, { file: '-' }));
const entity = { type: 'person', name: 'Mira Kovan', aliases: ['Kovan'], confidence: 1, mentions: [], quoted: 2 };
const entities = [entity] as unknown as Entity[];

function attribution(source: string | null, content: string, more: Partial<Attribution> = {}, from = 0): Attribution {
  return {
    source: source === null ? null : spans.of(source, from),
    ...{ sourceKind: 'named', entity: null, introducedBy: null, cue: null, quotation: 'indirect' },
    ...{ sentence: 0, confidence: 1 },
    content: [spans.of(content)],
    ...more,
  };
}

const attributions = [
  attribution('Mira Kovan', 'the dam was safe and sound', { entity: 0 }),
  attribution('Kovan', 'so again', { entity: 0, quotation: 'direct' }, 20),
  attribution('The ministry', 'no'),
  attribution('The Ministry', 'that the wall would hold'),
  attribution('Critics', 'it would not', { sourceKind: 'vague' }),
  attribution(null, 'It reportedly leaks', { sourceKind: 'vague', cue: spans.of('reportedly') }),
];

/** Words of each attribution as the summary counts them. */
const wordsOf = (list: readonly Attribution[]): readonly number[] => {
  const voices = voicesOf(reading, list);
  return list.map((_, index) => reading.tokens.filter((token, i) => voices[i] === index && isWord(token)).length);
};
const ledgerOf = (list: readonly Attribution[]) => sourceLedger(list, entities, wordsOf(list));

describe('the source ledger', () => {
  const ledger = ledgerOf(attributions);

  test('leaves out who speaks in unsure attributions only, unless an assertion rests on one', () => {
    const unsure = [
      attribution('The ministry', 'no', { confidence: 0.74 }),
      attribution('Kovan', 'so again', { entity: 0 }, 20),
    ];
    const names = (evidence?: ReadonlySet<number>) =>
      sourceLedger(unsure, entities, wordsOf(unsure), evidence).map(({ name, share }) => [name, share]);
    expect(names()).toEqual([['Mira Kovan', 1]]);
    expect(names(new Set([0]))).toHaveLength(2);
  });

  test('names each source once: aliases and letter case merged, most attributions first', () => {
    expect(ledger.map(({ name, attributions: count }) => [name, count])).toEqual([
      ['Mira Kovan', 2],
      ['The ministry', 2],
      ['Critics', 1],
      ['nobody named', 1],
    ]);
  });

  test('counts a source without a name once, by the words that introduce it', () => {
    const { topSources } = analyze(
      'A survey of 2,000 residents found that most want a bridge. The poll found little support for a toll. ' +
        'A neighbour said the ferry was late. "It is always late," she said.',
    ).summary;
    expect(topSources.map(({ name, kind, attributions: count }) => [name, kind, count])).toEqual([
      ['A survey of 2,000 residents', 'named', 2],
      ['A neighbour', 'unnamed', 2],
    ]);
  });

  test('counts the manners apart', () => {
    expect(ledger[0]).toMatchObject({ direct: 1, indirect: 1, mixed: 0, kind: 'named', entity: 0 });
  });

  test('shares the attributed words out, all of them', () => {
    expect(ledger.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(ledger[0]?.share).toBeCloseTo(8 / 20);
  });

  test('gives a word inside two contents to the inner one', () => {
    const nested = [
      attribution('Mira Kovan', 'the dam was safe and sound', { entity: 0 }),
      attribution('Critics', 'safe and sound', { sourceKind: 'vague' }),
    ];
    expect(ledgerOf(nested).map(({ name, share }) => [name, share])).toEqual([
      ['Mira Kovan', 0.5],
      ['Critics', 0.5],
    ]);
  });

  test.each([
    'The mayor declined to comment.',
    'The company did not respond to requests for comment.',
    'Lena Brandt would not say whether the bridge is safe.',
  ])('leaves out who keeps silent: %s', (silence) => {
    expect(analyze(`${silence} The union said that the bridge was closed.`).summary.topSources).toMatchObject([
      { name: 'The union', attributions: 1, share: 1 },
    ]);
  });

  test('lists a report of nobody, but no impression and no deed', () => {
    const names = (text: string) => analyze(text).summary.topSources.map(({ name }) => name);
    expect(names('The bridge is widely believed to be unsafe.')).toEqual(['nobody named']);
    expect(names('The mayor seemed to hesitate before the vote.')).toEqual([]);
  });

  test('makes one line of all reports of nobody', () => {
    const { topSources } = analyze(
      'The bridge is widely believed to be unsafe. It is feared that the dam leaks.',
    ).summary;
    expect(topSources).toMatchObject([{ name: 'nobody named', kind: 'vague', attributions: 2 }]);
  });

  test('never leans on nobody', () => {
    const nobody = {
      name: 'nobody named',
      kind: 'vague',
      entity: null,
      attributions: 4,
      share: 0.9,
    } as unknown as TopSource;
    expect(articleWarnings([nobody], [], { assertions: 5, sourced: 0 }).map(({ code }) => code)).not.toContain(
      'article/one-source',
    );
  });

  test('leaves the comma behind a source to the sentence', () => {
    const { topSources } = analyze('Another, who left in 2022, said colleagues were moved to other jobs.').summary;
    expect(topSources.map(({ name }) => name)).toEqual(['Another, who left in 2022']);
  });

  test('keeps those who say that nothing will be said', () => {
    const [source] = analyze('Lena Brandt said she would not comment on the bridge.').summary.topSources;
    expect(source).toMatchObject({ name: 'Lena Brandt', attributions: 1 });
  });

  test('leaves out pronouns that nobody was found for, and names those that somebody was', () => {
    const pronoun = { ...attribution('Kovan', 'no'), source: { ...spans.of('Kovan'), text: 'She' } };
    expect(ledgerOf([pronoun])).toEqual([]);
    expect(ledgerOf([{ ...pronoun, entity: 0 }]).map(({ name }) => name)).toEqual(['Mira Kovan']);
  });

  test('is empty for an article that attributes nothing', () => {
    expect(ledgerOf([])).toEqual([]);
  });
});

describe('warnings about the article', () => {
  const codes = (list: readonly Attribution[], counts = { assertions: 6, sourced: 6 }): string[] =>
    articleWarnings(ledgerOf(list), list, counts).map(({ code }) => code);
  const kovan = attributions[0] as Attribution;
  const critics = attributions[4] as Attribution;

  test('a story that leans on one source', () => {
    expect(codes([kovan, kovan, kovan, kovan])).toEqual(['article/one-source']);
  });

  test('one source is no leaning in a short piece, nor are two that share the words', () => {
    expect(codes([kovan, kovan])).toEqual([]);
    expect(codes(attributions)).toEqual([]);
  });

  test('a story none of whose sources has a name', () => {
    expect(codes([critics, critics, critics, critics])).toContain('article/no-named-source');
  });

  test('a story without any source, if it asserts enough', () => {
    expect(codes([], { assertions: 6, sourced: 0 })).toEqual(['article/no-source']);
    expect(codes([], { assertions: 2, sourced: 0 })).toEqual([]);
  });
});
