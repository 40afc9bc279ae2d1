// Cuts a text where findings begin and end, so that findings that overlap or cross can each be shown.
import type { Span } from '../model/span.ts';

/** A run of text under the same findings. */
export interface Segment<Mark extends Span> extends Span {
  /** The findings it lies in, the earliest and widest first. */
  readonly inside: readonly Mark[];
  /** Those of `inside` that begin with it, the widest first. */
  readonly opening: readonly Mark[];
  /** Those of `inside` that end with it, the narrowest first. */
  readonly closing: readonly Mark[];
}

/** The segments of `range` in order, without gaps. Marks are cut to the range; empty ones are left out. */
export function segmentsOf<Mark extends Span>(range: Span, marks: readonly Mark[]): readonly Segment<Mark>[] {
  const clipped = marks
    .map((mark) => ({ mark, start: Math.max(mark.start, range.start), end: Math.min(mark.end, range.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([range.start, range.end, ...clipped.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment<Mark>[] = [];
  let inside: typeof clipped = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] as number;
    const end = cuts[i + 1] as number;
    inside = inside.filter((one) => one.end > start);
    const opening: Mark[] = [];
    for (; next < clipped.length && (clipped[next] as (typeof clipped)[number]).start === start; next++) {
      const one = clipped[next] as (typeof clipped)[number];
      inside.push(one);
      opening.push(one.mark);
    }
    const closing = inside.filter((one) => one.end === end).map(({ mark }) => mark);
    segments.push({ start, end, inside: inside.map(({ mark }) => mark), opening, closing: closing.reverse() });
  }
  return segments;
}

/** A paragraph as the reports show it: its sentences and the markup before it on its line. */
export interface Passage extends Span {
  /** Indexes of its sentences, half-open. */
  readonly firstSentence: number;
  readonly endSentence: number;
  /** Markup between the passage before and this one, or after the last: `## `, `- `, front matter. */
  readonly before: Span;
}

/** The paragraphs of a text in order, from the paragraph index of its sentences. */
export function passagesOf(sentences: readonly (Span & { readonly paragraph: number })[]): readonly Passage[] {
  const passages: Passage[] = [];
  let done = 0;
  for (let first = 0; first < sentences.length; ) {
    const { paragraph, start } = sentences[first] as (typeof sentences)[number];
    let last = first;
    while (sentences[last + 1]?.paragraph === paragraph) last++;
    const end = (sentences[last] as Span).end;
    passages.push({ start, end, firstSentence: first, endSentence: last + 1, before: { start: done, end: start } });
    done = end;
    first = last + 1;
  }
  return passages;
}

/** For each range the items that touch it; both in order of appearance, items may overlap each other. Linear. */
export function distribute<Item extends Span>(ranges: readonly Span[], items: readonly Item[]): readonly Item[][] {
  const result: Item[][] = ranges.map(() => []);
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
  let first = 0;
  for (const item of sorted) {
    while (first < ranges.length && (ranges[first] as Span).end <= item.start) first++;
    for (let i = first; i < ranges.length && (ranges[i] as Span).start < item.end; i++) result[i]?.push(item);
  }
  return result;
}
