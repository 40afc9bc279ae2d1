// What is said: mends the content of a cue, or finds one for a cue without.
import { type Clues, CueClass, EntityCode, QuotePlace, QuoteSize, Shape } from '../clues.ts';
import { ANY_VERB, Trait } from '../cue-words.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { bodyEnd } from '../rules/rule.ts';
import type { Segment } from '../segments.ts';
import { FINITE, TagGroup, tagGroups } from '../tags.ts';
import { timePhraseEnd } from '../time-phrase.ts';
import { DASHES } from '../words.ts';

const RELATIVE = new Set(['which', 'whose']);
/** A content found by position alone. */
const LEAST_CONTENT = 2;
/** A cue with at most this much behind it trails what it reports. */
const TRAIL = 6;

/** "Said it was a plan, which would fail", "urged anyone who saw him to come": what is said goes on; who somebody is ("..., who is 34") the article tells. */
export function addRelativeClause(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const last = draft.content[draft.content.length - 1];
  if (last === undefined || draft.cue === null || last.first < draft.cue.end) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const restricts = tokens[last.end]?.lower === 'who' && last.end === last.first + 1;
  const next = tokens[last.end + 1];
  // "Turnover of £41.3m, up 22%".
  const rises = (next?.lower === 'up' || next?.lower === 'down') && tokens[last.end + 2]?.tag === 'CD';
  if (!restricts && (tokens[last.end]?.lower !== ',' || !(rises || RELATIVE.has(next?.lower ?? '')))) return draft;
  if ((clues.quotation[last.end - 1] ?? -1) >= 0) return draft;
  const sentence = sentences[tokens[last.end]?.sentence ?? 0];
  if (sentence === undefined || tokens[last.end - 1]?.sentence !== sentence.index) return draft;
  const end = bodyEnd(evidence, sentence.firstToken, sentence.endToken);
  if (end <= last.end + 1 || all.some((other) => other.cue !== draft.cue && touches(other, last.end, end)))
    return draft;
  return { ...draft, content: [...draft.content.slice(0, -1), { ...last, end }] };
}

/** What they report is a clause, never a thing: "says the program", and then its verb must follow. */
const CLAUSAL = new Set('say says said saying argue argues argued insist insists insisted'.split(' '));

const OPENERS = new Set(['that', 'whether']);

/** "Say the program, run by the ministry, has brought jobs", "that the nominee was the one": a clause has its verb. */
export function completeClause(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, content } = draft;
  const last = content[content.length - 1];
  if (cue === null || last === undefined || last.first < cue.end) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const opener = tokens[last.first]!;
  const relative = opener.tag === 'WDT' && ((clues.traits[cue.end - 1] ?? 0) & ANY_VERB) === 0;
  const opens = OPENERS.has(opener.lower) && opener.tag !== 'DT' && !relative;
  if (!opens && !CLAUSAL.has(tokens[cue.end - 1]!.lower) && !isCutShort(clues, draft, last.end)) return draft;
  if (opener.sentence !== tokens[cue.first]!.sentence) return draft;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const body = bodyEnd(evidence, firstToken, endToken);
  if (last.end >= body) return draft;
  const open = OPEN_VERBS.has(tokens[last.end - 1]!.lower);
  const whole = hasFinite(clues, last.first, open ? last.end - 1 : last.end);
  if (isQuoted(clues, last.first, last.end) ? !breaksOff(clues, last, whole) : whole) return draft;
  const end = endBefore(clues, last.first, body, draft, all);
  if (end <= last.end || !(whole || open || hasFinite(clues, last.end, end))) return draft;
  return { ...draft, content: [...content.slice(0, -1), { ...last, end }] };
}

/** "Contend that he reached for it[, and that the officer feared for his life]": a second clause of the same report. */
export function addSecondClause(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  const last = content[content.length - 1];
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || last === undefined || last.first < cue.end) return draft;
  if (tokens[last.first]!.lower !== 'that') return draft;
  const and = tokens[last.end]?.lower === ',' ? last.end + 1 : last.end;
  if (!SECOND.has(tokens[and]?.lower ?? '') || tokens[and + 1]?.lower !== 'that') return draft;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const body = bodyEnd(evidence, firstToken, endToken);
  if (body <= and + 2 || tokens[and]!.sentence !== tokens[cue.first]!.sentence) return draft;
  const reachesIn = (other: Draft): boolean =>
    other.cue !== cue && touches(other, and, body) && !liesWithin(other, and, body);
  return all.some(reachesIn) ? draft : { ...draft, content: [...content.slice(0, -1), { ...last, end: body }] };
}

const SECOND = new Set(['and', 'but', 'or']);

/** Behind words in quotation marks these go on with the clause around them. */
const LINKS = new Set(['of', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'with', 'when', 'who', 'that', 'which']);

/** "That there were 'thousands of boats' in the harbour": the quotation ends, the clause that quotes it does not. */
function breaksOff({ quotation, quotePlace, reading: { tokens } }: Clues, { first, end }: Segment, whole: boolean) {
  if ((quotation[first] ?? -1) >= 0 || quotePlace[end - 1] !== QuotePlace.closing) return false;
  const { lower = '', tag = '' } = tokens[end] ?? {};
  return whole ? LINKS.has(lower) : FINITE.has(tag);
}

/** What leads up to the subject of a sentence and says nothing: "In a letter, ...", "Asked about it, ...". */
const LEADS = new Set(['IN', 'TO', 'WRB', 'VBG', 'VBN']);

/** "In a letter last week, Okafor said the dam was old", "It is old, but he says it will hold": the front is not his. */
export function dropFront({ clues }: Evidence, draft: Draft): Draft {
  const { source, cue, content } = draft;
  const [front, next] = content;
  if (source === null || cue === null || front === undefined || next === undefined) return draft;
  const { tokens } = clues.reading;
  if (front.end > source.first || source.first > cue.first || next.first < cue.end) return draft;
  if (tokens[cue.end]?.lower === ',' || isQuoted(clues, front.first, front.end)) return draft;
  if (tokens[front.first]?.sentence !== tokens[next.first]?.sentence) return draft;
  const before = tokens[source.first - 1]?.lower;
  const joined = before === 'but' || before === 'and';
  if (!joined && (before !== ',' || !LEADS.has(tokens[front.first]?.tag ?? ''))) return draft;
  return { ...draft, content: content.slice(1) };
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** "Hope [they] will win", "enjoyed [the] many cups": no thing is reported that ends so. */
function isCutShort({ reading: { tokens } }: Clues, { source }: Draft, end: number): boolean {
  const { tag = '', lower = '' } = tokens[end - 1] ?? {};
  // "Claimed the council had [£9m in reserves]".
  if (OPEN_VERBS.has(lower) && FINITE.has(tag) && tokens[end]?.kind !== 'punctuation') return true;
  if (tag === 'DT') return ARTICLES.has(lower);
  // "Those who want it are few": the verb of another clause.
  return (
    tag === 'PRP' && FINITE.has(tokens[end]?.tag ?? '') && tokens[source?.first ?? -1]?.tag.startsWith('W') !== true
  );
}

const OPEN_VERBS = new Set([
  'had',
  'has',
  'have',
  'was',
  'were',
  'is',
  'are',
  'would',
  'will',
  'could',
  'should',
  'may',
]);

function hasFinite({ reading: { tokens } }: Clues, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { tag, lower } = tokens[i]!;
    if (FINITE.has(tag)) return true;
    if (lower === ';' || lower === ':') return false;
  }
  return false;
}

/** Whether a quotation of some length stands in the words. */
function isQuoted(clues: Clues, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if ((clues.quoteSize[i] ?? 0) > QuoteSize.short) return true;
  return false;
}

/** "The dam, engineers say, would not hold": what stands before a report between commas is said too. */
export function addOpening(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { source, cue, content } = draft;
  const next = content[0];
  if (source === null || cue === null || next === undefined || source.first >= cue.first) return draft;
  const { tokens, sentences } = evidence.clues.reading;
  const sentence = sentences[tokens[cue.first]?.sentence ?? 0] ?? { firstToken: source.first };
  const end = source.first - 1;
  // "The lawsuit tells another story: the tour was scrapped, it says, because ...".
  let firstToken = end - 1;
  while (firstToken > sentence.firstToken && tokens[firstToken - 1]!.text !== ':') firstToken--;
  if (end - firstToken < 1 || tokens[end]?.lower !== ',' || tokens[cue.end]?.lower !== ',') return draft;
  if (next.first < cue.end || next.first > cue.end + 1 || (evidence.clues.quotation[next.first] ?? -1) >= 0)
    return draft;
  if (all.some((other) => other.cue !== cue && touches(other, firstToken, end))) return draft;
  return { ...draft, content: [{ kind: 'content', first: firstToken, end }, ...content] };
}

/** "The dam, as Okafor pointed out, is old": what stands on either side, or null. */
function aroundAside(evidence: Evidence, { cue, source }: Draft, all: readonly Draft[]): Draft['content'] | null {
  const { tokens, sentences } = evidence.clues.reading;
  if (cue === null || source === null || tokens[source.first - 1]?.lower !== 'as') return null;
  const end = source.first - 2;
  const { firstToken, endToken } = sentences[tokens[cue.first]?.sentence ?? -1] ?? { firstToken: end, endToken: end };
  const next = cue.end + 1;
  const body = bodyEnd(evidence, firstToken, endToken);
  if (tokens[end]?.lower !== ',' || tokens[next - 1]?.lower !== ',' || end <= firstToken || body - next < LEAST_CONTENT)
    return null;
  const taken = (first: number, last: number) => all.some((other) => other.cue !== cue && touches(other, first, last));
  if (taken(firstToken, end) || taken(next, body)) return null;
  return [
    { kind: 'content', first: firstToken, end },
    { kind: 'content', first: next, end: body },
  ];
}

/** Behind a report these tell when, where or to whom; others have its object: "as Okafor warned of a flood". */
const ADVERBIAL = new Set(['in', 'on', 'at', 'to', 'during', 'last', 'this', 'just', 'earlier', 'recently']);

/** "As Okafor put it in a letter, the bridge is safe": what stands behind the comma; null where that is not the form. */
function behindAs(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft['content'] | null {
  const { cue, source, content } = draft;
  if (cue === null || source === null || source.first > cue.first) return null;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const as = source.first - 1;
  if (tokens[as]?.lower !== 'as' || as < firstToken || as > firstToken + 1) return null;
  let put = false;
  let told = false;
  for (let i = cue.first; i < cue.end; i++) {
    put ||= tokens[i]!.lower === 'put';
    told ||= clues.cue[i] === CueClass.report;
  }
  const last = tokens[cue.end - 1]!.lower;
  const next = tokens[cue.end]?.lower ?? '';
  const free = next === ',' || next === 'it' || ADVERBIAL.has(next) || DAYS.has(next);
  if (!(put || told) || !(free || LISTENED.has(last) || ADVERBIAL.has(last))) return null;
  const body = bodyEnd(evidence, firstToken, endToken);
  const clause = afterComma(clues, cue.end, body);
  if (clause < 0 || content.some((part) => part.end >= clause)) return null;
  const end = endBefore(clues, clause, body, draft, all);
  return end - clause < LEAST_CONTENT ? null : [{ kind: 'content', first: clause, end }];
}

/** "As Okafor put it": there is no other reading. */
const PLAIN = 0.8;

/** A reporting cue with a source and no content: the rest of the clause, or what stands before the comma. */
export function completeContent(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  const behind = behindAs(evidence, draft, all);
  if (behind !== null) return { ...draft, content: behind, confidence: Math.max(draft.confidence, PLAIN) };
  if (cue === null || source === null) return draft;
  const { clues } = evidence;
  const only = content[0];
  // "Two weeks later, she told reporters the law would stay": when is not what.
  const when = content.length === 1 && timePhraseEnd(clues, only!.first, only!.end) === only!.end;
  if (content.length > 0 && !when) return draft;
  const { tokens, sentences } = clues.reading;
  const sentence = sentences[tokens[cue.first]?.sentence ?? 0];
  if (sentence === undefined) return draft;
  const around = aroundAside(evidence, draft, all);
  if (around !== null) return { ...draft, content: around };
  const according = tokens[cue.first]?.lower === 'according';
  let reports = according;
  for (let i = cue.first; i < cue.end; i++) if (clues.cue[i] === CueClass.report) reports = true;
  // "..., the council's own figures show".
  const shows = SHOWN.test(tokens[cue.end - 1]!.lower) && isPaper(clues, source);
  if (!reports && !shows) return draft;
  const last = Math.max(cue.end, source.end);
  const body = bodyEnd(evidence, sentence.firstToken, sentence.endToken);
  // Behind "according to" others may be reported too: it is all told by its source.
  const crosses = (other: Draft, first: number, end: number): boolean =>
    other.cue !== draft.cue && touches(other, first, end) && !(according && liesWithin(other, first, end));
  const free = (first: number, end: number): boolean =>
    end - first >= LEAST_CONTENT &&
    timePhraseEnd(clues, first, end) !== end &&
    !all.some((other) => crosses(other, first, end));
  const from = tokens[last]?.lower === ',' ? last + 1 : last;
  if (according && from > last && free(from, body))
    return { ...draft, content: [{ kind: 'content', first: from, end: body }] };
  const comma = (i: number): boolean => tokens[i]?.lower === ',';
  const firstPart = Math.min(cue.first, source.first);
  const before = tokens[firstPart - 1]?.lower === ',' ? firstPart - 1 : firstPart;
  if (according && free(sentence.firstToken, before)) {
    return { ...draft, content: [{ kind: 'content', first: sentence.firstToken, end: before }] };
  }
  if (!according && comma(before) && sentence.endToken - last <= TRAIL && free(sentence.firstToken, before)) {
    return { ...draft, content: [{ kind: 'content', first: sentence.firstToken, end: before }] };
  }
  if (according) return draft;
  // "Visits rose last year, the council's figures show, and Saturday is the busiest day."
  if (comma(before) && comma(last) && JOINING.has(tokens[last + 1]?.lower ?? '') && free(sentence.firstToken, before)) {
    return { ...draft, content: [{ kind: 'content', first: sentence.firstToken, end: before }] };
  }
  const clause = reportedClause(clues, cue.end, body);
  if (clause < 0 || source.first > cue.first) return draft;
  const end = endBefore(clues, clause, body, draft, all);
  return end - clause < LEAST_CONTENT ? draft : { ...draft, content: [{ kind: 'content', first: clause, end }] };
}

const SHOWN = /^(?:show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated|reveal|reveals|revealed)$/;

/** A document or figures. */
function isPaper({ traits }: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) if (((traits[i] ?? 0) & Trait.document) !== 0) return true;
  return false;
}

const JOINING = new Set(['and', 'but', 'while', 'though', 'although']);

/** With a listener for their object. */
export const LISTENED = new Set(['told', 'tell', 'tells', 'telling', 'informed', 'assured', 'reminded']);
const LISTENERS = new Set(['me', 'us', 'him', 'them', 'her', 'you']);
/** What begins the clause behind a listener. */
const CLAUSE = new Set(['PRP', 'PRP$', 'DT', 'NNS', 'NNP', 'NNPS', 'IN', 'EX']);

/** "Sources tell us [lawyers are involved]": whom they tell is no part of it; "told her mother" has no listener alone. */
export function withoutListener({ clues }: Evidence, draft: Draft): Draft {
  const { cue, content } = draft;
  const { tokens } = clues.reading;
  const [told, ...rest] = content;
  if (cue === null || told === undefined || told.first !== cue.end || told.end - told.first < 3) return draft;
  // "It is also, as Okafor pointed out to me, [less than that]".
  if (
    tokens[told.first]!.lower === 'to' &&
    LISTENERS.has(tokens[told.first + 1]!.lower) &&
    tokens[told.first + 2]!.text === ','
  )
    return { ...draft, content: [{ ...told, first: told.first + 3 }, ...rest].filter(({ first, end }) => first < end) };
  if (!LISTENED.has(tokens[cue.end - 1]!.lower)) return draft;
  // "Told the court that the two had argued".
  const that = clues.groupEnd[told.first] ?? told.first;
  if (that > told.first && that + 1 < told.end && tokens[that]!.lower === 'that' && tokens[that]!.tag === 'IN')
    return { ...draft, content: [{ ...told, first: that }, ...rest] };
  if (!LISTENERS.has(tokens[told.first]!.lower)) return draft;
  const next = tokens[told.first + 1]!.tag;
  const begins = tokens[told.first]!.lower === 'her' ? next === 'PRP' || next === 'DT' : CLAUSE.has(next);
  return begins ? { ...draft, content: [{ ...told, first: told.first + 1 }, ...rest] } : draft;
}

/** "A stoppage, however, [will hurt], according to the bank": a statement begins with its subject. */
export function withSubjectOf({ clues }: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  const [front, ...rest] = content;
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || front === undefined || front.end > Math.min(cue.first, source.first))
    return draft;
  const { firstToken } = sentences[tokens[front.first]?.sentence ?? -1] ?? { firstToken: front.first };
  if (front.first === firstToken || !FINITE.has(tokens[front.first]!.tag)) return draft;
  if (
    tokens[front.first - 1]!.lower !== ',' ||
    all.some((other) => other.cue !== cue && touches(other, firstToken, front.first))
  )
    return draft;
  for (let i = firstToken; i < front.first; i++) {
    if (tokens[i]!.tag.startsWith('VB') || (clues.quotation[i] ?? -1) >= 0) return draft;
  }
  return { ...draft, content: [{ ...front, first: firstToken }, ...rest] };
}

/** "Called her a 'crook,' [and spent $4 million on advertisements]": behind the quotation the subject does something else. */
export function withoutNextDeed({ clues }: Evidence, draft: Draft): Draft {
  const { cue, content } = draft;
  const last = content[content.length - 1];
  const { tokens } = clues.reading;
  if (cue === null || last === undefined || last.first !== cue.end || (clues.quotation[last.first] ?? -1) >= 0)
    return draft;
  if (!/^VB[DN]$/.test(tokens[cue.end - 1]!.tag)) return draft;
  for (let i = last.first; i + 2 < last.end; i++) {
    const { tag, lower } = tokens[i]!;
    const inside = (clues.quotation[i] ?? -1) >= 0;
    // "Said that it was 'old' and had leaked": the clause goes on.
    if (!inside && FINITE.has(tag)) return draft;
    if (lower !== 'and' || inside || !/^VB[DN]$/.test(tokens[i + 1]!.tag)) continue;
    const closes = clues.quotePlace[i - 1] === QuotePlace.closing;
    return closes ? { ...draft, content: [...content.slice(0, -1), { ...last, end: i }] } : draft;
  }
  return draft;
}

/** "Families who asked for the bodies [were made to sign]": the main verb is no part of what they asked for. */
export function withoutMainVerb({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const [what] = content;
  const { tokens } = clues.reading;
  if (cue === null || source === null || what === undefined || what.first !== cue.end) return draft;
  if (tokens[cue.first - 1]?.text !== 'who' || source.end < cue.first - 1 || source.end > cue.first) return draft;
  // "Who described themselves as 'night owls' [did worse]".
  const reflexive = tokens[what.first]!.lower.endsWith('selves') || tokens[what.first]!.lower.endsWith('self');
  const opens = OPENS_CLAUSE.has(tokens[what.first]!.tag) || OPENS_CLAUSE.has(tokens[what.first + 1]?.tag ?? '');
  if (opens && !reflexive) return draft;
  let end = what.first + 1;
  const goes = (i: number): boolean => !FINITE.has(tokens[i]!.tag) && (tokens[i]!.kind !== 'punctuation' || reflexive);
  while (end < what.end && (goes(end) || (reflexive && (clues.quotation[end] ?? -1) >= 0))) end++;
  // "Penn, who railed against foreign aid, [has been promoted]".
  const goesOn = tokens[end]?.text === ',' ? end + 1 : end;
  return end < what.end && FINITE.has(tokens[goesOn]?.tag ?? '') ? { ...draft, content: [{ ...what, end }] } : draft;
}

/** "That", "how", "they": a clause follows, whose verb is its own. */
const OPENS_CLAUSE = new Set(['IN', 'WRB', 'WP', 'WDT', 'PRP', 'EX', 'VBD', 'VBZ', 'VBP', 'MD']);

/** "Transit fees, according to a draft, [would be cut]": the statement has its subject in front of its report. */
export function withFrontSubject({ clues }: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  const [what] = content;
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || what === undefined || content.length > 1) return draft;
  const start = Math.min(cue.first, source.first);
  const end = Math.max(cue.end, source.end);
  if (what.first !== end + 1 || tokens[end]!.lower !== ',' || tokens[start - 1]?.lower !== ',') return draft;
  if (!FINITE.has(tokens[what.first]!.tag)) return draft;
  const { firstToken } = sentences[tokens[cue.first]!.sentence]!;
  const front: Segment = { kind: 'content', first: firstToken, end: start - 1 };
  const own = front.end > firstToken && !hasFinite(clues, firstToken, front.end);
  const free = !all.some((other) => other.cue !== cue && touches(other, front.first, front.end));
  return own && free ? { ...draft, content: [front, what] } : draft;
}

/** "A strike hit a market, [killing 30], a doctor said": the whole of what stands before the report. */
export function withMainClause({ clues }: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  const [what, ...rest] = content;
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || what === undefined) return draft;
  const start = Math.min(cue.first, source.first);
  const { firstToken } = sentences[tokens[cue.first]!.sentence]!;
  if (what.end !== start - 1 || tokens[what.end]?.lower !== ',') return draft;
  // "It is unsafe because of [chemicals known as PFAS], according to research".
  const plain = tokens[what.first - 1]?.tag === 'IN' && isOneClause(clues, firstToken, what.first);
  const according = tokens[cue.first]!.lower === 'according' && plain;
  const participle = tokens[what.first]!.tag === 'VBG' && tokens[what.first - 1]?.lower === ',';
  if (!(according || participle) || what.first - 1 <= firstToken || (clues.quotation[what.first] ?? -1) >= 0)
    return draft;
  const free = !all.some((other) => other.cue !== cue && touches(other, firstToken, what.first));
  const whole = free && hasFinite(clues, firstToken, what.first);
  return whole ? { ...draft, content: [{ ...what, first: firstToken }, ...rest] } : draft;
}

/** Whether the words are one clause so far. */
function isOneClause({ reading: { tokens } }: Clues, from: number, end: number): boolean {
  let verbs = 0;
  for (let i = from; i < end; i++) {
    const { tag, kind } = tokens[i]!;
    if (kind === 'punctuation') return false;
    if (FINITE.has(tag)) verbs++;
  }
  return verbs === 1;
}

/** "Kathmandu, June 20 \u2014 [glaciers melted faster]": a dateline is no part of what is said. */
export function withoutDateline({ clues }: Evidence, draft: Draft): Draft {
  const { content } = draft;
  const [what, ...rest] = content;
  const { tokens, sentences } = clues.reading;
  if (what === undefined || clues.entity[what.first] !== EntityCode.place) return draft;
  if (sentences[tokens[what.first]!.sentence]!.firstToken !== what.first) return draft;
  let bracketed = false;
  for (let i = what.first + 1; i < what.end && i < what.first + LONGEST_DATELINE; i++) {
    const { text, tag } = tokens[i]!;
    if (text === '(' || text === ')') bracketed = text === '(';
    if (DASHES.has(text))
      return { ...draft, content: [{ ...what, first: i + 1 }, ...rest].filter(({ first, end }) => first < end) };
    if (!bracketed && !IN_DATELINE.test(tag)) return draft;
  }
  return draft;
}

const LONGEST_DATELINE = 10;
/** Names, dates, commas and brackets. */
const IN_DATELINE = /^(?:NNP|CD|,|-[LR]RB-)$/;

/** "Had warned for [weeks that he would leave]": for how long is no part of it. */
export function withoutDuration({ clues }: Evidence, draft: Draft): Draft {
  const { cue, content } = draft;
  const [what, ...rest] = content;
  const { tokens } = clues.reading;
  if (cue === null || what === undefined || what.first !== cue.end || tokens[cue.end - 1]!.lower !== 'for')
    return draft;
  const that = timePhraseEnd(clues, what.first, what.end);
  return that > what.first && tokens[that]?.lower === 'that' && that < what.end
    ? { ...draft, content: [{ ...what, first: that }, ...rest] }
    : draft;
}

const PLACING = new Set(['at', 'in', 'on', 'during', 'after', 'before']);

/** "The road will close, Okafor announced at Tuesday's meeting": where is no part of what. */
export function withoutTail({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const { tokens } = clues.reading;
  if (cue === null || source === null || content.length < 2 || source.first > cue.first) return draft;
  const tail = content[content.length - 1]!;
  const front = tokens[source.first - 1]?.lower === ',' && content.some(({ end }) => end <= source.first);
  if (!front || tail.first !== cue.end || !PLACING.has(tokens[tail.first]!.lower)) return draft;
  // "Said in a report released today".
  const document = clues.groupEnd[tail.first + 1] ?? tail.end;
  if (
    document < tail.end &&
    ((clues.traits[document - 1] ?? 0) & Trait.document) !== 0 &&
    tokens[document]!.tag === 'VBN'
  )
    return { ...draft, content: content.slice(0, -1) };
  for (let i = tail.first; i < tail.end; i++) {
    if (tokens[i]!.tag.startsWith('VB') || tokens[i]!.tag === 'MD' || (clues.quotation[i] ?? -1) >= 0) return draft;
  }
  return { ...draft, content: content.slice(0, -1) };
}

export const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday yesterday today'.split(' '));
const CONJUNCTIONS = new Set(['that', 'if', 'whether', 'because', 'while', 'although', 'though']);
/** A listener or a phrase of time or place has at most this many words. */
const LONGEST_PHRASE = 6;
/** "To the council in a letter on Monday": so many words may stand between a cue and its comma. */
const LONGEST_REPORT = 12;

/** Where a noun group that begins at `first` ends; a second determiner or a pronoun begins the clause. */
function phraseEnd(clues: Clues, first: number, body: number): number {
  let i = first;
  while (i < body && i < first + LONGEST_PHRASE && (tagGroups(clues.tag[i]!) & TagGroup.nominal) !== 0) {
    const { tag, lower } = clues.reading.tokens[i]!;
    if (i > first && (tag === 'DT' || tag === 'PRP' || tag === 'EX' || lower === 'that')) break;
    i++;
  }
  return i;
}

/** The first token behind the next comma, or -1 when none is near. */
function afterComma({ reading: { tokens } }: Clues, cueEnd: number, body: number): number {
  for (let i = cueEnd; i < body && i <= cueEnd + LONGEST_REPORT; i++) if (tokens[i]!.lower === ',') return i + 1;
  return -1;
}

/** "told reporters on Monday it would close": the first token of a clause behind a cue, or -1 without one. */
function reportedClause(clues: Clues, cueEnd: number, body: number): number {
  const { tokens } = clues.reading;
  let i = cueEnd;
  if (LISTENED.has(tokens[cueEnd - 1]!.lower)) i = phraseEnd(clues, i, body);
  for (;;) {
    const token = tokens[i];
    if (token === undefined || i >= body) return -1;
    if (DAYS.has(token.lower)) i++;
    else if ((tagGroups(clues.tag[i]!) & TagGroup.preposition) !== 0 && !CONJUNCTIONS.has(token.lower)) {
      const end = phraseEnd(clues, i + 1, body);
      if (end === i + 1) return -1;
      i = end;
    } else break;
  }
  if ((clues.quotation[i] ?? -1) >= 0 || clues.shape[i] === Shape.punctuation) return -1;
  for (let verb = i + 1; verb < body; verb++) {
    const { tag, lower } = tokens[verb]!;
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return i;
    if (lower === ';' || lower === ':') return -1;
  }
  return -1;
}

/**
 * Where a content that begins at `first` ends at the latest: before the next cue of the same source. What others are
 * reported to have said may lie within; when something of it only reaches in, there is no content: `first` itself.
 */
function endBefore(clues: Clues, first: number, body: number, { source, cue }: Draft, all: readonly Draft[]): number {
  const { tokens } = clues.reading;
  let end = body;
  for (const other of all) {
    if (other.cue === cue) continue;
    if (other.source !== null && other.source.first === source?.first) {
      if (other.cue === null) return first;
      if (other.cue.first < first) {
        if (other.content.some((part) => part.end > first)) return first;
        continue;
      }
      let last = other.cue.first;
      while (last > first && /^(?:,|and|but)$/.test(tokens[last - 1]!.lower)) last--;
      end = Math.min(end, last);
    } else {
      const parts = [other.source, other.cue, ...other.content].filter((part) => part !== null);
      const within = parts.filter((part) => part.first >= first && part.end <= body);
      if (within.length > 0 && within.length < parts.length) return first;
      if (parts.some((part) => part.first < first && part.end > first)) return first;
    }
  }
  return end;
}

function touches({ source, cue, content }: Draft, first: number, end: number): boolean {
  return [source, cue, ...content].some((segment) => segment !== null && segment.first < end && first < segment.end);
}

function liesWithin({ source, cue, content }: Draft, first: number, end: number): boolean {
  return [source, cue, ...content].every((part) => part === null || (part.first >= first && part.end <= end));
}

/** "said the budget would be cut and warned that ...": the second verb is a cue of the same source. */
export function splitConjoined(evidence: Evidence, draft: Draft): readonly Draft[] {
  const { cue, source, content } = draft;
  if (cue === null || source === null || content.length === 0) return [draft];
  const { clues } = evidence;
  const { tokens } = clues.reading;
  const verbTag = tokens[cue.end - 1]?.tag;
  if (verbTag !== 'VBD' && verbTag !== 'VBZ' && verbTag !== 'VBP') return [draft];
  const last = content[content.length - 1];
  if (last === undefined || last.first < cue.end) return [draft];
  for (let i = last.first + 2; i < last.end - 2; i++) {
    const lower = tokens[i]?.lower;
    if (lower !== 'and' && lower !== 'but') continue;
    let verb = i + 1;
    if ((tagGroups(clues.tag[verb] ?? 0) & TagGroup.adverb) !== 0) verb++;
    if ((clues.quoteSize[verb] ?? 0) > QuoteSize.short || verb + 2 >= last.end) continue;
    const traits = clues.traits[verb] ?? 0;
    if ((traits & Trait.report) === 0 || tokens[verb]?.tag !== verbTag) continue;
    if (tokens[verb + 1]?.lower !== 'that' && tokens[verb + 1]?.lower !== 'how') continue;
    const end = tokens[i - 1]?.lower === ',' ? i - 1 : i;
    return [
      { ...draft, content: [...content.slice(0, -1), { ...last, end }] },
      {
        ...draft,
        cue: { kind: 'cue', first: verb, end: verb + 1 },
        content: [{ kind: 'content', first: verb + 1, end: last.end }],
      },
    ];
  }
  return [draft];
}
