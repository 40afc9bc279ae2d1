// Names in the text: which tokens form one, of which type, and how sure the recogniser is.
import type { EntityType } from '../../model/findings.ts';
import type { Reading, Sentence } from '../../model/reading.ts';
import { addScores, clearFeatures, createFeatureBuffer, type LinearModel, viterbi } from '../../tagger/index.ts';
import { agree, type Window } from './agreement.ts';
import { gatherEvidence } from './document.ts';
import {
  type Context,
  contextFeatures,
  createContext,
  DISTANCES,
  edgeFeatures,
  isPlain,
  wordFeatures,
} from './features.ts';
import type { Gazetteer } from './gazetteer.ts';
import { createWords, type Word } from './words.ts';

export const LABELS: readonly string[] = [
  'O',
  ...['PER', 'ORG', 'LOC', 'MISC'].flatMap((type) => ['B', 'I', 'E', 'S'].map((part) => `${part}-${type}`)),
];
export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'misc'];

/** A name as recognised: half-open token indexes. */
export interface Name {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  /** 0..1 */
  readonly confidence: number;
  /** Probability of each of {@link TYPES} for the tokens of the name. */
  readonly types: readonly number[];
}

/**
 * Taken off the score of O, in steps of 0.02: names found in doubt cost less than names missed.
 * Measured with wikigold and CrossNER held out: F1 0.933 to 0.936 on CoNLL-2003 dev, 0.741 to 0.751 on CrossNER.
 */
const CAUTION = 25;

/**
 * The least probable label of a name is too low an estimate of the name: measured on CoNLL-2003 dev and CrossNER,
 * names at 0.44 are right half the time.
 */
const CALIBRATION = 0.85;

export type Recogniser = (reading: Reading) => readonly Name[];

export function createRecogniser(model: LinearModel, gazetteer: Gazetteer): Recogniser {
  const width = model.labels.length;
  const wordOf = createWords(gazetteer);
  const buffer = createFeatureBuffer();
  const edges = DISTANCES.map((distance) => {
    clearFeatures(buffer);
    edgeFeatures(distance, buffer);
    const scores = new Int32Array(width);
    addScores(model, buffer.ids, 0, buffer.length, scores, 0);
    return scores;
  });
  const scoresOf = (word: Word, index: number): Int32Array => {
    const known = word.scores[index];
    if (known) return known;
    clearFeatures(buffer);
    wordFeatures(word, DISTANCES[index] as number, buffer);
    const scores = new Int32Array(width);
    addScores(model, buffer.ids, 0, buffer.length, scores, 0);
    word.scores[index] = scores;
    return scores;
  };
  const sumParts = (scores: Int32Array, row: number, sentence: Sentence, at: number, words: readonly Word[]): void => {
    const part = (index: number): Int32Array => {
      const other = at + index - 2;
      const inside = other >= sentence.firstToken && other < sentence.endToken;
      return inside ? scoresOf(words[other]!, index) : edges[index]!;
    };
    const first = part(0);
    const second = part(1);
    const own = part(2);
    const fourth = part(3);
    const fifth = part(4);
    for (let label = 0; label < width; label++) {
      scores[row + label] = first[label]! + second[label]! + own[label]! + fourth[label]! + fifth[label]!;
    }
    scores[row]! -= CAUTION;
  };

  return (reading) => {
    const words = reading.tokens.map(wordOf);
    const context = createContext(reading, words, gatherEvidence(reading, words), gazetteer);
    const names: Name[] = [];
    const windows = findWindows(context);
    const rows = windows.reduce((sum, { start, end }) => sum + end - start, 0);
    const scores = new Int32Array(rows * width);
    let row = 0;
    for (const { sentence, start, end } of windows) {
      for (let at = start; at < end; at++, row++) {
        sumParts(scores, row * width, sentence, at, words);
        clearFeatures(buffer);
        contextFeatures(context, sentence, at, buffer);
        addScores(model, buffer.ids, 0, buffer.length, scores, row * width);
      }
    }
    const shares = agree(model, scores, windows, words);
    row = 0;
    windows.forEach(({ start, end }, index) => {
      const probable = shares[index] ?? null;
      if (probable !== null) collectNames(model, viterbi(model, scores, end - start, row), probable, start, names);
      row += end - start;
    });
    return names;
  };
}

/**
 * The runs of tokens that may hold a name, with an ordinary token on either side. Plain tokens are labelled O whatever
 * the model says, so the chain falls into pieces at them.
 */
function findWindows(context: Context): Window[] {
  const windows: Window[] = [];
  for (const sentence of context.reading.sentences) {
    let at = sentence.firstToken;
    for (;;) {
      const from = at;
      while (at < sentence.endToken && isPlain(context, sentence, at)) at++;
      if (at === sentence.endToken) break;
      const start = Math.max(from, at - 1);
      while (at < sentence.endToken && !isPlain(context, sentence, at)) at++;
      at = Math.min(sentence.endToken, at + 1);
      windows.push({ sentence, start, end: at });
    }
  }
  return windows;
}

/** Labels in BIOES order: O, then four a type (B, I, E, S). */
function collectNames(
  model: LinearModel,
  labels: Uint8Array,
  shares: Float64Array,
  firstToken: number,
  names: Name[],
): void {
  const width = model.labels.length;
  let start = 0;
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row]!;
    if (label === 0) continue;
    const part = (label - 1) & 3;
    if (part === 0 || part === 3) start = row;
    if (part < 2) continue;
    let confidence = 1;
    const types = [0, 0, 0, 0];
    for (let at = start; at <= row; at++) {
      confidence = Math.min(confidence, shares[at * width + labels[at]!]!);
      for (let other = 1; other < width; other++)
        types[(other - 1) >> 2]! += shares[at * width + other]! / (row + 1 - start);
    }
    names.push({
      firstToken: firstToken + start,
      endToken: firstToken + row + 1,
      type: TYPES[(label - 1) >> 2] as EntityType,
      confidence: confidence ** CALIBRATION,
      types,
    });
  }
}
