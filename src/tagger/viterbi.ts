// First-order chain: the best label sequence (Viterbi) and the probability of each label (forward-backward).
// Both take the label scores that `scoreRows` or a pass's own cache produced, `rows` times the number of labels.
import type { Chain, LinearModel } from './model.ts';

function chainOf(model: LinearModel): Chain {
  if (model.chain === null) throw new TypeError(`model ${model.name} has no transitions`);
  return model.chain;
}

/** Working memory, shared by all calls: it grows to the longest sequence seen, and nothing in it outlives a call. */
let memory = new Float64Array(0);
let backwards = new Uint8Array(0);

function memoryOf(size: number): Float64Array {
  if (memory.length < size) memory = new Float64Array(size * 2);
  return memory;
}

/** The best label of each row, as indexes into `model.labels`. `from` is the first row of the sequence in `scores`. */
export function viterbi(model: LinearModel, scores: Int32Array, rows: number, from = 0): Uint8Array {
  const { initial, final, predecessors, offsets, into } = chainOf(model);
  const width = model.labels.length;
  const best = new Uint8Array(rows);
  if (rows === 0) return best;
  if (backwards.length < rows * width) backwards = new Uint8Array(rows * width * 2);
  const back = backwards;
  const values = memoryOf(2 * width);
  // The two halves hold the row before and this one in turn.
  let previous = 0;
  let current = width;
  let at = from * width;
  for (let label = 0; label < width; label++) values[label] = initial[label]! + scores[at + label]!;
  for (let row = 1; row < rows; row++) {
    at += width;
    let k = 0;
    for (let to = 0; to < width; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let arg = 0;
      for (const end = offsets[to + 1]!; k < end; k++) {
        const value = values[previous + predecessors[k]!]! + into[k]!;
        if (value > top) {
          top = value;
          arg = k;
        }
      }
      values[current + to] = top + scores[at + to]!;
      back[row * width + to] = predecessors[arg]!;
    }
    const swap = previous;
    previous = current;
    current = swap;
  }
  let top = Number.NEGATIVE_INFINITY;
  let arg = 0;
  for (let label = 0; label < width; label++) {
    const value = values[previous + label]! + final[label]!;
    if (value > top) {
      top = value;
      arg = label;
    }
  }
  for (let row = rows - 1; row >= 0; row--) {
    best[row] = arg;
    arg = back[row * width + arg]!;
  }
  return best;
}

/** e to the power of the weights of the chain and, as scores are integers, of every score difference that matters. */
interface Exponentials {
  /** Of `chain.into`: a pair each. */
  readonly into: Float64Array;
  readonly initial: Float64Array;
  readonly final: Float64Array;
  readonly powers: Float64Array;
}
const known = new WeakMap<LinearModel, Exponentials>();
/** Beyond this a probability is nothing. */
const DEEPEST = 40;

/** The likelihood of a score so many steps below the best; scores are integers, so these are all that matter. */
export function powersBelow(step: number): Float64Array {
  const powers = new Float64Array(Math.ceil(DEEPEST / step));
  for (let below = 0; below < powers.length; below++) powers[below] = Math.exp(-below * step);
  return powers;
}

function exponentials(model: LinearModel): Exponentials {
  let found = known.get(model);
  if (found === undefined) {
    const { step } = model;
    const { into, initial, final } = chainOf(model);
    const power = (weight: number): number => Math.exp(weight * step);
    const powers = powersBelow(step);
    found = { into: into.map(power), initial: initial.map(power), final: final.map(power), powers };
    known.set(model, found);
  }
  return found;
}

/** The probability of every label in every row: `result[row * labels + label]`; a row sums to 1. */
export function marginals(model: LinearModel, scores: Int32Array, rows: number, from = 0): Float64Array {
  const { predecessors, offsets } = chainOf(model);
  const { into, initial, final, powers } = exponentials(model);
  const width = model.labels.length;
  const deepest = powers.length;
  const result = new Float64Array(rows * width);
  if (rows === 0) return result;
  // Probabilities scaled row by row: no logarithm in the loop and no underflow however long the sequence.
  const values = memoryOf((rows + 2) * width);
  const scoresFrom = from * width;
  for (let row = 0, at = 0; row < rows; row++, at += width) {
    let top = scores[scoresFrom + at]!;
    for (let label = 1; label < width; label++) {
      const score = scores[scoresFrom + at + label]!;
      if (score > top) top = score;
    }
    let sum = 0;
    let k = 0;
    for (let to = 0; to < width; to++) {
      const end = offsets[to + 1]!;
      const below = top - scores[scoresFrom + at + to]!;
      if (below >= deepest) {
        values[at + to] = 0;
        k = end;
        continue;
      }
      let value = 0;
      if (row === 0) value = initial[to]!;
      else for (; k < end; k++) value += result[at - width + predecessors[k]!]! * into[k]!;
      const likelihood = powers[below]!;
      values[at + to] = likelihood;
      value *= likelihood;
      result[at + to] = value;
      sum += value;
    }
    scale(result, at, width, sum);
  }
  // The last two rows of the memory: what stands behind this row, and behind the one before.
  let after = rows * width;
  let before = after + width;
  values.set(final, after);
  for (let row = rows - 1, at = row * width; ; row--, at -= width) {
    let sum = 0;
    for (let label = 0; label < width; label++) {
      const value = result[at + label]! * values[after + label]!;
      result[at + label] = value;
      sum += value;
    }
    scale(result, at, width, sum);
    if (row === 0) return result;
    values.fill(0, before, before + width);
    sum = 0;
    let k = 0;
    for (let to = 0; to < width; to++) {
      const end = offsets[to + 1]!;
      const weight = values[after + to]! * values[at + to]!;
      if (weight === 0) {
        k = end;
        continue;
      }
      sum += weight;
      for (; k < end; k++) values[before + predecessors[k]!]! += into[k]! * weight;
    }
    // Any scale does; this one keeps the numbers within reach.
    scale(values, before, width, sum);
    const swap = after;
    after = before;
    before = swap;
  }
}

function scale(values: Float64Array, at: number, width: number, sum: number): void {
  if (sum === 0) return;
  const factor = 1 / sum;
  for (let i = at; i < at + width; i++) values[i]! *= factor;
}
