// Where the subject of each cue stands, by position alone: the noun group before the verb, over an aside between
// commas, or the group behind an inverted verb ("said Okafor"). A hint for the tagger, which decides.
import { subjectBoundaries } from '../../lexicon/clause-words.ts';
import { type Clues, CueClass, QuoteSize, Shape } from './clues.ts';
import { Trait } from './cue-words.ts';
import { TagGroup, tagGroups } from './tags.ts';

export const Place = { none: 0, begin: 1, inside: 2, end: 3, single: 4 } as const;

export interface Subjects {
  /** The place of the token in the subject of a cue. */
  readonly place: Uint8Array;
  /** That cue's token, or -1. */
  readonly cue: Int32Array;
}

/** A subject is no longer than this, and an aside between commas neither. */
const LONGEST = 16;
const LONGEST_ASIDE = 24;

export function findSubjects(clues: Clues): Subjects {
  const { tokens, sentences } = clues.reading;
  const subjects: Subjects = {
    place: new Uint8Array(tokens.length),
    cue: new Int32Array(tokens.length).fill(-1),
  };
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (clues.cue[i] === CueClass.none) continue;
      mark(clues, subjects, i, sentence.firstToken, sentence.endToken);
    }
  }
  return subjects;
}

function mark(clues: Clues, subjects: Subjects, cue: number, first: number, end: number): void {
  const lower = (i: number): string => clues.reading.tokens[i]?.lower ?? '';
  let last = cue - 1;
  while (last >= first && last > cue - 5 && isBetween(clues, last)) last--;
  let from = -1;
  if (lower(cue) === 'according') {
    // "according to the ministry"
    from = cue + 2;
    last = groupEndAfter(clues, from, end);
  } else if (isInverted(clues, cue, last, first, end)) {
    from = cue + 1;
    last = groupEndAfter(clues, from, end);
  } else if (last >= first && lower(last) === ',') {
    // "Hugh Hill, a doctor, said"
    let comma = last - 1;
    while (comma > first && comma > last - LONGEST_ASIDE && lower(comma) !== ',') comma--;
    if (lower(comma) !== ',' || comma <= first) return;
    from = groupStartBefore(clues, comma - 1, first);
  } else if (last >= first) {
    from = groupStartBefore(clues, last, first);
  }
  if (from < first || from > last) return;
  for (let i = from; i <= last; i++) {
    // The nearest cue wins.
    const other = subjects.cue[i] ?? -1;
    if (other >= 0 && Math.abs(other - i) <= Math.abs(cue - i)) continue;
    subjects.cue[i] = cue;
    subjects.place[i] = from === last ? Place.single : i === from ? Place.begin : i === last ? Place.end : Place.inside;
  }
}

/** Auxiliaries, negations and adverbs stand between a subject and its verb. */
function isBetween(clues: Clues, i: number): boolean {
  if (((clues.traits[i] ?? 0) & (Trait.auxiliary | Trait.negation)) !== 0) return true;
  const tag = clues.tag[i] ?? 0;
  if (tag !== 0) return (tagGroups(tag) & TagGroup.adverb) !== 0;
  const lower = clues.reading.tokens[i]?.lower ?? '';
  return lower.endsWith('ly') || lower === 'also' || lower === 'later' || lower === 'then' || lower === 'to';
}

/** Behind a quotation or comma, with a name or noun group directly behind the verb and little after it. */
function isInverted(clues: Clues, cue: number, last: number, first: number, end: number): boolean {
  const before = clues.reading.tokens[last]?.lower ?? '';
  if (last >= first && before !== ',' && (clues.quoteSize[last] ?? 0) <= QuoteSize.short) return false;
  const next = cue + 1;
  if (next >= end || (clues.quoteSize[next] ?? 0) > QuoteSize.short) return false;
  if (last < first) return false;
  const tag = clues.tag[next] ?? 0;
  if (tag !== 0) return (tagGroups(tag) & TagGroup.nominal) !== 0;
  const shape = clues.shape[next];
  return shape === Shape.capital || shape === Shape.upper || clues.reading.tokens[next]?.lower === 'the';
}

/** The last token of the subject that begins at `from`: up to a boundary. */
function groupEndAfter(clues: Clues, from: number, end: number): number {
  let i = from;
  while (i < end && i < from + LONGEST && !stops(clues, i) && clues.reading.tokens[i]?.lower !== ',') {
    if (clues.shape[i] === Shape.punctuation && (clues.reading.tokens[i]?.lower ?? '') === '.') break;
    i++;
  }
  return i - 1;
}

/** The first token of the subject that ends at `last`: back to a boundary. */
function groupStartBefore(clues: Clues, last: number, first: number): number {
  let i = last;
  while (i >= first && i > last - LONGEST && !stops(clues, i)) {
    if (clues.reading.tokens[i]?.lower === ',' && i < last) break;
    i--;
  }
  i++;
  // A conjunction or preposition does not open a subject.
  while (i < last && isOpener(clues, i)) i++;
  return i;
}

function isOpener(clues: Clues, i: number): boolean {
  const lower = clues.reading.tokens[i]?.lower ?? '';
  return lower === 'and' || lower === 'yet' || lower === 'still' || lower === 'also' || lower === 'even';
}

/** A verb, a subordinating word or a quotation ends the search. */
function stops(clues: Clues, i: number): boolean {
  if ((clues.quoteSize[i] ?? 0) > QuoteSize.short) return true;
  if (clues.cue[i] !== CueClass.none) return true;
  const lower = clues.reading.tokens[i]?.lower ?? '';
  if (subjectBoundaries.has(lower)) return true;
  const tag = clues.tag[i] ?? 0;
  if (tag !== 0) return (tagGroups(tag) & TagGroup.verb) !== 0;
  return ((clues.traits[i] ?? 0) & Trait.auxiliary) !== 0 && lower !== "'s";
}
