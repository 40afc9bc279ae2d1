// Name -> reporter. Formats with more code than a screenful load when asked for.
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import type { Reporter } from './report.ts';
import { summary } from './summary.ts';

/** The output formats; a big one is imported when it is used. */
export const REPORTERS: Readonly<Record<string, () => Reporter | Promise<Reporter>>> = {
  summary: () => summary,
  json: () => json,
  ndjson: () => ndjson,
};
