// Trains independent rows: one label is a logistic regression (gold 1 or 0), more are a softmax. AdaGrad, L1/L2, averaged.
import { createRandom, shuffle } from './random.ts';
import { indexBuckets, type Sequence, type Trained } from './sequences.ts';

export interface LogisticOptions {
  readonly labels: readonly string[];
  readonly hashBits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l1?: number;
  readonly l2?: number;
  /** The weights are averaged over this many epochs at the end. */
  readonly averageEpochs?: number;
  /** Share of a row's features left out at each visit. */
  readonly dropout?: number;
  readonly minCount?: number;
  readonly seed?: number;
  readonly log?: (line: string) => void;
}

const INITIAL_SQUARES = 0.05;
const SNAPSHOTS = 4;

export function trainLogistic(sequences: readonly Sequence[], options: LogisticOptions): Trained {
  const { labels, hashBits, epochs, rate, l1 = 0, l2 = 0, averageEpochs = 3, dropout = 0, minCount = 1 } = options;
  const width = labels.length;
  const mask = 2 ** hashBits - 1;
  const { buckets, numbers } = indexBuckets(sequences, hashBits, minCount);
  const weights = new Float32Array(buckets.length * width);
  const squares = new Float32Array(weights.length).fill(INITIAL_SQUARES);
  const sums = new Float64Array(weights.length);
  const slopes = new Float64Array(width);
  const random = createRandom(options.seed ?? 1);
  const rows = sequences.flatMap((sequence) =>
    Array.from(sequence.ends, (end, row) => ({ sequence, row, from: row === 0 ? 0 : sequence.ends[row - 1]!, end })),
  );
  let snapshots = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rows, random);
    let loss = 0;
    rows.forEach(({ sequence, row, from, end }, n) => {
      const active: number[] = [];
      for (let i = from; i < end; i++) {
        const number = numbers[sequence.ids[i]! & mask]!;
        if (number >= 0 && (dropout === 0 || random() >= dropout)) active.push(number * width);
      }
      slopes.fill(0);
      for (const base of active) for (let label = 0; label < width; label++) slopes[label]! += weights[base + label]!;
      for (let label = 0; label < width; label++) slopes[label]! /= 1 - dropout;
      loss += toSlopes(slopes, sequence.gold[row]!);
      const importance = sequence.rowWeights?.[row] ?? 1;
      for (let label = 0; label < width; label++) {
        const slope = slopes[label]! * importance;
        for (const base of active) {
          const k = base + label;
          let weight = weights[k]!;
          const total = slope + l2 * weight;
          squares[k]! += total * total;
          const speed = rate / Math.sqrt(squares[k]!);
          weight -= speed * total;
          const shrink = speed * l1;
          weights[k] = weight > shrink ? weight - shrink : weight < -shrink ? weight + shrink : 0;
        }
      }
      const piece = Math.floor((n * SNAPSHOTS) / rows.length);
      const ends = n + 1 === rows.length || Math.floor(((n + 1) * SNAPSHOTS) / rows.length) !== piece;
      if (!ends || epoch < epochs - averageEpochs) return;
      for (let k = 0; k < sums.length; k++) sums[k]! += weights[k]!;
      snapshots++;
    });
    options.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(1)}`);
  }
  const averaged = Float32Array.from(sums, (sum) => sum / Math.max(1, snapshots));
  return { labels, hashBits, buckets, weights: averaged, chain: null };
}

/** Turns scores into the slopes of the loss, in place; returns the loss. */
function toSlopes(scores: Float64Array, gold: number): number {
  if (scores.length === 1) {
    const yes = 1 / (1 + Math.exp(-scores[0]!));
    scores[0] = yes - gold;
    return -Math.log(Math.max(1e-12, gold === 1 ? yes : 1 - yes));
  }
  const top = Math.max(...scores);
  let sum = 0;
  for (let label = 0; label < scores.length; label++) sum += scores[label] = Math.exp(scores[label]! - top);
  for (let label = 0; label < scores.length; label++) scores[label]! /= sum;
  const loss = -Math.log(Math.max(1e-12, scores[gold]!));
  scores[gold]! -= 1;
  return loss;
}
