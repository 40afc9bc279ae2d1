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
import type { Clues } from './clues.ts';
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
  const share = new Map(drafts.filter(({ cue }) => cue !== null).map((draft, row) => [draft, shares[row]!]));
  // A quotation that nobody reports is said by somebody too.
  const sure = drafts.filter((draft) => (share.get(draft) ?? 1) >= SURE);
  const kept = keptAt(density(evidence.clues, sure));
  return drafts.map((draft) => {
    const own = share.get(draft);
    if (own === undefined) return draft;
    const { least = 0, most = 1, content } = draft;
    // A report of which nothing is told attributes no sentence.
    const confidence = content.length === 0 ? own : bent(own, kept);
    return { ...draft, confidence: Math.min(most, Math.max(least, confidence)) };
  });
}

/** Drafts as likely as this say how much of an article somebody is reported to have said. */
const SURE = 0.8;
/** Before anything is read, so many sentences of the usual density are taken for seen: one sentence says little of it. */
const SEEN = 6;
export const USUAL_DENSITY = 0.4;
/** Shorter sentences tell nothing either way. */
const SHORTEST_SENTENCE = 4;

/** The share of an article's sentences in which something stands that these drafts attribute, 0..1. */
function density({ reading: { tokens, sentences } }: Clues, drafts: readonly Draft[]): number {
  const isTold = new Uint8Array(sentences.length);
  for (const { content } of drafts)
    for (const { first, end } of content) isTold.fill(1, tokens[first]!.sentence, tokens[end - 1]!.sentence + 1);
  let told = SEEN * USUAL_DENSITY;
  let all = SEEN;
  for (const { index, firstToken, endToken } of sentences) {
    if (endToken - firstToken < SHORTEST_SENTENCE) continue;
    told += isTold[index]!;
    all++;
  }
  return told / all;
}

/** The probability that a sentence is attributed from which on its draft is kept. */
const ATTRIBUTED = 0.7;
/**
 * The probability from which on a draft is kept. A doubtful draft mostly has the wrong words. In an article that quotes in
 * nearly every sentence, its sentence is a report even so; in a match report it mostly is none. Chosen on PolNeAR dev and on
 * the held-out articles of other kinds.
 * @param density the share of the article's sentences that are surely attributed, 0..1
 */
export function keptAt(density: number): number {
  // More than that would ask nothing at all of a draft.
  const anyway = Math.min(ATTRIBUTED, density);
  return Math.max(LEAST_KEPT, (ATTRIBUTED - anyway) / (1 - anyway));
}
const LEAST_KEPT = 0.2;

/** Bends the scale so that what is just kept has a confidence of 0.5, at which findings are shown unless the reader says otherwise. */
function bent(share: number, kept: number): number {
  return share < kept ? (share / kept) * 0.5 : 0.5 + ((share - kept) / (1 - kept)) * 0.5;
}
