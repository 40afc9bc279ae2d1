// An attribution in tokens, before its source is resolved.
import type { SourceKind } from '../../model/findings.ts';
import type { Link } from './link.ts';
import type { Segment } from './segments.ts';

export interface Draft extends Link {
  /** Null: decided from the words of the source. */
  readonly kind: SourceKind | null;
  readonly confidence: number;
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
