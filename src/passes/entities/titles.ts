// Titles before a name: kept apart as the entity's honorific, never part of a mention.
import { TITLE_MODIFIERS, TITLE_WORDS } from '../../lexicon/titles.ts';
import type { Token } from '../../model/reading.ts';
import { plainWord } from './names.ts';

const titles: ReadonlySet<string> = new Set(TITLE_WORDS);
const modifiers: ReadonlySet<string> = new Set(TITLE_MODIFIERS);
const LONGEST_TITLE = 4;

function isTitle(token: Token | undefined): boolean {
  // "the general Smith knew": a title has a capital.
  if (token === undefined || token.kind !== 'word' || token.text === token.lower) return false;
  const word = plainWord(token.lower);
  return titles.has(word) || (word.includes('-') && titles.has(word.slice(word.lastIndexOf('-') + 1)));
}

const abbreviations: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'rep', 'sen', 'gov', 'gen', 'lt', 'prof']);
/** Titles that are also first names or names of their own: what the recogniser took for part of a name stays so. */
const namelike: ReadonlySet<string> = new Set(
  'baron count dean deacon duke earl general judge justice king major marshal miss mother pope prince princess queen saint sister'.split(
    ' ',
  ),
);

/** Whether a word alone is a title and no name. */
export function isTitleWord(word: string): boolean {
  return abbreviations.has(word);
}

/** The first token of the title that ends before `firstToken`; `firstToken` itself when there is none. */
export function titleStart(tokens: readonly Token[], firstToken: number, sentenceStart: number): number {
  let start = firstToken;
  while (start > sentenceStart && firstToken - start < LONGEST_TITLE && isTitle(tokens[start - 1])) start--;
  const last = tokens[firstToken - 1];
  if (start < firstToken && last !== undefined && modifiers.has(plainWord(last.lower))) return firstToken;
  return start;
}

/** The first token of the name itself, when the recogniser took a title for part of it: "President Obama" -> "Obama". */
export function afterTitle(tokens: readonly Token[], firstToken: number, endToken: number): number {
  let first = firstToken;
  while (first + 1 < endToken && isTitle(tokens[first]) && !namelike.has(plainWord(tokens[first]!.lower))) first++;
  const last = tokens[first - 1];
  // "Justice Smith" is a title, "Prime Smith" is not.
  if (first > firstToken && last !== undefined && modifiers.has(plainWord(last.lower))) return firstToken;
  return first;
}
