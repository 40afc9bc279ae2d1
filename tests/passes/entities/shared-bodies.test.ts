import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';

const names = (text: string): string[] => analyze(text).entities.map(({ type, name }) => `${type} ${name}`);

test.each([
  ['The Victoria and Albert Museum bought two of the vases.', 'Victoria and Albert Museum'],
  ['He taught at the Merrin and Brandt College for a year.', 'Merrin and Brandt College'],
  ['The jars are in the Harker and Brandt Museum.', 'Harker and Brandt Museum'],
])('a body behind "the" that two founders or towns share is one: %s', (text, name) => {
  expect(names(text)).toEqual([`organization ${name}`]);
});

test.each([
  ['A nurse at Luton and Dunstable University Hospital was hurt.', 'Luton and Dunstable University Hospital'],
  ['A clerk for Hammersmith and Fulham Council lost the file.', 'Hammersmith and Fulham Council'],
  ['Brighton and Hove City Council has sold the pier.', 'Brighton and Hove City Council'],
])('so is a council or a hospital of two towns, without an article: %s', (text, name) => {
  expect(names(text)).toEqual([`organization ${name}`]);
});

test('a word in small letters may stand inside', () => {
  expect(names('The Medicines and Healthcare products Regulatory Agency has withdrawn it.')).toEqual([
    'organization Medicines and Healthcare products Regulatory Agency',
  ]);
});

test.each([
  ['Talks between Leeds and Bradford Council broke down.', 'organization Bradford Council'],
  ['She lives in Kent and Essex Council pays for it.', 'organization Essex Council'],
  ['The BBC and Harker Museum signed a deal.', 'organization BBC'],
  ['He saw the Louvre and British Museum in a week.', 'organization British Museum'],
  ['The Guardian and Harker University ran the survey.', 'organization Harker University'],
  ['Leeds and Bradford councils agreed.', 'organization Bradford'],
  ['Interpol and Kent Police searched the flat.', 'organization Kent Police'],
])('two names side by side stay two: %s', (text, name) => {
  expect(names(text)).toContain(name);
});

test.each([
  'Skidmore, Owings & Merrill built the tower.',
  'The firm of Skidmore, Owings & Merrill built the tower.',
])('a firm called after three partners is one: %s', (text) => {
  expect(names(text)).toEqual(['organization Skidmore, Owings & Merrill']);
});

test.each([
  ['Shares of Boeing, Johnson & Johnson and Pfizer fell.', 'organization Johnson & Johnson'],
  ['The prizes went to Anna Harker, Hale & Brandt and Merrin.', 'person Anna Harker'],
  ['They sell it at Tesco, Marks & Spencer and Next.', 'organization Tesco'],
])('but not a firm in a row of names: %s', (text, name) => {
  expect(names(text)).toContain(name);
});

test('nor those who wrote a paper', () => {
  expect(names('It was shown by Harker, Brandt & Hale (2010).')).not.toContain('organization Harker, Brandt & Hale');
});
