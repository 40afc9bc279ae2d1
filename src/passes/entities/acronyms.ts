// "World Health Organization (WHO)": a short form in brackets shows where the name before it begins.
import { leftOutOfLetters } from '../../lexicon/name-words.ts';
import type { Reading } from '../../model/reading.ts';
import { MIXED, UPPER, type Word } from './words.ts';

/** What a token is in such a pair; 0 for all others. */
export const EXPANSION_FIRST = 1;
export const EXPANSION_INSIDE = 2;
export const EXPANSION_LAST = 3;
export const ACRONYM = 4;

/** The role of each token. */
export function findAcronyms(reading: Reading, words: readonly Word[]): Uint8Array {
  const { tokens, sentences } = reading;
  const roles = new Uint8Array(words.length);
  for (const { firstToken, endToken } of sentences) {
    for (let open = firstToken + 1; open + 2 < endToken; open++) {
      if (tokens[open]!.text !== '(' || tokens[open + 2]!.text !== ')') continue;
      const short = words[open + 1]!;
      if (short.capital !== UPPER && short.capital !== MIXED) continue;
      const start = expansionStart(short.text.toLowerCase(), words, firstToken, open);
      if (start < 0) continue;
      roles.fill(EXPANSION_INSIDE, start, open);
      roles[open - 1] = EXPANSION_LAST;
      roles[start] = EXPANSION_FIRST;
      roles[open + 1] = ACRONYM;
    }
  }
  return roles;
}

/** Where the words before `end` begin whose initials spell `letters`, small words aside; -1 when none do. */
function expansionStart(letters: string, words: readonly Word[], from: number, end: number): number {
  let letter = letters.length - 1;
  for (let at = end - 1; at >= from; at--) {
    const { normal } = words[at]!;
    if (normal[0] === letters[letter]) {
      letter--;
      if (letter < 0) return at;
    } else if (!leftOutOfLetters.has(normal)) return -1;
  }
  return -1;
}
