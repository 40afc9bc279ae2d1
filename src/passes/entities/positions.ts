// Where somebody plays, with a capital or in letters in front of the name: "Defenseman Owen Harker", "Otters: F Owen Harker".
import { playerNouns, positionLetters } from '../../lexicon/player-nouns.ts';
import type { Token } from '../../model/reading.ts';

/** Behind the place in the team with which a person's name of three words and more begins. */
export function behindPosition(tokens: readonly Token[], first: number, end: number): number {
  return first + 2 < end && isPosition(tokens, first) ? first + 1 : first;
}

function isPosition(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  if (playerNouns.has(lower) || positionLetters.sure.has(text)) return true;
  // "F Owen Harker" may have it for an initial, unless a team and a colon stand in front.
  return positionLetters.lone.has(text) && tokens[at - 1]?.text === ':';
}
