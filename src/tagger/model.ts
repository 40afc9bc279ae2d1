// A linear model in memory: hashed feature -> int8 weights of a few labels. Scores are sums of integers, so that
// they are the same on every machine; `step` turns them into log-odds.
import { type FeatureBuffer, rowStart } from './features.ts';

export interface LinearModel {
  readonly name: string;
  readonly labels: readonly string[];
  /** A feature's bucket is the low `hashBits` bits of its id. */
  readonly hashBits: number;
  /** What one unit of a weight is worth. */
  readonly step: number;
  /** Of a first-order chain; null for the independent and the greedy mode. */
  readonly chain: Chain | null;
  readonly weights: SparseWeights;
}

/** Weights of label pairs, in units of `step`; -Infinity forbids a pair. */
export interface Chain {
  /** `transitions[from * labels + to]` */
  readonly transitions: Float64Array;
  readonly initial: Float64Array;
  readonly final: Float64Array;
  /** The labels that may stand before `to`: `predecessors[offsets[to]]` to `predecessors[offsets[to + 1] - 1]`. */
  readonly predecessors: Uint8Array;
  readonly offsets: Uint16Array;
}

/** The buckets in use as a bitmap with the number of set bits before each word, and each bucket's entries in a row. */
export interface SparseWeights {
  readonly bitmap: Uint32Array;
  readonly rank: Uint32Array;
  /** Entries of the bucket with rank r: `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array;
  readonly entryLabels: Uint8Array;
  readonly entryWeights: Int8Array;
}

export function createChain(
  labelCount: number,
  transitions: Float64Array,
  initial: Float64Array,
  final: Float64Array,
): Chain {
  const predecessors: number[] = [];
  const offsets = new Uint16Array(labelCount + 1);
  for (let to = 0; to < labelCount; to++) {
    for (let from = 0; from < labelCount; from++) {
      if (transitions[from * labelCount + to] !== Number.NEGATIVE_INFINITY) predecessors.push(from);
    }
    offsets[to + 1] = predecessors.length;
  }
  return { transitions, initial, final, predecessors: Uint8Array.from(predecessors), offsets };
}

/** The number of set bits. */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Adds the weights of the features `ids[from]` to `ids[to - 1]` to the label scores at `out[at]`, `out[at + 1]`, ... */
export function addScores(
  model: LinearModel,
  ids: Uint32Array,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): void {
  const { bitmap, rank, starts, entryLabels, entryWeights } = model.weights;
  const mask = bitmap.length - 1;
  for (let i = from; i < to; i++) {
    const id = ids[i]!;
    const index = (id >>> 5) & mask;
    const word = bitmap[index]!;
    const bit = 1 << (id & 31);
    if ((word & bit) === 0) continue;
    const bucket = rank[index]! + countBits(word & (bit - 1));
    const end = starts[bucket + 1]!;
    for (let entry = starts[bucket]!; entry < end; entry++) out[at + entryLabels[entry]!]! += entryWeights[entry]!;
  }
}

/** Label scores of every row of the buffer, row by row; `out` is reused when it is long enough. */
export function scoreRows(model: LinearModel, buffer: FeatureBuffer, out?: Int32Array): Int32Array {
  const width = model.labels.length;
  const size = buffer.rows * width;
  const scores = out !== undefined && out.length >= size ? out.fill(0, 0, size) : new Int32Array(size);
  for (let row = 0; row < buffer.rows; row++) {
    addScores(model, buffer.ids, rowStart(buffer, row), buffer.ends[row]!, scores, row * width);
  }
  return scores;
}
