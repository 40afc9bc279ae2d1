import { expect, test } from 'vitest';
import { kMeans, nestedKMeans } from '../../src/training/kmeans.ts';
import type { Matrix } from '../../src/training/vectors.ts';

/** Four heaps of points in the plane: two close together on the left, two on the right. */
const heaps = [
  [0, 0],
  [0, 3],
  [40, 0],
  [40, 3],
] as const;
const points: Matrix = {
  rows: 40,
  width: 2,
  values: Float32Array.from(
    Array.from({ length: 40 }, (_, row) => heaps[row % 4]!.map((x, k) => x + ((row * 7 + k) % 10) / 20)).flat(),
  ),
};
const options = { rounds: 20, seed: 4 };

test('rows that lie close together share a class, others do not', () => {
  const { classOf } = kMeans(points, { ...options, classes: 2 });
  expect(new Set([classOf[0], classOf[1], classOf[4], classOf[5]]).size).toBe(1);
  expect(classOf[2]).toBe(classOf[7]);
  expect(classOf[0]).not.toBe(classOf[2]);
});

test('coarser classes hold whole finer ones', () => {
  const { classOf, parents } = nestedKMeans(points, [8, 2], options);
  const coarse = Array.from(classOf, (fine) => parents[0]![fine]);
  expect(new Set(coarse).size).toBe(2);
  for (let row = 0; row < points.rows; row++) expect(coarse[row]).toBe(coarse[row % 4 < 2 ? 0 : 2]);
});

test('rows beyond those the centres are learnt from go to the nearest centre', () => {
  const { classOf } = kMeans(points, { ...options, classes: 2, learnFrom: 20 });
  expect(classOf[36]).toBe(classOf[0]);
  expect(classOf[39]).toBe(classOf[2]);
});

test('the same rows give the same classes, and there are never more classes than rows', () => {
  expect(kMeans(points, { ...options, classes: 4 })).toEqual(kMeans(points, { ...options, classes: 4 }));
  expect(kMeans(points, { ...options, classes: 100 }).centres.rows).toBe(40);
});
