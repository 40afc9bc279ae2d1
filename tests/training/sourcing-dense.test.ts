import { describe, expect, it } from 'vitest';
import { type DenseRow, denseOdds, fitDense } from '../../src/training/sourcing-dense.ts';

const row = (signals: readonly number[], gold: 0 | 1, group = 0): DenseRow => ({
  signals: Float64Array.from(signals),
  gold,
  weight: 1,
  group,
});
/** The first signal decides three times in four, the second never. */
const rows = Array.from({ length: 200 }, (_, i) =>
  row([i % 2, Math.floor(i / 2) % 2], (i % 8 < 2 ? 1 - (i % 2) : i % 2) as 0 | 1, i % 5),
);

describe('fitDense', () => {
  it('finds the signal that decides', () => {
    const model = fitDense(rows, { stretches: [[0, 2]], l2: 1 });
    expect(model.weights[0]).toBeGreaterThan(1);
    expect(Math.abs(model.weights[1]!)).toBeLessThan(0.2);
    expect(denseOdds(model, Float64Array.of(1, 0))).toBeGreaterThan(0);
    expect(denseOdds(model, Float64Array.of(0, 0))).toBeLessThan(0);
  });

  it('comes to where the slope is nothing', () => {
    const { bias, weights } = fitDense(rows, { stretches: [[0, 1]], l2: 0 });
    // Three in four either way: log-odds of plus and minus log 3.
    expect(bias).toBeCloseTo(-Math.log(3), 3);
    expect(bias + weights[0]!).toBeCloseTo(Math.log(3), 3);
  });

  it('leaves out what it is not to look at', () => {
    expect(fitDense(rows, { stretches: [[1, 2]], l2: 1 }).weights[0]).toBe(0);
  });

  it('takes the level of an article for its annotator and leaves it out', () => {
    const strict = Array.from({ length: 100 }, (_, i) => row([i % 2], 1, 1));
    const mild = Array.from({ length: 100 }, (_, i) => row([1], i % 2 === 0 ? 1 : 0, 2));
    const without = fitDense([...strict, ...mild], { stretches: [[0, 1]], l2: 1 });
    const with_ = fitDense([...strict, ...mild], { stretches: [[0, 1]], l2: 1, groupL2: 0.1 });
    expect(Math.abs(with_.weights[0]!)).toBeLessThan(Math.abs(without.weights[0]!));
  });

  it('gives the same bytes twice', () => {
    const options = { stretches: [[0, 2]] as const, l2: 3, groupL2: 1 };
    expect(fitDense(rows, options)).toEqual(fitDense(rows, options));
  });
});
