// What makes a source vague: a belief that nobody is said to hold, a crowd, the words of a lexicon.

import { behindNotion } from '../../lexicon/clause-words.ts';
import { passiveBeliefs, spreadBeliefs } from '../../lexicon/passive-beliefs.ts';
import { looseDoubts, notions, vagueBeliefs } from '../../lexicon/view-words.ts';
import type { AttributionFact } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import { assesses } from './plain-report.ts';
import { type ReportShape, reportShape } from './report-shape.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { isDemanded, isLookedAt, vagueSource } from './rules/vague-source.ts';
import { isPhrase } from './sourced.ts';
import { tokenRange } from './token-range.ts';
import { isBe } from './verbs.ts';

const hearsayWords = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);

/** "Selim has not been seen in public" is nobody's view of him; "was seen as a failure" is. */
const sights = new Set(['seen', 'viewed', 'perceived', 'hailed']);
const opinions = new Set(['as', 'to', 'by']);

/** With more of it in quotation marks somebody is quoted. */
const FEW_QUOTED = 0.15;

/** "Has long been a widespread notion". */
const NOTION_REACH = 6;

/** "There has been much speculation about", "there are calls for". */
function isGoingRound({ finiteVerb, firstWord, sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  if (tokens[firstWord]?.lower !== 'there' || finiteVerb < 0 || finiteVerb - firstWord > 2) return null;
  for (let i = finiteVerb; i < sentence.endToken && i <= finiteVerb + NOTION_REACH; i++) {
    const { lower, tag } = tokens[i]!;
    if (lower === 'no' || lower === 'not' || lower === 'never' || tag === 'IN') return null;
    if (notions.has(lower) && behindNotion.has(tokens[i + 1]?.lower ?? ''))
      return { firstToken: firstWord, endToken: i + 1 };
  }
  return null;
}

const RAISED: ReadonlySet<string> = new Set(['asked', 'raised', 'voiced', 'expressed', 'posed']);
/** "Serious questions" and no more: "the questions" are known ones. */
const LONGEST_DOUBTS = 2;
const DOUBTED = new Set('about over whether why how that as . ,'.split(' '));

/** "Questions are being asked about", "doubts have been raised": by whom stands nowhere. */
export function isRaised(
  { passive, finiteVerb, mainVerb, firstWord, quoted }: SentenceFacts,
  tokens: readonly Token[],
): TokenRange | null {
  if (!passive || quoted > FEW_QUOTED || !RAISED.has(tokens[mainVerb]!.lower)) return null;
  const length = finiteVerb - firstWord;
  if (length < 1 || length > LONGEST_DOUBTS || !looseDoubts.has(tokens[finiteVerb - 1]!.lower)) return null;
  if (length > 1 && !/^(?:JJ|VBG|NN)/.test(tokens[firstWord]!.tag)) return null;
  return DOUBTED.has(tokens[mainVerb + 1]?.lower ?? '.') ? { firstToken: firstWord, endToken: mainVerb + 1 } : null;
}

/** "We are told that nobody reads": by whom stands nowhere, where "we were told by the board" tells it. */
export function isTold(
  { passive, finiteVerb, mainVerb, quoted }: SentenceFacts,
  tokens: readonly Token[],
): TokenRange | null {
  if (!passive || quoted > FEW_QUOTED || tokens[mainVerb]!.lower !== 'told') return null;
  const present = tokens[finiteVerb]!.lower === 'are' || tokens[finiteVerb]!.lower === "'re";
  if (!present || tokens[finiteVerb - 1]?.lower !== 'we' || tokens[mainVerb + 1]?.lower === 'by') return null;
  return { firstToken: finiteVerb - 1, endToken: mainVerb + 1 };
}

const KNOWING_ALL = new Set(['everyone', 'everybody']);
const RUMOUR = /^(?:rumou?r|word|gossip|whispers)$/;
const SECRET = new Set(['no', 'open', 'common']);
/** "It is by now no longer a secret": no further. */
const SECRET_REACH = 4;

/** "It is no secret that", "everybody knows that": whoever says so names nobody of them. */
export function isKnownToAll(
  { finiteVerb, mainVerb, firstWord, quoted, sentence }: SentenceFacts,
  tokens: readonly Token[],
): TokenRange | null {
  if (quoted > FEW_QUOTED || finiteVerb < 0) return null;
  const first = tokens[firstWord]?.lower ?? '';
  // "Rumour has it that": where legend has it, nobody asks.
  if (RUMOUR.test(first) && tokens[mainVerb]!.lower === 'has' && tokens[mainVerb + 1]?.lower === 'it')
    return { firstToken: firstWord, endToken: mainVerb + 2 };
  if (KNOWING_ALL.has(first) && tokens[mainVerb]!.lower === 'knows' && tokens[mainVerb + 1]?.lower === 'that')
    return { firstToken: firstWord, endToken: mainVerb + 1 };
  if (first !== 'it' || finiteVerb !== firstWord + 1 || !isBe(tokens[finiteVerb]!)) return null;
  for (let i = finiteVerb + 2; i + 1 < sentence.endToken && i <= finiteVerb + SECRET_REACH; i++) {
    if (tokens[i + 1]!.lower !== 'that') continue;
    const { lower } = tokens[i]!;
    const before = tokens[i - 1]!.lower;
    const known = (lower === 'secret' || lower === 'knowledge') && SECRET.has(before);
    return known || (lower === 'known' && before === 'well') ? { firstToken: firstWord, endToken: i + 1 } : null;
  }
  return null;
}

/** "Reportedly, he had been warned", whatever else is told of whom. */
export function opensWithHearsay(
  { firstWord, quoted }: SentenceFacts,
  { reading: { tokens } }: ArticleContext,
): boolean {
  return quoted <= FEW_QUOTED && hearsayWords.has(tokens[firstWord]?.lower ?? '');
}

/** "is widely seen as", "is expected to", "reportedly": a passive of belief without a believer in the main clause. */
export function believedByNobody(facts: SentenceFacts, { reading: { tokens } }: ArticleContext): TokenRange | null {
  const { mainVerb, finiteVerb, sentence, passive, quoted } = facts;
  if (quoted > FEW_QUOTED) return null;
  const round =
    isGoingRound(facts, tokens) ?? isRaised(facts, tokens) ?? isTold(facts, tokens) ?? isKnownToAll(facts, tokens);
  if (round !== null) return round;
  const finite = tokens[finiteVerb];
  // "It is understood that": the participle may pass for an adjective.
  const at = passive ? mainVerb : finite !== undefined && isBe(finite) ? finiteVerb + 1 : -1;
  const verb = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  const reported = !spreadBeliefs.has(verb) && passiveBeliefs.get(verb)?.has(next) === true;
  // "Must be considered" is a duty, nobody's belief.
  if ((reported || (passive && vagueBeliefs.has(verb))) && finite?.tag !== 'MD') {
    if (sights.has(verb) && !opinions.has(next)) return null;
    // "Several routes were considered because of the cost": looked at, and held to be nothing.
    if (isLookedAt(tokens, at)) return null;
    const by = next === 'by' || tokens[at + 3]?.lower === 'by';
    const crowd = tokens[at + 2]?.lower === 'many' || tokens[at + 2]?.lower === 'some';
    return !by || crowd ? { firstToken: finiteVerb, endToken: at + 1 } : null;
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

/** "Have long been saying": no cue has more words. */
const LONGEST_VERB = 6;

const CROWD_CONFIDENCE = 0.7;
const CROWD_SHARE = 0.5;
/** What a crowd does with words, where wishes and deeds may be told of it by anybody. */
const CROWD_REPORTS: ReadonlySet<string> = new Set(['tell', 'find', 'judge', 'ask']);

/** "Most of it was wasted, analysts said", "opponents have urged him to": what a crowd surely says is the sentence. */
export function saidByCrowd({ coverage, sentence }: SentenceFacts, { reading, found }: ArticleContext): boolean {
  const isMain = coverage.mainVerb === 'cue';
  const attribution = attributionAt(found.attributions, isMain ? coverage.cueOf : coverage.best);
  if (attribution?.sourceKind !== 'vague' || attribution.source === null) return false;
  if (!isMain && coverage.vagueShare < CROWD_SHARE) return false;
  if (isPhrase(attribution, reading.tokens)) return true;
  const shape = reportShape(reading.tokens, sentence, attribution);
  if (shape === null) return false;
  if (isMain && assessesThing(attribution, shape, sentence, reading.tokens)) return true;
  // "Growers charged that ...", "historians believe that ...": what they state or hold true, not what they hope.
  const states = isMain && !shape.negated && (shape.complement === 'that' || shape.complement === 'clause');
  if (states && (CROWD_REPORTS.has(shape.kind) || shape.kind === 'think')) return true;
  return attribution.confidence >= CROWD_CONFIDENCE && CROWD_REPORTS.has(shape.kind);
}

/** "Insurers put the cost at £5m". */
function assessesThing(
  { cue }: AttributionFact,
  { kind, negated }: ReportShape,
  sentence: TokenRange,
  tokens: readonly Token[],
): boolean {
  if (cue === null || negated || (kind !== 'act' && kind !== 'other')) return false;
  return assesses(tokenRange(tokens, cue)[1] - 1, sentence, tokens);
}

/** "Some saw the speech as a failure", "growers expect it to fail": that is a view. */
function ratesThing({ content }: AttributionFact, { reading: { tokens } }: ArticleContext): boolean {
  return content.some((part) => {
    const [first, end] = tokenRange(tokens, part);
    for (let i = first + 1; i < end - 1; i++) {
      const { tag } = tokens[i + 1]!;
      if (tokens[i]!.lower === 'as' && /^(?:VB|JJ|DT|RB|NN)/.test(tag)) return true;
      if (tokens[i]!.lower === 'to' && tag === 'VB') return true;
    }
    // "Some thought him arrogant".
    return end - first > 1 && tokens[end - 1]!.tag === 'JJ' && /^(?:PRP|NN|NNS|NNP)$/.test(tokens[end - 2]!.tag);
  });
}

/** "People know the way", "some hope to win", "writers have written": nothing that they hold true. */
function isSilent({ kind, complement }: ReportShape): boolean {
  const states = complement === 'that' || complement === 'clause' || complement === 'front';
  return complement === 'none' || ((kind === 'think' || kind === 'want') && !states);
}

/** The words that make a sentence vague: a cue of the lexicon, else the source or cue of its vague attribution. */
export function vagueWords(
  facts: SentenceFacts,
  attribution: number | null,
  context: ArticleContext,
): TokenRange | null {
  const { firstToken, endToken } = facts.sentence;
  const found = attributionAt(context.found.attributions, attribution ?? -1);
  // "Officials have said that experts doubt it": the officials.
  const isMain = facts.coverage.mainVerb === 'cue' && facts.coverage.cueOf === attribution;
  const speaks =
    isMain && found?.sourceKind === 'vague' && found.source !== null && found.confidence >= CROWD_CONFIDENCE;
  const known = speaks && saidByCrowd(facts, context) ? null : vagueSource.find(facts.sentence, facts, context);
  if (known !== null) return known;
  const phrase = found !== undefined && isPhrase(found, context.reading.tokens);
  const shape = found === undefined || phrase ? null : reportShape(context.reading.tokens, facts.sentence, found);
  // "Many customers posted their photographs" tells a deed of many, "people know the way" what is so: no view of theirs.
  const rates = shape?.kind === 'think' && shape.complement === 'noun' && ratesThing(found!, context);
  const silent = shape !== null && found?.source != null && isSilent(shape) && !rates;
  const reckons = shape !== null && assessesThing(found!, shape, facts.sentence, context.reading.tokens);
  if (!reckons && (shape?.kind === 'act' || shape?.kind === 'other' || silent)) return believedByNobody(facts, context);
  for (const span of found?.sourceKind === 'vague' ? [found.source, found.cue] : []) {
    if (span == null) continue;
    const [first, end] = tokenRange(context.reading.tokens, span);
    if (isDemanded(context.reading.tokens, end - 1)) continue;
    if (first >= firstToken && end <= endToken) return withVerb(first, end, found?.cue ?? null, context);
  }
  return believedByNobody(facts, context);
}

/** "They", "who": with what they say, since alone they tell a reader nothing. */
function withVerb(first: number, end: number, cue: Span | null, { reading: { tokens } }: ArticleContext): TokenRange {
  const alone = end - first === 1 && /^(?:PRP|W)/.test(tokens[first]!.tag);
  const [, cueEnd] = cue === null || !alone ? [0, end] : tokenRange(tokens, cue);
  const near = cueEnd > end && cueEnd - end <= LONGEST_VERB && tokens[cueEnd - 1]!.sentence === tokens[first]!.sentence;
  return { firstToken: first, endToken: near ? cueEnd : end };
}
