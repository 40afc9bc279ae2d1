// One word, one type: what the article as a whole takes a word for moves each single place it stands at.
import type { Sentence } from '../../model/reading.ts';
import type { LinearModel } from '../../tagger/index.ts';
import { LABEL_COUNT, type ShareLabels } from './chain.ts';
import { isCapitalised } from './document.ts';
import type { Word } from './words.ts';

/** Tokens of a sentence that are decoded together, half-open. */
export interface Window {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** Row of its first token when all windows' rows lie behind each other. */
  readonly row: number;
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

/** What the places of one word add up to. */
interface Places {
  count: number;
  readonly kinds: Float64Array;
}

/**
 * Adds to `scores` (label scores of all windows, row by row) what the other places of each capitalised word say, and
 * returns the label probabilities after that, laid out alike.
 */
export function agree(
  model: LinearModel,
  shareLabels: ShareLabels,
  scores: Int32Array,
  windows: readonly Window[],
  words: readonly Word[],
): Float64Array {
  const shares = new Float64Array(scores.length);
  const placesOf = new Map<number, Places>();
  for (const { start, end, row } of windows) {
    shareLabels(scores, row, row + end - start, shares);
    for (let at = start; at < end; at++) {
      const word = words[at]!;
      if (!isCapitalised(word)) continue;
      let places = placesOf.get(word.key);
      if (places === undefined) {
        places = { count: 0, kinds: new Float64Array(KINDS) };
        placesOf.set(word.key, places);
      }
      places.count++;
      addKinds(places.kinds, shares, (row + at - start) * LABEL_COUNT, 1);
    }
  }
  const others = new Float64Array(KINDS);
  for (const { start, end, row } of windows) {
    let moved = false;
    for (let at = start; at < end; at++) {
      const places = isCapitalised(words[at]!) ? placesOf.get(words[at]!.key) : undefined;
      if (places === undefined || places.count < 2) continue;
      moved = true;
      const to = (row + at - start) * LABEL_COUNT;
      others.set(places.kinds);
      addKinds(others, shares, to, -1);
      for (let kind = 0; kind < KINDS; kind++) {
        const share = Math.max(0, others[kind]! / (places.count - 1));
        others[kind] = Math.round((TRUST * Math.log(share + FLOOR)) / model.step);
      }
      for (let label = 0; label < LABEL_COUNT; label++) scores[to + label]! += others[kindOf(label)]!;
    }
    if (moved) shareLabels(scores, row, row + end - start, shares);
  }
  return shares;
}

function addKinds(kinds: Float64Array, shares: Float64Array, at: number, sign: number): void {
  for (let label = 0; label < LABEL_COUNT; label++) kinds[kindOf(label)]! += sign * shares[at + label]!;
}
