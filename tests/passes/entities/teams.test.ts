import { expect, test } from 'vitest';
import { markedEntities } from './support.ts';

/** Long enough to show what a text is about. */
const rest = (sentence: string): string => sentence.repeat(12);

test('a county is a place where nobody plays', () => {
  const text = `They moved to [O:Merrinshire] in May. ${rest('The house had three rooms and a small garden. ')}`;
  expect(markedEntities(text)).toEqual(['place Merrinshire']);
});

test('a county that plays is a team', () => {
  const text = `They lost to [O:Merrinshire] in May. ${rest('The coach said the team won the match by two goals. ')}`;
  expect(markedEntities(text)).toEqual(['organization Merrinshire']);
});

test('a city that no list has is a club where somebody plays, and a town is a town', () => {
  const sport = rest('The coach said the team won the match by two goals. ');
  expect(markedEntities(`They host [L:Brenholm City] in May. ${sport}`)).toEqual(['organization Brenholm City']);
  expect(markedEntities(`They host [L:Harkov City] in May. ${sport}`)).toEqual(['place Harkov City']);
  expect(markedEntities(`They left [L:Brenholm City] in May. ${rest('The house had three rooms. ')}`)).toEqual([
    'place Brenholm City',
  ]);
});
