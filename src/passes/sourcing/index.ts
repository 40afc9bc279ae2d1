// Which assertions carry a source, and which need one.

import { setsRules } from '../../language/rules.ts';
import type { AssertionFact, AttributionFact, Findings, SourceKind } from '../../model/findings.ts';
import type { Reading, Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { accountOf } from './account.ts';
import { isAdvice } from './advice.ts';
import { clauseContext, halvesOf } from './clauses.ts';
import { isCommand } from './command.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import { checkWorthiness, createContext, fire, isAsked, type SourceOdds, sourceOdds, sourcingModel } from './judge.ts';
import { isOnRecord, worthOnRecord } from './on-record.ts';
import { isOpenQuestion } from './open-question.ts';
import { isOwnAccount, OWN_ACCOUNT_WORTH } from './own-account.ts';
import { reasonsFor } from './reasons.ts';
import { reportShape } from './report-shape.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { lightRules, rules } from './rules/index.ts';
import { isScene } from './scene.ts';
import { createSignals, signalsOf } from './signals.ts';
import { isOnTerms } from './source-terms.ts';
import { isSourced } from './sourced.ts';
import { tokenRange } from './token-range.ts';
import { trailingReport } from './trailing-report.ts';
import { oddsOf, sigmoid, verdictModel } from './verdict-model.ts';
import { isWanted } from './wanted.ts';

/**
 * A sentence is an assertion from this probability on. Below even odds, because leaving one out loses more than
 * listing a judgement: its source would be missing from the ledger, or its need of one from the list.
 */
const CLAIM_THRESHOLD = 0.35;
const SOURCED_CLAIM_THRESHOLD = 0.2;
/** Vague sources are few, and taking one for none or for a name misleads more than the reverse. */
export const VAGUE_THRESHOLD = 0.25;
/** Needs a source from this probability on: the best F1 in cross-validation over genres and publishers (see the card). */
export const NEEDS_THRESHOLD = 0.42;

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

type Sourcing = { readonly sourcing: SourceKind; readonly attribution: number | null };

/** The attribution of the sentence before or after that a quoted sentence goes on with. */
function continued(facts: SentenceFacts, { facts: all, found }: ArticleContext): Sourcing | null {
  for (const step of [-1, 1]) {
    const near = all[facts.sentence.index + step];
    const index = near?.coverage.best ?? -1;
    const kind = found.attributions[index]?.sourceKind;
    const same = near !== undefined && near.sentence.paragraph === facts.sentence.paragraph;
    // Only a quotation waits for a speaker who comes after it.
    const awaits = step < 0 || facts.quoted > 0;
    if ((kind === 'named' || kind === 'unnamed') && awaits && (same || facts.quoted > 0.5))
      return { sourcing: kind, attribution: index };
  }
  return null;
}

/** Attributions are in order: the one that reports another stands no further away. */
const NESTED_REACH = 4;

/** "Okafor admitted the loss, officials said": whose report the other one is part of. */
function outermost(index: number, attributions: readonly AttributionFact[]): number {
  const own = attributionAt(attributions, index);
  if (own?.cue == null) return index;
  const { cue } = own;
  const last = Math.min(attributions.length - 1, index + NESTED_REACH);
  for (let other = Math.max(0, index - NESTED_REACH); other <= last; other++) {
    const { sourceKind, content, cue: outer, sentence } = attributions[other]!;
    if (other === index || outer === null || sentence !== own.sentence) continue;
    if (sourceKind !== 'named' && sourceKind !== 'unnamed') continue;
    if (content.some(({ start, end }) => start <= cue.start && cue.end <= end)) return other;
  }
  return index;
}

/** A story is about a poll when this many sentences in a hundred mention one. */
const POLL_STORY = 0.15;
const shareWords = new Set(['%', 'percent', 'percentage', 'point', 'points']);
/** Words of sources that are a poll, or those whom it asked. */
const pollWords = new Set(
  'poll polls polling survey surveys surveyed polled respondents pollster pollsters voters % percent'.split(' '),
);
/** A story about a poll names it early: its figures are looked for as far back as this. */
const POLL_REACH = 30;

/** "One in five", "three out of four". */
function isShare(tokens: readonly Token[], i: number): boolean {
  const isNumber = (token: Token | undefined): boolean => token?.tag === 'CD';
  const before =
    tokens[i]!.lower === 'in' ? i - 1 : tokens[i]!.lower === 'of' && tokens[i - 1]?.lower === 'out' ? i - 2 : -1;
  return before >= 0 && isNumber(tokens[before]) && isNumber(tokens[i + 1]);
}

/** "Among registered voters": a group that somebody has asked. */
function isAskedGroup(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== 'among') return false;
  for (let k = i + 1; k <= i + 3; k++) if (tokens[k]?.tag === 'NNS') return true;
  return false;
}

/** In a story about a poll, shares without a source are the poll's: the attribution to it that stands last before. */
function pollFigures(facts: SentenceFacts, { reading, facts: all, found, profile }: ArticleContext): Sourcing | null {
  if (profile.polls < POLL_STORY) return null;
  const { tokens } = reading;
  const { index, firstToken, endToken } = facts.sentence;
  let shares = false;
  for (let i = firstToken; i < endToken; i++) {
    const { lower } = tokens[i]!;
    // The margin of error describes the poll; it is no finding of it.
    if (lower === 'error') return null;
    shares ||= shareWords.has(lower) || lower.endsWith('-point') || isShare(tokens, i) || isAskedGroup(tokens, i);
  }
  if (!shares) return null;
  for (let back = 1; back <= POLL_REACH && back <= index; back++) {
    const { best, cueOf } = all[index - back]!.coverage;
    for (const attribution of [best, cueOf]) {
      const source = attributionAt(found.attributions, attribution)?.source;
      if (source == null) continue;
      const [from, to] = tokenRange(tokens, source);
      for (let i = from; i < to; i++) if (pollWords.has(tokens[i]!.lower)) return { sourcing: 'named', attribution };
    }
  }
  return null;
}

const hearsayWords = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);
const beliefs = new Set(
  'considered believed thought seen regarded viewed feared rumored rumoured expected hailed perceived'.split(' '),
);

/** "Selim has not been seen in public" is nobody's view of him; "was seen as a failure" is. */
const sights = new Set(['seen', 'viewed', 'perceived', 'hailed']);
const opinions = new Set(['as', 'to', 'by']);

/** "is widely seen as", "is expected to", "reportedly": a passive of belief without a believer in the main clause. */
function believedByNobody(facts: SentenceFacts, { reading: { tokens } }: ArticleContext): TokenRange | null {
  const { mainVerb, finiteVerb, sentence, passive, quoted } = facts;
  if (quoted > 0) return null;
  // "Must be considered" is a duty, nobody's belief.
  if (passive && beliefs.has(tokens[mainVerb]!.lower) && tokens[finiteVerb]?.tag !== 'MD') {
    if (sights.has(tokens[mainVerb]!.lower) && !opinions.has(tokens[mainVerb + 1]?.lower ?? '')) return null;
    const by = tokens[mainVerb + 1]?.lower === 'by' || tokens[mainVerb + 3]?.lower === 'by';
    const crowd = tokens[mainVerb + 2]?.lower === 'many' || tokens[mainVerb + 2]?.lower === 'some';
    return !by || crowd ? { firstToken: finiteVerb, endToken: mainVerb + 1 } : null;
  }
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lower } = tokens[i]!;
    if (!hearsayWords.has(lower)) continue;
    // "Indicted for allegedly hacking" hedges an aside; "reportedly" says wherever it stands that nobody is named.
    const ofClause = i >= finiteVerb - 2 && i <= finiteVerb + 3;
    if (ofClause || lower === 'reportedly') return { firstToken: i, endToken: i + 1 };
  }
  return null;
}

const CROWD_CONFIDENCE = 0.7;
const CROWD_SHARE = 0.5;
/** What a crowd does with words, where wishes and deeds may be told of it by anybody. */
const CROWD_REPORTS: ReadonlySet<string> = new Set(['tell', 'find', 'judge', 'ask']);

/** "Most of it was wasted, analysts said", "opponents have urged him to": what a crowd surely says is the sentence. */
function saidByCrowd({ coverage, sentence }: SentenceFacts, { reading, found }: ArticleContext): boolean {
  const isMain = coverage.mainVerb === 'cue';
  const attribution = attributionAt(found.attributions, isMain ? coverage.cueOf : coverage.best);
  if (attribution?.sourceKind !== 'vague' || attribution.confidence < CROWD_CONFIDENCE) return false;
  if (attribution.source === null || (!isMain && coverage.vagueShare < CROWD_SHARE)) return false;
  return CROWD_REPORTS.has(reportShape(reading.tokens, sentence, attribution)?.kind ?? 'other');
}

const vagueRule = rules.find(({ code }) => code === 'sourcing/vague-source')!;

/** The words that make a sentence vague: a cue of the lexicon, else the source or cue of its vague attribution. */
function vagueWords(facts: SentenceFacts, attribution: number | null, context: ArticleContext): TokenRange | null {
  const { firstToken, endToken } = facts.sentence;
  const known = vagueRule.find(facts.sentence, facts, context);
  if (known !== null) return known;
  const found = attributionAt(context.found.attributions, attribution ?? -1);
  const shape = found === undefined ? null : reportShape(context.reading.tokens, facts.sentence, found);
  // "Many customers posted their photographs" tells a deed of many, no view of theirs.
  if (shape?.kind === 'act' || shape?.kind === 'other') return believedByNobody(facts, context);
  for (const span of found?.sourceKind === 'vague' ? [found.source, found.cue] : []) {
    if (span == null) continue;
    const [first, end] = tokenRange(context.reading.tokens, span);
    if (first >= firstToken && end <= endToken) return { firstToken: first, endToken: end };
  }
  return believedByNobody(facts, context);
}

/** "Among women, 52 percent say": those whom somebody has asked. */
function isShareOfAsked(attribution: AttributionFact | undefined, tokens: readonly Token[]): boolean {
  if (attribution?.source == null) return false;
  const [, end] = tokenRange(tokens, attribution.source);
  return shareWords.has(tokens[end - 1]?.lower ?? '');
}

/** An attribution below this gives way to the poll a story is about. */
const UNSURE = 0.6;
/** Who stands behind a sentence, and the attribution that shows it. The models are asked only where it matters. */
export function sourcingOf(
  facts: SentenceFacts,
  odds: Pick<SourceOdds, 'attributed' | 'vague'>,
  context: ArticleContext,
): Sourcing {
  const { found } = context;
  const { coverage } = facts;
  if (coverage.touching === 0) {
    const trailing = trailingReport(context.reading.tokens, facts.sentence);
    // A name needs an attribution that shows it; a crowd is shown by its words.
    if (trailing === 'vague' || (trailing === 'named' && coverage.cueOf >= 0))
      return { sourcing: trailing, attribution: coverage.cueOf >= 0 ? coverage.cueOf : null };
  }
  const best = attributionAt(found.attributions, coverage.best);
  // "67 percent of voters say": the crowd of a poll is the poll's.
  const crowd = best?.sourceKind === 'vague' || isShareOfAsked(best, context.reading.tokens);
  const unsure = crowd || coverage.share < 0.4 || (best?.confidence ?? 1) < UNSURE;
  const open = coverage.touching === 0 || (facts.quoted === 0 && unsure);
  const poll = open ? pollFigures(facts, context) : null;
  if (poll !== null) return poll;
  const isVague = (): boolean => odds.vague(facts.sentence.index) >= VAGUE_THRESHOLD;
  if (coverage.best >= 0) {
    if (isSourced(facts, odds, context)) {
      for (const inner of [coverage.best, coverage.cueOf]) {
        const index = outermost(inner, found.attributions);
        const kind = attributionAt(found.attributions, index)?.sourceKind;
        if (kind === 'named' || kind === 'unnamed') return { sourcing: kind, attribution: index };
      }
      if (best?.sourceKind === 'vague' && best.source !== null) {
        // "Lawmakers blocked the bill" tells a deed.
        if (!isOpenQuestion(facts, context) && vagueWords(facts, coverage.best, context) !== null)
          return { sourcing: 'vague', attribution: coverage.best };
        // Somebody is quoted, only the link to the speaker is missing.
      } else if (!isVague()) return { sourcing: 'named', attribution: coverage.best };
    }
  } else {
    const account = accountOf(facts, context);
    if (account >= 0) return { sourcing: context.found.attributions[account]!.sourceKind, attribution: account };
    const near = continued(facts, context);
    if (near !== null && isSourced(facts, odds, context) && !isVague()) return near;
  }
  const index =
    [coverage.best, coverage.cueOf].find((i) => attributionAt(found.attributions, i)?.sourceKind === 'vague') ?? null;
  // What is called vague must show the words that make it so.
  if (isOpenQuestion(facts, context) || isDue(facts, context) || vagueWords(facts, index, context) === null)
    return { sourcing: 'none', attribution: null };
  return saidByCrowd(facts, context) || believedByNobody(facts, context) !== null || isVague()
    ? { sourcing: 'vague', attribution: index }
    : { sourcing: 'none', attribution: null };
}

/** "Under the industry code, banks are expected to pay": the rule expects it, whoever wants to read it. */
function isDue({ mainVerb, passive, sentence }: SentenceFacts, { reading: { tokens } }: ArticleContext): boolean {
  return passive && tokens[mainVerb]!.lower === 'expected' && setsRules(tokens, sentence.firstToken);
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

/** The assertions of the article in order, none overlapping. */
export function findAssertions(reading: Reading, found: Omit<Findings, 'assertions'>): readonly AssertionFact[] {
  if (reading.sentences.length === 0) return [];
  const context = createContext(reading, found);
  const halves = context.facts.map((facts) => (isAsked(facts) ? halvesOf(facts, context) : null));
  const clauses = clauseContext(halves, context);
  const model = verdictModel();
  const odds = sourceOdds(sourcingModel(), context);
  const clauseOdds = sourceOdds(sourcingModel(), clauses);
  const signals = createSignals(context);
  const assertions: AssertionFact[] = [];
  let clause = -1;
  context.facts.forEach((facts, index) => {
    const split = halves[index]!;
    if (split !== null) clause++;
    if (!isAsked(facts) || isCommand(facts, context)) return;
    signalsOf(index, context, signals);
    const claim = sigmoid(oddsOf(model.claim, signals));
    // Whoever stands behind it.
    if (claim < SOURCED_CLAIM_THRESHOLD) return;
    const { sourcing, attribution } = sourcingOf(facts, odds, context);
    if (!isAssertion(claim, sourcing)) return;
    const unsourced = sourcing === 'none' || sourcing === 'vague';
    const fired = unsourced ? fire(context, index) : [];
    const vague = sourcing === 'vague' ? vagueWords(facts, attribution, context) : null;
    const alone = unsourced ? worthOfSentence(index, context, odds, claim, fired) : 0;
    const likely = alone >= NEEDS_THRESHOLD && isTopic(facts) ? worthOnRecord(alone) : alone;
    const worth = vague === null ? withReason(likely, fired) : likely;
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
      return;
    }
    const span = spanOfWords(reading, split.reported);
    const reported = {
      ...whole,
      ...span,
      reasons: whole.reasons.filter(({ start, end }) => start >= span.start && end <= span.end),
    };
    assertions.push(...(own.start < reported.start ? [own, reported] : [reported, own]));
  });
  return assertions;

  /** The probability that a sentence without a source needs one; `signals` hold what is known of it. */
  function worthOfSentence(
    index: number,
    of: ArticleContext,
    { words }: SourceOdds,
    claim: number,
    fired: readonly (TokenRange | null)[],
  ): number {
    const worth = checkWorthiness(model, claim, words(index), fired, signals);
    const facts = of.facts[index]!;
    if (
      isOwnAccount(facts, of) ||
      isOpenQuestion(facts, of) ||
      isOnTerms(facts, of) ||
      isWanted(facts, of) ||
      isDue(facts, of)
    )
      return Math.min(worth, OWN_ACCOUNT_WORTH);
    return isOnRecord(facts, of) || isScene(facts, of) || isAdvice(facts, of) ? worthOnRecord(worth) : worth;
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
    const worth = withReason(worthOfSentence(clause, clauses, clauseOdds, claim, fired), fired);
    const needsSource = worth >= NEEDS_THRESHOLD;
    return {
      ...spanOfWords(reading, facts.sentence),
      sentence,
      sourcing: 'none',
      attribution: null,
      needsSource,
      checkWorthiness: worth,
      reasons: needsSource ? reasonsFor(model, clauseOdds.disputable(clause), facts, fired, null, clauses) : [],
    };
  }
}
