import { describe, expect, test } from 'vitest';
import { readNameCorpus } from '../../src/training/corpora/entities.ts';
import { labelledPart, nameLabels } from '../../src/training/corpora/own-names.ts';

const TEXT = 'Ida Brandt left Norholm for the Ferry Board. Nobody has read this far.';

describe('names we labelled ourselves', () => {
  test('are given by their offsets in the part of the text that was read', () => {
    const { text, spans } = labelledPart(TEXT, '44 0-10P 16-23L 32-43O');
    expect(text).toBe('Ida Brandt left Norholm for the Ferry Board.');
    expect(spans.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['Ida Brandt', 'P'],
      ['Norholm', 'L'],
      ['Ferry Board', 'O'],
    ]);
  });

  test.each(['44 0-10X', '44 10-10P', '44 40-50P', '44 Brandt'])('cannot be %s', (labels) => {
    expect(() => labelledPart(TEXT, labels)).toThrow(RangeError);
  });

  test('do not overlap and stand in order', () => {
    for (const [name, labels] of Object.entries(nameLabels())) {
      const places = labels
        .split(' ')
        .slice(1)
        .map((label) => label.split(/[-POLM]/).map(Number));
      const inOrder = places.every(([start = 0], i) => i === 0 || (places[i - 1]![1] as number) <= start);
      expect(inOrder, name).toBe(true);
    }
  });
});

test('an unknown corpus is refused', () => {
  expect(() => readNameCorpus('nowhere', 'telephone-book')).toThrow('unknown corpus telephone-book');
});
