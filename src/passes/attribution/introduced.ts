// "The ministry denied this:" and then a paragraph: whoever the colon introduces says what follows.
import { replies } from '../../lexicon/paper-words.ts';
import { posted } from '../../lexicon/saying-words.ts';
import { type Clues, EntityCode, QuotePlace } from './clues.ts';
import { Trait } from './cue-words.ts';
import { anchorOf, type Draft, inOrder, isOrphan } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { bodyEnd, canSpeak } from './rules/rule.ts';
import type { Segment } from './segments.ts';
import { holdsReport, isNominal } from './stretch.ts';

const CONFIDENCE = 0.6;
/** What such a sentence says itself is no more than "these allegations", "the following statement". */
const LONGEST_POINTER = 5;
/** A source found by position alone is no longer than this. */
const LONGEST_SUBJECT = 12;

/** The drafts, in which quotations and statements behind an introducing paragraph have its speaker. */
export function attachIntroduced(evidence: Evidence, drafts: readonly Draft[]): Draft[] {
  const { reading } = evidence.clues;
  const paragraphs = introductions(evidence);
  if (paragraphs.length === 0) return attachReplies(evidence, drafts);
  const result = [...drafts];
  const speakers = new Map<number, number>();
  const orphans = new Map<number, number>();
  /** Orphans that have gone to their speaker. */
  const joined = new Set<number>();
  const occupied = new Uint8Array(reading.tokens.length);
  result.forEach((draft, index) => {
    const sentence = reading.tokens[anchorOf(draft)]?.sentence ?? -1;
    if (draft.source !== null && draft.cue !== null) speakers.set(sentence, index);
    const [opening] = draft.content;
    if (opening !== undefined && isOrphan(draft)) orphans.set(opening.first, index);
    // What the speaker thinks of others is part of what he says.
    if (draft.cue !== null && !holdsReport(evidence.clues, draft.cue)) return;
    for (const part of draft.content) occupied.fill(1, part.first, part.end);
  });
  for (const { sentence, next } of paragraphs) {
    const first = reading.sentences[next.firstSentence]?.firstToken ?? 0;
    const last = reading.sentences[next.endSentence - 1];
    const whole = last === undefined ? first : bodyEnd(evidence, last.firstToken, last.endToken);
    const end = freeEnd(evidence, occupied, next, first, whole);
    const at = speakers.get(sentence) ?? -1;
    const speaker = result[at];
    const orphan = orphans.get(first);
    if (orphan !== undefined) {
      const quoted = result[orphan] as Draft;
      const source = subjectOf(evidence, sentence);
      if (speaker !== undefined) {
        result[at] = { ...speaker, content: inOrder([...speaker.content, ...quoted.content]) };
        joined.add(orphan);
      } else if (source !== null) result[orphan] = { ...quoted, source };
      continue;
    }
    if (end === first) continue;
    const by = speaker === undefined ? (outletOf(evidence, sentence) ?? posterOf(evidence, sentence)) : null;
    if (by !== null) {
      result.push({ ...by, content: [{ kind: 'content', first, end }], kind: null, confidence: CONFIDENCE });
    }
    if (speaker === undefined || !introduces(evidence, speaker) || !isPointer(speaker)) continue;
    const content: Draft['content'] = [{ kind: 'content', first, end }];
    // "She added:" says nothing else; "The ministry denied the report:" does.
    if (speaker.content.length === 0) result[at] = { ...speaker, content };
    else result.push({ ...speaker, cue: null, content, confidence: CONFIDENCE });
  }
  const kept = result.filter((_, index) => !joined.has(index)).sort((a, b) => anchorOf(a) - anchorOf(b));
  return attachReplies(evidence, kept);
}

/** "Later I got a reply from a spokesman." and then a quotation of which nobody is told who says it: the spokesman. */
function attachReplies(evidence: Evidence, drafts: readonly Draft[]): Draft[] {
  const { clues } = evidence;
  const { tokens, sentences, paragraphs } = clues.reading;
  return drafts.map((draft) => {
    const [opening] = draft.content;
    if (opening === undefined || !isOrphan(draft)) return draft;
    const { paragraph, firstToken } = sentences[tokens[opening.first]!.sentence]!;
    const before = paragraphs[paragraph - 1];
    if (firstToken !== opening.first || before?.kind !== 'paragraph') return draft;
    if (clues.quotePlace[opening.first] !== QuotePlace.opening) return draft;
    const source = replierOf(evidence, before.endSentence - 1);
    return source === null ? draft : { ...draft, source };
  });
}

/** "A Norvolt representative" of a sentence that ends with "a reply from a Norvolt representative." */
function replierOf({ clues }: Evidence, sentence: number): Segment | null {
  const { tokens, sentences } = clues.reading;
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  const end = endToken - 1;
  if (tokens[end]?.text !== '.') return null;
  let from = end - 1;
  while (from > firstToken && from > end - LONGEST_SUBJECT && tokens[from]!.lower !== 'from') from--;
  const noun = from - 1;
  if (tokens[from]!.lower !== 'from' || noun <= firstToken || !replies.has(tokens[noun]!.lower)) return null;
  if ((clues.quotation[noun] ?? -1) >= 0 || isDenied(clues, firstToken, noun)) return null;
  return canSpeak(clues, from + 1, end) ? { kind: 'source', first: from + 1, end } : null;
}

/** "I did not get", "I am waiting for", "nor has there been a reply from her". */
function isDenied({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (NO_REPLY.test(tokens[i]!.lower)) return true;
  return false;
}

const NO_REPLY = /^(?:not|n['’]t|no|never|nor|without|await\w*|wait\w*|seek\w*|sought|want\w*|ask\w*)$/;

/** Up to the sentence of the paragraph that has a report of its own. */
function freeEnd(
  evidence: Evidence,
  occupied: Uint8Array,
  { firstSentence, endSentence }: Introduction['next'],
  first: number,
  whole: number,
): number {
  const taken = occupied.subarray(first, whole).indexOf(1);
  if (taken < 0) return whole;
  const { sentences } = evidence.clues.reading;
  let end = first;
  for (let index = firstSentence; index < endSentence; index++) {
    const { firstToken, endToken } = sentences[index]!;
    if (endToken > first + taken) break;
    end = bodyEnd(evidence, firstToken, endToken);
  }
  return end;
}

interface Introduction {
  /** The sentence that ends with a colon. */
  readonly sentence: number;
  readonly next: { readonly firstSentence: number; readonly endSentence: number };
}

function introductions({ clues: { reading } }: Evidence): readonly Introduction[] {
  const { paragraphs, sentences, tokens } = reading;
  const found: Introduction[] = [];
  paragraphs.forEach(({ kind, endSentence }, index) => {
    const next = paragraphs[index + 1];
    const last = sentences[endSentence - 1];
    if (kind !== 'paragraph' || last === undefined || next === undefined) return;
    if (next.kind !== 'paragraph' && next.kind !== 'quote') return;
    if (tokens[last.endToken - 1]?.text === ':') found.push({ sentence: endSentence - 1, next });
  });
  return found;
}

/** "Posted this message:" is a report too, and says nothing else. */
function introduces(evidence: Evidence, draft: Draft): boolean {
  const { cue, content } = draft;
  if (cue !== null && holdsReport(evidence.clues, cue)) return true;
  if (cue === null || content.length > 0) return false;
  const { traits } = evidence.clues;
  for (let i = cue.first; i < cue.end; i++) {
    if (((traits[i] ?? 0) & (Trait.sayingNoun | Trait.document)) !== 0) return true;
  }
  return false;
}

const FROM = new Set(['from', 'via', 'per']);
const READ = new Set(['read', 'see', 'watch', 'hear', 'here']);

/** "From the Evening Herald:", "Read the whole letter via the Evening Herald:" and nothing else. */
function outletOf({ clues }: Evidence, sentence: number): Pick<Draft, 'source' | 'cue'> | null {
  const { tokens, sentences } = clues.reading;
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  let from = firstToken;
  if (READ.has(tokens[firstToken]?.lower ?? '')) while (from < endToken && !FROM.has(tokens[from]!.lower)) from++;
  const article = tokens[from + 1]?.lower === 'the' ? 1 : 0;
  if (!FROM.has(tokens[from]?.lower ?? '') || endToken - from < article + 3) return null;
  for (let i = from + 1 + article; i < endToken - 1; i++) if (clues.entity[i] !== EntityCode.organization) return null;
  return {
    source: { kind: 'source', first: from + 1, end: endToken - 1 },
    cue: { kind: 'cue', first: from, end: from + 1 },
  };
}

const LONGEST_OBJECT = 5;

/** "One reader posted this message:", where the tagger sees no report. */
function posterOf(evidence: Evidence, sentence: number): Pick<Draft, 'source' | 'cue'> | null {
  const { traits, reading } = evidence.clues;
  const { firstToken = 0, endToken = 0 } = reading.sentences[sentence] ?? {};
  const colon = endToken - 1;
  if (((traits[colon - 1] ?? 0) & (Trait.sayingNoun | Trait.document)) === 0) return null;
  for (let verb = colon - 1; verb > Math.max(firstToken, colon - LONGEST_OBJECT); verb--) {
    if (!posted.has(reading.tokens[verb]!.lower)) continue;
    const source = { kind: 'source', first: firstToken, end: verb } as const;
    const isShort = verb - firstToken <= LONGEST_SUBJECT && subjectOf(evidence, sentence) !== null;
    return isShort ? { source, cue: { kind: 'cue', first: verb, end: verb + 1 } } : null;
  }
  return null;
}

function isPointer({ content }: Draft): boolean {
  return content.every(({ first, end }) => end - first <= LONGEST_POINTER);
}

/** Everything before the first verb of the sentence. */
function subjectOf({ clues }: Evidence, sentence: number): Segment | null {
  const { sentences } = clues.reading;
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  let groupEnd = clues.groupEnd[firstToken] ?? firstToken;
  if (clues.reading.tokens[groupEnd - 1]?.tag.startsWith('W') === true) groupEnd--;
  const nominal = isNominal(clues, groupEnd - 1);
  if (!nominal || groupEnd >= endToken || groupEnd - firstToken > LONGEST_SUBJECT) return null;
  return { kind: 'source', first: firstToken, end: groupEnd };
}
