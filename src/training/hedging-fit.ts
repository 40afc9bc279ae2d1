// Fits the two hedging models: logistic regression over readable features, with the rule's verdict as prior.
import { FACTS } from '../passes/hedging/features.ts';
import { type HedgingModel, sigmoid, type Weights } from '../passes/hedging/model.ts';

/** The feature every sentence has. */
export const INTERCEPT = 'intercept';

/** A fact about a cue as one feature. */
export function featureName(cue: string, fact: (typeof FACTS)[number], value: string): string {
  return `${cue}\t${fact}\t${value}`;
}

export interface Example {
  readonly features: readonly string[];
  /** Log-odds before any feature counts. */
  readonly prior: number;
  readonly positive: boolean;
}

export interface FitOptions {
  /** Rounds of coordinate descent; the loss is convex and settles long before. */
  readonly rounds: number;
  /** Half the weight of the squared weights in the loss. */
  readonly l2: number;
  /** Features seen in fewer examples are left out. */
  readonly minCount: number;
}

/** Smaller weights move no decision worth their bytes. */
const WORTH_KEEPING = 0.06;

/** Weights by feature, by cyclic coordinate descent on the regularised loss: no randomness. */
export function fitWeights(examples: readonly Example[], options: FitOptions): Record<string, number> {
  const columns = new Map<string, number[]>();
  examples.forEach(({ features }, row) => {
    for (const feature of new Set(features)) {
      const rows = columns.get(feature);
      if (rows === undefined) columns.set(feature, [row]);
      else rows.push(row);
    }
  });
  const names = [...columns.keys()].filter((name) => (columns.get(name) as number[]).length >= options.minCount).sort();
  const weights = new Float64Array(names.length);
  const scores = Float64Array.from(examples, (example) => example.prior);
  const targets = Float64Array.from(examples, (example) => (example.positive ? 1 : 0));
  for (let round = 0; round < options.rounds; round += 1) {
    names.forEach((name, id) => {
      const rows = columns.get(name) as number[];
      let slope = options.l2 * (weights[id] as number);
      // A quarter bounds the curvature of the logistic loss, so every step lowers the loss.
      const curvature = options.l2 + rows.length / 4;
      for (const row of rows) slope += sigmoid(scores[row] as number) - (targets[row] as number);
      const step = slope / curvature;
      weights[id] = (weights[id] as number) - step;
      for (const row of rows) scores[row] = (scores[row] as number) - step;
    });
  }
  const result: Record<string, number> = {};
  names.forEach((name, id) => {
    const weight = Math.round((weights[id] as number) * 100) / 100;
    if (Math.abs(weight) >= WORTH_KEEPING) result[name] = weight;
  });
  return result;
}

export const EDITOR: FitOptions = { rounds: 30, l2: 60, minCount: 4 };
export const ENCYCLOPAEDIA: FitOptions = { rounds: 30, l2: 1, minCount: 2 };

/** Flat weights as the model keeps them: by cue, kind of fact and value. */
function nested(flat: Record<string, number>): Weights {
  const weights: Record<string, Partial<Record<(typeof FACTS)[number], Record<string, number>>>> = {};
  for (const [name, weight] of Object.entries(flat)) {
    const [cue, kind, value] = name.split('\t');
    const fact = FACTS.find((known) => known === kind);
    if (cue === undefined || fact === undefined || value === undefined) continue;
    weights[cue] = { ...weights[cue], [fact]: { ...weights[cue]?.[fact], [value]: weight } };
  }
  return weights;
}

/** Fits both. */
export function fitModels(
  editor: readonly Example[],
  encyclopaedia: readonly Example[],
  options: { readonly editor?: FitOptions; readonly encyclopaedia?: FitOptions } = {},
): HedgingModel {
  const weak = fitWeights(encyclopaedia, options.encyclopaedia ?? ENCYCLOPAEDIA);
  return {
    editor: nested(fitWeights(editor, options.editor ?? EDITOR)),
    encyclopaedia: nested(weak),
    intercept: weak[INTERCEPT] ?? 0,
  };
}
