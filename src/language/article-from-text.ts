// A decoded plain text as an Article: blocks, title and positions. Formats with markup build theirs in src/input.
import type { Article, Format, Position } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { findBlocks } from './blocks.ts';

export interface TextOptions {
  /** The name to report. */
  readonly file?: string;
  /** The title, when it is known apart from the text; null for none. Found in the text when left out. */
  readonly title?: string | null;
  readonly format?: Format;
}

export function articleFromText(text: string, options: TextOptions = {}): Article {
  const found = findBlocks(text, options.title === undefined);
  return Object.freeze({
    file: options.file ?? '-',
    format: options.format ?? 'text',
    text,
    prose: withoutMasked(text, found.masked),
    title: options.title === undefined ? found.title : options.title,
    blocks: Object.freeze(found.blocks),
    references: Object.freeze([]),
    locate: lineLocator(text),
  });
}

/** The text with the masked marks replaced by spaces, so that offsets stay. */
function withoutMasked(text: string, masked: readonly Span[]): string {
  if (masked.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of masked) {
    pieces.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** Line and column of an offset: lines end with LF, CRLF or CR. The line starts are found on first use. */
export function lineLocator(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) starts.push(index + 1);
  }
  return starts;
}
