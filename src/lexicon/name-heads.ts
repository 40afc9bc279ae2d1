// Words of a name that say what it names, wherever it stands. Lower case, without full stops.
// What belongs here: words that in the labelled corpora end (or begin) names of one type nine times in ten, and are no
// surname or town. Left out for that: "center", "union", "league", "court", "church", "hospital". Origin: written for
// this project.
import { wordSet } from './word-list.ts';

export const nameHeads = {
  /** Last words of an organisation's name: "Erasmus High School", "Henry Realty". */
  organizations: wordSet(
    `university college school institute committee commission council association foundation ministry department
     agency bureau authority corporation corp company inc ltd llc plc gmbh holdings realty airlines airways
     pharmaceuticals healthcare energy mining foods caucus coalition secretariat`,
  ),
  /** First words of an organisation's name, in languages that put them there: "Instituto Harker". */
  organizationFronts: wordSet(
    `instituto universidad universidade università universität université institut partido parti partito banco banque
     ministerio ministère ministero federación fédération federazione asociación associazione associação sociedad
     société confederación sindicato consejo escuela école colegio fundación fondation`,
  ),
  /** Last words of laws, prizes and the like, which are neither organisations nor places: "Clean Air Act". */
  works: wordSet('act treaty agreement accord accords amendment prize award awards protocol democrat'),
  /** First words of ships' names: "USS Cole". */
  workFronts: wordSet('uss hms'),
  /** Last words of places, whatever the rest of the name: "Bank of America Stadium". */
  sites: wordSet('stadium airport'),
  /** Last words of places that may look like people: "Gracie Mansion". */
  places: wordSet('street avenue boulevard road county airport islands mansion'),
  /** First words of places that may look like people: "Mt. Everest". */
  placeFronts: wordSet('mt mount lake fort port cape isle'),
  /** Last words of newspapers and the like, whose article is part of the name: "The New York Times". */
  withArticle: wordSet(
    `times post journal guardian economist independent telegraph observer monitor sun mirror mail herald tribune globe gazette
     hill atlantic nation intercept beast onion who beatles bahamas gambia hague netherlands philippines`,
  ),
} as const;

/** Parties as adjectives in front of a place: "Republican Indiana" is Indiana. */
export const PARTY_ADJECTIVES = wordSet(
  'republican democratic libertarian independent conservative liberal labour communist socialist',
);

export const PARTY_MEMBERS = wordSet('democrats republicans conservatives liberals');

/** Words in capitals, and words in front of a number, that name nothing. */
export const CAPITALS_WITHOUT_NAME = wordSet('pac pacs ceo ceos cfo coo dna gdp iq atm suv suvs faq');
export const NUMBERED_PARTS = wordSet('suite room apartment apt floor unit chapter section page figure table');

/** States as they are written behind a town: "Charlotte, N.C.". */
export const STATE_ABBREVIATIONS = wordSet(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont nc nd neb nev nh nj nm ny
   okla ore pa ri sc sd tenn tex va vt wash wis wva wyo dc`,
);
