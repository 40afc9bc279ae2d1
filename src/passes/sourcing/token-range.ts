// Spans of the text as ranges of tokens.

import type { Token } from '../../model/reading.ts';
import { firstTokenEndingAfter, type Span } from '../../model/span.ts';

/** The tokens of a span, half-open; empty when the span holds none. */
export function tokenRange(tokens: readonly Token[], span: Span): [number, number] {
  const first = firstTokenEndingAfter(tokens, span.start);
  // A span is short next to the article, but a quotation may be long: search for its end too.
  let end = firstTokenEndingAfter(tokens, span.end - 1);
  if (end < tokens.length && tokens[end]!.start < span.end) end++;
  return [first, Math.max(first, end)];
}
