// A source directly before its cue of which the tagger has found only a part: with its head, its partner, its clause.
import { amountsOf } from '../../../../lexicon/amount-words.ts';
import { hangsNounOnNoun } from '../../../../lexicon/clause-words.ts';
import { sideTakingStems } from '../../../../lexicon/view-words.ts';
import { type Clues, CueClass, EntityCode } from '../../clues.ts';
import type { Segment } from '../../segments.ts';
import { FINITE } from '../../tags.ts';
import { ASIDE_OPENERS, RELATIVE } from './front-edge.ts';
import { isHead, isNoun, nameStart, opensClause, overParticiple, PARTICIPLES } from './noun-phrase.ts';

import { SUBJECT_PRONOUNS } from './subject.ts';
/** "The nurses, who had been left out, derided the plan": the nurses, not who was left out. */
export function aroundRelative(
  { reading: { tokens }, groupStart }: Clues,
  source: Segment,
  cue: Segment,
  from: number,
) {
  const { first, end } = source;
  const word = tokens[first]!.lower;
  // "Moscow, [which backs Orland,] has long opposed".
  if (ASIDE_OPENERS.has(word) && end === cue.first && end - first > 2 && tokens[end - 1]!.lower === ',') {
    const head = groupStart[first - 2] ?? first;
    return tokens[first - 1]?.lower === ',' && head >= from && head < first - 1 ? { ...source, first: head } : null;
  }
  if (end - first !== 1 || (word !== 'who' && word !== 'which') || first - 2 < from) return null;
  if (tokens[first - 1]!.lower !== ',') return null;
  const start = groupStart[first - 2] ?? first;
  // The clause ends at the comma before the first verb of the main one, of which the cue may be a later.
  let close = end + 1;
  const opensMain = (comma: number): boolean => comma + 1 === cue.first || FINITE.has(tokens[comma + 1]!.tag);
  while (close < cue.first && !(tokens[close]!.lower === ',' && opensMain(close))) close++;
  return close < cue.first && start < first ? { ...source, first: start, end: close + 1 } : null;
}

/** "42 percent of those asked": with them. */
export function withWhatIsCounted(
  { reading: { tokens }, groupEnd }: Clues,
  source: Segment,
  cue: Segment,
): Segment | null {
  const { end } = source;
  if (tokens[end]?.lower !== 'of' || !amountsOf.has(tokens[end - 1]!.lower)) return null;
  const whole = groupEnd[end + 1] ?? end;
  return whole > end + 1 && whole <= cue.first ? { ...source, end: whole } : null;
}

const OBJECT_PRONOUNS = new Set(['him', 'her', 'it', 'them', 'us', 'me', 'you']);
export const VERBS = new Set([...FINITE, 'VBN', 'VBG']);

/** A source with what hangs on it is no longer. */
const LONGEST = 16;

/** "Sources who reviewed them told", "the experts I interviewed said": what they did is part of who they are. */
export function withRelative(clues: Clues, source: Segment, cue: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  const { first, end } = source;
  const last = end - 1;
  const lower = tokens[last]!.lower;
  // "Say" with a plural in front of it often looks like an infinitive.
  const isBase = tokens[cue.first]?.tag === 'VB' && clues.cue[cue.first] === CueClass.report;
  if (!isBase && !FINITE.has(tokens[cue.first]?.tag ?? '')) return null;
  if (SUBJECT_PRONOUNS.has(lower)) {
    const clause = cue.first === end + 1 && VERBS.has(tokens[end]!.tag) && last > from && isNoun(clues, last - 1);
    return clause ? { ...source, first: Math.min(first, clues.groupStart[last - 1] ?? first), end: cue.first } : null;
  }
  if (end !== cue.first || first <= from || !VERBS.has(tokens[first - 1]!.tag)) return null;
  // "Aides who praise the mayor say", but not "aides who think the mayor lied".
  if (OBJECT_PRONOUNS.has(lower) ? first !== last : (clues.cue[first - 1] ?? 0) > 0) return null;
  for (let i = first - 1; i > from && i > first - LONGEST; i--) {
    const word = tokens[i]!.lower;
    if (word === ',' || word === ';') return null;
    if (RELATIVE.has(word) && isNoun(clues, i - 1)) return { ...source, first: clues.groupStart[i - 1] ?? i - 1 };
  }
  return null;
}

/** "Who had publicly backed the bill on trains said": so far from "who" the verb stands. */
const LONGEST_CLAUSE = 12;

/** "Two senators who had backed the bill said": the senators, whichever part of it the tagger took for them. */
export function aroundSide(clues: Clues, source: Segment, cue: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  let who = cue.first - 2;
  if (who <= from || !FINITE.has(tokens[cue.first]!.tag)) return null;
  while (who > from && who > cue.first - LONGEST_CLAUSE && tokens[who]!.lower !== 'who') {
    if (tokens[who]!.kind === 'punctuation') return null;
    who--;
  }
  if (tokens[who]!.lower !== 'who' || source.end > cue.first || !isNoun(clues, who - 1)) return null;
  let verb = who + 1;
  while (verb < cue.first && /^(?:VB|MD|RB)/.test(tokens[verb]!.tag) && !sideTakingStems.test(tokens[verb]!.lower))
    verb++;
  if (!sideTakingStems.test(tokens[verb]!.lower) || verb >= cue.first - 1) return null;
  for (let i = verb + 1; i < cue.first; i++)
    if (FINITE.has(tokens[i]!.tag) || /^W|^CC$/.test(tokens[i]!.tag)) return null;
  const first = clues.groupStart[who - 1] ?? who - 1;
  // "Ida Brandt, a clerk who backed the bill, said": all that the tagger has found.
  return { ...source, first: source.end > who ? Math.min(first, source.first) : first, end: cue.first };
}

/** Where or when somebody speaks, not who. */
export const SETTINGS = new Set(['in', 'at', 'on']);

/** "Leaked papers from his office show": not the office; "Okafor in an interview said": Okafor. */
export function withHead(clues: Clues, source: Segment, cue: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  // "Indicate" may look like a noun.
  const isVerb = FINITE.has(tokens[cue.first]?.tag ?? '') || tokens[cue.first + 1]?.lower === 'that';
  if (source.end !== cue.first || !isVerb) return null;
  let first = overParticiple(clues, source.first, from);
  // "Tests on samples taken by rangers show": not the rangers.
  if (tokens[first - 1]?.lower === 'by' && PARTICIPLES.has(tokens[first - 2]?.tag ?? '') && isHead(clues, first - 3)) {
    const start = clues.groupStart[first - 3] ?? first - 3;
    if (start > from && hangsNounOnNoun.has(tokens[start - 1]!.lower)) first = start;
    else return opensClause(clues, start, from) ? { ...source, first: start } : null;
  }
  if (!hangsNounOnNoun.has(tokens[first - 1]?.lower ?? '')) return null;
  while (first > from + 1 && source.end - first < LONGEST && hangsNounOnNoun.has(tokens[first - 1]!.lower)) {
    // "Wiretaps played at the trial show".
    const isTold = PARTICIPLES.has(tokens[first - 2]!.tag) && tokens[first - 3]?.tag.startsWith('NN') === true;
    const head = isTold ? first - 3 : first - 2;
    if (!isHead(clues, head)) return null;
    const start = overParticiple(clues, clues.groupStart[head] ?? head, from);
    if (clues.entity[head] === EntityCode.person && SETTINGS.has(tokens[first - 1]!.lower))
      return { ...source, first: nameStart(clues, head, start), end: head + 1 };
    first = start;
  }
  return first < source.first && opensClause(clues, first, from) ? { ...source, first } : null;
}

/** "[Norland,] Ostmark and Merrin congratulated": all of the list, where its first opens the clause. */
export function withList(clues: Clues, source: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  const { entity } = clues;
  const named = (i: number): boolean => (entity[i] ?? 0) !== 0;
  let joins = 0;
  for (let i = source.first; i < source.end; i++) {
    if (tokens[i]!.lower === 'and') joins++;
    else if (!named(i)) return null;
  }
  if (joins !== 1) return null;
  let first = source.first;
  while (first - 2 >= from && tokens[first - 1]!.text === ',' && named(first - 2)) {
    first -= 2;
    while (first > from && named(first - 1)) first--;
  }
  return first < source.first && (first === from || opensClause(clues, first, from)) ? { ...source, first } : null;
}

/** "[Okafor,] his wife Lena and two aides are insisting": the first of several is who the others are beside. */
export function withKin(clues: Clues, source: Segment, cue: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  const comma = source.first - 1;
  if (comma <= from || tokens[comma]!.text !== ',' || tokens[source.first]!.tag !== 'PRP$') return null;
  if (source.end !== cue.first || !/^(?:are|have|were)$/.test(tokens[cue.first]!.lower)) return null;
  let joins = 0;
  for (let i = source.first; i < source.end; i++) if (tokens[i]!.lower === 'and') joins++;
  const first = clues.groupStart[comma - 1] ?? comma;
  const named = clues.entity[comma - 1] === EntityCode.person;
  return joins === 1 && named && (first === from || opensClause(clues, first, from)) ? { ...source, first } : null;
}

const TEAM = new Set(['colleagues', 'others', 'co-authors', 'coauthors', 'associates', 'collaborators']);

/** "Lisbon and Porto announced": both, where the first opens its clause. */
export function withPartner(clues: Clues, source: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  const last = source.first - 2;
  if (last < from || tokens[last + 1]!.lower !== 'and' || !isNoun(clues, last)) return null;
  // "In a new paper Brandt and colleagues describe": the name, wherever its clause begins.
  if (source.end - source.first === 1 && TEAM.has(tokens[source.first]!.lower) && tokens[last]!.tag === 'NNP')
    return { ...source, first: nameStart(clues, last, from) };
  const first = clues.groupStart[last] ?? last;
  return opensClause(clues, first, from) ? { ...source, first } : null;
}
