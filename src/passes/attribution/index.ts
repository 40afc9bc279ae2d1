// Who says what.
import type { AttributionFact, EntityFact } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import type { Reading } from '../../model/reading.ts';

/** The attributions of the article in order of their sentences; all confidences. */
export function findAttributions(
  _reading: Reading,
  _entities: readonly EntityFact[],
  _additions: LexiconAdditions = {},
): readonly AttributionFact[] {
  return [];
}
