// Reports that leave no doubt by their shape: "police said that", "is accused by prosecutors of", "the bank estimates".
import { assessments, viewParticiples } from '../../lexicon/assessments.ts';
import { deniedObjects } from '../../lexicon/claim-nouns.ts';
import { denials } from '../../lexicon/denials.ts';
import { evidenceVerbOf } from '../../lexicon/evidence-verbs.ts';
import { namingParticiples } from '../../lexicon/naming-participles.ts';
import { polledParticiples } from '../../lexicon/polled.ts';
import { layingBlame, pledging } from '../../lexicon/saying-words.ts';
import type { AttributionFact } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import { type ReportShape, reportShape } from './report-shape.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { tokenRange } from './token-range.ts';
import { isBe } from './verbs.ts';
import { Noun, wordOf } from './words.ts';

const REPORTED_CONFIDENCE = 0.7;
const REPORTED_SHARE = 0.5;
const LEAST_SHARE = 0.25;
/** Where the shape leaves no doubt, the attribution may be less sure. */
const SHAPED_CONFIDENCE = 0.55;

/** In UTF-16 units: "..., the board estimated last Tuesday." */
const LONGEST_TAIL = 20;

/** "The dam leaked for years, figures released on Monday show": the sentence ends with who says all that is said. */
function isClosing({ source, cue, content }: AttributionFact, { end }: Span): boolean {
  if (source === null || cue === null || source.end >= cue.start || end - cue.end > LONGEST_TAIL) return false;
  return content.length > 0 && content.every((span) => span.end < source.start);
}

/** "Were written": the cue is no verb of whoever stands before it. */
function isPassiveCue({ cue }: AttributionFact, tokens: readonly Token[]): boolean {
  return cue !== null && isBe(tokens[tokenRange(tokens, cue)[0]]!);
}

/** "It was described by Kovan as a gift": the source stands behind the verb, which the words before it are about. */
function isByAgent({ source, cue, content }: AttributionFact): boolean {
  return source !== null && cue !== null && source.start > cue.end && content.some(({ end }) => end < cue.start);
}

/** "It is fair to say that", "it guarantees that". */
function isThing({ source }: AttributionFact, tokens: readonly Token[]): boolean {
  return source === null || tokens[tokenRange(tokens, source)[0]]!.lower === 'it';
}

const CALLS = /^call(?:s|ed|ing)?$/;

/** "All of these serious". */
const LONGEST_ATTRIBUTE = 5;

/** The head of the noun group at a place. */
function objectOf(tokens: readonly Token[], from: number): string {
  let at = from;
  while (at < from + LONGEST_ATTRIBUTE && /^(?:DT|PDT|JJ|PRP|NN|IN)/.test(tokens[at + 1]?.tag ?? '')) {
    if (deniedObjects.has(tokens[at]!.lower)) break;
    at++;
  }
  return tokens[at]?.lower ?? '';
}

/** "Laid most of the blame". */
const BLAME_REACH = 4;

function isBlame(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i <= verb + BLAME_REACH; i++) if (tokens[i]?.lower === 'blame') return true;
  return false;
}

/** "Pledged to work together", "denied the charges", "is calling for more trains": such words are said, where "asked the way" is a deed. */
function isDemand({ source, cue }: AttributionFact, tokens: readonly Token[]): boolean {
  if (source === null || cue === null || source.start > cue.start) return false;
  const [first, end] = tokenRange(tokens, cue);
  for (let i = first; i < end; i++) {
    if (pledging.has(tokens[i]!.lower)) return true;
    // "Laid most of the blame on".
    if (layingBlame.has(tokens[i]!.lower) && isBlame(tokens, i)) return true;
    // "Has prompted calls for".
    const calls = CALLS.test(tokens[i]!.lower) && (i === first || tokens[i]!.tag.startsWith('V'));
    if (calls && tokens[i + 1]?.lower === 'for') return true;
    if (denials.has(tokens[i]!.lower) && deniedObjects.has(objectOf(tokens, i + 1))) return true;
  }
  return false;
}

const SEVERAL = -1;
/** For the attributions of an article: whom it quotes, each with the sentence, or {@link SEVERAL}. */
const quoted = new WeakMap<readonly AttributionFact[], ReadonlyMap<number, number>>();

function speakersOf(attributions: readonly AttributionFact[]): ReadonlyMap<number, number> {
  const known = quoted.get(attributions);
  if (known !== undefined) return known;
  const speakers = new Map<number, number>();
  for (const { entity, sentence, quotation } of attributions) {
    if (entity === null || (quotation !== 'direct' && quotation !== 'mixed')) continue;
    speakers.set(entity, speakers.has(entity) && speakers.get(entity) !== sentence ? SEVERAL : sentence);
  }
  quoted.set(attributions, speakers);
  return speakers;
}

/** Whether the article quotes the source elsewhere: then it has been asked, and what it believes it has said. */
function hasSpoken({ entity, sentence }: AttributionFact, { attributions }: ArticleContext['found']): boolean {
  const spoke = entity === null ? undefined : speakersOf(attributions).get(entity);
  return spoke !== undefined && spoke !== sentence;
}

const SAYS = new Set(['say', 'says', 'said']);

/** "The claim says the five copied files", whatever parts of speech what is said seems to be made of. */
function isSaid({ source, cue }: AttributionFact, tokens: readonly Token[]): boolean {
  return source !== null && cue !== null && SAYS.has(tokens[tokenRange(tokens, cue)[1] - 1]!.lower);
}

/** "Police believe the fire was set", "is accused by prosecutors of": a source surely says or judges what is stated. */
export function isPlainReport(facts: SentenceFacts, { reading, found }: ArticleContext): boolean {
  const { coverage, sentence } = facts;
  const attribution = attributionAt(found.attributions, coverage.best);
  if (attribution === undefined || attribution.confidence < SHAPED_CONFIDENCE) return false;
  if (attribution.sourceKind !== 'named' && attribution.sourceKind !== 'unnamed') return false;
  const verb = reading.tokens[facts.mainVerb]?.lower ?? '';
  const views = viewParticiples.has(verb) || namingParticiples.has(verb);
  const byAgent = facts.passive && isByAgent(attribution) && views;
  const closing = isClosing(attribution, sentence) && !isPassiveCue(attribution, reading.tokens);
  // The main clause itself reports, however long the clause before it is.
  const isMain = coverage.mainVerb === 'cue' && coverage.best === coverage.cueOf;
  const shape = reportShape(reading.tokens, sentence, attribution);
  if (shape === null || shape.negated || shape.subordinate) return false;
  if (isMain && isDemand(attribution, reading.tokens)) return true;
  if (coverage.share < (isMain ? LEAST_SHARE : REPORTED_SHARE) && !byAgent) return false;
  const states = shape.complement === 'that' || shape.complement === 'clause';
  // "The senator went on to argue that ...".
  if (shape.kind === 'tell' && states && isMain && !isThing(attribution, reading.tokens)) return true;
  // What a campaign or a ministry believes it has said somewhere.
  const believes = shape.kind === 'think' && states;
  if (believes && attribution.sourceKind === 'named' && isBody(attribution, reading.tokens, found)) return true;
  if (coverage.share < REPORTED_SHARE && !byAgent) return false;
  if (attribution.confidence < REPORTED_CONFIDENCE && !byAgent && !closing) {
    return believes && (attribution.sourceKind === 'unnamed' || hasSpoken(attribution, found));
  }
  if (byAgent || shape.kind === 'judge' || (isMain && isSaid(attribution, reading.tokens))) return true;
  if (closing) return shape.kind !== 'want' && shape.kind !== 'ask';
  return (shape.kind === 'think' || shape.kind === 'tell') && states;
}

/** "The board lost 40 ships, officials said": around what the best attribution tells. */
export function isClosingReport(
  index: number,
  { sentence }: SentenceFacts,
  { reading, found }: ArticleContext,
): boolean {
  const attribution = attributionAt(found.attributions, index);
  if (attribution === undefined || attribution.confidence < REPORTED_CONFIDENCE) return false;
  const shape = reportShape(reading.tokens, sentence, attribution);
  return shape?.kind === 'tell' && !shape.negated && isClosing(attribution, sentence);
}

/** "When Okafor spoke about the bill that is pending, he disclosed that ...": the clause in front may be the longer one. */
export function reportsBehindClause(
  { coverage, sentence }: SentenceFacts,
  { reading, found }: ArticleContext,
): boolean {
  const first = attributionAt(found.attributions, coverage.best);
  if (first === undefined || reportShape(reading.tokens, sentence, first)?.subordinate !== true) return false;
  const next = attributionAt(found.attributions, coverage.best + 1);
  if (next?.cue == null || next.sentence !== sentence.index || next.confidence < REPORTED_CONFIDENCE) return false;
  if (next.sourceKind !== 'named' && next.sourceKind !== 'unnamed') return false;
  const shape = reportShape(reading.tokens, sentence, next);
  if (shape === null || shape.negated || shape.subordinate || shape.kind !== 'tell') return false;
  return (shape.complement === 'that' || shape.complement === 'clause') && !isThing(next, reading.tokens);
}

const ASSESSED_CONFIDENCE = 0.4;
const EVIDENCE_CONFIDENCE = 0.5;

/** "The company expects sales to fall", "the UN rates the region as dangerous": what bodies publish, not what they feel. */
export function isAssessment(facts: SentenceFacts, { reading: { tokens }, found }: ArticleContext): boolean {
  const { coverage, sentence, mainVerb } = facts;
  const attribution = attributionAt(found.attributions, coverage.cueOf);
  if (attribution?.cue == null || attribution.source === null) return false;
  if (attribution.confidence < ASSESSED_CONFIDENCE || attribution.sourceKind !== 'named') return false;
  if (attribution.source.start > attribution.cue.start) return false;
  // "She expects sales to fall", of somebody the article quotes: she has said so.
  const told =
    isOfBody(attribution, found) || (mainVerb >= 0 && hasSpoken(attribution, found) && isPresent(tokens[mainVerb]!));
  if (!told) return false;
  return isPolled(attribution.source, tokens) || (coverage.mainVerb === 'cue' && assesses(mainVerb, sentence, tokens));
}

const RATES = /^(?:rate|rank)[sd]$/;

/** "Puts the damage at three million", "rated the home unsafe": what somebody reckons or finds of a thing. */
export function assesses(verb: number, { endToken }: TokenRange, tokens: readonly Token[]): boolean {
  const follows = assessments.get(tokens[verb]?.lower ?? '');
  if (follows === undefined) return false;
  for (let i = verb + 1; i < endToken && i < verb + 12; i++) {
    const { lower, tag } = tokens[i]!;
    if (lower === ',') return false;
    // "Put the damage at three million", and not "put him at risk".
    if (follows.has(lower)) return lower !== 'at' || isFigure(tokens, i + 1);
    if (tag === 'JJ' && RATES.test(tokens[verb]!.lower) && OBJECT.test(tokens[i - 1]!.tag)) return true;
  }
  return false;
}

const OBJECT = /^(?:PRP|NN|NNS|NNP|NNPS)$/;

const OWN_RESULTS = new Set(['results', 'findings', 'data', 'tests', 'analyses']);

/** "Satellite images show", "the court heard that": what such a subject shows or hears is its report. */
export function isEvidence(
  { coverage, sentence }: SentenceFacts,
  { reading: { tokens }, found }: ArticleContext,
): boolean {
  const attribution = attributionAt(found.attributions, coverage.cueOf);
  // The tagger of parts of speech may miss the verb; the subject opens the sentence.
  if (attribution?.cue == null || attribution.source?.start !== sentence.start) return false;
  if (attribution.confidence < EVIDENCE_CONFIDENCE || attribution.sourceKind !== 'named') return false;
  const [, end] = tokenRange(tokens, attribution.cue);
  const verb = evidenceVerbOf.get(tokens[end - 1]?.lower ?? '');
  if (verb === undefined) return false;
  if (verb.bodies && attribution.entity !== null && found.entities[attribution.entity]?.type === 'organization')
    return true;
  const [from, to] = tokenRange(tokens, attribution.source);
  // "These results indicate", "our findings suggest": the author's own.
  const own = tokens[from]!.lower === 'these' || tokens[from]!.lower === 'our';
  if (own && OWN_RESULTS.has(tokens[to - 1]!.lower)) return false;
  for (let i = from; i < to; i++) if (verb.subjects.has(tokens[i]!.lower)) return true;
  return false;
}

function isFigure(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) if (tokens[i]?.tag === 'CD' || tokens[i]?.kind === 'number') return true;
  return false;
}

/** "Analysts polled by Direkt". */
function isPolled(source: Span, tokens: readonly Token[]): boolean {
  const [first, end] = tokenRange(tokens, source);
  for (let i = first + 1; i < end; i++) if (polledParticiples.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether a source is an organization by its name, or by the noun that heads it: "the campaign". */
function isBody(
  { entity, source }: AttributionFact,
  tokens: readonly Token[],
  { entities }: ArticleContext['found'],
): boolean {
  if (entity !== null) return entities[entity]?.type === 'organization';
  if (source === null) return false;
  const [, end] = tokenRange(tokens, source);
  return wordOf(tokens[end - 1]!.form).noun === Noun.body;
}

/** A source that is no person: what people expect is in their heads. */
function isOfBody({ entity }: AttributionFact, { entities }: ArticleContext['found']): boolean {
  return entity === null || entities[entity]?.type !== 'person';
}

/** "Police determined that it was", "lawyers believe it is", where "she thought it was" is told of her. */
function holdsNow({ cue }: AttributionFact, { kind, complement }: ReportShape, tokens: readonly Token[]): boolean {
  if (complement !== 'that' && complement !== 'clause') return false;
  return kind === 'find' || (kind === 'think' && cue !== null && isPresent(tokens[tokenRange(tokens, cue)[0]]!));
}

export function isPresent({ tag }: Token): boolean {
  return tag === 'VBP' || tag === 'VBZ';
}

/** "The dam failed in May, but the engineers said it was sound": whether the half that reports is a plain report. */
export function isReportOfHalf(facts: SentenceFacts, half: TokenRange, context: ArticleContext): boolean {
  const { coverage, sentence } = facts;
  const { tokens } = context.reading;
  // "The report found 14 faults, and the company ...".
  if (isEvidence(facts, context)) return true;
  const attribution = attributionAt(context.found.attributions, coverage.best);
  if (attribution === undefined || attribution.confidence < REPORTED_CONFIDENCE) return false;
  if (attribution.sourceKind !== 'named' && attribution.sourceKind !== 'unnamed') return false;
  const shape = reportShape(tokens, sentence, attribution);
  if (shape === null || shape.negated || shape.subordinate || isThing(attribution, tokens)) return false;
  const rates =
    attribution.cue !== null &&
    isOfBody(attribution, context.found) &&
    assesses(tokenRange(tokens, attribution.cue)[1] - 1, half, tokens);
  if (shape.kind !== 'tell' && !rates && !holdsNow(attribution, shape, tokens)) return false;
  let words = 0;
  for (const span of [attribution.source, attribution.cue, ...attribution.content]) {
    if (span === null) continue;
    const [first, end] = tokenRange(tokens, span);
    words += end - first;
  }
  return words >= REPORTED_SHARE * (half.endToken - half.firstToken);
}
