// What a source directly before its cue begins with and is no part of it.
import { countingNouns } from '../../../../lexicon/amount-words.ts';
import { type Clues, EntityCode, Shape } from '../../clues.ts';
import { Trait } from '../../cue-words.ts';
import { canSpeak } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { speaks } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { DASHES } from '../../words.ts';
import { nameStart } from './noun-phrase.ts';
import { SUBJECT_PRONOUNS } from './subject.ts';

/** "BELLHAVEN - The wife of the captain": the town speaks for nobody. */
export function behindDateline({ shape, reading: { tokens } }: Clues, source: Segment, from: number): Segment | null {
  if (source.first !== from) return null;
  for (let i = from; i < source.end - 1; i++) {
    const { text } = tokens[i]!;
    if (shape[i] === Shape.lower || (shape[i] === Shape.capital && text.length > 1)) return null;
    if (DASHES.has(text)) return i > from ? { ...source, first: i + 1 } : null;
    if (text !== text.toUpperCase()) return null;
  }
  return null;
}

/** "In [a police interview] Ida Brandt admitted", "In [Merrin] Ida Brandt": where; "at the inquest coroner Brandt" is who. */
export function behindFronted(clues: Clues, { kind, first, end }: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  if (first - 1 !== from || tokens[from]!.tag !== 'IN') return null;
  let who = first;
  while (who < end && clues.entity[who] === EntityCode.place) who++;
  if (who > first) return who < end && clues.entity[who] === EntityCode.person ? { kind, first: who, end } : null;
  if (!/^(?:DT|PRP\$)$/.test(tokens[first]!.tag)) return null;
  const name = nameStart(clues, end, first);
  const noun = name - 1;
  if (name === end || noun <= first || tokens[noun]!.tag !== 'NN' || clues.entity[name] === EntityCode.misc)
    return null;
  return ((clues.traits[noun] ?? 0) & Trait.human) === 0 ? { kind, first: name, end } : null;
}

/** "A pub, the Crown, whose landlady, Ida Brandt, reckons": she, not the pub; a clause with a verb of its own is an aside. */
export function fromWhose(clues: Clues, source: Segment, cue: Segment): Segment | null {
  const { tokens } = clues.reading;
  if (source.end !== cue.first || !FINITE.has(tokens[cue.first]!.tag)) return null;
  for (let i = source.end - 1; i >= source.first; i--) {
    if (/^(?:VB|MD)/.test(tokens[i]!.tag)) return null;
    if (tokens[i]!.lower === 'whose') return { ...source, first: i };
  }
  return null;
}

/** "Without naming [Keller, the mayor lit into him,] saying": the mayor, not the object of a participle that opens the sentence. */
export function behindOpening(clues: Clues, source: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  const verb = source.first - 1;
  if (tokens[verb]?.tag !== 'VBG' || verb > from + 1 || (verb > from && tokens[from]!.tag !== 'IN')) return null;
  let comma = source.first + 1;
  while (comma < source.end && tokens[comma]!.text !== ',') comma++;
  const end = clues.groupEnd[comma + 1] ?? comma;
  if (comma + 1 >= source.end || end <= comma + 1 || end > source.end || !canSpeak(clues, comma + 1, end)) return null;
  // "Citing Brandt, the mayor, and Keller": two more of those it names.
  return tokens[end]?.kind === 'punctuation' || tokens[end]?.tag === 'CC' ? null : { ...source, first: comma + 1, end };
}

const SUBORDINATING = new Set(['because', 'although', 'though', 'while', 'when', 'if', 'but']);

/** These stand between clauses, whatever the verb in front is taken for. */
const ALWAYS = new Set(['because', 'although', 'though']);

/** "The wards stay shut because managers fear": the managers. */
export function behindClause(clues: Clues, source: Segment): Segment | null {
  const { tokens } = clues.reading;
  for (let i = source.end - 2; i > source.first; i--) {
    if (!SUBORDINATING.has(tokens[i]!.lower)) continue;
    if (isAside(clues, source.first, i, source.end) || isReason(clues, source.first, i)) return null;
    if (ALWAYS.has(tokens[i]!.lower)) return { ...source, first: i + 1 };
    for (let k = source.first; k < i; k++) if (FINITE.has(tokens[k]!.tag)) return { ...source, first: i + 1 };
    return null;
  }
  return null;
}

/** "[Three firms submitted bids,] people familiar with the matter said": a clause in front of the comma is what they say. */
export function behindMainClause(clues: Clues, source: Segment, cue: Segment): Segment | null {
  const { tokens } = clues.reading;
  if (source.end !== cue.first || tokens[source.end - 1]!.text === ',' || !FINITE.has(tokens[cue.end - 1]!.tag))
    return null;
  let comma = source.end - 2;
  while (comma > source.first && tokens[comma]!.text !== ',') comma--;
  if (tokens[comma + 1]!.tag.startsWith('W') || !speaks(clues, comma + 1, source.end)) return null;
  for (let i = source.first + 1; i < comma; i++) {
    const { tag } = tokens[i]!;
    // "Brandt, who runs the yard, a former mine,": her clause, and whatever follows it.
    if (tag.startsWith('W')) return null;
    if (FINITE.has(tag)) return { ...source, first: comma + 1 };
  }
  return null;
}

/** "Such as", "as well as", "known as". */
const AS_PART = new Set(['such', 'well', 'known', 'same', 'far', 'soon', 'long']);

/** "Norvolt shares slide as carmaker [warns]": in a headline, where the verb in front may look like a noun. */
export function behindHeadline({ reading: { tokens, sentences } }: Clues, source: Segment): Segment | null {
  const { kind } = sentences[tokens[source.first]!.sentence]!;
  if (kind !== 'headline' && kind !== 'heading') return null;
  for (let i = source.end - 2; i > source.first + 1; i--) {
    if (tokens[i]!.text === ',') return null;
    if (tokens[i]!.lower === 'as' && !AS_PART.has(tokens[i - 1]!.lower)) return { ...source, first: i + 1 };
  }
  return null;
}

/** "[It lifts them to — as] Brandt {puts} it —": the subject of the clause that the dash opens. */
export function behindDashAs({ reading: { tokens } }: Clues, source: Segment, cue: Segment): Segment | null {
  if (source.end !== cue.first || !FINITE.has(tokens[cue.first]!.tag)) return null;
  for (let i = source.end - 2; i > source.first && i > source.end - LONGEST_CLAUSE_SUBJECT; i--) {
    const { kind, lower, tag } = tokens[i]!;
    if (lower === 'as') return DASHES.has(tokens[i - 1]!.text) ? { ...source, first: i + 1 } : null;
    if (kind === 'punctuation' || FINITE.has(tag)) return null;
  }
  return null;
}

const LONGEST_CLAUSE_SUBJECT = 10;

/** "A clerk who asked not to be named because of the rules", "a nurse who spoke because she was angry": why they did. */
function isReason({ reading: { tokens } }: Clues, first: number, at: number): boolean {
  if (tokens[at]!.lower !== 'because') return false;
  let who = first + 1;
  while (who < at && tokens[who]!.lower !== 'who') who++;
  // Behind a second verb the clause is of the sentence: "a bus that carried those who work there stopped because".
  let verbs = 0;
  for (let i = first; i < at; i++) if (FINITE.has(tokens[i]!.tag)) verbs++;
  return who < at && verbs === 1;
}

/** "One juror, who spoke because she was angry,": the clause belongs to her. */
function isAside({ reading: { tokens } }: Clues, first: number, at: number, end: number): boolean {
  if (tokens[end - 1]!.lower !== ',') return false;
  for (let i = first + 1; i < at; i++) {
    const { lower } = tokens[i]!;
    const before = tokens[i - 1]!.lower;
    // "Both of whom", "speaking anonymously because".
    const opens = ASIDE_OPENERS.has(lower) || PARTICIPLE.test(tokens[i]!.tag);
    if (lower === 'whom' ? before === 'of' : before === ',' && opens) return true;
  }
  return false;
}

const PARTICIPLE = /^VB[GN]$/;

/** "Rates will rise for Brandt, the mayor's brother, the bank said": the bank, of which the brother is no part. */
export function behindApposition({ reading: { tokens } }: Clues, source: Segment, cue: Segment): Segment | null {
  if (source.end !== cue.first || tokens[source.first - 1]?.lower !== ',') return null;
  // "Okafor, a doctor, said": the apposition to the speaker is closed by a comma.
  if (tokens[source.end - 1]!.lower === ',') return null;
  for (let i = source.end - 2; i > source.first; i--) {
    const { lower } = tokens[i]!;
    if (JOINS.has(lower) || RELATIVE.has(lower)) return null;
    if (lower === ',') return tokens[i + 1]!.tag === 'DT' ? { ...source, first: i + 1 } : null;
  }
  return null;
}

/** Of one thing, so that no plural behind it is its noun. */
const SINGULAR = new Set(['a', 'an', 'this', 'that']);

/** "A move local residents fear", "a plan Brandt said": what they say is told of the move; they say it. */
export function behindTopic(clues: Clues, source: Segment, cue: Segment): Segment | null {
  const { tokens } = clues.reading;
  if (source.end !== cue.first) return null;
  const topic = tokens[source.first]!.lower;
  if (ALL.has(topic) && isSubject(clues, source.first + 1, source.end)) return { ...source, first: source.first + 1 };
  if (!SINGULAR.has(topic)) return null;
  let noun = source.first + 1;
  while (noun < source.end && tokens[noun]!.tag === 'JJ') noun++;
  const first = noun + 1;
  if (first >= source.end || tokens[noun]!.tag !== 'NN' || countingNouns.has(tokens[noun]!.lower)) return null;
  const speaks = isBarePlural(clues, first, source.end) || isOwnSubject(clues, noun, source.end);
  return speaks ? { ...source, first } : null;
}

/** "Everything Brandt says": what she says. */
const ALL = new Set(['everything', 'anything', 'nothing', 'something']);

/** "[Everything] Brandt", "[everything] the mayor", "[nothing] they". */
function isSubject({ entity, reading: { tokens } }: Clues, first: number, end: number): boolean {
  return first < end && (/^(?:PRP|DT)/.test(tokens[first]!.tag) || entity[end - 1] === EntityCode.person);
}

/** "Local residents". */
function isBarePlural({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = first; i < end - 1; i++) if (tokens[i]!.tag !== 'JJ' && tokens[i]!.tag !== 'NN') return false;
  return tokens[end - 1]!.tag === 'NNS';
}

/** "[A claim] the ministry", "[a charge] its envoy", "[a claim] it", "[a plan] Brandt", but not "a colleague Ida Brandt". */
function isOwnSubject({ reading: { tokens }, entity, traits }: Clues, noun: number, end: number): boolean {
  if (/^(?:DT|PRP\$)$/.test(tokens[noun + 1]!.tag)) {
    for (let i = noun + 2; i < end; i++) if (!/^(?:JJ|NN|IN|DT|POS)/.test(tokens[i]!.tag)) return false;
    return end > noun + 2;
  }
  if (tokens[noun + 1]!.lower === 'it') return end === noun + 2;
  for (let i = noun + 1; i < end; i++) if (entity[i] !== EntityCode.person) return false;
  return ((traits[noun] ?? 0) & Trait.human) === 0;
}

/** "More recently he": a pronoun at the end is the whole source, unless it is one of two. */
export function fromPronoun({ reading: { tokens } }: Clues, { kind, first, end }: Segment): Segment | null {
  if (end - first < 2 || !SUBJECT_PRONOUNS.has(tokens[end - 1]!.lower)) return null;
  for (let i = first; i < end - 1; i++) if (JOINS.has(tokens[i]!.lower)) return null;
  return { kind, first: end - 1, end };
}

export const JOINS = new Set(['and', 'or', 'nor', '&']);
export const RELATIVE = new Set(['who', 'that']);
export const ASIDE_OPENERS = new Set(['who', 'which', 'whose']);
