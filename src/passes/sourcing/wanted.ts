// What somebody looks like whom the police look for: that they say so goes without saying.
import { wantedLooks } from '../../lexicon/people-words.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';

const LEAST_LOOKS = 2;

/** "He is described as white, in his thirties and of slim build." */
export function isWanted(
  { mainVerb, passive, sentence, quoted }: SentenceFacts,
  { reading: { tokens } }: ArticleContext,
): boolean {
  if (!passive || quoted > 0 || tokens[mainVerb]?.lower !== 'described') return false;
  let looks = 0;
  for (let i = mainVerb; i < sentence.endToken; i++) if (wantedLooks.has(tokens[i]!.lower)) looks++;
  return looks >= LEAST_LOOKS;
}
