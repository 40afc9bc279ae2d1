// "The minister misled parliament", said by nobody: the article accuses.
import { rememberByForm } from '../../language/forms.ts';
import { accusingAdverbs, courtWords, coveringVerbs } from '../../lexicon/accusations.ts';
import { notAccused } from '../../lexicon/auxiliaries.ts';
import type { Token } from '../../model/reading.ts';
import { accusingForms } from './accusing-forms.static.ts';
import { accusingPhrase } from './accusing-phrases.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext, TokenRange } from './rule.ts';

/**
 * Such a sentence needs a source, whatever the models make of it: what they learned from has few. In 400 articles
 * of news this raises one finding in 12,000; it is for articles that carry no source at all.
 */
export const ACCUSATION_WORTH = 0.7;

const accuses = rememberByForm(({ lower }) => accusingForms.includes(lower));

/** An adverb stands so close to its verb. */
const REACH = 2;
/** "Did not think that the office leaned on him": so far before another clause's verb. */
const NOT_REACH = 4;

/** The main verb that is wrong in itself or done on purpose, with the adverb that says so. */
function wrongDeed({ mainVerb, sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  const verb = tokens[mainVerb]!;
  const wrong = accuses(verb.form) || (coveringVerbs.has(verb.lower) && tokens[mainVerb + 1]?.lower === 'up');
  let adverb = -1;
  const from = Math.max(sentence.firstToken, mainVerb - REACH);
  for (let i = from; i <= mainVerb + REACH && i < sentence.endToken; i++) {
    if (accusingAdverbs.has(tokens[i]!.lower)) adverb = i;
  }
  if (!wrong && adverb < 0) return null;
  return adverb < 0
    ? { firstToken: mainVerb, endToken: mainVerb + 1 }
    : { firstToken: Math.min(adverb, mainVerb), endToken: Math.max(adverb, mainVerb) + 1 };
}

/** "Would have", "did not": between the finite verb and the deed, or so near before it in another clause. */
function isNotSaid(
  { mainVerb, finiteVerb }: SentenceFacts,
  { firstToken }: TokenRange,
  tokens: readonly Token[],
): boolean {
  const from = firstToken <= mainVerb ? (finiteVerb < 0 ? mainVerb : finiteVerb) : firstToken - NOT_REACH;
  for (let i = from; i < Math.max(mainVerb, firstToken); i++) if (notAccused.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** The words by which a sentence says that somebody has done wrong, or null; not what a court has said. */
export function accusationOf(facts: SentenceFacts, { reading: { tokens } }: ArticleContext): TokenRange | null {
  const { mainVerb, sentence, quoted, firstPerson, secondPerson } = facts;
  if (mainVerb < 0 || quoted > 0 || firstPerson > 0 || secondPerson > 0) return null;
  const wrong = wrongDeed(facts, tokens) ?? accusingPhrase(facts, tokens);
  if (wrong === null || isNotSaid(facts, wrong, tokens)) return null;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lower, tag } = tokens[i]!;
    if (courtWords.has(lower) || (i === sentence.firstToken && notAccused.has(lower) && tag === 'IN')) return null;
  }
  return wrong;
}
