// A reported clause that the tagger cuts short: it has its verb, its relative clause and the clause joined with "and that".
import { openingVerbs } from '../../../../lexicon/auxiliaries.ts';
import { goOnBehindQuotation } from '../../../../lexicon/clause-words.ts';
import { resulting } from '../../../../lexicon/effect-words.ts';
import { arguing, clausalSaying, telling } from '../../../../lexicon/saying-words.ts';
import { type Clues, QuotePlace } from '../../clues.ts';
import { ANY_VERB, Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import {
  hasClauseVerb,
  hasComma,
  hasFinite,
  hasVerb,
  holdsQuotation,
  holdsReport,
  nextMark,
  sentenceStart,
} from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { endBefore, liesWithin, touches } from '../reach.ts';

const RELATIVE = new Set(['which', 'whose']);

/** "Said it was a plan, which would fail", "urged anyone who saw him to come": what is said goes on; who somebody is ("..., who is 34") the article tells. */
export function addRelativeClause(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const last = draft.content[draft.content.length - 1];
  if (last === undefined || draft.cue === null || last.first < draft.cue.end) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const restricts = tokens[last.end]?.lower === 'who' && last.end === last.first + 1;
  const next = tokens[last.end + 1];
  // "Turnover of £41.3m, up 22%", "a third of its mass, equivalent to six tons".
  const rises =
    /^(?:up|down|equivalent)$/.test(next?.lower ?? '') && /^(?:CD|TO|IN)$/.test(tokens[last.end + 2]?.tag ?? '');
  // "Weigh whether to ban it, which worries some": nothing has happened yet.
  const asked = tokens[last.first]!.lower === 'whether' && isInfinitive(clues, last.first + 1);
  const told = asked && tokens[last.end + 2]?.tag !== 'MD';
  // "To a hotel, where he locked her in": what happened next; "to Varna, where talks begin" the article may tell.
  const where = next?.lower === 'where' && /^(?:s?he|they|it)$/.test(tokens[last.end + 2]?.lower ?? '');
  const which = (where || RELATIVE.has(next?.lower ?? '')) && hasVerb(clues, last.first, last.end) && !told;
  // "Attacked the plan, including its price"; "politicians attacked it, including Rep. Okafor" tells who.
  const names = next?.lower === 'including' && tokens[last.end + 2]?.tag !== 'NNP';
  // "Said the dock had closed, leaving crews without work": what came of it; "speaking in Merrin" the article tells.
  const says = holdsReport(clues, draft.cue);
  const results = says && resulting.has(next?.lower ?? '') && hasVerb(clues, last.first, last.end);
  if (!restricts && (tokens[last.end]?.lower !== ',' || !(rises || which || names || results))) return draft;
  if ((clues.quotation[last.end - 1] ?? -1) >= 0) return draft;
  const sentence = sentences[tokens[last.end]?.sentence ?? 0];
  if (sentence === undefined || tokens[last.end - 1]?.sentence !== sentence.index) return draft;
  const end = bodyEnd(evidence, sentence.firstToken, sentence.endToken);
  const crosses = (other: Draft): boolean =>
    other.cue !== draft.cue &&
    touches(other, last.end, end) &&
    !((names || (which && says && isOfRelative(other, last.end + 1))) && liesWithin(other, last.end, end));
  if (end <= last.end + 1 || all.some(crosses)) return draft;
  return { ...draft, content: [...draft.content.slice(0, -1), { ...last, end }] };
}

/** "Said orders were up, [which confirms] her forecast", "which makes up for [the losses observed] in May": nobody else's report. */
function isOfRelative({ source, cue, content }: Draft, at: number): boolean {
  if (content.length === 0) return true;
  return source !== null && cue !== null && source.first === at && source.end === at + 1 && cue.first === at + 1;
}

const OPENERS = new Set(['that', 'whether']);

/** "Say the program, run by the ministry, has brought jobs", "that the nominee was the one": a clause has its verb. */
export function completeClause(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, content } = draft;
  const last = content[content.length - 1];
  if (cue === null || last === undefined || last.first < cue.end) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  // "Was hailed as a 'true sailor' by the coach after she won".
  if (draft.source?.first === last.end + 1 && tokens[last.end]!.lower === 'by') return draft;
  const opener = tokens[last.first]!;
  const relative = opener.tag === 'WDT' && ((clues.traits[cue.end - 1] ?? 0) & ANY_VERB) === 0;
  // "Wondering if fees, tolls [and taxes are enough]"; "sad if it" may be a condition of the article.
  const wonders = opener.lower === 'if' && last.first === cue.end;
  const opens = wonders || (OPENERS.has(opener.lower) && opener.tag !== 'DT' && !relative);
  const reports = ((clues.traits[cue.end - 1] ?? 0) & Trait.report) !== 0;
  const closed = clues.quotePlace[last.end - 1] === QuotePlace.closing;
  const marked = closed && (clues.quotation[last.first] ?? -1) < 0;
  if (closed && !marked) return draft;
  const stated = opens || clausalSaying.has(tokens[cue.end - 1]!.lower);
  // "Found they 'may have slept' [in the tower]": whatever the verb, its clause goes on.
  const inside = marked && !reports && !stated ? behindQuotation(evidence, draft, last, all) : 0;
  if (inside > 0) return { ...draft, content: [...content.slice(0, -1), { ...last, end: inside }] };
  const bare = last.end === last.first + 2 && opener.lower === 'to';
  // "Weigh whether or not to ban it, which worries some": it has no verb of its own to wait for.
  const asked = opener.lower === 'whether' && isInfinitive(clues, last.first + 1);
  if (asked || (!bare && !stated && !(reports && marked) && !isCutShort(clues, draft, last.end))) return draft;
  if (opener.sentence !== tokens[cue.first]!.sentence) return draft;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const body = bodyEnd(evidence, firstToken, endToken);
  if (last.end >= body) return draft;
  // "Pledged to pay [after a meeting on Thursday]": with a verb alone the tagger may have stopped too soon.
  if (bare) {
    const whole = tokens[last.end]!.tag === 'IN' ? endBefore(clues, last.first, body, draft, all) : last.end;
    return whole > last.end ? { ...draft, content: [...content.slice(0, -1), { ...last, end: whole }] } : draft;
  }
  if (isQualified(clues, last.end) || (opens && stopsInside(clues, draft, last.end))) {
    const whole = endBefore(clues, last.first, body, draft, all);
    return whole > last.end ? { ...draft, content: [...content.slice(0, -1), { ...last, end: whole }] } : draft;
  }
  const subject = opens && tokens[last.end - 1]!.lower === ',' && FINITE.has(tokens[last.end]?.tag ?? '');
  const open = subject || openingVerbs.has(tokens[last.end - 1]!.lower);
  const whole = !subject && hasClauseVerb(clues, last.first, open ? last.end - 1 : last.end);
  const short = stated && !whole && !holdsQuotation(clues, last.first, last.end);
  if (marked && !short ? !breaksOff(clues, last.end, whole, reports) : whole) return draft;
  const end = endBefore(clues, last.first, body, draft, all);
  if (end <= last.end || !(whole || open || hasClauseVerb(clues, last.end, end))) return draft;
  return { ...draft, content: [...content.slice(0, -1), { ...last, end }] };
}

/** "[Whether] to ban it", "[whether] or not to ban it". */
function isInfinitive({ reading: { tokens } }: Clues, at: number): boolean {
  const to = tokens[at]?.lower === 'or' && tokens[at + 1]?.lower === 'not' ? at + 2 : at;
  return tokens[to]?.tag === 'TO' && tokens[to + 1]?.tag === 'VB';
}

/** Where a verb has happened; other phrases may tell when it was said. */
const WHERE = new Set(['at', 'with', 'by', 'from', 'into']);

/** "Said that people felt the new card [could save time]", "that the clerk had studied [at Merrin]": no clause ends there. */
function stopsInside({ reading: { tokens } }: Clues, { cue, source }: Draft, end: number): boolean {
  const [before, next] = [tokens[end - 1]!, tokens[end]];
  // "Who said that it was the road was right": the verb of the clause around it.
  const own = source !== null && source.end <= cue!.first && !tokens[source.first]!.tag.startsWith('W');
  if (!own || next === undefined || !FINITE.has(tokens[cue!.end - 1]!.tag)) return false;
  if (next.tag === 'MD') return before.tag.startsWith('NN') && !tokens[source.first - 1]?.tag.startsWith('W');
  // "That they have weak chain [links]": the second noun looks like a verb.
  if (next.tag === 'VBZ')
    return before.tag === 'NN' && /^(?:JJ|VBN)$/.test(tokens[end - 2]!.tag) && next.lower.endsWith('s');
  return before.tag === 'VBN' && WHERE.has(next.lower);
}

const SECOND = new Set(['and', 'but', 'or']);

/** "Contend that he reached for it[, and that the officer feared for his life]": a second clause of the same report. */
export function addSecondClause(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  const last = content[content.length - 1];
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || last === undefined || last.first < cue.end) return draft;
  const and = tokens[last.end]?.lower === ',' ? last.end + 1 : last.end;
  if (!SECOND.has(tokens[and]?.lower ?? '') || !opensSecond(clues, last, and + 1)) return draft;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const body = bodyEnd(evidence, firstToken, endToken);
  if (body <= and + 2 || tokens[and]!.sentence !== tokens[cue.first]!.sentence) return draft;
  const reachesIn = (other: Draft): boolean =>
    other.cue !== cue && touches(other, and, body) && !liesWithin(other, and, body);
  return all.some(reachesIn) ? draft : { ...draft, content: [...content.slice(0, -1), { ...last, end: body }] };
}

/** "That ..., and that": the same word again; "said the lamps were 'weak' and that" has left it out the first time. */
function opensSecond(clues: Clues, { first, end }: Segment, at: number): boolean {
  const { tokens } = clues.reading;
  const { lower = '', tag = '' } = tokens[at] ?? {};
  if (lower === 'that') return tokens[first]!.lower === 'that' || (tag === 'IN' && hasClauseVerb(clues, first, end));
  return QUESTION.test(lower) && QUESTION.test(tokens[first]!.lower);
}

const QUESTION = /^(?:how|why|whether|what|where|who)$/;

/**
 * "Argued that it could harm the principle of 'open water,' [and put the town at risk]": an infinitive goes on with the
 * verb that "could" has begun, as no deed of the speaker does.
 */
export function addInfinitive(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  const last = content[content.length - 1];
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || last === undefined || last.first < cue.end) return draft;
  const and = tokens[last.end]?.text === ',' ? last.end + 1 : last.end;
  if (!SECOND.has(tokens[and]?.lower ?? '') || !PAST_OR_THIRD.test(tokens[cue.end - 1]!.tag)) return draft;
  const verb = tokens[and + 1]?.tag === 'RB' ? and + 2 : and + 1;
  // "That it is late[, and could cost more]".
  const modal = tokens[verb]?.tag === 'MD' && tokens[last.first]!.lower === 'that' && !isUnreached(clues, verb);
  if (!(modal || tokens[verb]?.tag === 'VB') || tokens[verb]!.sentence !== tokens[cue.first]!.sentence) return draft;
  // Inside a quotation that goes on nothing is cut.
  if ((clues.quotation[and] ?? -1) >= 0 || !(modal || hasModal(clues, last.first, last.end))) return draft;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const end = endBefore(clues, last.first, bodyEnd(evidence, firstToken, endToken), draft, all);
  return end <= verb ? draft : { ...draft, content: [...content.slice(0, -1), { ...last, end }] };
}

/** "And could not be reached", "but would not say": what the article tells of the speaker. */
function isUnreached({ reading: { tokens } }: Clues, modal: number): boolean {
  return /^(?:not|n't|n\u2019t)$/.test(tokens[modal + 1]?.lower ?? '');
}

const PAST_OR_THIRD = /^VB[DNZ]$/;

/** "Could weaken": a modal outside quotations, with its infinitive. */
function hasModal({ quotation, reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = first; i + 1 < end; i++) if (tokens[i]!.tag === 'MD' && (quotation[i] ?? -1) < 0) return true;
  return false;
}

const PAST = /^VB[DN]$/;
const PRESENT = /^VB[ZP]$/;

/**
 * "Argued that the court could hear it, [since it has local accounts]", "said the firm is considering a bid, [but has yet
 * to make it]": what goes on in the present was said too, where the article tells in the past.
 */
export function addReason(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  const last = content[content.length - 1];
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || last === undefined || last.first < cue.end) return draft;
  const bare = tokens[last.end]?.lower === 'because';
  const grounds = groundsEnd(evidence, draft, last.end, all);
  if (grounds > 0) return { ...draft, content: [...content.slice(0, -1), { ...last, end: grounds }] };
  if (!(bare || tokens[last.end]?.text === ',') || (clues.quotation[last.end - 1] ?? -1) >= 0) return draft;
  if (tokens[last.end]!.sentence !== tokens[cue.first]!.sentence) return draft;
  const { lower = '', index = last.end } = tokens[bare ? last.end : last.end + 1] ?? {};
  const verb = tokens[index + 1];
  const reason = /^(?:since|because)$/.test(lower) && (bare || verb?.tag === 'PRP');
  const argued = reason && arguing.has(tokens[cue.end - 1]!.lower);
  const told = PAST.test(tokens[cue.end - 1]!.tag) && PRESENT.test(lastFinite(clues, last.first, last.end));
  // "It feeds more fish, but it also cools the town": a second of what was told of it.
  const also = /^(?:it|they|this)$/.test(verb?.lower ?? '') && tokens[index + 2]?.lower === 'also';
  const goesOn =
    (lower === 'but' || (lower === 'and' && also)) && (also || (HAVE_OR_BE.test(verb?.lower ?? '') && told));
  if (!(argued || goesOn) || !hasClauseVerb(clues, last.first, last.end)) return draft;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const end = bodyEnd(evidence, firstToken, endToken);
  const crosses = all.some(
    (other) => other.cue !== cue && touches(other, index, end) && !liesWithin(other, index, end),
  );
  return crosses || end <= index + 2 ? draft : { ...draft, content: [...content.slice(0, -1), { ...last, end }] };
}

const HAVE_OR_BE = /^(?:has|have|is|are)$/;

/** "Considered it unsocial[, on the grounds that the poor relied on it]": where the grounds end; 0 where none are given. */
function groundsEnd(evidence: Evidence, draft: Draft, at: number, all: readonly Draft[]): number {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const on = tokens[at]?.text === ',' ? at + 1 : at;
  if (tokens[on]?.lower !== 'on' || !/^grounds?$/.test(tokens[on + 2]?.lower ?? '')) return 0;
  if (tokens[on + 3]?.lower !== 'that' || tokens[on]!.sentence !== tokens[draft.cue!.first]!.sentence) return 0;
  const { firstToken, endToken } = sentences[tokens[on]!.sentence]!;
  const end = endBefore(clues, on, bodyEnd(evidence, firstToken, endToken), draft, all);
  return end > on + 3 ? end : 0;
}

const DASH = /^[\u2013\u2014-]+$/;
const LONGEST_INSERTION = 20;

/** "Said the other courts [\u2013 Norse ones among them \u2013 were slow]": the clause goes on behind an insertion. */
export function addInsertion(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, content } = draft;
  const last = content[content.length - 1];
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  if (cue === null || last === undefined || last.first < cue.end || !DASH.test(tokens[last.end]?.text ?? ''))
    return draft;
  if ((clues.quotation[last.end - 1] ?? -1) >= 0 || tokens[last.end]!.sentence !== tokens[cue.first]!.sentence)
    return draft;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const body = bodyEnd(evidence, firstToken, endToken);
  let second = last.end + 1;
  while (second < body && second < last.end + LONGEST_INSERTION && !DASH.test(tokens[second]!.text)) second++;
  if (second + 1 >= body || !DASH.test(tokens[second]!.text) || !FINITE.has(tokens[second + 1]!.tag)) return draft;
  const end = endBefore(clues, last.first, body, draft, all);
  return end <= second ? draft : { ...draft, content: [...content.slice(0, -1), { ...last, end }] };
}

/** "Reported seeing a light [and hearing a bang near the town]": what else they report. */
export function addGerund({ clues }: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  const last = content[content.length - 1];
  const { tokens } = clues.reading;
  if (cue === null || source === null || last === undefined || last.first !== cue.end) return draft;
  const verb = last.end + 1;
  if (tokens[last.first]!.tag !== 'VBG' || tokens[last.end]?.lower !== 'and' || tokens[verb]?.tag !== 'VBG')
    return draft;
  // "Denied taking it and saying so", "denied taking it and adding that": of a report the speaker may be another.
  if (((clues.traits[verb] ?? 0) & Trait.report) !== 0) return draft;
  let end = verb + 1;
  while (end < tokens.length && tokens[end]!.kind !== 'punctuation' && !FINITE.has(tokens[end]!.tag)) end++;
  const taken = all.some(
    (other) => other.source !== null && other.cue !== cue && touches({ ...other, content: [] }, last.end, end),
  );
  return taken || FINITE.has(tokens[end]?.tag ?? '')
    ? draft
    : { ...draft, content: [...content.slice(0, -1), { ...last, end }] };
}

/** The part of speech of the last verb with a subject; '' for none. */
function lastFinite({ reading: { tokens } }: Clues, first: number, end: number): string {
  for (let i = end - 1; i >= first; i--) if (FINITE.has(tokens[i]!.tag)) return tokens[i]!.tag;
  return '';
}

/** Where a clause goes on behind the quotation that holds its verb: up to the next mark; 0 where it does not. */
function behindQuotation(evidence: Evidence, draft: Draft, { first, end }: Segment, all: readonly Draft[]): number {
  const { clues } = evidence;
  const { tokens } = clues.reading;
  const { lower = '', sentence = -1 } = tokens[end] ?? {};
  if (tokens[end - 2]!.kind === 'punctuation' || !WITHIN.has(lower)) return 0;
  if (sentence !== tokens[first]!.sentence) return 0;
  // "Referred to him as 'the best I have met' in a post": no clause outside the quotation, which begins with no verb.
  const opens = clues.reading.quotations[clues.quotation[end - 2] ?? -1]?.firstToken ?? first;
  if (!hasFinite(clues, first, opens + 1)) return 0;
  return endBefore(clues, first, nextMark(clues, end), draft, all);
}

/** "On" may tell when it was found. */
const WITHIN = new Set(['in', 'at', 'by', 'for', 'from', 'to', 'with', 'of', 'into', 'against', 'about']);

const UNSURE = new Set(['and', 'but', 'or', 'when', 'while', 'before', 'after', 'which']);
/** "And he feels he can win", "and await results". */
const GOES_ON = /^(?:PRP|VB|DT|EX|TO)$/;

/** "That there were 'thousands of boats' in the harbour": the quotation ends, the clause that quotes it does not. */
function breaksOff({ reading: { tokens } }: Clues, end: number, whole: boolean, reports: boolean): boolean {
  const { lower, tag, kind } = tokens[end]!;
  // "That it was 'hacked,' the director said": the clause has ended with its quotation.
  if (tokens[end - 2]!.text === ',') return false;
  if (!whole) return FINITE.has(tag) || (reports && goOnBehindQuotation.has(lower));
  if (goOnBehindQuotation.has(lower)) return true;
  if (!reports || kind === 'punctuation') return false;
  return UNSURE.has(lower) ? GOES_ON.test(tokens[end + 1]?.tag ?? '') && lower === 'and' : !FINITE.has(tag);
}

const QUALIFYING = new Set(['if', 'though', 'although', 'albeit', 'yet', 'but']);

/** "Is a quick[, if unpleasant, way of doing it]", "a quick, if unpleasant[, way]": the noun is to come. */
function isQualified({ reading: { tokens } }: Clues, end: number): boolean {
  if (tokens[end - 1]?.tag !== 'JJ') return false;
  let open = QUALIFYING.has(tokens[end + 1]?.lower ?? '') ? end : end - 1;
  while (open > end - LONGEST_QUALIFIER && tokens[open]?.text !== ',') open--;
  let close = open + 2;
  while (close < open + LONGEST_QUALIFIER && tokens[close]?.text !== ',') close++;
  if (tokens[open]?.text !== ',' || !QUALIFYING.has(tokens[open + 1]?.lower ?? '') || tokens[close]?.text !== ',')
    return false;
  return (
    tokens[open - 1]?.tag === 'JJ' && tokens[close - 1]!.tag === 'JJ' && /^(?:NN|JJ)/.test(tokens[close + 1]?.tag ?? '')
  );
}

/** ", if unpleasant,": with an adverb at most. */
const LONGEST_QUALIFIER = 5;

const ARTICLES = new Set(['the', 'a', 'an']);

/** "Hope [they] will win", "enjoyed [the] many cups": no thing is reported that ends so. */
function isCutShort(clues: Clues, { source, cue, content }: Draft, end: number): boolean {
  const { tokens } = clues.reading;
  const { tag = '', lower = '' } = tokens[end - 1] ?? {};
  // "Told the paper her son, a boy of ten[, was forced]": the description of the subject ends with a comma.
  const first = content[content.length - 1]!.first;
  if (tokens[end]?.text === ',' && FINITE.has(tokens[end + 1]?.tag ?? '') && telling.has(tokens[cue!.end - 1]!.lower))
    return source !== null && sentenceStart(clues, cue!.first) === source.first && hasComma(clues, first, end);
  // "Claimed the council had [£9m in reserves]".
  if (openingVerbs.has(lower) && FINITE.has(tag) && tokens[end]?.kind !== 'punctuation') return true;
  // "Claim that the firm, a giant that serves millions, [has known]": the verb of the subject is to come.
  if (lower === ',' && FINITE.has(tokens[end]?.tag ?? '')) return true;
  // "Recalled being [told that she would never work again]".
  if (lower === 'being' && tokens[end]?.tag === 'VBN') return true;
  if (tag === 'DT') return ARTICLES.has(lower);
  if (isQualified(clues, end)) return true;
  if (tag === 'PRP$' && lower !== 'her') return true;
  // "Those who want it are few": the verb of another clause.
  return (
    tag === 'PRP' && FINITE.has(tokens[end]?.tag ?? '') && tokens[source?.first ?? -1]?.tag.startsWith('W') !== true
  );
}
