// Independent rows: the probability of each label given the row's features alone. One label: the probability of
// yes (logistic); more: they share 1 (softmax).
import type { LinearModel } from './model.ts';

/** `result[row * labels + label]` from the scores of `scoreRows`. */
export function probabilities(model: LinearModel, scores: Int32Array, rows: number, from = 0): Float64Array {
  const width = model.labels.length;
  const result = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const at = (from + row) * width;
    const to = row * width;
    if (width === 1) {
      result[to] = 1 / (1 + Math.exp(-scores[at]! * model.step));
      continue;
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < width; label++) top = Math.max(top, scores[at + label]!);
    let sum = 0;
    for (let label = 0; label < width; label++) {
      const value = Math.exp((scores[at + label]! - top) * model.step);
      result[to + label] = value;
      sum += value;
    }
    for (let label = 0; label < width; label++) result[to + label]! /= sum;
  }
  return result;
}
