// Runs the models over an article: first what each sentence is and who stands behind it, then whether it needs a source.

import type { Findings } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';
import { createFeatureBuffer, type LinearModel, lazyModel, scoreRows } from '../../tagger/index.ts';
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
  context.facts.forEach((_, index) => {
    if (place[index]! >= 0) reportedRows(index, context, buffer);
  });
  // All sentences at once, two rows each: that is the fast way to score.
  const scores = scoreRows(model, buffer);
  const width = labels.length;
  const sum = (sentence: number, label: number): number =>
    (scores[sentence * 2 * width + label]! + scores[(sentence * 2 + 1) * width + label]!) * model.step;
  const reported = new Float64Array(context.facts.length).fill(NO_PROSE);
  const contested = new Float64Array(context.facts.length);
  context.facts.forEach(({ words }, index) => {
    const at = place[index]!;
    if (at < 0) return;
    reported[index] = sum(at, REPORTED_LABEL);
    contested[index] = contestedSignal(sum(at, CONTESTED_LABEL), words);
  });
  return { reported, contested };
}

/** Longer sentences add up more words, and say no more by it. */
export function contestedSignal(sum: number, words: number): number {
  return sum / Math.sqrt(Math.max(1, words));
}

/** A sentence's verdict with the signals it was reached by. */
export interface JudgedSentence extends Verdict {
  readonly signals: Float64Array;
}

const ATTRIBUTED_LABEL = 0;
const VAGUE_LABEL = 1;
/** `sourceRows` writes so many rows a sentence. */
const SOURCE_ROWS = 4;

/** Whether each prose sentence is a claim and who stands behind it. */
export function verdictsOf(
  sources: LinearModel,
  { claim }: VerdictModel,
  context: ArticleContext,
  place: Int32Array,
): (JudgedSentence | null)[] {
  const { reported, contested } = wordOdds(sources, context, place);
  const buffer = createFeatureBuffer();
  context.facts.forEach((_, index) => {
    if (place[index]! >= 0) sourceRows(index, context, reported, buffer);
  });
  const scores = scoreRows(sources, buffer);
  const width = labels.length;
  /** Of the sentence's four rows the two from `row` on. */
  const odds = (sentence: number, row: number, label: number): number => {
    const at = (sentence * SOURCE_ROWS + row) * width + label;
    return (scores[at]! + scores[at + width]!) * sources.step;
  };
  return context.facts.map((_, index) => {
    const at = place[index]!;
    if (at < 0) return null;
    const signals = new Float64Array(signalNames.length);
    signalsOf(index, context, signals);
    return {
      signals,
      contested: contested[index]!,
      claim: sigmoid(oddsOf(claim, signals)),
      attributed: sigmoid(odds(at, 0, ATTRIBUTED_LABEL)),
      vague: sigmoid(odds(at, 2, VAGUE_LABEL)),
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
  { claim, contested, signals }: JudgedSentence,
  fired: readonly (TokenRange | null)[],
): number {
  const all = signals.slice();
  addNeeds(fired, contested, all);
  return worthOf(model, claim, oddsOf(model.needs, all));
}
