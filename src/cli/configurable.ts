// Which options a configuration may set, from the option table.
import { CATALOGUE } from '../catalogue.ts';
import type { ConfigurableOption } from '../settings/config.ts';
import { flagsOf } from './flags.ts';
import { OPTIONS } from './options.ts';

/** Not these: a configuration that came with a project must not choose what is read or written over. */
const ONLY_FLAGS = new Set(['output', 'filesFrom', 'manifest', 'resume', 'writeBaseline', 'config', 'compare']);

const NUMBERS = new Set(['width', 'jobs', 'minConfidence']);

/** The options of a configuration by camel-case name; `--no-color` is `"color": false`. */
export const CONFIGURABLE: readonly ConfigurableOption[] = OPTIONS.flatMap((option) => {
  const { long, value } = flagsOf(option);
  const name = long.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (long.startsWith('--no-') || ONLY_FLAGS.has(name)) return [];
  const type = value === null ? 'boolean' : option.list ? 'list' : NUMBERS.has(name) ? 'number' : 'string';
  return [
    { name, summary: option.summary, type, ...(option.choices === undefined ? {} : { choices: option.choices }) },
  ];
});

export const CODES: readonly string[] = CATALOGUE.map(({ code }) => code);
