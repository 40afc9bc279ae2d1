import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';

const people = (text: string): string[] =>
  analyze(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ name, honorific }) => (honorific === undefined ? name : `[${honorific}] ${name}`));

test.each([
  ['Torvik Bridges scored twice in the last minute.', 'Torvik Bridges'],
  ['Karl-Anthony Towns missed the train.', 'Karl-Anthony Towns'],
])('a first name at the head of a sentence makes a surname of an ordinary word: %s', (text, name) => {
  expect(people(text)).toEqual([name]);
});

test('so does a noun for somebody in front, between commas', () => {
  expect(people('The ambassador, Morgan Ortagus, was seen at the gate.')).toEqual(['Morgan Ortagus']);
});

test('so does an office', () => {
  expect(people('Mayor Weldon Hurt said the bridge was safe.')).toEqual(['[Mayor] Weldon Hurt']);
});

test.each([
  'Border Force found the crates.',
  'Energy Networks said it would pay.',
  'Lucky Strike was sold.',
  'Charlotte Police said he fled.',
  'May Day was cold.',
  'The minister, Labour Party, said so.',
])('but not what is a body, a thing or a day: %s', (text) => {
  expect(people(text)).toEqual([]);
});
