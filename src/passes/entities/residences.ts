// Houses that stand for whoever governs from them: where one of them speaks or acts in the article, it is no place there.
import { RESIDENCES } from '../../lexicon/residences.ts';
import type { Token } from '../../model/reading.ts';
import type { ResolvableMention } from './resolvable.ts';

/** The mentions, "the White House" an organization where the article has it say or do something. */
export function withoutResidences(mentions: ResolvableMention[], tokens: readonly Token[]): ResolvableMention[] {
  const acting = new Set<string>();
  for (const mention of mentions) if (RESIDENCES.has(mention.name) && acts(mention, tokens)) acting.add(mention.name);
  if (acting.size === 0) return mentions;
  return mentions.map((mention) =>
    mention.type === 'place' && acting.has(mention.name) && !isInside(mention, tokens)
      ? { ...mention, type: 'organization', told: true }
      : mention,
  );
}

/** "The White House said", "opposed by the White House", "according to the White House". */
function acts(mention: ResolvableMention, tokens: readonly Token[]): boolean {
  const { firstToken, endToken } = mention;
  const front = frontOf(mention, tokens);
  const before = tokens[front]?.lower ?? '';
  if (before === 'by' || (before === 'to' && tokens[front - 1]?.lower === 'according')) return true;
  // "A party at the White House was" is about the party.
  if (tokens[front]?.tag === 'IN' || tokens[front]?.tag === 'TO') return false;
  const next = tokens[endToken];
  return next?.sentence === tokens[firstToken]!.sentence && /^(?:VB[DZP]?|MD)$/.test(next.tag);
}

/** The token in front of the mention and its article. */
function frontOf({ firstToken }: ResolvableMention, tokens: readonly Token[]): number {
  return tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
}

/** "At the White House", where one is. */
function isInside(mention: ResolvableMention, tokens: readonly Token[]): boolean {
  return INSIDE.has(tokens[frontOf(mention, tokens)]?.lower ?? '') && tokens[mention.endToken]?.tag !== 'NN';
}

const INSIDE: ReadonlySet<string> = new Set(['at', 'in', 'inside', 'outside', 'near', 'into', 'around']);
