// Parts of speech, greedily from left to right, by a linear model over hashed features.
// What depends on one word alone is summed once per distinct word; a token then costs five vector additions and ten look-ups.
import { onlyTagOf } from '../lexicon/unambiguous-words.ts';
import type { PartOfSpeech, Token } from '../model/reading.ts';
import { addScores, clearFeatures, createFeatureBuffer, type LinearModel, lazyModel } from '../tagger/index.ts';
import {
  contextFeatures,
  OUTSIDE,
  PLACES,
  REACH,
  shapeOf,
  tagFeatures,
  type WordShape,
  wordFeatures,
} from './pos-features.ts';

/** Tags `tokens[first..end)`, one sentence. The array is reused by the next call. */
export type Tagger = (
  tokens: readonly Pick<Token, 'text' | 'lower'>[],
  first: number,
  end: number,
) => readonly PartOfSpeech[];

/** A word and, for each place it can stand in seen from the word being tagged, what it adds to each tag's score. */
interface Entry {
  readonly shape: WordShape;
  readonly scores: Int16Array;
  /** The label of a word that is but one part of speech, else -1. */
  readonly only: number;
}

/** Distinct words kept before the memory is emptied: about 10 MB. */
const MEMORY_LIMIT = 20_000;
const NO_TAG = 255;

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

export function createTagger(model: LinearModel): Tagger {
  const width = model.labels.length;
  const names = model.labels as readonly PartOfSpeech[];
  const buffer = createFeatureBuffer();
  const scratch = new Int32Array(width);
  const memory = new Map<string, Entry>();
  const outside = makeEntry(OUTSIDE, -1);
  const tags: PartOfSpeech[] = [];

  function makeEntry(shape: WordShape, only: number): Entry {
    const scores = new Int16Array(width * PLACES);
    for (let place = -REACH; place <= REACH; place += 1) {
      clearFeatures(buffer);
      wordFeatures(shape, place, buffer);
      scratch.fill(0);
      addScores(model, buffer.ids, 0, buffer.length, scratch, 0);
      scores.set(scratch, (place + REACH) * width);
    }
    return { shape, scores, only };
  }

  function entryOf(token: Pick<Token, 'text' | 'lower'>): Entry {
    let entry = memory.get(token.text);
    if (entry === undefined) {
      if (memory.size >= MEMORY_LIMIT) memory.clear();
      const shape = shapeOf(token.text, token.lower);
      // "A" may be a letter or an initial, "US" a country.
      const plain = shape.casing === 0 || shape.casing === 5 || (shape.casing === 1 && token.text.length > 1);
      const tag = plain ? onlyTagOf(token.lower) : undefined;
      entry = makeEntry(shape, tag === undefined ? -1 : names.indexOf(tag));
      memory.set(token.text, entry);
    }
    return entry;
  }

  return (tokens, first, end) => {
    tags.length = 0;
    const entries: Entry[] = [];
    for (let index = first; index < end; index += 1) entries.push(entryOf(tokens[index] as Token));
    const casing = sentenceCasing(entries);
    let last = NO_TAG;
    let earlier = NO_TAG;
    for (let index = 0; index < entries.length; index += 1) {
      const e0 = entries[index] as Entry;
      if (e0.only >= 0) {
        tags.push(names[e0.only] as PartOfSpeech);
        earlier = last;
        last = e0.only;
        continue;
      }
      const e1 = entries[index + 1] ?? outside;
      const before = index > 0 ? (entries[index - 1] as Entry) : outside;
      const s0 = (index > 1 ? (entries[index - 2] as Entry) : outside).scores;
      const s1 = before.scores;
      const s2 = e0.scores;
      const s3 = e1.scores;
      const s4 = (entries[index + 2] ?? outside).scores;
      for (let label = 0; label < width; label += 1) {
        scratch[label] =
          (s0[label] as number) +
          (s1[width + label] as number) +
          (s2[2 * width + label] as number) +
          (s3[3 * width + label] as number) +
          (s4[4 * width + label] as number);
      }
      clearFeatures(buffer);
      contextFeatures(before.shape, e0.shape, e1.shape, index, casing, buffer);
      tagFeatures(last, earlier, e0.shape, e1.shape, buffer);
      addScores(model, buffer.ids, 0, buffer.length, scratch, 0);
      let best = 0;
      for (let label = 1; label < width; label += 1)
        if ((scratch[label] as number) > (scratch[best] as number)) best = label;
      tags.push(names[best] as PartOfSpeech);
      earlier = last;
      last = best;
    }
    return tags;
  };
}
