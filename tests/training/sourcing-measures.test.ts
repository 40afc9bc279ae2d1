import { describe, expect, it } from 'vitest';
import { auc, calibrate, cutAt, foldsByKind } from '../../src/training/sourcing-measures.ts';

const judged = [
  { odds: 2, gold: true, cost: 1 },
  { odds: 1, gold: false, cost: 0.5 },
  { odds: 0, gold: true, cost: 1 },
  { odds: -1, gold: false, cost: 1 },
];

describe('auc', () => {
  it('is the share of pairs in the right order', () => expect(auc(judged)).toBe(0.75));
});

describe('cutAt', () => {
  it('counts a false find at its cost, and what was never asked as missed', () => {
    expect(cutAt(judged, 1, 0)).toEqual({ threshold: 0, right: 2, extra: 0.5, missed: 1, f: 4 / 5.5 });
  });
});

describe('calibrate', () => {
  it('turns log-odds that are twice too sure into right ones', () => {
    const sure = Array.from({ length: 400 }, (_, i) => {
      const high = i % 2 === 0;
      return { odds: high ? 2.2 : -2.2, gold: high ? i % 8 < 6 : i % 8 < 2, cost: 1 };
    });
    const { slope, shift } = calibrate(sure);
    expect(slope * 2.2 + shift).toBeCloseTo(Math.log(3), 1);
  });
});

describe('foldsByKind', () => {
  it('keeps a genre or publisher in one fold, whatever corpus it came by', () => {
    const names = [
      'gum.bio_x',
      'gum.bio_y',
      'gum.essay_z',
      'basil.nyt.1',
      'polnear.nyt_2016-01-01_a',
      'nyt_2016-02-02_b',
    ];
    const fold = foldsByKind(names, 3);
    expect(fold[0]).toBe(fold[1]);
    expect(new Set([fold[3], fold[4], fold[5]]).size).toBe(1);
    expect(new Set(fold).size).toBe(3);
  });
});
