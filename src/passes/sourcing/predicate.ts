// The words that state something: the verb and what it says, as far as the first noun group.
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import type { TokenRange } from './rule.ts';
import { isBe } from './verbs.ts';

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
  // "Is" alone says nothing, and "'s" is half a word.
  if (endToken === mainVerb + 1 && isBe(tokens[mainVerb]!)) endToken = withSomeMore(endToken, range, tokens);
  const clitic = finiteVerb > range.firstToken && /^['’]/.test(tokens[finiteVerb]!.text);
  return { firstToken: clitic ? finiteVerb - 1 : finiteVerb, endToken };
}

/** So many words show what a sentence says of its subject, where no noun group does. */
const SOME = 4;

function withSomeMore(from: number, { endToken }: TokenRange, tokens: readonly Token[]): number {
  let end = from;
  for (let i = from; i < Math.min(endToken, from + SOME) && tokens[i]!.kind !== 'punctuation'; i++) end = i + 1;
  return end;
}
