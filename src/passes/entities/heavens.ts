// "Europa is smaller than Earth": planets and moons, where the article is about space. Elsewhere Mars makes chocolate, and
// Titan is anything.
import { heavens, spaceWords } from '../../lexicon/heavens.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { isCapital, isDash } from './capitals.ts';
import { nameOfType } from './plain-names.ts';
import type { Name } from './recognise.ts';

const SURE = 0.95;
/** So many words of space, and planets beside the first, show what an article is about. */
const LEAST = 3;

/** The planets and moons that stand alone, in order; `names` are those of the recogniser, in order. */
export function findHeavens({ tokens, sentences }: Reading, names: readonly Name[]): Name[] {
  const found = tokens.filter((token) => heavens.has(token.lower) && isCapital(token));
  if (found.length === 0 || !isAboutSpace(tokens, new Set(found.map(({ lower }) => lower)).size)) return [];
  /** Tokens of names of several words: "Europa Clipper", "Io Brandt". */
  const held = new Set<number>();
  const owned = new Set<number>();
  for (const { firstToken, endToken } of names) {
    for (let at = firstToken; endToken > firstToken + 1 && at < endToken; at++) held.add(at);
    // "Jupiter's" in one piece, and "Icy Moon Europa" of a headline.
    if (tokens[endToken - 1]!.lower === "'s" && endToken === firstToken + 2) owned.add(firstToken);
    if (spaceWords.has(tokens[endToken - 2]?.lower ?? '')) owned.add(endToken - 1);
  }
  return found
    .filter((token) => {
      const { firstToken, kind } = sentences[token.sentence]!;
      const isHeadline = kind === 'headline' || kind === 'heading';
      return (
        (!held.has(token.index) || owned.has(token.index)) && standsAlone(tokens, token.index, firstToken, isHeadline)
      );
    })
    .map(({ index }) => ({
      ...nameOfType('place', index, index + 1),
      confidence: SURE,
      isName: SURE,
      told: true as const,
    }));
}

function isAboutSpace(tokens: readonly Token[], planets: number): boolean {
  let found = planets - 1;
  for (const { lower } of tokens) {
    if (spaceWords.has(lower)) found++;
    if (found >= LEAST) return true;
  }
  return false;
}

/** Whether no other capital stands beside it: "Mars Express", "Freddie Mercury", "Titan II". */
function standsAlone(tokens: readonly Token[], at: number, firstToken: number, isHeadline: boolean): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (isHeadline) return true;
  if (behind?.kind === 'number' || isDash(behind?.text ?? '')) return false;
  return !isCapital(behind) && (at - 1 <= firstToken || !isCapital(before));
}
