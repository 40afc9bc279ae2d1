import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/model/span.ts';
import { attributedArticles, readAttributedArticles } from '../../src/training/corpora/attributed-articles.ts';

const FILE = `What the file holds.

== ferry-dispute
{T1 Ferries to stop}, {S1 owner} {C1 says}

{S2+3 Ida Brandt, the owner,} {C2 said} {T2 {S4 the board} {C4 had promised} {T4 a pier}} and {C3 warned} {T3 of losses}.
== second
Nothing here.
`;

describe('articles with their attributions marked', () => {
  const [article] = attributedArticles(FILE, 'local') as [ReturnType<typeof attributedArticles>[number]];
  const words = (pieces: readonly Span[]): string[] => pieces.map(({ start, end }) => article.text.slice(start, end));
  const found = article.annotations[0]!.map(({ source, cue, content }) => [source, cue, content].map(words).join('|'));

  test('are named by the line that opens them, and lose the marks', () => {
    expect(attributedArticles(FILE, 'local').map(({ name }) => name)).toEqual(['ferry-dispute', 'second']);
    expect(article.text).not.toMatch(/[{}]/);
  });

  test('link source, cue and content by their number', () => {
    expect(found).toContain('owner|says|Ferries to stop');
  });

  test('give a source to each attribution that shares it', () => {
    expect(found).toContain('Ida Brandt, the owner,|said|the board had promised a pier');
    expect(found).toContain('Ida Brandt, the owner,|warned|of losses');
  });

  test('are read without what stands within the content of another, as PolNeAR marks none there', () => {
    expect(found).toHaveLength(3);
    expect(found.join()).not.toContain('had promised|');
  });

  test.each(['{X1 Ida}', '{S Ida}', '{S1 Ida', 'Ida}', '{Ida}'])('cannot hold %s', (mark) => {
    expect(() => attributedArticles(`== one\n${mark} came.\n`, 'local')).toThrow(RangeError);
  });

  test.each([
    'training',
    'held out',
  ] as const)('have a content and a source or a cue in every attribution: %s', (which) => {
    const articles = readAttributedArticles(which);
    expect(articles.length).toBeGreaterThan(40);
    for (const { name, annotations } of articles) {
      for (const { source, cue, content } of annotations[0]!) {
        expect(content.length, name).toBeGreaterThan(0);
        expect(source.length + cue.length, name).toBeGreaterThan(0);
      }
    }
  });
});
