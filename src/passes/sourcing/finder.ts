// What looks for the words of one pattern in a sentence.
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import type { TokenRange } from './rule.ts';

export type Finder = (facts: SentenceFacts, tokens: readonly Token[]) => TokenRange | null;

export function lowerAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}

/** "Largest", "most". */
export function isRanked({ tag }: Token): boolean {
  return tag === 'JJS' || tag === 'RBS';
}
