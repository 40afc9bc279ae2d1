import { expect, test } from 'vitest';
import { nearest } from '../../src/settings/nearest.ts';

const FORMATS = ['summary', 'annotated', 'json', 'ndjson', 'html', 'markdown'];

test.each([
  ['jsn', 'json'],
  ['JSON'.toLowerCase(), 'json'],
  ['mardkown', 'markdown'],
  ['annotate', 'annotated'],
  ['mark', 'markdown'],
])('%s is taken for %s', (word, expected) => {
  expect(nearest(word, FORMATS)).toBe(expected);
});

test.each(['spreadsheet', 'x', ''])('%j is close to nothing', (word) => {
  expect(nearest(word, FORMATS)).toBeUndefined();
});
