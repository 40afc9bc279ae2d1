import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  oneLine,
  safeAnnotation,
  safeAnnotationProperty,
  safeCsv,
  safeHtml,
  safeJson,
  safeMarkdown,
  visible,
} from '../../src/report/safe.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is what is tested
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
const anyText = fc.string({ unit: 'binary' });
const hostileText = fc
  .array(
    fc.constantFrom(
      '\u001b[31m',
      '\u009b2J',
      '\u202e',
      '\u2066',
      '\u200b',
      '\r',
      '\n',
      '=1+1',
      '<b>',
      '|',
      '%0A',
      ',',
      '"',
      '\ud800',
      'é',
      '😀',
      'word ',
    ),
  )
  .map((parts) => parts.join(''));

describe('visible', () => {
  test.each([
    ['\u001b[31mred', '\\x1B[31mred'],
    ['\u009b2J', '\\x9B2J'],
    ['ring\u0007', 'ring\\x07'],
    ['user\u202etxt.exe', 'user\\u202Etxt.exe'],
    ['a\u2066b\u2069', 'a\\u2066b\\u2069'],
    ['zero\u200bwidth', 'zero\\u200Bwidth'],
    ['non\u200djoiner', 'non\\u200Djoiner'],
    ['over\rwrite', 'over\\x0Dwrite'],
    ['tag\u{e0041}', 'tag\\u{E0041}'],
    ['half \ud83d pair', 'half \\uD83D pair'],
    ['line\u2028end', 'line\\u2028end'],
  ])('shows %j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each([
    'plain',
    'two\nlines\tand a tab',
    'Traoré — “quoted” … €5',
    '👩‍👩‍👧 family',
    'می‌خواهم',
    '中文',
    '\ufffd',
  ])('leaves %j as it is', (text) => {
    expect(visible(text)).toBe(text);
  });

  test('makes CRLF a line feed', () => {
    expect(visible('a\r\nb')).toBe('a\nb');
  });

  test('leaves nothing that acts, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(anyText, hostileText), (text) => !ACTING.test(visible(text))));
  });

  test('one line is one line', () => {
    fc.assert(fc.property(fc.oneof(anyText, hostileText), (text) => !/[\n\t\r]/.test(oneLine(text))));
  });
});

test('HTML text has no markup left', () => {
  expect(safeHtml('<img src=x onerror="alert(1)"> & \'\u202e')).toBe(
    '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;\\u202E',
  );
});

describe('safeMarkdown', () => {
  test.each([
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[link](javascript:x) <script>', '\\[link\\](javascript:x) \\<script\\>'],
    ['a | b', 'a \\| b'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['ping @someone in #12', 'ping @&#8203;someone in #&#8203;12'],
    ['see https://example.org or www.example.org', 'see https:&#8203;//example.org or www.&#8203;example.org'],
    ['&lt; stays', '\\&lt; stays'],
    ['two\nlines', 'two lines'],
  ])('%j becomes %j', (text, shown) => {
    expect(safeMarkdown(text)).toBe(shown);
  });

  test.each([
    'AT&T paid 3.5 million in 2024.',
    'Costs rose by 4% – and fell.',
    'It ended 1-0 (after extra time).',
  ])('leaves %j as it is', (text) => {
    expect(safeMarkdown(text)).toBe(text);
  });
});

describe('safeCsv', () => {
  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    [' =1', `"' =1"`],
    ['＝1', `"'＝1"`],
    ['a,b', '"a,b"'],
    ['a;=1', '"a;=1"'],
    ['say "hi"', '"say ""hi"""'],
    ['plain words 3.5%', 'plain words 3.5%'],
    ['-', '-'],
    ['', ''],
  ])('%j becomes %s', (text, cell) => {
    expect(safeCsv(text)).toBe(cell);
  });

  test('no cell begins a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hostileText), (text) => text === '-' || !/^"?[=+\-@\t\r]/.test(safeCsv(text))),
    );
  });
});

test('annotation data and properties cannot end the command', () => {
  expect(safeAnnotation('100%\n::error::x')).toBe('100%25%0A::error::x');
  expect(safeAnnotationProperty('a,b:c%\r\n.md')).toBe('a%2Cb%3Ac%25%0A.md');
});

test('JSON reads back exactly and prints nothing that acts', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, hostileText), (text) => {
      const json = safeJson({ text }, 2);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ text })));
      expect(ACTING.test(json)).toBe(false);
    }),
  );
});
