// Words of courts and laws: who rules, on what, with which outcome.
// Belongs here: what is said of a court, a case or a law. Does not: accusations (accusations.ts), offences, and laws
// that stand in the sentence itself (at-hand.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** Who rules on a case or brings it. */
export const courts = wordSet(`
  court courts judge judges tribunal magistrate magistrates justice justices prosecutor prosecutors
`);
/** What they dismiss or drop. */
export const suits = wordSet(`
  attempt attempts bid appeal appeals case cases lawsuit lawsuits suit petition application motion charge charges
`);
/** What players appeal to a referee for, and how often one goes to court. */
export const otherAppeals = wordSet('penalty penalties offside lbw handball foul catch wicket time judgment judgement');
/** "Considered theft under the law": a legal test. */
export const lawsThatSay = wordSet('law laws act constitution treaty convention statute code regulations rules');
/** What somebody is confirmed as, or by. */
export const courtAppointments = wordSet(`
  judge judges judgeship judicial nominee nominees nomination nominations justice justices senate cabinet
`);
/** Their timetable is what the court has set. */
export const sittings = wordSet('trial hearing inquest inquiry tribunal case session proceedings appeal retrial');
