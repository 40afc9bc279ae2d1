// Countries joined by hyphens, which are no country together: "China-US talks".
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { plainWord } from './names.ts';
import type { ResolvableMention } from './resolve.ts';

const COUNTRY = classBit('country');

/** Whether a word is two or more countries joined by hyphens, which are no country together: "China-US". */
export function isPair({ kind, text, lower, start, end }: Token, gazetteer: Gazetteer): boolean {
  if (kind !== 'word' || text === lower || !text.includes('-') || end - start !== text.length) return false;
  if ((gazetteer.classes(hashString(lower)) & COUNTRY) !== 0) return false;
  return text.split('-').every((part) => isCountry(part, gazetteer));
}

/** The countries of a pair. */
export function splitPair(token: Token, confidence: number): ResolvableMention[] {
  let start = token.start;
  return token.text.split('-').map((text) => {
    const word = plainWord(text.toLowerCase());
    const part: ResolvableMention = {
      start,
      end: start + text.length,
      text,
      words: [word],
      name: word,
      type: 'place',
      confidence,
      honorific: null,
      firstToken: token.index,
      endToken: token.index + 1,
    };
    start += text.length + 1;
    return part;
  });
}

/** Two listed countries joined by a hyphen leave little doubt. */
export const PAIR_CONFIDENCE = 0.9;
const COUNTRY_LETTERS: ReadonlySet<string> = new Set(['US', 'UK', 'U.S.', 'U.K.', 'EU', 'UAE']);

function isCountry(text: string, gazetteer: Gazetteer): boolean {
  if (COUNTRY_LETTERS.has(text)) return true;
  if (text === text.toLowerCase() || text.length < 3) return false;
  return (gazetteer.classes(hashString(text.toLowerCase())) & COUNTRY) !== 0;
}
