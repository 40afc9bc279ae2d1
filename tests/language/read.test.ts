import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/language/article-from-text.ts';
import { read } from '../../src/language/read.ts';

/** What the tokeniser reads over: format characters of one code unit. Those beyond, such as U+E0020, stand as symbols. */
const INVISIBLE =
  /(?![\u{10000}-\u{10ffff}])[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u206a-\u206f\ufeff\p{Cf}]/gu;

/** Text in which everything the reading looks at is frequent. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '\u201c',
        '\u201d',
        '\u2019',
        '``',
        "''",
        '.',
        '...',
        '!',
        '?',
        '(',
        ')',
        '\n',
        '\n\n',
        '\r\n',
        ' ',
        '-',
      ),
      fc.constantFrom(
        'Mr.',
        'U.S.',
        'No. 3',
        '1,200',
        '$',
        '%',
        '\u2060',
        '\u00ad',
        '\ufeff',
        '👍🏽',
        '病',
        '\ud83d',
        'a.b.c',
        '@x',
        "'s",
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('the', 'Word', 'say', 'By', 'x', 'http://'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('read', () => {
  test('reads over a format character of one code unit; one of two stands as a symbol', () => {
    const words = (text: string): string[] => read(articleFromText(text)).tokens.map(({ text: word }) => word);
    expect(words('a\u2060b c')).toEqual(['ab', 'c']);
    expect(words('a \u{E0020} c')).toEqual(['a', '\u{E0020}', 'c']);
  });

  test('gives every token its exact slice, in order, inside its sentence', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tokens, sentences, paragraphs, quotations } = read(articleFromText(text));
        let end = 0;
        for (const [index, token] of tokens.entries()) {
          expect(token.index).toBe(index);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
          expect(text.slice(token.start, token.end).replace(INVISIBLE, '')).toBe(token.text);
          const sentence = sentences[token.sentence];
          expect(sentence).toBeDefined();
          if (sentence === undefined) continue;
          expect(index >= sentence.firstToken && index < sentence.endToken).toBe(true);
          expect(token.start >= sentence.start && token.end <= sentence.end).toBe(true);
        }
        let next = 0;
        for (const [index, sentence] of sentences.entries()) {
          expect(sentence.index).toBe(index);
          expect(sentence.firstToken).toBe(next);
          expect(sentence.endToken).toBeGreaterThan(next);
          next = sentence.endToken;
          const paragraph = paragraphs[sentence.paragraph];
          expect(paragraph !== undefined && sentence.start >= paragraph.start && sentence.end <= paragraph.end).toBe(
            true,
          );
        }
        expect(next).toBe(tokens.length);
        for (const [index, quotation] of quotations.entries()) {
          expect(quotation.index).toBe(index);
          expect(quotation.start).toBeLessThanOrEqual(quotation.inner.start);
          expect(quotation.inner.start).toBeLessThanOrEqual(quotation.inner.end);
          expect(quotation.inner.end).toBeLessThanOrEqual(quotation.end);
          expect(quotation.continues).toBeLessThan(index);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('covers every letter and digit of the blocks with tokens', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const article = articleFromText(text);
        const { tokens } = read(article);
        let covered = 0;
        for (const token of tokens) {
          expect(text.slice(covered, token.start)).not.toMatch(/[\p{L}\p{N}]/u);
          covered = token.end;
        }
        expect(text.slice(covered)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 200 },
    );
  });

  test('never splits a surrogate pair', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const token of read(articleFromText(text)).tokens) {
          const before = text.charCodeAt(token.start - 1);
          const first = text.charCodeAt(token.start);
          expect(before >= 0xd800 && before <= 0xdbff && first >= 0xdc00 && first <= 0xdfff).toBe(false);
        }
      }),
    );
  });

  test.each([
    ['quotation marks', '"a '],
    ['opening marks', '\u201c'],
    ['closing marks', '\u201d \u2039a\u203a '],
    ['apostrophes', "'a b' c"],
    ['brackets', '(a. B '],
    ['initials', 'A. B.c.'],
    ['stops without spaces', 'a.b.c@'],
    ['addresses', 'http://a.'],
    ['joined words', 'a-b_c'],
    ['clitics', "'s'd"],
    ['digits', '1,000'],
    ['short lines', 'By A\n'],
    ['paragraphs', '\u201cA. \n\n'],
    ['list marks', '- a\n'],
    ['invisible characters', '\u2060a\u00ad'],
    ['citations', 'A. [1] '],
    ['white space', ' \t'],
    ['one line', 'word '],
  ])('reads eight times as much text in about eight times the time: %s', (_name, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run += 1) {
        // Processor time, so that a busy machine does not count as slowness.
        const start = process.cpuUsage();
        read(articleFromText(text));
        const { user, system } = process.cpuUsage(start);
        best = Math.min(best, (user + system) / 1000);
      }
      return best;
    };
    time(10_000);
    // Quadratic work would take 64 times as long; the floor keeps out the noise of the clock and of collecting garbage.
    expect(time(160_000)).toBeLessThan(40 * Math.max(time(20_000), 8));
  });

  test('finds paragraphs, sentences and quotations', () => {
    const text = 'A headline here\n\n"We won," Ann Lee said. She left.\n\nThe end came.';
    const reading = read(articleFromText(text));
    expect(reading.article.title).toBe('A headline here');
    expect(reading.sentences.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual([
      'A headline here',
      '"We won," Ann Lee said.',
      'She left.',
      'The end came.',
    ]);
    expect(reading.sentences.map((sentence) => sentence.kind)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(reading.quotations.map((quotation) => text.slice(quotation.inner.start, quotation.inner.end))).toEqual([
      'We won,',
    ]);
  });
});
