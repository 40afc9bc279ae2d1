import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distribute, segmentsOf } from '../../src/report/segments.ts';

test('cuts where marks begin and end, crossing ones too', () => {
  const a = { start: 2, end: 8 };
  const b = { start: 5, end: 10 };
  expect(segmentsOf({ start: 0, end: 12 }, [b, a])).toEqual([
    { start: 0, end: 2, inside: [], opening: [], closing: [] },
    { start: 2, end: 5, inside: [a], opening: [a], closing: [] },
    { start: 5, end: 8, inside: [a, b], opening: [b], closing: [a] },
    { start: 8, end: 10, inside: [b], opening: [], closing: [b] },
    { start: 10, end: 12, inside: [], opening: [], closing: [] },
  ]);
});

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length })),
);

test('segments join up, and each mark opens once and closes once', () => {
  fc.assert(
    fc.property(spans, (marks) => {
      const range = { start: 5, end: 45 };
      const segments = segmentsOf(range, marks);
      expect(segments[0]?.start).toBe(range.start);
      expect(segments.at(-1)?.end).toBe(range.end);
      segments.slice(1).forEach((segment, index) => {
        expect(segment.start).toBe(segments[index]?.end);
      });
      const shown = marks.filter((mark) => Math.max(mark.start, range.start) < Math.min(mark.end, range.end));
      expect(segments.flatMap(({ opening }) => opening)).toHaveLength(shown.length);
      expect(segments.flatMap(({ closing }) => closing)).toHaveLength(shown.length);
    }),
  );
});

test('gives each range the items that touch it', () => {
  fc.assert(
    fc.property(spans, (items) => {
      const ranges = [
        { start: 0, end: 10 },
        { start: 12, end: 20 },
        { start: 20, end: 50 },
      ];
      const given = distribute(ranges, items);
      ranges.forEach((range, index) => {
        const expected = items.filter((item) => item.start < range.end && item.end > range.start);
        for (const item of expected) expect(given[index]).toContain(item);
      });
    }),
  );
});
