import fc from 'fast-check';
import { wrapAnsi } from 'fast-wrap-ansi';
import { expect, test } from 'vitest';
import { alignLeft, alignRight, columns, truncate, widthOf, wrap } from '../../src/report/layout.ts';
import { themeFor } from '../../src/report/theme.ts';

test('wide characters count two columns and colour none', () => {
  expect(widthOf('中文')).toBe(4);
  expect(widthOf(themeFor(1).bad('abc'))).toBe(3);
});

test('wraps at spaces and indents the rest under the first line', () => {
  expect(wrap('one two three four', 13, { first: '> ' })).toEqual(['> one two', '  three four']);
});

test('no line is wider than asked, whatever the words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'word', '中文字', 'x'.repeat(60), '👩‍👩‍👧')),
      fc.integer({ min: 20, max: 60 }),
      (words, width) => {
        for (const line of wrap(words.join(' '), width, { first: '  * ' }))
          expect(widthOf(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('what is wrapped by ourselves is wrapped as the library does it', () => {
  const pieces = ['a', 'words', '“Über”', 'twenty-two', '…', ' ', '  ', '\u00ad', 'z'.repeat(12)];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces)),
      fc.integer({ min: 8, max: 20 }),
      fc.boolean(),
      (parts, width, apart) => {
        const text = parts.join(apart ? ' ' : '');
        expect(wrap(text, width)).toEqual(wrapAnsi(text, width, { hard: true }).split('\n'));
      },
    ),
  );
});

test('truncation says so and never splits a character', () => {
  expect(truncate('short', 10)).toBe('short');
  expect(truncate('a longer text', 9)).toBe('a longer…');
  expect(truncate('中文字典', 5)).toBe('中文…');
  expect(truncate('👩‍👩‍👧👩‍👩‍👧', 3)).toBe('👩‍👩‍👧…');
});

test('aligns by display width', () => {
  expect(alignLeft('中', 4)).toBe('中  ');
  expect(alignRight('7', 3)).toBe('  7');
  expect(
    columns(
      [
        ['ministry', '12', 'named'],
        ['a source', '3', 'unnamed'],
      ],
      ['left', 'right', 'left'],
    ),
  ).toEqual(['ministry  12  named', 'a source   3  unnamed']);
});
