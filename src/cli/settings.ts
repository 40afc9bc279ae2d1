// Flags, environment and defaults become one frozen object; nothing later looks at argv or the environment.
import type { LexiconAdditions, PassName } from '../model/options.ts';
import type { Config } from '../settings/config.ts';
import { followsHyperlinks } from './hyperlinks.ts';
import type { FormatName, InputFormatName, OffsetUnit } from './options.ts';
import { UsageEnd } from './program.ts';

export interface Settings {
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly output: string | null;
  readonly inputFormat: InputFormatName;
  readonly encoding: string | null;
  readonly only: readonly PassName[] | null;
  readonly minConfidence: number;
  readonly failOn: readonly string[];
  readonly color: 0 | 1 | 2 | 3;
  readonly hyperlinks: boolean;
  readonly width: number;
  readonly quiet: boolean;
  readonly watch: boolean;
  readonly offsets: OffsetUnit;
  readonly html: 'main' | 'full';
  readonly textField: string | null;
  readonly idField: string | null;
  readonly titleField: string | null;
  readonly language: 'en' | 'any';
  readonly filesFrom: string | null;
  /** Null: as many as there are cores. */
  readonly jobs: number | null;
  readonly manifest: string | null;
  readonly resume: boolean;
  /** The old draft, for a comparison. */
  readonly compare: string | null;
  readonly baseline: string | null;
  readonly writeBaseline: string | null;
  readonly ignore: readonly string[];
  readonly lexicon: LexiconAdditions;
}

/** What the process knows of its surroundings. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdoutIsTerminal: boolean;
  /** Columns of the terminal, when stdout is one. */
  readonly columns: number | undefined;
}

const NARROWEST = 60;
const WIDEST = 160;
const DEFAULT_WIDTH = 80;
const MOST_JOBS = 256;

/**
 * The settings of one run.
 * @throws UsageEnd when a value is out of range
 */
export function resolveSettings(
  paths: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  surroundings: Surroundings,
  config: Pick<Config, 'ignore' | 'lexicon'> = { ignore: [], lexicon: {} },
): Settings {
  const text = (name: string): string | null => (typeof flags[name] === 'string' ? flags[name] : null);
  const list = (name: string): readonly string[] => (Array.isArray(flags[name]) ? flags[name] : []);
  const output = text('output');
  const toTerminal = surroundings.stdoutIsTerminal && output === null;
  const only = list('only') as readonly PassName[];
  return Object.freeze({
    paths,
    format: (text('format') ?? 'summary') as FormatName,
    output,
    inputFormat: (text('inputFormat') ?? 'auto') as InputFormatName,
    encoding: text('encoding'),
    only: only.length > 0 ? only : null,
    minConfidence: number(text('minConfidence'), '--min-confidence', 0, 1) ?? 0.5,
    failOn: list('failOn'),
    color: colorLevel(flags['color'], surroundings.environment, toTerminal),
    hyperlinks:
      toTerminal &&
      followsHyperlinks(surroundings.environment) &&
      colorLevel(flags['color'], surroundings.environment, toTerminal) > 0,
    width:
      number(text('width'), '--width', NARROWEST, WIDEST) ??
      Math.min(WIDEST, Math.max(NARROWEST, (toTerminal ? surroundings.columns : undefined) ?? DEFAULT_WIDTH)),
    quiet: flags['quiet'] === true,
    watch: flags['watch'] === true,
    offsets: (text('offsets') ?? 'utf16') as OffsetUnit,
    html: text('html') === 'full' ? 'full' : 'main',
    textField: text('textField'),
    idField: text('idField'),
    titleField: text('titleField'),
    language: text('language') === 'any' ? 'any' : 'en',
    filesFrom: text('filesFrom'),
    jobs: number(text('jobs'), '--jobs', 1, MOST_JOBS),
    manifest: text('manifest'),
    resume: flags['resume'] === true,
    compare: text('compare'),
    baseline: text('baseline'),
    writeBaseline: text('writeBaseline'),
    ignore: config.ignore,
    lexicon: config.lexicon,
  });
}

function number(value: string | null, option: string, least: number, most: number): number | null {
  if (value === null) return null;
  const result = value.trim() === '' ? Number.NaN : Number(value);
  if (result >= least && result <= most) return result;
  throw new UsageEnd(
    2,
    `analyze: ${option} takes a number from ${least} to ${most}, not '${value}'\nTry 'analyze --help'.\n`,
  );
}

/** Flags win over FORCE_COLOR, that over NO_COLOR (no-color.org), that over what the terminal can do. */
function colorLevel(flag: unknown, environment: Surroundings['environment'], toTerminal: boolean): Settings['color'] {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term, COLORTERM: colorTerm } = environment;
  if (flag === false) return 0;
  const able = colorTerm === 'truecolor' || colorTerm === '24bit' ? 3 : term?.includes('256color') ? 2 : 1;
  if (flag === true) return able;
  if (force !== undefined && force !== '') {
    if (force === '0' || force === 'false') return 0;
    return force === '1' || force === '2' || force === '3' ? (Number(force) as 1 | 2 | 3) : able;
  }
  if (no !== undefined && no !== '') return 0;
  return toTerminal && term !== 'dumb' ? able : 0;
}
