import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { cueWords } from '../../../src/passes/attribution/cue-words.ts';
import { gatherEvidence } from '../../../src/passes/attribution/evidence.ts';
import { wholeQuotations } from '../../../src/passes/attribution/whole.ts';

const text = 'Keller said: "The dam is old. It leaks. Nobody cares." Brandt disagreed.';
const { clues } = gatherEvidence(read(articleFromText(text)), [], cueWords());
const { tokens } = clues.reading;
const at = (word: string): number => tokens.findIndex((token) => token.text === word);
const keller = {
  source: { kind: 'source', first: 0, end: 1 },
  cue: { kind: 'cue', first: 1, end: 2 },
  content: [{ kind: 'content', first: 3, end: at('old') + 1 }],
  kind: null,
  confidence: 1,
} as const;

/** The contents as text. */
function wholeOf(...others: readonly (typeof keller | Parameters<typeof wholeQuotations>[1][number])[]): unknown {
  return wholeQuotations(clues, others).map(({ content }) =>
    content.map(({ first, end }) => text.slice(tokens[first]!.start, tokens[end - 1]!.end)),
  );
}

test('who says how a quotation begins says all of it', () => {
  expect(wholeOf(keller)).toEqual([['"The dam is old. It leaks. Nobody cares."']]);
});

test('what a quotation has of somebody else stays theirs', () => {
  const nobody = {
    ...keller,
    cue: null,
    source: { kind: 'source', first: at('Nobody'), end: at('Nobody') + 1 } as const,
  };
  expect(wholeOf(keller, { ...nobody, content: [] })).toEqual([['"The dam is old'], []]);
});
