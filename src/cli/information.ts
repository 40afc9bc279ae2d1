// The options that print something about the tool: --explain, --print-schema, --completion, --man.
import { readFileSync } from 'node:fs';
import { configSchema } from '../settings/config.ts';
import { completionScript, type Shell } from './completion.ts';
import { CODES, CONFIGURABLE } from './configurable.ts';
import { explain } from './explain.ts';
import { manPage } from './man.ts';
import { INFORMATION, OPTIONS } from './options.ts';
import { UsageEnd } from './program.ts';
import type { Settings } from './settings.ts';

/** What to print for the one of these options that was given. Throws UsageEnd as the parser does. */
export function information(
  flags: Readonly<Record<string, unknown>>,
  settings: Pick<Settings, 'width' | 'color' | 'format'>,
  version: string,
): string {
  const all = [...OPTIONS, ...INFORMATION];
  if (flags['man'] === true) return manPage(all, version);
  if (typeof flags['completion'] === 'string') return completionScript(flags['completion'] as Shell, all);
  if (flags['printSchema'] === 'config') return `${JSON.stringify(configSchema(CONFIGURABLE, CODES), null, 2)}\n`;
  if (flags['printSchema'] !== undefined) return readFileSync(new URL('./schema.json', import.meta.url), 'utf8');
  const { explain: code } = flags;
  const { width, color, format } = settings;
  const text = explain(typeof code === 'string' ? code : null, { width, color, json: format === 'json' });
  if (typeof text !== 'string') throw new UsageEnd(2, `analyze: ${text.error}\n`);
  return text;
}
