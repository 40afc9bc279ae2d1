// Who and what the article is about.
import type { EntityFact } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import type { Reading } from '../../model/reading.ts';

/** The entities of the article in order of first mention; mentions in order, none overlapping. */
export function findEntities(_reading: Reading, _additions: LexiconAdditions = {}): readonly EntityFact[] {
  return [];
}
