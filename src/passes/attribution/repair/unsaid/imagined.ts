// What nobody has said: words the writer lays into somebody's mouth or mind, or denies that anybody would utter. "Fans may
// remember the first series", "people would say it was luck", "few would argue with that", "it is safe to say".
import { bidden } from '../../../../lexicon/efforts.ts';
import { audience } from '../../../../lexicon/people-words.ts';
import { anything } from '../../../../lexicon/unsaid-deeds.ts';
import {
  duties,
  feeling,
  foreseenReactions,
  imaginedObjections,
  imaginedThoughts,
  outlook,
  sayableWhen,
} from '../../../../lexicon/view-words.ts';
import type { Clues } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { holdsQuotation, isPerson } from '../../stretch.ts';

const MIGHT = new Set(['may', 'might', 'will', 'would', 'could', 'can', "'ll", "'d"]);
/** Between "might" and the verb. */
const LINKS = new Set('also well still even perhaps surely now'.split(' '));

/** Of the past, in which the writer helps out. */
const REMEMBERS = new Set('remember recall recognise recognize'.split(' '));

const ANYBODY = new Set(['people', 'everyone', 'everybody', 'anyone', 'anybody', 'you', 'one', 'folk']);

const FEW = new Set(['few', 'nobody', 'none']);

/** "Fans may remember", "people would say", "few would argue": nobody has. */
function isSupposed({ reading: { tokens } }: Clues, { cue, source }: Draft): boolean {
  if (cue === null || source === null || source.end !== cue.first || !MIGHT.has(tokens[cue.first]!.lower)) return false;
  let at = cue.first + 1;
  while (at < cue.end && LINKS.has(tokens[at]!.lower)) at++;
  const verb = at < cue.end ? tokens[at]!.lower : '';
  const [first, last] = [tokens[source.first]!.lower, tokens[source.end - 1]!.lower];
  // "Some of those who were there will remember the flood", "few people would argue".
  const bare = source.end - source.first === 1;
  if (REMEMBERS.has(verb)) return audience.has(last);
  if (FEW.has(first)) return imaginedObjections.has(verb);
  return bare && ANYBODY.has(last) && imaginedThoughts.has(verb);
}

const UNREAL = new Set(['might', 'could', 'may']);
const PROSPECTS = new Set(['expect', 'choose']);

/** "The firm might have warned its guests", "visitors can now expect queues": nobody did, and nobody said so. */
function isUnreal({ reading: { tokens } }: Clues, { cue }: Draft): boolean {
  if (cue === null || cue.end - cue.first < 2) return false;
  const { lower } = tokens[cue.first]!;
  if (!UNREAL.has(lower) && lower !== 'can') return false;
  let at = cue.first + 1;
  while (at < cue.end - 1 && LINKS.has(tokens[at]!.lower)) at++;
  const next = tokens[at]!.lower;
  return (next === 'have' && lower !== 'can' && at < cue.end - 1) || PROSPECTS.has(next);
}

/** "The ministers may still believe it", "it will angrily dismiss any criticism": the writer speculates. */
function isSpeculated(clues: Clues, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || source === null || source.end !== cue.first || cue.end - cue.first < 2) return false;
  const { lower } = tokens[cue.first]!;
  const will = lower === 'will' || lower === "'ll";
  if (!will && lower !== 'may' && lower !== 'might') return false;
  if (content.some(({ first, end }) => holdsQuotation(clues, first, end))) return false;
  let at = cue.first + 1;
  while (at < cue.end - 1 && (LINKS.has(tokens[at]!.lower) || tokens[at]!.lower.endsWith('ly'))) at++;
  if (at !== cue.end - 1) return false;
  return (will ? foreseenReactions : feeling).has(tokens[at]!.lower);
}

/** "The coach would expect them to score", "he will be hoping to stay fit", "she can only hope": the writer's guess. */
function isForeseen(clues: Clues, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || source === null || source.end !== cue.first || cue.end - cue.first < 2) return false;
  if (/^(?:i|we)$/.test(tokens[source.end - 1]!.lower)) return false;
  if (content.some(({ first, end }) => holdsQuotation(clues, first, end))) return false;
  const verb = tokens[cue.end - 1]!;
  if (!outlook.has(verb.lower)) return false;
  const { lower } = tokens[cue.first]!;
  let at = cue.first + 1;
  while (at < cue.end - 1 && (LINKS.has(tokens[at]!.lower) || tokens[at]!.lower.endsWith('ly'))) at++;
  if (lower === 'can') return at === cue.end - 1 && tokens[at - 1]!.lower === 'only';
  if (!/^(?:will|would|['’](?:ll|d))$/.test(lower)) return false;
  // "Will expect staff to work" may be an order.
  if (at === cue.end - 1) return !/^['’]?(?:will|ll)$/.test(lower);
  return at === cue.end - 2 && tokens[at]!.lower === 'be' && verb.lower.endsWith('ing');
}

/** "Leaders have a duty to remind them that": an appeal. */
function isDuty({ reading: { tokens } }: Clues, { cue }: Draft): boolean {
  if (cue === null || !HAS.test(tokens[cue.first]!.lower)) return false;
  for (let i = cue.first + 1; i + 1 < cue.end; i++)
    if (duties.has(tokens[i]!.lower)) return tokens[i + 1]!.tag === 'TO';
  return false;
}

const HAS = /^(?:ha(?:s|ve|d)|'ve)$/;

const PERHAPS = new Set(['perhaps', 'maybe', 'possibly']);

/** "Perhaps they felt that it was over": the writer guesses. */
function isGuessed(clues: Clues, { cue, source }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || source === null || source.end !== cue.first || !feeling.has(tokens[cue.end - 1]!.lower))
    return false;
  const before = tokens[source.first - 1];
  return before?.sentence === tokens[source.first]!.sentence && PERHAPS.has(before.lower) && isPerson(clues, source);
}

/** "It would be safe to say that", "it is worth noting that", "it goes without saying": "it" is nobody. */
function isImpersonal({ reading: { tokens } }: Clues, { cue, source }: Draft): boolean {
  if (cue === null || (source !== null && (source.end - source.first > 1 || source.end !== cue.first))) return false;
  if (source === null && tokens[cue.first - 1]?.lower === 'worth' && tokens[cue.first]!.lower.endsWith('ing'))
    return true;
  const first = source?.first ?? cue.first;
  if (tokens[first]!.lower !== 'it') return false;
  for (let i = first + 2; i + 1 < cue.end; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]!;
    if (lower === 'without') return next.lower === 'saying';
    if (sayableWhen.has(lower) && (next.tag === 'TO' || (lower === 'worth' && next.lower.endsWith('ing')))) return true;
  }
  return false;
}

/** "As if Brandt {knew} that it was over": she did not. */
function isAsIf({ reading: { tokens } }: Clues, { source }: Draft): boolean {
  if (source === null || source.first < 2) return false;
  return /^(?:if|though)$/.test(tokens[source.first - 1]!.lower) && tokens[source.first - 2]!.lower === 'as';
}

/** "{Anything} they [say] will be used": whatever it may be. */
function isWhatever({ reading: { tokens } }: Clues, { cue, source }: Draft): boolean {
  if (cue === null || source === null || source.end !== cue.first) return false;
  // "[Whatever Keller] says is right".
  const within = source.end - source.first > 1 && anything.has(tokens[source.first]!.lower);
  if (!within && !anything.has(tokens[source.first - 1]?.lower ?? '')) return false;
  const next = tokens[cue.end]?.tag ?? '';
  return next === 'MD' || next === 'VBZ' || next === 'VBD';
}

const HELD = /^(?:think|believe|feel|know|say|want)s?$/;

/** "Enjoy it more {if they think} it is new": a condition, where "if Brandt says so" may well be what she says. */
function isConditional({ reading: { tokens } }: Clues, { cue, source }: Draft): boolean {
  if (cue === null || source === null || source.end !== cue.first) return false;
  // "If you are thinking about a trip": the reader.
  const isReader = source.end - source.first === 1 && tokens[source.first]!.lower === 'you';
  if (isReader && tokens[source.first - 1]?.lower === 'if') return true;
  if (cue.end - cue.first > 1) return false;
  if (!HELD.test(tokens[cue.first]!.lower)) return false;
  // "If a firm knows".
  const anybody = /^(?:an?|any|anyone|anybody|someone|somebody|people)$/.test(tokens[source.first]!.lower);
  if (!anybody && (source.end - source.first > 1 || tokens[source.first]!.tag !== 'PRP')) return false;
  return /^(?:if|unless)$/.test(tokens[source.first - 1]?.lower ?? '') && tokens[source.first - 2]?.lower !== 'even';
}

const ASKS = /^ask(?:s|ed|ing)?$/;
/** "Asked again", "asked the board on Monday": so far behind it the question begins. */
const LONGEST_ASKED = 6;

/** "Asked if {she would say} so": somebody wants to know. */
function isInQuestion({ reading: { tokens } }: Clues, { cue, source, content }: Draft): boolean {
  if (cue === null || source === null || source.end !== cue.first) return false;
  const opener = tokens[source.first - 1]?.lower ?? '';
  if (opener !== 'if' && opener !== 'whether') return false;
  // What the question asks about is somebody's belief or deed, and no report: not "asked if Brandt, who said so, was right".
  if (content.some(({ first }) => first < cue.end)) return false;
  for (let i = source.first - 2; i >= 0 && i > source.first - LONGEST_ASKED; i--) {
    if (tokens[i]!.sentence !== tokens[source.first]!.sentence || tokens[i]!.text === ',') return false;
    if (ASKS.test(tokens[i]!.lower)) return true;
  }
  return false;
}

const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'you', 'i', 'that', 'how', 'there']);

/** "A fair price, {considering} he was hurt": in view of it, where somebody "is considering how to go on". */
function isGiven({ reading: { tokens } }: Clues, { cue }: Draft): boolean {
  if (cue === null || cue.end - cue.first > 1 || tokens[cue.first]!.lower !== 'considering') return false;
  const next = tokens[cue.end];
  // "Considering how to answer" is somebody's thought.
  return SUBJECTS.has(next?.lower ?? '') && tokens[cue.end + 1]?.tag !== 'TO';
}

/** "Before you start, {realize} that it is deep": a word to the reader. */
function isBidding({ reading: { tokens, sentences } }: Clues, { cue, source }: Draft): boolean {
  if (cue === null || source !== null || cue.end - cue.first > 1 || !bidden.has(tokens[cue.first]!.lower)) return false;
  const { firstToken } = sentences[tokens[cue.first]!.sentence]!;
  return cue.first === firstToken || /^[,;:—–]$/.test(tokens[cue.first - 1]!.text);
}

export function isImagined({ clues }: Evidence, draft: Draft): boolean {
  return (
    isSupposed(clues, draft) ||
    isUnreal(clues, draft) ||
    isSpeculated(clues, draft) ||
    isForeseen(clues, draft) ||
    isDuty(clues, draft) ||
    isGuessed(clues, draft) ||
    isImpersonal(clues, draft) ||
    isAsIf(clues, draft) ||
    isWhatever(clues, draft) ||
    isConditional(clues, draft) ||
    isInQuestion(clues, draft) ||
    isGiven(clues, draft) ||
    isBidding(clues, draft)
  );
}
