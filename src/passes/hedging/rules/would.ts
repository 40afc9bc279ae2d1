// would and should: the conditional against habit, refusal, duty and the future as it was reported in the past.
import {
  habit,
  irregularParticiples,
  looseUnits,
  proposals,
  refusal,
  reportedWould,
  saysOfIt,
} from '../../../lexicon/hedge-context.ts';
import { isNegated, isWord, nextVerb, subjectEnd } from '../clause.ts';
import {
  after,
  before,
  type ContextRule,
  type CueContext,
  isAmount,
  isGerund,
  isName,
  isQuestion,
  PERSONS,
  skipAdverbs,
  stands,
  tokenAt,
  type Verdict,
  verdict,
  wordAt,
} from '../context.ts';

/** How far a condition or a report reaches, in tokens: the sentence, unless it never ends. */
const REACH = 60;
const IF = new Set(['if', 'unless', 'otherwise']);
const INVERTED = new Set(['had', 'were', 'should']);
const LATER = new Set(['later', 'subsequently', 'eventually']);
const INDIRECT_QUESTION = new Set(['whether', 'how', 'when']);

const WH = new Set(['how', 'what', 'why', 'where', 'when', 'who']);
const OPENERS = new Set([',', 'and', 'but', 'that', 'because', 'so', '“', '"', "''", '``', 'not']);

/** Whether the subject is a deed: "closing the border would …". The gerund opens the clause. */
function hasGerundSubject(context: CueContext, subject: number): boolean {
  for (let at = subject; at > subject - 9 && at >= context.start; at -= 1) {
    const word = wordAt(context, at);
    if (word === ',' || word === ';') return false;
    if (!isGerund(context, at)) continue;
    const before = at === context.start ? ',' : wordAt(context, at - 1);
    if (OPENERS.has(before)) return true;
  }
  return false;
}

function isParticiple(context: CueContext, index: number): boolean {
  const token = tokenAt(context, index);
  if (token === undefined) return false;
  const { tag, lower } = token;
  return (
    tag === 'VBN' || tag === 'VBD' || irregularParticiples.has(lower) || (lower.length > 4 && lower.endsWith('ed'))
  );
}

/** Before "if" these take the condition away: "even if they begged", "as if to say". */
const UNCONDITIONAL = new Set(['even', 'as']);

/** Whether the sentence has a condition. */
function hasCondition(context: CueContext): boolean {
  const last = Math.min(context.stop, context.end + REACH);
  for (let at = Math.max(context.start, context.first - REACH); at < last; at += 1) {
    if (IF.has(wordAt(context, at)) && !UNCONDITIONAL.has(wordAt(context, at - 1))) return true;
  }
  return false;
}

/** "Lasts longer than it would", "than a stone dam would": so far; not "more than 40 shops would". */
const THAN_REACH = 4;

function isCompared(context: CueContext): boolean {
  for (let at = context.first - 1; at >= context.first - THAN_REACH && at >= context.start; at -= 1) {
    if (tokenAt(context, at)?.kind === 'punctuation') return false;
    if (wordAt(context, at) === 'than') return !isAmount(context, at + 1) && !looseUnits.has(wordAt(context, at + 1));
  }
  return false;
}

export const would: ContextRule = (context) => {
  const verb = nextVerb(context);
  const subject = subjectEnd(context);
  const who = wordAt(context, subject);
  const contracted = context.entry[0] !== 'would';
  const next = wordAt(context, verb);
  if (contracted) {
    const tag = tokenAt(context, verb)?.tag ?? '';
    if (tag === 'VBN' || irregularParticiples.has(next) || (next.endsWith('ed') && next !== 'need'))
      return verdict(0.02, 'had');
  }
  // "As grains would when blown."
  if (!isWord(context, verb) || tokenAt(context, verb)?.tag === 'WRB') return verdict(0.3, 'no verb follows');
  if (isCompared(context)) return verdict(0.3, 'a comparison');
  // "Those would be: a bridge and a ferry."
  if (next === 'be' && wordAt(context, verb + 1) === ':') return verdict(0.1, 'presents a list');
  if (habit.has(after(context))) return verdict(0.1, 'habit or what came later');
  const negated = isNegated(context);
  if (negated && refusal.has(next)) return verdict(0.05, 'a refusal');
  if (hasCondition(context) || INVERTED.has(wordAt(context, context.start))) return verdict(0.85, 'beside a condition');
  if (after(context) === 'you' && (subject < context.start || !isWord(context, subject)))
    return verdict(0.1, 'a request or question');
  if (isQuestion(context) && subject < context.start + 2) return verdict(0.2, 'a question');
  if (WH.has(who) && PERSONS.has(after(context))) return verdict(0.2, 'a question');
  if (saysOfIt.has(who) && !negated) return verdict(0.65, 'what a plan would do');
  if (
    next === 'have' &&
    isParticiple(context, skipAdverbs(context, wordAt(context, verb + 1) === 'never' ? verb + 2 : verb + 1))
  )
    return verdict(0.75, 'what did not happen');
  if (negated) return verdict(0.25, 'a refusal or a reported future');
  const proposal = stands(context, proposals, Math.max(context.start, context.first - 8), context.first);
  const relative = who === 'that' || who === 'which' || who === 'it' || who === 'this';
  const person = PERSONS.has(who) || isName(context, subject);
  if (proposal && (relative || proposals.has(who))) return verdict(0.85, 'what a plan would do');
  if (stands(context, INDIRECT_QUESTION, subject - 5, subject)) return verdict(0.25, 'an indirect question');
  if (stands(context, reportedWould, context.first - REACH, context.first))
    return person ? verdict(0.12, 'a future as it was reported') : verdict(0.46, 'reported, no person acting');
  if (proposal) return verdict(0.75, 'what a plan would do');
  if (next === 'be' && tokenAt(context, verb + 1)?.tag === 'VBN') return verdict(0.45, 'what was to be done');
  if (hasGerundSubject(context, subject)) return verdict(0.75, 'what doing so would do');
  if (stands(context, LATER, context.first - 8, context.first)) return verdict(0.3, 'what came later');
  if (relative) return verdict(0.65, 'conditional');
  if (PERSONS.has(who)) return verdict(who === 'i' ? 0.4 : 0.3, 'a person acting');
  return verdict(0.62, 'conditional');
};

export const should: ContextRule = (context): Verdict => {
  const next = after(context);
  const previous = before(context);
  const inverted =
    next === 'the' ||
    next === 'a' ||
    next === 'any' ||
    next === 'they' ||
    next === 'he' ||
    next === 'she' ||
    next === 'it' ||
    ((previous === ',' || context.first === context.start) &&
      isWord(context, context.end) &&
      !isNegated(context) &&
      next !== 'be' &&
      next !== 'have');
  if (
    inverted &&
    !isQuestion(context) &&
    !(context.first > context.start && /^(what|why|how|who|where|when)$/.test(previous))
  )
    return verdict(0.75, 'inverted: in case that');
  return verdict(0.04, 'duty');
};
