// Choices among the verbs of saying, each for one place in a sentence: who stands behind them, what follows them.
// Belongs here: forms of verbs that report. Does not: which verbs report at all, which speech-verbs.ts and its neighbours
// have.
// Origin: written by us. Licence: MIT, as the project.
import { withEndings, wordSet, wordStems } from './word-list.ts';

/** Nothing else, though a tagger may take the last ones for nouns: "analysts at the bank reckon". */
export const neverNouns = wordSet(`
  said according say argue insist believe contend allege assert acknowledge admit maintain predict warn suggest
  announce conclude explain reckon deny declare reveal think know agree
`);
/** What somebody does with a text or a picture to show it. */
export const posted = wordSet('posted wrote shared tweeted sent issued released left added published');
/** "A law that some say is unfair": a report of its own. */
export const linkedSaying = wordSet(`
  say says said tell tells told think thinks thought believe believes believed argue argues argued claim claims
  claimed warn warns warned
`);
/** What they report is a clause, never a thing: "says the program", and then its verb must follow. */
export const clausalSaying = wordSet('say says said saying argue argues argued insist insists insisted');
/** Whoever argues gives reasons. */
export const arguing = wordSet(withEndings('argu contend claim maintain reason', 'e es s ed ing'));
/** They have their listener at once behind them. */
export const telling = wordSet(
  'told tell tells telling',
  withEndings('assur remind inform warn convinc persuad notif advis', '- e es ed s y ies ied ing'),
);
/** Verbs with somebody behind "to", and what is said behind that. */
export const saidTo = wordSet(`
  apologise apologised apologize apologized apologises apologizes report reports reported complain complains
  complained wrote written writes appeal appeals appealed
`);
/** Here the subject is the one who speaks: "was quoted as saying", "is shown saying". */
export const speakingPassives = wordSet('quoted reported shown heard cited recorded seen overheard caught');
/** They have their speaker behind them without a quotation; others an object: "thanked the minister". */
export const inverted = wordSet(
  'said says',
  withEndings('add warn claim explain report admit insist announc argu not conced stat', 's es d ed'),
);
/** What one likes or hates to say is said. */
export const uttered = wordSet('say think believe put call point remind describe see boast joke tell insist claim');
/** Nouns and verbs of saying at once. */
export const homographs = wordSet('order show report claim call demand charge offer plea plan promise');
/** Nouns, too, of what somebody has worked out. */
export const estimateNouns = wordSet('estimate forecast');
export const pledging = wordSet(`
  vow vows vowed vowing pledged pledges pledging pledge promised promises promising promise proposed proposes
  proposing urged urges urging recommend recommends recommended recommending
`);
/** They have no listener: "says talks over a deal have failed", where "warns members of a strike" has one. */
export const saidToNobody = wordSet(`
  say says said suggest suggests suggested claim claims claimed believe believes believed argue argues argued insist
  insists insisted fear fears feared
`);
/** Phrases, the last two words, that look like reports. */
export const noReports: ReadonlySet<string> = new Set([
  'appealed against',
  'threatened with',
  'rating to',
  'appeals against',
  'to blame',
  'help explain',
  'pays to',
  'pay to',
  'known for',
  'looking for',
  'called off',
  'calls off',
  'warning bells',
  'warning signs',
  'warning lights',
  'it look',
  'it impossible',
  'it possible',
  'it harder',
  'it easier',
  'it difficult',
  'aimed at',
  'aim for',
  'aims for',
  'aiming for',
  'aimed for',
  'up of',
  'support on',
  'known in',
  'known from',
  'known at',
  'known across',
  'known throughout',
]);
/** "Word spread that", "rumours reached the port that": what a story does that nobody tells. */
export const travelling = wordSet('got gets gotten spread spreads came went leaked reached travelled traveled');
/** Behind them: "word got out quickly that". */
export const waysOfRumour = wordSet('out around round about back through quickly soon fast');
/** Behind a dash or comma they report with the subject of the clause before. */
export const sayingParticiples = wordSet(
  'saying claiming arguing insisting alleging warning contending complaining adding',
);
/** What one does to words that are not one’s own: "read this prayer: ...". */
export const readAloud = wordSet('read reads recited recites sang sings chanted chants offered quoted quotes uttered');
/** Verbs that go with blame: whoever lays it says so. */
export const layingBlame = wordSet(
  'lay lays laid place places placed put puts pin pins pinned cast casts shift shifts shifted',
);

/** "He added, while declining to name him", "without specifying which": what a speaker leaves out. */
export const untelling = wordSet(
  'declining refusing specifying elaborating naming giving providing offering explaining identifying saying',
);
/** Behind what they are said of or to these have "of": "accused the firm of theft", "spoke highly of her". */
export const withOf = wordStems(
  'accus suspect convict clear acquit convinc inform assur remind persuad approv speak spok talk',
);
