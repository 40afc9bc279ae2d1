import { expect, test } from 'vitest';
import { parseAnnotations, utf16Offsets } from '../../src/training/attribution-corpus.ts';

test('counts code points where brat does and UTF-16 units where we do', () => {
  const text = '😀 Ana said: go 😀 home';
  const source = [
    'T1\tSource 2 5\tAna',
    'T2\tCue 6 11\tsaid:',
    'T3\tContent 12 14;17 21\tgo home',
    'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
  ].join('\n');
  const [found] = parseAnnotations(source, utf16Offsets(text));
  const slices = (spans: readonly { start: number; end: number }[] = []) =>
    spans.map((span) => text.slice(span.start, span.end));
  expect(slices(found?.source)).toEqual(['Ana']);
  expect(slices(found?.cue)).toEqual(['said:']);
  expect(slices(found?.content)).toEqual(['go', 'home']);
});
