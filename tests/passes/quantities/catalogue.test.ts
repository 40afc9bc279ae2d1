import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { catalogue } from '../../../src/passes/quantities/catalogue.ts';
import { findQuantities } from '../../../src/passes/quantities/index.ts';

const find = (text: string): string[] =>
  findQuantities(read(articleFromText(text))).map(
    ({ start, end, type }) => `quantities/${type} ${text.slice(start, end)}`,
  );

describe('the catalogue of quantities', () => {
  for (const { code, docs } of catalogue) {
    test.each(docs.hits)(`${code}: %s`, (marked) => {
      const wanted = marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'));
      expect(find(marked.replace(/[[\]]/g, ''))).toEqual([`${code} ${wanted}`]);
    });
    test.each(docs.nearMisses)(`not ${code}: %s`, (text) => {
      expect(find(text).filter((found) => found.startsWith(code))).toEqual([]);
    });
  }
});
