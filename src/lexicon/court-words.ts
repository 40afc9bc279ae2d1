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
/** Going to court, and the papers for it. */
export const suing = wordSet('sue sues sued suing lawsuit suit petition motion complaint filed');
/** "The fraud case": a charge on record, whoever is right. */
export const charges = wordSet(`
  case cases charge charges trial trials lawsuit lawsuits suit suits investigation investigations probe probes inquiry
  indictment indictments conviction convictions count counts hearing squad unit division
`);
/** "Considered theft under the law": a legal test. */
export const lawsThatSay = wordSet('law laws act constitution treaty convention statute code regulations rules');
/** What somebody is confirmed as, or by. */
export const courtAppointments = wordSet(`
  judge judges judgeship judicial nominee nominees nomination nominations justice justices senate cabinet
`);
/** Their timetable is what the court has set. */
export const sittings = wordSet('trial hearing inquest inquiry tribunal case session proceedings appeal retrial');
