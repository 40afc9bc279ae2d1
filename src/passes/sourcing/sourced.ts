// Whether a source stands behind a sentence: what its shape shows beyond doubt, else what the model of words says.
import { assessments, viewParticiples } from '../../lexicon/assessments.ts';
import { evidenceVerbOf } from '../../lexicon/evidence-verbs.ts';
import { namingParticiples } from '../../lexicon/naming-participles.ts';
import { polledParticiples } from '../../lexicon/polled.ts';
import type { AttributionFact } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import type { SourceOdds } from './judge.ts';
import { reportShape } from './report-shape.ts';
import type { ArticleContext } from './rule.ts';
import { tokenRange } from './token-range.ts';
import { isBe } from './verbs.ts';
import { Noun, wordOf } from './words.ts';

/** A source stands behind a sentence from this probability on: the most kinds right in cross-validation. */
export const ATTRIBUTED_THRESHOLD = 0.4;
/** What is done to a thing by a verb that nothing is known of. */
const DEED_THRESHOLD = 0.5;
/** What somebody wants, plans or fears is a report only where the wording or the article makes it one. */
const MINDED_THRESHOLD = 0.7;

/** Whether the sentence tells a state of mind ("fears", "wants"), not what somebody says or holds true. */
function tellsMind({ coverage, sentence, quoted }: SentenceFacts, { reading, found }: ArticleContext): boolean {
  if (quoted > 0) return false;
  let minded = false;
  const best = attributionAt(found.attributions, coverage.best);
  for (const index of [coverage.best, coverage.cueOf]) {
    const attribution = attributionAt(found.attributions, index);
    // "Okafor: I believe people fear that": what she tells has somebody's fear in it.
    if (index !== coverage.best && best !== undefined && holds(best, attribution)) continue;
    const shape = attribution === undefined ? null : reportShape(reading.tokens, sentence, attribution);
    if (shape === null) continue;
    const states = shape.complement === 'that' || shape.complement === 'clause' || shape.complement === 'front';
    if (shape.kind !== 'want' && (shape.kind !== 'think' || states)) return false;
    minded = true;
  }
  return minded;
}

/** Whether what one attribution has somebody say holds the cue of the other. */
function holds({ content }: AttributionFact, other: AttributionFact | undefined): boolean {
  const cue = other?.cue ?? null;
  return cue !== null && content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

const ACCORDING_CONFIDENCE = 0.8;

/** "According to", "per", "in the words of", "in the view of", "by his account", "source:". */
const PHRASES = new Set(['according', 'per', 'words', 'view', 'opinion', 'source']);

/** Whether a set phrase names the source: nothing else is so plainly one. */
export function isPhrase({ cue, source }: AttributionFact, tokens: readonly Token[]): boolean {
  if (cue === null || source === null) return false;
  const [first] = tokenRange(tokens, cue);
  const { lower } = tokens[first]!;
  // "By most accounts", not what the agent of a passive says.
  return PHRASES.has(lower) || (lower === 'by' && source.start === tokens[first + 1]?.start);
}

/** "…, according to the event website". */
function isAccordingTo(index: number, { reading: { tokens }, found }: ArticleContext): boolean {
  const attribution = attributionAt(found.attributions, index);
  if (attribution?.cue == null || attribution.confidence < ACCORDING_CONFIDENCE) return false;
  const sourced = attribution.sourceKind === 'named' || attribution.sourceKind === 'unnamed';
  if (!sourced) return false;
  if (isPhrase(attribution, tokens)) return true;
  const [first, end] = tokenRange(tokens, attribution.cue);
  // "As the mayor put it, ...".
  const who = attribution.source === null ? -1 : tokenRange(tokens, attribution.source)[0] - 1;
  if (tokens[end - 1]?.lower === 'put' && tokens[who]?.lower === 'as') return true;
  // "As first reported by".
  const before = tokens[first - 1]?.lower ?? '';
  return tokens[end - 1]?.lower === 'by' && (before === 'as' || tokens[first - 2]?.lower === 'as');
}

/** Sentences so far covered by words said without a verb of saying: 246 of 251 have a source. */
const SPOKEN_SHARE = 0.9;
const REPORTED_CONFIDENCE = 0.8;
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

const PLEDGES =
  /^(?:vow(?:s|ed|ing)?|pledg(?:ed|es|ing|e)|promis(?:ed|es|ing|e)|propos(?:ed|es|ing)|urg(?:ed|es|ing)|recommend(?:s|ed|ing)?)$/;
const CALLS = /^call(?:s|ed|ing)?$/;

const DENIES = /^den(?:y|ies|ied|ying)$/;
const CHARGES =
  /^(?:allegations?|accusations?|charges?|claims?|reports?|rumou?rs?|wrongdoing|involvement|responsibility)$/;
/** "All of these serious". */
const LONGEST_ATTRIBUTE = 5;

/** The head of the noun group at a place. */
function objectOf(tokens: readonly Token[], from: number): string {
  let at = from;
  while (at < from + LONGEST_ATTRIBUTE && /^(?:DT|PDT|JJ|PRP|NN|IN)/.test(tokens[at + 1]?.tag ?? '')) {
    if (CHARGES.test(tokens[at]!.lower)) break;
    at++;
  }
  return tokens[at]?.lower ?? '';
}

/** "Pledged to work together", "denied the charges", "is calling for more trains": such words are said, where "asked the way" is a deed. */
function isDemand({ source, cue }: AttributionFact, tokens: readonly Token[]): boolean {
  if (source === null || cue === null || source.start > cue.start) return false;
  const [first, end] = tokenRange(tokens, cue);
  for (let i = first; i < end; i++) {
    if (PLEDGES.test(tokens[i]!.lower)) return true;
    // "Has prompted calls for".
    const calls = CALLS.test(tokens[i]!.lower) && (i === first || tokens[i]!.tag.startsWith('V'));
    if (calls && tokens[i + 1]?.lower === 'for') return true;
    if (DENIES.test(tokens[i]!.lower) && CHARGES.test(objectOf(tokens, i + 1))) return true;
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

/** "Police believe the fire was set", "is accused by prosecutors of": a source surely says or judges what is stated. */
function isPlainReport(facts: SentenceFacts, { reading, found }: ArticleContext): boolean {
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
  if (coverage.share < (isMain ? LEAST_SHARE : REPORTED_SHARE) && !byAgent) return false;
  const shape = reportShape(reading.tokens, sentence, attribution);
  if (shape === null || shape.negated || shape.subordinate) return false;
  const states = shape.complement === 'that' || shape.complement === 'clause';
  // "The senator went on to argue that ...".
  if (shape.kind === 'tell' && states && isMain && !isThing(attribution, reading.tokens)) return true;
  if (isMain && isDemand(attribution, reading.tokens)) return true;
  // What a campaign or a ministry believes it has said somewhere.
  const believes = shape.kind === 'think' && states;
  if (believes && attribution.sourceKind === 'named' && isBody(attribution, reading.tokens, found)) return true;
  if (coverage.share < REPORTED_SHARE && !byAgent) return false;
  if (attribution.confidence < REPORTED_CONFIDENCE && !byAgent && !closing) {
    return believes && (attribution.sourceKind === 'unnamed' || hasSpoken(attribution, found));
  }
  if (byAgent || shape.kind === 'judge') return true;
  if (closing) return shape.kind !== 'want' && shape.kind !== 'ask';
  return (shape.kind === 'think' || shape.kind === 'tell') && states;
}

/** "When Okafor spoke about the bill that is pending, he disclosed that ...": the clause in front may be the longer one. */
function reportsBehindClause({ coverage, sentence }: SentenceFacts, { reading, found }: ArticleContext): boolean {
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
function isAssessment(facts: SentenceFacts, { reading: { tokens }, found }: ArticleContext): boolean {
  const { coverage, sentence, mainVerb } = facts;
  const attribution = attributionAt(found.attributions, coverage.cueOf);
  if (attribution?.cue == null || attribution.source === null) return false;
  if (attribution.confidence < ASSESSED_CONFIDENCE || attribution.sourceKind !== 'named') return false;
  if (attribution.source.start > attribution.cue.start || !isOfBody(attribution, found)) return false;
  if (isPolled(attribution.source, tokens)) return true;
  if (coverage.mainVerb !== 'cue') return false;
  const follows = assessments.get(tokens[mainVerb]?.lower ?? '');
  if (follows === undefined) return false;
  for (let i = mainVerb + 1; i < sentence.endToken && i < mainVerb + 12; i++) {
    if (tokens[i]!.lower === ',') return false;
    if (!follows.has(tokens[i]!.lower)) continue;
    // "Put the damage at three million", and not "put him at risk".
    return tokens[i]!.lower !== 'at' || isFigure(tokens, i + 1);
  }
  return false;
}

const OWN_RESULTS = new Set(['results', 'findings', 'data', 'tests', 'analyses']);

/** "Satellite images show", "the court heard that": what such a subject shows or hears is its report. */
function isEvidence({ coverage, sentence }: SentenceFacts, { reading: { tokens }, found }: ArticleContext): boolean {
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

/**
 * Whom a sentence with a citation reports: the authors' own ("We show that the two differ [5]"), somebody else, or
 * null where the authors come into it ("Often I would find ... [5]").
 */
function citesOthers(
  { finiteVerb, firstPerson, sentence, quoted }: SentenceFacts,
  { reading: { tokens }, words }: ArticleContext,
): boolean | null {
  if (firstPerson === 0) return true;
  let subject = finiteVerb - 1;
  while (subject > sentence.firstToken && tokens[subject]!.tag === 'RB') subject--;
  if (quoted <= 0.5 && tokens[subject]?.lower === 'we') return false;
  for (let i = sentence.firstToken; i < finiteVerb; i++) if (words[i]!.firstPerson) return null;
  return true;
}

const PASSING = new Set('after before when while until since once although though whereas because'.split(' '));
/** "But although", "Even as": so far from its first word a clause still opens the sentence. */
const OPENING_REACH = 2;

/**
 * "The harbour was quiet after police said the danger was over", "While the mayor has said she is sorry, the town will
 * sue": nobody is named for the main clause.
 */
function isSaidInPassing({ coverage, quoted, sentence }: SentenceFacts, { reading, found }: ArticleContext): boolean {
  const attribution = attributionAt(found.attributions, coverage.best);
  if (quoted > 0 || attribution?.cue == null) return false;
  const { tokens } = reading;
  const start = Math.min(attribution.cue.start, attribution.source?.start ?? attribution.cue.start);
  const [first] = tokenRange(tokens, { start, end: start + 1 });
  const { firstToken } = sentence;
  // Where such a clause opens the sentence, the tagger may take the main one for part of what is said.
  const opens = first > firstToken && first - 1 <= firstToken + OPENING_REACH && coverage.cues === 1;
  if (coverage.mainVerb !== 'outside' && !opens) return false;
  // "When Okafor spoke of the bill, he disclosed that ...": the main clause reports too.
  if (coverage.mainVerb === 'cue' && coverage.cueOf !== coverage.best) return false;
  const opener = tokens[first - 1]?.lower ?? '';
  return PASSING.has(opener) || (opener === 'as' && tokens[first - 2]?.lower === 'even');
}

const writing = new Set(['wrote', 'writes', 'write', 'written', 'read', 'reads', 'raised', 'raises', 'raise']);
/** What people find or show is a thing; of a study it is a finding. */
const finding = /^(?:found|finds?|show(?:s|ed|n)?|establish(?:es|ed)?|expos(?:es|ed)|detect(?:s|ed)?)$/;

/** "She wrote two symphonies", "he found a way out": a deed, whatever else one writes or finds. */
function isDeed(
  { coverage, sentence, quoted }: SentenceFacts,
  { reading: { tokens }, found }: ArticleContext,
): boolean {
  const attribution = attributionAt(found.attributions, coverage.cueOf);
  if (quoted > 0 || coverage.touching > 1 || attribution?.cue == null) return false;
  const [first, end] = tokenRange(tokens, attribution.cue);
  const { entity } = attribution;
  const byPerson = coverage.best === coverage.cueOf && entity !== null && found.entities[entity]?.type === 'person';
  if (!writing.has(tokens[first]?.lower ?? '') && !(byPerson && finding.test(tokens[end - 1]!.lower))) return false;
  return reportShape(tokens, sentence, attribution)?.complement === 'noun';
}

/** "The letters were first reported by the Courier", "the letters, first reported by it, show ...": who had it first. */
function isCreditInPassing(
  { coverage, mainVerb }: SentenceFacts,
  { reading: { tokens }, found }: ArticleContext,
): boolean {
  const attribution = attributionAt(found.attributions, coverage.best);
  if (attribution?.cue == null) return false;
  const [first, end] = tokenRange(tokens, attribution.cue);
  for (let i = first + 1; i < end; i++) {
    // Behind all else it is the source of it, as it is behind "as".
    if (tokens[i]!.lower === 'reported' && tokens[i - 1]!.lower === 'first' && tokens[i + 1]?.lower === 'by')
      return mainVerb >= i && tokens[first - 1]?.lower !== 'as';
  }
  return false;
}

const QUESTIONING = /^question/;
/** So few quoted words quote nobody. */
const FEW_QUOTED = 0.15;

/** "She asked the board whether it knew": nothing is stated. */
function isQuestionAsked({ coverage, quoted, sentence }: SentenceFacts, { reading, found }: ArticleContext): boolean {
  const attribution = attributionAt(found.attributions, coverage.cueOf);
  if (quoted > FEW_QUOTED || coverage.mainVerb !== 'cue' || attribution === undefined) return false;
  const shape = reportShape(reading.tokens, sentence, attribution);
  // "Has questioned whether" doubts it.
  const [, end] = tokenRange(reading.tokens, attribution.cue ?? sentence);
  return shape?.kind === 'ask' && shape.complement === 'question' && !QUESTIONING.test(reading.tokens[end - 1]!.lower);
}

/** "He also led the team", "she developed a technique": the main verb is no verb of saying, and a thing follows. */
function doesThing({ coverage, quoted, sentence }: SentenceFacts, { reading, found }: ArticleContext): boolean {
  const attribution = attributionAt(found.attributions, coverage.best);
  if (quoted > 0 || coverage.mainVerb !== 'cue' || coverage.best !== coverage.cueOf || attribution === undefined)
    return false;
  const shape = reportShape(reading.tokens, sentence, attribution);
  return shape?.kind === 'other' && shape.complement === 'noun';
}

const NOBODY = new Set(['neither', 'none', 'nobody']);

/** "Police did not say whether the fire was set": nobody has said anything. */
function isSilence({ coverage, quoted, sentence }: SentenceFacts, { reading, found }: ArticleContext): boolean {
  const attribution = attributionAt(found.attributions, coverage.cueOf);
  if (quoted > 0 || coverage.touching > 1 || coverage.mainVerb !== 'cue' || attribution === undefined) return false;
  const shape = reportShape(reading.tokens, sentence, attribution);
  const negated = shape?.negated === true || NOBODY.has(reading.tokens[sentence.firstToken]!.lower);
  if (!negated || shape === null) return false;
  // "The report did not cite evidence": where "does not show that" tells of a finding.
  return shape.kind === 'tell' || shape.kind === 'act' || (shape.kind === 'find' && shape.complement === 'noun');
}

/** An answer in an interview, a paragraph behind a colon, a line of a quotation: all of it is what somebody says. */
function isSpoken({ coverage }: SentenceFacts, { found }: ArticleContext): boolean {
  const attribution = attributionAt(found.attributions, coverage.best);
  if (attribution === undefined || attribution.cue !== null || coverage.share < SPOKEN_SHARE) return false;
  return attribution.sourceKind === 'named' || attribution.sourceKind === 'unnamed';
}

/** Whether a source stands behind a sentence: what a mark of citation shows, or the model says. */
export function isSourced(
  facts: SentenceFacts,
  odds: Pick<SourceOdds, 'attributed'>,
  context: ArticleContext,
): boolean {
  // A footnote mark or a citation is a source, but not for what the authors report as their own.
  const cites = facts.citations > 0 ? citesOthers(facts, context) : null;
  if (cites !== null) return cites;
  if (isAccordingTo(facts.coverage.best, context) || isAccordingTo(facts.coverage.cueOf, context)) return true;
  if (isSpoken(facts, context)) return true;
  if (isSaidInPassing(facts, context) || isDeed(facts, context) || isSilence(facts, context)) return false;
  if (isCreditInPassing(facts, context) || isQuestionAsked(facts, context)) return false;
  if (isPlainReport(facts, context) || reportsBehindClause(facts, context)) return true;
  if (isAssessment(facts, context) || isEvidence(facts, context)) return true;
  const attributed = odds.attributed(facts.sentence.index);
  if (attributed < ATTRIBUTED_THRESHOLD || attributed >= MINDED_THRESHOLD) return attributed >= MINDED_THRESHOLD;
  return !tellsMind(facts, context) && (attributed >= DEED_THRESHOLD || !doesThing(facts, context));
}
