// How likely a draft is an attribution, judged as a whole. The tagger weighs each token and knows political news; this
// logistic model sees cue, source and content together and has met other kinds of text.
import {
  clearFeatures,
  createFeatureBuffer,
  type LinearModel,
  lazyModel,
  probabilities,
  scoreRows,
} from '../../tagger/index.ts';
import { extractConfidenceFeatures, styleOf } from './confidence-features.ts';
import type { Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';

export const confidenceModel = lazyModel('confidence.bin');

/** Working memory: nothing in it outlives a call. */
const buffer = createFeatureBuffer();

/** The tagger's drafts of one article, each with the probability that it is right; those without a cue are left as they are. */
export function withConfidence(
  evidence: Evidence,
  drafts: readonly Draft[],
  model: LinearModel = confidenceModel(),
): Draft[] {
  const style = styleOf(evidence, drafts);
  clearFeatures(buffer);
  for (const draft of drafts) if (draft.cue !== null) extractConfidenceFeatures(evidence, draft, style, buffer);
  const shares = probabilities(model, scoreRows(model, buffer), buffer.rows);
  let row = 0;
  return drafts.map((draft) => {
    if (draft.cue === null) return draft;
    const { least = 0, most = 1, content } = draft;
    const share = shares[row++]!;
    // A report of which nothing is told attributes no sentence.
    const confidence = content.length === 0 ? share : bent(share);
    return { ...draft, confidence: Math.min(most, Math.max(least, confidence)) };
  });
}

/**
 * Where a draft is as likely as this, leaving it out costs as many attributed sentences as it saves (PolNeAR dev): the
 * scale is bent so that such a draft has a confidence of 0.5, at which findings are kept unless the reader says otherwise.
 */
export const KEPT = 0.36;

function bent(share: number): number {
  return share < KEPT ? (share / KEPT) * 0.5 : 0.5 + ((share - KEPT) / (1 - KEPT)) * 0.5;
}
