// Words of sentences whose source stands in them: laws and what they do, what is filed and with whom, what a word means.
// Belongs here: what anybody can look up who reads the sentence. Does not: what a law brings about ("hurts", "threatens").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** Texts that rule something. */
export const lawNouns = wordSet(
  'bill act law laws legislation code treaty convention contract statute constitution ordinance directive charter regulation regulations amendment measure decree',
);
/** What they do, in any form. */
export const lawVerbs = wordSet(
  `require requires required allow allows allowed permit permits permitted let lets ban bans banned forbid forbids forbade
   prohibit prohibits prohibited oblige obliges obliged entitle entitles exempt exempts apply applies define defines
   impose imposes create creates establish establishes repeal repeals mandate mandates authorize authorizes authorise
   authorises grant grants abolish abolishes restrict restricts remove removes extend extends introduce introduces criminalize
   criminalizes criminalise criminalises outlaw outlaws provide provides stipulate stipulates bar bars cap caps set sets prescribe prescribes`,
);
/** What whoever keeps count of something does, with a number behind it. */
export const counting = wordSet('recorded counted registered logged tallied reported confirmed documented');
/** What is filed, with somebody who keeps it. */
export const petitions = wordSet(
  'complaint complaints appeal lawsuit claim petition request application objection objections motion',
);
/** Steps that leave a record wherever they are told in the passive. */
export const publicSteps = wordSet(
  `charged delisted arrested jailed imprisoned bailed remanded extradited fined detained listed relegated promoted knighted
   outlawed deported expelled disqualified impeached`,
);
/** By which a word is explained. */
export const namingPhrases: readonly (readonly string[])[] = [
  ['bears', 'the', 'name'],
  ['is', 'short', 'for'],
  ['stands', 'for'],
  ['translates', 'as'],
  ['translates', 'to'],
  ['is', 'derived', 'from'],
  ['is', 'another', 'word', 'for'],
];
