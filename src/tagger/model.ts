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
  /** The transitions into a label, one for each of its predecessors. */
  readonly into: Float64Array;
}

/** Every so many words of the bitmap the place of their blocks is given in full. */
export const WORDS_A_BASE = 8;
const BASE_SHIFT = Math.log2(WORDS_A_BASE);

/** The buckets in use as a bitmap; the entries of the 32 buckets of one bitmap word lie together in a block. */
export interface SparseWeights {
  readonly bitmap: Uint32Array;
  /** The block of word w starts at `bases[w / 8] + offsets[w]`. */
  readonly bases: Uint32Array;
  readonly offsets: Uint16Array;
  /** A block: the number of entries of each bucket in use, then their entries: label, weight (signed). */
  readonly blocks: Uint8Array;
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
  const into = new Float64Array(predecessors.length);
  for (let to = 0; to < labelCount; to++) {
    for (let k = offsets[to]!; k < offsets[to + 1]!; k++) into[k] = transitions[predecessors[k]! * labelCount + to]!;
  }
  return { transitions, initial, final, predecessors: Uint8Array.from(predecessors), offsets, into };
}

/** The number of set bits. */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** For {@link addScores}: the scores of labels 2i and 2i + 1 make one number, the second times 2^16 plus the first. */
export const IN_PAIRS = 1;

/**
 * Adds the weights of the features `ids[from]` to `ids[to - 1]` to the label scores at `out[at]`, `out[at + 1]`, ...
 * {@link IN_PAIRS}, one addition later adds two of them, as long as no score leaves 16 bits.
 */
export function addScores(
  model: LinearModel,
  ids: Uint32Array,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
  packing: 0 | typeof IN_PAIRS = 0,
): void {
  const { bitmap, bases, offsets, blocks } = model.weights;
  const mask = bitmap.length - 1;
  for (let i = from; i < to; i++) {
    const id = ids[i]!;
    const index = (id >>> 5) & mask;
    const word = bitmap[index]!;
    const bit = 1 << (id & 31);
    if ((word & bit) === 0) continue;
    let count = bases[index >>> BASE_SHIFT]! + offsets[index]!;
    let entry = count + countBits(word);
    for (const own = count + countBits(word & (bit - 1)); count < own; count++) entry += blocks[count]! * 2;
    for (const end = entry + blocks[count]! * 2; entry < end; entry += 2) {
      const label = blocks[entry]!;
      out[at + (label >> packing)]! += ((blocks[entry + 1]! << 24) >> 24) << ((label & packing) << 4);
    }
  }
}

/** Label scores of every row of the buffer, row by row; `out` is reused when it is long enough. */
export function scoreRows(model: LinearModel, buffer: FeatureBuffer, out?: Int32Array): Int32Array {
  const width = model.labels.length;
  const size = buffer.rows * width;
  const scores = out !== undefined && out.length >= size ? out.fill(0, 0, size) : new Int32Array(size);
  const table = width <= DENSE_WIDTH ? denseRows(model, buffer.rows) : null;
  if (table !== null) {
    if (width <= LABELS_A_WORD) scoreNarrow(table, buffer, scores, width);
    else scoreDense(table, buffer, scores, width);
    return scores;
  }
  for (let row = 0; row < buffer.rows; row++) {
    addScores(model, buffer.ids, rowStart(buffer, row), buffer.ends[row]!, scores, row * width);
  }
  return scores;
}

/** Up to so many labels a whole row is summed in registers, several times as fast as entry by entry. */
const DENSE_WIDTH = 8;

/** Fewer rows are scored sooner than the table is made: a short article never needs it. */
const ROWS_WORTH_A_TABLE = 2000;

/** For each model how many rows were scored without a table, or the table. */
const dense = new WeakMap<SparseWeights, number | Uint32Array>();

/**
 * A bucket's weights as bytes in one word or two, each raised by {@link BIAS} so that it is not negative: four sums are
 * then taken with two additions, two 16-bit lanes to a number.
 */
const BIAS = 128;
const NO_WEIGHTS = 0x80808080;
const LANES = 0x00ff00ff;
/** A lane holds the sum of so many bytes. */
const MOST_IN_A_LANE = 257;

const LABELS_A_WORD = 4;

/** The weights as one row of bytes a bucket (four or eight: 1 or 2 MB for 18 hash bits), or null before that pays. */
function denseRows({ weights, labels }: LinearModel, scored: number): Uint32Array | null {
  const known = dense.get(weights) ?? 0;
  if (typeof known !== 'number') return known;
  if (known + scored < ROWS_WORTH_A_TABLE) {
    dense.set(weights, known + scored);
    return null;
  }
  const { bitmap, blocks } = weights;
  const words = labels.length <= LABELS_A_WORD ? 1 : 2;
  const rows = new Uint32Array(bitmap.length * 32 * words).fill(NO_WEIGHTS);
  // Blocks lie in the order of their words.
  let count = 0;
  for (let index = 0; index < bitmap.length; index++) {
    let entry = count + countBits(bitmap[index]!);
    const next = entry;
    for (let word = bitmap[index]!; word !== 0; word &= word - 1, count++) {
      const bucket = index * 32 + 31 - Math.clz32(word & -word);
      for (const end = entry + blocks[count]! * 2; entry < end; entry += 2) {
        const label = blocks[entry]!;
        const shift = (label & 3) * 8;
        const at = bucket * words + (label >> 2);
        rows[at] = (rows[at]! & ~(0xff << shift)) | (((blocks[entry + 1]! + BIAS) & 0xff) << shift);
      }
    }
    if (count !== next) throw new RangeError('the blocks do not fit the bitmap');
    count = entry;
  }
  dense.set(weights, rows);
  return rows;
}

function scoreNarrow(table: Uint32Array, { ids, ends, rows }: FeatureBuffer, out: Int32Array, width: number): void {
  const mask = table.length - 1;
  let i = 0;
  for (let row = 0; row < rows; row++) {
    const end = ends[row]!;
    const at = row * width;
    while (i < end) {
      const stop = Math.min(end, i + MOST_IN_A_LANE);
      const bias = (stop - i) * BIAS;
      let even = 0;
      let odd = 0;
      for (; i < stop; i++) {
        const weights = table[ids[i]! & mask]!;
        even = (even + (weights & LANES)) | 0;
        odd = (odd + ((weights >>> 8) & LANES)) | 0;
      }
      out[at]! += (even & 0xffff) - bias;
      if (width > 1) out[at + 1]! += (odd & 0xffff) - bias;
      if (width > 2) out[at + 2]! += (even >>> 16) - bias;
      if (width > 3) out[at + 3]! += (odd >>> 16) - bias;
    }
  }
}

/** Working memory: nothing in it outlives a row. */
const sums = new Int32Array(DENSE_WIDTH);

function scoreDense(table: Uint32Array, { ids, ends, rows }: FeatureBuffer, out: Int32Array, width: number): void {
  const mask = table.length / 2 - 1;
  let i = 0;
  for (let row = 0; row < rows; row++) {
    const end = ends[row]!;
    while (i < end) {
      const stop = Math.min(end, i + MOST_IN_A_LANE);
      const bias = (stop - i) * BIAS;
      let [even, odd, highEven, highOdd] = [0, 0, 0, 0];
      for (; i < stop; i++) {
        const at = (ids[i]! & mask) << 1;
        const low = table[at]!;
        const high = table[at + 1]!;
        even = (even + (low & LANES)) | 0;
        odd = (odd + ((low >>> 8) & LANES)) | 0;
        highEven = (highEven + (high & LANES)) | 0;
        highOdd = (highOdd + ((high >>> 8) & LANES)) | 0;
      }
      sums[0] = (even & 0xffff) - bias;
      sums[1] = (odd & 0xffff) - bias;
      sums[2] = (even >>> 16) - bias;
      sums[3] = (odd >>> 16) - bias;
      sums[4] = (highEven & 0xffff) - bias;
      sums[5] = (highOdd & 0xffff) - bias;
      sums[6] = (highEven >>> 16) - bias;
      sums[7] = (highOdd >>> 16) - bias;
      for (let label = 0; label < width; label++) out[row * width + label]! += sums[label]!;
    }
  }
}
