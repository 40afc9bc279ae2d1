// Where an article stands among a reference corpus: the share of reference articles with a lower figure.
import type { Percentile, Percentiles } from '../model/document.ts';
import reference from './reference.json' with { type: 'json' };

/** The figures that are compared, as the summary has them. */
export interface ComparedFigures {
  readonly words: number;
  readonly assertions: number | null;
  readonly sourcedShare: number | null;
  readonly vagueShare: number | null;
  readonly unnamedShare: number | null;
  readonly hedgesPer100Words: number | null;
}

export const METRICS = ['sourcedShare', 'vagueShare', 'unnamedShare', 'hedgesPer100Words'] as const;
export type MetricName = (typeof METRICS)[number];

/** Figures of a reference corpus: for each metric its quantiles at equal steps from the least to the greatest. */
export interface ReferenceGroup {
  readonly name: string;
  readonly n: number;
  readonly quantiles: Readonly<Record<MetricName, readonly number[]>>;
}

export interface ReferenceTable {
  readonly reference: string;
  /** When the figures were computed: ISO 8601. */
  readonly date: string;
  readonly groups: readonly ReferenceGroup[];
}

const TABLE: ReferenceTable = reference;

/** Fewer words or assertions than this and one sentence more or less moves a share by several percentiles. */
export const LEAST_WORDS = 150;
export const LEAST_ASSERTIONS = 8;

/**
 * The article's place among all reference articles and among those of each group of publishers.
 * Percentiles are null when the article is too short to compare; the result is null when a figure was not computed.
 */
export function percentilesOf(figures: ComparedFigures, table: ReferenceTable = TABLE): Percentiles | null {
  const { words, assertions } = figures;
  const [all, ...groups] = table.groups;
  if (all === undefined || assertions === null || figures.hedgesPer100Words === null) return null;
  const enough = words >= LEAST_WORDS && assertions >= LEAST_ASSERTIONS;
  const place = (metric: MetricName): Percentile => {
    // A share of no assertions is nothing, and such an article is too short anyway.
    const value = figures[metric] ?? 0;
    return {
      value,
      percentile: enough ? percentileOf(value, all.quantiles[metric]) : null,
      groups: groups.map(({ name, n, quantiles }) => ({
        name,
        n,
        percentile: enough ? percentileOf(value, quantiles[metric]) : null,
      })),
    };
  };
  return {
    reference: table.reference,
    n: all.n,
    date: table.date,
    sourcedShare: place('sourcedShare'),
    vagueShare: place('vagueShare'),
    unnamedShare: place('unnamedShare'),
    hedgesPer100Words: place('hedgesPer100Words'),
  };
}

/** The share of the distribution below the value, 0..100: linear between quantiles, the lower end of equal ones. */
export function percentileOf(value: number, quantiles: readonly number[]): number {
  const above = quantiles.findIndex((quantile) => quantile >= value);
  if (above < 0) return 100;
  if (above === 0) return 0;
  const low = quantiles[above - 1] ?? value;
  const high = quantiles[above] ?? value;
  const step = 100 / (quantiles.length - 1);
  const place = (above - 1 + (value - low) / (high - low)) * step;
  return Math.round(place * 10) / 10;
}

/** The quantiles of some values at `steps` equal steps, rounded as the table has them. */
export function quantilesOf(values: readonly number[], steps: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const at = (index * (sorted.length - 1)) / steps;
    const low = sorted[Math.floor(at)] ?? 0;
    const high = sorted[Math.ceil(at)] ?? 0;
    return Math.round((low + (high - low) * (at - Math.floor(at))) * 10_000) / 10_000;
  });
}
