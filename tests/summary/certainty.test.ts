import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const text =
  'The dam may leak. “It might possibly hold,” Mira Kovan said.\n\nThe owner is clearly to blame, and the ' +
  'flood will probably reach the town if it rains. Nobody was hurt.';

describe('how sure an article is', () => {
  const { summary, hedges, assertions, counts } = analyze(text);
  const { certainty } = summary;

  test('counts the writer’s words and the sources’ apart, all of them once', () => {
    expect((certainty?.writer.words ?? 0) + (certainty?.source.words ?? 0)).toBe(counts.words);
    expect(certainty?.source.words).toBeGreaterThanOrEqual(4);
  });

  test('counts the hedges of each voice', () => {
    expect((certainty?.writer.hedges ?? 0) + (certainty?.source.hedges ?? 0)).toBe(hedges.length);
    expect(certainty?.source.hedges).toBe(2);
    const modal = (certainty?.writer.hedgesByCategory.modal ?? 0) + (certainty?.source.hedgesByCategory.modal ?? 0);
    expect(modal).toBe(summary.hedgesByCategory?.modal);
  });

  test('rates each voice by its own words', () => {
    const { words = 0, hedges: count = 0, hedgesPer100Words } = certainty?.writer ?? {};
    expect(hedgesPer100Words).toBeCloseTo((count * 100) / words);
  });

  test('lists the assertions with the most hedges first', () => {
    const [most = -1] = certainty?.mostHedged ?? [];
    const inMost = hedges.filter(({ assertion }) => assertion === most).length;
    for (const index of assertions.keys()) {
      expect(hedges.filter(({ assertion }) => assertion === index).length).toBeLessThanOrEqual(inMost);
    }
  });

  test('balances hedges against boosters', () => {
    expect(certainty?.balance).toBeCloseTo(hedges.length / (hedges.length + (summary.boosters ?? 0)));
    expect(analyze('Nobody was hurt.').summary.certainty?.balance).toBeNull();
  });

  test('is null when hedging was left out', () => {
    expect(analyze(text, { only: ['sourcing'] }).summary.certainty).toBeNull();
  });
});
