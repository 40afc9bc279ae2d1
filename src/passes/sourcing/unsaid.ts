// Sentences with the words of a report behind which nobody stands: reports in passing, deeds, questions, silence.
import { passing } from '../../lexicon/clause-words.ts';
import { writingAndRaising } from '../../lexicon/deed-words.ts';
import { findingThings } from '../../lexicon/study-words.ts';
import type { Token } from '../../model/reading.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import { reportsBehindClause } from './plain-report.ts';
import { reportShape } from './report-shape.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { tokenRange } from './token-range.ts';

/** So few quoted words quote nobody. */
const FEW_QUOTED = 0.15;
/** In a clause in passing more of them are still in passing: "..., after a man shouted 'shame on you'". */
const QUOTED_IN_PASSING = 0.3;
/** "But although", "Even as": so far from its first word a clause still opens the sentence. */
const OPENING_REACH = 2;

/**
 * "The harbour was quiet after police said the danger was over", "While the mayor has said she is sorry, the town will
 * sue": nobody is named for the main clause.
 */
function isSaidInPassing(facts: SentenceFacts, context: ArticleContext): boolean {
  const { coverage, quoted, sentence } = facts;
  const { reading, found } = context;
  const attribution = attributionAt(found.attributions, coverage.best);
  const most = coverage.mainVerb === 'outside' ? QUOTED_IN_PASSING : FEW_QUOTED;
  if (quoted > most || attribution?.cue == null) return false;
  const { tokens } = reading;
  const start = Math.min(attribution.cue.start, attribution.source?.start ?? attribution.cue.start);
  const [first] = tokenRange(tokens, { start, end: start + 1 });
  const { firstToken } = sentence;
  // Where such a clause opens the sentence, the tagger may take the main one for part of what is said.
  const alone = coverage.cues === 1 || !reportsBehindClause(facts, context);
  const opens = first > firstToken && first - 1 <= firstToken + OPENING_REACH && alone;
  if (coverage.mainVerb !== 'outside' && !opens) return false;
  // "When Okafor spoke of the bill, he disclosed that ...": the main clause reports too.
  if (coverage.mainVerb === 'cue' && coverage.cueOf !== coverage.best) return false;
  const opener = tokens[first - 1]?.lower ?? '';
  return passing.has(opener) || (opener === 'as' && tokens[first - 2]?.lower === 'even');
}

const VERDICTS = new Set(['guilty', 'innocent', 'liable', 'responsible']);

/** "Judge Salo found him guilty": her verdict. */
function findsGuilty(from: number, { endToken }: TokenRange, tokens: readonly Token[]): boolean {
  for (let i = from; i < endToken; i++) if (VERDICTS.has(tokens[i]!.lower)) return true;
  return false;
}

/** "She wrote two symphonies", "he found a way out": a deed, whatever else one writes or finds. */
function isDeed(
  { coverage, sentence, quoted }: SentenceFacts,
  { reading: { tokens }, found }: ArticleContext,
): boolean {
  const attribution = attributionAt(found.attributions, coverage.cueOf);
  if (quoted > 0 || coverage.best !== coverage.cueOf || attribution?.cue == null) return false;
  const [first, end] = tokenRange(tokens, attribution.cue);
  const { entity } = attribution;
  const byPerson = entity !== null && found.entities[entity]?.type === 'person' && !findsGuilty(end, sentence, tokens);
  if (!writingAndRaising.has(tokens[first]?.lower ?? '') && !(byPerson && findingThings.has(tokens[end - 1]!.lower)))
    return false;
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
export function doesThing({ coverage, quoted, sentence }: SentenceFacts, { reading, found }: ArticleContext): boolean {
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
  return (
    shape.kind === 'tell' ||
    shape.kind === 'act' ||
    shape.kind === 'other' ||
    (shape.kind === 'find' && shape.complement === 'noun')
  );
}

const FUTURE = new Set(['will', "'ll", 'would', 'may', 'might', 'could']);
const PROBABLY = new Set([
  'probably',
  'certainly',
  'likely',
  'surely',
  'doubtless',
  'undoubtedly',
  'perhaps',
  'eventually',
]);

/** "She will almost certainly blame the board": what somebody has yet to say is the article's guess. */
function isForetold({ coverage }: SentenceFacts, { reading: { tokens }, found }: ArticleContext): boolean {
  const attribution = attributionAt(found.attributions, coverage.cueOf);
  if (attribution?.cue == null || coverage.best !== coverage.cueOf || coverage.mainVerb !== 'cue') return false;
  const [first, end] = tokenRange(tokens, attribution.cue);
  let later = false;
  let guessed = false;
  for (let i = first; i < end; i++) {
    later ||= FUTURE.has(tokens[i]!.lower);
    guessed ||= PROBABLY.has(tokens[i]!.lower);
  }
  return later && guessed;
}

/** Whether nobody stands behind the sentence, whatever the models say. */
export function isUnsaid(facts: SentenceFacts, context: ArticleContext): boolean {
  return (
    isSaidInPassing(facts, context) ||
    isDeed(facts, context) ||
    isSilence(facts, context) ||
    isForetold(facts, context) ||
    isCreditInPassing(facts, context) ||
    isQuestionAsked(facts, context)
  );
}
