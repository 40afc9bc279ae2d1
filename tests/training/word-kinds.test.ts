import { expect, test } from 'vitest';
import { centred, type Matrix, normalised } from '../../src/training/vectors.ts';
import { wordKinds } from '../../src/training/word-kinds.ts';

/** Words of two kinds: the first number of the vector tells them apart, the second tells nothing. */
const count = 400;
const isName = (row: number): boolean => row % 2 === 0;
const vectors: Matrix = {
  rows: count,
  width: 2,
  values: Float32Array.from({ length: count * 2 }, (_, i) =>
    i % 2 === 0 ? (isName(i / 2) ? 1 : -1) : ((i * 13) % 7) / 7,
  ),
};
/** Only the first 300 are known: the first 150 as listed words, the others by their labels. */
const known = {
  classes: Uint32Array.from({ length: count }, (_, row) => (row < 150 ? (isName(row) ? 1 : 2) : 0)),
  classCount: 2,
  labels: Float32Array.from({ length: count * 2 }, (_, i) => {
    const row = i >> 1;
    return row >= 150 && row < 300 && i % 2 === (isName(row) ? 0 : 1) ? 3 : 0;
  }),
  labelCount: 2,
};

test('words nobody listed or labelled get the kind of those with alike vectors', () => {
  const { values, width } = wordKinds(vectors, known, () => {});
  expect(width).toBe(4);
  for (let row = 300; row < count; row++) {
    const [listedName, listedOther, name, other] = values.subarray(row * 4, row * 4 + 4);
    expect(listedName! > listedOther!).toBe(isName(row));
    expect(name! > other!).toBe(isName(row));
  }
});

test('the same words give the same numbers', () => {
  expect(wordKinds(vectors, known, () => {})).toEqual(wordKinds(vectors, known, () => {}));
});

test('normalised rows have length one, centred columns a mean of zero', () => {
  const rows = normalised(vectors).values;
  expect(Math.hypot(rows[10]!, rows[11]!)).toBeCloseTo(1, 5);
  const second = centred(vectors).values.filter((_, i) => i % 2 === 1);
  expect(second.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 3);
});
