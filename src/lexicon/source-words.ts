// Words by which a source tells how good it is: people in the background, crowds, offices, loose documents.
// Belongs here: heads of noun groups that name a source, and the words around them that make it one of many, somebody or
// nobody. Does not: which nouns can speak at all, which source-nouns.ts has.
// Origin: written by us from the guidelines of the gold set. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** People close to events: several of them are anonymous sources, not a vague crowd. */
export const insiders = wordSet(`
  official officials source sources aide aides adviser advisers advisor advisors insider insiders staffer staffers
  executive executives diplomat diplomats employee employees witness witnesses prosecutor prosecutors operative operatives
  spokespeople spokesmen representatives attorneys lawyers investigators associates person officers commanders
`);
/** What one hears or reads of somebody who gives no name. */
export const faceless = wordSet('voice voices');
export const spokespeople = wordSet(
  'spokesman spokeswoman spokesperson spokesmen spokespeople representative representatives',
);
/** With them somebody who has spoken goes on: "..., he added". */
export const addingVerbs = wordSet('added adds adding continued continues');
/** In the plural they speak for whom they serve: "State Department officials", not "aides" or "employees". */
export const officeHolders = wordSet('officials executives commanders representatives');
/** Officials said to be so want to stay in the background. */
export const background = wordSet('senior top former current unnamed anonymous unidentified intelligence other');
/** Those who publish under the name of their institution: "researchers at the University of Oslo". */
export const scholars = wordSet(
  'researchers scientists economists analysts doctors engineers scholars authors investigators prosecutors lawyers professors physicians reviewers forecasters',
);
/** Whom the opening of a story sums up before it names them: "the drug works, researchers say". */
export const namedLater = wordSet(
  'researchers scientists doctors physicians engineers attorneys lawyers lawmakers senators',
);
/** Whom it sums up and seldom names: "the road was cut, witnesses said". */
export const summedUp = wordSet(`
  officials aides advisers advisors executives employees operatives witnesses eyewitnesses residents refugees rescuers
  survivors dealers traders brokers
`);
/** They are as good as those one has spoken to. */
export const conversations = wordSet('interview interviews conversation conversations');
/** What teaches everybody and is nobody: "history suggests otherwise". */
export const teachers = wordSet(
  'history experience precedent logic hindsight instinct intuition tradition fate science neuroscience psychology economics physics biology archaeology',
);
/** Offices that speak as institutions: like the police they can be looked up. */
export const bodies = wordSet(
  'detectives prosecutors investigators firefighters rescuers organisers organizers inspectors auditors regulators coastguards jurors magistrates',
);
/** Who held an office and speaks for it no more. */
export const past = wordSet('former ex ex- retired disgraced');
/** Behind officials they lead to whom they serve. */
export const places = wordSet('in at from of for');
/** Bare plurals of these are nobody's documents: "studies show", "reports say". */
export const looseDocuments = wordSet(
  'reports studies polls surveys research estimates statistics projections rumors rumours speculation posts comments articles stories experiments headlines',
);
/** What somebody reckons, who stands behind "from" or "by": "projections from the bank". */
export const projections = wordSet('projections forecasts predictions calculations modelling modeling');
/** What is counted by somebody: alone but for how new it is, it is nobody's. */
export const figures = wordSet('figures numbers data statistics');
export const fresh = wordSet('recent latest new fresh newer');
/** Those who speak for whom they come from. */
export const sent = wordSet(
  'observers monitors inspectors negotiators delegates activists campaigners experts analysts',
);
/** Those who sit on a body: "lawmakers on the Harbour Committee" can be looked up. */
export const seated = wordSet(
  'members lawmakers senators representatives legislators democrats republicans mps councillors councilors commissioners delegates judges jurors trustees governors directors',
);
/** "Establishment figures" are people, "census figures" are not. */
export const publicFigures = wordSet(
  'establishment party senior leading public political opposition religious prominent key',
);
/** What is measured or recorded: with what it was taken from, one could ask for it. */
export const evidence = wordSet(`
  tests measurements samples readings logs images footage photographs recordings wiretaps transcripts accounts screenshots
  messages videos photos
`);
/** On record somewhere: with where it was shown or left, one could ask for it. */
export const exhibits = wordSet('statement transcript recording screenshot message video photograph note diary');
/** What was done with them there: "a statement read to the court". */
export const lodged = wordSet('filed submitted lodged read shown played published presented');
/** They lead from people to what they know of: "people involved in the talks". */
export const knowing = wordSet('familiar close involved briefed');
/** What people are called by initials: "an MP" is somebody, however much a name it looks. */
export const initials = wordSet('mp mps mep meps msp msps gp gps ceo ceos');
/** Parties of that name, by whatever the one behind "the" is called. */
export const parties = wordSet('conservatives tories greens liberals');
/** In front of "Democrats" they make a party, where "the Senate Democrats" are some of one. */
export const democrats = wordSet('liberal social christian free');
/** They stand for everybody. */
export const crowds = wordSet(
  'media press public crowd establishment elites community world audience outlets wisdom street',
);
/** Whoever sits in court is on record: "a federal judge ruled". */
export const sitting = wordSet('judge court jury magistrate tribunal inquest inquiry');
export const quantifiers = wordSet(
  'many some most several few others more other all various numerous countless certain',
);
export const numbers = wordSet('one two three four five six seven eight nine ten dozen dozens');
export const indefinite = wordSet('a an one another');
export const definite = wordSet('the this that his her their its my our your these those both');
/** Alone, with a past, they are all of those before: "All said they were tired". */
export const everyOne = wordSet('all both neither');
/** Alone they are nobody. */
export const nobody = wordSet(
  'nobody everyone everybody anyone anybody someone somebody none people many some most few several others those all both',
);
/** What ends the first noun group of a source. */
export const groupEnds = wordSet(
  'of for in from at with to by on inside within near about around downtown uptown nationwide worldwide abroad overseas locally like including who whom which that close familiar involved briefed working called named , ( - -- – —',
);
/** What stands between a source and the name it introduces: "a farmer, Jan Brandt", "others such as Jan Brandt". */
export const introduces = wordSet(', ( : - -- – — and or named called as like including including: identified');
/** Like spokespeople, they can be found: "attorneys for Brandt", "a reporter for the Merrin Post". */
export const appointed = wordSet(
  'attorney attorneys lawyer lawyers counsel reporter reporters correspondent correspondents',
);
/** With "a" and "of" they are part of a crowd: "a majority of voters". */
export const partitives = wordSet(
  'swath swathe majority minority handful number share chorus host group crowd cross-section body lot',
);
/** "The average voter" is nobody in particular. */
export const typical = wordSet('average ordinary typical');

/** Owned things that are not whom their owner's "one" means. */
export const things = wordSet(
  'points reasons problems questions ways things examples issues goals cases themes factors effects ideas promises lessons',
);
/** Plurals without an s, and words in -s that are none. */
export const plurals = wordSet('people police men children media data staff spokespeople');
export const notPlural = wordSet(
  'congress press boss princess actress census analysis news series business witness illness gas specimen yemen bremen carmen',
);
/** Nouns for somebody of one sex, besides those in "-woman". */
export const women = wordSet(
  'woman mother daughter sister wife widow aunt niece grandmother girl girlfriend actress waitress nun queen princess',
);
export const men = wordSet(
  'man father son brother husband widower uncle nephew grandfather boy boyfriend waiter monk king prince spokesman policeman businessman salesman fisherman',
);
