// Where sentences end. compromise proposes; what the tokens show (abbreviations, brackets, quotations, list numbers,
// citation marks) corrects it. Splits at stops only, never at colons, semicolons or dashes.
import { abbreviations } from '../lexicon/abbreviations.ts';
import { sentenceWords } from '../lexicon/sentence-words.ts';
import { classAt, DIGIT, LOWER, UPPER } from './characters.ts';
import { type Proposals, proposeBoundaries } from './compromise.ts';
import type { DraftToken } from './tokenize.ts';

/** A bracket further from its partner than this many tokens is taken for a slip and holds no sentence together. */
const MAX_BRACKET = 60;

interface Block {
  readonly tokens: readonly DraftToken[];
  readonly end: number;
  /** For each token from the block's first: the end of the bracket it stands inside, or 0. */
  readonly bracketEnds: Int32Array;
  readonly first: number;
  readonly proposals: Proposals;
}

/** The token after which each sentence of `tokens[first..end)` ends, half-open, in order; the last is `end`. */
export function sentenceEnds(prose: string, tokens: readonly DraftToken[], first: number, end: number): number[] {
  const ends: number[] = [];
  if (first >= end) return ends;
  const block: Block = {
    tokens,
    end,
    first,
    bracketEnds: findBrackets(tokens, first, end),
    proposals: proposeBoundaries(prose, (tokens[first] as DraftToken).start, (tokens[end - 1] as DraftToken).end),
  };
  let start = first;
  let index = first;
  while (index < end) {
    const stop = stopAt(tokens[index] as DraftToken);
    if (stop === NO_STOP) {
      index += 1;
      continue;
    }
    const next = skipMarks(block, skipClosers(block, index + 1));
    if (next >= end) break;
    if (isBoundary(block, start, index, stop, next)) {
      const after = skipCitations(block, next);
      if (after >= end) break;
      ends.push(after);
      start = after;
      index = after;
    } else {
      index += 1;
    }
  }
  ends.push(end);
  return ends;
}

const NO_STOP = 0;
const FULL_STOP = 1;
const QUESTION = 2;
const ELLIPSIS = 3;
const ABBREVIATION = 4;
const WIDE_STOP = 5;

function stopAt(token: DraftToken): number {
  const { text, kind } = token;
  const last = text.charCodeAt(text.length - 1);
  if (kind === 'punctuation') {
    if (last === 0x2e) return text.length === 1 ? FULL_STOP : ELLIPSIS;
    if (last === 0x21 || last === 0x3f) return QUESTION;
    if (last === 0x2026) return ELLIPSIS;
    return last === 0x3002 || last === 0xff01 || last === 0xff1f || last === 0x203c || last === 0x203d
      ? WIDE_STOP
      : NO_STOP;
  }
  return last === 0x2e && kind === 'word' ? ABBREVIATION : NO_STOP;
}

const CLOSERS = "\"\u201d\u2019'')]}\u00bb\u203a";

function isCloser(token: DraftToken): boolean {
  return token.kind === 'punctuation' && (CLOSERS.includes(token.text) || token.text === "''");
}

/** Closing marks belong to the sentence before them; a straight quote after white space opens the next. */
function skipClosers({ tokens, end }: Block, from: number): number {
  let index = from;
  while (index < end) {
    const token = tokens[index] as DraftToken;
    if (!isCloser(token)) {
      const smile =
        (token.text === ':' || token.text === ';') && (tokens[index + 1] as DraftToken | undefined)?.text === ')';
      if (!smile && (stopAt(token) === NO_STOP || token.spaceBefore || token.kind !== 'punctuation')) break;
    } else if (token.spaceBefore && '"\''.includes(token.text)) break;
    index += 1;
  }
  return index;
}

/** "… grains. [1] [citation needed] By tradition": reference marks belong to the sentence they stand behind. */
function skipCitations({ tokens, end }: Block, from: number): number {
  let index = from;
  while (index < end && (tokens[index] as DraftToken).text === '[') {
    let close = index + 1;
    while (close < end && close < index + 5 && (tokens[close] as DraftToken).text !== ']') close += 1;
    if (close >= end || (tokens[close] as DraftToken).text !== ']') break;
    const inner = tokens[index + 1] as DraftToken;
    if (inner.kind !== 'number' && classAt(inner.text, 0) !== LOWER) break;
    // "[2] Spread it out": a mark at the very end of a sentence; a bracket that goes on with lower case is text.
    index = close + 1;
  }
  return isFootnoteNumber(tokens, index, end) ? index + 1 : index;
}

/** "… its decade.[3] She left", "… its decade.¹ She left": marks without a space before them; the space is behind. */
function skipMarks(block: Block, from: number): number {
  const token = block.tokens[from];
  if (token === undefined || from >= block.end || token.spaceBefore) return from;
  if (token.text === '[') return skipCitations(block, from);
  return SUPERSCRIPT.test(token.text) ? from + 1 : from;
}

const SUPERSCRIPT = /^[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+$/;

/** "… a fee. 8 Yet some": a number before a word that only opens sentences is a footnote's. */
function isFootnoteNumber(tokens: readonly DraftToken[], at: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (at + 1 >= end || token === undefined || next === undefined) return false;
  return token.kind === 'number' && token.text.length <= 3 && classAt(next.text, 0) === UPPER && startsSentence(next);
}

function isBoundary(block: Block, start: number, stopIndex: number, stop: number, nextIndex: number): boolean {
  const { tokens } = block;
  const next = tokens[nextIndex] as DraftToken;
  const stopToken = tokens[stopIndex] as DraftToken;
  if (insideBracket(block, start, stopIndex, nextIndex)) return false;
  if (stop === WIDE_STOP) return !isContinuation(next);
  if (!next.spaceBefore) return lacksSpace(block, stopIndex, stop, next);
  if (isContinuation(next)) return false;
  if (stop === FULL_STOP && next.text === '(') return true;
  const opening = firstWord(block, nextIndex);
  const closed = nextIndex > stopIndex + 1;
  if (isLower(opening)) return lowerCaseStarts(block, stopIndex, stop, closed, next);
  if (isListNumber(block, start, stopIndex)) return false;
  if (stop === QUESTION && closed && speechFollows(block, nextIndex)) return false;
  if (stop === ABBREVIATION) return endsAtAbbreviation(block, stopIndex, closed, opening, next);
  if (stop === FULL_STOP || stop === QUESTION) return true;
  return block.proposals.has(stopToken.end, next.start) || startsSentence(opening) || closed;
}

function insideBracket({ bracketEnds, first }: Block, start: number, stopIndex: number, nextIndex: number): boolean {
  // The bracket must have opened inside the sentence: one that opens it holds sentences of its own.
  const bracket = bracketEnds[stopIndex - first] as number;
  return bracket > nextIndex && (bracketEnds[start - first] as number) !== bracket;
}

function isContinuation(next: DraftToken): boolean {
  if (next.kind !== 'punctuation') return false;
  return ',;:)]}\u2013\u2014-'.includes(next.text) || next.text === '--' || stopAt(next) !== NO_STOP;
}

/** "It ended.Then": a space is missing when a lower-case word stands before and a capitalised one after. */
function lacksSpace({ tokens }: Block, stopIndex: number, stop: number, next: DraftToken): boolean {
  const before = tokens[stopIndex - 1];
  if (stop === ABBREVIATION || stop === ELLIPSIS || before === undefined || before.kind !== 'word') return false;
  return next.kind === 'word' && classAt(next.text, 0) === UPPER && next.text.length > 1 && isLower(before);
}

function isLower(token: DraftToken): boolean {
  return token.kind === 'word' && classAt(token.text, 0) === LOWER;
}

/** The word behind opening quotation marks and brackets. */
function firstWord({ tokens, end }: Block, from: number): DraftToken {
  let index = from;
  while (index + 1 < end && index < from + 3 && (tokens[index] as DraftToken).kind === 'punctuation') index += 1;
  return tokens[index] as DraftToken;
}

/** Some write sentences in lower case; after a question mark or where compromise agrees they begin one. */
function lowerCaseStarts(block: Block, stopIndex: number, stop: number, closed: boolean, next: DraftToken): boolean {
  if (closed || stop === ABBREVIATION || stop === ELLIPSIS || next.kind === 'punctuation') return false;
  if (sentenceWords().speech.has(next.lower) || sentenceWords().continuers.has(next.lower)) return false;
  return block.proposals.has((block.tokens[stopIndex] as DraftToken).end, next.start);
}

/** "1. Introduction", "b) …", "Figure 2. Results": a number at the start of a paragraph. */
function isListNumber({ tokens, first }: Block, start: number, stopIndex: number): boolean {
  if (start !== first || stopIndex > start + 2) return false;
  const stop = tokens[stopIndex] as DraftToken;
  const before = tokens[stopIndex - 1];
  if (stopIndex === start) return stop.kind === 'word' && stop.text.length === 2;
  if (before === undefined || stop.text !== '.') return false;
  if (stopIndex === start + 1) return before.kind === 'number' || (before.kind === 'word' && before.text.length === 1);
  return before.kind === 'number' && sentenceWords().labels.has((tokens[start] as DraftToken).lower);
}

/** `"Why?" Ann Lee asked`, `"Go!" he said`. */
function speechFollows({ tokens, end }: Block, from: number): boolean {
  const { speech } = sentenceWords();
  for (let index = from; index < end && index < from + 4; index += 1) {
    const token = tokens[index] as DraftToken;
    if (token.kind !== 'word') return false;
    if (index > from && speech.has(token.lower)) return true;
    if (classAt(token.text, 0) !== UPPER && index > from) return false;
  }
  return false;
}

function startsSentence(token: DraftToken): boolean {
  return sentenceWords().starters.has(token.lower) && (token.text.length > 1 || token.text === 'I');
}

function endsAtAbbreviation(block: Block, at: number, closed: boolean, opening: DraftToken, next: DraftToken): boolean {
  const token = block.tokens[at] as DraftToken;
  const word = token.lower.slice(0, -1);
  if (closed) return true;
  if (abbreviations().beforeName.has(word) && !startsSentence(opening)) return false;
  if (opening.kind === 'number' || classAt(opening.text, 0) === DIGIT) return false;
  if (word === 'a.m' || word === 'p.m') return !sentenceWords().afterTime.has(opening.lower);
  if (sentenceWords().ending.has(token.lower)) return word !== 'jr' && word !== 'sr' ? true : startsSentence(opening);
  // "The agency said on X. Four of them": the network, no initial.
  if (token.text === 'X.' && block.tokens[at - 1]?.lower === 'on') return true;
  // A lone initial keeps its stop before a mark only if that opens a nickname: "Robert C. “Bobby” Halden".
  if (word.length === 1 && next.kind === 'punctuation' && next.text !== '(') return false;
  // "U.S. The" ends, "U.S. President" and "J. The" as a name do not.
  if (next.kind === 'punctuation' && next.text !== '(') return true;
  return startsSentence(opening);
}

/** For each token the index of the bracket that closes around it, if near enough; the innermost of several. */
function findBrackets(tokens: readonly DraftToken[], first: number, end: number): Int32Array {
  const ends = new Int32Array(end - first);
  let open = -1;
  for (let index = first; index < end; index += 1) {
    const token = tokens[index] as DraftToken;
    if (token.kind !== 'punctuation') continue;
    if (token.text === '(') open = index;
    else if (token.text === ')' && open >= 0) {
      if (index - open <= MAX_BRACKET) ends.fill(index, open - first, index - first + 1);
      open = -1;
    }
  }
  return ends;
}
