// Trains a first-order CRF by stochastic gradient with AdaGrad, L1/L2 and averaged weights. Deterministic for a seed.
// Rows may be labelled in part (`Sequence.allowed`): then the sum over all labellings that fit is made likely.
import { createChain } from '../tagger/model.ts';
import { createRandom, shuffle } from './random.ts';
import { indexBuckets, type Sequence, type Trained } from './sequences.ts';

export interface CrfOptions {
  /** At most 32. */
  readonly labels: readonly string[];
  readonly hashBits: number;
  readonly epochs: number;
  /** AdaGrad's learning rate. */
  readonly rate: number;
  /** The rate falls to `rate / (1 + decay * epoch)`. None by default. */
  readonly decay?: number;
  /** AdaGrad's sums of squares start from this: the larger, the smaller the first steps. */
  readonly initialSquares?: number;
  /** Gradients below this move nothing: a larger value trains faster. */
  readonly negligible?: number;
  readonly l1?: number;
  readonly l2?: number;
  /** The weights are averaged over this many epochs at the end. */
  readonly averageEpochs?: number;
  /** Share of a row's features left out at each visit. */
  readonly dropout?: number;
  /** Buckets seen less often are ignored. */
  readonly minCount?: number;
  readonly seed?: number;
  /** Whether label `to` may follow `from`; `from` null: at the start, `to` null: at the end. All by default. */
  readonly permits?: (from: string | null, to: string | null) => boolean;
  readonly log?: (line: string) => void;
}

/** Gradients below this move nothing; most labels of most rows are that certain after an epoch. */
const NEGLIGIBLE = 1e-4;
/** AdaGrad starts from this sum of squares, so that a first tiny gradient is no full step. */
const INITIAL_SQUARES = 0.05;
/** Averages are taken over this many snapshots an epoch. */
const SNAPSHOTS = 4;

export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): Trained {
  const { labels, hashBits, epochs, rate, l1 = 0, l2 = 0, averageEpochs = 3, dropout = 0, minCount = 1 } = options;
  const { decay = 0, initialSquares = INITIAL_SQUARES, negligible = NEGLIGIBLE } = options;
  const permits = options.permits ?? (() => true);
  const width = labels.length;
  if (width > 32) throw new RangeError('a CRF takes at most 32 labels');
  const { buckets, numbers } = indexBuckets(sequences, hashBits, minCount);
  const mask = 2 ** hashBits - 1;
  const weights = new Float32Array(buckets.length * width);
  const squares = new Float32Array(weights.length).fill(initialSquares);
  const sums = new Float64Array(weights.length);

  // Chain parameters in one array: initial, final, transitions; -Infinity where forbidden.
  const chain = new Float64Array(width * (width + 2));
  const chainSquares = new Float64Array(chain.length).fill(initialSquares);
  const chainSums = new Float64Array(chain.length);
  const chainGradient = new Float64Array(chain.length);
  const TRANSITIONS = 2 * width;
  for (let a = 0; a < width; a++) {
    if (!permits(null, labels[a]!)) chain[a] = Number.NEGATIVE_INFINITY;
    if (!permits(labels[a]!, null)) chain[width + a] = Number.NEGATIVE_INFINITY;
    for (let b = 0; b < width; b++) {
      if (!permits(labels[a]!, labels[b]!)) chain[TRANSITIONS + a * width + b] = Number.NEGATIVE_INFINITY;
    }
  }
  const { predecessors, offsets } = createChain(
    width,
    chain.subarray(TRANSITIONS),
    chain.subarray(0, width),
    chain.subarray(width, TRANSITIONS),
  );
  const pairs = new Float64Array(chain.length);
  const random = createRandom(options.seed ?? 1);
  const order = Uint32Array.from(sequences, (_, i) => i);
  const longest = sequences.reduce((most, s) => Math.max(most, s.ends.length), 1);
  const emission = new Float64Array(longest * width);
  const forward = new Float64Array(longest * width);
  const backward = new Float64Array(longest * width);
  const gradient = new Float64Array(longest * width);
  const scales = new Float64Array(longest);
  const mostIds = sequences.reduce((most, s) => Math.max(most, s.ids.length), 1);
  const active = new Int32Array(mostIds);
  let snapshots = 0;
  let currentRate = rate;

  /** Forward-backward over the labels `allowed` permits; adds `sign` times the expectations. Returns log Z. */
  const expect = (rows: number, allowed: (row: number) => number, sign: number): number => {
    let logZ = 0;
    for (let row = 0; row < rows; row++) {
      const at = row * width;
      const may = allowed(row);
      let sum = 0;
      for (let to = 0; to < width; to++) {
        let value = 0;
        if ((may >>> to) & 1) {
          if (row === 0) value = pairs[to]!;
          else {
            for (let k = offsets[to]!; k < offsets[to + 1]!; k++) {
              const from = predecessors[k]!;
              value += forward[at - width + from]! * pairs[TRANSITIONS + from * width + to]!;
            }
          }
          value *= emission[at + to]!;
          if (row === rows - 1) value *= pairs[width + to]!;
        }
        forward[at + to] = value;
        sum += value;
      }
      if (sum === 0) return Number.NaN;
      logZ += Math.log(sum);
      scales[row] = sum;
      for (let to = 0; to < width; to++) forward[at + to]! /= sum;
    }
    for (let row = rows - 1; row >= 0; row--) {
      const at = row * width;
      if (row === rows - 1) {
        for (let label = 0; label < width; label++) backward[at + label] = 1;
      } else {
        const may = allowed(row + 1);
        const next = at + width;
        for (let from = 0; from < width; from++) backward[at + from] = 0;
        for (let to = 0; to < width; to++) {
          if (((may >>> to) & 1) === 0) continue;
          let weight = (backward[next + to]! * emission[next + to]!) / scales[row + 1]!;
          if (row + 1 === rows - 1) weight *= pairs[width + to]!;
          if (weight === 0) continue;
          for (let k = offsets[to]!; k < offsets[to + 1]!; k++) {
            const from = predecessors[k]!;
            const product = pairs[TRANSITIONS + from * width + to]! * weight;
            backward[at + from]! += product;
            chainGradient[TRANSITIONS + from * width + to]! += sign * forward[at + from]! * product;
          }
        }
      }
      for (let label = 0; label < width; label++) {
        const probability = forward[at + label]! * backward[at + label]!;
        gradient[at + label]! += sign * probability;
        if (row === 0) chainGradient[label]! += sign * probability;
        if (row === rows - 1) chainGradient[width + label]! += sign * probability;
      }
    }
    return logZ;
  };

  const all = width === 32 ? 0xffffffff : 2 ** width - 1;
  const anyLabel = () => all;
  const visit = (sequence: Sequence): number => {
    const { ids, ends, gold, allowed } = sequence;
    const rows = ends.length;
    if (rows === 0) return 0;
    for (let i = 0; i < ids.length; i++) active[i] = numbers[ids[i]! & mask]!;
    if (dropout > 0) for (let i = 0; i < ids.length; i++) if (random() < dropout) active[i] = -1;
    const keep = 1 / (1 - dropout);
    for (let i = 0; i < chain.length; i++) pairs[i] = Math.exp(chain[i]!);
    gradient.fill(0, 0, rows * width);
    chainGradient.fill(0);
    for (let row = 0, i = 0; row < rows; row++) {
      const at = row * width;
      emission.fill(0, at, at + width);
      for (; i < ends[row]!; i++) {
        const base = active[i]! * width;
        if (base < 0) continue;
        for (let label = 0; label < width; label++) emission[at + label]! += weights[base + label]!;
      }
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < width; label++) {
        emission[at + label]! *= keep;
        top = Math.max(top, emission[at + label]!);
      }
      for (let label = 0; label < width; label++) emission[at + label] = Math.exp(emission[at + label]! - top);
    }
    const logZ = expect(rows, anyLabel, 1);
    const logGold = expect(rows, (row) => (allowed === null ? 1 << gold[row]! : allowed[row]!) >>> 0, -1);
    if (Number.isNaN(logGold)) throw new RangeError('the gold labels of a sequence are not permitted');
    for (let row = 0, i = 0; row < rows; row++) {
      const at = row * width;
      const start = i;
      for (let label = 0; label < width; label++) {
        const slope = gradient[at + label]!;
        if (slope < negligible && slope > -negligible) continue;
        for (i = start; i < ends[row]!; i++) {
          if (active[i]! < 0) continue;
          const k = active[i]! * width + label;
          let weight = weights[k]!;
          const total = slope + l2 * weight;
          const square = squares[k]! + total * total;
          squares[k] = square;
          const speed = currentRate / Math.sqrt(square);
          weight -= speed * total;
          const shrink = speed * l1;
          weights[k] = weight > shrink ? weight - shrink : weight < -shrink ? weight + shrink : 0;
        }
      }
      i = ends[row]!;
    }
    for (let k = 0; k < chain.length; k++) {
      const slope = chainGradient[k]!;
      if (slope === 0 || chain[k] === Number.NEGATIVE_INFINITY) continue;
      chainSquares[k]! += slope * slope;
      chain[k]! -= (currentRate * slope) / Math.sqrt(chainSquares[k]!);
    }
    return logZ - logGold;
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    currentRate = rate / (1 + decay * epoch);
    let loss = 0;
    order.forEach((index, n) => {
      loss += visit(sequences[index]!);
      const piece = Math.floor((n * SNAPSHOTS) / order.length);
      const ends = n + 1 === order.length || Math.floor(((n + 1) * SNAPSHOTS) / order.length) !== piece;
      if (!ends || epoch < epochs - averageEpochs) return;
      for (let k = 0; k < sums.length; k++) sums[k]! += weights[k]!;
      for (let k = 0; k < chain.length; k++) chainSums[k]! += chain[k]!;
      snapshots++;
    });
    options.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  const divisor = Math.max(1, snapshots);
  return {
    labels,
    hashBits,
    buckets,
    weights: Float32Array.from(snapshots > 0 ? sums : weights, (sum) => sum / divisor),
    chain: Float32Array.from(snapshots > 0 ? chainSums : chain, (sum) => sum / divisor),
  };
}

/** For BIOES labels (`O`, `B-X`, `I-X`, `E-X`, `S-X`): which may follow which. */
export function permitsBioes(from: string | null, to: string | null): boolean {
  const open = from !== null && (from.startsWith('B-') || from.startsWith('I-'));
  const inside = to !== null && (to.startsWith('I-') || to.startsWith('E-'));
  if (open !== inside) return false;
  return !open || (from as string).slice(2) === (to as string).slice(2);
}

/** For BIO labels (`O`, `B-X`, `I-X`): an I-X only after a B-X or I-X. */
export function permitsBio(from: string | null, to: string | null): boolean {
  if (to === null || !to.startsWith('I-')) return true;
  return from !== null && from !== 'O' && from.slice(2) === to.slice(2);
}
