// The two linear models over the signals, and how their answers become the probability the reader sees.
import { readResourceJson } from '../../resources.ts';
import { claimSignals, needsSignals, signalNames } from './signals.ts';

/** As stored: weights by the name of the signal. */
export interface StoredQuestion {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export interface StoredVerdictModel {
  readonly claim: StoredQuestion;
  readonly needs: StoredQuestion;
  /** Probability shown = sigmoid(slope * log-odds of both together + shift). */
  readonly calibration: { readonly slope: number; readonly shift: number };
}

interface Question {
  readonly bias: number;
  readonly weights: Float64Array;
  readonly stretches: readonly (readonly [number, number])[];
}

export interface VerdictModel {
  readonly claim: Question;
  readonly needs: Question;
  readonly slope: number;
  readonly shift: number;
}

function question({ bias, weights }: StoredQuestion, stretches: Question['stretches']): Question {
  return { bias, weights: Float64Array.from(signalNames, (name) => weights[name] ?? 0), stretches };
}

export function openVerdictModel({ claim, needs, calibration }: StoredVerdictModel): VerdictModel {
  return { claim: question(claim, claimSignals), needs: question(needs, needsSignals), ...calibration };
}

let shipped: VerdictModel | undefined;

/** The shipped model, read on first use. */
export function verdictModel(): VerdictModel {
  shipped ??= openVerdictModel(readResourceJson('sourcing.json') as StoredVerdictModel);
  return shipped;
}

/** Log-odds of "yes" for the signals of a sentence. */
export function oddsOf({ bias, weights, stretches }: Question, signals: Float64Array): number {
  let sum = bias;
  for (const [from, to] of stretches) for (let i = from; i < to; i++) sum += weights[i]! * signals[i]!;
  return sum;
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** A probability moved by so many log-odds. */
export function shifted(probability: number, odds: number): number {
  return odds === 0 ? probability : sigmoid(Math.log(probability / (1 - probability)) + odds);
}

/** Keeps log-odds finite. */
const LEAST = 1e-4;

/** Log-odds that a sentence is a claim and, if it is one, needs a source. */
export function bothOdds(claim: number, needs: number): number {
  const both = Math.min(1 - LEAST, Math.max(LEAST, claim * sigmoid(needs)));
  return Math.log(both / (1 - both));
}

/** The probability that a sentence without a source needs one; `claim` is the probability that it is a claim. */
export function worthOf({ slope, shift }: VerdictModel, claim: number, needs: number): number {
  return sigmoid(slope * bothOdds(claim, needs) + shift);
}
