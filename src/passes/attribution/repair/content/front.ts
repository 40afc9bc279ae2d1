// What stands in front of a report: part of what is said, or what leads up to it.
import { conceding } from '../../../../lexicon/clause-words.ts';
import { type Clues, QuotePlace } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { hasClauseVerb, hasComma, hasFinite, holdsQuotation, isOneClause } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { datelineEnd } from '../dateline.ts';
import { touches } from '../reach.ts';

/** What leads up to the subject of a sentence and says nothing: "In a letter, ...", "Asked about it, ...". */
const LEADS = new Set(['IN', 'TO', 'WRB', 'VBG', 'VBN']);

/** "In a letter last week, Okafor said the dam was old", "It is old, but he says it will hold": the front is not his. */
export function dropFront({ clues }: Evidence, draft: Draft): Draft {
  const { source, cue, content } = draft;
  const [front, next] = content;
  if (source === null || cue === null || front === undefined || next === undefined) return draft;
  const { tokens } = clues.reading;
  // "[However], she also said, 'it holds'".
  const links = front.end === front.first + 1 && tokens[front.first]!.tag === 'RB' && front.end < source.first;
  if (links && (clues.quotation[front.first] ?? -1) < 0) return { ...draft, content: content.slice(1) };
  if (front.end > source.first || source.first > cue.first || next.first < cue.end) return draft;
  if (tokens[cue.end]?.lower === ',' || holdsQuotation(clues, front.first, front.end)) return draft;
  if (tokens[front.first]?.sentence !== tokens[next.first]?.sentence) return draft;
  const before = tokens[source.first - 1]?.lower;
  const joined = before === 'but' || before === 'and';
  // "Despite not seeking it, [nor a rise that they wanted,] Okafor said that".
  const { firstToken } = clues.reading.sentences[tokens[front.first]!.sentence]!;
  const opener = tokens[front.first]!.tag === 'CC' ? firstToken : front.first;
  if (!joined && (before !== ',' || !LEADS.has(tokens[opener]!.tag))) return draft;
  return { ...draft, content: content.slice(1) };
}

/** "The dam, engineers say, would not hold": what stands before a report between commas is said too. */
export function addOpening(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { source, cue, content } = draft;
  const next = content[0];
  if (source === null || cue === null || next === undefined || source.first >= cue.first) return draft;
  const { tokens, sentences } = evidence.clues.reading;
  const sentence = sentences[tokens[cue.first]?.sentence ?? 0] ?? { firstToken: source.first };
  const end = source.first - 1;
  if (end <= sentence.firstToken) return draft;
  // "The lawsuit tells another story: the tour was scrapped, it says, because ...".
  let firstToken = end - 1;
  while (firstToken > sentence.firstToken && tokens[firstToken - 1]!.text !== ':') firstToken--;
  if (end - firstToken < 1 || tokens[end]?.lower !== ',' || !/^[,;]$/.test(tokens[cue.end]?.lower ?? '')) return draft;
  if (next.first < cue.end || next.first > cue.end + 1) return draft;
  if ((evidence.clues.quotation[next.first] ?? -1) >= 0 && !isCarriedOn(evidence, firstToken, end, next)) return draft;
  if (all.some((other) => other.cue !== cue && touches(other, firstToken, end))) return draft;
  return { ...draft, content: [{ kind: 'content', first: firstToken, end }, ...content] };
}

/** "The thaw, they write, 'poses a danger'", "it was, he said, 'the old story'": the quotation goes on with the words in front. */
function isCarriedOn({ clues }: Evidence, first: number, end: number, quoted: Segment): boolean {
  const { tokens } = clues.reading;
  if (clues.quotePlace[quoted.first] !== QuotePlace.opening) return false;
  const verb = tokens[quoted.first + 1];
  // "Poses a danger" looks like a plural.
  const isVerb = FINITE.has(verb?.tag ?? '') || (verb?.tag === 'NNS' && tokens[quoted.first + 2]?.tag === 'DT');
  return BE.test(tokens[end - 1]!.lower) || (isVerb && !/^W/.test(tokens[first]!.tag));
}

const BE = /^(?:is|are|was|were)$/;

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
  const own = front.end > firstToken && !hasClauseVerb(clues, firstToken, front.end);
  const free = !all.some((other) => other.cue !== cue && touches(other, front.first, front.end));
  return own && free ? { ...draft, content: [front, what] } : draft;
}

/** "It is “hard at work” [and will say no more], Brandt said": what stands before a report reaches to its comma. */
export function joinFront({ clues }: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null) return draft;
  const { tokens } = clues.reading;
  const comma = Math.min(cue.first, source.first) - 1;
  if (comma < 1 || tokens[comma]!.text !== ',') return draft;
  const front = content.findLast(({ end }) => end <= comma);
  if (front === undefined || front.end === comma || tokens[front.first]!.sentence !== tokens[cue.first]!.sentence)
    return draft;
  if (clues.quotePlace[front.end - 1] !== QuotePlace.closing || tokens[front.end - 2]!.kind === 'punctuation')
    return draft;
  if (!hasFinite(clues, front.end, comma) || all.some((other) => other.cue !== cue && touches(other, front.end, comma)))
    return draft;
  return { ...draft, content: content.map((part) => (part === front ? { ...part, end: comma } : part)) };
}

/** "The hall is near the river, [which], Okafor said, [is rising]": of the main clause the article tells. */
export function atRelative({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const [front, next] = content;
  if (cue === null || source === null || front === undefined || next === undefined) return draft;
  const { tokens } = clues.reading;
  const start = Math.min(cue.first, source.first);
  if (front.end !== start - 1 || tokens[front.end]!.text !== ',' || (clues.quotation[front.first] ?? -1) >= 0)
    return draft;
  // "Which has, according to Brandt, risen".
  const last = FINITE.has(tokens[front.end - 1]!.tag) ? front.end - 2 : front.end - 1;
  // "All of which"; "a clerk who" is told of nobody else.
  const before = tokens[last - 1]?.text;
  const first = before === ',' ? last : before === 'of' ? last - 2 : (clues.groupStart[last - 1] ?? 0);
  if (first <= front.first || !/^(?:WDT|WP)$/.test(tokens[last]!.tag)) return draft;
  return { ...draft, content: [{ ...front, first }, ...content.slice(1)] };
}

const LEAST_CLAUSE = 5;

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
  // "An explosion tore through a depot, killing 30": whatever the verb in front is taken for.
  const long = participle && what.first - firstToken > LEAST_CLAUSE && tokens[firstToken]!.tag !== 'IN';
  const whole = free && (long || hasClauseVerb(clues, firstToken, what.first));
  return whole ? { ...draft, content: [{ ...what, first: firstToken }, ...rest] } : draft;
}

/** "While it matters 'today,' Brandt said, [in the long run, both sides want a deal]": a clause with "while" is half of what is said. */
export function addSecondHalf(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  const [what] = content;
  if (cue === null || source === null || what === undefined || content.length > 1) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const start = Math.min(cue.first, source.first);
  const end = Math.max(cue.end, source.end);
  if (what.first !== firstToken || what.end > start || start - what.end > 1 || tokens[end]?.text !== ',') return draft;
  if (!isConcession(clues, firstToken) || hasComma(clues, firstToken, what.end - 2)) return draft;
  const body = bodyEnd(evidence, firstToken, endToken);
  const own = hasClauseVerb(clues, end + 1, body) && !holdsQuotation(clues, end + 1, body);
  const free = !all.some((other) => other.cue !== cue && touches(other, end + 1, body));
  return own && free ? { ...draft, content: [what, { kind: 'content', first: end + 1, end: body }] } : draft;
}

/** "While it matters", "and although it matters": without the clause behind it nothing is said. */
export function isConcession({ reading: { tokens } }: Clues, first: number): boolean {
  return conceding.has(tokens[tokens[first]!.tag === 'CC' ? first + 1 : first]?.lower ?? '');
}

/** "Kathmandu, June 20 \u2014 [glaciers melted faster]": a dateline is no part of what is said. */
export function withoutDateline({ clues }: Evidence, draft: Draft): Draft {
  const [what, ...rest] = draft.content;
  const { tokens, sentences } = clues.reading;
  if (what === undefined || sentences[tokens[what.first]!.sentence]!.firstToken !== what.first) return draft;
  const first = datelineEnd(clues, what.first, what.end);
  if (first === what.first) return draft;
  return { ...draft, content: first < what.end ? [{ ...what, first }, ...rest] : rest };
}
