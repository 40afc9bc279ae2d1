// A headline or the line under it that stands in the text like a paragraph: "Senate passes budget after long night."
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';

const ARTICLES = new Set(['the', 'a', 'an']);
const LONGEST = 16;
/** It is the first paragraph or the second; the third is a lead as often. */
const LAST_PARAGRAPH = 1;
/** "ARDEN, Feb. 8 (UPI) — ...": a report has begun. */
const DATELINE = new Set(['—', '–', '--']);

/** Whether a sentence alone in one of the first paragraphs does without articles, as headlines do. */
export function isHeadline(
  { sentence, words, quoted }: SentenceFacts,
  { reading: { tokens, paragraphs } }: ArticleContext,
): boolean {
  if (sentence.paragraph > LAST_PARAGRAPH || words > LONGEST || quoted > 0.5 || paragraphs.length <= LAST_PARAGRAPH + 2)
    return false;
  const { firstSentence, endSentence } = paragraphs[sentence.paragraph]!;
  if (endSentence - firstSentence > 1) return false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lower } = tokens[i]!;
    if (ARTICLES.has(lower) || DATELINE.has(lower)) return false;
  }
  return true;
}
