import { expect, test } from 'vitest';
import { analyzeArticle } from '../../../src/analyze.ts';
import { readMarkdown } from '../../../src/input/formats/markdown.ts';

/** `source {content} kind` of each attribution, and the text of each assertion. */
function read(markdown: string) {
  const { attributions, assertions } = analyzeArticle(readMarkdown('-', markdown).article);
  return {
    says: attributions.map(
      ({ source, content, quotation }) =>
        `${source?.text} {${content.map(({ text }) => text).join(' | ')}} ${quotation}`,
    ),
    asserts: assertions.map(({ text }) => text),
  };
}

test('a post that a page embeds is said by the name below it, and the line with the name says nothing', () => {
  const { says, asserts } = read(
    'The mayor answered at once.\n\n> The walls are safe.\n>\n> — Lena Brandt (@lenabrandt) [May 3, 2024](https://post.example/1)',
  );
  expect(says).toEqual(['Lena Brandt {The walls are safe.} direct']);
  expect(asserts).not.toContain('— Lena Brandt (@lenabrandt) May 3, 2024');
});

test('all lines of it are', () => {
  const { says } = read('> The walls are safe.\n>\n> The harbour is open.\n>\n> — Lena Brandt');
  expect(says).toEqual([
    expect.stringMatching(/^Lena Brandt \{The walls are safe\.[\s\S]*The harbour is open\.\} direct$/),
  ]);
});

test('a dash that opens a quoted line without a name signs nothing', () => {
  expect(read('> The walls are safe.\n>\n> — and the harbour is open.').says).toEqual([]);
});
