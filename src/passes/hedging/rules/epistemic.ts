// Verbs, nouns and adjectives of belief and likelihood: the uncertain sense against the plain one.
import {
  after,
  asListed,
  before,
  beginsClause,
  type ContextRule,
  DETERMINERS,
  isContentWord,
  isGerund,
  isName,
  isNounLike,
  isQuestion,
  NEGATIONS,
  stands,
  tokenAt,
  verdict,
  wordAt,
} from '../context.ts';

const TURN_UP = new Set(
  (
    'in on at before for with alongside from again by here there opposite under throughout today yesterday monday tuesday ' +
    'wednesday thursday friday saturday sunday together next beside among during and or but when while after via across as'
  ).split(' '),
);
const INDIRECT = new Set(['how', 'why', 'what', 'when', 'do', 'did', 'which']);
const WH = new Set(['what', 'how', 'who', 'which', 'when', 'where']);
const LOOKED_FORWARD = new Set(['highly', 'long', 'hotly', 'much', 'eagerly', 'widely', 'and', 'most']);
const ADVISED = new Set(['should', 'be', 'ought']);
const FAMILY = new Set(['baby', 'child', 'twins', 'son', 'daughter']);
const OFFICES = new Set(
  'office command power control responsibility duties role roles charge leadership debt the'.split(' '),
);
const NOUN_MARKS = new Set(
  'a an the of no any this that his her their its in with second another some much great'.split(' '),
);
const VIRTUAL_THINGS = new Set(
  'reality meeting meetings event events currency tour world assistant private learning classroom machine conference'.split(
    ' ',
  ),
);

export const seeming: ContextRule = (context) => {
  const cue = context.entry[0];
  if (cue === 'seem') return asListed(context, 'an impression');
  if (cue === 'appear to') {
    return before(context) === 'avoid' || before(context) === 'without'
      ? verdict(0.3, 'a look avoided')
      : asListed(context, 'an impression');
  }
  if (cue !== 'appear') return asListed(context, 'a likeness');
  const next = tokenAt(context, context.end);
  if (next?.lower === 'that' || (before(context) === 'it' && next?.lower === 'as'))
    return verdict(0.9, 'it appears that');
  if (next === undefined || next.kind !== 'word' || TURN_UP.has(next.lower) || DETERMINERS.has(next.lower)) {
    return before(context) === 'it' && next?.lower === ',' ? verdict(0.8, 'it appears') : verdict(0.08, 'turned up');
  }
  if (next.tag.startsWith('JJ') || next.tag === 'VBN') return verdict(0.75, 'an impression');
  if (next.tag === '' || next.tag.startsWith('RB')) return verdict(0.55, 'an impression');
  return verdict(0.2, 'turned up');
};

export const report: ContextRule = (context) => {
  const next = after(context);
  const cue = context.entry[0];
  const previous = before(context);
  if (cue === 'claim' || cue === 'assert') return asListed(context, 'an unproved statement');
  if (cue === 'estimate') {
    if (previous === 'to') return verdict(0.2, 'the act of estimating');
    if (NEGATIONS.has(before(context, 2)) || previous === 'no') return verdict(0.2, 'no estimate');
    return asListed(context, 'an estimate');
  }
  if (cue === 'suggest' && (WH.has(next) || stands(context, ADVISED, context.end, context.end + 7)))
    return verdict(0.38, 'a proposal');
  if (next === 'that' || next === 'it' || next === 'there')
    return verdict(Math.min(0.9, context.entry[2] + 0.05), 'a statement follows');
  if (isGerund(context, context.end)) return verdict(0.2, 'a proposal');
  if (previous === 'to' && cue === 'suggest') {
    const earlier = before(context, 2);
    return earlier === 'taken' ? verdict(0.6, 'a conclusion') : verdict(0.35, 'a proposal');
  }
  if (context.first === context.start && tokenAt(context, context.end)?.kind !== 'word')
    return verdict(0.2, 'no statement follows');
  return asListed(context, 'a conclusion');
};

export const belief: ContextRule = (context) => {
  const cue = context.entry[0];
  const next = after(context);
  const previous = before(context);
  const token = tokenAt(context, context.first);
  if ((previous === 'i' || previous === 'we' || previous === 'they') && INDIRECT.has(before(context, 2)))
    return verdict(0.1, 'no belief is stated');
  if (cue === 'I think' || cue === 'I believe') {
    if (context.tokens[context.first]?.lower === 'thought' || context.tokens[context.first]?.lower === 'believed')
      return verdict(0.35, 'a belief of the past');
    if (next === 'in' || next === 'of') return verdict(0.1, 'no statement follows');
    return before(context) === 'do' || (isQuestion(context) && wordAt(context, context.start) === 'do')
      ? verdict(0.2, 'a question')
      : asListed(context, 'the speaker’s own belief');
  }
  if (token?.tag.startsWith('NN')) return verdict(0.05, 'a noun');
  if (token?.lower === 'thought' && before(context).endsWith('ly')) return verdict(0.2, 'a mistaken belief');
  if (token?.lower === 'thought' && (NOUN_MARKS.has(previous) || next === 'and')) return verdict(0.05, 'a noun');
  if (previous === 'to' || previous === "n't" || previous === 'not') return verdict(0.2, 'no belief is stated');
  if (previous === 'you') return verdict(0.15, 'an address');
  if (previous === 'one' || previous === 'nobody' || before(context, 2) === 'no') return verdict(0.15, 'a denial');
  if (next === 'in' || next === 'of' || next === 'about') return verdict(0.1, 'no statement follows');
  if (beginsClause(context, context.end)) return asListed(context, 'a belief');
  return verdict(Math.min(context.entry[2], 0.35), 'no statement follows');
};

export const clause: ContextRule = (context) => {
  const next = after(context);
  const cue = context.entry[0];
  if (OFFICES.has(next) && (cue === 'assume' || cue === 'fear')) return verdict(0.1, 'took up');
  if (before(context) === 'to' || before(context) === 'not') return verdict(0.2, 'no statement is made');
  if (cue === 'presume' && (next === 'dead' || next === 'to' || next === 'innocent'))
    return asListed(context, 'a presumption');
  if (cue === 'doubt' && tokenAt(context, context.first)?.lower === 'doubt' && before(context) !== 'i')
    return NOUN_MARKS.has(before(context)) ? verdict(0.2, 'a noun') : verdict(0.4, 'a doubt');
  if (next === 'that' || beginsClause(context, context.end)) {
    return next === 'a' || next === 'an'
      ? verdict(context.entry[2] * 0.6, 'an object follows')
      : asListed(context, 'a statement follows');
  }
  return verdict(Math.min(0.2, context.entry[2]), 'no statement follows');
};

export const prospect: ContextRule = (context) => {
  const cue = context.entry[0];
  const next = after(context);
  const previous = before(context);
  if (cue === 'possibly') {
    return previous === 'not' || previous === "n't" || previous === 'cannot'
      ? verdict(0.1, 'negated into certainty')
      : asListed(context);
  }
  if (cue === 'possibility') {
    const quote = tokenAt(context, context.end)?.kind === 'punctuation' && after(context, 2) === 'that';
    if (quote || next === 'of' || next === 'that' || next === 'for' || next === 'to')
      return asListed(context, 'a prospect');
    return verdict(previous === 'a' || previous === 'another' ? 0.6 : 0.4, 'no prospect follows');
  }
  if (cue === 'possibility' || cue === 'likelihood' || cue === 'suspicion' || cue === 'odds')
    return asListed(context, 'a prospect');
  const open =
    next === 'of' || next === 'that' || next === 'for' || (cue === 'chance' && (next === 'are' || next === 'were'));
  if (cue === 'chance') {
    if (next === 'to') return verdict(0.3, 'an opportunity');
    if (previous === 'missed' || previous === 'given' || before(context, 2) === 'missed')
      return verdict(0.1, 'an opportunity');
    return open ? asListed(context, 'a prospect') : verdict(0.4, 'a prospect or an opportunity');
  }
  if (cue === 'risk') {
    if (previous === 'at') return next === 'of' ? verdict(0.65, 'a prospect') : verdict(0.35, 'exposed');
    if (DETERMINERS.has(next) || isGerund(context, context.end)) return verdict(0.4, 'to risk');
    return open ? asListed(context, 'a prospect') : verdict(0.2, 'a hazard');
  }
  if (cue === 'danger') return open ? asListed(context, 'a prospect') : verdict(0.1, 'a hazard');
  return open ? asListed(context, 'a prospect') : verdict(context.entry[2] * 0.8, 'no prospect follows');
};

export const adjective: ContextRule = (context) => {
  const cue = context.entry[0];
  const next = after(context);
  const previous = before(context);
  const noun = isNounLike(context, context.end);
  if (cue === 'virtual')
    return VIRTUAL_THINGS.has(next)
      ? verdict(0.03, 'on a computer')
      : noun
        ? asListed(context, 'as good as')
        : verdict(0.2, 'no noun follows');
  if (cue === 'unknown') return noun ? verdict(0.3, 'without a name') : asListed(context, 'not known');
  if (cue === 'potential') {
    if (next === 'to' || next === 'for') return verdict(0.65, 'a prospect');
    return noun ? verdict(0.88, 'before a noun') : verdict(0.25, 'a capacity');
  }
  if (cue === 'possible') {
    if (next === 'to') return verdict(previous === 'it' ? 0.3 : 0.25, 'ability');
    if (next === 'for') return verdict(0.25, 'ability');
    if (noun && previous === 'the') return verdict(0.48, 'a known set');
    return noun ? verdict(0.72, 'before a noun') : verdict(0.3, 'no noun follows');
  }
  if (NEGATIONS.has(previous)) return verdict(0.35, 'negated');
  return asListed(context, 'as listed');
};

export const likely: ContextRule = (context) => {
  const attributive = DETERMINERS.has(before(context)) || before(context) === "'s";
  if (context.entry[0] === 'unlikely' && attributive && isContentWord(context, context.end))
    return verdict(0.4, 'surprising');
  if (before(context) === 'as' && after(context) === 'as') return verdict(0.4, 'a comparison');
  return asListed(context, 'a likelihood');
};

export const expectation: ContextRule = (context) => {
  const cue = context.entry[0];
  const next = after(context);
  const previous = before(context);
  if (previous === 'than' || previous === 'as') return verdict(0.1, 'a comparison');
  if (next === 'of') return verdict(0.1, 'a demand');
  if (cue === 'anticipate' && LOOKED_FORWARD.has(previous)) return verdict(0.05, 'looked forward to');
  if (previous === 'would' || previous === 'can' || previous === 'everyone' || previous === 'everybody')
    return verdict(0.2, 'no expectation is stated');
  if (cue === 'expected') {
    if (next === 'to') return verdict(0.9, 'expected to');
    if (tokenAt(context, context.end)?.kind !== 'word') return verdict(0.35, 'no statement follows');
    return previous === 'nobody' || previous === 'one' ? verdict(0.15, 'a denial') : verdict(0.7, 'an expectation');
  }
  if (FAMILY.has(after(context, 2)) || FAMILY.has(next)) return verdict(0.03, 'a birth');
  if (previous === 'to' || previous === 'not' || previous === "n't") return verdict(0.25, 'no expectation is stated');
  if (next === 'you' || next === 'nothing') return verdict(0.25, 'a demand');
  if (tokenAt(context, context.end)?.kind !== 'word') return verdict(0.3, 'no statement follows');
  return asListed(context, isName(context, context.first - 1) ? 'a name expects' : 'an expectation');
};
