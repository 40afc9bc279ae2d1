// The cue lexicons refuse bad entries: duplicates, boosters among hedges, broken patterns, entries without examples.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOOSTERS, NOT_BOOSTERS } from '../../src/lexicon/boosters.ts';
import type { CueEntry } from '../../src/lexicon/cue.ts';
import { HEDGES, NOT_HEDGES } from '../../src/lexicon/hedges.ts';
import { findCandidates } from '../../src/passes/hedging/candidates.ts';
import { parsePattern } from '../../src/passes/hedging/match.ts';
import { RULES } from '../../src/passes/hedging/rules/index.ts';
import { lexiconWith } from '../../src/passes/hedging/vocabulary.ts';
import { readingOf } from '../passes/hedging/support.ts';

const hedges = Object.values(HEDGES).flat();
const all: readonly CueEntry[] = [...hedges, ...BOOSTERS, ...NOT_HEDGES, ...NOT_BOOSTERS];
const examples = new Map(
  readFileSync(new URL('cue-examples.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [cue = '', hit = '', nearMiss = ''] = line.split(' | ');
      return [cue, { hit, nearMiss }] as const;
    }),
);

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** The surest verdict on `cue` in a sentence; 0 when the entry does not match. */
function verdictOn(cue: string, text: string): number {
  const reading = readingOf(text);
  const candidates = reading.sentences.flatMap((sentence) => {
    const { hedges: softening, boosters } = findCandidates(lexiconWith(), reading, sentence);
    return [...softening, ...boosters];
  });
  return Math.max(0, ...candidates.filter(({ entry }) => entry[0] === cue).map(({ verdict }) => verdict.confidence));
}

describe('the cue lexicons', () => {
  it('have no cue and no pattern twice', () => {
    expect(duplicates(all.map(([cue]) => cue))).toEqual([]);
    // One word may stand twice when different rules decide: "some 300", "some say".
    const ruled = hedges.flatMap(([, patterns, , rule]) =>
      patterns.split(' / ').map((pattern) => `${rule} ${pattern}`),
    );
    expect(duplicates(ruled)).toEqual([]);
    expect(duplicates(BOOSTERS.flatMap(([, patterns]) => patterns.split(' / ')))).toEqual([]);
  });

  it('keep boosters out of the hedges', () => {
    const patterns = new Set(hedges.flatMap(([, written]) => written.split(' / ')));
    expect(BOOSTERS.flatMap(([, written]) => written.split(' / ')).filter((written) => patterns.has(written))).toEqual(
      [],
    );
    for (const word of ['always', 'certainly', 'clearly', 'definitely', 'undoubtedly', 'obviously']) {
      expect(
        hedges.some(([, written]) =>
          written.split(' / ').some((one) => !one.includes(' ') && one.split('|').includes(word)),
        ),
      ).toBe(false);
    }
  });

  it.each(all.map((entry) => [entry[0], entry] as const))('%s is well formed', (_cue, entry) => {
    const [cue, patterns, confidence, rule, origin] = entry;
    expect(cue).not.toBe('');
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(RULES[rule]).toBeTypeOf('function');
    expect(['news', 'encyclopaedia', 'grammar', 'authors']).toContain(origin);
    for (const pattern of patterns.split(' / ')) {
      const [first] = parsePattern(pattern);
      expect(first?.step.kind).toBe('words');
      expect(first?.optional).toBe(false);
    }
  });

  it('have examples for every entry and no others', () => {
    expect([...examples.keys()].sort()).toEqual([...hedges, ...BOOSTERS].map(([cue]) => cue).sort());
  });

  const listed = [
    ...hedges.map((entry) => [entry[0], entry[2]] as const),
    ...BOOSTERS.map((entry) => [entry[0], entry[2]] as const),
  ];
  it.each(listed)('%s has a hit and a near-miss', (cue, confidence) => {
    const { hit = '', nearMiss = '' } = examples.get(cue) ?? {};
    expect({ hit, verdict: verdictOn(cue, hit) >= Math.min(0.5, confidence) }).toEqual({
      hit,
      verdict: true,
    });
    // A near-miss is not matched at all, or its context speaks against it.
    expect({ nearMiss, verdict: verdictOn(cue, nearMiss) <= Math.min(0.49, confidence * 0.7) }).toEqual({
      nearMiss,
      verdict: true,
    });
  });
});
