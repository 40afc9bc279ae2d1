// Whether a source is the article's own author: "we show", "our results suggest", "this means".
import { sexOfNoun } from '../../language/sex.ts';
import { type Clues, EntityCode } from './clues.ts';
import { Trait } from './cue-words.ts';
import type { Segment } from './segments.ts';

const OWN = new Set(['i', 'we', 'me', 'us', 'you', 'my', 'our']);
/** Alone, these point at what the article has just said. */
const POINTING = new Set(['this', 'that', 'these', 'those']);

/** Not inside a quotation, where whoever is quoted says "I". */
export function isOwnVoice(clues: Clues, { first, end }: Segment): boolean {
  if ((clues.quotation[first] ?? -1) >= 0) return false;
  const token = clues.reading.tokens[first];
  if (token === undefined) return false;
  if (end - first === 1) return OWN.has(token.lower) || (POINTING.has(token.lower) && token.tag === 'DT');
  if (token.lower !== 'my' && token.lower !== 'our') return false;
  // "My colleague", "my own niece", "our reporter Lena Brandt": somebody else.
  for (let i = first; i < end; i++) {
    if (clues.entity[i] === EntityCode.person || ((clues.traits[i] ?? 0) & Trait.human) !== 0) return false;
    if (i < (clues.groupEnd[first] ?? end) && sexOfNoun(clues.reading.tokens[i]!.lower) !== null) return false;
  }
  return true;
}
