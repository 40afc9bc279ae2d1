// What the part-of-speech tagger looks at. One file for training and use, so that both see the same features.
// Features that depend on one word alone are summed once per distinct word and place (see pos.ts).
import { addFeature, type FeatureBuffer, feature, feature2, feature3, hashRange, hashString } from '../tagger/index.ts';
import { classAt, DIGIT, LOWER, UPPER } from './characters.ts';

/** What the features need to know of a word; made once per distinct word. */
export interface WordShape {
  /** Hash of the word in lower case. */
  readonly lower: number;
  /** Hash of its last three letters. */
  readonly suffix: number;
  /** How it is written: 0 lower case, 1 capitalised, 2 all capitals, 3 mixed, 4 with digits, 5 no letter, 6 no word. */
  readonly casing: number;
  /** The word in lower case. */
  readonly low: string;
}

/** How many places before and after a word its own features reach. */
const REACH = 2;

/** Stands for the places before the first and after the last word of a sentence. */
export const OUTSIDE: WordShape = { lower: 1, suffix: 1, casing: 6, low: '' };

export function shapeOf(text: string, lower: string): WordShape {
  return {
    lower: hashString(lower),
    suffix: hashRange(lower, Math.max(0, lower.length - 3), lower.length),
    casing: casingOf(text),
    low: lower,
  };
}

function casingOf(text: string): number {
  let upper = 0;
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const found = classAt(text, index);
    if (found === DIGIT) return 4;
    if (found === UPPER) upper += 1;
    if (found === UPPER || found === LOWER) letters += 1;
  }
  if (letters === 0) return 5;
  if (upper === 0) return 0;
  if (upper === letters) return upper === 1 ? 1 : 2;
  return upper === 1 && classAt(text, 0) === UPPER ? 1 : 3;
}

const WORD = 1;
const FORM = 2;
const SUFFIX = 3;
const PREFIX = 8;
const SHAPE = 12;
const PART = 13;
const NEAR = 20;
const TAG = 40;

/** The features of a word at `place` (-2..2) seen from the word that is being tagged. */
export function wordFeatures(word: WordShape, place: number, buffer: FeatureBuffer): void {
  const { low } = word;
  if (place !== 0) {
    const near = NEAR + (place + REACH) * 4;
    addFeature(buffer, feature(near, word.lower));
    if (place === 1 || place === -1) {
      addFeature(buffer, feature(near + 1, word.suffix));
      addFeature(buffer, feature(near + 2, word.casing));
    }
    return;
  }
  addFeature(buffer, feature(WORD, word.lower));
  addFeature(buffer, feature2(FORM, word.lower, word.casing));
  const length = low.length;
  for (let size = 1; size <= 5 && size < length; size += 1) {
    addFeature(buffer, feature(SUFFIX + size - 1, hashRange(low, length - size, length)));
  }
  for (let size = 1; size <= 3 && size < length; size += 1) {
    addFeature(buffer, feature(PREFIX + size - 1, hashRange(low, 0, size)));
  }
  addFeature(buffer, feature2(SHAPE, word.casing, Math.min(length, 4)));
  addFeature(buffer, feature3(SHAPE, word.casing, word.suffix, 7));
  const hyphen = low.lastIndexOf('-');
  if (hyphen > 0 && hyphen < length - 1) {
    addFeature(buffer, feature(PART, hashRange(low, hyphen + 1, length)));
    addFeature(buffer, feature(PART + 1, hashRange(low, Math.max(hyphen + 1, length - 3), length)));
    addFeature(buffer, feature(PART + 2, word.casing));
  }
}

/** The features of a word among its neighbours. */
export function neighbourFeatures(previous: WordShape, word: WordShape, next: WordShape, buffer: FeatureBuffer): void {
  addFeature(buffer, feature2(TAG, previous.lower, word.lower));
  addFeature(buffer, feature2(TAG + 1, word.lower, next.lower));
  addFeature(buffer, feature2(TAG + 3, previous.lower, next.lower));
}

/** The feature of a word's spelling where it stands: as `first` of its sentence or not. */
export function spellingFeatures(word: WordShape, first: boolean, sentenceCasing: number, buffer: FeatureBuffer): void {
  addFeature(buffer, feature3(TAG + 2, word.casing, first ? 1 : 0, sentenceCasing));
}

/** The features of the two tags chosen before. */
export function tagFeatures(last: number, earlier: number, buffer: FeatureBuffer): void {
  addFeature(buffer, feature(TAG + 4, last));
  addFeature(buffer, feature2(TAG + 5, earlier, last));
}

/** The features of the tag chosen before and of the words it stands before. */
export function taggedWordFeatures(last: number, word: WordShape, next: WordShape, buffer: FeatureBuffer): void {
  addFeature(buffer, feature2(TAG + 6, last, word.lower));
  addFeature(buffer, feature2(TAG + 7, last, next.lower));
  addFeature(buffer, feature2(TAG + 8, last, word.suffix));
  addFeature(buffer, feature3(TAG + 9, last, word.casing, next.suffix));
}
