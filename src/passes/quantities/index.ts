// Dates, money, percentages and counts.
import type { QuantityFact } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';

/** The quantities of the article in order, none overlapping. */
export function findQuantities(_reading: Reading): readonly QuantityFact[] {
  return [];
}
