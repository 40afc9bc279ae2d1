// The shape of a cue lexicon: what hedges.ts and boosters.ts hold, and how their patterns are written.
import type { HedgeCategory } from '../model/findings.ts';

/**
 * Decides in context whether a matched cue is one. Each name is a file or an export of src/passes/hedging/rules.
 */
export type CueRule =
  | 'plain'
  | 'condition'
  | 'whether'
  | 'could'
  | 'may'
  | 'might'
  | 'would'
  | 'should'
  | 'must'
  | 'ought'
  | 'belief'
  | 'report'
  | 'speculation'
  | 'seeming'
  | 'prospect'
  | 'adjective'
  | 'likely'
  | 'expectation'
  | 'schedule'
  | 'clause'
  | 'number'
  | 'some-number'
  | 'quantity'
  | 'degree'
  | 'in-effect'
  | 'all-but'
  | 'kind-of'
  | 'people'
  | 'insiders'
  | 'quantifier'
  | 'habit'
  | 'passive'
  | 'hearsay-adjective'
  | 'hearsay-noun'
  | 'allegation'
  | 'certainty'
  | 'always'
  | 'never';

/** Where an entry comes from: each is our own judgement over facts, no list was copied. */
export type CueOrigin =
  /** Counted in labelled news articles. */
  | 'news'
  /** Counted in sentences of an encyclopaedia marked as uncertain. */
  | 'encyclopaedia'
  /** The literature on hedging in academic prose and general grammars of English. */
  | 'grammar'
  /** Idiom of newsrooms, from the authors. */
  | 'authors';

/**
 * One cue: its dictionary form, its patterns (several are parted by ` / `), the confidence an editor
 * would give it out of context, the rule that looks at the context, and its origin.
 *
 * A pattern is a row of elements, each matching one token in lower case:
 * `word`, alternatives `may|might`, `+suggest` for every form of a regular verb, `BE` and `HAVE` for every
 * form of the verb, `ADV` for an adverb, `NOT`, `NUM` for a figure or number word, `_` for any word.
 * A `?` after an element makes it optional. `[` and `]` enclose the words that are the cue where the others
 * are only its surroundings.
 */
export type CueEntry = readonly [cue: string, patterns: string, confidence: number, rule: CueRule, origin: CueOrigin];

/** What a cue is to the reader: a hedge of a category, a booster, or a phrase that only keeps hedges out. */
export type CueKind = HedgeCategory | 'booster' | 'idiom';

/** What is left of an entry once its pattern is found. */
export type Cue = readonly [cue: string, kind: CueKind, confidence: number, rule: CueRule];

/** One way of writing a cue, in the language of {@link CueEntry}. */
export interface CuePattern {
  readonly entry: Cue;
  readonly pattern: string;
}

/** The patterns of entries of one kind, in order. */
export function patternsOf(entries: readonly CueEntry[], kind: CueKind): readonly CuePattern[] {
  return entries.flatMap(([cue, patterns, confidence, rule]) => {
    const entry: Cue = [cue, kind, confidence, rule];
    return patterns.split(' / ').map((pattern) => ({ entry, pattern }));
  });
}
