// Runs the model over an article: first what each sentence is and who stands behind it, then whether it needs a source.

import type { Findings } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';
import {
  addScores,
  clearFeatures,
  createFeatureBuffer,
  type FeatureBuffer,
  type LinearModel,
  lazyModel,
  rowStart,
} from '../../tagger/index.ts';
import { cueBit } from './cues.ts';
import { sentenceFacts } from './facts.ts';
import {
  FIRST_ROWS,
  firstRows,
  LAST_ROWS,
  labels,
  needsRows,
  REPORTED_LABEL,
  reportedRows,
  type Verdict,
} from './features.ts';
import { isProse, profileOf } from './profile.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { rules } from './rules/index.ts';

export const sourcingModel: () => LinearModel = lazyModel('sourcing.bin');

export function createContext(reading: Reading, found: Omit<Findings, 'assertions'>): ArticleContext {
  const facts = sentenceFacts(reading, found);
  return { reading, found, facts, profile: profileOf(reading, facts, found, cueBit('evaluation')) };
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Log-odds of one label for the features of `rows` rows from `row` on. */
export function logOdds(model: LinearModel, buffer: FeatureBuffer, row: number, rows: number, label: number): number {
  const scores = new Int32Array(labels.length);
  addScores(model, buffer.ids, rowStart(buffer, row), buffer.ends[row + rows - 1]!, scores, 0);
  return scores[label]! * model.step;
}

/** Place of each sentence among the prose sentences; -1 for the others. */
export function positions(context: ArticleContext): Int32Array {
  let next = 0;
  return Int32Array.from(context.facts, (facts) => (isProse(facts) && facts.words > 0 ? next++ : -1));
}

/** Log-odds, by sentence, that the words alone report somebody; -5 for what is no prose. */
export function reportedOdds(model: LinearModel, context: ArticleContext, place: Int32Array): Float64Array {
  const buffer = createFeatureBuffer();
  return Float64Array.from(context.facts, (_, index) => {
    if (place[index]! < 0) return -5;
    clearFeatures(buffer);
    reportedRows(index, context, buffer);
    return logOdds(model, buffer, 0, 2, REPORTED_LABEL);
  });
}

/** The first three answers for every prose sentence. */
export function firstVerdicts(model: LinearModel, context: ArticleContext, place: Int32Array): (Verdict | null)[] {
  const buffer = createFeatureBuffer();
  const reported = reportedOdds(model, context, place);
  return context.facts.map((_, index) => {
    if (place[index]! < 0) return null;
    clearFeatures(buffer);
    firstRows(index, context, reported, buffer);
    const [claim, attributed, vague] = [0, 1, 2].map((label) => sigmoid(logOdds(model, buffer, label * 2, 2, label)));
    return { claim: claim!, attributed: attributed!, vague: vague! };
  });
}

/** By rule: what it finds in the sentence. */
export function fire(context: ArticleContext, index: number): (TokenRange | null)[] {
  const facts = context.facts[index]!;
  return rules.map((rule) => rule.find(facts.sentence, facts, context));
}

/** Log-odds that the sentence needs a source. */
export function needsOdds(
  model: LinearModel,
  context: ArticleContext,
  input: Parameters<typeof needsRows>[0],
  buffer: FeatureBuffer,
): number {
  clearFeatures(buffer);
  needsRows(input, context, buffer);
  return logOdds(model, buffer, 0, LAST_ROWS, 3);
}

export { FIRST_ROWS };
