// Fits text into columns of a terminal by display width: wide characters count two, escapes and marks none.
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
/** Western letters and punctuation, one column each; neither escapes nor spaces that do not break. */
const ONE_COLUMN_EACH = /^[\x20-\x7e\xa1-\xff\u2010-\u2027\u2192]*$/;

/** Columns the text takes on a terminal. */
export function widthOf(text: string): number {
  return ONE_COLUMN_EACH.test(text) ? text.length : stringWidth(text);
}

export interface WrapOptions {
  /** Put before the first line. */
  readonly first?: string;
  /** Put before every other line; as many spaces as `first` is wide by default. */
  readonly rest?: string;
}

/** Lines of at most `width` columns, broken at spaces; a longer word is cut. Colour carries over line ends. */
export function wrap(text: string, width: number, options: WrapOptions = {}): readonly string[] {
  const first = options.first ?? '';
  const rest = options.rest ?? ' '.repeat(widthOf(first));
  const room = Math.max(8, width - Math.max(widthOf(first), widthOf(rest)));
  const lines = plainLines(text, room) ?? wrapAnsi(text, room, { hard: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? first : rest) + line);
}

/**
 * The lines of a text of single columns, single spaces and words that fit; null for any other. Most are such, and
 * compiling the expressions that measure the others takes longer than all the rest of a summary.
 */
function plainLines(text: string, room: number): readonly string[] | null {
  if (!ONE_COLUMN_EACH.test(text) || text.startsWith(' ') || text.endsWith(' ') || text.includes('  ')) return null;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (word.length > room) return null;
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}

let graphemes: Intl.Segmenter | undefined;

/** The text cut to `width` columns, ending in … when something was left out. For text without escapes. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (PRINTABLE_ASCII.test(text)) return `${text.slice(0, Math.max(0, width - 1)).trimEnd()}…`;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Filled with spaces on the right to `width` columns. */
export function alignLeft(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Filled with spaces on the left to `width` columns. */
export function alignRight(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

export type Alignment = 'left' | 'right';

/** Rows as lines with aligned columns, `gap` spaces apart; the last column is not padded when it is left-aligned. */
export function columns(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
  gap = 2,
): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => {
        if (alignments[index] === 'right') return alignRight(cell, widths[index] ?? 0);
        return index === row.length - 1 ? cell : alignLeft(cell, widths[index] ?? 0);
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/** `1 hedge`, `2 hedges` */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
