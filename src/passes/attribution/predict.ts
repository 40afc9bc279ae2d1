// Labels the tokens of one paragraph with the trained tagger and says how sure it is of each.
import type { Paragraph } from '../../model/reading.ts';
import {
  clearFeatures,
  createFeatureBuffer,
  type FeatureBuffer,
  type LinearModel,
  lazyModel,
  marginals,
  scoreRows,
  viterbi,
} from '../../tagger/index.ts';
import type { Evidence } from './evidence.ts';
import { extractFeatures } from './features.ts';

export const attributionModel = lazyModel('attribution.bin');

export interface Labelling {
  /** The label of every token of the paragraph. */
  readonly labels: Uint8Array;
  /** The probability of the role each token was given, whichever of its two labels; zeros where none has a role. */
  readonly sureness: Float64Array;
}

/** A labeller for the paragraphs of one article; it reuses its buffers. */
export function createLabeller(
  evidence: Evidence,
  model: LinearModel = attributionModel(),
): (paragraph: Paragraph) => Labelling {
  const buffer: FeatureBuffer = createFeatureBuffer();
  let scores = new Int32Array(0);
  const width = model.labels.length;
  return (paragraph) => {
    clearFeatures(buffer);
    extractFeatures(evidence, paragraph, buffer);
    scores = scoreRows(model, buffer, scores) as Int32Array<ArrayBuffer>;
    const labels = viterbi(model, scores, buffer.rows);
    const sureness = new Float64Array(buffer.rows);
    // Nobody asks how sure a paragraph without an attribution is.
    if (labels.every((label) => label === 0)) return { labels, sureness };
    const probabilities = marginals(model, scores, buffer.rows);
    for (let row = 0; row < buffer.rows; row++) {
      const label = labels[row] ?? 0;
      const at = row * width;
      // A role has two labels, B and I: labels 1 and 2, 3 and 4, 5 and 6.
      const begin = label === 0 ? 0 : label - ((label - 1) & 1);
      sureness[row] = (probabilities[at + begin] ?? 0) + (label === 0 ? 0 : (probabilities[at + begin + 1] ?? 0));
    }
    return { labels, sureness };
  };
}
