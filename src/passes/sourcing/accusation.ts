// "The minister misled parliament", said by nobody: the article accuses.
import { rememberByForm } from '../../language/forms.ts';
import { accusingAdverbs, courtWords, coveringVerbs } from '../../lexicon/accusations.ts';
import { accusingForms } from './accusing-forms.static.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext, TokenRange } from './rule.ts';

/**
 * Such a sentence needs a source most likely, whatever the models make of it: what they learned from has few. In 400 articles
 * of news this raises one finding in 12,000; it is for articles that carry no source at all.
 */
export const ACCUSATION_WORTH = 0.7;

const accuses = rememberByForm(({ lower }) => accusingForms.includes(lower));

/** An adverb stands so close to its verb. */
const REACH = 2;
const NOT_SAID = new Set(['if', 'whether', 'not', "n't", 'never', 'would', 'could', 'may', 'might', 'should', 'must']);

/** The words by which the main clause says that somebody has done wrong, or null; not what a court has said. */
export function accusationOf(
  { mainVerb, finiteVerb, sentence, quoted, firstPerson, secondPerson }: SentenceFacts,
  { reading: { tokens } }: ArticleContext,
): TokenRange | null {
  if (mainVerb < 0 || quoted > 0 || firstPerson > 0 || secondPerson > 0) return null;
  const verb = tokens[mainVerb]!;
  const wrong = accuses(verb.form) || (coveringVerbs.has(verb.lower) && tokens[mainVerb + 1]?.lower === 'up');
  let adverb = -1;
  const from = Math.max(sentence.firstToken, mainVerb - REACH);
  for (let i = from; i <= mainVerb + REACH && i < sentence.endToken; i++) {
    if (accusingAdverbs.has(tokens[i]!.lower)) adverb = i;
  }
  if (!wrong && adverb < 0) return null;
  for (let i = finiteVerb < 0 ? mainVerb : finiteVerb; i < mainVerb; i++)
    if (NOT_SAID.has(tokens[i]!.lower)) return null;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lower, tag } = tokens[i]!;
    if (courtWords.has(lower) || (i === sentence.firstToken && NOT_SAID.has(lower) && tag === 'IN')) return null;
  }
  return adverb < 0
    ? { firstToken: mainVerb, endToken: mainVerb + 1 }
    : { firstToken: Math.min(adverb, mainVerb), endToken: Math.max(adverb, mainVerb) + 1 };
}
