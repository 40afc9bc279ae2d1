// What the recogniser knows of a word whatever stands around it: hashes, shape, capitals, gazetteer entries.
// Computed once per distinct word.
import type { Token } from '../../model/reading.ts';
import { hashRange, hashString, mix } from '../../tagger/index.ts';
import type { Gazetteer } from './gazetteer.ts';

/** How a word is capitalised. */
export type Capital = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const LOWER = 0;
/** `Bank` */
export const INITIAL = 1;
/** `NATO` */
export const UPPER = 2;
/** `J.`, `U.S.`, `A` */
export const LETTERS = 3;
/** `McDonald`, `iPhone` */
export const MIXED = 4;
/** Holds a digit. */
export const NUMBER = 5;
export const MARK = 6;
/** Letters without case. */
export const CASELESS = 7;

export interface Word {
  readonly text: string;
  /** Of the lower-case form with digits made 0. */
  readonly hash: number;
  /** Of the word as it stands. */
  readonly raw: number;
  /** Of the lower-case form as the gazetteer spells it. */
  readonly key: number;
  readonly shape: number;
  readonly shortShape: number;
  readonly capital: Capital;
  /** Hashes of the first and the last 1 to 5 letters of the lower-case form. */
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
  /** Gazetteer classes of the word alone. */
  readonly classes: number;
  /** Word cluster, 0 when unknown. */
  readonly cluster: number;
  /** The word's part of the label scores at distance -2 to +2, filled when first needed. */
  readonly scores: (Int32Array | null)[];
}

const MOST_AFFIX = 5;

/** Makes the table of words; a word is looked at once. */
export function createWords(gazetteer: Gazetteer): (token: Pick<Token, 'text' | 'lower'>) => Word {
  const words = new Map<string, Word>();
  return ({ text, lower }) => {
    const known = words.get(text);
    if (known !== undefined) return known;
    // Bounded: a corpus of any size must not fill the memory.
    if (words.size >= MOST_WORDS) words.clear();
    const word = createWord(text, lower, gazetteer);
    words.set(text, word);
    return word;
  };
}

const MOST_WORDS = 60_000;

export function createWord(text: string, lower: string, gazetteer: Gazetteer): Word {
  const normal = lower.replace(/\p{Nd}/gu, '0');
  const length = Math.min(MOST_AFFIX, normal.length);
  const prefixes = Int32Array.from({ length }, (_, i) => hashRange(normal, 0, i + 1));
  const suffixes = Int32Array.from({ length }, (_, i) => hashRange(normal, normal.length - i - 1, normal.length));
  const { shape, shortShape } = shapes(text);
  const key = hashString(lower);
  return {
    text,
    hash: hashString(normal),
    raw: hashString(text),
    key,
    shape,
    shortShape,
    capital: capitalOf(text, lower),
    prefixes,
    suffixes,
    classes: gazetteer.classes(key),
    cluster: gazetteer.cluster(key),
    scores: [null, null, null, null, null],
  };
}

function capitalOf(text: string, lower: string): Capital {
  let upper = 0;
  let small = 0;
  let other = 0;
  const raised = text.toUpperCase();
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) return NUMBER;
    if (text[i] !== lower[i] && unit !== 0x2019) upper++;
    else if (text[i] !== raised[i]) small++;
    else if (unit > 0x2ff && isLetter(text[i] as string)) other++;
  }
  if (upper === 0) return small > 0 ? LOWER : other > 0 ? CASELESS : MARK;
  if (small === 0) return upper === 1 || text.includes('.') ? LETTERS : UPPER;
  const first = text[0] as string;
  if (upper === 1 && first !== lower[0]) return INITIAL;
  // Each part of a hyphenated name begins with a capital.
  return MIXED;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function shapes(text: string): { shape: number; shortShape: number } {
  let shape = 17;
  let shortShape = 17;
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    const kind = unitKind(text.charCodeAt(i), text[i] as string);
    shape = mix(shape, kind);
    if (kind !== last) shortShape = mix(shortShape, kind);
    last = kind;
  }
  return { shape, shortShape };
}

function unitKind(unit: number, character: string): number {
  if (unit >= 97 && unit <= 122) return 1;
  if (unit >= 65 && unit <= 90) return 2;
  if (unit >= 48 && unit <= 57) return 3;
  if (unit < 128) return unit;
  return character.toLowerCase() !== character ? 2 : character.toUpperCase() !== character ? 1 : 4;
}
