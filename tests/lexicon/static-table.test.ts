import { describe, expect, it } from 'vitest';
import { staticTable, tableOf } from '../../src/lexicon/static-table.ts';

describe('staticTable', () => {
  const table = staticTable(
    tableOf([
      ['say', '1'],
      ['says', '2'],
      ['warn', '3|x'],
    ]),
    (entry, word) => `${word}=${entry}`,
  );

  it('finds the first, a middle and the last word', () => {
    expect(['say', 'says', 'warn'].map((word) => table.get(word))).toEqual(['say=1', 'says=2', 'warn=3|x']);
  });

  it.each(['sa', 'ay', 'warns', '', '1', 'constructor', '__proto__'])('knows nothing of %j', (word) => {
    expect(table.get(word)).toBeUndefined();
    expect(table.get(word)).toBeUndefined();
  });

  it('takes an entry apart once', () => {
    let times = 0;
    const counted = staticTable(tableOf([['say', '1']]), () => {
      times += 1;
      return times;
    });
    expect([counted.get('say'), counted.get('say')]).toEqual([1, 1]);
  });

  it('refuses entries that would break the lines', () => {
    expect(() => tableOf([['a', 'b\nc']])).toThrow(/tab or line break/);
  });
});
