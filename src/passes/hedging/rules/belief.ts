// think, believe, assume, suggest: a belief that is stated against the plain sense of the word.
import { beShortened } from '../../../lexicon/auxiliaries.ts';
import { assumedThings, beforeBeliefNoun, negations, suggestingEvidence } from '../../../lexicon/hedge-context.ts';
import { isSetIn, skipAside } from '../clause.ts';
import {
  after,
  asListed,
  before,
  beginsClause,
  type ContextRule,
  type CueContext,
  isGerund,
  isQuestion,
  PERSONS,
  skipAdverbsBack,
  stands,
  tokenAt,
  verdict,
  wordAt,
} from '../context.ts';

const INDIRECT = new Set(['how', 'why', 'what', 'when', 'do', 'did', 'which']);
const WH = new Set(['what', 'how', 'who', 'which', 'when', 'where']);
const SINGULAR = new Set(['he', 'she', 'it']);
const BARE: ReadonlySet<string> = new Set(['VB', 'VBP', 'NN']);
const ADVISED = new Set(['should', 'be', 'ought']);

/** Whether the verb after one person or thing has no ending: "suggested that she drop the case". */
function isWish(context: CueContext): boolean {
  const subject = context.end + 1;
  // The tagger often takes a bare verb for a noun; after "she" there is none.
  if (SINGULAR.has(wordAt(context, subject))) return BARE.has(tokenAt(context, subject + 1)?.tag ?? '');
  if (tokenAt(context, subject)?.tag !== 'NNP') return false;
  let at = subject + 1;
  while (tokenAt(context, at)?.tag === 'NNP') at += 1;
  const tag = tokenAt(context, at)?.tag;
  return tag === 'VB' || tag === 'VBP';
}

const PAPERS_OF = new Set('budget schedule cost revenue those these such'.split(' '));

function isPaper(context: CueContext): boolean {
  const token = tokenAt(context, context.first);
  return token?.tag === 'NNS' && PAPERS_OF.has(before(context)) && after(context) !== 'that';
}

const AS_SAID = new Set(['than', 'as']);
const NOBODY = new Set(['nobody', 'none', 'no-one']);

/** "No one is suggesting", "nobody suggests". */
function isDenied(context: CueContext): boolean {
  if (stands(context, NOBODY, context.first - 2, context.first)) return true;
  return [1, 2].some((steps) => before(context, steps) === 'one' && before(context, steps + 1) === 'no');
}

export const report: ContextRule = (context) => {
  const next = after(context);
  const cue = context.entry[0];
  const previous = before(context);
  if (cue === 'claim' || cue === 'assert') return asListed(context, 'an unproved statement');
  if (cue === 'estimate') {
    if (previous === 'to' || tokenAt(context, context.first)?.tag === 'VB')
      return verdict(0.2, 'the act of estimating');
    if (negations.has(before(context, 2)) || previous === 'no') return verdict(0.2, 'no estimate');
    // "The budget estimates", "those estimates were drawn up": papers. "The estimate is that" guesses.
    if (wordAt(context, context.first) === 'estimates' && isPaper(context)) return verdict(0.3, 'papers');
    return asListed(context, 'an estimate');
  }
  // "Less severe than he suggested": what he had announced.
  if (cue === 'suggest' && PERSONS.has(previous) && AS_SAID.has(before(context, 2)))
    return verdict(0.2, 'a comparison');
  // "Nobody is suggesting that it was him."
  if (cue === 'suggest' && isDenied(context)) return verdict(0.2, 'a denial');
  if (cue === 'suggest' && suggestingEvidence.has(previous)) return verdict(0.88, 'evidence suggests');
  if (cue === 'suggest' && (WH.has(next) || stands(context, ADVISED, context.end, context.end + 7)))
    return verdict(0.38, 'a proposal');
  if (cue === 'suggest' && next === 'that' && isWish(context)) return verdict(0.38, 'a proposal');
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

const FINANCE = new Set('wall street currency land property market share stock'.split(' '));

/** "Analysts speculate that it will close" guesses, "too early to speculate" refuses, "currency speculation" trades. */
/** "Speculation is not helpful", "is unhelpful". */
function isUnwelcome(context: CueContext): boolean {
  if (after(context) !== 'is') return false;
  const next = after(context, 2);
  return next === 'not' || next === "n't" || next === 'unhelpful' || next === 'pointless';
}

export const speculation: ContextRule = (context) => {
  const previous = before(context);
  if (context.entry[0] === 'speculation')
    return FINANCE.has(previous)
      ? verdict(0.1, 'a trade')
      : isUnwelcome(context)
        ? verdict(0.2, 'guesses are not made')
        : asListed(context, 'a guess');
  if (previous === 'to' && after(context) !== 'that') return verdict(0.2, 'no guess is made');
  return asListed(context, 'a guess');
};

const ASKED = new Set(['if', 'whether', 'where', 'one', 'those', 'anyone', 'everyone']);

/** Whether somebody only might hold the belief: "asked whether he believed", "those who think". */
function isAskedAbout(context: CueContext): boolean {
  return ASKED.has(wordAt(context, skipAdverbsBack(context, context.first - 1) - 1));
}

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
  if (token?.tag.startsWith('NN') && (token.lower === 'thought' || token.lower === 'thinking'))
    return verdict(0.05, 'a noun');
  if (token?.lower === 'thought' && before(context).endsWith('ly')) return verdict(0.2, 'a mistaken belief');
  if (token?.lower === 'thought' && (beforeBeliefNoun.has(previous) || next === 'and')) return verdict(0.05, 'a noun');
  if (previous === 'to' || previous === "n't" || previous === 'not') return verdict(0.2, 'no belief is stated');
  if (wordAt(context, skipAdverbsBack(context, context.first - 1)) === 'you') return verdict(0.15, 'an address');
  if (previous === 'one' || previous === 'nobody' || before(context, 2) === 'no') return verdict(0.15, 'a denial');
  if (next === 'in' || next === 'of' || next === 'about') return verdict(0.1, 'no statement follows');
  if (isAskedAbout(context)) return verdict(0.35, 'no belief is stated');
  // "Many had critics thinking it was his."
  if (token?.lower === 'thinking' && !beShortened.has(previous)) return verdict(0.3, 'somebody’s belief');
  // "The mayor believes, however, that it holds."
  const behindAside = next === ',' && wordAt(context, skipAside(context, context.end)) === 'that';
  if (behindAside || isSetIn(context)) return asListed(context, 'a belief set in');
  if (beginsClause(context, context.end)) return asListed(context, 'a belief');
  return verdict(Math.min(context.entry[2], 0.35), 'no statement follows');
};

export const clause: ContextRule = (context) => {
  const next = after(context);
  const cue = context.entry[0];
  if (assumedThings.has(next) && (cue === 'assume' || cue === 'fear')) return verdict(0.1, 'took up');
  if (before(context) === 'to' || before(context) === 'not') return verdict(0.2, 'no statement is made');
  if (cue === 'presume' && (next === 'dead' || next === 'to' || next === 'innocent'))
    return asListed(context, 'a presumption');
  if (cue === 'doubt' && tokenAt(context, context.first)?.lower === 'doubt' && before(context) !== 'i')
    return beforeBeliefNoun.has(before(context)) ? verdict(0.2, 'a noun') : verdict(0.4, 'a doubt');
  if (cue === 'suspect')
    return tokenAt(context, context.end - 1)?.tag.startsWith('NN')
      ? verdict(0.05, 'a noun')
      : verdict(next === 'nothing' ? 0.1 : context.entry[2], 'a suspicion');
  if (cue === 'assume' && after(context, 2) === "'s") return verdict(0.2, 'took on');
  if (next === 'that' || beginsClause(context, context.end)) {
    return next === 'a' || next === 'an'
      ? verdict(context.entry[2] * 0.6, 'an object follows')
      : asListed(context, 'a statement follows');
  }
  if (isSetIn(context)) return asListed(context, 'a belief set in');
  return verdict(Math.min(0.2, context.entry[2]), 'no statement follows');
};
