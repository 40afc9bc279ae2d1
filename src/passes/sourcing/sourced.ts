// Whether a source stands behind a sentence: what its shape shows beyond doubt, else what the model of words says.
import type { AttributionFact } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import { hasInsertedReport } from './inserted-report.ts';
import type { SourceOdds } from './judge.ts';
import { outermost } from './nested.ts';
import { isAssessment, isClosingReport, isEvidence, isPlainReport, reportsBehindClause } from './plain-report.ts';
import { reportShape } from './report-shape.ts';
import type { ArticleContext } from './rule.ts';
import { tokenRange } from './token-range.ts';
import { doesThing, isUnsaid } from './unsaid.ts';
import { isFiniteVerb } from './verbs.ts';

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

const INSIDERS = new Set(['source', 'sources', 'insider', 'insiders']);
const TOLD_SHARE = 0.5;

/** "Club sources fear that he may not return": nobody knows what they fear but whom they have told. */
function isToldByInsiders(
  { coverage: { best, share } }: SentenceFacts,
  { reading: { tokens }, found: { attributions } }: ArticleContext,
): boolean {
  const attribution = attributionAt(attributions, best);
  if (attribution?.sourceKind !== 'unnamed' || attribution.source === null || share < TOLD_SHARE) return false;
  const [first, end] = tokenRange(tokens, attribution.source);
  for (let i = first; i < end; i++) if (INSIDERS.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether what one attribution has somebody say holds the cue of the other. */
function holds({ content }: AttributionFact, other: AttributionFact | undefined): boolean {
  const cue = other?.cue ?? null;
  return cue !== null && content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

const ACCORDING_CONFIDENCE = 0.7;

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

/** "As Okafor points out in her report, ": no more words behind the verb. */
const AS_TAIL = 6;

/** "As Okafor points out, the dam is old": a clause that opens the sentence and ends before what is said. */
function isAsideOf(tokens: readonly Token[], as: number, cueEnd: number): boolean {
  if (as > 0 && tokens[as - 1]!.sentence === tokens[as]!.sentence) return false;
  for (let i = cueEnd; i <= cueEnd + AS_TAIL; i++) {
    const token = tokens[i];
    if (token?.text === ',') return true;
    if (token === undefined || token.kind === 'punctuation' || isFiniteVerb(token)) return false;
  }
  return false;
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
  if (tokens[who]?.lower === 'as' && (tokens[end - 1]?.lower === 'put' || isAsideOf(tokens, who, end))) return true;
  // "As first reported by".
  const before = tokens[first - 1]?.lower ?? '';
  return tokens[end - 1]?.lower === 'by' && (before === 'as' || tokens[first - 2]?.lower === 'as');
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

/** Sentences so far covered by words said without a verb of saying: 246 of 251 have a source. */
const SPOKEN_SHARE = 0.9;

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
  const { best, cueOf } = facts.coverage;
  if (isAccordingTo(best, context) || isAccordingTo(cueOf, context)) return true;
  const outer = outermost(best, context.found.attributions);
  if (outer !== best && (isAccordingTo(outer, context) || isClosingReport(outer, facts, context))) return true;
  if (isSpoken(facts, context)) return true;
  if (isUnsaid(facts, context)) return false;
  if (isPlainReport(facts, context) || reportsBehindClause(facts, context) || isToldByInsiders(facts, context))
    return true;
  if (isAssessment(facts, context) || isEvidence(facts, context) || hasInsertedReport(facts, context)) return true;
  const attributed = odds.attributed(facts.sentence.index);
  if (attributed < ATTRIBUTED_THRESHOLD || attributed >= MINDED_THRESHOLD) return attributed >= MINDED_THRESHOLD;
  return !tellsMind(facts, context) && (attributed >= DEED_THRESHOLD || !doesThing(facts, context));
}
