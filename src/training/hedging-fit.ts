// Fits the two hedging models: logistic regression over readable features, with the rule's verdict as prior.
import type { HedgingModel } from '../passes/hedging/model.ts';
import { logit, sigmoid } from '../passes/hedging/model.ts';
import { createRandom, shuffle } from './random.ts';

export interface Example {
  readonly features: readonly string[];
  /** Log-odds before any feature counts. */
  readonly prior: number;
  readonly positive: boolean;
  readonly importance: number;
}

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Features seen in fewer examples are left out. */
  readonly minCount: number;
  readonly seed: number;
}

/** Weights by feature; deterministic for a seed. */
export function fitWeights(examples: readonly Example[], options: FitOptions): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const names = [...counts].filter(([, count]) => count >= options.minCount).map(([name]) => name);
  names.sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map((example) => ({
    ids: example.features.map((feature) => index.get(feature)).filter((id) => id !== undefined),
    prior: example.prior,
    target: example.positive ? 1 : 0,
    importance: example.importance,
  }));
  const weights = new Float64Array(names.length);
  const sums = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(0.05);
  const random = createRandom(options.seed);
  const averaged = Math.max(1, Math.ceil(options.epochs / 2));
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(rows, random);
    for (const { ids, prior, target, importance } of rows) {
      let score = prior;
      for (const id of ids) score += weights[id] as number;
      const slope = (sigmoid(score) - target) * importance;
      for (const id of ids) {
        const gradient =
          slope + (options.l2 * (weights[id] as number)) / Math.max(1, counts.get(names[id] as string) ?? 1);
        squares[id] = (squares[id] as number) + gradient * gradient;
        weights[id] = (weights[id] as number) - (options.rate * gradient) / Math.sqrt(squares[id] as number);
      }
    }
    if (epoch >= options.epochs - averaged) {
      for (let id = 0; id < sums.length; id += 1) sums[id] = (sums[id] as number) + (weights[id] as number);
    }
  }
  const result: Record<string, number> = {};
  names.forEach((name, id) => {
    const weight = Math.round(((sums[id] as number) / averaged) * 100) / 100;
    if (Math.abs(weight) >= 0.03) result[name] = weight;
  });
  return result;
}

export const EDITOR: FitOptions = { epochs: 30, rate: 0.1, l2: 0.6, minCount: 2, seed: 7 };
export const ENCYCLOPAEDIA: FitOptions = { epochs: 30, rate: 0.1, l2: 1, minCount: 2, seed: 7 };

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

export { logit };
