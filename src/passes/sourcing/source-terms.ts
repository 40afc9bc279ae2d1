// On what terms a source spoke: "She spoke on condition of anonymity." The article tells of its own work there.
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';

const HIDDEN = new Set(['named', 'identified', 'quoted']);

/** Whether the sentence is about a source's wish to stay unnamed, outside quotations. */
export function isOnTerms({ quoted, sentence }: SentenceFacts, { reading: { tokens } }: ArticleContext): boolean {
  if (quoted > 0) return false;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (lower(i) === 'anonymity') return lower(i - 1) === 'of' || lower(i - 1) === 'requested';
    const asks = lower(i) === 'asked' || lower(i) === 'wished' || lower(i) === 'wanted';
    if (asks && lower(i + 1) === 'not' && lower(i + 3) === 'be' && HIDDEN.has(lower(i + 4))) return true;
  }
  return false;
}
