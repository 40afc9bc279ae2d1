// What an article calls a body when it names it no more ("the union"), and words in the names of such bodies.
// Belongs here: nouns that tell one kind of body from another, each with words that only names of that kind are apt to
// hold. Does not: nouns that stand in the names themselves ("the bank"), and "company", which any business is.
// Origin: written for this project. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** Noun -> words of which a body so called has one in its name, in lower case. */
export const BODY_KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['union', wordSet('association federation brotherhood guild unite unison gmb workers teamsters teachers nurses')],
  ['watchdog', wordSet('office commission authority ombudsman inspectorate ofcom ofgem ofsted ofwat board monitor')],
  ['regulator', wordSet('office commission authority administration board agency ofcom ofgem ofsted ofwat council')],
  [
    'agency',
    wordSet(
      `administration service services bureau program programme fund nations unicef unhcr centers centre department
       commission authority office protection enforcement customs intelligence`,
    ),
  ],
  ['authority', wordSet('administration agency commission office board inspectorate council')],
  ['charity', wordSet('trust foundation society relief aid rescue hospice')],
  ['party', wordSet('conservatives labour democrats republicans greens liberals alliance union front movement league')],
  ['lender', wordSet('bank fund building')],
  ['central bank', wordSet('reserve fed ecb pboc boj rba bank')],
  ['brokerage', wordSet('securities equities capital broking brokers markets research wealth')],
  ['airline', wordSet('airways airlines air lines')],
  ['newspaper', wordSet('times post herald tribune guardian telegraph chronicle gazette journal observer')],
  ['paper', wordSet('times post herald tribune guardian telegraph chronicle gazette journal observer')],
]);

/** Of which bodies one may be known by its letters alone: "NASA ... The agency". */
export const LETTERED_KINDS: ReadonlySet<string> = wordSet('agency');

/** What any body may be called that is no company. */
export const ANY_BODIES: ReadonlySet<string> = wordSet('organisation organization group');

/** What only a company is called, and by its trade: "the online retail giant", "the department store operator". */
export const FIRMS: ReadonlySet<string> = wordSet('company firm');
export const TRADES: ReadonlySet<string> = wordSet(
  `giant maker retailer carmaker automaker chipmaker planemaker drugmaker manufacturer operator chain carrier startup
   start-up insurer brewer supermarket conglomerate multinational`,
);
/** Of what trade a body so called is: "the banking giant Norvik" is "the bank". */
export const TRADE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['bank', 'banking'],
  ['insurer', 'insurance'],
  ['retailer', 'retail'],
]);
/** In front of them they tell that another one is meant: "the parent company", "the rival chain". */
export const OTHER_FIRMS: ReadonlySet<string> = wordSet(
  'parent rival other another sister holding insurance second third same whole entire former',
);

/** Nouns for bodies of which none is a company, in the name or beside it: "the Norwing union", "Norland Police". */
export const NO_COMPANIES: ReadonlySet<string> = wordSet(
  'union party charity watchdog regulator police ministry department council parliament senate congress commission committee university court tribunal administration authority bureau',
);
