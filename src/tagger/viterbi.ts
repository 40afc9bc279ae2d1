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
/** A label that much less likely than another (in log-odds: one in nine million) is passed over, which saves most of the work. */
const NEGLIGIBLE = 16;
/** How far down labels are looked at where the passed-over ones turn out to be needed. */
const DEEPEST = 300;

function exponentials(model: LinearModel): Exponentials {
  let found = known.get(model);
  if (found === undefined) {
    const { step } = model;
    const { transitions, initial, final } = chainOf(model);
    const power = (weight: number): number => Math.exp(weight * step);
    found = {
      pair: transitions.map(power),
      initial: initial.map(power),
      final: final.map(power),
      powers: Float64Array.from({ length: Math.ceil(NEGLIGIBLE / step) }, (_, below) => power(-below)),
    };
    known.set(model, found);
  }
  return found;
}

/** The probability of every label in every row: `result[row * labels + label]`; a row sums to 1. */
export function marginals(model: LinearModel, scores: Int32Array, rows: number, from = 0): Float64Array {
  const { powers } = exponentials(model);
  const result = new Float64Array(rows * model.labels.length);
  if (rows === 0 || forwardBackward(model, scores, rows, from, powers, result)) return result;
  // The likeliest label of a row may be one that no likely label of its neighbours permits.
  const deeper = Float64Array.from({ length: Math.ceil(DEEPEST / model.step) }, (_, k) => Math.exp(-k * model.step));
  forwardBackward(model, scores, rows, from, deeper, result.fill(0));
  return result;
}

/**
 * Fills `result`; false when no sequence of labels is left. Probabilities are scaled row by row: no logarithm in the
 * loop and no underflow however long the sequence.
 */
function forwardBackward(
  model: LinearModel,
  scores: Int32Array,
  rows: number,
  from: number,
  powers: Float64Array,
  result: Float64Array,
): boolean {
  const { pair, initial, final } = exponentials(model);
  const width = model.labels.length;
  const emission = new Float64Array(rows * width);
  // The labels of each row that are not passed over; mostly one or two. A pair that is forbidden weighs 0.
  const likely = new Uint8Array(rows * width);
  const counts = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    const scoresAt = from * width + at;
    const before = at - width;
    let top = scores[scoresAt]!;
    for (let label = 1; label < width; label++) if (scores[scoresAt + label]! > top) top = scores[scoresAt + label]!;
    let sum = 0;
    let count = 0;
    for (let to = 0; to < width; to++) {
      const below = top - scores[scoresAt + to]!;
      if (below >= powers.length) continue;
      let value = 0;
      if (row === 0) value = initial[to]!;
      else {
        const end = before + counts[row - 1]!;
        for (let k = before; k < end; k++) {
          const label = likely[k]!;
          value += result[before + label]! * pair[label * width + to]!;
        }
      }
      if (value === 0) continue;
      likely[at + count++] = to;
      value *= emission[at + to] = powers[below]!;
      result[at + to] = value;
      sum += value;
    }
    if (sum === 0) return false;
    counts[row] = count;
    scale(result, at, width, 1 / sum);
  }
  let after = final.slice();
  let before = new Float64Array(width);
  for (let row = rows - 1; ; row--) {
    const at = row * width;
    const end = at + counts[row]!;
    let sum = 0;
    for (let k = at; k < end; k++) sum += result[at + likely[k]!]! *= after[likely[k]!]!;
    if (sum === 0) return false;
    scale(result, at, width, 1 / sum);
    if (row === 0) return true;
    sum = 0;
    const previous = at - width;
    const previousEnd = previous + counts[row - 1]!;
    for (let j = previous; j < previousEnd; j++) {
      const label = likely[j]!;
      let value = 0;
      for (let k = at; k < end; k++) {
        const to = likely[k]!;
        value += pair[label * width + to]! * after[to]! * emission[at + to]!;
      }
      before[label] = value;
      sum += value;
    }
    if (sum === 0) return false;
    for (let j = previous; j < previousEnd; j++) before[likely[j]!]! /= sum;
    [after, before] = [before, after];
  }
}

function scale(values: Float64Array, at: number, width: number, factor: number): void {
  for (let i = at; i < at + width; i++) values[i]! *= factor;
}
