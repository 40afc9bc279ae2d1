// Which assertions carry a source, and which need one.

import { isReview } from '../../language/about-review.ts';
import type { AssertionFact, Findings, SourceKind } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { LinearModel } from '../../tagger/index.ts';
import { ACCUSATION_WORTH, accusationOf } from './accusation.ts';
import { isAdvice } from './advice.ts';
import { isAtHand, isStepOnRecord } from './at-hand.ts';
import { bodilyEffectOf } from './bodily-effect.ts';
import { clauseContext, halvesOf } from './clauses.ts';
import { isCommand } from './command.ts';
import type { SentenceFacts } from './facts.ts';
import { GOING_ON, isGoingOn, isOfSpeaker, OF_SPEAKER } from './going-on.ts';
import { isHeadline } from './headline.ts';
import { checkWorthiness, createContext, fire, isAsked, type SourceOdds, sourceOdds, sourcingModel } from './judge.ts';
import { leaningOf } from './leaning.ts';
import { restated } from './made-good.ts';
import { isMarketLine, MARKET_WORTH } from './market-line.ts';
import { isNoStatement } from './no-statement.ts';
import { isMethod, isOfChronicle, isOfStudy, isOnRecord, OF_STUDY, worthOnRecord } from './on-record.ts';
import { isOpenQuestion } from './open-question.ts';
import { isOwnAccount, OWN_ACCOUNT_WORTH } from './own-account.ts';
import { plainClaimOf, STRONG_CLAIM_WORTH } from './plain-claims.ts';
import { isReportOfHalf } from './plain-report.ts';
import { reasonsFor } from './reasons.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { eventWithoutBasis, lightRules, rules } from './rules/index.ts';
import { isScene } from './scene.ts';
import { createSignals, signalsOf } from './signals.ts';
import { isDue, type Sourcing, sourcingOf } from './source-of.ts';
import { isOnTerms } from './source-terms.ts';
import { FOLLOW_UP, isFollowUp, isOfDesign, OF_DESIGN } from './study-at-hand.ts';
import { UNSEEN_WORTH, unseenOf } from './unseen.ts';
import { vagueWords } from './vague.ts';
import { oddsOf, shifted, sigmoid, type VerdictModel, verdictModel } from './verdict-model.ts';
import { isWanted } from './wanted.ts';

/**
 * A sentence is an assertion from this probability on. Below even odds, because leaving one out loses more than
 * listing a judgement: its source would be missing from the ledger, or its need of one from the list.
 */
const CLAIM_THRESHOLD = 0.35;
const SOURCED_CLAIM_THRESHOLD = 0.2;
/** Needs a source from this probability on: the best F1 in cross-validation over genres and publishers (see the card). */
export const NEEDS_THRESHOLD = 0.39;

/** Not likelier than this without a reason to give: in cross-validation 4 of 9 findings above it needed a source. */
const REASONLESS_WORTH = 0.65;

/**
 * Not likelier than this with light reasons alone: of the 35 labelled findings that the models put at 0.7 or more for such
 * reasons 22 needed a source, of the 377 others 310.
 */
const LIGHT_WORTH = 0.69;

function withReason(worth: number, fired: readonly (TokenRange | null)[]): number {
  if (worth <= REASONLESS_WORTH || fired.some((hit, rule) => hit !== null && !lightRules.has(rules[rule]!)))
    return worth;
  return Math.min(worth, fired.some((hit) => hit !== null) ? LIGHT_WORTH : REASONLESS_WORTH);
}

/**
 * Not sure enough for light reasons alone, or for an event that nobody is said to have seen: of the labelled findings below
 * 9 of such reasons needed a source and 25 did not, where of the others nearly half did.
 */
const WEAK_WORTH = 0.5;
/** Where so many stronger ones are found, the weak ones are left out; a shorter list has room for them. */
const ENOUGH = 3;
/** What is left of them. */
const LEFT_OUT = 0.38;

function isWeak(
  worth: number,
  facts: SentenceFacts,
  fired: readonly (TokenRange | null)[],
  context: ArticleContext,
): boolean {
  if (worth < NEEDS_THRESHOLD || worth >= WEAK_WORTH) return false;
  if (fired.some((hit, rule) => hit !== null && !lightRules.has(rules[rule]!))) return false;
  return fired.some((hit) => hit !== null) || eventWithoutBasis.find(facts.sentence, facts, context) !== null;
}

/** The assertions, the weak ones without a need where there are enough others. */
function withoutWeak(assertions: readonly AssertionFact[], weak: ReadonlySet<AssertionFact>): readonly AssertionFact[] {
  if (weak.size === 0) return assertions;
  let strong = 0;
  for (const assertion of assertions) if (assertion.needsSource && !weak.has(assertion)) strong++;
  if (strong < ENOUGH) return assertions;
  return assertions.map((assertion) =>
    weak.has(assertion) ? { ...assertion, needsSource: false, checkWorthiness: LEFT_OUT, reasons: [] } : assertion,
  );
}

/** A sentence that only says what its paragraph is about has no more words. */
const LONGEST_TOPIC = 6;

/** Whether a sentence that is a claim with this probability is an assertion. */
export function isAssertion(claim: number, sourcing: SourceKind): boolean {
  const sourced = sourcing === 'named' || sourcing === 'unnamed';
  return claim >= (sourced ? SOURCED_CLAIM_THRESHOLD : CLAIM_THRESHOLD);
}

/** A part of a sentence without the punctuation at its ends. */
function spanOfWords({ tokens }: Reading, { firstToken, endToken }: TokenRange): Span {
  let end = endToken;
  while (end > firstToken + 1 && tokens[end - 1]!.kind === 'punctuation') end--;
  return { start: tokens[firstToken]!.start, end: tokens[end - 1]!.end };
}

/** Those that ship, unless cross-validation brings others. */
export interface SourcingModels {
  readonly sources: LinearModel;
  readonly verdict: VerdictModel;
}

/** The assertions of the article in order, none overlapping. */
export function findAssertions(
  reading: Reading,
  found: Omit<Findings, 'assertions'>,
  models: SourcingModels = { sources: sourcingModel(), verdict: verdictModel() },
): readonly AssertionFact[] {
  if (reading.sentences.length === 0) return [];
  const context = createContext(reading, found);
  const halves = context.facts.map((facts) => (isAsked(facts) ? halvesOf(facts, context) : null));
  const clauses = clauseContext(halves, context);
  const model = models.verdict;
  const odds = sourceOdds(models.sources, context);
  const clauseOdds = sourceOdds(models.sources, clauses);
  const signals = createSignals(context);
  const assertions: AssertionFact[] = [];
  const weak = new Set<AssertionFact>();
  let clause = -1;
  context.facts.forEach((facts, index) => {
    const split = halves[index]!;
    if (split !== null) clause++;
    if (!isAsked(facts) || isCommand(facts, context) || isHeadline(facts, context)) return;
    if (isNoStatement(facts, context)) return;
    signalsOf(index, context, signals);
    const claim = sigmoid(oddsOf(model.claim, signals));
    // Whoever stands behind it.
    if (claim < SOURCED_CLAIM_THRESHOLD) return;
    const whose = sourcingOf(facts, odds, context);
    const { sourcing, attribution } =
      split !== null && whose.sourcing === 'none' && isReportOfHalf(facts, split.reported, context)
        ? sourcingOfBest(facts)
        : whose;
    if (!isAssertion(claim, sourcing)) return;
    const unsourced = sourcing === 'none' || sourcing === 'vague';
    const fired = unsourced ? fire(context, index) : [];
    const vague = sourcing === 'vague' ? vagueWords(facts, attribution, context) : null;
    const alone = unsourced ? worthOfSentence(index, context, odds, claim, fired, vague) : 0;
    const worth =
      alone < NEEDS_THRESHOLD
        ? alone
        : isTopic(facts)
          ? worthOnRecord(vague === null ? alone : worthOnRecord(alone))
          : shifted(alone, vague === null ? restated(facts, context) : 0);
    const needsSource = unsourced && worth >= NEEDS_THRESHOLD;
    const whole: AssertionFact = {
      start: facts.sentence.start,
      end: facts.sentence.end,
      sentence: index,
      sourcing,
      attribution,
      needsSource,
      checkWorthiness: worth,
      reasons:
        needsSource || vague !== null ? reasonsFor(model, odds.disputable(index), facts, fired, vague, context) : [],
    };
    const own = split === null || sourcing === 'none' ? null : ownAssertion(clause, index);
    if (split === null || own === null) {
      assertions.push(whole);
      if (vague === null && needsSource && isWeak(worth, facts, fired, context)) weak.add(whole);
      return;
    }
    const span = spanOfWords(reading, split.reported);
    const reported: AssertionFact = {
      ...whole,
      start: span.start,
      end: span.end,
      reasons: whole.reasons.filter(({ start, end }) => start >= span.start && end <= span.end),
    };
    assertions.push(...(own.start < reported.start ? [own, reported] : [reported, own]));
  });
  return withoutWeak(assertions, weak);

  /** The probability that a sentence without a source needs one; `signals` hold what is known of it. */
  function worthOfSentence(
    index: number,
    of: ArticleContext,
    { words }: SourceOdds,
    claim: number,
    fired: readonly (TokenRange | null)[],
    vague: TokenRange | null,
  ): number {
    const facts = of.facts[index]!;
    const worth = shifted(
      checkWorthiness(model, claim, words(index), fired, signals),
      leaningOf(facts, fired, vague, of),
    );
    if (
      (vague === null && isOwnAccount(facts, of)) ||
      isOpenQuestion(facts, of) ||
      isOnTerms(facts, of) ||
      isWanted(facts, of) ||
      isDue(facts, of) ||
      (vague === null && isAtHand(facts, of))
    )
      return Math.min(worth, OWN_ACCOUNT_WORTH);
    if (accusationOf(facts, of) !== null) return Math.max(worth, ACCUSATION_WORTH);
    if (isMarketLine(facts, fired, of)) return Math.min(worth, MARKET_WORTH);
    if (vague !== null && isFollowUp(facts, vague, of)) return shifted(worth, FOLLOW_UP);
    if (vague === null && isOfDesign(facts, of)) return shifted(worth, OF_DESIGN);
    if (vague === null && isGoingOn(facts, fired, of)) return shifted(worth, GOING_ON);
    if (vague === null && isOfSpeaker(facts, fired, of)) return shifted(worth, OF_SPEAKER);
    const less =
      isOnRecord(facts, of) ||
      isOfChronicle(facts, of) ||
      isStepOnRecord(facts, of) ||
      isMethod(facts, of) ||
      isScene(facts, of) ||
      isAdvice(facts, of);
    const likely = less ? worthOnRecord(worth) : isOfStudy(facts, of) ? shifted(worth, OF_STUDY) : worth;
    const reasoned = vague === null ? withReason(likely, fired) : likely;
    if (reasoned >= STRONG_CLAIM_WORTH || isReview(reading.tokens)) return reasoned;
    const plain = plainClaimOf(facts, of);
    if (plain?.strong === true && !less) return STRONG_CLAIM_WORTH;
    if (reasoned >= UNSEEN_WORTH) return reasoned;
    const flat = plain ?? unseenOf(facts, of) ?? bodilyEffectOf(facts, of);
    return flat === null ? reasoned : UNSEEN_WORTH;
  }

  function sourcingOfBest({ coverage: { best } }: SentenceFacts): Sourcing {
    return { sourcing: found.attributions[best]!.sourceKind, attribution: best };
  }

  /** "Lawmakers reacted angrily. Okafor called on ...": a few words that the next sentence bears out, with its source. */
  function isTopic({ sentence, words: length, numbers }: SentenceFacts): boolean {
    const { firstSentence, endSentence } = reading.paragraphs[sentence.paragraph]!;
    const next = sentence.index + 1;
    if (length > LONGEST_TOPIC || numbers > 0 || sentence.index !== firstSentence || next >= endSentence) return false;
    const { sourcing } = sourcingOf(context.facts[next]!, odds, context);
    return sourcing === 'named' || sourcing === 'unnamed';
  }

  /** What a sentence says beside a report, if it is a claim for itself. */
  function ownAssertion(clause: number, sentence: number): AssertionFact | null {
    const facts = clauses.facts[clause]!;
    signalsOf(clause, clauses, signals);
    const claim = sigmoid(oddsOf(model.claim, signals));
    if (!isAssertion(claim, 'none')) return null;
    const fired = fire(clauses, clause);
    const worth = worthOfSentence(clause, clauses, clauseOdds, claim, fired, null);
    const needsSource = worth >= NEEDS_THRESHOLD;
    const { start, end } = spanOfWords(reading, facts.sentence);
    const assertion: AssertionFact = {
      start,
      end,
      sentence,
      sourcing: 'none',
      attribution: null,
      needsSource,
      checkWorthiness: worth,
      reasons: needsSource ? reasonsFor(model, clauseOdds.disputable(clause), facts, fired, null, clauses) : [],
    };
    if (needsSource && isWeak(worth, facts, fired, clauses)) weak.add(assertion);
    return assertion;
  }
}
