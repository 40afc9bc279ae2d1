// "The senate adopted the bill", "She was elected in May", "Researchers followed 61 nurses": what anybody can look up.
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

const AUTHORS = new Set(['researchers', 'scientists', 'authors', 'epidemiologists', 'psychologists', 'economists']);
const METHODS = new Set(
  'followed tested surveyed measured recruited enrolled examined analysed analyzed tracked compared interviewed studied monitored assessed collected randomised randomized observed reviewed scanned'.split(
    ' ',
  ),
);
/** "Followed for eleven weeks a group of 61 nurses": the number of those looked at stands no further behind. */
const SAMPLE_REACH = 9;

/** "Researchers at Arden University followed 61 nurses": how a study was made stands in the study. */
export function isMethod(
  { mainVerb, finiteVerb, sentence, passive }: SentenceFacts,
  { reading: { tokens } }: ArticleContext,
): boolean {
  if (passive || mainVerb !== finiteVerb || !METHODS.has(tokens[mainVerb]?.lower ?? '')) return false;
  let authors = false;
  for (let i = sentence.firstToken; i < finiteVerb; i++) authors ||= AUTHORS.has(tokens[i]!.lower);
  if (!authors) return false;
  for (let i = mainVerb + 1; i < sentence.endToken && i <= mainVerb + SAMPLE_REACH; i++)
    if (tokens[i]!.kind === 'number' || tokens[i]!.tag === 'CD') return true;
  return false;
}

/** The need of a source of a deed on record, from what the models make of its sentence. */
export function worthOnRecord(worth: number): number {
  return shifted(worth, -ON_RECORD);
}
