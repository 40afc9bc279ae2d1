import { describe, expect, it } from 'vitest';
import { createFeatureBuffer, feature, feature2, feature3 } from '../../src/tagger/index.ts';
import { addTemplates, createTemplates } from '../../src/tagger/templates.ts';

function idsOf(templates: ReturnType<typeof createTemplates>, values: readonly number[]): number[] {
  const buffer = createFeatureBuffer();
  addTemplates(templates, Int32Array.from(values), buffer);
  return [...buffer.ids.subarray(0, buffer.length)];
}

describe('templates', () => {
  it('give the same features as those mixed one by one', () => {
    const templates = createTemplates([
      [7, 0],
      [8, 0, 1],
      [9, 0, 1, 2],
    ]);
    const expected = [feature(7, 5), feature2(8, 5, 6), feature3(9, 5, 6, -1)].map((id) => id >>> 0);
    expect(idsOf(templates, [5, 6, -1])).toEqual(expected);
  });

  it('of a family put their features of one value side by side, in a block of their own', () => {
    const alone = createTemplates([[1, 0]]);
    const family = createTemplates(
      [
        [1, 0],
        [2, 1],
        [3, 2],
        [4, 0],
      ],
      [[1, 2, 3]],
    );
    const [first, second, third, other] = idsOf(family, [50, 50, 50]);
    const block = (idsOf(alone, [50])[0]! & ~3) >>> 0;
    expect([first, second, third]).toEqual([block, block + 1, block + 2]);
    expect((other! & ~3) >>> 0).not.toBe(block);
    const [moved] = idsOf(family, [51, 50, 50]);
    expect((moved! & ~3) >>> 0).not.toBe(block);
  });

  it.each([[[[1]]], [[[1, 0, 0, 0, 0]]]])('look at one to three slots, not at those of %j', (list) => {
    expect(() => createTemplates(list as [number][])).toThrow(RangeError);
  });
});
