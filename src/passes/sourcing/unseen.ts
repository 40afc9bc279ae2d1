// "Three officers met in secret", "the heir was furious": told flatly, and neither seen nor heard by any reporter.
import { rememberByForm } from '../../language/forms.ts';
import {
  countedThings,
  inventions,
  leaps,
  lostTrust,
  mindVerbs,
  politicalOffices,
  secrecyPhrases,
  sittingBodies,
  strongFeelings,
  unseenParticiples,
} from '../../lexicon/unseen-deeds.ts';
import type { Token } from '../../model/reading.ts';
import { isSpoken, subjectOf } from './asked.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { isStory } from './story.ts';
import { isRaised } from './vague.ts';
import { isAuxiliary, isBe } from './verbs.ts';

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
/** Adverbs between "is" and what somebody is are no more. */
const PREDICATE_REACH = 3;

const SITS = 1;
const OPENS = 2;
const INVENTS = 4;
const secrecyOpenings: ReadonlySet<string> = new Set(secrecyPhrases.map(({ words }) => words[0]!));

/** What is asked of every word of a sentence, in bits. */
const watched = rememberByForm(
  ({ lower }) =>
    (sittingBodies.has(lower) ? SITS : 0) |
    (secrecyOpenings.has(lower) ? OPENS : 0) |
    (inventions.has(lower) ? INVENTS : 0),
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

/** "Is determined to", "was furious"; "are convinced by" says what convinces. */
function isFeeling(verb: number, { sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  if (!isBe(tokens[verb]!) && !HAVE.has(tokens[verb]!.lower)) return null;
  for (let i = verb + 1; i < sentence.endToken && i <= verb + PREDICATE_REACH; i++) {
    const { lower, tag } = tokens[i]!;
    const next = tokens[i + 1];
    if (strongFeelings.has(lower)) {
      if (next?.lower === 'by' || next?.tag.startsWith('NN') === true) return null;
      return lower !== 'determined' || next?.lower === 'to' ? { firstToken: verb, endToken: i + 1 } : null;
    }
    if (NOT.has(lower) || (!tag.startsWith('RB') && !isAuxiliary(tokens[i]!))) return null;
  }
  return null;
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

/** "The crew has lost faith in the captain", "he lives in fear". */
function isInFear(verb: number, { sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  for (let i = verb; i + 2 < sentence.endToken && i <= verb + 1; i++) {
    const [one, two, three] = [tokens[i]!.lower, tokens[i + 1]!.lower, tokens[i + 2]!.lower];
    const lost = (one === 'lost' || one === 'losing') && lostTrust.has(two) && (three === 'in' || three === 'with');
    if (lost) return { firstToken: i, endToken: i + 2 };
    if (/^liv(?:e[sd]?|ing)$/.test(one) && two === 'in' && FEAR.has(three)) return { firstToken: i, endToken: i + 3 };
  }
  return null;
}

const KNOWS = /^kn(?:ow|ows|ew)$/;
const WELL_INDEED = new Set(['perfectly', 'full', 'very', 'damn', 'only']);

/** "Ministers knew perfectly well what would happen": that they did is the charge. */
function isKnowingWell({ mainVerb }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  if (!KNOWS.test(tokens[mainVerb]!.lower) || tokens[mainVerb + 2]?.lower !== 'well') return null;
  return WELL_INDEED.has(tokens[mainVerb + 1]!.lower) ? { firstToken: mainVerb, endToken: mainVerb + 3 } : null;
}

const HAVE = new Set(['has', 'have', 'had']);
const FEAR = new Set(['fear', 'terror', 'dread']);

/** "..., and the queen was furious": the verb of a second clause about somebody without a name, or -1. */
function secondVerb({ finiteVerb, sentence }: SentenceFacts, tokens: readonly Token[]): number {
  for (let i = finiteVerb + 1; i < sentence.endToken; i++) {
    if (!/^VB[DZP]$/.test(tokens[i]!.tag) || !/^NNS?$/.test(tokens[i - 1]!.tag)) continue;
    let k = i - 1;
    while (k > finiteVerb && /^(?:NNS?|JJ|DT|PRP\$)$/.test(tokens[k]!.tag)) k--;
    if (tokens[k]!.tag === 'CC' && /^(?:DT|PRP\$)$/.test(tokens[k + 1]!.tag)) return i;
  }
  return -1;
}

/** "Mayor Harker wants a wall": a stance taken in public. */
function isOfOffice({ sentence, finiteVerb }: SentenceFacts, tokens: readonly Token[]): boolean {
  for (let i = sentence.firstToken; i < finiteVerb; i++) if (politicalOffices.has(tokens[i]!.lower)) return true;
  return false;
}

/** What goes on in a person who says nothing in the article, or in whoever the article does not name. */
function isMind(facts: SentenceFacts, context: ArticleContext): TokenRange | null {
  const { tokens } = context.reading;
  const { finiteVerb, mainVerb, passive } = facts;
  for (let i = facts.sentence.firstToken; i < facts.sentence.endToken; i++)
    if ((watched(tokens[i]!.form) & INVENTS) !== 0) return null;
  const second = secondVerb(facts, tokens);
  const ofSecond = second < 0 ? null : (isFeeling(second, facts, tokens) ?? isInFear(second, facts, tokens));
  if (ofSecond !== null) return ofSecond;
  const subject = subjectOf(facts, context);
  if (subject === 'speaks' || subject === 'unclear') return null;
  const feels = isFeeling(finiteVerb, facts, tokens) ?? isInFear(finiteVerb, facts, tokens);
  if (feels !== null) return feels;
  const holds = !passive && subject === 'silent' && mindVerbs.has(tokens[mainVerb]!.lower);
  return holds && !isOfOffice(facts, tokens) ? { firstToken: finiteVerb, endToken: mainVerb + 1 } : null;
}

/** The words by which the main clause tells what nobody can have seen who does not say so; null where it does not. */
export function unseenOf(facts: SentenceFacts, context: ArticleContext): TokenRange | null {
  const { finiteVerb, mainVerb, quoted, firstPerson, secondPerson, sentence } = facts;
  const { tokens } = context.reading;
  if (finiteVerb < 0 || quoted > 0 || firstPerson > 0 || secondPerson > 0 || isSpoken(facts, context)) return null;
  if (tokens[finiteVerb]!.tag === 'MD' || context.profile.firstPerson > OWN_STORY || isStory(context.profile))
    return null;
  if (SUPPOSING.has(tokens[sentence.firstToken]!.lower)) return null;
  for (let i = finiteVerb; i < mainVerb; i++) if (NOT.has(tokens[i]!.lower)) return null;
  const hidden =
    isRaised(facts, tokens) ??
    isSecret(facts, tokens) ??
    isUnseenPassive(facts, tokens) ??
    isKnowingWell(facts, tokens);
  if (hidden !== null) return hidden;
  // "Locals are furious. 'They lied to us,' said ...": the next sentence bears it out.
  const next = context.facts[sentence.index + 1];
  if (next !== undefined && isSpoken(next, context)) return null;
  return isUncounted(facts, tokens) ?? isMind(facts, context);
}
