// Words by which a sentence tells what happened where no reporter was, or what goes on in somebody nobody has asked.
// Belongs here: what only those who took part can know, whoever does it ("met in secret", "was tipped off"). Does not: what
// goes on before everybody's eyes ("was booed"), and deeds that are wrong in themselves (accusations.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** Word by word; those that must stand before the verb may say elsewhere what somebody's work is. */
export const secrecyPhrases: readonly { readonly words: readonly string[]; readonly opening: boolean }[] = [
  { words: ['in', 'secret'], opening: false },
  { words: ['behind', 'closed', 'doors'], opening: false },
  { words: ['secret', 'talks'], opening: false },
  { words: ['secret', 'meetings'], opening: false },
  { words: ['secret', 'negotiations'], opening: false },
  { words: ['behind', 'the', 'scenes'], opening: true },
  { words: ['privately', ','], opening: true },
  { words: ['in', 'private', ','], opening: true },
];

/** They sit in private by their rules, as everybody knows. */
export const sittingBodies: ReadonlySet<string> = wordSet(
  `jury jurors court judge judges justices committee commission council board panel cabinet parliament senate congress
   hearing session conclave cardinals trial tribunal ministers lawmakers delegates party caucus ballot vote voted`,
);

const followedBy = (participles: string, next: string): readonly (readonly [string, ReadonlySet<string>])[] =>
  [...wordSet(participles)].map((participle) => [participle, next === '' ? new Set() : wordSet(next)]);

/** Passive participles, each with the words of which one follows at once; with none, any or nothing may. */
export const unseenParticiples: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...followedBy('spotted', 'in at on near with leaving entering together once twice several'),
  ...followedBy(
    'seen photographed overheard',
    'arguing kissing leaving entering shouting fighting crying dining partying dancing',
  ),
  ...followedBy('tipped warned paid bought', 'off'),
  ...followedBy('leaned leant', 'on'),
  ...followedBy('hushed', 'up'),
  ...followedBy('gagged pressured pressurised blacklisted shunned ostracised ostracized', ''),
]);

/** What people do to each other where nobody looks on, each with the words of which one follows at once, as above. */
export const privateActs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...followedBy('stormed', 'out off'),
  ...followedBy('fallen fell', 'out'),
  ...followedBy('mulling mulls mulled', ''),
  ...followedBy('eyeing', 'a an the'),
  ...followedBy('begged quarrelled quarreled confided sobbed', ''),
]);

/** Feelings so strong that only those who have them can tell; as a predicate. */
export const strongFeelings: ReadonlySet<string> = wordSet(
  `furious livid terrified heartbroken devastated distraught convinced determined adamant besotted smitten infatuated desperate delighted
   jealous envious horrified astonished thrilled ashamed humiliated inconsolable enraged incensed mortified`,
);

/** What the head of one person holds, as the verb of the main clause. */
export const mindVerbs: ReadonlySet<string> = wordSet(
  `want wants wanted know knows knew hope hopes hoped fear fears feared love loves loved hate hates hated care cares cared
   regret regrets regretted dreamed dreamt dreams believe believes believed think thinks thought feel feels felt intend intends intended
   resent resents resented dread dreads dreaded trust trusts trusted forgives forgave forgiven envies envied despises despised`,
);

/** How something that is counted goes up or down, in the past. */
export const leaps: ReadonlySet<string> = wordSet(
  `collapsed tripled doubled halved trebled quadrupled exploded soared plummeted plunged skyrocketed rocketed mushroomed
   dwindled`,
);
export const countedThings: ReadonlySet<string> = wordSet(
  `sales prices rents bills costs fees wages salaries profits revenue revenues debts membership attendance turnout support
   trust confidence demand supply numbers number rate rates crime poverty unemployment homelessness fertility population
   visits visitors applications complaints admissions births deaths cases infections thefts turnover circulation readership
   enrolment enrollment orders bookings burglaries evictions`,
);

/** What those who hold these want they say in public. */
export const politicalOffices: ReadonlySet<string> = wordSet(
  `mayor minister senator sen. president governor gov. secretary chancellor premier rep. congressman congresswoman
   councillor mp candidate nominee leader commissioner chairman chairwoman`,
);

/** In these people feel what their author has them feel. */
export const inventions: ReadonlySet<string> = wordSet(
  'film novel play book story series episode character characters hero heroine plot opera comedy drama',
);

/** "Lost faith in the coach": of whoever it is told. */
export const lostTrust: ReadonlySet<string> = wordSet('faith patience confidence trust');

/** Those who have a will of their own together, and no spokesman in the article; none that votes or governs. */
export const mindedGroups: ReadonlySet<string> = wordSet(
  `board club staff players developers locals residents fans shopkeepers teachers parents investors owner owners landlord
   landlords boss bosses management crew family friends neighbours neighbors colleagues relatives villagers shareholders
   directors executives tenants students pupils nurses workers employees farmers islanders drivers commuters public
   insiders heirs couple pair children squad team-mates teammates`,
);

/** They say in public what they want, and not that they are nervous. */
export const governingGroups: ReadonlySet<string> = wordSet(
  'government ministers ministry cabinet leadership party coalition opposition',
);

/** What they want or fear; what they know and believe anybody may say of them. */
export const groupVerbs: ReadonlySet<string> = wordSet(
  `want wants wanted fear fears feared hope hopes hoped resent resents resented dread dreads dreaded hate hates hated
   intend intends intended regret regrets regretted trust distrust distrusted mistrust mistrusted`,
);

/** What it is a charge to have known about. */
export const knownWrongs: ReadonlySet<string> = wordSet(
  `payment payments fault faults risk risks danger dangers defect defects leak leaks abuse abuses fraud scheme bribe bribes deaths
   crack cracks losses plot cover-up scandal contamination pollution allegations complaints warnings flaws`,
);

/** Feelings of people as a predicate that things may have too, or a meaning of their own: "funds are exhausted". */
export const feelingsOfGroups: ReadonlySet<string> = wordSet(
  `angry exhausted keen worried frustrated demoralised demoralized disillusioned jealous afraid anxious relieved unhappy
   restless bitter resentful nervous jubilant tired fearful disappointed dismayed upset alarmed uneasy impatient`,
);

/** In front of its verb such an adverb says that nobody was to know. */
export const quietAdverbs: ReadonlySet<string> = wordSet('quietly discreetly privately secretly surreptitiously');
/** What may be done without noise: "quietly spoken", "has quietly closed the door". */
export const quietVerbs: ReadonlySet<string> = wordSet(
  `spoken spoke speaking sat sit sits sitting stood standing wept weeping cried sang hummed humming closed shut opened walked
   walking waited waiting lived living died read reading played playing worked working ran running owned held run funded
   educated schooled said says saying`,
);

/** What passes between two who do not tell, and the verbs that go with it in the perfect. */
export const privateDeals: ReadonlySet<string> = wordSet(
  'bid bids offer offers approach approaches overture overtures',
);
export const dealVerbs: ReadonlySet<string> = wordSet(
  'rejected refused received made tabled submitted accepted considered declined ignored fielded',
);

/** How it stands with a marriage, a deal or a firm, word by word, as insiders tell it; as what something "is". */
export const insidePhrases: readonly (readonly string[])[] = [
  'in tatters',
  'under orders',
  'hanging by a thread',
  'at breaking point',
  'living on borrowed time',
  "at each other 's throats",
  "at each other's throats",
  'close to collapse',
  'on the brink of collapse',
  'close to signing',
  'close to joining',
  'close to agreeing',
  'close to quitting',
  'in the pay of',
  'in the pocket of',
  'on his way out',
  'on her way out',
  'on the way out',
].map((phrase) => phrase.split(' '));

/** "The very firms that profit" hints at what nobody has shown; not with these. */
export const plainOfVery: ReadonlySet<string> = wordSet(
  `idea nature fact heart end beginning start moment top bottom thing day day's same notion existence word words place point
   first last next best least core centre center definition reason sort kind`,
);
