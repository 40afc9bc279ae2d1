// if and whether: open questions and conditions against set phrases.
import { bearing, determiners, negations, shortConditions } from '../../../lexicon/hedge-context.ts';
import {
  after,
  asListed,
  before,
  type ContextRule,
  type CueContext,
  isGerund,
  skipAdverbs,
  stands,
  tokenAt,
  verdict,
  wordAt,
} from '../context.ts';

const ONLY = new Set(['as', 'only', 'than']);
const FLIP = new Set(['equivocated', 'flip-flopped', 'wavered', 'depends', 'regardless', 'matter']);

const OPENING = new Set(['“', '"', '‘', "'", '``']);

/** Whether the token begins with a capital. */
function isCapital(context: CueContext, index: number): boolean {
  const token = tokenAt(context, index);
  return token !== undefined && token.text !== token.lower;
}

/** Whether a title between quotation marks begins with the cue: "If You Leave", not "If Anna leaves". */
function isTitle(context: CueContext): boolean {
  return OPENING.has(before(context)) && isCapital(context, context.end) && isCapital(context, context.end + 1);
}

/** "A polite, if brief, answer", whatever part of speech the one word seems to be. */
function isBetweenCommas(context: CueContext, word: number): boolean {
  if (before(context) !== ',' || wordAt(context, word + 1) !== ',' || shortConditions.has(wordAt(context, word)))
    return false;
  const earlier = context.first - 2;
  const described = tokenAt(context, earlier)?.tag.startsWith('JJ') || determiners.has(wordAt(context, earlier - 1));
  if (described !== true || tokenAt(context, word)?.tag.startsWith('VB') === true) return false;
  return /^(?:NNS?|JJ)$/.test(tokenAt(context, word + 2)?.tag ?? '');
}

/** "Handsome, if cold": one quality beside another. "The letter, if real, is a scandal" is a condition. */
function isConcession(context: CueContext): boolean {
  const earlier = before(context) === ',' ? context.first - 2 : context.first - 1;
  const later = skipAdverbs(context, context.end);
  if (isBetweenCommas(context, later)) return true;
  const isQuality = (at: number): boolean => tokenAt(context, at)?.tag.startsWith('JJ') === true;
  if (!isQuality(later)) return false;
  if (tokenAt(context, later + 1)?.kind !== 'word') return isQuality(earlier);
  // "A handsome if cold man."
  const isDescribed = tokenAt(context, later + 1)?.tag.startsWith('NN') === true;
  return (
    isDescribed && determiners.has(wordAt(context, earlier - 1)) && tokenAt(context, later + 2)?.kind === 'punctuation'
  );
}

/** "They wanted to know if he came" asks; "nobody may ever know if he came" leaves it open. */
function isAsked(context: CueContext): boolean {
  const previous = before(context);
  return previous === 'see' || (previous === 'know' && !stands(context, negations, context.first - 5, context.first));
}

export const condition: ContextRule = (context) => {
  const next = after(context);
  const previous = before(context);
  if (previous === 'as') return verdict(0.05, 'as if');
  if (isTitle(context)) return verdict(0.1, 'in a title');
  if (shortConditions.has(next) && tokenAt(context, context.end + 1)?.kind !== 'word')
    return verdict(0.4, 'a set phrase');
  // "If nothing else, it was short."
  if (next === 'nothing' && wordAt(context, context.end + 1) === 'else') return verdict(0.3, 'a set phrase');
  if (isConcession(context)) return verdict(0.3, 'a concession');
  if (previous === 'even') return verdict(0.3, 'a concession');
  if (ONLY.has(previous)) return verdict(0.5, 'only if');
  if (isAsked(context)) return verdict(0.4, 'an indirect question');
  if (previous === 'know' || previous === 'wonder') return verdict(0.5, 'an indirect question');
  return asListed(context, 'a condition or an open question');
};

export const whether: ContextRule = (context) => {
  if (bearing.has(before(context))) return verdict(0.3, 'what something bears on');
  if (before(context) === ',' && stands(context, bearing, context.start, context.first))
    return verdict(0.3, 'what something bears on');
  if (before(context) === 'on' && FLIP.has(before(context, 2))) return verdict(0.15, 'a stance, not a doubt');
  if (before(context) === ',') {
    const next = after(context);
    if (next === 'in' || next === 'at' || next === 'by' || isGerund(context, context.end))
      return verdict(0.25, 'either way');
    if (wordAt(context, context.end + 1) === 'or') return verdict(0.2, 'either way');
  }
  if (after(context) === 'or') return verdict(0.4, 'either way');
  if (after(context) === 'to') return verdict(0.4, 'a choice');
  return asListed(context, 'left open');
};
