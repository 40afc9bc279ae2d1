// The page of tricky pairs: in each, one sentence hedges and its near twin does not.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hedgesIn, unmark } from './support.ts';

const pairs = readFileSync(new URL('tricky-pairs.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as [category: string, hit: string, nearMiss: string]);

describe('tricky pairs', () => {
  it('are at least 120 and cover every category', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(120);
    expect(new Set(pairs.map(([category]) => category))).toEqual(
      new Set(['modal', 'epistemic', 'approximator', 'hearsay', 'weasel', 'condition']),
    );
    expect(new Set(pairs.map(([, hit]) => hit)).size).toBe(pairs.length);
  });

  it.each(pairs)('%s: %s', (category, hit) => {
    const { text, cue } = unmark(hit);
    const found = hedgesIn(text).map((hedge) => hedge.split(': ') as [kind: string, words: string]);
    expect(found.filter(([kind, words]) => kind === category && overlap(words, cue))).toHaveLength(1);
  });

  it.each(pairs)('%s, beside %s: %s', (_category, _hit, nearMiss) => {
    expect(hedgesIn(nearMiss)).toEqual([]);
  });
});

function overlap(found: string, cue: string): boolean {
  const words = found.toLowerCase();
  return words.includes(cue.toLowerCase()) || cue.toLowerCase().includes(words);
}
