import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';

const people = (text: string): string[] =>
  analyze(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ name }) => name);

test('behind a side and a colon, rows that semicolons part hold people', () => {
  expect(
    people('Fulham: Leno; Cash, Hale, Brandt (Sarn 61); Berge, Lukic; King (Tarn 79), Post; Halden (Muniz 70).'),
  ).toEqual(['Leno', 'Cash', 'Hale', 'Brandt', 'Sarn', 'Berge', 'Lukic', 'King', 'Tarn', 'Post', 'Halden', 'Muniz']);
});

test.each([
  'Medals: gold; silver; bronze.',
  'Terms: Cash; credit by Post; Cheque within a month; no Tax on the first year; no King.',
])('but not where other words stand among them: %s', (text) => {
  expect(people(text)).toEqual([]);
});
