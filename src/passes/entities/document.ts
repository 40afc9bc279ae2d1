// Evidence from the whole article: how a word is written elsewhere, what stands around it there, and the longest
// capitalised run it is part of. A surname alone is told from the full name three paragraphs up.
import type { Reading } from '../../model/reading.ts';
import { INITIAL, LETTERS, LOWER, MARK, MIXED, NUMBER, UPPER, type Word } from './words.ts';

/** The letter case of a sentence as a whole; capitals tell nothing in the last three. */
export type Casing = 0 | 1 | 2 | 3;
export const MIXED_CASE = 0;
export const ALL_UPPER = 1;
export const ALL_TITLE = 2;
export const ALL_LOWER = 3;

/** At most so many other places a word occurs at are looked at. */
const MOST_PLACES = 4;
const LONGEST_RUN = 6;

/** What the article shows of one word (by its lower-case hash). */
export interface Evidence {
  /** Times it is written in lower case, capitalised inside a sentence, and in capitals. */
  lower: number;
  capitalised: number;
  upper: number;
  /** Token indexes of capitalised occurrences in mixed-case sentences. */
  readonly places: number[];
  /** The longest capitalised run with it, half-open token indexes. */
  runStart: number;
  runEnd: number;
}

export interface DocumentEvidence {
  readonly casings: Uint8Array;
  readonly byWord: ReadonlyMap<number, Evidence>;
}

export function isCapitalised(word: Word): boolean {
  return word.capital >= INITIAL && word.capital <= MIXED;
}

export function gatherEvidence(reading: Reading, words: readonly Word[]): DocumentEvidence {
  const casings = new Uint8Array(reading.sentences.length);
  const byWord = new Map<number, Evidence>();
  reading.sentences.forEach((sentence, index) => {
    const { firstToken, endToken } = sentence;
    const casing = casingOf(words, firstToken, endToken);
    casings[index] = casing;
    let runStart = -1;
    for (let at = firstToken; at <= endToken; at++) {
      const word = at < endToken ? words[at]! : null;
      const capital = word !== null && isCapitalised(word);
      if (casing === MIXED_CASE) {
        if (capital && runStart < 0) runStart = at;
        else if (!capital && runStart >= 0) {
          noteRun(byWord, words, runStart, at);
          runStart = -1;
        }
      }
      if (word === null || !capital) continue;
      const evidence = evidenceOf(byWord, word.key);
      if (word.capital === UPPER) evidence.upper++;
      if (casing !== MIXED_CASE) continue;
      if (at > firstToken) evidence.capitalised++;
      if (evidence.places.length < MOST_PLACES) evidence.places.push(at);
    }
  });
  for (const word of words) {
    if (word.capital !== LOWER) continue;
    const evidence = byWord.get(word.key);
    if (evidence !== undefined) evidence.lower++;
  }
  return { casings, byWord };
}

function evidenceOf(byWord: Map<number, Evidence>, key: number): Evidence {
  let evidence = byWord.get(key);
  if (evidence === undefined) {
    evidence = { lower: 0, capitalised: 0, upper: 0, places: [], runStart: 0, runEnd: 0 };
    byWord.set(key, evidence);
  }
  return evidence;
}

function noteRun(byWord: Map<number, Evidence>, words: readonly Word[], start: number, end: number): void {
  if (end - start < 2 || end - start > LONGEST_RUN) return;
  for (let at = start; at < end; at++) {
    const evidence = evidenceOf(byWord, words[at]!.key);
    if (evidence.runEnd - evidence.runStart >= end - start) continue;
    evidence.runStart = start;
    evidence.runEnd = end;
  }
}

function casingOf(words: readonly Word[], from: number, to: number): Casing {
  let upper = 0;
  let capitalised = 0;
  let lower = 0;
  let long = 0;
  let longLower = 0;
  for (let at = from; at < to; at++) {
    const { capital, text } = words[at]!;
    if (capital === MARK || capital === NUMBER) continue;
    if (capital === UPPER || capital === LETTERS) upper++;
    else if (capital === LOWER) lower++;
    else capitalised++;
    if (text.length >= 5) {
      long++;
      if (capital === LOWER) longLower++;
    }
  }
  if (lower === 0 && upper > 0 && upper >= capitalised * 3 && upper + capitalised > 1) return ALL_UPPER;
  if (upper === 0 && capitalised === 0) return ALL_LOWER;
  if (upper + capitalised >= 3 && long >= 3 && longLower * 5 <= long && upper + capitalised > lower) return ALL_TITLE;
  return MIXED_CASE;
}
