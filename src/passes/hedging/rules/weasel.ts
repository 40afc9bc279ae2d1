// critics, many, often, is considered: words that stand in for a source or for evidence.
import {
  after,
  asListed,
  before,
  type ContextRule,
  type CueContext,
  DETERMINERS,
  isGerund,
  isName,
  isNounLike,
  tokenAt,
  type Verdict,
  verdict,
  wordAt,
} from '../context.ts';
import { isAdverb, isNumber } from '../match.ts';

const SAYING = new Set(
  (
    'say says said argue argues argued believe believed claim claimed think thought suggest suggested fear feared feel felt ' +
    'contend contended charge charged call called blame blamed warn warned see saw view viewed hope hoped regard regarded note noted ' +
    'complain complained accuse accused consider considered expect expected predict predicted point pointed maintain maintained ' +
    'insist insisted question questioned worry worried describe described agree agreed dispute disputed wonder wondered assert ' +
    'asserted doubt doubted have reported report caution cautioned countered estimate estimated speculate speculated attribute ' +
    'attributed cite cited praised criticized criticised oppose opposed support supported'
  ).split(' '),
);

/** Whether a verb of saying or thinking follows soon, with the cue as its likely subject. */
function saysSomething(context: CueContext, from: number): boolean {
  const last = Math.min(context.stop, from + 7);
  for (let at = from; at < last; at += 1) {
    const token = context.tokens[at];
    if (token === undefined || token.lower === ';' || token.lower === ',') return false;
    if (SAYING.has(token.lower) && !(token.lower === 'have' && at + 1 < last && wordAt(context, at + 1) === 'to'))
      return true;
  }
  return false;
}

export const people: ContextRule = (context) => {
  const listed = context.entry[2];
  const previous = before(context);
  const token = tokenAt(context, context.first - 1);
  const says = saysSomething(context, context.end);
  if (previous === 'film' || isName(context, context.first)) return verdict(0.05, 'a name');
  if (DETERMINERS.has(previous) || previous === "'s" || (token !== undefined && isNumber(token)))
    return verdict(previous === 'the' && says ? 0.3 : 0.15, 'somebody in particular');
  if (isName(context, context.first - 1)) return verdict(says ? listed * 0.7 : 0.1, 'of a named body');
  if (says) return verdict(Math.min(0.85, listed + 0.12), 'they are said to say it');
  return verdict(listed * (context.entry[0] === 'critics' ? 0.75 : 0.3), 'nothing they say follows');
};

export const quantifier: ContextRule = (context) => {
  const cue = context.entry[0];
  const says = saysSomething(context, context.end);
  if (cue === 'many people' || cue === 'by many')
    return says
      ? verdict(Math.max(0.65, context.entry[2]), 'they are said to say it')
      : asListed(context, 'people without a name');
  if ((cue === 'many' || cue === 'some' || cue === 'most') && says && before(context) !== 'the') {
    const noun = wordAt(context, context.end);
    return verdict(noun.endsWith('s') || SAYING.has(noun) ? 0.45 : context.entry[2], 'they are said to say it');
  }
  return asListed(context, 'how many is left open');
};

const FIRST_PERSON = new Set(['i', 'we', 'my', 'our']);
const WIDE_VIEW = new Set(
  'seen viewed regarded considered believed thought expected reported known perceived accepted held assumed credited praised hailed criticized criticised described'.split(
    ' ',
  ),
);

export const habit: ContextRule = (context): Verdict => {
  const cue = context.entry[0];
  let at = context.first - 1;
  while (at > context.start && isAdverb(context.tokens[at] as NonNullable<ReturnType<typeof tokenAt>>)) at -= 1;
  if (FIRST_PERSON.has(wordAt(context, at)) || FIRST_PERSON.has(after(context)))
    return verdict(context.entry[2] * 0.45, 'the speaker’s own habit');
  if (cue === 'widely') {
    return WIDE_VIEW.has(after(context))
      ? verdict(0.75, 'a view held by nobody named')
      : verdict(0.35, 'how far it spreads');
  }
  if (cue === 'often' && before(context) === 'talk') return verdict(0.3, 'a habit');
  return asListed(context, 'a generalisation');
};

const ACTIVE_OBJECTS = new Set(['whether', 'for', 'making', 'taking', 'running', 'using', 'how', 'what']);
const BE_FORMS = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);

export const passive: ContextRule = (context) => {
  const cue = context.entry[0];
  const next = after(context);
  if (ACTIVE_OBJECTS.has(next) || isGerund(context, context.end)) return verdict(0.08, 'weighing a choice');
  if (next === 'by') {
    const agent = after(context, 2);
    if (agent === 'many' || agent === 'some' || agent === 'most' || agent === 'critics')
      return verdict(0.8, 'by nobody named');
    if (isName(context, context.end + 1)) return verdict(0.2, 'by somebody named');
  }
  if (cue === 'perceive')
    return isNounLike(context, context.end) || next === 'as' || next === 'to'
      ? asListed(context, 'an impression')
      : verdict(0.35, 'seeing');
  if (cue === 'considered') {
    let at = context.first - 1;
    while (at > context.start && isAdverb(context.tokens[at] as NonNullable<ReturnType<typeof tokenAt>>)) at -= 1;
    const subject = wordAt(context, at);
    if (next === 'to') return verdict(0.6, 'a view held by nobody named');
    if (BE_FORMS.has(subject)) return asListed(context, 'a view held by nobody named');
    return before(context) === ',' || before(context) === 'both'
      ? asListed(context, 'a view held by nobody named')
      : verdict(0.2, 'somebody’s view');
  }
  return asListed(context, 'a view held by nobody named');
};
