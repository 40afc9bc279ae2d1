// "Okafor, who took office in May, on Monday said", "the board, in particular, has rejected": the subject in front of what
// stands between commas, dashes or brackets before its verb.
import { opensOverAsides } from '../../../../lexicon/clause-words.ts';
import { type Clues, EntityCode, QuotePlace } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { isNominal } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { timePhraseEnd } from '../../time-phrase.ts';
import { DASHES } from '../../words.ts';
import { datelineEnd } from '../dateline.ts';
import { sharedSubject } from './subject.ts';

/** So many words of time may stand between the aside and the verb: "on Monday", "late last week". */
const LONGEST_TIME = 4;
/** A longer subject is a clause. */
const LONGEST_NAME = 24;
/** "But", "earlier". */
const OPENERS = /^(?:CC|RBR?)$/;
const PLACES = new Set(['outside', 'inside', 'beyond', 'behind']);
/** What a sentence opens with before its subject. */
const LEADS = /^(?:IN|TO|VB[GN]|WRB)$/;
/** What opens an aside that says who the subject is; others say where, when or how it speaks. */
const DESCRIBES = /^(?:W|DT|CD|NN|JJ|PRP\$|-LRB-)/;
/** What opens an aside with a verb of its own. */
const CLAUSES = /^(?:W|IN)/;
const ADVERBS = /^(?:RB|MD$)/;
const OBJECTS = /^(?:DT|PRP\$?|NNPS?|NNS)$/;
/** What an aside behind "and" or "but" begins with: "in a letter", "speaking on Monday". */
const SETTING = /^(?:IN|RB|VB[GN]|WRB|TO)$/;
const JOINTS = new Set(['and', 'but']);
const LONGEST_ASIDE = 20;
const EACH = new Set(['both', 'all', 'each']);

/** The draft with the subject of its verb, where an aside stands between them. */
export function mendOverAsides(evidence: Evidence, draft: Draft): Draft {
  const { clues } = evidence;
  const { cue, content } = draft;
  if (cue === null) return draft;
  const { tokens } = clues.reading;
  const joint = jointBefore(clues, cue);
  if (joint >= 0) return overJoint(evidence, draft, cue, joint);
  // Whoever speaks in the next sentence is not whom this one reports.
  const later = draft.source !== null && draft.source.first >= cue.end;
  const source = later && tokens[draft.source!.first]!.sentence !== tokens[cue.first]!.sentence ? null : draft.source;
  if (source !== null && source.first >= cue.end) return draft;
  const subject = subjectOverAsides(clues, cue);
  if (subject === null || (source === null ? isInverted(clues, cue, content) : isWhole(clues, source, subject)))
    return draft;
  // What is said stands around: "The dam, a danger to all, said, ...".
  const around = tokens[cue.end]?.text === ',' || !content.some(({ first }) => first >= cue.end);
  if (content.some((part) => part.first <= subject.first && part.end > (around ? subject.first : cue.first)))
    return draft;
  const kept = content.filter((part) => part.first >= cue.end || part.end <= subject.first);
  return { ...draft, source: subject, content: kept };
}

/** "Norland stayed away [but], in a letter to the court, {rejected} it": the joint in front of the aside, or -1. */
function jointBefore(clues: Clues, cue: Segment): number {
  const { tokens } = clues.reading;
  if (tokens[cue.first - 1]?.text !== ',' || !FINITE.has(tokens[cue.first]!.tag)) return -1;
  if ((clues.quotation[cue.first] ?? -1) >= 0) return -1;
  for (let open = cue.first - 2; open > 0 && open > cue.first - LONGEST_ASIDE; open--) {
    const { tag, text } = tokens[open]!;
    if (FINITE.has(tag) || text === ';' || (clues.quotation[open] ?? -1) >= 0) return -1;
    if (text === ',' && JOINTS.has(tokens[open - 1]!.lower)) return SETTING.test(tokens[open + 1]!.tag) ? open - 1 : -1;
  }
  return -1;
}

/** Both verbs have the subject of the first; the tagger's own is kept if it stands there. */
function overJoint(evidence: Evidence, draft: Draft, cue: Segment, joint: number): Draft {
  const { source } = draft;
  if (source !== null && source.end <= joint) return draft;
  const shared = sharedSubject(evidence, cue);
  return shared !== null && shared.end < joint ? { ...draft, source: shared } : draft;
}

/** The tagger's own is kept where it holds the aside, or stands between the marks behind what leads up to it. */
function isWhole({ reading: { tokens, sentences } }: Clues, source: Segment, subject: Segment): boolean {
  const { firstToken } = sentences[tokens[subject.first]!.sentence]!;
  if (source.first > subject.first) {
    const led = tokens[subject.first - 1]?.text === ',' && subject.first > firstToken;
    return led && tokens[source.first - 1]!.text === ',' && !tokens[source.first]!.tag.startsWith('W');
  }
  // "Forbes, however, says": Forbes.
  const { tag, lower } = tokens[subject.end + 1] ?? { tag: '' as const, lower: '' };
  const adverb = tag.startsWith('RB') || lower === 'meanwhile';
  return source.first === subject.first && source.end > subject.end + 1 && !adverb;
}

/** "..., said Okafor.", of which nothing is what is said. */
function isInverted({ groupEnd, reading: { tokens } }: Clues, cue: Segment, content: readonly Segment[]): boolean {
  if (content.some(({ first }) => first >= cue.end)) return false;
  const end = groupEnd[cue.end] ?? cue.end;
  return end > cue.end && (tokens[end] === undefined || tokens[end].kind === 'punctuation');
}

function isMark({ reading: { tokens } }: Clues, i: number): boolean {
  const { text } = tokens[i]!;
  return text === ',' || text === '(' || text === ')' || DASHES.has(text);
}

/** The subject with what describes it, or null where no aside stands before the verb. */
function subjectOverAsides(clues: Clues, cue: Segment): Segment | null {
  const { tokens, sentences } = clues.reading;
  const firstToken = clauseStart(clues, cue.first, sentences[tokens[cue.first]!.sentence]!.firstToken);
  if ((clues.quotation[cue.first] ?? -1) >= 0 || !opensWithVerb(clues, cue)) return null;
  const close = beforeTime(clues, cue.first - 1, firstToken);
  if (close <= firstToken || !isMark(clues, close)) return null;
  const first = subjectStart(clues, firstToken, close);
  const end = nameEnd(clues, first, close);
  if (end < 0 || !isAside(clues, end, close)) return inClause(clues, firstToken, close);
  const opener = tokens[end]!.text === '(' ? tokens[end]! : tokens[end + 1]!;
  if (tokens[cue.first]!.tag === 'VB' && !opener.tag.startsWith('W')) return null;
  const describes = DESCRIBES.test(opener.tag) && opener.lower !== 'meanwhile';
  return { kind: 'source', first, end: describes ? close + 1 : end };
}

/** Behind the last semicolon: "It fell; a spokesman, who had not seen it, said". */
function clauseStart({ reading: { tokens }, quotation }: Clues, cue: number, sentenceFirst: number): number {
  for (let i = cue - 1; i > sentenceFirst; i--) if (tokens[i]!.text === ';' && (quotation[i] ?? -1) < 0) return i + 1;
  return sentenceFirst;
}

/** "... when the German, hampered by an injury, decided": the subject of a clause in the sentence. */
function inClause(clues: Clues, firstToken: number, close: number): Segment | null {
  const { tokens } = clues.reading;
  let open = close - 1;
  while (open > firstToken && tokens[open]!.text !== ',') open--;
  if (open - 1 <= firstToken || tokens[close]!.text !== ',' || !isAside(clues, open, close)) return null;
  let first = clues.groupStart[open - 1] ?? open;
  // "And the College of Brandt, while in favour, questioned it".
  while (tokens[first - 1]?.lower === 'of' && first - 2 > firstToken && clues.entity[first - 2] !== EntityCode.person)
    first = clues.groupStart[first - 2] ?? first - 2;
  const before = tokens[first - 1]?.lower ?? '';
  const joined = (before === 'but' || before === 'and') && tokens[first - 2]?.text === ',';
  if (!(joined || opensOverAsides.has(before)) || nameEnd(clues, first, close) !== open) return null;
  return { kind: 'source', first, end: DESCRIBES.test(tokens[open + 1]!.tag) ? close + 1 : open };
}

/** "Has sharply criticised", "also said". */
function opensWithVerb(clues: Clues, cue: Segment): boolean {
  const { tokens } = clues.reading;
  let i = cue.first;
  while (i < cue.end && tokens[i]!.tag.startsWith('RB')) i++;
  const { tag = '' } = (i < cue.end && tokens[i]) || {};
  // "Also accused Brandt of": the past of a regular verb is often taken for its participle.
  return (
    FINITE.has(tag) ||
    // "The letters, which name her, show the extent": behind the comma the present looks like an infinitive.
    (tag === 'VB' && i === cue.end - 1 && tokens[i - 1]?.text === ',' && OBJECTS.test(tokens[cue.end]?.tag ?? '')) ||
    (tag === 'VBN' &&
      i === cue.end - 1 &&
      (OBJECTS.test(tokens[cue.end]?.tag ?? '') ||
        // "Brandt — whose father built it — promised to keep it", "the review - written in May - found that".
        (/^(?:to|that)$/.test(tokens[cue.end]?.lower ?? '') && DASHES.has(tokens[cue.first - 1]?.text ?? '')) ||
        clues.quotePlace[cue.end] === QuotePlace.opening))
  );
}

function beforeTime(clues: Clues, last: number, first: number): number {
  const { tokens } = clues.reading;
  let i = last;
  while (i > first && (ADVERBS.test(tokens[i]!.tag) || EACH.has(tokens[i]!.lower))) i--;
  for (let from = i; from > first && from > i - LONGEST_TIME; from--) {
    if (isMark(clues, from)) return timePhraseEnd(clues, from + 1, i + 1) === i + 1 ? from : i;
  }
  return i;
}

/** Behind "but", "meanwhile," and what leads up to the subject: "On Monday, ...", "While she was away, ...". */
function subjectStart(clues: Clues, sentenceFirst: number, close: number): number {
  const { tokens } = clues.reading;
  let first = datelineEnd(clues, sentenceFirst, close);
  while (first < close && OPENERS.test(tokens[first]!.tag) && (clues.entity[first] ?? 0) === 0) first++;
  if (first > sentenceFirst && tokens[first]!.text === ',') first++;
  // "Outside the town, ..." opens with what looks like an adverb.
  if (first > sentenceFirst && tokens[first]!.tag === 'DT' && PLACES.has(tokens[first - 1]!.lower)) first--;
  const timed = timePhraseEnd(clues, first, close) > first;
  if (!timed && !PLACES.has(tokens[first]!.lower) && !LEADS.test(tokens[first]!.tag)) return first;
  let comma = first;
  while (comma < close && (tokens[comma]!.text !== ',' || (clues.quotation[comma] ?? -1) >= 0)) comma++;
  // "In Lisbon, Maine, the mayor, a doctor, said".
  const place = (i: number): boolean => clues.entity[i] === EntityCode.place;
  if (place(comma - 1) && place(comma + 1)) while (comma + 1 < close && tokens[comma + 1]!.text !== ',') comma++;
  return tokens[comma + 1]?.text === ',' ? comma + 2 : comma + 1;
}

/** Where the noun group that begins at `first` ends with what hangs on it, at a mark; -1 where it is none. */
function nameEnd(clues: Clues, first: number, close: number): number {
  const { tokens } = clues.reading;
  let i = first;
  for (; i < close && !isMark(clues, i); i++) {
    const { tag, kind, lower } = tokens[i]!;
    // "Lebed" looks like a past.
    const verb = (FINITE.has(tag) || tag === 'VB') && (clues.entity[i] ?? 0) === 0;
    if (verb || tag.startsWith('W') || lower === 'that') return -1;
    if (kind === 'punctuation' || (clues.quotation[i] ?? -1) >= 0 || i - first > LONGEST_NAME) return -1;
  }
  if (i === first || i >= close || tokens[first]!.tag === 'IN') return -1;
  // A name that opens the sentence may look like anything: "Oakfire, one of the oldest firms,".
  const named = (clues.entity[i - 1] ?? 0) !== 0 && clues.entity[i - 1] !== EntityCode.misc;
  return named || isNominal(clues, i - 1) ? i : -1;
}

/** "Filed on Monday": the past of a regular verb looks like its participle, which has no object. */
function isPastParticiple({ reading: { tokens } }: Clues, i: number): boolean {
  const { tag, lower } = tokens[i]!;
  return tag === 'VBD' && lower.endsWith('ed') && /^(?:IN|RB|CD)$/.test(tokens[i + 1]?.tag ?? '');
}

/** Where the insertion ends that a dash or bracket opens here: "— whose father built the pier —"; -1 for none. */
function insertionEnd({ reading: { tokens } }: Clues, open: number, last: number): number {
  const { text } = tokens[open]!;
  if (text !== '(' && !DASHES.has(text)) return -1;
  for (let i = last; i > open; i--) {
    const { text: other } = tokens[i]!;
    if (text === '(' ? other === ')' : DASHES.has(other)) return i;
  }
  return -1;
}

/** Whether the words between two marks hold no verb but that of a relative clause or the like. */
function isAside(clues: Clues, open: number, close: number): boolean {
  const { tokens } = clues.reading;
  let clause = false;
  for (let i = open; i < close; i++) {
    const closing = insertionEnd(clues, i, close);
    if (closing > i) {
      i = closing;
      clause = false;
    } else if (isMark(clues, i)) {
      const next = tokens[i + 1]?.tag ?? '';
      clause = CLAUSES.test(next) || isPastParticiple(clues, i + 1) || (clause && next === 'CC');
    } else if (tokens[i]!.tag.startsWith('W')) clause = true;
    else if (FINITE.has(tokens[i]!.tag) && !clause && (clues.quotation[i] ?? -1) < 0) return false;
  }
  return true;
}
