// Missing caution: guilt or accusation stated in the article's own voice.
import type { AttributionFact, EntityFact, ReasonFact } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';

/** Statements of guilt about a named person that neither a source nor a word of caution covers. */
export function findCautions(
  _reading: Reading,
  _entities: readonly EntityFact[],
  _attributions: readonly AttributionFact[],
): readonly ReasonFact[] {
  return [];
}
