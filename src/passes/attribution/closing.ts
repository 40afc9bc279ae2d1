// "..., records filed on Sunday revealed.": who says the rest of a sentence, in a clause of its own at the end, with
// words between the noun and its verb that the tagger takes for another report or loses its way in.
import { countedBefore } from '../../lexicon/amount-words.ts';
import { documentParticiples } from '../../lexicon/document-participles.ts';
import { hearers } from '../../lexicon/evidence-verbs.ts';
import { EntityCode, QuoteSize } from './clues.ts';
import { CORE_VERB, SPEAKING, Trait } from './cue-words.ts';
import { deniedAsideAt } from './denied-aside.ts';
import type { Evidence } from './evidence.ts';
import type { Segment } from './segments.ts';
import { FINITE } from './tags.ts';
import { timePhraseEnd } from './time-phrase.ts';

export interface ClosingReport {
  readonly source: Segment;
  readonly cue: Segment;
  readonly content: Segment;
}

/** A clause that only says who says it has at most so many words. */
const LONGEST_CLAUSE = 13;
/** Less in front of the comma is no statement. */
const LEAST_FRONT = 3;
/** "On Tuesday morning". */
const LONGEST_TIME = 4;
/** "Economists polled by the agency expect." */
const FORESEE = new Set(['expect', 'expects', 'forecast', 'predict', 'calculated', 'calculates', 'calculate']);
/** "In Norland Journal of Lakes". */
const LONGEST_JOURNAL = 5;
const AUXILIARIES = new Set(['has', 'have', 'had']);
const BE = new Set(['was', 'were', 'been']);
const GROUP = new Set('DT JJ CD PRP$ POS NN NNS NNP NNPS'.split(' '));
/** The past of a regular verb is often taken for its participle. */
const VERBS = new Set([...FINITE, 'VBN']);

/** The clause that closes a sentence of the reading, or null. */
export function closingReport(
  evidence: Evidence,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): ClosingReport | null {
  const { clues } = evidence;
  const { tokens } = clues.reading;
  let last = endToken - 1;
  while (last > firstToken && tokens[last]!.kind === 'punctuation') last--;
  last = beforeJournal(clues, last, firstToken);
  const verb = beforeTime(clues, last, firstToken);
  // "A court has heard", "a jury was told".
  const told = tokens[verb]!.lower === 'told' && BE.has(tokens[verb - 1]?.lower ?? '');
  const inCourt = told || tokens[verb]!.lower === 'heard';
  if (!(inCourt || isReport(clues, verb)) || (clues.quoteSize[verb] ?? 0) > QuoteSize.none) return null;
  // "..., the Post quoted him as saying": see repair/quoted.ts.
  if (tokens[verb - 1]?.lower === 'as') return null;
  // "..., a charge the company denies" answers what stands before it.
  if (deniedAsideAt(clues, verb, firstToken) !== null) return null;
  // "Something Brandt refused to discuss" is what nobody said.
  if (tokens[verb - 1]?.tag === 'TO') return null;
  // "The Post has learned."
  let cue = verb;
  if (told) cue--;
  if (AUXILIARIES.has(tokens[cue - 1]?.lower ?? '')) cue--;
  let comma = cue - 1;
  while (comma > firstToken && tokens[comma]?.lower !== ',' && verb - comma <= LONGEST_CLAUSE) comma--;
  if (tokens[comma]?.lower !== ',' || comma - firstToken < LEAST_FRONT) return null;
  let head = comma + 1;
  // "All but two of 61 economists".
  while (head < cue && (countedBefore.has(tokens[head]?.lower ?? '') || tokens[head]?.tag === 'CD')) head++;
  // "Records", "analysts" and "Nielsen figures" behind a comma look like verbs.
  while (head < cue && (GROUP.has(tokens[head]?.tag ?? '') || isSpeaker(clues, head))) head++;
  head--;
  const traits = clues.traits[head] ?? 0;
  if (head <= comma || (!inCourt && !tokens[head]!.tag.startsWith('NN') && (traits & SPEAKING) === 0)) return null;
  const next = tokens[head + 1]!;
  const court = head + 1 === cue || isPlaceOf(clues, head + 1, cue);
  if (inCourt && (!court || !hearers.has(tokens[head]!.lower))) return null;
  // "Census data show", "the board estimates", whatever the verb is taken for; of others only what looks like a verb.
  const written = (traits & Trait.document) !== 0;
  // "..., Reuters reports"; not the quotation mark and the name in "..., '' Okafor says".
  const named =
    (clues.entity[head] === EntityCode.person || clues.entity[head] === EntityCode.organization) &&
    tokens[comma + 1]!.kind !== 'punctuation';
  const mistaken = named || (tokens[verb]!.tag.startsWith('NN') && (traits & SPEAKING) !== 0);
  // "Analysts at the bank estimate": many speak in the base form, which looks like a noun.
  const many = (mistaken || isVerb(verb)) && tokens[head]!.lower.endsWith('s');
  // "Brandt said in briefing documents": the verb of the clause stands in front; not so in "documents seen by the board".
  const behind = tokens[head + 2];
  if (
    head + 1 < cue &&
    VERBS.has(next.tag) &&
    isReport(clues, head + 1) &&
    // "A study published on Monday" has no verb yet.
    !(written && documentParticiples.has(next.lower)) &&
    behind?.tag === 'IN' &&
    behind.lower !== 'by'
  )
    return null;
  if (
    head + 1 === cue || (inCourt && court)
      ? !(written || mistaken || inCourt)
      : !opensRelative(next.tag) || !(written || many || isVerb(verb))
  )
    return null;
  if (!inCourt && (traits & SPEAKING) === 0 && (clues.entity[head] ?? 0) === 0) return null;
  if (!hasTag(firstToken, comma, VERBS) || hasTag(head + 2, cue, FINITE)) return null;
  return {
    source: { kind: 'source', first: comma + 1, end: cue },
    cue: { kind: 'cue', first: cue, end: verb + 1 },
    content: { kind: 'content', first: firstToken, end: comma },
  };

  function isVerb(i: number): boolean {
    return tokens[i]!.tag.startsWith('VB');
  }

  function hasTag(from: number, to: number, tags: ReadonlySet<string>): boolean {
    for (let i = from; i < to; i++) if (tags.has(tokens[i]!.tag)) return true;
    return false;
  }
}

const AT = new Set(['at', 'in', 'sitting']);

/** "At Leeds Crown Court" behind "a jury". */
function isPlaceOf({ reading: { tokens } }: Evidence['clues'], first: number, end: number): boolean {
  if (!AT.has(tokens[first]?.lower ?? '') || end - first < 2) return false;
  for (let i = first + 1; i < end; i++) {
    const { text, lower } = tokens[i]!;
    if (text === lower && !AT.has(lower) && lower !== 'the') return false;
  }
  return true;
}

function isReport({ traits, reading: { tokens } }: Evidence['clues'], i: number): boolean {
  return ((traits[i] ?? 0) & CORE_VERB) !== 0 || FORESEE.has(tokens[i]?.lower ?? '');
}

function isSpeaker({ traits }: Evidence['clues'], i: number): boolean {
  return ((traits[i] ?? 0) & SPEAKING) !== 0;
}

/** "Official data showed on Tuesday": the last token before the words that say when. */
function beforeTime(clues: Evidence['clues'], last: number, first: number): number {
  for (let i = last - 1; i > first && i >= last - LONGEST_TIME; i--) {
    if (isReport(clues, i) && timePhraseEnd(clues, i + 1, last + 1) === last + 1) return i;
  }
  return last;
}

/** "A team reports today in Norland Science": the last token before where it was published. */
function beforeJournal({ reading: { tokens } }: Evidence['clues'], last: number, first: number): number {
  let i = last;
  while (i > first && i > last - LONGEST_JOURNAL && (tokens[i]!.tag.startsWith('NNP') || tokens[i]!.lower === '&')) i--;
  if (tokens[i]!.lower === 'the') i--;
  return i < last && i > first + 1 && tokens[i]!.lower === 'in' ? i - 1 : last;
}

/** "Filed on Sunday", "reached by telephone" (past and participle look alike), "of court papers". */
function opensRelative(tag: string): boolean {
  return tag === 'VBN' || tag === 'VBD' || tag === 'IN';
}
