// Runs the models over an article: first what each sentence is and who stands behind it, then whether it needs a source.

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
import { CONTESTED_LABEL, labels, REPORTED_LABEL, reportedRows, sourceRows, type Verdict } from './features.ts';
import { isProse, profileOf } from './profile.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { rules } from './rules/index.ts';
import { addNeeds, signalNames, signalsOf } from './signals.ts';
import { oddsOf, sigmoid, type VerdictModel, worthOf } from './verdict-model.ts';

export const sourcingModel: () => LinearModel = lazyModel('sourcing.bin');

export function createContext(reading: Reading, found: Omit<Findings, 'assertions'>): ArticleContext {
  const facts = sentenceFacts(reading, found);
  return { reading, found, facts, profile: profileOf(reading, facts, found, cueBit('evaluation')) };
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

export interface WordOdds {
  /** Log-odds, by sentence, that the words alone report somebody; -5 for what is no prose. */
  readonly reported: Float64Array;
  /** By sentence, how much its words are those of statements that reporters put into somebody's mouth. */
  readonly contested: Float64Array;
}

const NO_PROSE = -5;

export function wordOdds(model: LinearModel, context: ArticleContext, place: Int32Array): WordOdds {
  const buffer = createFeatureBuffer();
  const scores = new Int32Array(labels.length);
  const reported = new Float64Array(context.facts.length).fill(NO_PROSE);
  const contested = new Float64Array(context.facts.length);
  context.facts.forEach(({ words }, index) => {
    if (place[index]! < 0) return;
    clearFeatures(buffer);
    reportedRows(index, context, buffer);
    scores.fill(0);
    addScores(model, buffer.ids, 0, buffer.ends[1]!, scores, 0);
    reported[index] = scores[REPORTED_LABEL]! * model.step;
    contested[index] = contestedSignal(scores[CONTESTED_LABEL]! * model.step, words);
  });
  return { reported, contested };
}

/** Longer sentences add up more words, and say no more by it. */
export function contestedSignal(sum: number, words: number): number {
  return sum / Math.sqrt(Math.max(1, words));
}

/** Whether each prose sentence is a claim and who stands behind it. */
export function verdictsOf(
  sources: LinearModel,
  { claim }: VerdictModel,
  context: ArticleContext,
  place: Int32Array,
): (Verdict | null)[] {
  const buffer = createFeatureBuffer();
  const { reported, contested } = wordOdds(sources, context, place);
  const signals = new Float64Array(signalNames.length);
  return context.facts.map((_, index) => {
    if (place[index]! < 0) return null;
    clearFeatures(buffer);
    sourceRows(index, context, reported, buffer);
    signalsOf(index, context, signals);
    return {
      contested: contested[index]!,
      claim: sigmoid(oddsOf(claim, signals)),
      attributed: sigmoid(logOdds(sources, buffer, 0, 2, 0)),
      vague: sigmoid(logOdds(sources, buffer, 2, 2, 1)),
    };
  });
}

/** By rule: what it finds in the sentence. */
export function fire(context: ArticleContext, index: number): (TokenRange | null)[] {
  const facts = context.facts[index]!;
  return rules.map((rule) => rule.find(facts.sentence, facts, context));
}

/** The probability that a sentence without a source needs one. */
export function checkWorthiness(
  model: VerdictModel,
  context: ArticleContext,
  index: number,
  { claim, contested }: Verdict,
  fired: readonly (TokenRange | null)[],
): number {
  const signals = new Float64Array(signalNames.length);
  signalsOf(index, context, signals);
  addNeeds(fired, contested, signals);
  return worthOf(model, claim, oddsOf(model.needs, signals));
}
