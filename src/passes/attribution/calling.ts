// What a name is called in front of it, and whose: "his wife, Pat", "her daughter, the painter Clara Harker".
import { type Sex, sexOfNoun } from '../../language/sex.ts';
import type { Clues } from './clues.ts';

export interface Calling {
  readonly sex: Sex;
  /** The token of "his" or "her", -1 without one. */
  readonly owner: number;
}

/** Between the noun and the name stand at most so many tokens. */
const LONGEST = 6;
const BETWEEN = /^(?:JJ|NNP?|DT)$/;
/** What closes an apposition. */
const CLOSED = /^[,.;:)]$/;

/** The noun in front of the name in tokens `first` to `end` that tells a sex; null for none. */
export function callingOf({ reading: { tokens } }: Clues, first: number, end: number): Calling | null {
  const { sentence } = tokens[first]!;
  for (let at = first - 1; at >= first - LONGEST && tokens[at]?.sentence === sentence; at--) {
    const { tag, lower, text } = tokens[at]!;
    const sex = sexOfNoun(lower);
    if (sex !== null) {
      let owner = at - 1;
      while (tokens[owner]?.tag === 'JJ') owner--;
      return { sex, owner: tokens[owner]?.tag === 'PRP$' ? owner : -1 };
    }
    // "He had left his wife, Harker said": of two people, who are one where a comma follows as well.
    if (text === ',' ? !CLOSED.test(tokens[end]?.text ?? '') : !BETWEEN.test(tag)) return null;
  }
  return null;
}
