// "Three officers met in secret", "the heir was furious": told flatly, and neither seen nor heard by any reporter.
import { rememberByForm } from '../../language/forms.ts';
import {
  countedThings,
  dealVerbs,
  insidePhrases,
  leaps,
  plainOfVery,
  privateActs,
  privateDeals,
  quietAdverbs,
  quietVerbs,
  secrecyPhrases,
  sittingBodies,
  unseenParticiples,
} from '../../lexicon/unseen-deeds.ts';
import type { Token } from '../../model/reading.ts';
import { isSpoken } from './asked.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { isStory } from './story.ts';
import { isBorneOut, isPreference, mindOf } from './unseen-mind.ts';
import { isKnownToAll, isRaised, isTold } from './vague.ts';

/**
 * Such a sentence may need a source, whatever the models make of it: what they learned from has next to none. Of our own
 * labels and gold/train this changes few; it is for articles that tell much and name nobody.
 */
export const UNSEEN_WORTH = 0.5;

const SOMEBODY = new Set(['a', 'an', 'somebody', 'someone', 'insiders']);
const NOT = new Set(['not', "n't", 'no']);
const SUPPOSING = new Set(['if', 'whether', 'unless', 'when', 'as']);
/** In a letter or an essay with more of "I" and "we" the author knows those told of. */
const OWN_STORY = 0.25;
const SITS = 1;
const OPENS = 2;
const secrecyOpenings: ReadonlySet<string> = new Set(secrecyPhrases.map(({ words }) => words[0]!));

/** What is asked of every word of a sentence, in bits. */
const watched = rememberByForm(
  ({ lower }) => (sittingBodies.has(lower) ? SITS : 0) | (secrecyOpenings.has(lower) ? OPENS : 0),
);

/** "Met in secret"; not "the jury met behind closed doors". */
function isSecret(
  { sentence: { firstToken, endToken }, finiteVerb }: SentenceFacts,
  tokens: readonly Token[],
): TokenRange | null {
  let hit: TokenRange | null = null;
  for (let i = firstToken; i < endToken; i++) {
    const word = watched(tokens[i]!.form);
    if ((word & SITS) !== 0) return null;
    if ((word & OPENS) === 0) continue;
    for (const { words, opening } of secrecyPhrases) {
      const stands = words.every((word, k) => tokens[i + k]?.lower === word);
      if (stands && (!opening || i < finiteVerb)) hit = { firstToken: i, endToken: i + words.length };
    }
  }
  return hit;
}

/** "Was tipped off", "have been spotted twice": by whom stands nowhere. */
function isUnseenPassive(
  { passive, finiteVerb, mainVerb, sentence }: SentenceFacts,
  tokens: readonly Token[],
): TokenRange | null {
  const next = unseenParticiples.get(tokens[mainVerb]!.lower);
  if (!passive || next === undefined) return null;
  if (next.size > 0 && !next.has(tokens[mainVerb + 1]?.lower ?? '')) return null;
  // "By a clerk" names nobody either.
  for (let i = mainVerb + 1; i < sentence.endToken; i++)
    if (tokens[i]!.lower === 'by' && !SOMEBODY.has(tokens[i + 1]?.lower ?? '')) return null;
  return { firstToken: finiteVerb, endToken: mainVerb + (next.size > 0 ? 2 : 1) };
}

/** "Stormed out", "had fallen out over a horse"; a tooth falls out, too. */
function isPrivateAct({ passive, mainVerb }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  const verb = tokens[mainVerb]!.lower;
  const next = privateActs.get(verb);
  if (passive || next === undefined) return null;
  if (next.size === 0) return { firstToken: mainVerb, endToken: mainVerb + 1 };
  if (!next.has(tokens[mainVerb + 1]?.lower ?? '')) return null;
  const between = tokens[mainVerb + 2]?.lower ?? '';
  if (verb.startsWith('f') && between !== 'with' && between !== 'over') return null;
  return { firstToken: mainVerb, endToken: mainVerb + 2 };
}

/** "Sales have exploded", "bills have tripled since 2021": somebody has counted, where "the talks collapsed" is an event. */
function isUncounted({ finiteVerb, mainVerb, sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  // "The rate has doubled the risk" tells what it does.
  if (!leaps.has(tokens[mainVerb]!.lower) || /^(?:DT|JJ|NN|PRP)/.test(tokens[mainVerb + 1]?.tag ?? '')) return null;
  for (let i = sentence.firstToken; i < finiteVerb; i++) {
    if (countedThings.has(tokens[i]!.lower)) return { firstToken: finiteVerb, endToken: mainVerb + 1 };
  }
  return null;
}

/** "Has quietly offered to pay", "secretly met her"; a door is closed quietly, and an engine runs so. */
function isQuiet({ mainVerb, finiteVerb, sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  if (mainVerb <= sentence.firstToken || quietVerbs.has(tokens[mainVerb]!.lower)) return null;
  if (!quietAdverbs.has(tokens[mainVerb - 1]!.lower)) return null;
  return { firstToken: Math.min(finiteVerb, mainVerb - 1), endToken: mainVerb + 1 };
}

const RELATIVE = new Set(['that', 'who', 'whose', 'which', 'they', 'he', 'she', 'it']);

/** "Are paid by the very firms that profit": a hint at what nobody has shown; "the very idea that" is none. */
function isHint({ sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  for (let i = sentence.firstToken; i + 3 < sentence.endToken; i++) {
    if (tokens[i]!.lower !== 'the' || tokens[i + 1]!.lower !== 'very') continue;
    const noun = tokens[i + 2]!;
    if (noun.tag.startsWith('NN') && !plainOfVery.has(noun.lower) && RELATIVE.has(tokens[i + 3]!.lower))
      return { firstToken: i, endToken: i + 3 };
  }
  return null;
}

/** "Is hanging by a thread": so far from the verb. */
const INSIDE_REACH = 3;

/** "Their marriage is in tatters", "he is close to signing a contract": whoever knows it has it from somebody within. */
function isInside({ finiteVerb, mainVerb, sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  for (let i = finiteVerb + 1; i < sentence.endToken && i <= mainVerb + INSIDE_REACH; i++) {
    const hit = insidePhrases.find((words) => words.every((word, k) => word === (tokens[i + k]?.lower ?? '')));
    if (hit !== undefined) return { firstToken: finiteVerb, endToken: i + hit.length };
  }
  return null;
}

const HAVE = new Set(['has', 'have', 'had']);
/** "Rejected two improved cash bids": so far from the verb to what was offered. */
const DEAL_REACH = 5;

/** "Have rejected two bids", "has made an informal approach": between two who do not tell, where a day would tell of a notice. */
function isPrivateDeal(
  { finiteVerb, mainVerb, passive, sentence }: SentenceFacts,
  tokens: readonly Token[],
): TokenRange | null {
  if (passive || mainVerb === finiteVerb || !HAVE.has(tokens[finiteVerb]!.lower)) return null;
  if (!dealVerbs.has(tokens[mainVerb]!.lower)) return null;
  for (let i = mainVerb + 1; i < sentence.endToken && i <= mainVerb + DEAL_REACH; i++) {
    if (privateDeals.has(tokens[i]!.lower)) return { firstToken: finiteVerb, endToken: i + 1 };
  }
  return null;
}

/** Words that tell what nobody can have seen or heard, and whether it is in somebody's head. */
export interface Unseen extends TokenRange {
  readonly mind: boolean;
}

/** The words by which the main clause tells what nobody can have seen who does not say so; null where it does not. */
export function unseenOf(facts: SentenceFacts, context: ArticleContext): Unseen | null {
  const { finiteVerb, mainVerb, quoted, firstPerson, secondPerson, sentence } = facts;
  const { tokens } = context.reading;
  if (finiteVerb < 0 || quoted > 0) return null;
  const told = isTold(facts, tokens) ?? isKnownToAll(facts, tokens);
  if (told !== null) return { ...told, mind: false };
  if (firstPerson > 0 || secondPerson > 0) return null;
  const prefers = isPreference(facts, tokens);
  if (prefers !== null) return { ...prefers, mind: true };
  if (isSpoken(facts, context)) return null;
  if (context.profile.firstPerson > OWN_STORY || isStory(context.profile)) return null;
  if (SUPPOSING.has(tokens[sentence.firstToken]!.lower)) return null;
  for (let i = finiteVerb; i < mainVerb; i++) if (NOT.has(tokens[i]!.lower)) return null;
  const hit = unseenDeed(facts, context);
  if (hit !== null) return { ...hit, mind: false };
  const mind = mindOf(facts, context);
  return mind === null ? null : { ...mind, mind: true };
}

function unseenDeed(facts: SentenceFacts, context: ArticleContext): TokenRange | null {
  const { tokens } = context.reading;
  if (tokens[facts.finiteVerb]!.tag === 'MD') return null;
  const hidden =
    isRaised(facts, tokens) ??
    isHint(facts, tokens) ??
    isInside(facts, tokens) ??
    isSecret(facts, tokens) ??
    isQuiet(facts, tokens) ??
    isUnseenPassive(facts, tokens) ??
    isPrivateDeal(facts, tokens) ??
    isPrivateAct(facts, tokens);
  return hidden ?? (isBorneOut(facts, context) ? null : isUncounted(facts, tokens));
}
