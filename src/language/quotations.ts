// Which words stand between quotation marks. Marks are paired inside one paragraph, so that an odd one spoils no other;
// a quotation that runs over paragraphs is found by the mark its next paragraph repeats.
import type { Paragraph, Quotation, Sentence } from '../model/reading.ts';
import { classAt, LOWER } from './characters.ts';
import type { DraftToken } from './tokenize.ts';

/** Marks of one family close each other: `“We won,"` is a slip, not two quotations. */
type Family = 'double' | 'single' | 'angle' | 'corner';

interface Mark {
  readonly family: Family;
  /** What the mark's form says; `either` for straight ones, which only their surroundings tell. */
  readonly form: 'open' | 'close' | 'either';
}

const MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['"', { family: 'double', form: 'either' }],
  ['\uff02', { family: 'double', form: 'either' }],
  ['\u201c', { family: 'double', form: 'open' }],
  ['\u201f', { family: 'double', form: 'open' }],
  ['\u201e', { family: 'double', form: 'open' }],
  ['``', { family: 'double', form: 'open' }],
  ['\u201d', { family: 'double', form: 'close' }],
  ["''", { family: 'double', form: 'either' }],
  ["'", { family: 'single', form: 'either' }],
  ['\u2018', { family: 'single', form: 'open' }],
  ['\u201a', { family: 'single', form: 'open' }],
  ['\u2019', { family: 'single', form: 'close' }],
  ['`', { family: 'single', form: 'open' }],
  ['\u00ab', { family: 'angle', form: 'open' }],
  ['\u00bb', { family: 'angle', form: 'close' }],
  ['\u2039', { family: 'angle', form: 'open' }],
  ['\u203a', { family: 'angle', form: 'close' }],
  ['\u300c', { family: 'corner', form: 'open' }],
  ['\u300d', { family: 'corner', form: 'close' }],
  ['\u300e', { family: 'corner', form: 'open' }],
  ['\u300f', { family: 'corner', form: 'close' }],
]);

/** Quotations inside quotations inside quotations: deeper ones are slips. */
const MAX_DEPTH = 4;

interface Draft {
  readonly family: Family;
  /** The opening mark, or -1 where a paragraph goes on with a quotation without repeating it. */
  readonly open: number;
  readonly first: number;
  end: number;
  close: number;
  readonly parent: Draft | null;
  continues: Draft | null;
  kept: boolean;
  index: number;
}

interface State {
  readonly tokens: readonly DraftToken[];
  readonly sentences: readonly Sentence[];
  readonly drafts: Draft[];
  /** The paragraph's tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** The quotation the previous paragraph left open, or null. */
  readonly running: Draft | null;
  readonly stack: Draft[];
  /** Whether the paragraph had a double mark that opened. */
  opened: boolean;
  /** Whether the next paragraph opens with a single mark. */
  readonly followed: boolean;
}

/** Finds the quotations and enters them in the tokens' `quotation`. */
export function findQuotations(
  tokens: readonly DraftToken[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): Quotation[] {
  const drafts: Draft[] = [];
  let running: Draft | null = null;
  for (const paragraph of paragraphs) {
    const from = (sentences[paragraph.firstSentence] as Sentence).firstToken;
    const to = (sentences[paragraph.endSentence - 1] as Sentence).endToken;
    const followed = opensWithSingle(tokens, to);
    const left = pairMarks({ tokens, sentences, drafts, from, to, running, stack: [], opened: false, followed });
    // A caption or heading may stand between two paragraphs of one quotation.
    if (left !== null || isProse(paragraph)) running = left;
  }
  return finish(tokens, drafts);
}

/** "'We left at dawn" without an end, and then "'Nobody saw us,' she said": each paragraph of a speech has its mark. */
function opensWithSingle(tokens: readonly DraftToken[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark === undefined || next === undefined || MARKS.get(mark.text)?.family !== 'single') return false;
  return next.kind === 'word' && !next.spaceBefore && !isElision(tokens, at);
}

function isProse({ kind }: Paragraph): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quote';
}

/** Pairs one paragraph's marks; returns the quotation it leaves open, if any. */
function pairMarks(state: State): Draft | null {
  const { tokens, from, to } = state;
  let closers: Int32Array | undefined;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as DraftToken;
    if (token.kind !== 'punctuation') continue;
    const mark = MARKS.get(token.text);
    if (mark === undefined) continue;
    if (mark.family === 'single') {
      closers ??= findSingleClosers(tokens, from, to);
      pairSingle(state, at, mark, closers);
    } else if (mark.family === 'double') pairDouble(state, at, mark);
    else pairOther(state, at, mark);
  }
  return closeParagraph(state);
}

/** Whether what follows is glued to the mark, so that it can open. */
function gluedAfter({ tokens, to }: State, at: number): boolean {
  const next = tokens[at + 1];
  return at + 1 < to && next !== undefined && !next.spaceBefore;
}

/** Whether a word is glued to the mark. */
function opensWord(state: State, at: number): boolean {
  return gluedAfter(state, at) && (state.tokens[at + 1] as DraftToken).kind === 'word';
}

function pairDouble(state: State, at: number, mark: Mark): void {
  const { tokens, stack } = state;
  const token = tokens[at] as DraftToken;
  const open = lastOpen(stack, 'double');
  if (token.text === '"' && isInchMark(state, at, open)) return;
  // “"It is over,” she said: the mark that opens has been set twice.
  if (open !== null && open.open === at - 1 && !token.spaceBefore && opensWord(state, at)) {
    abandon(state, open, at);
    push(state, at, 'double');
    return;
  }
  // „So schließt man“
  const german = open !== null && token.text === '\u201c' && isOpenedBy(state, open, '\u201e');
  const glued = gluedAfter(state, at);
  // “abhorrent“ in a tweet: an opening mark that can only close.
  const slip = mark.form === 'open' && open !== null && !token.spaceBefore && !glued;
  // ”Fear,” she said: a closing mark that can only open.
  const reversed = token.text === '\u201d' && at === state.from && glued && state.running === null;
  const canOpen = reversed || (mark.form !== 'close' && (mark.form === 'open' || glued));
  const canClose = german || slip || mark.form === 'close' || (mark.form === 'either' && !token.spaceBefore);
  const loose = mark.form === 'either' && !canOpen && !canClose;
  if (open === null) {
    if (canOpen || loose) push(state, at, 'double');
    else openAtStart(state, at);
  } else if (canClose || loose) close(state, open, at);
  else if (isOpenedBy(state, open, '"') !== (token.text === '"')) push(state, at, 'double');
  else {
    // A second opening mark: the first was never closed.
    abandon(state, open, at);
    push(state, at, 'double');
  }
}

/** 5'10" and, outside a quotation, 12". */
function isInchMark({ tokens, from }: State, at: number, open: Draft | null): boolean {
  const before = tokens[at - 1];
  if (at <= from || before === undefined || before.kind !== 'number' || (tokens[at] as DraftToken).spaceBefore)
    return false;
  return open === null || before.text.includes("'") || before.text.includes('\u2019');
}

function isOpenedBy({ tokens }: State, draft: Draft, mark: string): boolean {
  return draft.open >= 0 && (tokens[draft.open] as DraftToken).text === mark;
}

function pairOther(state: State, at: number, mark: Mark): void {
  const { stack, tokens } = state;
  const token = tokens[at] as DraftToken;
  const open = lastOpen(stack, mark.family);
  if (open !== null) {
    // »So« closes with the mark that elsewhere opens.
    const reversed = isOpenedBy(state, open, '\u00bb') || isOpenedBy(state, open, '\u203a');
    if (mark.form === (reversed ? 'open' : 'close')) close(state, open, at);
    else if (mark.form === 'open') push(state, at, mark.family);
  } else if (mark.form === 'open' || (mark.family === 'angle' && gluedAfter(state, at) && token.spaceBefore)) {
    push(state, at, mark.family);
  }
}

/** A single mark opens only where one that closes follows: most are apostrophes. */
function pairSingle(state: State, at: number, mark: Mark, closers: Int32Array): void {
  const { stack, tokens, from } = state;
  const token = tokens[at] as DraftToken;
  const open = lastOpen(stack, 'single');
  if (open !== null && open.close === at) {
    close(state, open, at);
    return;
  }
  if (open !== null || mark.form === 'close') return;
  const opens =
    gluedAfter(state, at) && (token.spaceBefore || isOpener(tokens, at - 1, from)) && !isElision(tokens, at);
  const partner = opens ? (closers[at - from] as number) : 0;
  if (partner > at + 1) {
    push(state, at, 'single');
    const pushed = stack.at(-1);
    if (pushed?.open === at) pushed.close = partner;
  } else if (opens && at === from && (mark.form === 'open' || state.followed)) push(state, at, 'single');
  else if (opens && isBehindStop(tokens, at, from)) {
    // 'It is late. 'We are going.': every paragraph of it opened with a mark, and the paragraphs were joined.
    const next = nextOpening(state, at);
    if (next < 0) return;
    push(state, at, 'single');
    const pushed = stack.at(-1);
    if (pushed?.open !== at) return;
    stack.pop();
    pushed.end = next;
    pushed.kept = next > at + 1;
  }
}

/** Whether a colon or the end of a sentence stands in front, over a mark that closes. */
function isBehindStop(tokens: readonly DraftToken[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  const stop = before !== undefined && MARKS.get(before.text)?.family === 'single' ? tokens[at - 2] : before;
  return at > from && stop !== undefined && /^[:.!?]$/.test(stop.text);
}

/** The next single mark in front of a sentence, where none closes the one at `at`; -1 for none. */
function nextOpening({ tokens, to }: State, at: number): number {
  for (let i = at + 1; i < to; i += 1) {
    const { text, spaceBefore } = tokens[i] as DraftToken;
    if (MARKS.get(text)?.family !== 'single' || !spaceBefore) continue;
    if (isBehindStop(tokens, i, at)) return i;
  }
  return -1;
}

function isOpener(tokens: readonly DraftToken[], at: number, from: number): boolean {
  if (at < from) return true;
  const token = tokens[at] as DraftToken;
  return token.kind === 'punctuation' && '"\u201c([{\u2014\u2013``--\u00ab'.includes(token.text);
}

const ELIDED = new Set(['tis', 'twas', 'em', 'cause', 'til', 'till', 'bout', 'n', 'round']);

/** "‘90s", "‘em": an apostrophe that was curled the wrong way. */
function isElision(tokens: readonly DraftToken[], at: number): boolean {
  const next = tokens[at + 1] as DraftToken;
  if (next.kind === 'number') return next.text.length === 2 || (next.text.length === 3 && next.text.endsWith('s'));
  return ELIDED.has(next.lower);
}

/**
 * For each token of a paragraph the single mark that would close a quotation opened there, or 0. Of several the first
 * that cannot be a possessive ("the dogs’ bowls"); a possessive-like one only where no other comes before the next opening.
 */
function findSingleClosers(tokens: readonly DraftToken[], from: number, to: number): Int32Array {
  const closers = new Int32Array(to - from);
  let sure = 0;
  let doubtful = 0;
  for (let at = to - 1; at >= from; at -= 1) {
    closers[at - from] = sure > 0 ? sure : doubtful;
    const token = tokens[at] as DraftToken;
    if (token.kind !== 'punctuation') continue;
    const mark = MARKS.get(token.text);
    if (mark?.family !== 'single') continue;
    const next = tokens[at + 1];
    const glued = at + 1 < to && next !== undefined && !next.spaceBefore && next.kind !== 'punctuation';
    if (mark.form === 'open' || (token.spaceBefore && glued)) {
      sure = 0;
      doubtful = 0;
    } else if (!token.spaceBefore && !glued && at > from) {
      if (isPossessive(tokens, at, to)) doubtful = at;
      else sure = at;
    }
  }
  return closers;
}

function isPossessive(tokens: readonly DraftToken[], at: number, to: number): boolean {
  const before = tokens[at - 1] as DraftToken;
  const next = tokens[at + 1];
  if (before.kind !== 'word' || !/[sSzZxX]$/.test(before.text) || at + 1 >= to || next === undefined) return false;
  return next.kind === 'word' && (classAt(next.text, 0) === LOWER || next.spaceBefore);
}

function lastOpen(stack: readonly Draft[], family: Family): Draft | null {
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const draft = stack[index] as Draft;
    if (draft.family === family) return draft;
  }
  return null;
}

function push(state: State, at: number, family: Family): void {
  const { stack, drafts, from, running } = state;
  if (family === 'double') state.opened = true;
  if (stack.length >= MAX_DEPTH) return;
  const continues = at === from && running?.family === family ? running : null;
  const parent = stack.at(-1) ?? null;
  const draft: Draft = {
    family,
    open: at,
    first: at + 1,
    end: at + 1,
    close: -1,
    parent,
    continues,
    kept: true,
    index: -1,
  };
  drafts.push(draft);
  stack.push(draft);
}

/** A closing mark without an opening one ends what the paragraph before left open. */
function openAtStart(state: State, at: number): void {
  const { drafts, from, running, stack } = state;
  if (running === null || running.family !== 'double' || stack.length > 0 || at === from || state.opened) return;
  state.opened = true;
  const draft: Draft = {
    family: 'double',
    open: -1,
    first: from,
    end: at,
    close: at,
    parent: null,
    continues: running,
    kept: true,
    index: -1,
  };
  drafts.push(draft);
}

function close({ stack }: State, draft: Draft, at: number): void {
  while (stack.length > 0) {
    const top = stack.pop() as Draft;
    if (top === draft) break;
    // What was opened inside and never closed was no quotation.
    top.kept = false;
  }
  draft.close = at;
  draft.end = at;
  // An empty pair quotes nothing.
  if (draft.first >= at) draft.kept = false;
}

/** The quotation ends, for want of a mark, with the sentence it began in, or where the next opens. */
function abandon({ stack, tokens, sentences }: State, draft: Draft, at: number): void {
  while (stack.length > 0) {
    const top = stack.pop() as Draft;
    if (top === draft) break;
    top.kept = false;
  }
  const sentence = sentences[(tokens[draft.first - 1] as DraftToken).sentence] as Sentence;
  draft.close = -1;
  draft.end = Math.min(sentence.endToken, at);
  draft.kept = draft.end > draft.first;
}

function closeParagraph({ stack, to }: State): Draft | null {
  let left: Draft | null = null;
  for (const draft of stack) {
    // Inner marks left open are slips; the outermost runs to the end of the paragraph.
    draft.kept = left === null && draft.first < to;
    draft.close = -1;
    draft.end = to;
    if (draft.kept) left = draft;
  }
  return left;
}

function finish(tokens: readonly DraftToken[], drafts: Draft[]): Quotation[] {
  const kept = drafts.filter((draft) => draft.kept).sort((a, b) => a.first - b.first || b.end - a.end);
  let index = 0;
  for (const draft of kept) {
    draft.index = index;
    index += 1;
  }
  return kept.map((draft) => {
    const { first, end } = draft;
    for (let at = first; at < end; at += 1) (tokens[at] as DraftToken).quotation = draft.index;
    const innerStart = draft.open < 0 ? (tokens[first] as DraftToken).start : (tokens[draft.open] as DraftToken).end;
    const innerEnd = draft.close < 0 ? (tokens[end - 1] as DraftToken).end : (tokens[draft.close] as DraftToken).start;
    return {
      index: draft.index,
      start: draft.open < 0 ? innerStart : (tokens[draft.open] as DraftToken).start,
      end: draft.close < 0 ? innerEnd : (tokens[draft.close] as DraftToken).end,
      inner: { start: innerStart, end: innerEnd },
      firstToken: first,
      endToken: end,
      closed: draft.close >= 0,
      continues: draft.continues?.kept === true ? draft.continues.index : -1,
      parent: keptParent(draft),
    };
  });
}

function keptParent({ parent, first, end }: Draft): number {
  return parent?.kept === true && parent.first <= first && parent.end >= end ? parent.index : -1;
}
