// What goes on with a study that was named: "Researchers concluded that ..." behind "a study published in the Arden Journal",
// "The crew would sleep in pods" behind "The study found ...". Whose it is stands in front of it.
import { followUps, studyNames, studyPeople } from '../../lexicon/study-words.ts';
import type { Token } from '../../model/reading.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { tokenRange } from './token-range.ts';

/** How much less it needs a source, in log-odds: whoever has read of the study knows who "researchers" are. */
export const FOLLOW_UP = -2.6;
/** What it has thought out may yet be somebody else's plan. */
export const OF_DESIGN = -1.6;

const HAVE = new Set(['has', 'have', 'had']);

/** Whether the words name a study, a paper or those who made it. */
function namesStudy(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (studyNames.has(tokens[i]!.lower)) return true;
  return false;
}

/** Whether the source of a sentence, somebody one could name, is a study or a team. */
function tellsOfStudy(
  facts: SentenceFacts | undefined,
  { reading: { tokens }, found: { attributions } }: ArticleContext,
): boolean {
  const attribution = attributionAt(attributions, facts?.coverage.best ?? -1);
  if (attribution?.sourceKind !== 'named' || attribution.source === null) return false;
  const [first, end] = tokenRange(tokens, attribution.source);
  return namesStudy(tokens, first, end);
}

/** So many sentences later nobody thinks of the study any more. */
const FOLLOWS = 2;
const DESIGN_REACH = 6;

/** "In a new report by the Arden Institute, researchers reveal": the report, and whose it is, open the sentence. */
function opensWithStudy(firstWord: number, end: number, tokens: readonly Token[]): boolean {
  if (tokens[firstWord]?.lower !== 'in' || !namesStudy(tokens, firstWord, end)) return false;
  for (let i = firstWord + 1; i < end; i++) if (tokens[i]!.tag.startsWith('NNP')) return true;
  return false;
}

/**
 * "Researchers concluded", "estimates suggest", "12 were estimated", right behind a study that was named.
 * @param vague the words that make the source of the sentence vague
 */
export function isFollowUp(facts: SentenceFacts, vague: TokenRange, context: ArticleContext): boolean {
  const { tokens } = context.reading;
  const last = tokens[vague.endToken - 1]!.lower;
  const bare = vague.endToken - vague.firstToken === 1 || tokens[vague.firstToken]!.lower === 'the';
  // "Scientists have long suspected": before there was the study.
  if (HAVE.has(tokens[facts.finiteVerb]?.lower ?? '')) return false;
  if (!bare || vague.endToken - vague.firstToken > 2 || !(studyPeople.has(last) || followUps.has(last))) return false;
  if (opensWithStudy(facts.firstWord, vague.firstToken, tokens)) return true;
  for (let back = 1; back <= FOLLOWS; back++)
    if (tellsOfStudy(context.facts[facts.sentence.index - back], context)) return true;
  return false;
}

/** "Hibernation would take place in pods", some sentences behind "The study found that ...": the design it has thought out. */
export function isOfDesign(
  { sentence, finiteVerb, quoted, coverage }: SentenceFacts,
  context: ArticleContext,
): boolean {
  const { tokens } = context.reading;
  if (finiteVerb < 0 || quoted > 0 || coverage.touching > 0 || tokens[finiteVerb]!.lower !== 'would') return false;
  for (let back = 1; back <= DESIGN_REACH; back++)
    if (tellsOfStudy(context.facts[sentence.index - back], context)) return true;
  return false;
}
