// First-order chain: the best label sequence (Viterbi) and the probability of each label (forward-backward).
// Both take the label scores that `scoreRows` or a pass's own cache produced, `rows` times the number of labels.
import type { Chain, LinearModel } from './model.ts';

function chainOf(model: LinearModel): Chain {
  if (model.chain === null) throw new TypeError(`model ${model.name} has no transitions`);
  return model.chain;
}

/** The best label of each row, as indexes into `model.labels`. `from` is the first row of the sequence in `scores`. */
export function viterbi(model: LinearModel, scores: Int32Array, rows: number, from = 0): Uint8Array {
  const { transitions, initial, final, predecessors, offsets } = chainOf(model);
  const width = model.labels.length;
  const best = new Uint8Array(rows);
  if (rows === 0) return best;
  const back = new Uint8Array(rows * width);
  let previous = new Float64Array(width);
  let current = new Float64Array(width);
  for (let label = 0; label < width; label++) previous[label] = initial[label]! + scores[from * width + label]!;
  for (let row = 1; row < rows; row++) {
    const at = (from + row) * width;
    for (let to = 0; to < width; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let arg = 0;
      const end = offsets[to + 1]!;
      for (let k = offsets[to]!; k < end; k++) {
        const label = predecessors[k]!;
        const value = previous[label]! + transitions[label * width + to]!;
        if (value > top) {
          top = value;
          arg = label;
        }
      }
      current[to] = top + scores[at + to]!;
      back[row * width + to] = arg;
    }
    [previous, current] = [current, previous];
  }
  let top = Number.NEGATIVE_INFINITY;
  let arg = 0;
  for (let label = 0; label < width; label++) {
    const value = previous[label]! + final[label]!;
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

/** e to the power of the transitions and, as scores are integers, of every score difference that matters. */
interface Exponentials {
  readonly pair: Float64Array;
  readonly powers: Float64Array;
}
const known = new WeakMap<LinearModel, Exponentials>();
/** Beyond this a probability is nothing. */
const DEEPEST = 40;

function exponentials(model: LinearModel): Exponentials {
  let found = known.get(model);
  if (found === undefined) {
    const { step } = model;
    found = {
      pair: chainOf(model).transitions.map((weight) => Math.exp(weight * step)),
      powers: Float64Array.from({ length: Math.ceil(DEEPEST / step) }, (_, below) => Math.exp(-below * step)),
    };
    known.set(model, found);
  }
  return found;
}

/** The probability of every label in every row: `result[row * labels + label]`; a row sums to 1. */
export function marginals(model: LinearModel, scores: Int32Array, rows: number, from = 0): Float64Array {
  const { initial, final, predecessors, offsets } = chainOf(model);
  const width = model.labels.length;
  const { step } = model;
  const result = new Float64Array(rows * width);
  if (rows === 0) return result;
  const { pair, powers } = exponentials(model);
  // Probabilities scaled row by row: no logarithm in the loop and no underflow however long the sequence.
  const emission = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const at = (from + row) * width;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < width; label++) top = Math.max(top, scores[at + label]!);
    for (let label = 0; label < width; label++) {
      const below = top - scores[at + label]!;
      emission[row * width + label] = below < powers.length ? powers[below]! : 0;
    }
  }
  for (let label = 0; label < width; label++) result[label] = Math.exp(initial[label]! * step) * emission[label]!;
  normalise(result, 0, width);
  for (let row = 1; row < rows; row++) {
    const at = row * width;
    for (let to = 0; to < width; to++) {
      let sum = 0;
      const end = offsets[to + 1]!;
      for (let k = offsets[to]!; k < end; k++) {
        const label = predecessors[k]!;
        sum += result[at - width + label]! * pair[label * width + to]!;
      }
      result[at + to] = sum * emission[at + to]!;
    }
    normalise(result, at, width);
  }
  let after = new Float64Array(width);
  let before = new Float64Array(width);
  for (let label = 0; label < width; label++) after[label] = Math.exp(final[label]! * step);
  for (let row = rows - 1; row >= 0; row--) {
    const at = row * width;
    for (let label = 0; label < width; label++) result[at + label]! *= after[label]!;
    normalise(result, at, width);
    if (row === 0) break;
    before.fill(0);
    for (let to = 0; to < width; to++) {
      const weight = after[to]! * emission[at + to]!;
      if (weight === 0) continue;
      const end = offsets[to + 1]!;
      for (let k = offsets[to]!; k < end; k++) {
        const label = predecessors[k]!;
        before[label]! += pair[label * width + to]! * weight;
      }
    }
    normalise(before, 0, width);
    [after, before] = [before, after];
  }
  return result;
}

function normalise(values: Float64Array, at: number, width: number): void {
  let sum = 0;
  for (let i = 0; i < width; i++) sum += values[at + i]!;
  if (sum === 0) return;
  for (let i = 0; i < width; i++) values[at + i]! /= sum;
}
