// Words in title case: marked as the recogniser might mark them, then `type name` of each entity.
import { describe, expect, test } from 'vitest';
import { markedEntities } from './support.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['words of a headline', '[O:Small Harvest] Wins Again In Town\n\nThe harvest was small.', []],
  [
    'but not a name that the text has too',
    '[O:Small Harvest] Wins Again In Town\n\nThe club [O:Small Harvest] was glad.',
    ['organization Small Harvest'],
  ],
  [
    'nor one with a head of its own',
    '[O:Small Harvest Committee] Wins Again In Town\n\nThe harvest was small.',
    ['organization Small Harvest Committee'],
  ],
  [
    'the name that a longer one holds',
    '[P:Anna Harker Endorsement] Splits Town\n\nThen [P:Anna Harker] left.',
    ['person Anna Harker'],
  ],
  [
    'words before a colon at the start of a paragraph',
    '[O:Small Harvest] Helps Nobody Here: the field was wet and the farmers stayed at home.',
    [],
  ],
  [
    'but not a name in running text',
    'The farmers of the [O:Small Harvest] were glad of the rain that fell in the evening.',
    ['organization Small Harvest'],
  ],
  [
    'a few words before a colon, which a name stands beside',
    '[O:Small Harvests] [P:Anna Harker]: the field was wet and the farmers stayed at home.',
    ['person Anna Harker'],
  ],
  ['plurals of ordinary words', '[O:Small Harvests]\n\nThe harvests were small.', []],
  ['a noun at the start of a sentence', 'It rained. [O:Harvest] time came.', []],
  ['but not within one', 'It rained. The [O:Harvest] came.', ['organization Harvest']],
];

describe('words of headlines', () => {
  test.each(cases)('%s', (_, marked, expected) => {
    expect(markedEntities(marked)).toEqual(expected);
  });
});
