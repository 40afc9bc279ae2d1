// A headline or the line under it that stands in the text like a paragraph: "Senate passes budget after long night."
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';

const ARTICLES = new Set(['the', 'a', 'an']);
const LONGEST = 16;
/** It is one of the first paragraphs. */
const LAST_PARAGRAPH = 2;

/** Whether a sentence alone in one of the first paragraphs does without articles, as headlines do. */
export function isHeadline(
  { sentence, words, quoted }: SentenceFacts,
  { reading: { tokens, paragraphs } }: ArticleContext,
): boolean {
  if (sentence.paragraph > LAST_PARAGRAPH || words > LONGEST || quoted > 0.5 || paragraphs.length <= LAST_PARAGRAPH + 1)
    return false;
  const { firstSentence, endSentence } = paragraphs[sentence.paragraph]!;
  if (endSentence - firstSentence > 1) return false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (ARTICLES.has(tokens[i]!.lower)) return false;
  return true;
}
