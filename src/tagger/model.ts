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
  const table = width <= DENSE_WIDTH ? denseRows(model.weights, buffer.rows) : null;
  if (table !== null) {
    scoreDense(table, buffer, scores, width);
    return scores;
  }
  for (let row = 0; row < buffer.rows; row++) {
    addScores(model, buffer.ids, rowStart(buffer, row), buffer.ends[row]!, scores, row * width);
  }
  return scores;
}

/** Up to so many labels a whole row is summed in registers, three times as fast as entry by entry. */
const DENSE_WIDTH = 8;

/** Fewer rows are scored sooner than the table is made: a short article never needs it. */
const ROWS_WORTH_A_TABLE = 2000;

/** For each model how many rows were scored without a table, or the table. */
const dense = new WeakMap<SparseWeights, number | Int8Array>();

/** The weights as one row of {@link DENSE_WIDTH} a bucket (2 MB for 18 hash bits), or null before that pays. */
function denseRows(weights: SparseWeights, scored: number): Int8Array | null {
  const known = dense.get(weights) ?? 0;
  if (typeof known !== 'number') return known;
  if (known + scored < ROWS_WORTH_A_TABLE) {
    dense.set(weights, known + scored);
    return null;
  }
  const { bitmap, starts, entryLabels, entryWeights } = weights;
  const rows = new Int8Array(bitmap.length * 32 * DENSE_WIDTH);
  let rank = 0;
  for (let index = 0; index < bitmap.length; index++) {
    for (let word = bitmap[index]!; word !== 0; word &= word - 1) {
      const bucket = index * 32 + 31 - Math.clz32(word & -word);
      const end = starts[rank + 1]!;
      for (let entry = starts[rank]!; entry < end; entry++) {
        rows[bucket * DENSE_WIDTH + entryLabels[entry]!] = entryWeights[entry]!;
      }
      rank++;
    }
  }
  dense.set(weights, rows);
  return rows;
}

function scoreDense(rows: Int8Array, { ids, ends, rows: count }: FeatureBuffer, out: Int32Array, width: number): void {
  const mask = rows.length / DENSE_WIDTH - 1;
  let i = 0;
  for (let row = 0; row < count; row++) {
    let [s0, s1, s2, s3, s4, s5, s6, s7] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (const end = ends[row]!; i < end; i++) {
      const at = (ids[i]! & mask) * DENSE_WIDTH;
      s0 += rows[at]!;
      s1 += rows[at + 1]!;
      s2 += rows[at + 2]!;
      s3 += rows[at + 3]!;
      s4 += rows[at + 4]!;
      s5 += rows[at + 5]!;
      s6 += rows[at + 6]!;
      s7 += rows[at + 7]!;
    }
    const sums = row * width;
    out[sums] = s0;
    if (width > 1) out[sums + 1] = s1;
    if (width > 2) out[sums + 2] = s2;
    if (width > 3) out[sums + 3] = s3;
    if (width > 4) out[sums + 4] = s4;
    if (width > 5) out[sums + 5] = s5;
    if (width > 6) out[sums + 6] = s6;
    if (width > 7) out[sums + 7] = s7;
  }
}
