// An attribution in tokens, before its source is resolved.
import type { SourceKind } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import type { Clues } from './clues.ts';
import type { Link } from './link.ts';
import type { Segment } from './segments.ts';

export interface Draft extends Link {
  /** Null: decided from the words of the source. */
  readonly kind: SourceKind | null;
  readonly confidence: number;
  /** Bounds that a rule has set to the confidence, whatever the model thinks. */
  readonly least?: number;
  readonly most?: number;
}

/** The draft, at least so sure: a rule knows it, and more than one before that doubted it. */
export function assured<D extends Draft>(draft: D, least: number): D {
  return { ...draft, confidence: Math.max(draft.confidence, least), least, most: 1 };
}

/** The draft, at most so sure: a rule doubts it. */
export function doubted<D extends Draft>(draft: D, most: number): D {
  return { ...draft, confidence: Math.min(draft.confidence, most), least: 0, most };
}

/** A quotation that nobody has been found to have said. */
export function isOrphan({ source, cue }: Link): boolean {
  return source === null && cue === null;
}

/** The token that places the draft in its article. */
export function anchorOf({ cue, content, source }: Link): number {
  return (cue ?? content[0] ?? source)?.first ?? 0;
}

/** Marks the draft's tokens. */
export function cover(covered: Uint8Array, { source, cue, content }: Link): void {
  if (source !== null) coverSegment(covered, source);
  if (cue !== null) coverSegment(covered, cue);
  for (const part of content) coverSegment(covered, part);
}

function coverSegment(covered: Uint8Array, { first, end }: Segment): void {
  for (let i = first; i < end; i++) covered[i] = 1;
}

/** The parts of a content in order, none empty, none overlapping. */
export function inOrder(content: readonly Segment[]): readonly Segment[] {
  let end = -1;
  let tidy = true;
  for (const part of content) {
    if (part.first < end || part.first >= part.end) tidy = false;
    end = part.end;
  }
  if (tidy) return content;
  end = -1;
  const parts: Segment[] = [];
  for (const part of [...content].sort((a, b) => a.first - b.first)) {
    const first = Math.max(part.first, end);
    if (first < part.end) parts.push({ ...part, first });
    end = Math.max(end, part.end);
  }
  return parts;
}

/** Where the segment stands in the text. */
export function spanOf({ reading: { tokens } }: Clues, { first, end }: Segment): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
