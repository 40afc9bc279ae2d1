// `--fail-on CONDITION`: a bound on a figure of the summary, such as unsourced>5, sourced<60% or hedges>3/100w.
import type { Document, Summary } from '../model/document.ts';
import type { PassName } from '../model/options.ts';
import { nearest } from './nearest.ts';

/** What a number counts: things, a share of the assertions in percent, or a rate per 100 words. */
type Unit = 'count' | 'percent' | 'per100Words';

export interface Condition {
  /** As the user wrote it. */
  readonly text: string;
  readonly metric: string;
  readonly operator: Operator;
  readonly bound: number;
  readonly unit: Unit;
  /** The group of findings the figure comes from, or null for figures that are always there. */
  readonly pass: PassName | null;
}

const OPERATORS = {
  '>=': (value: number, bound: number) => value >= bound,
  '<=': (value: number, bound: number) => value <= bound,
  '!=': (value: number, bound: number) => value !== bound,
  '==': (value: number, bound: number) => value === bound,
  '>': (value: number, bound: number) => value > bound,
  '<': (value: number, bound: number) => value < bound,
  '=': (value: number, bound: number) => value === bound,
} as const;
type Operator = keyof typeof OPERATORS;

interface Metric {
  readonly pass: PassName | null;
  readonly units: readonly Unit[];
  /** `fresh`: findings that a baseline does not accept, null without a baseline. */
  readonly value: (summary: Summary, fresh: number | null) => number | null;
}

const sourcing = (value: Metric['value']): Metric => ({ pass: 'sourcing', units: ['count', 'percent'], value });
const hedging = (value: Metric['value']): Metric => ({ pass: 'hedging', units: ['count', 'per100Words'], value });

const METRICS: Readonly<Record<string, Metric>> = {
  assertions: { pass: 'sourcing', units: ['count'], value: (summary) => summary.assertions },
  sourced: sourcing((summary) => summary.sourced),
  named: sourcing(({ sourced, unnamed }) => (sourced === null || unnamed === null ? null : sourced - unnamed)),
  unnamed: sourcing((summary) => summary.unnamed),
  vague: sourcing((summary) => summary.vague),
  unsourced: sourcing((summary) => summary.unsourced),
  needSource: sourcing((summary) => summary.needSource),
  hedges: hedging((summary) => summary.hedges),
  boosters: hedging((summary) => summary.boosters),
  warnings: { pass: null, units: ['count'], value: (summary) => summary.warnings.length },
  new: { pass: null, units: ['count'], value: (_summary, fresh) => fresh },
};

/** The names a condition may begin with. */
export const METRIC_NAMES: readonly string[] = Object.keys(METRICS);

/** Parses a condition; an error is a sentence for the user. */
export function parseCondition(text: string): Condition | { readonly error: string } {
  const match = /^\s*([A-Za-z][\w-]*)\s*(>=|<=|!=|==|>|<|=)\s*(\d+(?:\.\d+)?)\s*(%|\/\s*100\s*w(?:ords)?)?\s*$/.exec(
    text,
  );
  if (match === null) {
    return {
      error: `cannot read the condition '${text}'; write for example unsourced>5, sourced<60% or hedges>3/100w`,
    };
  }
  const [, name = '', operator = '>', bound = '0', suffix = ''] = match;
  const plain = (word: string): string =>
    word
      .toLowerCase()
      .replaceAll('-', '')
      .replace(/^needssource$/, 'needsource');
  const known = METRIC_NAMES.find((candidate) => plain(candidate) === plain(name));
  if (known === undefined) {
    const close = nearest(name, METRIC_NAMES);
    const hint = close === undefined ? '' : ` Did you mean ${close}?`;
    return { error: `no figure '${name}' in the condition '${text}'.${hint} It takes ${METRIC_NAMES.join(', ')}.` };
  }
  const metric = METRICS[known] as Metric;
  const unit: Unit = suffix === '' ? 'count' : suffix === '%' ? 'percent' : 'per100Words';
  if (!metric.units.includes(unit)) {
    const why = unit === 'percent' ? 'is no share of the assertions' : 'is not counted per 100 words';
    return { error: `${known} ${why}, in the condition '${text}'` };
  }
  return {
    text: text.trim(),
    metric: known,
    operator: operator as Operator,
    bound: Number(bound),
    unit,
    pass: metric.pass,
  };
}

/**
 * Whether the condition holds for the document: the figure that makes it hold, or null.
 * A share or rate of nothing is no figure, so no condition on it holds.
 * @param fresh how many findings the baseline does not accept; null without a baseline
 */
export function holds(condition: Condition, document: Document, fresh: number | null = null): string | null {
  const count = METRICS[condition.metric]?.value(document.summary, fresh) ?? null;
  const value = count === null ? null : inUnit(count, condition.unit, document);
  if (value === null || !OPERATORS[condition.operator](value, condition.bound)) return null;
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(1);
  return `${condition.metric} ${shown}${{ count: '', percent: '%', per100Words: ' per 100 words' }[condition.unit]}`;
}

function inUnit(count: number, unit: Unit, document: Document): number | null {
  if (unit === 'count') return count;
  const whole = unit === 'percent' ? document.summary.assertions : document.counts.words;
  return whole === null || whole === 0 ? null : (count * 100) / whole;
}
