// Words within names and beside them: small words inside, what bodies and firms end with, what stands before a town.
// Belongs here: what shows where a name begins or ends, or of which kind it is. Does not: heads of names (name-heads.ts),
// titles of persons (titles.ts), words of works (work-words.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

const INSIDE_NAMES = 'of the and for in on to de la &';

/** Words of a name that are no capitals: "Bank of the West". */
export const insideNameAtLabels = wordSet('of the and for in on to by a an &');
/** They give no letter to the short form of a name. */
export const leftOutOfLetters = wordSet(INSIDE_NAMES, '-');
/** "South Korean", "Latin American". */
export const frontsOfDemonyms = wordSet('north south east west central latin new sri saudi');
/** After these an article goes on with the name: "Bank of the West". */
export const joiningNames = wordSet('of for and & in on to at by with from');
/** Adjectives that begin the names of places. */
export const placeAdjectives = wordSet(`
  new old great greater little big upper lower inner outer north south east west northern southern eastern western
  central saint st united french dutch british american
`);
/** "Off Harker's Yard Lane": in front of the name of a street. */
export const besideRoads = wordSet('in on off at along near down up from to of');
/** Behind "&" or "and" they end the name of a firm. */
export const firmEnds = wordSet('sons daughters co co. company partners brothers bros associates young');
/** "The Sarn film festival". */
export const arts = wordSet('film book literary music jazz arts opera poetry comedy');
/** "Merrin marathon talks". */
export const longThings = wordSet(`
  talks session sessions debate debates negotiations meeting meetings hearing match series effort
`);
/** "Merrin's Department of Seeds", whoever Merrin is. */
export const bodyFronts = wordSet('department ministry institute faculty school office bureau centre center college');
/** Small words inside: "To Kill a Mockingbird". */
export const insideTitles = wordSet(`
  of for and the in on a an to at with by from is not v v. be or my it as i me out up are you & 's ’s : ,
`);
export const insideNames = wordSet(INSIDE_NAMES, 'a');
/** Bodies that an article names in full once and by the end of the name from then on. */
export const shortenedBodies = wordSet(`
  council committee subcommittee commission board agency ministry department federation association authority guard
  cross crescent
`);
/** Small words inside titles: "The Salt of Merrin". */
export const insideSpokenTitles = wordSet('of the and in a to for on at');
/** Times, kin and anybody: no names, though they may have a capital. */
export const noNamesSpoken = wordSet(`
  today tonight yesterday tomorrow mum dad mom grandma grandpa men women children people everyone nobody
`);
/** Behind the name of a party. */
export const partyPosts = wordSet(`
  leader leaders leadership mp mps msp msps mep meps candidate candidates councillor councillors peer peers
  backbencher backbenchers frontbencher frontbenchers lawmaker lawmakers senator senators governor voters voter
  members whip whips chairman manifesto conference
`);
/** "Fed chair", "Fed officials". */
export const bankPosts = wordSet(`
  chair chairman chairwoman governor governors officials policymakers president meeting minutes
`);
/** Beside the name of a network where one posts. */
export const postingWords = wordSet(`
  wrote posted tweeted post posts account video message announced shared replied followers statement said
`);
/** What stands before a town: "a voter from Charlotte, N.C.", "cities like Charlotte, N.C.". */
export const beforeTown = wordSet('in from of near to at like around outside');
/** Whose universities have several seats. */
export const statesOfUniversities = wordSet(`
  california texas wisconsin illinois michigan maryland massachusetts carolina minnesota nevada alabama arkansas
  missouri
`);
/** "West", "New", "Oval": in front of a bank or an office they make a shore or a room of it. */
export const looseFronts = wordSet(`
  west east north south left right new old oval outer inner post dogger grand range land mars
`);
/** Small words inside a title that is all there is behind "called". */
export const insideCalledTitles = wordSet('and to the a an my is or it');
export const behindTitles = wordSet(
  'in at on from near to into since by until before after during last this next outside',
);
/** With those of name-heads.ts these end the names of bodies whose letters stand for them. */
export const lesserBodies = wordSet(
  'party group movement front army force bank service forum network programme program',
);
/** What is a body too where its letters stand behind it, and ends few names or many others. */
export const looseBodies = wordSet(
  `organization organisation court navy panel team unit office centre center administration confederation congress
   parliament faction cartel gang syndicate exchange laboratory church consortium partnership lobby commissariat assembly
   senate corps regiment guard squad task-force taskforce insurgency wing branch cooperative co-operative division provider
   registry initiative campaign`,
);
/** Countries with a half of their name. */
export const dividedCountries: ReadonlySet<string> = new Set([
  'north korea',
  'south korea',
  'north vietnam',
  'south vietnam',
  'south sudan',
  'east germany',
  'west germany',
]);
/** Courts of which a country has several, "the High Court" of one state; it has one Supreme Court above those of states. */
export const countedCourts = wordSet('high crown district circuit county superior magistrates sessions');
/** They have no capital within a title: "The Weight of Wool". */
export const smallInTitles = wordSet('a an and as at by for from in of on or the to with nor but');
