// Reports that stand beside the main clause: "He blamed both parties, saying he trusted neither", "The fire was started,
// police believe, with petrol". Whoever does something with these words says why, and stands behind the sentence.
import { passing } from '../../lexicon/clause-words.ts';
import type { AttributionFact } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import { isPresent } from './plain-report.ts';
import { type ReportShape, reportShape } from './report-shape.ts';
import type { ArticleContext } from './rule.ts';
import { isOnTerms } from './source-terms.ts';
import { tokenRange } from './token-range.ts';

const LEAST_CONFIDENCE = 0.6;
/** Attributions are in order: those of a sentence stand this near to the one that covers most of it. */
const REACH = 2;

/** Whether a source one could name reports beside the main clause. */
export function hasInsertedReport(facts: SentenceFacts, context: ArticleContext): boolean {
  const { coverage, sentence } = facts;
  const { tokens } = context.reading;
  const { found } = context;
  // "Declined to comment, citing a review" says nothing of the review, nor "declined to say why, citing a review".
  if (coverage.cues === 0 || isOnTerms(facts, context)) return false;
  if (isRefused(facts, tokens, attributionAt(found.attributions, coverage.cueOf))) return false;
  for (let index = coverage.cueOf; index <= coverage.cueOf + REACH; index++) {
    const attribution = attributionAt(found.attributions, index);
    if (attribution?.source == null || attribution.confidence < LEAST_CONFIDENCE) continue;
    if (attribution.sourceKind !== 'named' && attribution.sourceKind !== 'unnamed') continue;
    const shape = reportShape(tokens, sentence, attribution);
    if (shape === null || shape.negated || shape.subordinate) continue;
    if (isAddedBehind(attribution, shape, facts, tokens) || isAside(attribution, shape, tokens)) return true;
  }
  return false;
}

function isRefused(
  { coverage, sentence }: SentenceFacts,
  tokens: readonly Token[],
  main: AttributionFact | undefined,
): boolean {
  if (coverage.mainVerb !== 'cue' || main === undefined) return false;
  return reportShape(tokens, sentence, main)?.negated === true;
}

/** "..., citing high costs", "..., calling it a waste": what the subject says as it does what the main verb tells. */
function isAddedBehind(
  { source, cue }: AttributionFact,
  shape: ReportShape,
  { finiteVerb }: SentenceFacts,
  tokens: readonly Token[],
): boolean {
  const [first] = tokenRange(tokens, cue!);
  if (tokens[first]!.tag !== 'VBG' || tokens[first - 1]?.lower !== ',' || !isReason(tokens[first]!, shape))
    return false;
  if (finiteVerb < 0 || source!.end > tokens[finiteVerb]!.start || finiteVerb > first) return false;
  // "It fell after the maker cut its forecast, blaming tariffs": the maker does.
  for (let i = finiteVerb; i < first; i++) if (passing.has(tokens[i]!.lower)) return false;
  return true;
}

/** "Thanking the crew" judges nothing. */
const GREETS = new Set(['thanking', 'congratulating', 'greeting']);

function isReason({ lower }: Token, { kind, complement }: ReportShape): boolean {
  if (lower === 'citing') return true;
  if (kind === 'judge') return !GREETS.has(lower);
  // "Telling jokes", "declaring independence".
  return (kind === 'tell' || kind === 'find') && complement !== 'noun' && complement !== 'none';
}

/** "..., police believe, ...": between two commas, around which stands what they believe. */
function isAside({ source, cue }: AttributionFact, { kind }: ReportShape, tokens: readonly Token[]): boolean {
  const [sourceFirst] = tokenRange(tokens, source!);
  const [first, end] = tokenRange(tokens, cue!);
  if (cue!.start - source!.end > 1 || tokens[sourceFirst - 1]?.lower !== ',' || tokens[end]?.lower !== ',')
    return false;
  // "Who would help, she assumed, ..." is told of her.
  return kind === 'tell' || (kind === 'think' && isPresent(tokens[first]!));
}
