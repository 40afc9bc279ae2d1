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
  readonly initial: Float64Array;
  readonly final: Float64Array;
  readonly powers: Float64Array;
}
const known = new WeakMap<LinearModel, Exponentials>();
/** Beyond this a probability is nothing. */
const DEEPEST = 40;

function exponentials(model: LinearModel): Exponentials {
  let found = known.get(model);
  if (found === undefined) {
    const { step } = model;
    const { transitions, initial, final } = chainOf(model);
    const power = (weight: number): number => Math.exp(weight * step);
    const powers = new Float64Array(Math.ceil(DEEPEST / step));
    for (let below = 0; below < powers.length; below++) powers[below] = power(-below);
    found = { pair: transitions.map(power), initial: initial.map(power), final: final.map(power), powers };
    known.set(model, found);
  }
  return found;
}

/** The probability of every label in every row: `result[row * labels + label]`; a row sums to 1. */
export function marginals(model: LinearModel, scores: Int32Array, rows: number, from = 0): Float64Array {
  const { predecessors, offsets } = chainOf(model);
  const { pair, initial, final, powers } = exponentials(model);
  const width = model.labels.length;
  const result = new Float64Array(rows * width);
  if (rows === 0) return result;
  // Probabilities scaled row by row: no logarithm in the loop and no underflow however long the sequence.
  const emission = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    const scoresAt = from * width + at;
    let top = scores[scoresAt]!;
    for (let label = 1; label < width; label++) if (scores[scoresAt + label]! > top) top = scores[scoresAt + label]!;
    let sum = 0;
    for (let to = 0; to < width; to++) {
      const below = top - scores[scoresAt + to]!;
      if (below >= powers.length) continue;
      let value = 0;
      if (row === 0) value = initial[to]!;
      else {
        const end = offsets[to + 1]!;
        for (let k = offsets[to]!; k < end; k++) {
          const label = predecessors[k]!;
          value += result[at - width + label]! * pair[label * width + to]!;
        }
      }
      const likelihood = powers[below]!;
      emission[at + to] = likelihood;
      value *= likelihood;
      result[at + to] = value;
      sum += value;
    }
    scale(result, at, width, sum);
  }
  let after = final.slice();
  let before = new Float64Array(width);
  for (let row = rows - 1; ; row--) {
    const at = row * width;
    let sum = 0;
    for (let label = 0; label < width; label++) {
      const value = result[at + label]! * after[label]!;
      result[at + label] = value;
      sum += value;
    }
    scale(result, at, width, sum);
    if (row === 0) return result;
    before.fill(0);
    sum = 0;
    for (let to = 0; to < width; to++) {
      const weight = after[to]! * emission[at + to]!;
      if (weight === 0) continue;
      sum += weight;
      const end = offsets[to + 1]!;
      for (let k = offsets[to]!; k < end; k++) {
        const label = predecessors[k]!;
        before[label]! += pair[label * width + to]! * weight;
      }
    }
    // Any scale does; this one keeps the numbers within reach.
    scale(before, 0, width, sum);
    [after, before] = [before, after];
  }
}

function scale(values: Float64Array, at: number, width: number, sum: number): void {
  if (sum === 0) return;
  const factor = 1 / sum;
  for (let i = at; i < at + width; i++) values[i]! *= factor;
}
