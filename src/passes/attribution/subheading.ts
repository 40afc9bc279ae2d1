// "'A messy business'" in a line of its own, without a mark at its end: a subheading takes up what somebody says further
// down, so whoever spoke last does not say it.
import { QuotePlace } from './clues.ts';
import { type Draft, isOrphan } from './draft.ts';
import type { Evidence } from './evidence.ts';

/** A subheading is no longer. */
const LONGEST = 10;

/** Whether the draft is nothing but such a line. */
export function isSubheading({ clues }: Evidence, draft: Draft): boolean {
  const [what] = draft.content;
  if (!isOrphan(draft) || what === undefined || draft.content.length > 1) return false;
  const { tokens, sentences, paragraphs } = clues.reading;
  const { firstToken, endToken, paragraph } = sentences[tokens[what.first]!.sentence]!;
  const { firstSentence, endSentence } = paragraphs[paragraph]!;
  if (endSentence - firstSentence > 1 || what.first > firstToken || what.end < endToken) return false;
  if (endToken - firstToken > LONGEST || clues.quotePlace[firstToken] !== QuotePlace.opening) return false;
  // "The sign read:" introduces it.
  if (tokens[firstToken - 1]?.text === ':') return false;
  const closed = clues.quotePlace[endToken - 1] === QuotePlace.closing;
  return closed && tokens[endToken - 2]!.kind !== 'punctuation';
}
