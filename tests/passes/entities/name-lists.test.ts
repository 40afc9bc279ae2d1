// What the long lists of names decide: src/training/lists, by their hashes in models/gazetteers.bin.
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { findEntities } from '../../../src/passes/entities/index.ts';

const names = (text: string): string[] =>
  findEntities(read(articleFromText(text, { title: null }))).map(({ type, name }) => `${type} ${name}`);

describe('a listed name of two words and more', () => {
  test.each([
    ['She buys her shoes at River Island.', 'organization River Island'],
    ['He has seen Pulp Fiction nine times.', 'misc Pulp Fiction'],
  ])('is what the lists say: %s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  test.each([
    ['They stood on a river island in the rain.', 'organization River Island'],
    ['The River Island Ferry is late.', 'organization River Island'],
  ])('is not in other words: %s', (text, name) => {
    expect(names(text)).not.toContain(name);
  });
});

test.each([
  ['In the Lords, Baroness Willis of Leeds rose.', 'person Willis of Leeds'],
  ['Lord Taylor of Warwick and Baroness Brown of Cambridge spoke.', 'person Brown of Cambridge'],
  ['The ruling in R v Harker was cited.', 'misc R v Harker'],
])('peers with their place and trials of the crown are whole: %s', (text, name) => {
  expect(names(text)).toContain(name);
});

test.each(['South West Norfolk', 'Ealing Central and Acton'])('a seat is shown: the MP for %s', (seat) => {
  const entities = findEntities(read(articleFromText(`Steve Ayre, the MP for ${seat}, disagreed.`, { title: null })));
  const { type, confidence } = entities.find(({ name }) => name === seat)!;
  expect(type).toBe('place');
  expect(confidence).toBeGreaterThan(0.5);
});

test('other fixtures are two names', () => {
  expect(names('Arsenal v Chelsea was a draw.')).not.toContain('misc Arsenal v Chelsea');
});

test.each([
  ['Omar Fadel, a Dearborn Democrat, voted no.', ['person Omar Fadel', 'place Dearborn', 'misc Democrat']],
  ['In May Marks and Spencer cut its prices.', ['organization Marks and Spencer']],
  ['In Lisbon Anna Keller said she was tired.', ['place Lisbon', 'person Anna Keller']],
  ['He saw the Louvre and British Museum in a week.', ['organization British Museum']],
  ['The Act was passed in May.', []],
])('a stretch of names is cut where one ends: %s', (text, expected) => {
  expect(names(text)).toEqual(expect.arrayContaining(expected));
  if (expected.length === 0) expect(names(text)).toEqual([]);
});
