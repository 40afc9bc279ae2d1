import { describe, expect, it } from 'vitest';
import type { AttributionFact, EntityFact } from '../../../src/model/findings.ts';
import { findCautions } from '../../../src/passes/hedging/caution.ts';
import { readingOf, unmark } from './support.ts';

/** The people of the examples, found by name. */
function peopleIn(text: string): readonly EntityFact[] {
  return ['Mira Kovan', 'Peter Hald', 'Kovan'].flatMap((name) => {
    const mentions = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      mentions.push({ start: at, end: at + name.length, confidence: 1 });
    }
    if (mentions.length === 0) return [];
    const full = name === 'Kovan' ? 'Mira Kovan' : name;
    return [{ type: 'person' as const, name: full, aliases: [], honorific: null, confidence: 1, mentions }];
  });
}

function cautionsIn(text: string, attributions: readonly AttributionFact[] = []): readonly string[] {
  return findCautions(readingOf(text), peopleIn(text), attributions).map(({ start, end }) => text.slice(start, end));
}

const hits = [
  'On Friday Peter Hald [killed a man] outside the station.',
  'Mira Kovan [embezzled] two million crowns from the fund.',
  'Mira Kovan, the former mayor, [took bribes] from the builders.',
  'Peter Hald [was the killer].',
  'Peter Hald brutally [stabbed his neighbour].',
  'Mira Kovan had [stolen the money] years before.',
  'Mira Kovan [committed fraud], and nobody stopped her.',
  'Peter Hald, who [raped a student], lives in the north.',
  'Last week Mira Kovan [poisoned Peter Hald].',
];

const nearMisses = [
  'Prosecutors charge that Peter Hald killed a man outside the station.',
  'Mira Kovan allegedly embezzled two million crowns from the fund.',
  'Mira Kovan embezzled two million crowns. She was convicted in March.',
  'Peter Hald was killed outside the station.',
  'A man killed Peter Hald outside the station.',
  'Mira Kovan killed the bill in committee.',
  'Peter Hald stole the show.',
  'Peter Hald shot wide from ten metres.',
  'In the film, Peter Hald killed a man.',
  'In 1612 Peter Hald killed a man in a duel.',
  '“Peter Hald killed a man,” the letter ran.',
  'Did Peter Hald kill a man? Peter Hald killed a man?',
  'The dog of Peter Hald killed a man.',
  'Mira Kovan was a teacher.',
  'He killed a man outside the station.',
  'Peter Hald admitted that he was there. Peter Hald killed a man.',
  'Mira Kovan took office in May.',
  'Mira Kovan beat Peter Hald in the final match.',
];

describe('findCautions', () => {
  it.each(hits)('%s', (hit) => {
    const { text, cue } = unmark(hit);
    expect(cautionsIn(text)).toEqual([cue]);
  });

  it.each(nearMisses)('leaves alone: %s', (text) => {
    expect(cautionsIn(text)).toEqual([]);
  });

  it('leaves alone what an attribution covers', () => {
    const text = 'Peter Hald killed a man, the ministry wrote.';
    const attribution: AttributionFact = {
      source: null,
      sourceKind: 'named',
      entity: null,
      introduced: null,
      cue: null,
      content: [{ start: 0, end: 23 }],
      quotation: 'indirect',
      sentence: 0,
      confidence: 1,
    };
    expect(cautionsIn(text, [attribution])).toEqual([]);
  });

  it('says nothing of people without a full name', () => {
    const text = 'Hald killed a man.';
    const entity: EntityFact = {
      type: 'person',
      name: 'Hald',
      aliases: [],
      honorific: null,
      confidence: 1,
      mentions: [{ start: 0, end: 4, confidence: 1 }],
    };
    expect(findCautions(readingOf(text), [entity], [])).toEqual([]);
  });
});
