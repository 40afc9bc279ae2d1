// about, around, some, nearly, hundreds of: the loose figure against the topic, the place and the known set.
import {
  absoluteAdjectives,
  howWell,
  looseUnits,
  negations,
  pronouns,
  topical,
} from '../../../lexicon/hedge-context.ts';
import { TIME_UNITS } from '../../../lexicon/quantity-words.ts';
import { monthsButMay } from '../../../lexicon/time-words.ts';
import {
  after,
  asListed,
  before,
  type ContextRule,
  type CueContext,
  isAmount,
  skipAdverbs,
  stands,
  tokenAt,
  verdict,
  wordAt,
} from '../context.ts';

/** "Twice as much as a year ago" compares. */
const TIMES = new Set(['twice', 'times', 'half', 'thrice', 'third', 'quarter', 'almost', 'nearly']);

/** Whether an amount begins at token `index`: a figure, "a dozen", "half", "$3", "the same". */
function amountAt(context: CueContext, index: number): boolean {
  let at = index;
  const word = wordAt(context, at);
  if (word === 'only' || word === 'just') at += 1;
  if (isAmount(context, at)) return true;
  const first = wordAt(context, at);
  const second = wordAt(context, at + 1);
  if (first === 'a' || first === 'an' || first === 'another' || first === 'one') {
    return looseUnits.has(second) || isAmount(context, at + 1);
  }
  if (first === 'as') return true;
  if (first === 'the') return second === 'same' || second === 'size';
  return (
    first === 'half' ||
    first === 'twice' ||
    first === 'double' ||
    first === 'every' ||
    first === 'all' ||
    first === 'halfway' ||
    first === 'midway'
  );
}

export const number: ContextRule = (context) => {
  const cue = context.entry[0];
  const next = after(context);
  if (cue === 'as many as' && TIMES.has(before(context))) return verdict(0.05, 'so many times');
  if (before(context) === 'nowhere') return verdict(0.02, 'far from it');
  if (cue === 'estimated') {
    if (amountAt(context, context.end)) return verdict(0.92, 'before a figure');
    return tokenAt(context, context.end)?.kind === 'word'
      ? verdict(0.75, 'an estimate')
      : verdict(0.45, 'no figure follows');
  }
  if (cue === 'close to' && tokenAt(context, context.first)?.lower === 'near' && absoluteAdjectives.has(next))
    return verdict(0.65, 'as good as');
  const amount = amountAt(context, context.end);
  if (!amount) {
    if ((cue === 'around' || cue === 'circa') && monthsButMay.has(next)) return verdict(0.85, 'before a date');
    return verdict(0.02, cue === 'about' ? 'a topic' : 'no figure follows');
  }
  if (cue === 'about') {
    // "It was about all of us": a topic.
    if (next === 'all' && after(context, 2) === 'of') return verdict(0.1, 'a topic');
    if (next === 'every' || next === 'all') return verdict(0.4, 'a topic, or as good as');
    if (topical.has(before(context)) && tokenAt(context, context.end)?.kind !== 'number' && next !== '$')
      return verdict(0.15, 'a topic');
    return asListed(context, 'before a figure');
  }
  if (cue === 'around' && (next === 'every' || next === 'all' || next === 'one')) return verdict(0.3, 'a place');
  if (cue === 'around' && next === 'the') return verdict(0.6, 'before a point in time');
  if (cue === 'up to' && (before(context) === 'add' || before(context) === 'adds' || before(context) === 'added'))
    return verdict(0.2, 'a sum');
  if (cue === 'up to' && YEAR.test(next) && tokenAt(context, context.end + 1)?.tag !== 'NNS')
    return verdict(0.05, 'until a year');
  return asListed(context, 'before a figure');
};

const YEAR = /^(?:19|20)\d\d$/;

export const someNumber: ContextRule = (context) => {
  const next = after(context);
  if (next === 'one' || !isAmount(context, context.end)) return verdict(0, 'no figure follows');
  return asListed(context, 'before a figure');
};

const VAST = new Set(['millions', 'billions']);

const DATING = new Set(['past', 'next', 'coming', 'first']);

export const quantity: ContextRule = (context) => {
  const cue = context.entry[0];
  const next = tokenAt(context, context.end);
  if (cue === 'or so' && (before(context) === ',' || pronouns.has(next?.lower ?? '')))
    return verdict(0.05, 'a clause follows');
  if (cue === 'the best part of' && !looseUnits.has(after(context, 2)) && !isAmount(context, context.end))
    return verdict(0.05, 'what is best');
  if (cue === 'a couple' && wordAt(context, context.end - 1) !== 'of') {
    const word = next?.lower ?? '';
    return word.endsWith('s') && word !== 'was' && word !== 'is' && word !== 'has'
      ? asListed(context, 'a loose count')
      : verdict(0.05, 'two people');
  }
  if (cue === 'a few' || cue === 'few') {
    // "Very few women" are scarce, "more than a few" many.
    if (before(context) === 'very' || before(context) === 'than' || before(context, 2) === 'than')
      return verdict(0.3, 'scarce or many');
    // "In the past few days" dates; "a few days later" counts.
    const isTime = TIME_UNITS.has(next?.lower ?? '');
    if (isTime && (DATING.has(before(context)) || after(context, 2) === 'ago')) return verdict(0.35, 'a date');
  }
  if (cue === 'hundreds' && before(context) === 'the') return verdict(0.4, 'a set already known');
  // Labelled as hedges in three cases of eight; of the smaller counts in three of four.
  if ((cue === 'hundreds of' || cue === 'hundreds') && VAST.has(tokenAt(context, context.first)?.lower ?? ''))
    return verdict(0.45, 'a crowd or a fortune');
  return asListed(context, 'a loose count');
};

export const degree: ContextRule = (context) => {
  const cue = context.entry[0];
  if (cue === 'nearly' && (before(context) === 'not' || before(context) === 'as')) return verdict(0.3, 'not nearly');
  if (cue === 'nearly' && after(context) === 'as' && stands(context, negations, context.first - 3, context.first))
    return verdict(0.3, 'not nearly');
  if (cue === 'roughly' && tokenAt(context, context.end)?.kind !== 'word' && !isAmount(context, context.end))
    return verdict(0.15, 'in a rough way');
  return asListed(context, isAmount(context, context.end) ? 'before a figure' : 'as good as');
};

/** "Cannot be addressed effectively short of a ban." */
const ABLE = new Set(['can', 'cannot', 'ca']);

/** "Effectively ended the race": as good as; "can effectively treat", "works effectively": how well. */
export const inEffect: ContextRule = (context) => {
  if (stands(context, ABLE, context.first - 3, context.first)) return verdict(0.3, 'how well');
  if (howWell.has(before(context)) || tokenAt(context, context.end)?.kind !== 'word') return verdict(0.3, 'how well');
  return asListed(context, 'as good as');
};

/** "The deal is all but agreed": as good as; "all but one", "all but the mayor" leave somebody out. */
export const allBut: ContextRule = (context) => {
  const next = tokenAt(context, skipAdverbs(context, context.end));
  return /^(?:VB|JJ)/.test(next?.tag ?? '') ? asListed(context, 'as good as') : verdict(0.05, 'an exception');
};

const ADVERBIAL_BEFORE = new Set(
  "a 's is was be been are were am i you he she it we they just and but , has have had really 'm 're or ; — – -".split(
    ' ',
  ),
);

const VERBS: ReadonlySet<string> = new Set(['VB', 'VBD', 'VBP', 'VBZ']);

export const kindOf: ContextRule = (context) => {
  const previous = before(context);
  const tag = tokenAt(context, context.end)?.tag ?? '';
  if (previous === '' || ADVERBIAL_BEFORE.has(previous) || VERBS.has(tag)) return asListed(context, 'not quite');
  return verdict(0.2, 'a sort or species');
};
