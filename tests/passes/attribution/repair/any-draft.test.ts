// Whatever the tagger makes of a text, its drafts can be mended: no step reads beyond the words there are.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../../src/language/article-from-text.ts';
import { read } from '../../../../src/language/read.ts';
import { cueWords } from '../../../../src/passes/attribution/cue-words.ts';
import type { Draft } from '../../../../src/passes/attribution/draft.ts';
import { gatherEvidence } from '../../../../src/passes/attribution/evidence.ts';
import { repair } from '../../../../src/passes/attribution/repair/index.ts';
import type { Segment } from '../../../../src/passes/attribution/segments.ts';
import { findEntities } from '../../../../src/passes/entities/index.ts';

const WORDS = [
  ...'to with in on of for by as at from about that which who what how if and but or while before because'.split(' '),
  ...'said says told asked called wants offered denied expects is was has will would can be been according'.split(' '),
  ...'the a his her mayor clerks Brandt Okafor Norvolt report police it he they plan dam Monday 2019 old not'.split(
    ' ',
  ),
  ...[',', '.', ':', ';', '—', '-', '“', '”', '"', '(', ')', "'s", 'reportedly', 'depending', 'including', '?'],
];

const place = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }));
const draft = fc.record({
  source: fc.option(place),
  cue: fc.option(place),
  content: fc.array(place, { maxLength: 3 }),
  confidence: fc.constantFrom(0.5, 0.7, 0.95),
});

test('no draft, wherever its parts stand, stops the mending', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 30 }),
      fc.array(draft, { minLength: 1, maxLength: 4 }),
      (words, drafts) => {
        const reading = read(articleFromText(words.join(' ')));
        const size = reading.tokens.length;
        if (size === 0) return;
        const evidence = gatherEvidence(reading, findEntities(reading, {}), cueWords());
        const segment = (kind: Segment['kind'], [at, length]: [number, number]): Segment => {
          const first = at % size;
          return { kind, first, end: Math.min(size, first + length) };
        };
        const made = drafts.map(
          ({ source, cue, content, confidence }): Draft => ({
            source: source === null ? null : segment('source', source),
            cue: cue === null ? null : segment('cue', cue),
            content: content.map((part) => segment('content', part)).sort((a, b) => a.first - b.first),
            kind: null,
            confidence,
          }),
        );
        for (const { source, cue, content } of repair(evidence, [made]))
          for (const part of [source, cue, ...content])
            expect(part === null || (part.first >= 0 && part.first < part.end && part.end <= size)).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});
