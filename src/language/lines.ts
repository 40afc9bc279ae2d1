// Which lines of a plain text belong together: blank lines part, hard wraps join, list marks and indents begin anew.

/** A line without the white space at its ends; `start === end` for a blank one. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Columns of white space before it; a tab counts as four. */
  readonly indent: number;
  readonly mark: Mark;
  /** Where the text behind the mark begins; `start` without one. */
  readonly content: number;
}

/** What a line begins with: a list mark, a `>` of a quoted passage, or nothing of the kind. */
export type Mark = 'none' | 'bullet' | 'number' | 'quoted';

/** Lines that make one paragraph. */
export interface Group {
  readonly lines: readonly Line[];
  /** Whether a blank line, or the start of the text, precedes it. */
  readonly apart: boolean;
}

/** No hard-wrapped text is wider; longer lines are paragraphs. */
const MAX_WRAP_WIDTH = 132;
/** A line this much shorter than the text is wide was ended on purpose. */
const EARLY_END = 0.75;

/** In a hard-wrapped text, at most one line in this many is longer than {@link MAX_WRAP_WIDTH}. */
const LONG_LINES = 6;
/** A run of fewer lines says nothing about the width it was wrapped at. */
const TELLING_RUN = 4;

export function groupLines(text: string): Group[] {
  const lines = linesOf(text);
  const groups: Group[] = [];
  const wrapWidth = wrapWidthOf(lines);
  let from = 0;
  while (from < lines.length) {
    if (isBlank(lines[from] as Line)) {
      from += 1;
      continue;
    }
    let to = from;
    let width = 0;
    while (to < lines.length && !isBlank(lines[to] as Line)) {
      width = Math.max(width, widthOf(lines[to] as Line));
      to += 1;
    }
    if (width < wrapWidth && to - from < TELLING_RUN) width = wrapWidth;
    if (isLineAParagraph(text, lines, from, to)) width = Number.POSITIVE_INFINITY;
    splitRun(text, lines.slice(from, to), width, groups);
    from = to;
  }
  return groups;
}

/** The width a hard-wrapped text is wrapped at; infinite for a text of one line a paragraph. */
function wrapWidthOf(lines: readonly Line[]): number {
  let width = 0;
  let long = 0;
  let filled = 0;
  for (const line of lines) {
    if (isBlank(line)) continue;
    filled += 1;
    if (widthOf(line) > MAX_WRAP_WIDTH) long += 1;
    else width = Math.max(width, widthOf(line));
  }
  return long * LONG_LINES > filled ? Number.POSITIVE_INFINITY : width;
}

/** Whether all lines of a run, but for a headline at its head, end with a sentence: a hard wrap seldom falls there. */
function isLineAParagraph(text: string, lines: readonly Line[], from: number, to: number): boolean {
  if (to - from < TELLING_RUN) return false;
  for (let at = from + 1; at < to - 1; at += 1) if (!endsSentence(text, (lines[at] as Line).end)) return false;
  return true;
}

function widthOf(line: Line): number {
  return line.end - line.start + line.indent;
}

function isBlank(line: Line): boolean {
  return line.start === line.end;
}

/** Splits lines without a blank one between them into paragraphs. */
function splitRun(text: string, lines: readonly Line[], width: number, groups: Group[]): void {
  let group: Line[] = [];
  let apart = true;
  for (const line of lines) {
    const previous = group.at(-1);
    if (previous !== undefined && startsAnew(text, group[0] as Line, previous, line, width)) {
      groups.push({ lines: group, apart });
      apart = false;
      group = [];
    }
    group.push(line);
  }
  groups.push({ lines: group, apart });
}

function startsAnew(text: string, first: Line, previous: Line, line: Line, width: number): boolean {
  if (line.mark !== first.mark && (line.mark !== 'none' || first.mark === 'quoted')) return true;
  if (line.mark === 'bullet' || line.mark === 'number') return true;
  if (line.mark === 'quoted') return false;
  const goesOn = startsLowerCase(text, line.content);
  // An indented first line opens a paragraph; indented lines behind a list mark go on with the item.
  if (first.mark === 'none' && line.indent >= previous.indent + 2 && !goesOn) return true;
  if (goesOn) return false;
  const ended = endsSentence(text, previous.end);
  if (width > MAX_WRAP_WIDTH) return true;
  const length = widthOf(previous);
  const fits = length + 1 + firstWordLength(text, line) <= width;
  if (!fits) return false;
  return ended || length < width * EARLY_END;
}

function firstWordLength(text: string, line: Line): number {
  let end = line.content;
  while (end < line.end && !isSpace(text.charCodeAt(end))) end += 1;
  return end - line.content;
}

function startsLowerCase(text: string, at: number): boolean {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

/** Whether the text before `end` closes with a stop, perhaps inside quotation marks or brackets. */
export function endsSentence(text: string, end: number): boolean {
  let at = end - 1;
  while (at >= 0 && at > end - 4 && CLOSERS.includes(text[at] as string)) at -= 1;
  return at >= 0 && STOPS.includes(text[at] as string);
}

const CLOSERS = '"\')]\u201d\u2019\u00bb';
const STOPS = '.!?:;\u2026\u3002\uff01\uff1f';

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const unit = index < text.length ? text.charCodeAt(index) : 0x0a;
    if (!isLineEnd(unit)) continue;
    lines.push(lineBetween(text, from, index));
    if (unit === 0x0d && text.charCodeAt(index + 1) === 0x0a) index += 1;
    from = index + 1;
  }
  return lines;
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x0c || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

export function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0xfeff || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b);
}

function lineBetween(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  let indent = 0;
  while (start < end && isSpace(text.charCodeAt(start))) {
    if (text.charCodeAt(start) !== 0xfeff) indent += text.charCodeAt(start) === 0x09 ? 4 : 1;
    start += 1;
  }
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  const { mark, content } = markAt(text, start, end);
  return { start, end, indent, mark, content };
}

const BULLETS = '-*\u2022\u00b7\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u2043\u2219';

function markAt(text: string, start: number, end: number): { readonly mark: Mark; readonly content: number } {
  const none = { mark: 'none', content: start } as const;
  if (start >= end) return none;
  const character = text[start] as string;
  if (character === '>') return { mark: 'quoted', content: skipQuoteMarks(text, start, end) };
  let at = start;
  if (BULLETS.includes(character)) {
    const content = contentAfter(text, start + 1, end);
    // "- - -" is a rule and "* * *" a break.
    return content > start + 1 && !BULLETS.includes(text[content] as string) ? { mark: 'bullet', content } : none;
  }
  if (character === '(') at += 1;
  const digits = at;
  while (at < end && at < digits + 3 && isDigit(text.charCodeAt(at))) at += 1;
  // A letter needs its bracket: "a) …"; "A. Smith" is a name.
  if (at === digits && isAsciiLetter(text.charCodeAt(at)) && text[at + 1] === ')') at += 1;
  if (at === digits || at >= end || !').'.includes(text[at] as string)) return none;
  const content = contentAfter(text, at + 1, end);
  return content > at + 1 ? { mark: 'number', content } : none;
}

function skipQuoteMarks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === '>' || isSpace(text.charCodeAt(at)))) at += 1;
  return at;
}

function contentAfter(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at < end ? at : from;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
