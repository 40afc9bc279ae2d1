import { describe, expect, it } from 'vitest';
import { type Name, type Recogniser, TYPES } from '../../src/passes/entities/recognise.ts';
import { createWords } from '../../src/passes/entities/words.ts';
import type { NameCorpus, NameType } from '../../src/training/corpora/entities.ts';
import { rowsOf } from '../../src/training/second-look.ts';
import { smallGazetteer } from '../passes/entities/support.ts';

const wordOf = createWords(smallGazetteer);

/** Takes every word with a capital for an unsure name of the type. */
const recogniserOf =
  (type: Name['type'], confidence: number): Recogniser =>
  ({ tokens }) => ({
    words: tokens.map(wordOf),
    names: tokens
      .filter(({ text, lower }) => text !== lower && text !== 'They')
      .map(({ index }) => ({
        firstToken: index,
        endToken: index + 1,
        type,
        confidence,
        isName: confidence,
        types: [0, 0, 0, 0],
      })),
  });

const corpus = (labelsMisc: boolean): Pick<NameCorpus, 'typeOf' | 'labelsMisc'> => ({
  labelsMisc,
  typeOf: (type) => type as NameType,
});

const text = 'They met Velm at noon. They met Sarn and Velm at dusk.';
const spans = [...text.matchAll(/Velm/g)].map(({ index }) => ({ start: index, end: index + 4, type: 'PER' }));

describe('rowsOf', () => {
  it('makes one row of a labelled name, weighed by its mentions, and none of others', () => {
    const rows = rowsOf({ text, spans }, corpus(true), recogniserOf('organization', 0.6), smallGazetteer);
    expect(rows.map(({ gold, rowWeights, ends }) => [TYPES[gold[0]!], rowWeights?.[0], ends.length])).toEqual([
      ['person', 2, 1],
    ]);
  });

  it('makes none of sure names', () => {
    expect(rowsOf({ text, spans }, corpus(true), recogniserOf('organization', 0.95), smallGazetteer)).toEqual([]);
  });

  it('leaves out what a corpus without other names may leave unlabelled', () => {
    const halfLabelled = { text, spans: spans.slice(0, 1) };
    expect(rowsOf(halfLabelled, corpus(false), recogniserOf('misc', 0.6), smallGazetteer)).toEqual([]);
    expect(rowsOf(halfLabelled, corpus(true), recogniserOf('misc', 0.6), smallGazetteer)).toHaveLength(1);
  });
});
