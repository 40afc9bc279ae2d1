// What is known of each word form, looked up by its lower-case spelling; additions of the user make a lexicon of their own.
import type { LexiconAdditions } from '../../model/options.ts';
import { buildCueWords } from './cue-lexicon.ts';
import { cueTable } from './cue-table.static.ts';
import type { WordFacts } from './traits.ts';

export { ANY_VERB, CORE_VERB, Trait, type WordFacts } from './traits.ts';
export type CueWords = ReadonlyMap<string, WordFacts>;

function readTable(): CueWords {
  const words = new Map<string, WordFacts>();
  const fields = cueTable.split('|');
  for (let i = 0; i + 2 < fields.length; i += 3) {
    const word = fields[i]!;
    words.set(word, { traits: Number(fields[i + 1]), lemma: fields[i + 2] || word });
  }
  return words;
}

let standard: CueWords | undefined;

/** The lexicon, with the user's verbs when there are any. */
export function cueWords(additions: LexiconAdditions = {}): CueWords {
  if ((additions.sourceVerbs?.length ?? 0) > 0) return buildCueWords(additions);
  standard ??= readTable();
  return standard;
}
