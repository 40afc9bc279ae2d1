// "The Environment Agency", "Church Lane", where the recogniser saw no name: bodies and streets named in plain words.
import { bodyHeads, streetHeads } from '../../lexicon/name-heads.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';
import { isCapital } from './capitals.ts';
import { type Name, TYPES } from './recognise.ts';

const CONFIDENCE = 0.6;
const surely = (type: EntityType): readonly number[] => TYPES.map((other) => (other === type ? 1 : 0));
const ORGANIZATION = surely('organization');
const PLACE = surely('place');
/** Words in front of the head, "the Royal Norland Grain Agency". */
const MOST_WORDS = 4;
/** The same of a street, "Old Church Lane". */
const MOST_OF_STREET = 2;

/** Bodies and streets among the words that are no part of a name yet (`named`), in prose. */
export function findPlainNames({ tokens, sentences }: Reading, named: Uint8Array): Name[] {
  const found: Name[] = [];
  for (const { firstToken, endToken, kind } of sentences) {
    if (kind === 'headline' || kind === 'heading') continue;
    for (let head = firstToken + 1; head < endToken; head++) {
      const token = tokens[head]!;
      const isBody = bodyHeads.has(token.lower);
      if (named[head] === 1 || (!isBody && !streetHeads.has(token.lower)) || !isCapital(token)) continue;
      let first = head;
      while (first > firstToken && named[first - 1] === 0 && isCapital(tokens[first - 1]!)) first--;
      // "The" at the head of the sentence has a capital too.
      if (tokens[first]!.lower === 'the') first++;
      const article = tokens[first - 1];
      const behind = tokens[head + 1];
      const goesOn = behind !== undefined && (named[head + 1] === 1 || isCapital(behind) || behind.lower === 'of');
      if (first === head || head - first > (isBody ? MOST_WORDS : MOST_OF_STREET) || goesOn) continue;
      if (isBody && article?.lower !== 'the') continue;
      const span = { firstToken: first, endToken: head + 1 };
      const kind = isBody
        ? { type: 'organization' as const, types: ORGANIZATION }
        : { type: 'place' as const, types: PLACE };
      found.push({ ...span, ...kind, confidence: CONFIDENCE, isName: CONFIDENCE });
    }
  }
  return found;
}
