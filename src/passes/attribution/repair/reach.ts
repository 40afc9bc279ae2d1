// How far a content may reach: what other reports of the sentence leave to it.
import type { Clues } from '../clues.ts';
import type { Draft } from '../draft.ts';

/** A content found by position alone has no fewer tokens. */
export const LEAST_CONTENT = 2;

/**
 * Where a content that begins at `first` ends at the latest: before the next cue of the same source. What others are
 * reported to have said may lie within; when something of it only reaches in, there is no content: `first` itself.
 */
export function endBefore(
  clues: Clues,
  first: number,
  body: number,
  { source: speaker, cue }: Draft,
  all: readonly Draft[],
): number {
  const { tokens } = clues.reading;
  let end = body;
  for (const other of all) {
    if (other.cue === cue) continue;
    if (other.source !== null && other.source.first === speaker?.first) {
      if (other.cue === null) return first;
      if (other.cue.first < first) {
        if (other.content.some((part) => part.end > first)) return first;
        continue;
      }
      let last = other.cue.first;
      while (last > first && /^(?:,|and|but)$/.test(tokens[last - 1]!.lower)) last--;
      end = Math.min(end, last);
    } else {
      // Without a cue it is a quotation behind another report of its source.
      const source = other.cue === null ? null : other.source;
      const parts = [source, other.cue, ...other.content].filter((part) => part !== null);
      const within = parts.filter((part) => part.first >= first && part.end <= body);
      if (within.length > 0 && within.length < parts.length) return first;
      if (parts.some((part) => part.first < first && part.end > first)) return first;
      if (isTold(clues, other, first, body)) end = Math.min(end, other.cue!.first - 1);
    }
  }
  return end;
}

/** "He would rule in May[, said Brandt]": who tells all of the sentence at its end. */
function isTold({ reading: { tokens } }: Clues, { source, cue, content }: Draft, first: number, body: number): boolean {
  if (source === null || cue === null || source.first !== cue.end || source.end < body) return false;
  if (cue.first - 1 <= first || tokens[cue.first - 1]!.text !== ',') return false;
  return content.every((part) => part.end <= cue.first);
}

export function touches({ source, cue, content }: Draft, first: number, end: number): boolean {
  return [source, cue, ...content].some((segment) => segment !== null && segment.first < end && first < segment.end);
}

export function liesWithin({ source, cue, content }: Draft, first: number, end: number): boolean {
  return [source, cue, ...content].every((part) => part === null || (part.first >= first && part.end <= end));
}
