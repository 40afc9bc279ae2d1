// Marks words inside a sentence for a terminal: by a style where there is colour, by brackets where there is none.
import type { Span } from '../model/span.ts';
import { visible } from './safe.ts';
import type { Style } from './theme.ts';

/**
 * The span's text on one line with `marked` set off.
 * @param text the document's text
 * @param whole the range to show
 * @param marked ranges to set off, in any order; overlapping ones become one, those outside `whole` are left out
 * @param style how to set off; null for `[brackets]`
 */
export function markedText(text: string, whole: Span, marked: readonly Span[], style: Style | null): string {
  const piece = (start: number, end: number): string => visible(text.slice(start, end).replace(/\s+/g, ' '));
  let result = '';
  let at = whole.start;
  for (const span of [...marked].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    const end = Math.min(whole.end, span.end);
    if (start >= end) continue;
    const words = piece(start, end);
    result += piece(at, start) + (style === null ? `[${words}]` : style(words));
    at = end;
  }
  return (result + piece(at, whole.end)).trim();
}
