import { expect, test } from 'vitest';
import { markedText } from '../../src/report/mark.ts';

const text = 'Critics say   the dam\nmay fail soon.';
const whole = { start: 0, end: text.length };
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('marks words with brackets where there is no style', () => {
  expect(markedText(text, whole, [at('may')], null)).toBe('Critics say the dam [may] fail soon.');
});

test('marks several, in order, whatever order they come in', () => {
  expect(markedText(text, whole, [at('may'), at('Critics')], null)).toBe('[Critics] say the dam [may] fail soon.');
});

test('makes one mark of two that overlap', () => {
  expect(markedText(text, whole, [at('may fail'), at('fail')], null)).toBe('Critics say the dam [may fail] soon.');
});

test('leaves out what lies outside', () => {
  expect(markedText(text, at('Critics say'), [at('may')], null)).toBe('Critics say');
});

test('applies a style to the words alone', () => {
  expect(markedText(text, at('may fail'), [at('may')], (words) => words.toUpperCase())).toBe('MAY fail');
});
