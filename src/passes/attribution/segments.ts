// Label sequences and the segments they mark: the common ground of the tagger, the rules and the linker.

/** The tagger's labels, in the order of the model. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

export const Label = {
  outside: 0,
  beginSource: 1,
  inSource: 2,
  beginCue: 3,
  inCue: 4,
  beginContent: 5,
  inContent: 6,
} as const;

export type SegmentKind = 'source' | 'cue' | 'content';

/** A run of tokens with one role, half-open. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly first: number;
  readonly end: number;
}

const KINDS = ['source', 'cue', 'content'] as const;

/** The segments that `labels` mark; `labels[k]` is the label of token `first + k`. */
export function segmentsOf(labels: ArrayLike<number>, first: number): readonly Segment[] {
  const segments: Segment[] = [];
  let start = -1;
  let kind: SegmentKind = 'source';
  const close = (end: number) => {
    if (start >= 0) segments.push({ kind, first: first + start, end: first + end });
    start = -1;
  };
  for (let k = 0; k < labels.length; k++) {
    const label = labels[k] ?? 0;
    if (label === Label.outside) {
      close(k);
      continue;
    }
    const found = KINDS[(label - 1) >> 1] as SegmentKind;
    const begins = (label & 1) === 1;
    if (begins || start < 0 || found !== kind) {
      close(k);
      start = k;
      kind = found;
    }
  }
  close(labels.length);
  return segments;
}
