// A corpus of our own: names end in "o", two in a row are one name, and "river" before a name makes it a place.
import { describe, expect, test } from 'vitest';
import {
  addFeature,
  clearFeatures,
  createFeatureBuffer,
  decodeGreedy,
  decodeModel,
  endRow,
  feature,
  feature2,
  hashString,
  type LinearModel,
  probabilities,
  scoreRows,
  UNDECIDED,
  viterbi,
} from '../../src/tagger/index.ts';
import { permitsBio, permitsBioes, trainCrf } from '../../src/training/crf.ts';
import { trainLogistic } from '../../src/training/logistic.ts';
import { trainPerceptron } from '../../src/training/perceptron.ts';
import { quantise } from '../../src/training/quantise.ts';
import { type Sequence, type Trained, takeSequence } from '../../src/training/sequences.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'];
const CORPUS = [
  ['we saw marco polo by the river volgo', 'O O B-PER I-PER O O O B-LOC'],
  ['the river sambo meets the river lodo', 'O O B-LOC O O O B-LOC'],
  ['bruno went home', 'B-PER O O'],
  ['they met bruno fango and drank', 'O O B-PER I-PER O O'],
  ['nobody came to the river', 'O O O O O'],
] as const;

const buffer = createFeatureBuffer();
function extract(words: readonly string[]): void {
  clearFeatures(buffer);
  words.forEach((word, i) => {
    const last = hashString(word.slice(-1));
    addFeature(buffer, feature(0, 0));
    addFeature(buffer, feature(1, last));
    addFeature(buffer, feature2(2, last, hashString(words[i - 1] ?? '')));
    addFeature(buffer, feature2(3, last, hashString((words[i - 1] ?? '').slice(-1))));
    endRow(buffer);
  });
}

const sequences: Sequence[] = CORPUS.map(([text, labels]) => {
  extract(text.split(' '));
  return takeSequence(
    buffer,
    labels.split(' ').map((label) => LABELS.indexOf(label)),
  );
});
const crfOptions = { labels: LABELS, hashBits: 12, epochs: 20, rate: 0.3, l1: 1e-4, permits: permitsBio };
const read = (trained: Trained): LinearModel => decodeModel(quantise(trained, { name: 'toy', prune: 0.01 }), 'toy.bin');

describe('trainCrf', () => {
  const model = read(trainCrf(sequences, crfOptions));
  const tag = (text: string): string => {
    extract(text.split(' '));
    return [...viterbi(model, scoreRows(model, buffer), buffer.rows)].map((label) => LABELS[label]).join(' ');
  };

  test('learns its corpus and carries over to new words', () => {
    for (const [text, labels] of CORPUS) expect(tag(text)).toBe(labels);
    expect(tag('we met carlo ringo by the river tango')).toBe('O O B-PER I-PER O O O B-LOC');
  });

  test('gives the same bytes twice, and others for another seed', () => {
    const bytes = (seed: number) =>
      quantise(trainCrf(sequences, { ...crfOptions, seed }), { name: 'toy', prune: 0.01 });
    expect(bytes(1)).toEqual(bytes(1));
    expect(bytes(1)).not.toEqual(bytes(2));
  });

  test('learns from labels that are only partly known', () => {
    const anyName = (1 << 1) | (1 << 3);
    const partial = sequences.map((sequence, i) =>
      i === 2 ? { ...sequence, allowed: Uint32Array.from(sequence.gold, (g) => (g === 0 ? 1 : anyName)) } : sequence,
    );
    const trained = read(trainCrf(partial, crfOptions));
    extract(['bruno', 'went', 'home']);
    const [name, ...rest] = viterbi(trained, scoreRows(trained, buffer), 3);
    expect([1, 3]).toContain(name);
    expect(rest).toEqual([0, 0]);
  });

  test('refuses gold labels that the chain forbids', () => {
    extract(['bruno', 'went']);
    expect(() => trainCrf([takeSequence(buffer, [0, 2])], crfOptions)).toThrow(/not permitted/);
  });
});

test('trainPerceptron learns what depends on the label before', () => {
  // "la" is labelled like the word before it, which the word itself does not show.
  const rows = (text: string): void => {
    clearFeatures(buffer);
    for (const word of text.split(' ')) {
      addFeature(buffer, feature(1, hashString(word)));
      endRow(buffer);
    }
  };
  const corpus = ['go la la um', 'no la la', 'no la go la', 'go la no', 'um go la'].map((text) => {
    rows(text);
    let last = 0;
    return takeSequence(
      buffer,
      text.split(' ').map((word) => {
        if (word !== 'la') last = ['um', 'go', 'no'].indexOf(word);
        return last;
      }),
    );
  });
  const history = () => (position: number, labels: Uint8Array, into: typeof buffer) => {
    addFeature(into, feature(9, position === 0 ? 7 : (labels[position - 1] ?? 0)));
  };
  const model = read(trainPerceptron(corpus, { labels: ['x', 'a', 'b'], hashBits: 8, epochs: 30, history }));
  rows('la no la la go la');
  const scores = scoreRows(model, buffer);
  expect([...decodeGreedy(model, scores, 6, history())].slice(1)).toEqual([2, 2, 2, 1, 1]);
  const preset = Uint8Array.of(UNDECIDED, UNDECIDED, 1, UNDECIDED, 2, UNDECIDED);
  expect([...decodeGreedy(model, scores, 6, history(), preset)].slice(1)).toEqual([2, 1, 1, 2, 2]);
});

describe('trainLogistic', () => {
  const rows = (gold: (word: string) => number) => {
    const words = ['bruno', 'river', 'marco', 'home', 'the', 'polo'];
    extract(words);
    return takeSequence(buffer, words.map(gold));
  };
  test('one label is yes or no', () => {
    const sequence = rows((word) => (word.endsWith('o') ? 1 : 0));
    const model = read(trainLogistic([sequence], { labels: ['name'], hashBits: 10, epochs: 30, rate: 0.3 }));
    extract(['luco', 'house']);
    const [yes = 0, no = 1] = probabilities(model, scoreRows(model, buffer), 2);
    expect(yes).toBeGreaterThan(0.7);
    expect(no).toBeLessThan(0.3);
  });
  test('several labels share one', () => {
    const sequence = rows((word) => (word.endsWith('o') ? 1 : word.endsWith('e') ? 2 : 0));
    const model = read(trainLogistic([sequence], { labels: ['r', 'o', 'e'], hashBits: 10, epochs: 30, rate: 0.3 }));
    extract(['luco']);
    const found = probabilities(model, scoreRows(model, buffer), 1);
    expect(found[0]! + found[1]! + found[2]!).toBeCloseTo(1, 9);
    expect(found[1]).toBeGreaterThan(0.6);
  });
});

test.each([
  ['O', 'B-X', true],
  ['O', 'I-X', false],
  ['B-X', 'I-X', true],
  ['B-X', 'I-Y', false],
  ['B-X', 'O', false],
  ['B-X', null, false],
  ['E-X', 'S-Y', true],
  [null, 'E-X', false],
  ['S-X', null, true],
])('BIOES: %s before %s is %s', (from, to, permitted) => {
  expect(permitsBioes(from, to)).toBe(permitted);
});
