// Words of a name that say what it names, wherever it stands. Lower case, without full stops.
// What belongs here: words that in the labelled corpora end (or begin) names of one type nine times in ten, and are no
// surname or town. Left out for that: "center", "union", "league", "court", "church", "hospital". Origin: written for
// this project.
import { wordSet } from './word-list.ts';

/** Heads of bodies' names made of plain words, "the Environment Agency": with a capital behind "the" they name one. */
export const bodyHeads = wordSet(
  'agency authority bureau commission committee council department directorate inspectorate institute ministry ombudsman regulator secretariat tribunal',
);

/** Heads of clinics' names made of plain words, "the Royal Harvest Infirmary". */
export const clinicHeads = wordSet('infirmary hospital hospice');

/** Heads of the names of buildings and laws made of plain words, "the Harker Building", "the Seeds Act". */
export const buildingHeads = wordSet(
  'building cathedral bridge tower tunnel theatre theater arena baths fortress mosque velodrome',
);
export const lawHeads = wordSet('act proclamation');

/** Bodies of people who are told behind "of" what they do: "Federation of Grain Employees". */
export const memberHeads = wordSet('federation association union alliance guild brotherhood league society');

/** Heads of bodies that two towns, founders or fields share: "the Harker and Brandt Museum". */
export const sharedHeads = wordSet(
  `museum gallery library archive council hospital infirmary trust college school institute society club railway
   constabulary police university agency authority observatory union federation association board fund`,
);
/** Of them those that two towns share where no article tells: "Merrin and Alder Council". */
export const localHeads = wordSet('council hospital infirmary constabulary');

/** First words of bodies' names that "of" follows. */
export const unitHeads = wordSet(
  'office division department ministry bureau directorate institute school faculty college committee',
);

/** Posts, which no body is named after: "Director for Student Affairs". */
export const posts = wordSet('director provost professor chancellor manager coordinator registrar superintendent');

/** Ranks of nobility: with "of" and a place they name who has them. */
export const nobleRanks = wordSet('earl duke duchess marquis marquess viscount viscountess countess baron baroness');

/** How those are addressed who sit in the House of Lords, as they are written in front of a name. */
export const peerTitles: ReadonlySet<string> = new Set([
  'Lord',
  'Lady',
  'Baron',
  'Baroness',
  'Viscount',
  'Viscountess',
]);

/** Heads of streets' names made of plain words, "Church Lane". */
export const streetHeads = wordSet('street avenue lane road boulevard');

/** Last words of newspapers, which alone behind "the" mean one too: "the Courier". */
const PAPERS =
  'times post journal guardian independent telegraph observer mirror mail herald tribune globe gazette sentinel courier chronicle argus echo advertiser';

export const nameHeads = {
  papers: wordSet(PAPERS),
  /** Last words of an organisation's name: "Erasmus High School", "Henry Realty". */
  organizations: wordSet(
    `university college school institute committee commission council association foundation ministry department
     agency bureau authority corporation corp company inc ltd llc plc gmbh holdings realty airlines airways
     pharmaceuticals healthcare energy mining foods caucus coalition secretariat subcommittee legislature pac bros`,
  ),
  /** First words of an organisation's name, in languages that put them there: "Instituto Harker". */
  organizationFronts: wordSet(
    `instituto universidad universidade università universität université institut partido parti partito banco banque
     ministerio ministère ministero federación fédération federazione asociación associazione associação sociedad
     société confederación sindicato consejo escuela école colegio fundación fondation`,
  ),
  /** Words that belong to the name in front of them when they have a capital: "Iraq War". */
  behind: wordSet(
    `war convention syndrome effect constitution survey army navy stores census code awards show bros leadership
     agency project initiative program coalition television police group forum board`,
  ),
  /** What belongs to a broadcaster's name behind its letters: "NBC News". */
  broadcasts: new Set(['News', 'Radio', 'Sports', 'Television']),
  /** Last words of companies' names, whose first words may be another's. */
  companies: wordSet(
    'records entertainment pictures films motors networks partners systems solutions technologies technology packing brewing logistics industries enterprises laboratories associates network fuels resources semiconductor semiconductors therapeutics biosciences electronics aerospace petroleum constructors builders controls contractors homecare capital ventures analytics robotics instruments travel holdings securities automation electric biotech cruises hotels textiles homes ceramics plastics apparel breweries distillers platforms metals minerals economics macroeconomics',
  ),
  /** Of them those whose first word alone names another company or none: "Harker Pictures" may be a part of Harker. */
  divisions: wordSet('records entertainment pictures films network associates solutions capital'),
  /** Last words of football clubs' names, which may be towns: "Merrin United". */
  clubs: wordSet('united rovers wanderers albion athletic hotspur town argyle orient palace villa harriers'),
  /** Of them those that no town is called, and nobody: "Merrin Rovers". */
  teams: wordSet('rovers wanderers albion hotspur argyle harriers'),
  /** Last words of bodies whose names end there: "Norland Army". */
  bodies: wordSet('army police railroad government'),
  /** The same where it was taken for a place, and no quarter or shore is called so: "Merrin Bank", but "West Bank". */
  offices: wordSet('bank office'),
  /** What a country has in another, behind its people or in front of its name: "Norse Embassy", "Embassy of Norland". */
  embassies: wordSet('embassy consulate'),
  /** Last words of media, which a line may hold alone. */
  media: wordSet('news channel report review radio magazine'),
  /** Last words of laws, prizes and the like, which are neither organisations nor places: "Clean Air Act". */
  works: wordSet(
    'convention war syndrome effect awards show study plan act treaty agreement accord accords amendment prize award awards medal protocol democrat proclamation concerto sonata overture rhapsody requiem dances telescope',
  ),
  /** Of them those that "of" or "for" goes on behind: "Medal of Honor", "Prize for Literature". */
  prizes: wordSet('medal prize award'),
  /** What an institute or ministry is of besides: "Institute of Science and Technology". */
  fields: wordSet(
    `technology sciences science engineering culture sports sport medicine research education social development trade
     industry tourism environment agriculture forestry fisheries food energy welfare labor labour prevention budget planning
     policy media digital communities innovation skills families children culture humanities arts design music transport housing communication communications health human urban`,
  ),
  /** First words of bodies that are for or of several fields: "Department for Culture, Media and Sport". */
  portfolios: wordSet('department ministry committee'),
  /** Last words of broadcasts behind "the" and somebody's name: "The Kelly File". */
  programmes: wordSet('file factor show hour angle report'),
  /** Last words of pieces of music behind "his" or a number, else of those who play them: "her String Quartet". */
  pieces: wordSet('symphony trio quartet quintet sextet octet suite'),
  /** First words of the names that musicians give themselves: "MC Harker". */
  stageFronts: wordSet('mc dj'),
  /** First words of the names of ships and storms: "USS Cole", "Hurricane Ida". */
  workFronts: wordSet('uss hms ins brp hurricane typhoon cyclone storm'),
  /** Of them those of storms, which articles call by their name alone as well. */
  storms: wordSet('hurricane typhoon cyclone storm'),
  /** Meetings, which have their owner in front and their subject behind: "Leaders' Summit on Refugees". */
  meetings: wordSet('summit conference symposium'),
  /** Last words of places, whatever the rest of the name: "Bank of America Stadium". */
  sites: wordSet(
    'stadium arena velodrome fortress airport coast peninsula cathedral cemetery mountains ocean island glacier',
  ),
  /** Of them those that stand behind the name of a body: "Seed Association Stadium". */
  venues: wordSet('stadium arena velodrome'),
  /** Last words of places that are taken for bodies, and end some people's names: "Red Fort". */
  grounds: wordSet(
    'castle river bridge valley sea province territory dam trail plaza square prison jail gardens desert reef shoal highway fort creek heath crescent',
  ),
  /** What a district is for that is a body: "School District of Merrin". */
  districtBodies: wordSet(
    'school water fire hospital sanitation utility irrigation library park transit health drainage',
  ),
  /** Last words of places that may look like people: "Gracie Mansion". */
  places: wordSet('street avenue boulevard road county airport islands mansion'),
  /** First words of places that may look like people: "Mt. Everest". */
  placeFronts: wordSet('mt mount lake fort port cape isle'),
  /** First words of places called after saints and harbours, which may look like people: "Santa Merrin". */
  saints: wordSet('santa san são puerto'),
  /** In front of "of" and a listed place: the place itself, whatever governs it. */
  realms: wordSet(
    'state commonwealth republic kingdom city town county province municipality principality duchy emirate borough',
  ),
  /** Last words of newspapers and the like, whose article is part of the name: "The New York Times". */
  withArticle: wordSet(
    `${PAPERS} economist monitor sun hill atlantic nation intercept beast onion who beatles bahamas gambia hague netherlands philippines`,
  ),
} as const;

/** Parties as adjectives in front of a place: "Republican Indiana" is Indiana. */
export const PARTY_ADJECTIVES = wordSet(
  'republican democratic democrat libertarian independent conservative liberal labour communist socialist gop progressive',
);

/** Ages in front of a place: "Victorian England" is England. */
export const AGES = wordSet('victorian edwardian elizabethan tsarist stalinist');

export const PARTY_MEMBERS = wordSet('democrats republicans conservatives liberals');

/** Last words of groups of people, which are no organisation, besides the names of peoples. */
export const GROUPS = wordSet(
  `democrats republicans dems conservatives liberals libertarians muslims christians jews catholics protestants evangelicals
   latinos latinas hispanics yorkers staters streeters xers millennials rabbis floridians iowans`,
);

/** Parties, creeds and feasts: as names of one word they are nothing else, and as adjectives they stand anywhere. */
export const CREEDS = wordSet(
  `democratic republican communist socialist conservative liberal libertarian nazi fascist marxist zionist islamist jihadist
   confederate islam christianity judaism hinduism buddhism catholicism sharia koran quran bible christmas easter ramadan
   hanukkah passover thanksgiving halloween internet olympic paralympic`,
);

/** Diseases are no people: "Alzheimer's". */
export const DISEASES = wordSet('alzheimer parkinson crohn tourette hodgkin');
/** Companies called like a person, possessive included. */
export const POSSESSIVE_COMPANIES = wordSet(
  'mcdonald macy bally harrah wendy kohl moody sotheby lowe denny domino arby chili kellogg sainsbury lloyd barnardo dillard',
);

/** Words in capitals, and words in front of a number, that name nothing. */
export const CAPITALS_WITHOUT_NAME = wordSet('pac pacs ceo ceos cfo coo dna gdp iq atm suv suvs faq var');
/** Letters of techniques and of accounting, which name nobody however sure they look. */
export const TECHNIQUES = new Set(
  'RSS MMS SMS GPS USB DVD DVDs CD CDs HTML HTTP PDF LCD MRI VPN AI EBITDA EBIT EPS GAAP IPO IPOs ETF ETFs YoY QoQ MoM'.split(
    ' ',
  ),
);
/** What stands behind "CCTV", and in front of it, where it is cameras and not the broadcaster. */
export const footage = {
  behind: wordSet(
    'camera cameras footage image images film clip clips still stills video videos picture pictures recording recordings system systems network evidence monitoring surveillance operator operators',
  ),
  before: wordSet('on by no the through via using'),
};
export const NUMBERED_PARTS = wordSet(
  'suite room apartment apt no no. floor unit chapter section page figure table gate gates terminal bill article season week day step method tab exhibit part schedule appendix annex',
);

/** Whom only a club has: "the Leeds midfielder". */
export const PLAYERS = wordSet(
  'midfielder striker defender goalkeeper winger forward fullback quarterback linebacker pitcher shortstop',
);

/** Indexes that go by a number. */
export const INDEXES: ReadonlySet<string> = new Set(
  's&p 100,s&p 400,s&p 500,s&p 600,ftse 100,ftse 250,ftse 350,stoxx 50,stoxx 600,nikkei 225,russell 1000,russell 2000,russell 3000,csi 300,asx 200,cac 40,ibex 35,nasdaq 100,fortune 100,fortune 500,fortune 1000'.split(
    ',',
  ),
);

/** Zones of time, which are no places: "Pacific time". */
export const TIME_ZONES = wordSet('pacific eastern central mountain atlantic greenwich');

/** The same as letters behind the time of day: "0900 BST". */
export const CLOCKS: ReadonlySet<string> = new Set('GMT UTC BST CET CEST EST EDT CST CDT PST PDT IST AEST'.split(' '));

/** Forms of address and parties to a case, which name nobody alone. */
export const FORMS_OF_ADDRESS = wordSet(
  'sir madam esquire esq petitioner petitioners respondent respondents plaintiff plaintiffs defendant defendants appellant appellee',
);

/** States as they are written behind a town: "Charlotte, N.C.". */
export const STATE_ABBREVIATIONS = wordSet(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont nc nd neb nev nh nj nm ny
   okla ore pa ri sc sd tenn tex va vt wash wis wva wyo dc`,
);

/** What a recogniser's stretch may hold besides a name, and what its parts may be. Lower case. */
export const partWords = {
  /** Last words in lower case that belong to the name: "the House Benghazi committee". */
  heads: wordSet('board court senate army police assembly parliament guard hospital church museum'),
  /** The same behind one word only: "the Labour party", but not "the National Front party". */
  shortHeads: wordSet('party union'),
  /** What two of make the name of a party: "Democratic Progressive party". */
  leanings: wordSet(
    'democratic progressive liberal social socialist conservative republican radical christian labour national reform green',
  ),
  /** Behind these a surname stands in front: "the Koch brothers". */
  kin: wordSet('brothers sisters siblings family families'),
  /** Words in lower case inside names, in several languages; those of two letters count without being listed. */
  small: wordSet(
    `the and for with from into over under against upon not pour für sur aux dans per con des und zur zum los las dos das
     sul della delle degli dei dello nel sans chez vers`,
  ),
  /** Departments without the word: "the departments of Labor and Justice". */
  departments: wordSet(
    'state defense justice energy interior labor commerce treasury education agriculture transportation security',
  ),
  /** Besides these and the fields, what a minister is for. */
  portfolios: wordSet('affairs foreign finance defence home internal economy economic and'),
  /** Of the last words of organisations those that "and" may go on behind: "Department for Energy and Industry". */
  trades: wordSet('energy mining foods healthcare pharmaceuticals realty'),
  /** Last words of organisations only where another organisation stands beside: "the IRS and Drug Enforcement Administration". */
  services: wordSet('administration forces service office party'),
  /** Titles that end what the recogniser marks in front of a person it did not see: "Texas Sen.". */
  titlesBehind: wordSet(
    'sen sens rep reps gov govs mp mps msp msps mep meps congressman congresswoman committeeman committeewoman councilman councilwoman',
  ),
} as const;

/** Words in front of a party or an institution that are none of its name: "Republican House", "Presumptive GOP". */
export const LOOSE_ADJECTIVES = wordSet(
  'presumptive likely longtime fellow many several former current islamist jihadist leftist rightist eurosceptic populist centrist',
);
/** Institutions behind a party or a president: "Democratic Senate", "Obama White House". */
export const PARTY_INSTITUTIONS = wordSet('house senate congress dnc rnc gop committeeman');
export const PRESIDENTS_INSTITUTIONS = new Set(['white house', 'state department', 'justice department']);
export const TOWN_INSTITUTIONS = new Set([
  'city council',
  'white house',
  'district of columbia',
  'members of congress',
]);
