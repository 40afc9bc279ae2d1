// Whether an article is about sport: there towns are what plays for them, and what happened on the pitch everybody saw.
import { SPORT_WORDS } from '../lexicon/sport-words.ts';
import type { Token } from '../model/reading.ts';

/** Such an article has a word of it in so many, and more than a few. */
const LARGEST_SHARE = 80;
const FEWEST = 3;

const known = new WeakMap<readonly Token[], boolean>();

/** Asked of all tokens of an article, it counts once. */
export function isAboutSport(tokens: readonly Token[]): boolean {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  let found = 0;
  for (const { lower } of tokens) if (SPORT_WORDS.has(lower)) found++;
  const answer = found >= FEWEST && found * LARGEST_SHARE >= tokens.length;
  known.set(tokens, answer);
  return answer;
}
