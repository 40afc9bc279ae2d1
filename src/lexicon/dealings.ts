// What people settle, begin, keep up and hit back with, where nothing is said: "agreed a deal", "launched a manhunt",
// "maintains quotas", "responded with gunfire". Read by passes/attribution/repair/unsaid.
// Belongs here: the verb's forms and the nouns that make a deed of it. Does not: deeds that one word behind the verb
// settles (unsaid-verbs.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** In front of "a deal", "to pay". */
export const agreeing = wordSet('agree agrees agreed agreeing');
/** In front of "to", and what a bidder offers to do. */
export const bidding = wordSet('offer offers offered offering bid bids');
export const takeovers = wordSet('buy acquire purchase sell merge');
/** Who attacks with more than words. */
export const assailants = wordSet(`
  bomber bombers gunman gunmen attacker attackers militant militants insurgent insurgents terrorist terrorists assailant
  assailants pirates hijackers troops soldiers warplanes jets drones mob shark sharks bear bears dog dogs wolf wolves
`);
/** What they attack. */
export const assaulted = wordSet(`
  crowd crowds village villages convoy convoys base bases checkpoint checkpoints outpost outposts barracks tanker tankers
  pedestrians worshippers worshipers shoppers passers-by civilians
`);
/** Who passes a law, besides the bodies they sit in. */
export const enactors = wordSet(`
  lawmaker lawmakers legislator legislators senators deputies mps meps councillors councilors councilmembers shareholders
  regulators delegates
`);
/** In front of "with" and what is done in return. */
export const answering = wordSet(`
  respond responds responded responding reply replies replied replying react reacts reacted reacting
  answer answers answered answering
`);
/** What is done in return. */
export const blows = wordSet(`
  violence force fire gunfire shelling shells rockets missiles airstrikes airstrike strikes bullets batons gas bombs
  bombing arrests crackdown repression tariffs
`);
/** In front of whoever is won over. */
export const winningOver = wordSet('persuade persuades persuaded persuading convince convinces convinced convincing');
/** What is begun, and carried out by others than speakers. */
export const undertakings = wordSet(`
  campaign operation crackdown manhunt search raid raids offensive drive sweep programme program rocket missile
  missiles satellite airstrike airstrikes
`);
/** What somebody maintains and says: "maintained her innocence". */
export const upheldWords = wordSet(`
  innocence denial denials view views stance position claim claims belief insistence story version account optimism
  opposition support
`);
/** Offices that are rung up. */
export const offices = wordSet('office embassy consulate ministry department helpdesk clinic switchboard');
/** Who is identified, besides words for people in general. */
export const suspects = wordSet('suspect suspects gunman gunmen attackers culprit culprits body bodies remains');
