// often, widely, is considered: a habit or a view that nobody is named for.
import { beAndAm } from '../../../lexicon/auxiliaries.ts';
import { lawsThatSay } from '../../../lexicon/court-words.ts';
import { beforeGeneralNoun, widelyViewed } from '../../../lexicon/hedge-context.ts';
import type { Token } from '../../../model/reading.ts';
import {
  after,
  asListed,
  before,
  type ContextRule,
  type CueContext,
  isGerund,
  isName,
  isNounLike,
  skipAdverbsBack,
  stands,
  tokenAt,
  type Verdict,
  verdict,
  wordAt,
} from '../context.ts';
import { isAdverb } from '../match.ts';

const NAMED = new Set(['known', 'called', 'referred', 'used', 'found', 'know', 'named']);
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our']);

const NEGATED_BEFORE = new Set(['not', "n't", 'never']);
const NEGATED_AFTER = new Set(['would', 'does', 'do', 'did', 'should', 'could', 'can']);

/** "Cells that don't normally meet", "a normally dry bed", "was running normally before it stopped": how things are. */
function isUsualState(context: CueContext): boolean {
  if (NEGATED_BEFORE.has(before(context))) return true;
  if (NEGATED_AFTER.has(after(context)) && NEGATED_BEFORE.has(after(context, 2))) return true;
  const [previous, next] = [tokenAt(context, context.first - 1), tokenAt(context, context.end)];
  if (/^(?:JJ|VBN)/.test(next?.tag ?? '') && tokenAt(context, context.end + 1)?.tag.startsWith('NN')) return true;
  return /^VB[GN]?$/.test(previous?.tag ?? '') && /^(?:IN|CC|WRB)$/.test(next?.tag ?? '');
}

export const habit: ContextRule = (context): Verdict => {
  const cue = context.entry[0];
  let at = context.first - 1;
  while (at > context.start && isAdverb(context.tokens[at] as Token)) at -= 1;
  if (FIRST_PERSON.has(wordAt(context, at)) || FIRST_PERSON.has(after(context)))
    return verdict(context.entry[2] * 0.45, 'the speaker’s own habit');
  if (cue === 'widely') {
    return widelyViewed.has(after(context))
      ? verdict(0.75, 'a view held by nobody named')
      : verdict(0.35, 'how far it spreads');
  }
  if (cue === 'commonly' && NAMED.has(after(context))) return verdict(0.25, 'what it is called');
  if (cue === 'normally' && isUsualState(context)) return verdict(0.3, 'the usual state');
  if (
    (cue === 'normally' || cue === 'commonly') &&
    tokenAt(context, context.end)?.kind !== 'word' &&
    context.first > context.start + 1 &&
    before(context) !== ','
  )
    return verdict(0.3, 'manner');
  if (cue === 'often' && before(context) === 'talk') return verdict(0.3, 'a habit');
  return asListed(context, 'a generalisation');
};
const VIEWERS = new Set(['he', 'she', 'they', 'we', 'i', 'also']);
const ACTIVE_OBJECTS = new Set(['whether', 'for', 'making', 'taking', 'running', 'using', 'how', 'what']);
const CLOSED = new Set(['.', ';', ':', ')', '!', '?', '--', '—']);
const BE_OR_HAVE = new Set(['be', 'have']);

/** Whether something follows that the subject is considered to be. */
function hasComplement(context: CueContext): boolean {
  const next = tokenAt(context, context.end);
  if (next === undefined || (next.kind === 'punctuation' && CLOSED.has(next.lower))) return false;
  return next.lower === 'as' || !(next.tag === 'IN' || next.tag === 'CC');
}

/** "I was assumed to be the nurse" reports how one was taken. */
function isOfSpeaker(context: CueContext): boolean {
  let at = skipAdverbsBack(context, context.first - 1);
  if (beAndAm.has(wordAt(context, at))) at = skipAdverbsBack(context, at - 1);
  const subject = wordAt(context, at);
  return subject === 'i' || subject === 'we';
}

/** How far behind "is considered" the law may stand. */
const LAW_WITHIN = 8;

/** "Would be considered theft under the law": a legal test. */
function isByLaw(context: CueContext): boolean {
  for (let at = context.end; at < context.end + LAW_WITHIN; at += 1) {
    if (wordAt(context, at) === 'under') return stands(context, lawsThatSay, at + 1, at + LAW_WITHIN);
  }
  return false;
}

export const passive: ContextRule = (context) => {
  const cue = context.entry[0];
  const next = after(context);
  // "Was viewed 11 million times": looked at.
  const counted = tokenAt(context, context.end)?.kind === 'number' && wordAt(context, context.end - 1) === 'viewed';
  if (counted) return verdict(0.05, 'how often');
  if (ACTIVE_OBJECTS.has(next) || isGerund(context, context.end)) return verdict(0.08, 'weighing a choice');
  // "Is held to be holy" is a view; "held to account", "held to higher standards" are not.
  const view = next === 'to' && BE_OR_HAVE.has(after(context, 2));
  if (wordAt(context, context.end - 1) === 'held' && !view) return verdict(0.05, 'what is held');
  if (next === 'by') {
    const agent = after(context, 2);
    if (agent === 'many' || agent === 'some' || agent === 'most' || agent === 'critics')
      return verdict(0.8, 'by nobody named');
    const named = isName(context, context.end + 1) || (agent === 'the' && isName(context, context.end + 2));
    if (named || cue === 'seen as') return verdict(0.2, 'by somebody named');
  }
  if (cue === 'perceive' && (VIEWERS.has(before(context)) || wordAt(context, context.first) !== 'perceived'))
    return verdict(0.42, 'somebody’s view');
  if (cue === 'perceive')
    return isNounLike(context, context.end) || next === 'as' || next === 'to'
      ? asListed(context, 'an impression')
      : verdict(0.35, 'seeing');
  if (
    cue === 'thought to' &&
    (!beAndAm.has(wordAt(context, skipAdverbsBack(context, context.first - 1))) || next !== 'to')
  ) {
    // Only the participle may stand without its auxiliary: "a man believed to be armed".
    return beforeGeneralNoun.has(before(context))
      ? verdict(0.05, 'a noun')
      : verdict(0.6, 'a view held by nobody named');
  }
  if (isOfSpeaker(context)) return verdict(0.3, 'what was thought of the speaker');
  if (cue === 'is considered' && isByLaw(context)) return verdict(0.35, 'what a law says');
  if (cue === 'is considered' && !hasComplement(context)) return verdict(0.35, 'looked at');
  if (cue === 'considered') {
    const subject = wordAt(context, skipAdverbsBack(context, context.first - 1));
    if (next === 'to') return verdict(0.6, 'a view held by nobody named');
    if (beAndAm.has(subject)) return asListed(context, 'a view held by nobody named');
    return before(context) === ',' || before(context) === 'both'
      ? asListed(context, 'a view held by nobody named')
      : verdict(0.2, 'somebody’s view');
  }
  return asListed(context, 'a view held by nobody named');
};
