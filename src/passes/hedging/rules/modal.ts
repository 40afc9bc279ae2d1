// could, may, might, must: possibility against ability, permission, duty, purpose and the month.
import {
  ability,
  applicants,
  beforeMay,
  beforeMight,
  determiners,
  doneWith,
  irregularParticiples,
  negations,
  permitted,
  proved,
  toldByLooks,
} from '../../../lexicon/hedge-context.ts';
import { isNegated, isWord, nextVerb, subjectEnd } from '../clause.ts';
import {
  after,
  asListed,
  before,
  type ContextRule,
  type CueContext,
  isName,
  isQuestion,
  PERSONS,
  skipAdverbs,
  stands,
  tokenAt,
  verdict,
  wordAt,
} from '../context.ts';

/** How far a condition or a report reaches, in tokens: the sentence, unless it never ends. */
const REACH = 60;
const PERMISSION = new Set(['ruled', 'allowed', 'permitted', 'entitled']);
const WHATEVER = new Set(['whatever', 'wherever', 'however', 'whoever']);
const PURPOSE = new Set(['so', 'where', 'whenever', 'as', 'until', 'when', 'before', 'than']);
/** "Then she remembered she could serve." "He feared he could lose" leaves it open. */
const YOUTH = new Set('child boy girl teenager youth student toddler baby'.split(' '));

const HOW = new Set(['how']);
const PERCEIVED = new Set(['seen', 'heard', 'smelled', 'smelt']);
const UNTIL = new Set(['before', 'until']);

export const could: ContextRule = (context) => {
  const verb = nextVerb(context);
  const subject = subjectEnd(context);
  const word = wordAt(context, subject);
  const next = after(context);
  if (next === 'you' || (PERSONS.has(next) && isQuestion(context))) return verdict(0.1, 'a request or question');
  if (before(context) === 'what' && next === 'have' && after(context, 2) === 'been')
    return verdict(0.2, 'a set phrase');
  if (!isWord(context, verb)) return verdict(0.25, 'no verb follows');
  if (isNegated(context)) return verdict(0.2, 'inability');
  if (stands(context, negations, subject - 3, subject + 1)) return verdict(0.25, 'inability');
  if (ability.has(wordAt(context, verb)) || ability.has(after(context))) return verdict(0.3, 'past ability');
  // "Smoke could be seen rising"; "could be seen as a threat" judges.
  if (next === 'be' && PERCEIVED.has(after(context, 2)) && after(context, 3) !== 'as')
    return verdict(0.3, 'what was seen');
  // "You could tell they were tired."
  if (wordAt(context, verb) === 'tell' && toldByLooks.has(wordAt(context, verb + 1)))
    return verdict(0.3, 'past ability');
  // "Words that they could use to open it."
  if (wordAt(context, verb) === 'use' && PERSONS.has(word) && wordAt(context, verb + 1) === 'to')
    return verdict(0.4, 'ability');
  // "As a child she could play the lute."
  if (wordAt(context, context.start) === 'as' && YOUTH.has(wordAt(context, context.start + 2)))
    return verdict(0.3, 'past ability');
  const opener = wordAt(context, subject - 1);
  const knower = opener === 'that' ? wordAt(context, subject - 2) : opener;
  if (PERSONS.has(word) && proved.has(knower)) return verdict(0.25, 'ability shown or known');
  if (PERSONS.has(word) && (PURPOSE.has(opener) || wordAt(context, subject - 2) === 'so'))
    return verdict(0.2, 'purpose');
  if (PURPOSE.has(opener) && opener !== 'when' && !isName(context, subject)) return verdict(0.25, 'purpose');
  // "Before the hearing could go on."
  if (determiners.has(opener) && UNTIL.has(wordAt(context, subject - 2))) return verdict(0.25, 'a time');
  // "How many ships they could photograph."
  if (PERSONS.has(word) && stands(context, HOW, subject - 4, subject) && wordAt(context, verb) !== 'be')
    return verdict(0.3, 'past ability');
  // "They did all they could."
  if (PERSONS.has(word) && (opener === 'all' || opener === 'everything')) return verdict(0.2, 'ability');
  if (opener === 'if' || wordAt(context, subject - 2) === 'if') return verdict(0.35, 'inside a condition');
  if (PERSONS.has(word) && word !== 'you' && wordAt(context, verb) !== 'be') return verdict(0.5, 'a person acting');
  return asListed(context, 'possibility');
};

/** Whether "may" only says what can be done or had: "the two may be combined", "may be either red or blue". */
function isOption(context: CueContext): boolean {
  const verb = nextVerb(context);
  if (wordAt(context, verb) !== 'be' || isNegated(context)) return false;
  const at = skipAdverbs(context, verb + 1);
  return doneWith.has(wordAt(context, at)) || wordAt(context, verb + 1) === 'either';
}

/** How far before its subject "so that" may stand, with an aside between them. */
const ASIDE = 12;

/** Whether the clause is one of purpose: "so readers may learn more", not ", so it may rain". */
function hasPurpose(context: CueContext, subject: number): boolean {
  for (let at = subject - 1; at >= subject - ASIDE && at > context.start; at -= 1) {
    if (wordAt(context, at) === 'that' && wordAt(context, at - 1) === 'so') return true;
  }
  for (let at = subject - 1; at >= subject - 3; at -= 1) {
    if (wordAt(context, at) === 'so') return wordAt(context, at - 1) !== ',' && at > context.start;
  }
  return false;
}

export const may: ContextRule = (context) => {
  const token = tokenAt(context, context.first);
  const next = after(context);
  const capital = token !== undefined && token.text.charCodeAt(0) < 97;
  const allCapitals = capital && token.text.length > 1 && token.text === token.text.toUpperCase();
  if (token?.tag.startsWith('NN')) return verdict(0, 'the month or a name');
  if (capital && !allCapitals && context.first > context.start && token?.tag !== 'MD') {
    if (!['“', '"', '‘', '(', '[', "'"].includes(before(context))) return verdict(0, 'the month or a name');
  }
  if (tokenAt(context, context.end)?.kind !== 'word') return verdict(0.05, 'the month');
  if (context.first === context.start && (PERSONS.has(next) || next === 'the'))
    return verdict(0.05, 'a wish or a question');
  if (beforeMay.has(before(context)) && !isWord(context, nextVerb(context))) return verdict(0.05, 'the month');
  const subject = subjectEnd(context);
  if (hasPurpose(context, subject)) return verdict(0.1, 'purpose');
  if (stands(context, WHATEVER, context.first - 5, context.first)) return verdict(0.2, 'whatever … may');
  if (stands(context, PERMISSION, context.first - REACH, context.first)) return verdict(0.25, 'permission');
  if (wordAt(context, context.start) === 'no' || next === 'only') return verdict(0.25, 'permission');
  if (permitted.has(wordAt(context, nextVerb(context)))) {
    const who = wordAt(context, subject);
    if (applicants.has(who)) return verdict(0.2, 'permission');
  }
  if (isOption(context)) return verdict(0.4, 'as much as can');
  return asListed(context, 'possibility');
};

const ANYBODY = new Set(['one', 'you']);

export const might: ContextRule = (context) => {
  const token = tokenAt(context, context.first);
  if (token?.tag.startsWith('NN')) return verdict(0.02, 'strength');
  const next = after(context);
  // "As one might do at home": a comparison.
  if (ANYBODY.has(before(context)) && before(context, 2) === 'as') return verdict(0.3, 'a comparison');
  if (beforeMight.has(before(context))) return verdict(0.02, 'strength');
  if (next === 'of' || next === 'and' || (token?.tag !== 'MD' && !isWord(context, nextVerb(context))))
    return verdict(0.1, 'strength, or no verb follows');
  return asListed(context, 'possibility');
};

/** "It ought to have been easy" judges what was likely; "they ought to have asked" is a reproach. */
export const ought: ContextRule = (context) => {
  const been = skipAdverbs(context, skipAdverbs(context, context.end) + 1);
  if (wordAt(context, been) !== 'been') return verdict(0.1, 'a reproach');
  const after = tokenAt(context, skipAdverbs(context, been + 1));
  return after?.tag === 'VBN' || after?.tag === 'VBD' ? verdict(0.2, 'a reproach') : asListed(context, 'a conclusion');
};

export const must: ContextRule = (context) => {
  let at = skipAdverbs(context, context.end);
  if (wordAt(context, at) === 'have') at = skipAdverbs(context, at + 1);
  const word = wordAt(context, at);
  if (irregularParticiples.has(word) || (word.length > 4 && (word.endsWith('ed') || word.endsWith('en'))))
    return verdict(0.6, 'a conclusion');
  return verdict(0.02, 'duty');
};
