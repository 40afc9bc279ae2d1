// Left-to-right decoding: each row is labelled knowing the labels chosen before it. For models with many labels
// (parts of speech), where a chain over all label pairs would be slow.
import { clearFeatures, createFeatureBuffer, type FeatureBuffer } from './features.ts';
import { addScores, type LinearModel } from './model.ts';

/** Adds the features of row `position` that depend on `labels[0]` to `labels[position - 1]`; closes no row. */
export type HistoryExtractor = (position: number, labels: Uint8Array, buffer: FeatureBuffer) => void;

/** In `preset`: the row is to be decided by the model. */
export const UNDECIDED = 255;

/**
 * The label of each row. `scores` are those of the features that do not depend on earlier labels
 * (`scoreRows`, or a cache) and are left as they are; `preset` fixes the label of rows that need no decision.
 */
export function decodeGreedy(
  model: LinearModel,
  scores: Int32Array,
  rows: number,
  history: HistoryExtractor,
  preset: Uint8Array | null = null,
  from = 0,
): Uint8Array {
  const width = model.labels.length;
  const labels = new Uint8Array(rows);
  const row = new Int32Array(width);
  const buffer = createFeatureBuffer();
  for (let position = 0; position < rows; position++) {
    const fixed = preset === null ? UNDECIDED : preset[position]!;
    if (fixed !== UNDECIDED) {
      labels[position] = fixed;
      continue;
    }
    const at = (from + position) * width;
    for (let label = 0; label < width; label++) row[label] = scores[at + label]!;
    clearFeatures(buffer);
    history(position, labels, buffer);
    addScores(model, buffer.ids, 0, buffer.length, row, 0);
    labels[position] = bestLabel(row, 0, width);
  }
  return labels;
}

/** The label with the highest score; the first of equals. */
export function bestLabel(scores: ArrayLike<number>, at: number, width: number): number {
  let best = 0;
  let top = scores[at]!;
  for (let label = 1; label < width; label++) {
    const score = scores[at + label]!;
    if (score > top) {
      top = score;
      best = label;
    }
  }
  return best;
}
