// Names in the text: which tokens form one, of which type, and how sure the recogniser is.
import type { EntityType } from '../../model/findings.ts';
import type { Reading, Sentence } from '../../model/reading.ts';
import {
  addScores,
  clearFeatures,
  createFeatureBuffer,
  IN_PAIRS,
  type LinearModel,
  viterbi,
} from '../../tagger/index.ts';
import { agree, type Window } from './agreement.ts';
import { createShareLabels, FIRST, INSIDE, LABEL_COUNT, SINGLE } from './chain.ts';
import { gatherEvidence } from './document.ts';
import {
  type Context,
  contextFeatures,
  createContext,
  DISTANCES,
  edgeFeatures,
  isPlain,
  settingFeatures,
  settingOf,
  wordFeatures,
} from './features.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isUnheardWord } from './unheard.ts';
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
  /** 0..1: that it is a name and of this type. */
  readonly confidence: number;
  /** 0..1: that it is a name, of whatever type. */
  readonly isName: number;
  /** Probability of each of {@link TYPES} for the tokens of the name. */
  readonly types: readonly number[];
  /** Set where a rule found it from end to end: it is one name, whatever its words look like. */
  readonly whole?: true;
  /** Set where the article says in words what it is. */
  readonly told?: true;
}

/**
 * Taken off the score of O, in steps of 0.02: names found in doubt cost less than names missed.
 * Measured with wikigold and CrossNER held out: F1 0.933 to 0.936 on CoNLL-2003 dev, 0.741 to 0.751 on CrossNER.
 */
const CAUTION = 25;

/**
 * The same for a word with a capital inside a sentence that no list and no vector knows: it is hardly ever anything but a
 * name. Measured: of the names that it adds on WikiNEuRal val 54 are right and 44 are not (terms of science most of them),
 * F1 0.824 to 0.825; CoNLL-2003 dev stays at 0.958.
 */
const UNHEARD_CAUTION = 125;

/**
 * The least probable label of a name is too low an estimate of the name: measured on CoNLL-2003 dev and CrossNER,
 * names at 0.44 are right half the time.
 */
export const CALIBRATION = 0.85;

export type Recogniser = (reading: Reading) => Recognition;

/** What the recogniser made of an article: its names, and what is known of each token's word. */
export interface Recognition {
  readonly names: readonly Name[];
  readonly words: readonly Word[];
}

export function createRecogniser(model: LinearModel, gazetteer: Gazetteer): Recogniser {
  const wordOf = createWords(gazetteer);
  const score = createScorer(model);
  const shareLabels = createShareLabels(model);
  return (reading) => {
    const words = reading.tokens.map(wordOf);
    const context = createContext(reading, words, gatherEvidence(reading, words), gazetteer);
    const windows = findWindows(context);
    const scores = score(context, windows);
    const shares = agree(model, shareLabels, scores, windows, words);
    const names: Name[] = [];
    for (const { start, end, row } of windows) {
      const labels = bestLabels(model, scores, shares, row, end - start);
      if (labels !== null) collectNames(labels, shares, row, start, names);
    }
    return { names, words };
  };
}

/** Numbers that hold the scores of all labels, two to a number ({@link IN_PAIRS}). */
const PAIRS = (LABEL_COUNT + 1) >> 1;

/** Gives the label scores of all windows, row by row: the sum of what words, settings and contexts add. */
function createScorer(model: LinearModel): (context: Context, windows: readonly Window[]) => Int32Array {
  const buffer = createFeatureBuffer();
  const scored = (write: () => void): Int32Array => {
    const scores = new Int32Array(PAIRS);
    clearFeatures(buffer);
    write();
    addScores(model, buffer.ids, 0, buffer.length, scores, 0, IN_PAIRS);
    return scores;
  };
  const edges = new Int32Array(DISTANCES.length * PAIRS);
  DISTANCES.forEach((distance, index) => {
    edges.set(
      scored(() => edgeFeatures(distance, buffer)),
      index * PAIRS,
    );
  });
  const settings = new Map<number, Int32Array>();
  const scoresOfSetting = (setting: number): Int32Array => {
    let scores = settings.get(setting);
    if (scores === undefined) {
      scores = scored(() => settingFeatures(setting, buffer));
      if (settings.size >= MOST_SETTINGS) settings.clear();
      settings.set(setting, scores);
    }
    return scores;
  };
  /** The scores of the word at `at`, complete for its distance from the token looked at. */
  const scoresOfWord = (words: readonly Word[], sentence: Sentence, at: number, index: number): Int32Array => {
    if (at < sentence.firstToken || at >= sentence.endToken) return edges;
    const word = words[at]!;
    word.scores ??= new Int32Array(DISTANCES.length * PAIRS);
    if ((word.scored & (1 << index)) === 0) {
      clearFeatures(buffer);
      wordFeatures(word, DISTANCES[index]!, buffer);
      addScores(model, buffer.ids, 0, buffer.length, word.scores, index * PAIRS, IN_PAIRS);
      word.scored |= 1 << index;
    }
    return word.scores;
  };
  const noSetting = new Int32Array(PAIRS);

  return (context, windows) => {
    const { words } = context;
    const last = windows.at(-1);
    const rows = last === undefined ? 0 : last.row + last.end - last.start;
    // One more, for the half of a pair that is left over.
    const scores = new Int32Array(rows * LABEL_COUNT + 1);
    let out = 0;
    for (const { sentence, start, end } of windows) {
      for (let at = start; at < end; at++, out += LABEL_COUNT) {
        const before2 = scoresOfWord(words, sentence, at - 2, 0);
        const before = scoresOfWord(words, sentence, at - 1, 1);
        const own = scoresOfWord(words, sentence, at, 2);
        const after = scoresOfWord(words, sentence, at + 1, 3);
        const after2 = scoresOfWord(words, sentence, at + 2, 4);
        const plain = isPlain(context, sentence, at);
        const setting = plain ? noSetting : scoresOfSetting(settingOf(context, sentence, at));
        for (let i = 0, label = out; i < PAIRS; i++, label += 2) {
          const pair =
            before2[i]! +
            before[i + PAIRS]! +
            own[i + 2 * PAIRS]! +
            after[i + 3 * PAIRS]! +
            after2[i + 4 * PAIRS]! +
            setting[i]!;
          const even = (pair << 16) >> 16;
          scores[label] = even;
          // Of the last pair the second half is no label: the next row writes over it.
          scores[label + 1] = (pair - even) >> 16;
        }
        scores[out]! -= isUnheardAt(words[at]!, at, sentence) ? UNHEARD_CAUTION : CAUTION;
        if (plain) continue;
        clearFeatures(buffer);
        contextFeatures(context, sentence, at, buffer);
        addScores(model, buffer.ids, 0, buffer.length, scores, out);
      }
    }
    return scores;
  };
}

/** "Tarrakong" inside a sentence. */
function isUnheardAt(word: Word, at: number, { firstToken, kind }: Sentence): boolean {
  return at !== firstToken && kind !== 'headline' && kind !== 'heading' && isUnheardWord(word);
}

/** The articles at hand show some hundreds. */
const MOST_SETTINGS = 5000;

/**
 * The best labels of a window's rows; null when all are O. Labels that together have more than half of all probability
 * are the best without a search: three windows of four.
 */
function bestLabels(
  model: LinearModel,
  scores: Int32Array,
  shares: Float64Array,
  row: number,
  rows: number,
): Uint8Array | null {
  const labels = new Uint8Array(rows);
  let doubt = 0;
  let named = false;
  for (let i = 0, at = row * LABEL_COUNT; i < rows; i++, at += LABEL_COUNT) {
    let best = 0;
    for (let label = 1; label < LABEL_COUNT; label++) if (shares[at + label]! > shares[at + best]!) best = label;
    labels[i] = best;
    doubt += 1 - shares[at + best]!;
    if (best !== 0) named = true;
  }
  if (doubt > MOST_DOUBT) return viterbi(model, scores, rows, row);
  return named ? labels : null;
}

/** A little below a half, so that rounding decides nothing. */
const MOST_DOUBT = 0.499;

/**
 * The runs of tokens that may hold a name, with an ordinary token on either side. Plain tokens are labelled O whatever
 * the model says, so the chain falls into pieces at them.
 */
function findWindows(context: Context): Window[] {
  const windows: Window[] = [];
  let row = 0;
  for (const sentence of context.reading.sentences) {
    let at = sentence.firstToken;
    for (;;) {
      const from = at;
      while (at < sentence.endToken && isPlain(context, sentence, at)) at++;
      if (at === sentence.endToken) break;
      const start = Math.max(from, at - 1);
      while (at < sentence.endToken && !isPlain(context, sentence, at)) at++;
      at = Math.min(sentence.endToken, at + 1);
      windows.push({ sentence, start, end: at, row });
      row += at - start;
    }
  }
  return windows;
}

function collectNames(
  labels: Uint8Array,
  shares: Float64Array,
  firstRow: number,
  firstToken: number,
  names: Name[],
): void {
  let start = 0;
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row]!;
    if (label === 0) continue;
    const part = ((label - 1) & 3) + 1;
    if (part === FIRST || part === SINGLE) start = row;
    if (part === FIRST || part === INSIDE) continue;
    let confidence = 1;
    let isName = 1;
    const types = [0, 0, 0, 0];
    for (let at = start; at <= row; at++) {
      const from = (firstRow + at) * LABEL_COUNT;
      confidence = Math.min(confidence, shares[from + labels[at]!]!);
      let share = 0;
      for (let other = ((labels[at]! - 1) & 3) + 1; other < LABEL_COUNT; other += 4) share += shares[from + other]!;
      isName = Math.min(isName, share);
      for (let other = 1; other < LABEL_COUNT; other++) {
        types[(other - 1) >> 2]! += shares[from + other]! / (row + 1 - start);
      }
    }
    names.push({
      firstToken: firstToken + start,
      endToken: firstToken + row + 1,
      type: TYPES[(label - 1) >> 2] as EntityType,
      confidence: confidence ** CALIBRATION,
      isName,
      types,
    });
  }
}
