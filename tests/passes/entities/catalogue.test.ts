import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { catalogue } from '../../../src/passes/entities/catalogue.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';

function found(text: string, type: string): string[] {
  return findEntities(read(articleFromText(text, { title: null })))
    .filter((entity) => entity.type === type)
    .flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
}

describe.each(catalogue)('$code', ({ code, docs }) => {
  const type = code.slice('entities/'.length);

  test.each(docs.hits)('finds the marked name in: %s', (hit) => {
    const marked = /\[([^\]]+)\]/.exec(hit)?.[1];
    expect(found(hit.replace(/[[\]]/g, ''), type)).toEqual([marked]);
  });

  test.each(docs.nearMisses)('finds none in: %s', (text) => {
    expect(found(text, type)).toEqual([]);
  });

  test('says how good the recogniser is', () => {
    expect(docs.limits).toMatch(/\d+ of 100 marked are right/);
  });
});
