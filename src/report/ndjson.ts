// One document a line, for streams. Failures go to stderr, as for every format.
import type { Reporter } from './report.ts';
import { safeJson } from './safe.ts';

export const ndjson: Reporter = () => ({
  begin: () => '',
  analysis: ({ document }) => `${safeJson(document)}\n`,
  serialized: (text) => `${text}\n`,
  failure: () => '',
  end: () => '',
});
