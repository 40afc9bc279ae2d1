// A sentence that goes on with what its neighbour has a source for: a plan behind "the company said", the reason behind
// "the paper found", a figure that the next sentence weighs against others with the source of both.
import { businesses, planVerbs } from '../../lexicon/view-words.ts';
import type { AttributionFact } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { causal, consequence, rules } from './rules/index.ts';
import { isPhrase } from './sourced.ts';
import { isBe } from './verbs.ts';

/**
 * How much less such a sentence needs a source, in log-odds. Strict readers let none of the five stand that were found likely
 * to need one; labels have too few of them to say more.
 */
export const GOING_ON = -1.4;

const CONFIDENCE = 0.7;
const HALF = 0.5;

/** The attribution of a sentence that somebody one could name has told, or undefined. */
function toldBy({ coverage }: SentenceFacts, { found }: ArticleContext): AttributionFact | undefined {
  const attribution = attributionAt(found.attributions, coverage.best);
  if (attribution === undefined || coverage.share < HALF || attribution.confidence < CONFIDENCE) return undefined;
  return attribution.sourceKind === 'named' ? attribution : undefined;
}

/** The sentence before it in its paragraph, or across a break where paragraphs have one sentence. */
function before({ sentence }: SentenceFacts, { facts }: ArticleContext): SentenceFacts | undefined {
  return facts[sentence.index - 1];
}

const COMING = new Set(['will', "'ll"]);
const EFFECTS = [rules.indexOf(causal), rules.indexOf(consequence)];

/** "It will close two yards", "the company plans to close them"; not "it will be hard", "it will hurt the town". */
function isPlan({ finiteVerb, mainVerb, passive }: SentenceFacts, tokens: readonly Token[]): boolean {
  const verb = tokens[mainVerb];
  if (verb === undefined || passive) return false;
  if (planVerbs.has(verb.lower)) return tokens[mainVerb + 1]?.lower === 'to';
  return COMING.has(tokens[finiteVerb]!.lower) && verb.tag === 'VB' && !isBe(verb);
}

/** "The company said it had lost money. It will close two yards." */
function isAnnounced(facts: SentenceFacts, fired: readonly (TokenRange | null)[], context: ArticleContext): boolean {
  const { tokens } = context.reading;
  const { firstWord, finiteVerb } = facts;
  if (finiteVerb < 0 || !isPlan(facts, tokens) || EFFECTS.some((rule) => fired[rule] !== null)) return false;
  const subject = tokens[firstWord]!.lower;
  const business = subject === 'the' && businesses.has(tokens[firstWord + 1]!.lower);
  if (finiteVerb > firstWord + (business ? 3 : 2) || !(business || subject === 'it')) return false;
  const near = before(facts, context);
  const told = near === undefined ? undefined : toldBy(near, context);
  if (told === undefined) return false;
  return told.entity !== null && context.found.entities[told.entity]?.type === 'organization';
}

const POINTING = new Set(['that', 'this', 'it']);
const PARTLY = new Set(['in', 'part', 'partly', 'largely', 'mostly', 'mainly', 'probably', 'simply', 'just']);
const PARTLY_REACH = 3;

/** "That's in part because they had left out the ships." */
function givesReason({ firstWord, finiteVerb }: SentenceFacts, tokens: readonly Token[]): boolean {
  if (!POINTING.has(tokens[firstWord]?.lower ?? '') || finiteVerb !== firstWord + 1 || !isBe(tokens[finiteVerb]!))
    return false;
  let i = finiteVerb + 1;
  while (i <= finiteVerb + PARTLY_REACH && PARTLY.has(tokens[i]?.lower ?? '')) i++;
  return tokens[i]?.lower === 'because';
}

/** How much less what people tell of themselves needs a source, in log-odds: as little as a deed on record. */
export const OF_SPEAKER = -0.73;

const THEY = new Set(['he', 'she']);
const JOINING = new Set(['but', 'and', 'now', 'today', 'still']);
/** "Lena Brandt, a widow of 45, fled a mob": so near the start ends the name of whoever is brought in to speak. */
const NAME_REACH = 4;

/**
 * "She runs three shops on the coast" beside "..., she said": her life and work, where no rule finds more in it. Whoever
 * speaks before or after it has told it.
 */
export function isOfSpeaker(
  { sentence, firstWord, finiteVerb, quoted }: SentenceFacts,
  fired: readonly (TokenRange | null)[],
  context: ArticleContext,
): boolean {
  if (finiteVerb < 0 || quoted > 0 || fired.some((hit) => hit !== null)) return false;
  const { tokens } = context.reading;
  const first = JOINING.has(tokens[firstWord]!.lower) ? firstWord + 1 : firstWord;
  const pronoun = THEY.has(tokens[first]?.lower ?? '');
  if (!pronoun && tokens[first]?.tag !== 'NNP') return false;
  // "He has built his campaign on it" sums up what others have seen.
  if (pronoun && tokens[finiteVerb]!.lower === 'has') return false;
  return [-1, 1].some((step) => {
    const near = context.facts[sentence.index + step];
    const told = near === undefined ? undefined : toldBy(near, context);
    const speaker = told?.entity == null ? undefined : context.found.entities[told.entity];
    if (speaker?.type !== 'person') return false;
    if (pronoun) return true;
    const name = speaker.name.slice(speaker.name.lastIndexOf(' ') + 1);
    if (step < 0) return false;
    for (let i = first; i < finiteVerb && i < first + NAME_REACH; i++)
      if (tokens[i]!.text === name) return tokens[i + 1]?.text === ',';
    return false;
  });
}

const LINKS = new Set(['but', 'yet', 'and', 'still']);
const WEIGHED = new Set(['that', 'those', 'this', 'these']);

/** "The yard hired 340 welders. Yet that is half of the 690 it dismissed, according to the ministry." */
function isTakenUp(
  { sentence, numbers }: SentenceFacts,
  { facts, found, reading: { tokens } }: ArticleContext,
): boolean {
  const next = facts[sentence.index + 1];
  if (numbers === 0 || next === undefined || next.numbers === 0) return false;
  const link = LINKS.has(tokens[next.firstWord]?.lower ?? '') ? 1 : 0;
  if (!WEIGHED.has(tokens[next.firstWord + link]?.lower ?? '')) return false;
  return [next.coverage.best, next.coverage.cueOf].some((index) => {
    const attribution = attributionAt(found.attributions, index);
    return attribution?.sourceKind === 'named' && isPhrase(attribution, tokens);
  });
}

/** Whether the neighbour of a sentence has the source of it. */
export function isGoingOn(
  facts: SentenceFacts,
  fired: readonly (TokenRange | null)[],
  context: ArticleContext,
): boolean {
  if (facts.quoted > 0 || facts.finiteVerb < 0) return false;
  if (isAnnounced(facts, fired, context) || isTakenUp(facts, context)) return true;
  if (!givesReason(facts, context.reading.tokens)) return false;
  const near = before(facts, context);
  return near !== undefined && toldBy(near, context) !== undefined;
}
