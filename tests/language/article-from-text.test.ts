import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/language/article-from-text.ts';

describe('articleFromText', () => {
  test('locates offsets over LF, CRLF and CR line ends', () => {
    const text = 'ab\ncd\r\nef\rgh';
    const { locate } = articleFromText(text);
    const at = (piece: string): string => {
      const { line, column } = locate(text.indexOf(piece));
      return `${line}:${column}`;
    };
    expect([at('ab'), at('b'), at('cd'), at('ef'), at('f'), at('gh')]).toEqual([
      '1:1',
      '1:2',
      '2:1',
      '3:1',
      '3:2',
      '4:1',
    ]);
  });

  test('takes a given title and looks for none', () => {
    const article = articleFromText('Short line\n\nThe body is here.', { title: 'Known', file: 'a.txt' });
    expect([article.title, article.file, article.format]).toEqual(['Known', 'a.txt', 'text']);
  });

  test('an empty text has no blocks', () => {
    expect(articleFromText(' \n\n').blocks).toEqual([]);
  });
});
