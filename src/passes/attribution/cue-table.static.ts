// The lexicon as one string, made when the command is built: inflecting 1,000 verbs at every start would cost 5 ms.
import { buildCueWords } from './cue-lexicon.ts';

/** JSON of an object: for each word form its traits, then its base form where that is another: `"said": "1|say"`. */
export const cueTable: string = JSON.stringify(
  Object.fromEntries(
    [...buildCueWords()].map(([word, { traits, lemma }]) => [word, `${traits}${lemma === word ? '' : `|${lemma}`}`]),
  ),
);
