// What a minister is for, which is a part of the office and no body: "the Minister of Justice", "secretary of defense".
import { nameHeads, partWords } from '../../lexicon/name-heads.ts';
import type { Token } from '../../model/reading.ts';
import type { ResolvableMention } from './resolvable.ts';

/** The mentions without those that stand behind "minister of" and are fields of government alone. */
export function withoutPortfolios(mentions: ResolvableMention[], tokens: readonly Token[]): ResolvableMention[] {
  return mentions.filter((mention) => !isPortfolio(mention, tokens));
}

function isPortfolio({ type, words, firstToken }: ResolvableMention, tokens: readonly Token[]): boolean {
  if (type === 'person' || !JOINTS.has(tokens[firstToken - 1]?.lower ?? '')) return false;
  const { lower = '', sentence = -1 } = tokens[firstToken - 2] ?? {};
  return HOLDERS.has(lower) && sentence === tokens[firstToken]!.sentence && words.every(isField);
}

function isField(word: string): boolean {
  return nameHeads.fields.has(word) || partWords.departments.has(word) || partWords.portfolios.has(word);
}

const JOINTS: ReadonlySet<string> = new Set(['of', 'for']);
const HOLDERS: ReadonlySet<string> = new Set(['minister', 'ministers', 'secretary', 'secretaries', 'undersecretary']);
