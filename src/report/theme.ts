// What colours mean; the only import of chalk. With level 0 every style returns its text unchanged.
import { Chalk } from 'chalk';
import type { View } from './report.ts';

export type Style = (text: string) => string;

export interface Theme {
  readonly heading: Style;
  readonly strong: Style;
  readonly faint: Style;
  readonly good: Style;
  readonly warning: Style;
  readonly bad: Style;
  /** A file, line or code: a place to go to. */
  readonly place: Style;
  readonly entity: Style;
  /** Who says it. */
  readonly source: Style;
  /** The words of saying. */
  readonly cue: Style;
  readonly quotation: Style;
  readonly hedge: Style;
  readonly booster: Style;
  readonly vague: Style;
  /** An assertion that needs a source. */
  readonly unsourced: Style;
}

const made = new Map<View['color'], Theme>();

/** The theme of a colour level, made on first use. */
export function themeFor(level: View['color']): Theme {
  const known = made.get(level);
  if (known !== undefined) return known;
  const chalk = new Chalk({ level });
  const theme: Theme = {
    heading: chalk.bold,
    strong: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    warning: chalk.yellow,
    bad: chalk.red,
    place: chalk.cyan,
    entity: chalk.bold,
    source: chalk.green.bold,
    cue: chalk.green,
    quotation: chalk.italic,
    hedge: chalk.magenta,
    booster: chalk.blue,
    vague: chalk.yellow.bold,
    unsourced: chalk.red,
  };
  made.set(level, theme);
  return theme;
}
