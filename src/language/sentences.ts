// Where sentences end, decided over tokens.
import type { DraftToken } from './tokenize.ts';

const CLOSERS = new Set(['"', '\u201d', '\u2019', "'", "''", ')', ']', '}', '\u00bb', '\u203a']);
const STOPS = /^(?:[.!?]|[!?]{2,}|\.{2,}|\u2026+|[\u3002\uff01\uff1f])$/;

/** The token after which each sentence of `tokens[first..end)` ends, half-open, in order; the last is `end`. */
export function sentenceEnds(tokens: readonly DraftToken[], first: number, end: number): number[] {
  const ends: number[] = [];
  let index = first;
  while (index < end) {
    const token = tokens[index] as DraftToken;
    index += 1;
    if (token.kind !== 'punctuation' || !STOPS.test(token.text)) continue;
    while (index < end && isCloser(tokens[index] as DraftToken)) index += 1;
    const next = tokens[index];
    if (index >= end || next === undefined) break;
    if (next.spaceBefore && !/^\p{Ll}/u.test(next.text)) ends.push(index);
  }
  if (first < end) ends.push(end);
  return ends;
}

function isCloser(token: DraftToken): boolean {
  return !token.spaceBefore && CLOSERS.has(token.text);
}
