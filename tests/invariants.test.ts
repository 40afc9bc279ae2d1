// What holds for any text at all.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.ts';
import { expectSound } from './support/document.ts';

const AWKWARD: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['white space', ' \r\n\t\n '],
  ['CRLF line ends', 'Fire at the mill\r\n\r\nThe mill burned, Mira Kovan said.\r\nNobody was hurt.\r\n'],
  ['emoji and a flag', 'The mayor posted 👩‍👩‍👧 and 🇳🇴. “It could rain,” she said 🙂.'],
  ['combining marks', 'Jose\u0301 Nu\u0301n\u0303ez said the plan may fail.'],
  ['curly and nested quotes', '“He told me ‘no, perhaps later’ and left,” Mr. Hald said.'],
  ['an unclosed quote', '“We will rebuild, said the mayor. Nobody knows when.\n\nThe roof is gone.'],
  ['CJK', '東京で火災が発生した。消防によると、けが人はいない。'],
  ['right-to-left text', 'قال الوزير إن الخطة قد تفشل. The minister said so.'],
  ['lone surrogates', 'The word \ud83d stands alone, critics say. \udc00'],
  ['invisible characters', 'Mi\u00adra Ko\u200bvan said it \u2060might\u2060 rain.'],
  ['one long word', 'a'.repeat(5_000)],
  ['only quotation marks', '"'.repeat(2_000)],
];

describe('for any text', () => {
  test.each(AWKWARD)('spans slice and indexes resolve: %s', (_name, text) => {
    expectSound(analyze(text), text);
    expectSound(analyze(text, { minConfidence: 0 }), text);
  });

  // An article may be cut anywhere, by whoever copied it.
  test.each(
    readdirSync('samples')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name]),
  )('every beginning of every sentence is analysed: %s', (name) => {
    const { sentences } = analyze(readFileSync(`samples/${name}`, 'utf8'));
    for (const { text } of sentences) {
      for (const { index } of text.matchAll(/\s/g)) expect(() => analyze(text.slice(0, index))).not.toThrow();
    }
  });

  test.each(
    readdirSync('samples')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name]),
  )('every end of every sentence is analysed, with a mark in front and without: %s', (name) => {
    const { sentences } = analyze(readFileSync(`samples/${name}`, 'utf8'));
    for (const { text } of sentences) {
      for (const { index } of text.matchAll(/\s/g)) {
        for (const cut of [text.slice(index), `,${text.slice(index)}`])
          expectSound(analyze(cut, { minConfidence: 0 }), cut);
      }
    }
  });

  test.each([
    ', Mr Aldous said, the defendant had set up an account in May.',
    ', which is based in Merrin, Norland, paid a fine and said so.',
    ', condemned what his spokesman, Olu Okafor, called "another blow," and appealed for calm.',
    'What she found, she says, was "a garden with the lights on": corals and fish.',
    ', than two billion. Parametrix, which counts losses, estimated more.',
    ' by opponents of such laws. In Britain they said so.',
    'will nigerian to what severn flag and',
    'has before allowed it % overcome Harker on Monday',
    ', like Harker',
    'to that report [1] that report',
  ])('a beginning in the middle of a phrase: %s', (text) => {
    expectSound(analyze(text, { minConfidence: 0 }), text);
  });

  test.each([
    'the World Health Organization (WHO) said ',
    'These opponents will ',
    'The plan could',
    'Okafor told',
    'According to',
    '“No,” said',
  ])('an end in the middle of a phrase: %s', (text) => {
    expectSound(analyze(text, { minConfidence: 0 }), text);
  });

  const words = fc.constantFrom(
    ...[
      'said',
      'the',
      'Mira Kovan',
      'critics',
      'may',
      'could',
      'according to',
      '“',
      '”',
      '"',
      "'s",
      ',',
      '.',
      '?',
      '\n\n',
    ],
    ...[
      'reportedly',
      'if',
      'about',
      '2,000',
      '$1.2bn',
      '12%',
      'Tuesday',
      'U.S.',
      '(',
      ')',
      '—',
      'WHO',
      'é',
      '😀',
      '\u2060',
    ],
  );
  const article = fc.array(fc.oneof({ weight: 4, arbitrary: words }, fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 60,
  });

  test('spans slice and indexes resolve in texts made at random', () => {
    fc.assert(
      fc.property(article, (parts) => {
        const text = parts.join(' ');
        expectSound(analyze(text, { minConfidence: 0 }), text);
      }),
      { numRuns: 300 },
    );
  });

  // Where a rule asks for the word in front of another there may be none.
  const lists = readdirSync('src/lexicon').map((name) => readFileSync(`src/lexicon/${name}`, 'utf8'));
  const listed = [...new Set(lists.join(' ').match(/[a-z][a-z'-]+/gi))];
  const soup = fc.array(fc.oneof(words, fc.constantFrom(...listed)), { minLength: 2, maxLength: 30 });

  test('and in the words of our lists, in any order', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join(' ');
        expectSound(analyze(text, { minConfidence: 0 }), text);
      }),
      { numRuns: 400 },
    );
  });

  test('two runs give the same result', () => {
    fc.assert(
      fc.property(article, (parts) => {
        const text = parts.join(' ');
        expect(JSON.stringify(analyze(text))).toBe(JSON.stringify(analyze(text)));
      }),
      { numRuns: 50 },
    );
  });

  test('the result of one text does not hang on the texts before it', () => {
    const text = 'Mira Kovan said the dam may fail. Critics say it will. About 300 people could drown.';
    const alone = JSON.stringify(analyze(text));
    analyze('Kovan Dam Corporation reportedly employs 300 Critics in May.');
    expect(JSON.stringify(analyze(text))).toBe(alone);
  });
});
