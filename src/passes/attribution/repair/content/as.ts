// "The dam, as Okafor pointed out, is old", "As Okafor put it in a letter, the bridge is safe": what is said around or behind the clause.
import { adverbialBehindReport, conceding, subordinates } from '../../../../lexicon/clause-words.ts';
import { type Clues, CueClass } from '../../clues.ts';
import { CORE_VERB } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd } from '../../rules/rule.ts';
import { hasFinite, isPaper } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { DAYS, timePhraseEnd } from '../../time-phrase.ts';
import { endBefore, LEAST_CONTENT, liesWithin, touches } from '../reach.ts';
import { LISTENED } from '../word-classes.ts';

/** "The dam, as Okafor pointed out, is old": what stands on either side, or null. */
export function aroundAside(
  evidence: Evidence,
  { cue, source }: Draft,
  all: readonly Draft[],
): Draft['content'] | null {
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

/** "As Okafor put it in a letter, the bridge is safe": what stands behind the comma; null where that is not the form. */
export function behindAs(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft['content'] | null {
  const { cue, source, content } = draft;
  if (cue === null || source === null || source.first > cue.first) return null;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const as = asBefore(clues, source.first, firstToken);
  if (as < 0) return null;
  let put = false;
  let told = false;
  for (let i = cue.first; i < cue.end; i++) {
    put ||= tokens[i]!.lower === 'put';
    // "Pointed out": by its first word it is no verb of saying; "hinted at" goes on with what.
    const out = tokens[i + 1]?.lower === 'out' && ((clues.traits[i] ?? 0) & CORE_VERB) !== 0;
    told ||= clues.cue[i] === CueClass.report || out;
  }
  const last = tokens[cue.end - 1]!.lower;
  const next = tokens[cue.end]?.lower ?? '';
  const free = next === ',' || next === 'it' || adverbialBehindReport.has(next) || DAYS.has(next);
  if (!(put || told) || !(free || LISTENED.has(last) || adverbialBehindReport.has(last))) return null;
  const body = bodyEnd(evidence, firstToken, endToken);
  const clause = afterComma(clues, cue.end, body);
  if (clause < 0 || content.some((part) => part.end >= clause)) return null;
  const end = endBefore(clues, clause, body, draft, all);
  return end - clause < LEAST_CONTENT ? null : [{ kind: 'content', first: clause, end }];
}

/** The "as" that opens the sentence in front of a source, over who that is: "As [the station's doctor] Ida Brandt noted"; -1. */
function asBefore({ reading: { tokens } }: Clues, source: number, firstToken: number): number {
  const as = tokens[firstToken]!.lower === 'as' ? firstToken : firstToken + 1;
  if (tokens[as]?.lower !== 'as' || as >= source || source - as > LONGEST_REPORT) return -1;
  for (let i = as + 1; i < source; i++) if (!/^(?:DT|JJ|NN|POS|PRP\$)/.test(tokens[i]!.tag)) return -1;
  return as;
}

/** "It was no failure, as most growers [reported better yields]": what they report is its ground, not the whole. */
export function withoutGrounds({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const [front, what, ...others] = content;
  if (cue === null || source === null || what === undefined || others.length > 0) return draft;
  const { tokens } = clues.reading;
  const as = source.first - 1;
  if (tokens[as]?.lower !== 'as' || tokens[as - 1]?.text !== ',' || front!.end !== as - 1) return draft;
  if (what.first !== cue.end || LISTENED.has(tokens[cue.end - 1]!.lower)) return draft;
  const { tag, lower } = tokens[what.first]!;
  // "As Okafor said last week", "as he put it".
  const object = /^(?:JJ|NN|DT|CD|PRP\$)/.test(tag) && timePhraseEnd(clues, what.first, what.end) === what.first;
  return object && lower !== 'it' ? { ...draft, content: [what] } : draft;
}

/** The first token behind the next comma, or -1 when none is near. */
function afterComma({ reading: { tokens } }: Clues, cueEnd: number, body: number): number {
  for (let i = cueEnd; i < body && i <= cueEnd + LONGEST_REPORT; i++) if (tokens[i]!.lower === ',') return i + 1;
  return -1;
}

/** "To the council in a letter on Monday": so many words may stand between a cue and its comma. */
const LONGEST_REPORT = 12;

/** What stands in front of a report that breaks into a verb: "they will not, I suspect, forgive". */
const BROKEN = /^(?:MD|RB|VBZ|VBP|VBD)$/;
/** "There was, she says, a lamp": what it is follows. */
const BE = /^(?:is|are|was|were)$/;
/** "He agreed under questioning from the defence": so many words may stand before the comma that closes the report. */
const LONGEST_SETTING = 7;

/**
 * "The buyer, he says, is Canadian", "he has also, according to two clerks, turned it down": a report between commas that
 * parts a verb from its subject, from its auxiliary or from what it says; what stands on either side, or null.
 */
export function aroundReport(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft['content'] | null {
  const { cue } = draft;
  if (cue === null) return null;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  // "The master knew of it, it is alleged, but told nobody".
  const it = { kind: 'source' as const, first: cue.first - 1, end: cue.first };
  const source = draft.source ?? (tokens[it.first]?.lower === 'it' ? it : null);
  // "Brandt, who declined to comment, was born in Varna".
  if (source === null || tokens[source.first]!.tag.startsWith('W')) return null;
  const open = Math.min(cue.first, source.first) - 1;
  const { firstToken: start, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const body = bodyEnd(evidence, start, endToken);
  const firstToken = behindColon(clues, start, open);
  const close = settingEnd(clues, Math.max(cue.end, source.end), body);
  if (tokens[open]?.text !== ',' || tokens[close]?.text !== ',' || open <= firstToken) return null;
  if (body - close - 1 < LEAST_CONTENT - 1 || (clues.quotation[open] ?? -1) >= 0) return null;
  const told = draft.content.length > 0;
  const goesOn = isParted(clues, firstToken, open, close, told) || isJoined(clues, draft, firstToken, open, close);
  if (!goesOn || !isHalf(clues, draft, open, close)) return null;
  // Somebody may be reported in it too: "he had been warned, he recalls, that it was a wolf".
  const others = all.some(
    (other) =>
      other.source?.first !== source.first &&
      other.cue !== cue &&
      touches(other, firstToken, body) &&
      !(told && liesWithin(other, firstToken, body)),
  );
  if (others) return null;
  const behind = draft.content.find(({ first }) => first === close + 1);
  return [
    { kind: 'content', first: firstToken, end: open },
    behind ?? { kind: 'content', first: close + 1, end: body },
  ];
}

/** "It tells another story: the tour, she says, was scrapped". */
function behindColon({ reading: { tokens } }: Clues, start: number, open: number): number {
  let first = Math.max(start, open - 1);
  while (first > start && tokens[first - 1]!.text !== ':') first--;
  return first;
}

/** The comma behind the words that tell where and when it was said. */
function settingEnd({ reading: { tokens } }: Clues, from: number, body: number): number {
  if (tokens[from]?.tag !== 'IN' && !DAYS.has(tokens[from]?.lower ?? '')) return from;
  for (let i = from; i < body && i < from + LONGEST_SETTING; i++) {
    if (tokens[i]!.text === ',') return i;
    if (FINITE.has(tokens[i]!.tag) || tokens[i]!.lower === 'that') return from;
  }
  return from;
}

const REASONS = new Set(['because', 'unless']);

/** Whether one clause stands on both sides of the commas; where a half of it is known to be said, a phrase is not enough. */
function isParted(clues: Clues, first: number, open: number, close: number, told: boolean): boolean {
  const { tokens } = clues.reading;
  const last = tokens[open - 1]!;
  const next = tokens[close + 1]!;
  const verb = next.tag.startsWith('RB') ? tokens[close + 2] : next;
  const finite = hasFinite(clues, first, open);
  // "The train, she said, never stopped": the past of a regular verb is often taken for its participle.
  const past = verb !== next && verb?.tag === 'VBN';
  // "Animals that dream, she said, can suffer": the verb behind it has its subject in front, whatever that holds.
  if (FINITE.has(next.tag) || (past && !finite) || (FINITE.has(verb?.tag ?? '') && !finite)) return true;
  if (BROKEN.test(last.tag) && next.tag.startsWith('VB') && next.tag !== 'VBG') return true;
  if (BE.test(last.lower) && !(clues.quotation[close + 1]! >= 0)) return true;
  if (!finite) return false;
  // "If the dam is full, she added, it will leak".
  const { lower } = tokens[first]!;
  // What "while" and "although" concede may be the article's.
  if (subordinates.has(lower) && !conceding.has(lower) && opensClause(clues, close + 1)) return true;
  // "Prices will fall, she said, because demand is weak": the reason is no report of its own.
  if (REASONS.has(next.lower)) return true;
  // "The fire was started, detectives believe, with petrol"; "he had been told, he recalls, that it was a wolf".
  if (next.lower === 'that') return last.tag === 'VBN' || last.tag === 'VBD';
  // "She wrote, he says, on Monday" may tell when he said it.
  return (next.tag === 'IN' || next.tag === 'TO') && next.lower !== 'as' && (!told || /^VB[GN]$/.test(last.tag));
}

/** A subject and its verb. */
function opensClause(clues: Clues, first: number): boolean {
  const { tokens } = clues.reading;
  return /^(?:DT|PRP|PRP\$|NN|EX|JJ|CD)/.test(tokens[first]!.tag) && hasFinite(clues, first, nextMark(clues, first));
}

const JOINING = new Set(['and', 'but']);

/**
 * "Prices fell, data showed, and are low", "they were quick, he found, and less likely to quit": with a verb behind "and"
 * whoever speaks may have done it, a thing or nobody not.
 */
function isJoined(clues: Clues, { source }: Draft, first: number, open: number, close: number): boolean {
  const { tokens } = clues.reading;
  if (!JOINING.has(tokens[close + 1]!.lower) || !hasFinite(clues, first, open)) return false;
  const next = tokens[close + 2]!;
  // The past is often taken for the participle.
  if (FINITE.has(next.tag) || next.tag === 'VBN') return source === null || isPaper(clues, source);
  // "And left the room" may be what the speaker did; "and the board agreed" is a clause that may be anybody's.
  return !next.tag.startsWith('VB') && !hasFinite(clues, close + 2, nextMark(clues, close + 2));
}

/** The next punctuation, or the end of the article. */
function nextMark({ reading: { tokens } }: Clues, from: number): number {
  let i = from;
  while (i < tokens.length && tokens[i]!.kind !== 'punctuation') i++;
  return i;
}

/** Whether the content found so far stands on one side of the report, and nothing of it in quotation marks. */
function isHalf({ quotation }: Clues, { content }: Draft, open: number, close: number): boolean {
  const plain = content.every(({ first }) => (quotation[first] ?? -1) < 0);
  return (
    plain &&
    (content.every(({ end }) => end <= open) || content.every(({ first }) => first > open && first <= close + 1))
  );
}
