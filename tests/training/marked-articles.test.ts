import { describe, expect, test } from 'vitest';
import { readNameCorpus } from '../../src/training/corpora/entities.ts';
import { markedArticles } from '../../src/training/corpora/marked-articles.ts';

const FILE = `What the file holds.

== ferry-dispute
Ferry dispute reaches {L Norholm}

{P Ida Brandt} of the {O Ferry Board} met {M Norland} owners.
== second
Nothing here.
`;

describe('articles written for training', () => {
  test('are read one by one, the header left out', () => {
    expect(markedArticles(FILE).map(({ text }) => text.split('\n')[0])).toEqual([
      'Ferry dispute reaches Norholm',
      'Nothing here.',
    ]);
  });

  test('give each name by its place in the text without marks', () => {
    const { text, spans } = markedArticles(FILE)[0]!;
    expect(text).not.toMatch(/[{}]/);
    expect(spans.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['Norholm', 'L'],
      ['Ida Brandt', 'P'],
      ['Ferry Board', 'O'],
      ['Norland', 'M'],
    ]);
  });

  test.each(['{X Ida}', '{P Ida', 'Ida}', '{P }', '{P Ida {P Brandt}}'])('cannot hold %s', (mark) => {
    expect(() => markedArticles(`== one\n${mark} came.\n`)).toThrow(RangeError);
  });

  test.each([
    ['articles', 500],
    ['held-out articles', 50],
  ])('parse, each with names: %s', (name, fewest) => {
    const { texts } = readNameCorpus('nowhere', name);
    expect(texts.length).toBeGreaterThan(fewest);
    for (const { text, spans } of texts) expect(spans.length, text.slice(0, 60)).toBeGreaterThan(0);
  });
});
