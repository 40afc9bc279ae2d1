import { expect, test } from 'vitest';
import { speechVerbs } from '../../src/lexicon/speech-verbs.ts';
import { verbForms } from '../../src/lexicon/verb-forms.ts';
import { wordSet } from '../../src/lexicon/word-list.ts';

test.each([
  ['say', ['say', 'says', 'saying', 'said']],
  ['deny', ['deny', 'denies', 'denied', 'denying']],
  ['announce', ['announce', 'announces', 'announced', 'announcing']],
  ['stress', ['stress', 'stresses', 'stressed', 'stressing']],
  ['admit', ['admit', 'admits', 'admitted', 'admitting']],
  ['write', ['write', 'writes', 'writing', 'wrote', 'written']],
  ['show', ['show', 'shows', 'showed', 'showing', 'shown']],
  ['learn', ['learn', 'learns', 'learned', 'learning', 'learnt']],
  ['decree', ['decree', 'decrees', 'decreed', 'decreeing']],
])('inflects %s', (base, forms) => {
  expect([...verbForms(base)].sort()).toEqual([...forms].sort());
});

test('knows no verb of saying twice in one class', () => {
  for (const list of Object.values(speechVerbs)) {
    const words = list.trim().split(/\s+/);
    expect(words.filter((word, k) => words.indexOf(word) !== k)).toEqual([]);
  }
});

test('lists base forms only', () => {
  for (const word of wordSet(...Object.values(speechVerbs))) expect(word).toMatch(/^[a-z]+(-[a-z]+)?$/);
});
