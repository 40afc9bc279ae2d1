// The two small logistic models beside the rules: readable weights by feature, loaded on first use.
import { readResource } from '../../resources.ts';

/** Weights by the feature's name. */
export interface HedgingModel {
  /** Corrects an editor's verdict on a cue. */
  readonly editor: Readonly<Record<string, number>>;
  /** Adds up to what makes an encyclopaedist call a sentence uncertain. */
  readonly encyclopaedia: Readonly<Record<string, number>>;
}

export interface Scorer {
  readonly editor: ReadonlyMap<string, number>;
  readonly encyclopaedia: ReadonlyMap<string, number>;
}

export function createScorer(model: HedgingModel): Scorer {
  return { editor: new Map(Object.entries(model.editor)), encyclopaedia: new Map(Object.entries(model.encyclopaedia)) };
}

let shipped: Scorer | undefined;

/** The shipped model. */
export function loadScorer(): Scorer {
  shipped ??= createScorer(JSON.parse(new TextDecoder().decode(readResource('hedging.json'))) as HedgingModel);
  return shipped;
}

export function logit(probability: number): number {
  const clamped = Math.min(0.98, Math.max(0.02, probability));
  return Math.log(clamped / (1 - clamped));
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The sum of the features' weights. */
export function sum(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let total = 0;
  for (const feature of features) total += weights.get(feature) ?? 0;
  return total;
}

/** The feature that pushed the decision furthest in its direction, or null when none did. */
export function strongest(
  weights: ReadonlyMap<string, number>,
  features: readonly string[],
  sign: number,
): string | null {
  let best: string | null = null;
  let most = 0.1;
  for (const feature of features) {
    const push = (weights.get(feature) ?? 0) * sign;
    if (push > most) {
      most = push;
      best = feature;
    }
  }
  return best;
}
