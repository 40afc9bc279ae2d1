// "The senate adopted the bill", "She was elected in May": deeds that anybody can look up.
import { recordedDeeds } from '../../lexicon/recorded-deeds.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';
import { shifted } from './verdict-model.ts';

/**
 * How much less a sentence about such a deed needs a source, in log-odds: 0.42, the threshold, where the models say
 * 0.6. Of the 34 findings in cross-validation that this leaves out the labels want 5.
 */
const ON_RECORD = 0.73;

/** Whether the main clause tells a deed on record, done and not denied. */
export function isOnRecord({ mainVerb, finiteVerb }: SentenceFacts, { reading: { tokens } }: ArticleContext): boolean {
  if (finiteVerb < 0 || !recordedDeeds.has(tokens[mainVerb]!.lower) || tokens[finiteVerb]!.tag === 'MD') return false;
  // "Has not been adopted": that nothing happened stands in no register.
  for (let i = finiteVerb + 1; i < mainVerb; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'not' || lower === "n't" || lower === 'never') return false;
  }
  return true;
}

/** The need of a source of a deed on record, from what the models make of its sentence. */
export function worthOnRecord(worth: number): number {
  return shifted(worth, -ON_RECORD);
}
