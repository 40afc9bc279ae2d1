// The library: `analyze` and the types of its result.
export { analyze, DEFAULT_MIN_CONFIDENCE } from './analyze.ts';
export type * from './model/document.ts';
export type { AnalyzeOptions, LexiconAdditions, PassName } from './model/options.ts';
