// Which assertions carry a source, and which need one.
import type { AssertionFact, Findings } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';

/** The assertions of the article in order, none overlapping. */
export function findAssertions(_reading: Reading, _found: Omit<Findings, 'assertions'>): readonly AssertionFact[] {
  return [];
}
