// Labels the tokens of one paragraph with the trained tagger and says how sure it is of each.
import type { Paragraph } from '../../model/reading.ts';
import {
  clearFeatures,
  createFeatureBuffer,
  type FeatureBuffer,
  type LinearModel,
  lazyModel,
  scoreRows,
} from '../../tagger/index.ts';
import { type Chain, createChain } from './chain.ts';
import type { Evidence } from './evidence.ts';
import { extractFeatures } from './features.ts';

export const attributionModel = lazyModel('attribution.bin');

export interface Labelling {
  /** The label of every token of the paragraph. */
  readonly labels: Uint8Array;
  /** The probability of the role each token was given, whichever of its two labels; zeros where none has a role. */
  readonly sureness: Float64Array;
}

/** Working memory: nothing in it outlives a call. */
const buffer: FeatureBuffer = createFeatureBuffer();
let scores = new Int32Array(0);

/** A labeller for the paragraphs of one article. */
export function createLabeller(
  evidence: Evidence,
  model: LinearModel = attributionModel(),
): (paragraph: Paragraph) => Labelling {
  const chain = chainOf(model);
  return (paragraph) => {
    clearFeatures(buffer);
    extractFeatures(evidence, paragraph, buffer);
    scores = scoreRows(model, buffer, scores) as Int32Array<ArrayBuffer>;
    const labels = chain.best(scores, buffer.rows);
    // Nobody asks how sure a paragraph without an attribution is.
    const sureness = isBlank(labels) ? new Float64Array(labels.length) : chain.sureness(scores, labels);
    return { labels, sureness };
  };
}

function isBlank(labels: Uint8Array): boolean {
  for (let row = 0; row < labels.length; row++) if (labels[row] !== 0) return false;
  return true;
}

const chains = new WeakMap<LinearModel, Chain>();

function chainOf(model: LinearModel): Chain {
  const chain = chains.get(model) ?? createChain(model);
  chains.set(model, chain);
  return chain;
}
