import { expect, test } from 'vitest';
import { speechVerbs } from '../../src/lexicon/speech-verbs.ts';
import { wordSet } from '../../src/lexicon/word-list.ts';

test('knows no verb of saying twice in one class', () => {
  for (const list of Object.values(speechVerbs)) {
    const words = list.trim().split(/\s+/);
    expect(words.filter((word, k) => words.indexOf(word) !== k)).toEqual([]);
  }
});

test('lists base forms only', () => {
  for (const word of wordSet(...Object.values(speechVerbs))) expect(word).toMatch(/^[a-z]+(-[a-z]+)?$/);
});
