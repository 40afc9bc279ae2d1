import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { articleFromText } from '../../src/language/article-from-text.ts';
import { withReferenceList } from '../../src/language/reference-list.ts';

const STORY = 'The moss grows on rocks near the shore. Nobody had looked for it there before.';
const kindsOf = (...blocks: string[]): string[] =>
  withReferenceList(articleFromText([STORY, ...blocks].join('\n\n'))).map(({ kind }) => kind);

describe('the works listed at the end of an article', () => {
  test.each([
    ['References', '1. Berg, A. (1980). Elsa in the North. Stockholm: Norden Press.'],
    ['Bibliography', 'Lena Brandt, A History of Mosses, Merrin University Press, 1999.'],
    ['EXTERNAL LINKS', 'The collection online, https://example.org/mosses, Retrieved 4 May 2021.'],
  ])('under "%s" are credits', (heading, entry) => {
    expect(kindsOf(heading, entry).at(-1)).toBe('credit');
  });

  test('assert nothing', () => {
    const { assertions } = analyze(
      `${STORY}\n\nReferences\n\n1. Berg, A. (1980). Elsa in the North. Stockholm: Norden.`,
    );
    expect(assertions.every(({ end }) => end <= STORY.length)).toBe(true);
  });

  test('end where another heading begins', () => {
    const kinds = kindsOf('Notes', 'Berg, A. (1980). Elsa in the North. Norden.', 'Later years', STORY);
    expect(kinds.slice(-3)).toEqual(['credit', 'heading', 'paragraph']);
  });

  test('prose under "Notes" stays prose', () => {
    expect(kindsOf('Notes', 'The team flew home on Monday. Brandt has a sore knee.').at(-1)).toBe('paragraph');
  });
});
