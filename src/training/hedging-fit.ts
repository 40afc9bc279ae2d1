// Fits the two hedging models: logistic regression over readable features, with the rule's verdict as prior.
import { type HedgingModel, sigmoid } from '../passes/hedging/model.ts';

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
    if (weight !== 0) result[name] = weight;
  });
  return result;
}

export const EDITOR: FitOptions = { rounds: 30, l2: 20, minCount: 4 };
export const ENCYCLOPAEDIA: FitOptions = { rounds: 30, l2: 2, minCount: 2 };

/** Fits both. */
export function fitModels(
  editor: readonly Example[],
  encyclopaedia: readonly Example[],
  options: { readonly editor?: FitOptions; readonly encyclopaedia?: FitOptions } = {},
): HedgingModel {
  return {
    editor: fitWeights(editor, options.editor ?? EDITOR),
    encyclopaedia: fitWeights(encyclopaedia, options.encyclopaedia ?? ENCYCLOPAEDIA),
  };
}
