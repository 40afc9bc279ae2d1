import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/language/article-from-text.ts';
import { read } from '../../src/language/read.ts';
import { isWord, UNKNOWN_SOURCE, voicesOf, WRITER } from '../../src/language/voices.ts';

const text = 'Mira Kovan said critics feared that it leaks. “Who knows,” somebody wrote on a wall.';
const reading = read(articleFromText(text, { file: '-' }));
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const told = (source: string, content: string) => ({
  source: span(source),
  sourceKind: 'named' as const,
  content: [span(content)],
});
const outer = told('Mira Kovan', 'critics feared that it leaks');
const inner = told('critics', 'that it leaks');
const voiceOf = (word: string, voices: Int32Array): number | undefined =>
  voices[reading.tokens.findIndex((token) => token.text === word)];

describe('the voice of a token', () => {
  const voices = voicesOf(reading, [outer, inner]);

  test('is the writer’s outside all content and quotations', () => {
    expect(voiceOf('Mira', voices)).toBe(WRITER);
    expect(voiceOf('wall', voices)).toBe(WRITER);
  });

  test('is the innermost source’s, whatever order the attributions come in', () => {
    expect(voiceOf('critics', voices)).toBe(0);
    expect(voiceOf('leaks', voices)).toBe(1);
    expect(voiceOf('leaks', voicesOf(reading, [inner, outer]))).toBe(0);
  });

  test('is the writer’s in what he reports of himself', () => {
    const own = { ...outer, sourceKind: 'none' as const };
    expect(voiceOf('critics', voicesOf(reading, [own]))).toBe(WRITER);
  });

  test('is an unknown source’s in a quotation nobody was found to have said', () => {
    expect(voiceOf('knows', voices)).toBe(UNKNOWN_SOURCE);
  });
});

test.each([
  ["They don't know Traoré's plan.", 5],
  ['The 300 villagers left at 9 a.m.', 7],
  ['“Why?” — nobody knows…', 3],
])('%s has %i words', (sentence, count) => {
  expect(read(articleFromText(sentence, { file: '-' })).tokens.filter(isWord)).toHaveLength(count);
});
