// "The Environment Agency", where the recogniser saw no name: a body named in plain words behind "the".
import { bodyHeads } from '../../lexicon/name-heads.ts';
import type { Reading } from '../../model/reading.ts';
import { isCapital } from './capitals.ts';
import { type Name, TYPES } from './recognise.ts';

const CONFIDENCE = 0.6;
const ORGANIZATION: readonly number[] = TYPES.map((type) => (type === 'organization' ? 1 : 0));
/** Words in front of the head, "the Royal Norland Grain Agency". */
const MOST_WORDS = 4;

/** Bodies among the words that are no part of a name yet (`named`), in prose. */
export function findBodies({ tokens, sentences }: Reading, named: Uint8Array): Name[] {
  const found: Name[] = [];
  for (const { firstToken, endToken, kind } of sentences) {
    if (kind === 'headline' || kind === 'heading') continue;
    for (let head = firstToken + 2; head < endToken; head++) {
      const token = tokens[head]!;
      if (named[head] === 1 || !bodyHeads.has(token.lower) || !isCapital(token)) continue;
      let first = head;
      while (first > firstToken && named[first - 1] === 0 && isCapital(tokens[first - 1]!)) first--;
      // "The" at the head of the sentence has a capital too.
      if (tokens[first]!.lower === 'the') first++;
      const article = tokens[first - 1];
      const behind = tokens[head + 1];
      const goesOn = behind !== undefined && (named[head + 1] === 1 || isCapital(behind) || behind.lower === 'of');
      if (first === head || head - first > MOST_WORDS || article?.lower !== 'the' || goesOn) continue;
      const span = { firstToken: first, endToken: head + 1 };
      found.push({ ...span, type: 'organization', confidence: CONFIDENCE, isName: CONFIDENCE, types: ORGANIZATION });
    }
  }
  return found;
}
