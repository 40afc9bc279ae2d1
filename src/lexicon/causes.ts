// What brings things about without a word: storms and crises, and what may be seen of a thing.
// Belongs here: nouns that with a verb of saying tell a cause ("the drought threatens the town") or a conclusion of the
// writer ("the presence of guards suggested a threat"). Does not: events that show something (event-nouns.ts), papers and
// pictures (evidence-verbs.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const forces = wordSet(`
  virus viruses coronavirus disease diseases infection infections epidemic epidemics weather rain rains snow ice lava sea
  seas climate warming heat heatwave cold frost wind winds drug drugs wildfire wildfires conflict fighting violence
  recession inflation economy prices price costs cost shortage shortages famine hunger poverty pollution erosion
  storm storms systems flood floods flooding fire fires hurricane hurricanes cyclone cyclones drought droughts landslides
  technology automation competition tariffs rates debt debts corruption crime isolation populism mixing
`);
/** What is seen, heard or counted of a thing. */
export const circumstances = wordSet(
  'fact presence absence shape size timing silence smell position location abundance',
);
/** What a cause accounts for. */
export const explained = wordSet(`
  part parts rest half much most some difference differences gap gaps trend trends rise fall drop shift change changes
  increase decline variation variations discrepancy discrepancies pattern patterns picture popularity success failure
`);
/** What a thing bears out, or belies. */
export const notionsHeld = wordSet('belief suspicion suspicions impression notion idea feeling fears rule stereotype');
