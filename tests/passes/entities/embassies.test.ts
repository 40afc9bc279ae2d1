import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';

const names = (text: string): string[] => analyze(text).entities.map(({ type, name }) => `${type} ${name}`);

test.each([
  ['Ida Brandt, a clerk at the Chinese Embassy in Lisbon, said so.', 'organization Chinese Embassy'],
  ['The South Korean Embassy did not answer.', 'organization South Korean Embassy'],
  ['The site of the Embassy of Sweden in Lisbon was down.', 'organization Embassy of Sweden'],
  ['The Embassy of the United Arab Emirates wrote back.', 'organization Embassy of the United Arab Emirates'],
  ['He queued at the French Consulate General for a day.', 'organization French Consulate General'],
])('an embassy is a body, by its people or its country: %s', (text, name) => {
  expect(names(text)).toContain(name);
});

test('the town it stands in is none of it', () => {
  expect(names('The Indian Embassy in Lisbon gave no answer to questions about the law.')).toEqual([
    'organization Indian Embassy',
    'place Lisbon',
  ]);
});

test.each([
  ['The Chinese embassy in Lisbon gave no answer.', 'misc Chinese'],
  ['They slept at the Old Embassy Hotel.', 'organization Old Embassy Hotel'],
])('but not in small letters, nor what is only called so: %s', (text, name) => {
  expect(names(text)).toContain(name);
});
