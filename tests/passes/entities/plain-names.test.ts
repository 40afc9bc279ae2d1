import { expect, test } from 'vitest';
import { analyze } from '../../../src/index.ts';

const names = (text: string): string[] => analyze(text).entities.map(({ type, name }) => `${type} ${name}`);

test.each([
  ['The Environment Agency issued 38 warnings.', ['organization Environment Agency']],
  ['On Monday the Grain Inspectorate closed the mill.', ['organization Grain Inspectorate']],
])('a body in plain words behind "the" is a name: %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  'On Monday the agency issued 38 warnings.',
  'She runs a Grain Agency of her own making.',
  'The Agency issued 38 warnings.',
])('without its words, or behind another article, it is none: %s', (text) => {
  expect(names(text)).toEqual([]);
});

test.each([
  ["Bella's, Church Lane. Run by the same family since 1958.", 'place Church Lane'],
  ['Old Harbour Road was closed.', 'place Old Harbour Road'],
])('a street is a place: %s', (text, street) => {
  expect(names(text)).toContain(street);
});

test('but not a street in a headline, where every word has a capital', () => {
  expect(names('Mayor Hits The Road\n\nThe mayor resigned on Monday.')).toEqual([]);
});

test.each([
  ['They met in the Harvest Tower on Monday.', 'place Harvest Tower'],
  ['They sued under the 1863 Seeds Proclamation.', 'misc Seeds Proclamation'],
  ['She was paid Harvest and Pasture Act benefits.', 'misc Harvest and Pasture Act'],
  ['The Harvest Retention Bill passed in May.', 'misc Harvest Retention Bill'],
  ['They passed the Norland Orchard Rights and Pasture Act.', 'misc Norland Orchard Rights and Pasture Act'],
  ['It stood in the Orchard Observer on Monday.', 'organization Orchard Observer'],
  ['They bathed in the Orchard Baths on Monday.', 'place Orchard Baths'],
  ['It stood in the Harvest Echo on Monday.', 'organization Harvest Echo'],
  [
    'He was treated at Okello Marimba Odera Teaching and Referral Hospital on Monday.',
    'organization Okello Marimba Odera Teaching and Referral Hospital',
  ],
  ['He ran it from his Applied Harvest Laboratory.', 'organization Applied Harvest Laboratory'],
  [
    'The vote by the Peripheral and Central Harvest Advisory Committee is not binding.',
    'organization Peripheral and Central Harvest Advisory Committee',
  ],
  ['She lay in the Harvest Infirmary for a week.', 'organization Harvest Infirmary'],
  ['A warning from the industrial group Halvorsen Controls followed.', 'organization Halvorsen Controls'],
])('so are buildings, laws, papers and laboratories: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});

test.each([
  ['We return S. 2115, the harvest law, unsigned.', 'misc S. 2115'],
  ['The House voted on H.R. 40 on Monday.', 'misc H.R. 40'],
])('so is a bill by its number: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});

test('but a number behind any letter is none', () => {
  expect(names('We return Plan S 2115 unsigned. He has Plan B. 40 people left.')).toEqual([]);
});

test('but a body in front of "and" is none of a law', () => {
  expect(names('They praised the Norvolt Company and Pasture Act.')).toContain('misc Pasture Act');
});

test.each([
  'They met in a Building of three floors.',
  'The Building was cold.',
  'He ran it from a Laboratory of his own.',
  'The Act was passed in May.',
  'They met Human Resources on Monday.',
])('but no head alone: %s', (text) => {
  expect(names(text)).toEqual([]);
});

test.each([
  ['He fled the Sept. 11 attacks on foot.', 'misc Sept. 11'],
  ['After the September 11, 2001, attacks he left.', 'misc September 11'],
  ['They voted for SB1212 on Monday.', 'misc SB1212'],
  ['It began on D-Day in the morning.', 'misc D-Day'],
])('a day that all know and a bill in one word are names: %s', (text, name) => {
  expect(names(text)).toContain(name);
});

test.each([
  'They met on Sept. 11 in the hall.',
  'It costs 11 in September, attacks or not.',
  'They took flight XB1212 home.',
])('but no other day and no other number: %s', (text) => {
  expect(names(text)).toEqual([]);
});
