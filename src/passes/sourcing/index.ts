// Which assertions carry a source, and which need one.
import type { AssertionFact, Findings, SourceKind } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';
import { createFeatureBuffer } from '../../tagger/index.ts';
import type { SentenceFacts } from './facts.ts';
import type { Verdict } from './features.ts';
import { createContext, fire, firstVerdicts, needsOdds, positions, sigmoid, sourcingModel } from './judge.ts';
import { reasonsFor } from './reasons.ts';
import type { ArticleContext } from './rule.ts';

/** A sentence is an assertion from this probability on: even odds. */
export const CLAIM_THRESHOLD = 0.5;
/** A source stands behind a sentence from this probability on: even odds. */
export const ATTRIBUTED_THRESHOLD = 0.5;
export const VAGUE_THRESHOLD = 0.5;
/** Needs a source from this probability on: the best F1 in cross-validation over articles (see models/sourcing.md). */
export const NEEDS_THRESHOLD = 0.4;

/** Who stands behind a sentence, and the attribution that shows it. */
export function sourcingOf(
  facts: SentenceFacts,
  verdict: Verdict,
  { found }: ArticleContext,
): { readonly sourcing: SourceKind; readonly attribution: number | null } {
  const { coverage } = facts;
  if (verdict.attributed >= ATTRIBUTED_THRESHOLD) {
    for (const index of [coverage.best, coverage.cueOf]) {
      const kind = found.attributions[index]?.sourceKind;
      if (kind === 'named' || kind === 'unnamed') return { sourcing: kind, attribution: index };
    }
    if (coverage.best >= 0) return { sourcing: 'named', attribution: coverage.best };
    if (facts.citations > 0) return { sourcing: 'named', attribution: null };
  }
  if (verdict.vague >= VAGUE_THRESHOLD) {
    const index = [coverage.best, coverage.cueOf].find((i) => found.attributions[i]?.sourceKind === 'vague');
    return { sourcing: 'vague', attribution: index ?? null };
  }
  return { sourcing: 'none', attribution: null };
}

/** The assertions of the article in order, none overlapping. */
export function findAssertions(reading: Reading, found: Omit<Findings, 'assertions'>): readonly AssertionFact[] {
  if (reading.sentences.length === 0) return [];
  const model = sourcingModel();
  const context = createContext(reading, found);
  const place = positions(context);
  const verdicts = firstVerdicts(model, context, place);
  const buffer = createFeatureBuffer();
  const assertions: AssertionFact[] = [];
  context.facts.forEach((facts, index) => {
    const verdict = verdicts[index];
    if (verdict == null || verdict.claim < CLAIM_THRESHOLD) return;
    const { sourcing, attribution } = sourcingOf(facts, verdict, context);
    const unsourced = sourcing === 'none' || sourcing === 'vague';
    const fired = unsourced ? fire(context, index) : [];
    const worth = unsourced
      ? sigmoid(needsOdds(model, context, { index, position: place[index]!, verdicts, fired }, buffer))
      : 0;
    const needsSource = unsourced && worth >= NEEDS_THRESHOLD;
    const { start, end } = facts.sentence;
    assertions.push({
      start,
      end,
      sentence: index,
      sourcing,
      attribution,
      needsSource,
      checkWorthiness: worth,
      reasons:
        needsSource || sourcing === 'vague'
          ? reasonsFor(model, facts.sentence, facts, fired, sourcing === 'vague', context)
          : [],
    });
  });
  return assertions;
}
