// The lexicon as one string, made when the command is built: inflecting 1,000 verbs at every start would cost 5 ms.
import { buildCueWords } from './cue-lexicon.ts';

/** For each word form three fields, all split by `|`: the form, its traits, its base form (empty: itself). */
export const cueTable: string = [...buildCueWords()]
  .map(([word, { traits, lemma }]) => `${word}|${traits}|${lemma === word ? '' : lemma}`)
  .join('|');
