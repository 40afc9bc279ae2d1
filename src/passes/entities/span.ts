// A mention of other tokens than the one it is made of.
import type { Token } from '../../model/reading.ts';
import { nameOf, plainWords, textOf } from './names.ts';
import type { ResolvableMention } from './resolvable.ts';

/** The mention with the tokens `firstToken` to `endToken`, half-open, and without a title. */
export function span(
  mention: ResolvableMention,
  firstToken: number,
  endToken: number,
  type: ResolvableMention['type'],
  tokens: readonly Token[],
): ResolvableMention {
  const words = plainWords(tokens, firstToken, endToken);
  const text = textOf(tokens, firstToken, endToken);
  const { start } = tokens[firstToken]!;
  const { end } = tokens[endToken - 1]!;
  return { ...mention, start, end, text, words, name: nameOf(words), type, honorific: null, firstToken, endToken };
}
