// Names of three words and more that every newsroom knows, "The Marriage of Figaro", and those that a number ends,
// "Channel 4": whatever the recogniser made of their parts.
import { insideTitles } from '../../lexicon/name-words.ts';
import type { Reading } from '../../model/reading.ts';
import { isCapital } from './capitals.ts';
import { knownType } from './listed.ts';
import { plainWord } from './names.ts';
import { nameOfType } from './plain-names.ts';
import type { Name } from './recognise.ts';

const LONGEST = 9;
const LEAST = 3;
const SURE = 0.95;
const NUMBERED = /^\d+\p{L}+$/u;

/** What joins a name to one that is not its own. */
const LOOSE: ReadonlySet<string> = new Set(['in', 'for', 'and', 'with', 'at']);

/** Such names in prose, none inside another; `names` are those of the recogniser. */
export function findListedPhrases({ tokens, sentences }: Reading, names: readonly Name[]): Name[] {
  const found: Name[] = [];
  /** Each token of a name of three words and more -> the name. */
  const holders = new Map<number, Name>();
  for (const name of names)
    if (name.endToken >= name.firstToken + LEAST)
      for (let at = name.firstToken; at < name.endToken; at++) holders.set(at, name);
  for (const { kind, firstToken, endToken } of sentences) {
    if (kind === 'headline' || kind === 'heading') continue;
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at]!;
      // Inside a longer name it is a part of that: "the New Royal Festival Hall".
      // "21 Jump Street".
      const isNumbered = token.kind === 'number' && isCapital(tokens[at + 1]);
      if (
        !(isCapital(token) || isNumbered) ||
        (at > firstToken + 1 && isCapital(tokens[at - 1]) && tokens[at - 1]!.lower !== 'the')
      )
        continue;
      const name = phraseAt(at, Math.min(endToken, at + LONGEST));
      if (name === null || isHeld(name)) continue;
      found.push(name);
      at = name.endToken - 1;
    }
  }
  return found;

  /** Part of a longer name, "The Legend of Zelda: Breath of the Wild"; not in "Barbarina in The Marriage of Figaro". */
  function isHeld({ firstToken, endToken }: Name): boolean {
    const holder = holders.get(firstToken);
    if (holder === undefined || holder.endToken < endToken) return false;
    if (holder.firstToken === firstToken) return true;
    return !LOOSE.has(tokens[firstToken - 1]!.text);
  }

  function phraseAt(at: number, limit: number): Name | null {
    const first = tokens[at]!.lower === 'the' ? at + 1 : at;
    let phrase = '';
    let words = 0;
    let best: Name | null = null;
    for (let to = first; to < limit; to++) {
      const token = tokens[to]!;
      // "76ers" is one, too.
      const isNumber = token.kind === 'number' || NUMBERED.test(token.text);
      const isBig = isCapital(token) || isNumber;
      if (!isBig && !insideTitles.has(token.lower)) break;
      if (token.text === ':' || token.text === ',' || token.lower === "'s") {
        if (words === 0) break;
        continue;
      }
      const word = plainWord(token.lower);
      phrase = words === 0 ? word : `${phrase} ${word}`;
      words++;
      if (!isBig || (words < LEAST && !(isNumber && words > 1))) continue;
      const type = knownType(phrase);
      if (type === undefined) continue;
      // "The" at the head of a sentence has a capital anyway.
      const isTitled =
        first > at && type === 'misc' && tokens[at]!.text === 'The' && at > sentences[token.sentence]!.firstToken;
      const start = isTitled && !isNumber ? at : first;
      best = { ...nameOfType(type, start, to + 1), confidence: SURE, isName: SURE };
    }
    return best !== null && isCapital(tokens[best.endToken]) ? null : best;
  }
}
