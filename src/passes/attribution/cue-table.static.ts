// The lexicon, made when the command is built: inflecting 1,000 verbs at every start would cost 5 ms.
import { type StaticTable, tableOf } from '../../lexicon/static-table.ts';
import { buildCueWords } from './cue-lexicon.ts';

/** For each word form its traits, then its base form where that is another: `said`, `1|say`. */
export const cueTable: StaticTable = tableOf(
  [...buildCueWords()].map(([word, { traits, lemma }]) => [word, `${traits}${lemma === word ? '' : `|${lemma}`}`]),
);
