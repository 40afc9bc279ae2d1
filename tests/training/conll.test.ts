import { describe, expect, test } from 'vitest';
import { detokenize, tagSpans } from '../../src/training/corpora/conll.ts';

describe('detokenize', () => {
  test.each([
    ['Anna said , " We do n\'t know . "', 'Anna said, "We don\'t know."'],
    ["Norland 's plan ( the second ) cost $ 5", "Norland's plan (the second) cost $5"],
    ['-LRB- NA -RRB- ``yes', '(NA) ``yes'],
  ])('%s', (tokens, text) => {
    expect(detokenize(tokens.split(' ')).text).toBe(text);
  });

  test('gives each token its range', () => {
    const { text, ranges } = detokenize(['Anna', "'s", 'plan', '.']);
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['Anna', "'s", 'plan', '.']);
  });
});

test.each([
  ['O I-PER I-PER O', [[1, 3, 'PER']]],
  [
    'B-PER B-PER I-PER',
    [
      [0, 1, 'PER'],
      [1, 3, 'PER'],
    ],
  ],
  [
    'I-PER I-LOC',
    [
      [0, 1, 'PER'],
      [1, 2, 'LOC'],
    ],
  ],
  ['O O', []],
])('spans of %s', (tags, spans) => {
  expect(tagSpans(tags.split(' ')).map(({ first, end, type }) => [first, end, type])).toEqual(spans);
});
