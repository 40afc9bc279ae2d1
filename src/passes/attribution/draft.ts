// An attribution in tokens, before its source is resolved.
import type { SourceKind } from '../../model/findings.ts';
import type { Link } from './link.ts';

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
  for (const segment of [source, cue, ...content]) if (segment !== null) covered.fill(1, segment.first, segment.end);
}
