// What a caller may ask of the analysis; the command line's options mirror these.
import type { HedgeCategory } from './findings.ts';

export type PassName = 'entities' | 'hedging' | 'sourcing';

/** Words a user adds to ours, from a configuration file. */
export interface LexiconAdditions {
  /** Verbs of saying, in the base form. */
  readonly sourceVerbs?: readonly string[];
  readonly people?: readonly string[];
  readonly organizations?: readonly string[];
  readonly places?: readonly string[];
  readonly hedges?: readonly { readonly cue: string; readonly category: HedgeCategory }[];
  readonly boosters?: readonly string[];
}

export interface AnalyzeOptions {
  /** Findings with a lower confidence, 0..1, are left out. Default 0.5. */
  readonly minConfidence?: number;
  /** Only these groups of findings are computed; all by default. */
  readonly only?: readonly PassName[];
  readonly lexicon?: LexiconAdditions;
  /** Codes, or groups such as `hedging`, whose findings are left out. */
  readonly ignore?: readonly string[];
  /** The name to report as `file`. Default `-`. */
  readonly file?: string;
  /** The title, when it is known apart from the text. */
  readonly title?: string;
}
