import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { formOfWord } from '../../../src/language/forms.ts';
import { read } from '../../../src/language/read.ts';
import { nounClasses, speechClasses } from '../../../src/passes/sourcing/word-lexicon.ts';
import { Noun, Speech, wordOf, wordsOf } from '../../../src/passes/sourcing/words.ts';

describe('wordOf', () => {
  it('numbers the classes as the table does', () => {
    expect(Object.keys(Speech)).toEqual(speechClasses);
    expect(Object.keys(Noun)).toEqual(nounClasses);
  });

  it.each([
    ['said', { speech: Speech.report, noun: Noun.none, report: 'tell' }],
    ['walked', { speech: Speech.none, noun: Noun.none }],
    ['report', { noun: Noun.document }],
    ['bridge', { speech: Speech.none, noun: Noun.none, report: null, cues: undefined }],
    ['we', { firstPerson: true, secondPerson: false }],
    ['percent', { share: true, poll: false }],
  ])('of "%s" knows its classes', (word, expected) => {
    expect(wordOf(formOfWord(word))).toMatchObject(expected);
  });
});

describe('wordsOf', () => {
  it('takes the digits of a number for alike, not those of a word', () => {
    const { tokens } = read(articleFromText('In 1987 and 2024 the B2 and the B3 flew.', { file: '-' }));
    const hash = (text: string): number => wordsOf(tokens)[tokens.findIndex((token) => token.text === text)]!.hash;
    expect(hash('1987')).toBe(hash('2024'));
    expect(hash('B2')).not.toBe(hash('B3'));
  });
});
