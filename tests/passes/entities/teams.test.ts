import { describe, expect, test } from 'vitest';
import { markedEntities, resolveMarked } from './support.ts';

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

test('a club called like somebody plays, unless somebody of the article is called so', () => {
  const sport = rest('The coach said the team won the match by two goals. ');
  expect(markedEntities(`So [P:Chelsea] have won. ${sport}`)).toEqual(['organization Chelsea']);
  expect(markedEntities(`So [P:Chelsea Brandt] left. They met [P:Chelsea] there. ${sport}`)).toEqual([
    'person Chelsea Brandt',
  ]);
  expect(markedEntities(`So [P:Chelsea] left. ${rest('The house had three rooms. ')}`)).toEqual(['person Chelsea']);
});

describe('a town', () => {
  const sport = rest('The coach said the team won the match by two goals. ');

  test('plays where its players are named, or what sides do is told', () => {
    expect(markedEntities(`The [L:Brenholm] bowlers left. ${sport}`)).toEqual(['organization Brenholm']);
    expect(markedEntities(`So [L:Brenholm] have lost. ${sport}`)).toEqual(['organization Brenholm']);
    expect(markedEntities(`They have a game against [L:Brenholm] in May. ${sport}`)).toEqual(['organization Brenholm']);
  });

  test('is its side where the article names that, but not where something is', () => {
    const text = `The [O:Brenholm Otters] left. It did not affect [L:Brenholm]. They are in [L:Brenholm] now. ${sport}`;
    expect(resolveMarked(text, {}, 0.6).map(({ name, mentions }) => `${name} x${mentions.length}`)).toEqual([
      'Brenholm Otters x2',
      'Brenholm x1',
    ]);
  });

  test('is a town elsewhere', () => {
    expect(markedEntities(`It did not affect [L:Brenholm] then. ${sport}`)).toEqual(['place Brenholm']);
    const town = rest('The house had three rooms and a small garden. ');
    expect(markedEntities(`So [L:Brenholm] have lost. ${town}`)).toEqual(['place Brenholm']);
  });
});
