// What is known of each word form, looked up by its lower-case spelling; additions of the user make a lexicon of their own.
import { type Lookup, staticTable } from '../../lexicon/static-table.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import { buildCueWords } from './cue-lexicon.ts';
import { cueTable } from './cue-table.static.ts';
import type { WordFacts } from './traits.ts';

export { ANY_VERB, CORE_VERB, SPEAKING, Trait, type WordFacts } from './traits.ts';
export type CueWords = Lookup<WordFacts>;

function readTable(): CueWords {
  return staticTable(cueTable, (entry, word): WordFacts => {
    const bar = entry.indexOf('|');
    return { traits: Number.parseInt(entry, 10), lemma: bar < 0 ? word : entry.slice(bar + 1) };
  });
}

let standard: CueWords | undefined;

/** The lexicon, with the user's verbs when there are any. */
export function cueWords(additions: LexiconAdditions = {}): CueWords {
  if ((additions.sourceVerbs?.length ?? 0) > 0) return buildCueWords(additions);
  standard ??= readTable();
  return standard;
}
