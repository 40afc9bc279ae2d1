// The figures of one article, counted from its findings.

import type { WordCounts } from '../language/voices.ts';
import type {
  Assertion,
  Attribution,
  Booster,
  Counts,
  Entity,
  Hedge,
  Reason,
  Summary,
  TopSource,
} from '../model/document.ts';
import { byCategory, certaintyOf, per100 } from './certainty.ts';
import { sourceLedger } from './ledger.ts';
import { percentilesOf } from './percentiles.ts';
import { articleWarnings } from './warnings.ts';

export interface Summarized {
  readonly counts: Counts;
  readonly words: WordCounts;
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  /** Null when hedging was left out. */
  readonly hedging: { readonly hedges: readonly Hedge[]; readonly boosters: readonly Booster[] } | null;
  /** Null when sourcing was left out. */
  readonly assertions: readonly Assertion[] | null;
  /** Findings of other passes that concern the article rather than one assertion. */
  readonly cautions: readonly Reason[];
}

/** Counts and shares of one article; a share of nothing is null, never 0 or NaN. */
export function summarize(found: Summarized): Summary {
  const sourcing = sourcingFigures(found.assertions);
  const hedging = hedgingFigures(found.hedging, found.counts.words);
  const topSources = found.assertions === null ? [] : ledgerOf(found, found.assertions);
  const { assertions, sourced } = sourcing;
  // Not spreads: V8 takes thirty times longer over one followed by further keys.
  return Object.assign(sourcing, hedging, {
    certainty: found.hedging === null ? null : certaintyOf(found.hedging, found.assertions ?? [], found.words),
    topSources,
    percentiles: percentilesOf({
      words: found.counts.words,
      assertions,
      sourcedShare: sourcing.sourcedShare,
      vagueShare: shareOf(sourcing.vague, assertions),
      unnamedShare: shareOf(sourcing.unnamed, assertions),
      hedgesPer100Words: hedging.hedgesPer100Words,
    }),
    warnings: [
      ...(assertions === null || sourced === null
        ? []
        : articleWarnings(topSources, found.attributions, { assertions, sourced })),
      ...found.cautions,
    ],
  });
}

function ledgerOf({ attributions, entities, words }: Summarized, assertions: readonly Assertion[]): TopSource[] {
  const evidence = new Set(assertions.flatMap(({ attribution }) => (attribution === null ? [] : [attribution])));
  return sourceLedger(attributions, entities, words.byAttribution, evidence);
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

type SourcingFigure = 'assertions' | 'sourced' | 'unnamed' | 'vague' | 'unsourced' | 'needSource' | 'sourcedShare';

function sourcingFigures(assertions: readonly Assertion[] | null): Pick<Summary, SourcingFigure> {
  if (assertions === null) {
    const none = { assertions: null, sourced: null, unnamed: null, vague: null, unsourced: null };
    return Object.assign(none, { needSource: null, sourcedShare: null });
  }
  const count = (fits: (assertion: Assertion) => boolean): number => assertions.filter(fits).length;
  const unnamed = count((assertion) => assertion.sourcing === 'unnamed');
  const sourced = count((assertion) => assertion.sourcing === 'named') + unnamed;
  return {
    assertions: assertions.length,
    sourced,
    unnamed,
    vague: count((assertion) => assertion.sourcing === 'vague'),
    unsourced: count((assertion) => assertion.sourcing === 'none'),
    needSource: count((assertion) => assertion.needsSource),
    sourcedShare: assertions.length === 0 ? null : sourced / assertions.length,
  };
}

type HedgingFigure = 'hedges' | 'hedgesPer100Words' | 'hedgesByCategory' | 'boosters';

function hedgingFigures(hedging: Summarized['hedging'], words: number): Pick<Summary, HedgingFigure> {
  if (hedging === null) return { hedges: null, hedgesPer100Words: null, hedgesByCategory: null, boosters: null };
  return {
    hedges: hedging.hedges.length,
    hedgesPer100Words: per100(hedging.hedges.length, words),
    hedgesByCategory: byCategory(hedging.hedges),
    boosters: hedging.boosters.length,
  };
}
