// What a report calls somebody again whom it has just told of: "the candidate", "the Norland senator".
// Belongs here: nouns in the singular. Does not: those of which a report brings in others with "the" ("the coach", "the
// judge", "the director").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** Of one's part in the story: who has just acted or spoken. For trades see `publicNouns`. */
export const parts = wordSet(
  'candidate nominee contender hopeful frontrunner front-runner businessman businesswoman incumbent challenger lady',
);

/** Offices that many hold: with "former" or where a place or a party tells which. */
export const sharedOffices = wordSet(
  `senator governor congressman congresswoman lawmaker legislator mayor president premier chancellor minister secretary
   democrat republican conservative`,
);

/** What a party is called in one word. */
export const parties: ReadonlyMap<string, string> = new Map([
  ['gop', 'republican'],
  ['republicans', 'republican'],
  ['democratic', 'democrat'],
  ['democrats', 'democrat'],
]);
