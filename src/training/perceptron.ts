// Trains an averaged perceptron for left-to-right decoding: the labels predicted so far are features, in training as in use.
import { clearFeatures, createFeatureBuffer } from '../tagger/features.ts';
import { bestLabel, type HistoryExtractor, UNDECIDED } from '../tagger/greedy.ts';
import { createRandom, shuffle } from './random.ts';
import type { Sequence, Trained } from './sequences.ts';

export interface PerceptronOptions {
  /** At most 127. */
  readonly labels: readonly string[];
  readonly hashBits: number;
  readonly epochs: number;
  readonly seed?: number;
  /** The features of earlier labels for a sequence (by its index); the same function decoding uses. */
  readonly history: (sequence: number) => HistoryExtractor;
  /** Rows whose label is fixed beforehand, as `decodeGreedy` takes it. */
  readonly preset?: (sequence: number) => Uint8Array | null;
  readonly log?: (line: string) => void;
}

export function trainPerceptron(sequences: readonly Sequence[], options: PerceptronOptions): Trained {
  const { labels, hashBits, epochs } = options;
  const width = labels.length;
  const mask = 2 ** hashBits - 1;
  const weights = new Float32Array(2 ** hashBits * width);
  // The average is weights - totals / steps, where totals sums each change times the step it happened at.
  const totals = new Float64Array(weights.length);
  const used = new Uint8Array(2 ** hashBits);
  const buffer = createFeatureBuffer();
  const scores = new Float64Array(width);
  const random = createRandom(options.seed ?? 1);
  const order = Uint32Array.from(sequences, (_, i) => i);
  let step = 1;

  const score = (ids: Uint32Array, from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const base = (ids[i]! & mask) * width;
      for (let label = 0; label < width; label++) scores[label]! += weights[base + label]!;
    }
  };
  const change = (ids: Uint32Array, from: number, to: number, label: number, amount: number): void => {
    for (let i = from; i < to; i++) {
      const bucket = ids[i]! & mask;
      used[bucket] = 1;
      weights[bucket * width + label]! += amount;
      totals[bucket * width + label]! += amount * step;
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let rows = 0;
    for (const index of order) {
      const { ids, ends, gold } = sequences[index]!;
      const history = options.history(index);
      const preset = options.preset?.(index) ?? null;
      const predicted = new Uint8Array(ends.length);
      for (let row = 0; row < ends.length; row++) {
        const fixed = preset === null ? UNDECIDED : preset[row]!;
        if (fixed !== UNDECIDED) {
          predicted[row] = fixed;
          continue;
        }
        const from = row === 0 ? 0 : ends[row - 1]!;
        clearFeatures(buffer);
        history(row, predicted, buffer);
        scores.fill(0);
        score(ids, from, ends[row]!);
        score(buffer.ids, 0, buffer.length);
        const guess = bestLabel(scores, 0, width);
        const right = gold[row]!;
        predicted[row] = guess;
        rows++;
        if (guess !== right) {
          wrong++;
          change(ids, from, ends[row]!, right, 1);
          change(ids, from, ends[row]!, guess, -1);
          change(buffer.ids, 0, buffer.length, right, 1);
          change(buffer.ids, 0, buffer.length, guess, -1);
        }
        step++;
      }
    }
    options.log?.(`epoch ${epoch + 1}: ${((100 * wrong) / Math.max(1, rows)).toFixed(2)} % wrong`);
  }
  const buckets = Uint32Array.from({ length: used.length }, (_, i) => i).filter((i) => used[i] === 1);
  const averaged = new Float32Array(buckets.length * width);
  buckets.forEach((bucket, i) => {
    for (let label = 0; label < width; label++) {
      const k = bucket * width + label;
      averaged[i * width + label] = weights[k]! - totals[k]! / step;
    }
  });
  return { labels, hashBits, buckets, weights: averaged, chain: null };
}
