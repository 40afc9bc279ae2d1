import { describe, expect, it, test } from 'vitest';
import type { EntityType } from '../../../src/model/findings.ts';
import { toMentions } from '../../../src/passes/entities/mentions.ts';
import { TYPES } from '../../../src/passes/entities/recognise.ts';
import { decideTypes } from '../../../src/passes/entities/second-look.ts';
import { createWords } from '../../../src/passes/entities/words.ts';
import { decodeModel, encodeModel, feature, type LinearModel } from '../../../src/tagger/index.ts';
import { readMarked, smallGazetteer } from './support.ts';

/** Takes every name for `type`: with a weight of 1 it is more likely than not by little, with 9 it is sure. */
function modelOf(type: EntityType, weight: number): LinearModel {
  const bytes = encodeModel({
    name: 'toy',
    labels: TYPES,
    hashBits: 10,
    step: 0.1,
    chain: null,
    // The feature that every name has.
    buckets: Uint32Array.of(feature(0, 0) & 1023),
    weights: Int8Array.from(TYPES, (other) => (other === type ? weight * 10 : 0)),
  });
  return decodeModel(bytes, 'toy.bin');
}

function decided(marked: string, confidence: number, model: LinearModel): string[] {
  const { reading, names } = readMarked(marked, confidence);
  const words = reading.tokens.map(createWords(smallGazetteer));
  const mentions = toMentions(reading, names, smallGazetteer, {});
  return decideTypes(mentions, { names, words }, reading, smallGazetteer, () => model).map(
    (mention) => `${mention.type} ${mention.text} ${mention.confidence.toFixed(2)}`,
  );
}

describe('decideTypes', () => {
  it('turns an unsure name, at all its mentions', () => {
    const found = decided('They met [O:Velm] at noon. Nobody saw [O:Velm] leave.', 0.6, modelOf('place', 9));
    expect(found).toEqual(['place Velm 0.65', 'place Velm 0.65']);
  });

  it('leaves a sure name alone', () => {
    expect(decided('They met [O:Velm] at noon.', 0.93, modelOf('place', 9))).toEqual(['organization Velm 0.93']);
  });

  it('does not doubt a body that goes by its last word too', () => {
    const found = decided('They met the [O:Velm Federation] at noon. The Federation left.', 0.8, modelOf('place', 9));
    expect(found[0]).toBe('organization Velm Federation 0.80');
  });

  it('does not turn a name to what is hardly more likely than not, and is less sure of it', () => {
    expect(decided('They met [O:Velm] at noon.', 0.6, modelOf('place', 1))).toEqual(['organization Velm 0.15']);
  });

  it('is no less sure of what it confirms', () => {
    expect(decided('They met [O:Velm] at noon.', 0.6, modelOf('organization', 1.3))).toEqual([
      'organization Velm 0.60',
    ]);
  });

  test.each([
    ['an apposition', 'They met [O:Velm], a carmaker, at noon.'],
    ['the noun in front', 'They met the carmaker [O:Velm] at noon.'],
    ['the last word of the name', 'They met [O:Velm University] at noon.'],
    ['a title', 'They met Mr. [P:Velm] at noon.'],
    ['quotation marks', 'They read "[M:Velm]" at noon.'],
    ['a list of names', 'They left [O:Congress] at noon.'],
    ['a list of places', 'They left [L:Brenholm] at noon.'],
    ['a list of peoples', 'They met a [M:Norlander] at noon.'],
    ['a list of creeds', 'They met a [M:Buddhist] at noon.'],
  ])('does not doubt %s', (_, marked) => {
    const type = { O: 'organization', P: 'person', M: 'misc', L: 'place' }[/\[(.):/.exec(marked)?.[1] ?? ''];
    const other = type === 'person' ? 'place' : 'person';
    expect(decided(marked, 0.6, modelOf(other, 9))[0]).toMatch(new RegExp(`^${type} `));
  });
});
