import { describe, expect, it } from 'vitest';
import { staticTable, tableText } from '../../src/lexicon/static-table.ts';

describe('staticTable', () => {
  const table = staticTable(
    tableText([
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
    const counted = staticTable(tableText([['say', '1']]), () => {
      times += 1;
      return times;
    });
    expect([counted.get('say'), counted.get('say')]).toEqual([1, 1]);
  });

  it('refuses entries that would break the lines', () => {
    expect(() => tableText([['a', 'b\nc']])).toThrow(/tab or line break/);
  });
});
