// The words that state something: the verb and what it says, as far as the first noun group.
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import type { TokenRange } from './rule.ts';

/** Longer, and the reader might as well be shown the sentence. */
const LONGEST = 10;
/** What may stand between a verb and its noun, or in the noun group. */
const WITHIN = /^(?:DT|JJ|NN|PRP\$|POS|CD|RB|VB|TO|IN|RP|HYPH|\$)/;

/** "Has been importing Chinese bulldozers", "is a shift", "was crushed"; the main verb must lie in the range. */
export function predicateOf(
  { finiteVerb, mainVerb }: SentenceFacts,
  range: TokenRange,
  tokens: readonly Token[],
): TokenRange {
  const limit = Math.min(range.endToken, Math.max(finiteVerb + LONGEST, mainVerb + 1));
  let endToken = mainVerb + 1;
  for (let i = endToken; i < limit; i++) {
    const { tag } = tokens[i]!;
    if (tag.startsWith('NN')) {
      endToken = i + 1;
      if (!/^(?:NN|POS|HYPH)/.test(tokens[i + 1]?.tag ?? '')) break;
    } else if ((tag.startsWith('JJ') || tag === 'VBN') && !WITHIN.test(tokens[i + 1]?.tag ?? '')) {
      endToken = i + 1;
      break;
    } else if (!WITHIN.test(tag)) break;
  }
  return { firstToken: finiteVerb, endToken };
}
