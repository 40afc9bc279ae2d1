// Participles that say of people that somebody asked them: "analysts polled by the agency".
// Belongs here: what pollsters and reporters do to many. Does not: "asked", "told", which single persons are too.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const polledParticiples = wordSet('polled surveyed questioned canvassed');
