import { describe, expect, test } from 'vitest';
import { addFeature, createFeatureBuffer, endRow } from '../../src/tagger/features.ts';
import { scoreRows } from '../../src/tagger/model.ts';
import { marginals, viterbi } from '../../src/tagger/viterbi.ts';
import { createRandom } from '../../src/training/random.ts';
import { allLabellings, randomModel } from './support.ts';

const cases = Array.from({ length: 12 }, (_, seed) => {
  const random = createRandom(seed + 100);
  const rows = 1 + Math.floor(random() * 5);
  const model = randomModel(seed, 2 + (seed % 3));
  const buffer = createFeatureBuffer();
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < 4; i++) addFeature(buffer, Math.floor(random() * 64));
    endRow(buffer);
  }
  return { seed, rows, model, scores: scoreRows(model, buffer) };
});

describe('viterbi', () => {
  test.each(cases)('finds the best of all labellings (seed $seed)', ({ rows, model, scores }) => {
    const every = allLabellings(model, scores, rows);
    const best = every.reduce((top, path) => (path.score > top.score ? path : top));
    const found = [...viterbi(model, scores, rows)];
    const score = every.find((path) => path.labels.every((label, i) => label === found[i]))?.score;
    expect(score).toBeCloseTo(best.score, 9);
  });

  test('labels nothing in an empty sequence', () => {
    expect(viterbi(randomModel(1, 3), new Int32Array(0), 0)).toHaveLength(0);
  });

  test('reads a sequence from the middle of the scores', () => {
    const { model, scores, rows } = cases[4] as (typeof cases)[number];
    const width = model.labels.length;
    const shifted = new Int32Array(scores.length + 2 * width);
    shifted.set(scores, 2 * width);
    expect(viterbi(model, shifted, rows, 2)).toEqual(viterbi(model, scores, rows));
    expect(marginals(model, shifted, rows, 2)).toEqual(marginals(model, scores, rows));
  });
});

describe('marginals', () => {
  test.each(cases)('are the shares of all labellings and sum to 1 (seed $seed)', ({ rows, model, scores }) => {
    const width = model.labels.length;
    const every = allLabellings(model, scores, rows).map(({ labels, score }) => ({
      labels,
      weight: Math.exp(score * model.step),
    }));
    const total = every.reduce((sum, { weight }) => sum + weight, 0);
    const found = marginals(model, scores, rows);
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let label = 0; label < width; label++) {
        const share =
          every.filter((path) => path.labels[row] === label).reduce((s, { weight }) => s + weight, 0) / total;
        expect(found[row * width + label]).toBeCloseTo(share, 9);
        sum += found[row * width + label] ?? 0;
      }
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  test('stay finite over a very long sequence', () => {
    const model = randomModel(3, 3);
    const found = marginals(
      model,
      Int32Array.from({ length: 30_000 }, (_, i) => (i * 37) % 500),
      10_000,
    );
    expect(found.every((value) => value >= 0 && value <= 1)).toBe(true);
  });
});
