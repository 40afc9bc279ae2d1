import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LEAST_ASSERTIONS,
  LEAST_WORDS,
  percentileOf,
  percentilesOf,
  quantilesOf,
  type ReferenceTable,
} from '../../src/summary/percentiles.ts';

const TENTHS = Array.from({ length: 11 }, (_, index) => index / 10);
const TABLE: ReferenceTable = {
  reference: 'a hundred invented articles',
  date: '2026-01-01',
  groups: ['all', 'newspapers'].map((name, index) => ({
    name,
    n: 100 - index * 50,
    quantiles: { sourcedShare: TENTHS, vagueShare: TENTHS, unnamedShare: TENTHS, hedgesPer100Words: TENTHS },
  })),
};
const FIGURES = {
  ...{ words: 400, assertions: 20, sourcedShare: 0.45, vagueShare: 0.1, unnamedShare: 0, hedgesPer100Words: 2 },
};

describe('the percentile of a figure', () => {
  test('is the share of reference articles with a lower one', () => {
    const found = percentilesOf(FIGURES, TABLE);
    expect(found).toMatchObject({ reference: 'a hundred invented articles', n: 100, date: '2026-01-01' });
    expect(found?.sourcedShare).toMatchObject({ value: 0.45, percentile: 45 });
    expect(found?.unnamedShare.percentile).toBe(0);
    expect(found?.hedgesPer100Words.percentile).toBe(100);
    expect(found?.sourcedShare.groups).toEqual([{ name: 'newspapers', n: 50, percentile: 45 }]);
  });

  test('is missing for an article too short to compare, which keeps its figures', () => {
    for (const short of [{ words: LEAST_WORDS - 1 }, { assertions: LEAST_ASSERTIONS - 1 }]) {
      expect(percentilesOf({ ...FIGURES, ...short }, TABLE)?.sourcedShare).toMatchObject({
        value: 0.45,
        percentile: null,
      });
    }
  });

  test('is nothing where a group of findings was left out', () => {
    expect(percentilesOf({ ...FIGURES, assertions: null }, TABLE)).toBeNull();
    expect(percentilesOf({ ...FIGURES, hedgesPer100Words: null }, TABLE)).toBeNull();
  });

  test('of a figure most articles share is the lower end', () => {
    expect(percentileOf(0, [0, 0, 0, 1, 2])).toBe(0);
    expect(percentileOf(1, [0, 0, 0, 1, 2])).toBe(75);
    expect(percentileOf(0.5, [0, 0, 0, 1, 2])).toBe(62.5);
  });

  test('never falls when the figure rises, and stays within 0 and 100', () => {
    const values = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(
        values,
        fc.double({ min: -1, max: 6, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (list, value, more) => {
          const quantiles = quantilesOf(list, 20);
          const low = percentileOf(value, quantiles);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(percentileOf(value + more, quantiles)).toBeGreaterThanOrEqual(low);
          expect(percentileOf(value + more, quantiles)).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});

test('the shipped table has a source, a date and rising quantiles', async () => {
  const { default: table } = await import('../../src/summary/reference.json', { with: { type: 'json' } });
  expect(table.reference).not.toBe('');
  expect(table.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(table.groups[0]?.n).toBeGreaterThan(500);
  for (const { n, quantiles } of table.groups) {
    expect(n).toBeGreaterThan(50);
    for (const list of Object.values(quantiles)) expect(list).toEqual([...list].sort((a, b) => a - b));
  }
});
