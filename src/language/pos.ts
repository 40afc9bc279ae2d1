// Parts of speech, greedily from left to right, by a linear model over hashed features.
// What depends on one word alone, or on spelling and tags alone, is summed once and kept; a token then costs six vector
// additions, two labels to a number, and seven look-ups.
import { onlyTagOf } from '../lexicon/unambiguous-words.ts';
import type { PartOfSpeech, Token } from '../model/reading.ts';
import {
  addScores,
  bestLabel,
  clearFeatures,
  createFeatureBuffer,
  type LinearModel,
  lazyModel,
} from '../tagger/index.ts';
import {
  neighbourFeatures,
  OUTSIDE,
  PLACES,
  REACH,
  shapeOf,
  spellingFeatures,
  tagFeatures,
  taggedWordFeatures,
  type WordShape,
  wordFeatures,
} from './pos-features.ts';

/** Tags `tokens[first..end)`, one sentence. The array is reused by the next call. */
export type Tagger = (
  tokens: readonly Pick<Token, 'text' | 'lower'>[],
  first: number,
  end: number,
) => readonly PartOfSpeech[];

/** A word and, for each place it can stand in seen from the word being tagged, where what it adds to each tag's score lies. */
interface Entry {
  readonly shape: WordShape;
  readonly twoBefore: number;
  readonly before: number;
  readonly own: number;
  readonly after: number;
  readonly twoAfter: number;
  /** The label of a word that is but one part of speech, else -1. */
  readonly only: number;
}

/** Distinct words kept before the memory is emptied: about 10 MB. */
const MEMORY_LIMIT = 20_000;
const NO_TAG = 255;
/** A tag, or {@link NO_TAG}, in as many bits; no label is that large. */
const TAG_BITS = 6;
const TAG_MASK = 2 ** TAG_BITS - 1;
/** Numbers of {@link sentenceCasing}. */
const CASINGS = 3;

const readModel = lazyModel('pos.bin');
let shared: Tagger | undefined;

/** The tagger with the weights that ship; read at the first call. */
export function posTagger(): Tagger {
  shared ??= createTagger(readModel());
  return shared;
}

/** 0 mixed or lower case; 1 all capitals; 2 title case. Headlines follow rules of their own. */
export function sentenceCasing(words: readonly { readonly shape: WordShape }[]): number {
  let lower = 0;
  let upper = 0;
  let title = 0;
  for (const { shape } of words) {
    const { casing, low } = shape;
    if (casing === 0 && low.length > 3) lower += 1;
    else if (casing === 2) upper += 1;
    else if (casing === 1) title += 1;
  }
  if (upper > 1 && upper > 2 * (lower + title)) return 1;
  return title > 2 && title > 3 * lower ? 2 : 0;
}

/**
 * Vectors of label scores, one behind the other in one array, two labels to a number, so that one addition adds both:
 * the second times 2^16, plus the first. No sum of a word's few features leaves 16 bits. Most rare words say nothing
 * of the word after the next: all such vectors are the one at 0.
 */
class Vectors {
  readonly size: number;
  values = new Int32Array(1 << 14);
  length: number;

  constructor(size: number) {
    this.size = size;
    this.length = size;
  }

  /** Where the new vector lies. */
  add(scores: Int32Array): number {
    if (scores.every((score) => score === 0)) return 0;
    if (this.length + this.size > this.values.length) {
      const longer = new Int32Array(this.values.length * 2);
      longer.set(this.values);
      this.values = longer;
    }
    const at = this.length;
    for (let i = 0; i < this.size; i += 1) {
      this.values[at + i] = ((scores[2 * i + 1] as number) << 16) + (scores[2 * i] as number);
    }
    this.length += this.size;
    return at;
  }
}

/** `limit` is how many distinct words it keeps; no tag hangs on it. */
export function createTagger(model: LinearModel, limit = MEMORY_LIMIT): Tagger {
  const names = model.labels as readonly PartOfSpeech[];
  const width = names.length;
  if (width > TAG_MASK) throw new RangeError(`too many parts of speech: ${width}`);
  const half = (width + 1) >>> 1;
  const buffer = createFeatureBuffer();
  const scratch = new Int32Array(half * 2);
  let vectors = new Vectors(half);
  const memory = new Map<string, Entry>();
  let outside = makeEntry(OUTSIDE, -1);
  /** By a word's and its sentence's spelling, then by the two tags before: where what these add lies; -1 until asked. */
  let settings: Int32Array[] = [];
  const entries: Entry[] = [];
  const tags: PartOfSpeech[] = [];

  /** Where the sum of the features in the buffer lies. */
  function sumUp(): number {
    scratch.fill(0);
    addScores(model, buffer.ids, 0, buffer.length, scratch, 0);
    return vectors.add(scratch);
  }

  function vectorOf(shape: WordShape, place: number): number {
    clearFeatures(buffer);
    wordFeatures(shape, place, buffer);
    return sumUp();
  }

  function makeEntry(shape: WordShape, only: number): Entry {
    return {
      shape,
      twoBefore: vectorOf(shape, -2),
      before: vectorOf(shape, -1),
      own: only < 0 ? vectorOf(shape, 0) : 0,
      after: vectorOf(shape, 1),
      twoAfter: vectorOf(shape, 2),
      only,
    };
  }

  function forget(): void {
    memory.clear();
    vectors = new Vectors(half);
    outside = makeEntry(OUTSIDE, -1);
    settings = [];
  }

  function entryOf(token: Pick<Token, 'text' | 'lower'>): Entry {
    let entry = memory.get(token.text);
    if (entry === undefined) {
      const shape = shapeOf(token.text, token.lower);
      // "A" may be a letter or an initial, "US" a country.
      const plain = shape.casing === 0 || shape.casing === 5 || (shape.casing === 1 && token.text.length > 1);
      const tag = plain ? onlyTagOf(token.lower) : undefined;
      entry = makeEntry(shape, tag === undefined ? -1 : names.indexOf(tag));
      memory.set(token.text, entry);
    }
    return entry;
  }

  /** What spelling and tags add to a word's scores; `last` is {@link NO_TAG} for the first word of a sentence. */
  function settingOf(word: WordShape, casing: number, last: number, earlier: number): number {
    const spelling = word.casing * CASINGS + casing;
    settings[spelling] ??= new Int32Array(4 ** TAG_BITS).fill(-1);
    const byTags = settings[spelling] as Int32Array;
    const pair = ((last & TAG_MASK) << TAG_BITS) | (earlier & TAG_MASK);
    let setting = byTags[pair] as number;
    if (setting < 0) {
      clearFeatures(buffer);
      spellingFeatures(word, last === NO_TAG, casing, buffer);
      tagFeatures(last, earlier, buffer);
      setting = sumUp();
      byTags[pair] = setting;
    }
    return setting;
  }

  return (tokens, first, end) => {
    tags.length = 0;
    entries.length = 0;
    // Between sentences, as one sentence's vectors must lie in one array.
    if (memory.size >= limit) forget();
    for (let index = first; index < end; index += 1) entries.push(entryOf(tokens[index] as Token));
    const casing = sentenceCasing(entries);
    let last = NO_TAG;
    let earlier = NO_TAG;
    let previous = outside;
    let twoBefore = outside;
    for (let index = 0; index < entries.length; index += 1) {
      const entry = entries[index] as Entry;
      let best = entry.only;
      if (best < 0) {
        const next = index + 1 < entries.length ? (entries[index + 1] as Entry) : outside;
        const twoAfter = index + 2 < entries.length ? (entries[index + 2] as Entry) : outside;
        const at0 = twoBefore.twoBefore;
        const at1 = previous.before;
        const at2 = entry.own;
        const at3 = next.after;
        const at4 = twoAfter.twoAfter;
        const at5 = settingOf(entry.shape, casing, last, earlier);
        const { values } = vectors;
        for (let i = 0; i < half; i += 1) {
          const sum =
            (values[at0 + i] as number) +
            (values[at1 + i] as number) +
            (values[at2 + i] as number) +
            (values[at3 + i] as number) +
            (values[at4 + i] as number) +
            (values[at5 + i] as number);
          scratch[2 * i] = (sum << 16) >> 16;
          scratch[2 * i + 1] = (sum + 0x8000) >> 16;
        }
        clearFeatures(buffer);
        neighbourFeatures(previous.shape, entry.shape, next.shape, buffer);
        taggedWordFeatures(last, entry.shape, next.shape, buffer);
        addScores(model, buffer.ids, 0, buffer.length, scratch, 0);
        best = bestLabel(scratch, 0, width);
      }
      tags.push(names[best] as PartOfSpeech);
      earlier = last;
      last = best;
      twoBefore = previous;
      previous = entry;
    }
    return tags;
  };
}
