// What is known of each word form, looked up by its lower-case spelling; additions of the user make a lexicon of their own.
import type { LexiconAdditions } from '../../model/options.ts';
import { buildCueWords } from './cue-lexicon.ts';
import { cueTable } from './cue-table.static.ts';
import type { WordFacts } from './traits.ts';

export { ANY_VERB, CORE_VERB, Trait, type WordFacts } from './traits.ts';
export interface CueWords {
  get(word: string): WordFacts | undefined;
}

/** The table is read by the engine's own JSON parser, and an entry taken apart when its word turns up. */
function readTable(): CueWords {
  const table = JSON.parse(cueTable) as Readonly<Record<string, string>>;
  const read = new Map<string, WordFacts>();
  return {
    get(word) {
      const known = read.get(word);
      if (known !== undefined) return known;
      if (!Object.hasOwn(table, word)) return undefined;
      const entry = table[word] as string;
      const bar = entry.indexOf('|');
      const facts = { traits: Number.parseInt(entry, 10), lemma: bar < 0 ? word : entry.slice(bar + 1) };
      read.set(word, facts);
      return facts;
    },
  };
}

let standard: CueWords | undefined;

/** The lexicon, with the user's verbs when there are any. */
export function cueWords(additions: LexiconAdditions = {}): CueWords {
  if ((additions.sourceVerbs?.length ?? 0) > 0) return buildCueWords(additions);
  standard ??= readTable();
  return standard;
}
