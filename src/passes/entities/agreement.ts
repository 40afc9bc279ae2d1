// One word, one type: what the article as a whole takes a word for moves each single place it stands at.
import type { Sentence } from '../../model/reading.ts';
import { type LinearModel, marginals } from '../../tagger/index.ts';
import { isCapitalised } from './document.ts';
import type { Word } from './words.ts';

/** Tokens of a sentence that are decoded together, half-open. */
export interface Window {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/**
 * Weight of the other places against the place itself, in log-odds, and what is added to their share so that none is
 * ruled out. Measured with wikigold and CrossNER held out: F1 0.9388 to 0.9427 on CoNLL-2003 dev, 0.688 to 0.694 on
 * wikigold; 0.2 and 0.8 gain less.
 */
const TRUST = 0.4;
const FLOOR = 0.05;

/** O and the four types. */
const KINDS = 5;

/** The kind a label belongs to: labels are O, then four a type. */
function kindOf(label: number): number {
  return (label + 3) >> 2;
}

/**
 * Where O leads every other label by this much in each row (in log-odds), nothing the chain or other places add can make
 * a name; half of all windows are such ("The", "He", "But").
 */
const CERTAIN = 10;

function isCertainlyNone(model: LinearModel, scores: Int32Array, from: number, to: number): boolean {
  const width = model.labels.length;
  const lead = CERTAIN / model.step;
  for (let at = from * width; at < to * width; at += width) {
    const limit = scores[at]! - lead;
    for (let label = 1; label < width; label++) if (scores[at + label]! > limit) return false;
  }
  return true;
}

/** What the places of one word add up to. */
interface Places {
  count: number;
  readonly kinds: Float64Array;
}

/**
 * Adds to `scores` (label scores of all windows, row by row) what the other places of each capitalised word say,
 * and returns each window's label probabilities after that; null for a window that surely holds no name.
 */
export function agree(
  model: LinearModel,
  scores: Int32Array,
  windows: readonly Window[],
  words: readonly Word[],
): (Float64Array | null)[] {
  const width = model.labels.length;
  const placesOf = new Map<number, Places>();
  let row = 0;
  const before = windows.map(({ start, end }) => {
    const none = isCertainlyNone(model, scores, row, row + end - start);
    const shares = none ? null : marginals(model, scores, end - start, row);
    for (let at = start; at < end; at++) {
      const word = words[at]!;
      if (!isCapitalised(word)) continue;
      let places = placesOf.get(word.key);
      if (places === undefined) {
        places = { count: 0, kinds: new Float64Array(KINDS) };
        placesOf.set(word.key, places);
      }
      places.count++;
      if (shares === null) places.kinds[0]!++;
      else addKinds(places.kinds, shares, (at - start) * width, width, 1);
    }
    row += end - start;
    return shares;
  });
  row = 0;
  const others = new Float64Array(KINDS);
  return windows.map(({ start, end }, index) => {
    const shares = before[index] ?? null;
    if (shares === null) {
      row += end - start;
      return null;
    }
    let moved = false;
    for (let at = start; at < end; at++) {
      const places = isCapitalised(words[at]!) ? placesOf.get(words[at]!.key) : undefined;
      if (places === undefined || places.count < 2) continue;
      moved = true;
      others.set(places.kinds);
      addKinds(others, shares, (at - start) * width, width, -1);
      for (let kind = 0; kind < KINDS; kind++) {
        const share = Math.max(0, others[kind]! / (places.count - 1));
        others[kind] = Math.round((TRUST * Math.log(share + FLOOR)) / model.step);
      }
      const to = (row + at - start) * width;
      for (let label = 0; label < width; label++) scores[to + label]! += others[kindOf(label)]!;
    }
    const found = moved ? marginals(model, scores, end - start, row) : shares;
    row += end - start;
    return found;
  });
}

function addKinds(kinds: Float64Array, shares: Float64Array, at: number, width: number, sign: number): void {
  for (let label = 0; label < width; label++) kinds[kindOf(label)]! += sign * shares[at + label]!;
}
