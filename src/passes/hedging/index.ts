// How sure the article is: hedges and boosters.
import type { BoosterFact, HedgeFact } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import type { Reading } from '../../model/reading.ts';

/** Hedges and boosters in order of appearance, none overlapping another of its kind; all confidences. */
export function findHedges(
  _reading: Reading,
  _additions: LexiconAdditions = {},
): { readonly hedges: readonly HedgeFact[]; readonly boosters: readonly BoosterFact[] } {
  return { hedges: [], boosters: [] };
}
