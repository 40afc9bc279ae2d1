import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import type { LexiconAdditions } from '../../../src/model/options.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';

/** `type name = alias, alias xN` for each entity. */
function list(text: string, additions?: LexiconAdditions): string[] {
  const entities = findEntities(read(articleFromText(text, { title: null })), additions);
  for (const { mentions } of entities) {
    for (const { start, end } of mentions) expect(text.slice(start, end).trim()).not.toBe('');
  }
  return entities.map(({ type, name, aliases, mentions }) =>
    [type, name, ...aliases.map((alias) => `= ${alias}`), `x${mentions.length}`].join(' '),
  );
}

describe('findEntities', () => {
  test('finds people, organisations and places', () => {
    expect(list('Maria Sanchez of the World Bank flew to Nairobi on Monday.')).toEqual([
      'person Maria Sanchez x1',
      'organization World Bank x1',
      'place Nairobi x1',
    ]);
  });

  test('leaves a text without names alone', () => {
    expect(list('The ministry declined to comment. Nobody knows why, and it may never be clear.')).toEqual([]);
  });

  test('reads the parts of a hyphenated pair of countries', () => {
    const text = 'The next round of China-US talks is due in Geneva.';
    const spans = findEntities(read(articleFromText(text, { title: null }))).flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => text.slice(start, end)),
    );
    expect(spans).toEqual(['China', 'US', 'Geneva']);
  });

  test('takes the names a user lists', () => {
    const text = 'The plan of plumbus works was praised by Plumbus Works.';
    expect(list(text, { organizations: ['Plumbus Works'] })).toEqual(['organization Plumbus Works x1']);
  });
});
