// Name -> reporter. Formats with more code than a screenful load when asked for.
import { annotated } from './annotated.ts';
import { compact } from './compact.ts';
import { csv } from './csv.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { summary } from './summary.ts';

/** The output formats; a big one is imported when it is used. */
export const REPORTERS: Readonly<Record<string, () => Reporter | Promise<Reporter>>> = {
  summary: () => summary,
  json: () => json,
  ndjson: () => ndjson,
  annotated: () => annotated,
  compact: () => compact,
  csv: () => csv,
  github: () => github,
  html: async () => (await import('./html/index.ts')).html,
  markdown: () => markdown,
  sarif: () => sarif,
};
