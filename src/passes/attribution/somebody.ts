// People without a name whom "he" and "she" may mean though they say nothing: "my mother", "a stranger wrote to her",
// "he was robbed by a boy".
import { sexOfNoun } from '../../language/sex.ts';
import { men, women } from '../../lexicon/source-words.ts';
import { type Clues, QuoteSize } from './clues.ts';
import { Trait } from './cue-words.ts';
import { FINITE } from './tags.ts';

/** "Extortionist", "biologist": of no listed noun. */
const TRADE = /[a-z]{3}[gnt]ist$/;
const DEATHS = new Set(['killed', 'murdered', 'stabbed', 'shot', 'dead', 'drowned']);

const isSomebody = ({ reading: { tokens }, traits }: Clues, head: number): boolean => {
  const { tag, lower } = tokens[head]!;
  return tag === 'NN' && (((traits[head] ?? 0) & Trait.human) !== 0 || TRADE.test(lower));
};

/** "My mother": the head, or -1. */
export function kinAt({ reading: { tokens }, quoteSize }: Clues, first: number): number {
  const head = first + 1;
  const { lower = '', tag = '' } = tokens[head] ?? {};
  const isKin = tag === 'NN' && (women.has(lower) || men.has(lower)) && sexOfNoun(lower) !== null;
  return isKin && (quoteSize[first] ?? 0) <= QuoteSize.short ? head : -1;
}

/** "[A stranger] wrote to the family", at the head of a sentence: the head, or -1. */
export function strangerAt(clues: Clues, first: number): number {
  const { tokens, sentences } = clues.reading;
  if (sentences[tokens[first]!.sentence]?.firstToken !== first) return -1;
  const end = clues.groupEnd[first] ?? first;
  const isSubject = end > first + 1 && FINITE.has(tokens[end]?.tag ?? '');
  return isSubject && isSomebody(clues, end - 1) ? end - 1 : -1;
}

/** "Plagued by [the blackmailer].": whether the sentence ends with who did it. */
export function isAgent(clues: Clues, by: number): boolean {
  const { tokens, sentences } = clues.reading;
  const end = clues.groupEnd[by + 1] ?? by + 1;
  if (end <= by + 2 || tokens[by + 1]?.tag !== 'DT' || !isSomebody(clues, end - 1)) return false;
  return tokens[end]?.kind === 'punctuation' && end + 1 >= (sentences[tokens[by]!.sentence]?.endToken ?? 0);
}

/** "Brandt died", "Brandt was found dead", behind the name. */
export function isDeath({ reading: { tokens } }: Clues, end: number): boolean {
  const { lower = '', tag = '' } = tokens[end] ?? {};
  if (lower === 'died') return true;
  if (!FINITE.has(tag) || (lower !== 'was' && lower !== 'were')) return false;
  return (
    DEATHS.has(tokens[end + 1]?.lower ?? '') ||
    (tokens[end + 1]?.lower === 'found' && tokens[end + 2]?.lower === 'dead')
  );
}
