import { describe, expect, it } from 'vitest';
import { climb, createLadder } from '../../../../src/passes/sourcing/rows/parts.ts';
import { createFeatureBuffer } from '../../../../src/tagger/index.ts';

describe('climb', () => {
  const ladder = createLadder(9000, [0.1, 0.5]);

  it.each([
    [0, 1],
    [0.1, 2],
    [0.4, 2],
    [1, 3],
  ])('gives %d the rungs up to its own: %i', (value, rungs) => {
    const buffer = createFeatureBuffer();
    climb(ladder, value, buffer);
    expect([...buffer.ids.subarray(0, buffer.length)]).toEqual([...ladder.ids.subarray(0, rungs)]);
  });

  it('has rungs of its own for every template', () => {
    expect(createLadder(9001, [0.1, 0.5]).ids).not.toEqual(ladder.ids);
  });
});
