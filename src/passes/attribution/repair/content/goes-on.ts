// "Acknowledged that when frost comes, the losses grow", "ability to rent flats, start families and save", "fewer than
// six, depending on the price": behind the comma or dash at which the tagger stops, what is said goes on.
import { frontingClauses } from '../../../../lexicon/clause-words.ts';
import type { Clues } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { hasClauseVerb, hasComma, hasFinite, nextMark } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { DASHES } from '../../words.ts';
import { endBefore } from '../reach.ts';

export function goOn(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, content } = draft;
  const last = content[content.length - 1];
  if (cue === null || last === undefined || last.first < cue.end) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const mark = tokens[last.end];
  if (mark === undefined || mark.sentence !== tokens[cue.first]!.sentence) return draft;
  // "That the hall was old (it had 'no lamps'[)]": the bracket belongs to what it ends.
  if (mark.text === ')' && isUnclosed(clues, last))
    return { ...draft, content: [...content.slice(0, -1), { ...last, end: last.end + 1 }] };
  if ((clues.quotation[last.end - 1] ?? -1) >= 0) return draft;
  const listed = mark.text === ',' ? Math.max(listEnd(clues, last), contrastEnd(clues, last)) : -1;
  const dashed = mark.text !== ',' && (isWished(clues, last) || isLimited(clues, last));
  if (listed < 0 && !(dashed || (mark.text === ',' && isOpen(clues, cue, last)))) return draft;
  const { firstToken, endToken } = sentences[mark.sentence]!;
  const body = listed < 0 ? bodyEnd(evidence, firstToken, endToken) : listed;
  // "{Depending on} whether": no report of its own.
  const others = all.filter((other) => other.cue?.first !== last.end + 1);
  const end = endBefore(clues, last.first, body, draft, isConditional(clues, last) ? others : all);
  return end <= last.end + 1 ? draft : { ...draft, content: [...content.slice(0, -1), { ...last, end }] };
}

/** "For schools[, not for a new hall]": where what it is not ends; -1 where a clause of the article begins. */
function contrastEnd(clues: Clues, { end }: Segment): number {
  const { lower = '' } = clues.reading.tokens[end + 1] ?? {};
  if (lower !== 'not') return -1;
  const stop = nextMark(clues, end + 1);
  return hasFinite(clues, end + 1, stop) ? -1 : stop;
}

/** Whether a bracket opens in the content and does not close. */
function isUnclosed({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  for (let i = end - 1; i >= first; i--) {
    if (tokens[i]!.text === ')') return false;
    if (tokens[i]!.text === '(') return i > first;
  }
  return false;
}

/** Whether no statement can end at the comma. */
function isOpen(clues: Clues, cue: Segment, last: Segment): boolean {
  return isFronted(clues, cue, last) || isConditional(clues, last);
}

/** Without "that" behind these a clause follows; "asked when it opens" is a question. */
const SAY = /^(?:sa(?:y|ys|id|ying)|(?:argu|insist|claim|warn)(?:e|es|s|ed|ing)?)$/;
const SUBJECT = /^(?:PRP\$?|DT|NN(?:S|PS?)?|EX|CD|JJ[RS]?)$/;

/** "That [when frost comes], the losses grow": the clause that tells when stands in front of the main one. */
function isFronted(clues: Clues, cue: Segment, { first, end }: Segment): boolean {
  const { tokens } = clues.reading;
  let i = first;
  if (tokens[i]!.lower === 'that') i++;
  else if (!SAY.test(tokens[cue.end - 1]!.lower)) return false;
  if (tokens[i]?.text === ',') i++;
  if (tokens[i]?.lower === 'even') i++;
  if (i + 2 >= end || !frontingClauses.has(tokens[i]!.lower)) return false;
  if (hasComma(clues, i, end) || !hasFinite(clues, i + 1, end)) return false;
  return SUBJECT.test(tokens[end + 1]?.tag ?? '') && hasClauseVerb(clues, end + 2, nextMark(clues, end + 1));
}

/** "It will be two or three, [depending on the price]". */
function isConditional({ reading }: Clues, { first, end }: Segment): boolean {
  const { tokens } = reading;
  if (tokens[end + 1]?.lower !== 'depending' || !/^(?:up)?on$/.test(tokens[end + 2]?.lower ?? '')) return false;
  return hasFinite({ reading }, first, end);
}

/** "It should be avoided \u2013 [but not by paying more]": without a verb of its own it can be nothing else. */
function isLimited(clues: Clues, { first, end }: Segment): boolean {
  const { tokens } = clues.reading;
  if (!DASHES.has(tokens[end]!.text) || !hasFinite(clues, first, end)) return false;
  const but = tokens[end + 1]?.lower === 'but' ? end + 2 : end + 1;
  return LIMITING.test(tokens[but]?.lower ?? '') && !hasFinite(clues, but, nextMark(clues, but));
}

const LIMITING = /^(?:not|only|never)$/;

/** "It was good for savers \u2014 [who would buy more]": what would happen tells who reports it. */
function isWished({ reading }: Clues, { first, end }: Segment): boolean {
  const { tokens } = reading;
  if (!DASHES.has(tokens[end]!.text) || !/^(?:who|which)$/.test(tokens[end + 1]?.lower ?? '')) return false;
  return /^(?:would|could|might)$/.test(tokens[end + 2]?.lower ?? '') && hasFinite({ reading }, first, end);
}

const BASE = /^VBP?$/;
/** A member of a list has at most so many words. */
const LONGEST_MEMBER = 10;

/** "To rent flats, [start families and put money aside]": where a list of infinitives ends; -1 where none goes on. */
function listEnd(clues: Clues, { first, end }: Segment): number {
  const { tokens } = clues.reading;
  if (!BASE.test(tokens[end + 1]?.tag ?? '') || !opensList(clues, first, end)) return -1;
  let member = end + 1;
  for (let i = end + 2; i < tokens.length && i <= member + LONGEST_MEMBER; i++) {
    const { tag, lower, text } = tokens[i]!;
    const verb = BASE.test(tokens[i + 1]?.tag ?? '');
    if ((lower === 'and' || lower === 'or') && verb) return nextMark(clues, i + 1);
    if (text === ',' && (verb || /^(?:and|or)$/.test(tokens[i + 1]?.lower ?? ''))) member = i;
    else if (FINITE.has(tag) || tag.startsWith('W') || tokens[i]!.kind === 'punctuation') return -1;
  }
  return -1;
}

/** Whether the words end with an infinitive and its object: "the ability to rent flats", "that they could rent flats". */
function opensList({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = end - 1; i > first && i >= end - LONGEST_MEMBER; i--) {
    const { tag, kind } = tokens[i]!;
    if (kind === 'punctuation' || FINITE.has(tag)) return false;
    if (tag === 'VB') return tokens[i - 1]!.tag === 'TO' || tokens[i - 1]!.tag === 'MD';
  }
  return false;
}
