// A sentence that goes on with what its neighbour has a source for: a plan behind "the company said", the reason behind
// "the paper found", a figure that the next sentence weighs against others with the source of both.
import { lawNouns, lawVerbs } from '../../lexicon/at-hand.ts';
import { businesses, planVerbs } from '../../lexicon/view-words.ts';
import type { AttributionFact } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { comparison } from './rules/comparison.ts';
import { evaluation } from './rules/evaluation.ts';
import { generalization } from './rules/generalization.ts';
import { causal, consequence, prediction, rules, stateOfMind } from './rules/index.ts';
import { quantity } from './rules/quantity.ts';
import { scale } from './rules/scale.ts';
import { superlative } from './rules/superlative.ts';
import { unnamedAgentPassive } from './rules/unnamed-agent-passive.ts';
import { isPhrase } from './sourced.ts';
import { tokenRange } from './token-range.ts';
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

const OF_MIND = [rules.indexOf(stateOfMind)];

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
  if (finiteVerb < 0 || quoted > 0 || !hasOnly(fired, OF_MIND)) return false;
  const { tokens } = context.reading;
  const first = JOINING.has(tokens[firstWord]!.lower) ? firstWord + 1 : firstWord;
  const pronoun = THEY.has(tokens[first]?.lower ?? '');
  // "She hopes to win": of her own mind only she who is "she" has told.
  if (!pronoun && fired[OF_MIND[0]!] !== null) return false;
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

/** What a rule may find beside what the text of a law or a contract says. */
const OF_TERMS = [prediction, quantity, unnamedAgentPassive, evaluation].map((rule) => rules.indexOf(rule));

function hasOnly(fired: readonly (TokenRange | null)[], allowed: readonly number[]): boolean {
  return fired.every((hit, rule) => hit === null || allowed.includes(rule));
}

const RULING = new Set(['will', 'would', 'must', 'may', 'shall']);
/** "However, licences": the law is behind it, and no more words. */
const TERM_REACH = 12;

/** The last word of a short subject, or ''. */
function subjectOf({ firstWord, finiteVerb }: SentenceFacts, tokens: readonly Token[]): string {
  return finiteVerb - firstWord <= TERM_REACH && finiteVerb > firstWord ? tokens[finiteVerb - 1]!.lower : '';
}

/** "The bill would raise the fee": the subject is a law. "According to the act, it must": so is the source. */
function isOfLaw(facts: SentenceFacts | undefined, context: ArticleContext): boolean {
  if (facts === undefined || facts.finiteVerb < 0) return false;
  const { tokens } = context.reading;
  const { lower } = tokens[facts.finiteVerb]!;
  if (lawNouns.has(subjectOf(facts, tokens)) && (RULING.has(lower) || lawVerbs.has(lower))) return true;
  const source = attributionAt(context.found.attributions, facts.coverage.best)?.source ?? null;
  return source !== null && lawNouns.has(tokens[tokenRange(tokens, source)[1] - 1]!.lower);
}

/** "The act bans cranes. Licences will not be taken from those who have them." What comes next stands in the act as well. */
function isTermOfLaw(facts: SentenceFacts, fired: readonly (TokenRange | null)[], context: ArticleContext): boolean {
  const { tokens } = context.reading;
  if (!RULING.has(tokens[facts.finiteVerb]!.lower) || !hasOnly(fired, OF_TERMS)) return false;
  if (facts.sentence.kind !== 'paragraph' || isBe(tokens[facts.mainVerb]!)) return false;
  return lawNouns.has(subjectOf(facts, tokens)) || isOfLaw(before(facts, context), context);
}

/** "As part of the sale, Harker Mills and Brandt will form": so many words in front of the verb. */
const PARTIES_REACH = 14;

/** "The mill will sell it, it said in a filing. Brandt will own half": what a firm does comes of the deal it has announced. */
function isTermOfDeal(facts: SentenceFacts, fired: readonly (TokenRange | null)[], context: ArticleContext): boolean {
  const {
    reading: { tokens },
    found: { entities },
  } = context;
  const { firstWord, finiteVerb, mainVerb, organizations, people, sentence } = facts;
  // "Will own half" is taken for an adjective.
  const verb = tokens[mainVerb === finiteVerb ? mainVerb + 1 : mainVerb];
  if (!COMING.has(tokens[finiteVerb]!.lower) || verb === undefined || isBe(verb)) return false;
  if (organizations === 0 || people > 0 || finiteVerb - firstWord > PARTIES_REACH || !hasOnly(fired, OF_TERMS))
    return false;
  if (!tokens[finiteVerb - 1]?.tag.startsWith('NNP')) return false;
  for (let back = 1; back <= 2; back++) {
    const near = context.facts[sentence.index - back];
    const told = near === undefined ? undefined : toldBy(near, context);
    if (told === undefined) continue;
    if (told.entity !== null && entities[told.entity]?.type !== 'organization') return false;
    return near!.organizations > 0 && COMING.has(tokens[near!.finiteVerb]?.lower ?? '') ? true : near!.amounts > 0;
  }
  return false;
}

const FIGURES = [quantity, comparison, superlative, generalization, scale].map((rule) => rules.indexOf(rule));

/** "According to the census, 4% of Arden is Danish. Overall, 2% of Norland is." The figures are of one table. */
function isOfTable(facts: SentenceFacts, fired: readonly (TokenRange | null)[], context: ArticleContext): boolean {
  const { tokens } = context.reading;
  const near = before(facts, context);
  if (near === undefined || near.numbers === 0 || facts.numbers === 0 || !hasOnly(fired, FIGURES)) return false;
  if (near.sentence.paragraph + 1 < facts.sentence.paragraph || near.quoted > 0) return false;
  const attribution = attributionAt(context.found.attributions, near.coverage.best);
  if (attribution?.sourceKind !== 'named' || !isPhrase(attribution, tokens)) return false;
  return hasShare(near, tokens) && hasShare(facts, tokens);
}

function hasShare({ sentence }: SentenceFacts, tokens: readonly Token[]): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (tokens[i]!.lower === '%' || tokens[i]!.lower === 'percent' || tokens[i]!.text.endsWith('%')) return true;
  return false;
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
  if (isTermOfLaw(facts, fired, context) || isTermOfDeal(facts, fired, context) || isOfTable(facts, fired, context))
    return true;
  if (!givesReason(facts, context.reading.tokens)) return false;
  const near = before(facts, context);
  return near !== undefined && toldBy(near, context) !== undefined;
}
