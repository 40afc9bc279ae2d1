// What the recogniser knows of a word whatever stands around it: hashes, shape, capitals, gazetteer entries.
// Computed once per distinct word.
import { rememberByForm } from '../../language/forms.ts';
import type { Token } from '../../model/reading.ts';
import { hashString, mix } from '../../tagger/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { plainWord } from './names.ts';

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
  /** Lower case, digits made 0; `hash` is its hash. */
  readonly normal: string;
  /** Of the lower-case form with digits made 0. */
  readonly hash: number;
  /** Of the word as it stands. */
  readonly raw: number;
  /** Of the lower-case form as the gazetteer spells it. */
  readonly key: number;
  readonly shape: number;
  readonly shortShape: number;
  readonly capital: Capital;
  /** Gazetteer classes of the word alone. */
  readonly classes: number;
  /** Word cluster, 0 when unknown. */
  readonly cluster: number;
  /** Classes of the word's vector: what it is about, and what kind of word it is; 0 when unknown. */
  readonly topic: number;
  readonly kind: number;
  /** The word's part of the label scores, distance -2 to +2 behind each other; the recogniser fills it. */
  scores: Int32Array | null;
  /** A bit for each distance whose scores are there. */
  scored: number;
}

/** Makes the table of words; a word is looked at once. */
export function createWords(gazetteer: Gazetteer): (token: Pick<Token, 'form'>) => Word {
  const wordOf = rememberByForm(({ text, lower }) => createWord(text, lower, gazetteer));
  return ({ form }) => wordOf(form);
}

export function createWord(text: string, lower: string, gazetteer: Gazetteer): Word {
  const key = hashString(lower);
  const listed = listedKey(lower, key, gazetteer);
  // Upper, small and caseless letters, digits; whether the first sign is a capital and a full stop is there.
  let upper = 0;
  let small = 0;
  let caseless = 0;
  let digits = 0;
  let first = false;
  let stop = false;
  let shape = 17;
  let shortShape = 17;
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = unit < 128 ? asciiKind(unit) : kindBeyond(text[i]!);
    shape = mix(shape, kind);
    if (kind !== last) shortShape = mix(shortShape, kind);
    last = kind;
    if (kind === 1) small++;
    else if (kind === 2) {
      upper++;
      if (i === 0) first = true;
    } else if (kind === 3) digits++;
    else if (kind === 46) stop = true;
    else if (kind === 4 && isLetter(text[i]!)) caseless++;
  }
  let capital: Capital = INITIAL;
  if (digits > 0) capital = NUMBER;
  else if (upper === 0) capital = small > 0 ? LOWER : caseless > 0 ? CASELESS : MARK;
  else if (small === 0) capital = upper === 1 || stop ? LETTERS : UPPER;
  else if (upper > 1 || !first) capital = MIXED;
  const normal = digits > 0 ? lower.replace(/\p{Nd}/gu, '0') : lower;
  return {
    text,
    normal,
    hash: normal === lower ? key : hashString(normal),
    raw: text === lower ? key : hashString(text),
    key,
    shape,
    shortShape,
    capital,
    classes: gazetteer.allClasses(listed),
    cluster: gazetteer.cluster(listed),
    topic: gazetteer.topic(listed),
    kind: gazetteer.kind(listed),
    scores: null,
    scored: 0,
  };
}

/** The key the lists have a word under: "Andrés" counts as "Andres" where they know only that. */
function listedKey(lower: string, key: number, gazetteer: Gazetteer): number {
  if (!ACCENTED.test(lower) || gazetteer.allClasses(key) !== 0 || gazetteer.kind(key) !== 0) return key;
  return hashString(plainWord(lower));
}

const ACCENTED = /[^ -~]/;

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

/** 1 small letter, 2 capital, 3 digit; a mark is its own kind. */
function asciiKind(unit: number): number {
  if (unit >= 97 && unit <= 122) return 1;
  if (unit >= 65 && unit <= 90) return 2;
  return unit >= 48 && unit <= 57 ? 3 : unit;
}

/** 1 small letter, 2 capital, 4 another sign. */
function kindBeyond(character: string): number {
  return character.toLowerCase() !== character ? 2 : character.toUpperCase() !== character ? 1 : 4;
}
