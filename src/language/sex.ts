// What first names and forms of address tell of a person's sex: whom "he" and "Mrs. Harker" cannot be.
import { MENS_TITLES, WOMENS_TITLES } from '../lexicon/office-holders.ts';
import { men, women } from '../lexicon/source-words.ts';
import { staticTable } from '../lexicon/static-table.ts';
import { firstNameTable } from './sex.static.ts';

export type Sex = 'woman' | 'man';

const firstNames = staticTable(firstNameTable, (entry) => entry as Sex);

/** The sex that a first name in lower case tells, with its accents or without; null when it tells none. */
export function sexOfName(first: string): Sex | null {
  const plain = /[^ -~]/.test(first) ? first.normalize('NFD').replace(/\p{M}/gu, '') : first;
  return firstNames.get(plain) ?? null;
}

/** The sex that a form of address tells ("Mrs.", "Sir"); null when it tells none. */
export function sexOfTitle(honorific: string): Sex | null {
  const title = honorific.toLowerCase().replaceAll('.', '');
  return WOMENS_TITLES.has(title) ? 'woman' : MENS_TITLES.has(title) ? 'man' : null;
}

/** "Father", "ex-wife", "spokeswoman". */
export function sexOfNoun(noun: string): Sex | null {
  const word = noun.startsWith('ex-') ? noun.slice(3) : noun;
  if (women.has(word) || word.endsWith('woman')) return 'woman';
  return men.has(word) ? 'man' : null;
}
