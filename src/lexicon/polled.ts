// Words of those who ask many: "analysts polled by the agency", "a survey", "51 percent".
// Belongs here: what pollsters and reporters do to many, and how they count them. Does not: "asked", "told", which single
// persons are too.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** They say of people that somebody asked them. */
export const polledParticiples = wordSet('polled surveyed questioned canvassed');

/** What those who ask many call it. */
export const pollNouns = wordSet('poll polls survey surveys');
/** By these one counts those asked: "51 percent", "two thirds of voters". */
export const countedAs = wordSet('percent % respondents thirds quarters fifths');
