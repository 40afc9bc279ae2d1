// The two small logistic models beside the rules: readable weights by cue and fact, loaded on first use.
import { readResourceJson } from '../../resources.ts';
import { describeFact, FACTS } from './features.ts';

/** Weights by cue, kind of fact and value. */
export type Weights = Readonly<
  Record<string, Readonly<Partial<Record<(typeof FACTS)[number], Readonly<Record<string, number>>>>>>
>;

export interface HedgingModel {
  /** Corrects an editor's verdict on a cue, in log-odds. */
  readonly editor: Weights;
  /** Adds up over a sentence to what makes an encyclopaedist call it uncertain. */
  readonly encyclopaedia: Weights;
  readonly intercept: number;
}

/** A cue's weights: a table for each kind of fact. */
type CueTables = readonly (ReadonlyMap<string, number> | null)[];

/** One model's weights by cue. */
export interface Tables {
  readonly get: (cue: string) => CueTables | undefined;
}

export interface Scorer {
  readonly editor: Tables;
  readonly encyclopaedia: Tables;
  readonly intercept: number;
}

export const NO_MODEL: HedgingModel = { editor: {}, encyclopaedia: {}, intercept: 0 };

/** The tables of a cue are made when it first turns up: an article has few of them. */
function tablesOf(weights: Weights): Tables {
  const tables = new Map<string, CueTables>();
  return {
    get: (cue) => {
      const known = tables.get(cue);
      if (known !== undefined || !Object.hasOwn(weights, cue)) return known;
      const kinds = weights[cue]!;
      const made = FACTS.map((fact) => {
        const values = kinds[fact];
        return values === undefined ? null : new Map(Object.entries(values));
      });
      tables.set(cue, made);
      return made;
    },
  };
}

export function createScorer(model: HedgingModel): Scorer {
  return {
    editor: tablesOf(model.editor),
    encyclopaedia: tablesOf(model.encyclopaedia),
    intercept: model.intercept,
  };
}

let shipped: Scorer | undefined;

/** The shipped model. */
export function loadScorer(): Scorer {
  shipped ??= createScorer(readResourceJson('hedging.json') as HedgingModel);
  return shipped;
}

export function logit(probability: number): number {
  const clamped = Math.min(0.98, Math.max(0.02, probability));
  return Math.log(clamped / (1 - clamped));
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** What the facts about a cue add up to. */
export function weigh(tables: Tables, cue: string, facts: readonly string[]): number {
  const kinds = tables.get(cue);
  if (kinds === undefined) return 0;
  let total = 0;
  for (let fact = 0; fact < facts.length; fact += 1) total += kinds[fact]?.get(facts[fact] as string) ?? 0;
  return total;
}

/** A weight has to be this large to be given as a reason. */
const WORTH_NAMING = 0.1;

/** The fact that spoke most for the cue, in words, or null when none did. */
export function strongestFact(tables: Tables, cue: string, facts: readonly string[]): string | null {
  const kinds = tables.get(cue);
  if (kinds === undefined) return null;
  let best: string | null = null;
  let most = WORTH_NAMING;
  facts.forEach((value, fact) => {
    const weight = kinds[fact]?.get(value) ?? 0;
    if (weight > most) {
      most = weight;
      best = describeFact(fact, value);
    }
  });
  return best;
}
