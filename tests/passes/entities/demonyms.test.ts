import { expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.ts';

const demonyms = (text: string): readonly string[] =>
  analyze(text)
    .entities.filter(({ demonym }) => demonym === true)
    .map(({ name }) => name);

test.each([
  ['the adjective of a country', 'A British minister met the Norwegian envoy.', ['British', 'Norwegian']],
  ['a people', 'The Tutsi leader said the Turks had left.', ['Tutsi', 'Turks']],
  ['two of them', 'A South Korean firm hired Russian-Iranian lawyers.', ['South Korean', 'Russian-Iranian']],
  ['a faith', 'Most Muslim voters in the town agreed.', ['Muslim']],
])('%s tells only where somebody is from or what somebody believes', (_, text, names) => {
  expect(demonyms(text)).toEqual(names);
});

test.each([
  ['a law', 'Parliament passed the Digital Markets Act on Monday.'],
  ['a country', 'Norway and Britain signed the treaty.'],
  ['a firm called after a country', 'British Airways said the flight was late.'],
])('%s does not', (_, text) => {
  expect(demonyms(text)).toEqual([]);
});
