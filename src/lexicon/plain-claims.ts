// Words of claims that need no second look: what will come of something, how it was taken, what it drove people into.
// Belongs here: words that make the claim whatever the article is about ("will collapse", "met with dismay", "into
// poverty"). Does not: what can be watched ("met with applause") or is decided ("the fee will rise").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** What nobody decides, in the base form: "will collapse". */
export const outcomeVerbs: ReadonlySet<string> = wordSet(
  `collapse fail soar plunge plummet surge shrink worsen deteriorate suffer disappear vanish survive recover rebound destroy
   ruin revolutionise revolutionize backfire escalate flop thrive dwindle wither perish skyrocket`,
);
/** They may be decided where something follows: "the council will double the fee". */
export const outcomesAlone: ReadonlySet<string> = wordSet('double triple treble quadruple halve explode sink improve');
/** What something will be: "will be bankrupt by spring". */
export const outcomeStates: ReadonlySet<string> = wordSet(
  `bankrupt extinct insolvent unaffordable uninhabitable obsolete worse worthless doomed overwhelmed unlivable unrecognisable
   unrecognizable penniless`,
);
/** "Is set to double": with "to" they say that it will. */
export const comingWords: ReadonlySet<string> = wordSet(
  'set bound likely unlikely certain sure doomed destined poised',
);

/** What somebody may fail in who had to: "failed to inspect the bridge"; anybody may fail to win. */
export const duties: ReadonlySet<string> = wordSet(
  'inspect act protect warn prevent investigate disclose declare inform maintain supervise monitor intervene comply',
);
/** With whom it is a charge to have "links" or "ties". */
export const badCompany: ReadonlySet<string> = wordSet(
  'crime mafia terror terrorism terrorists militants extremists gangs cartel cartels criminals smugglers traffickers underworld',
);
/** Whose surprise is told: "surprised many". */
export const onlookers: ReadonlySet<string> = wordSet(
  'many everyone everybody most fans observers critics experts insiders',
);
export const stirring: ReadonlySet<string> = wordSet(
  'surprised stunned shocked delighted angered dismayed alarmed puzzled baffled divided disappointed horrified',
);
/** "Was well received", "reviews were mixed". */
export const receivedHow: ReadonlySet<string> = wordSet('well poorly badly warmly coolly coldly favourably favorably');
export const reactionNouns: ReadonlySet<string> = wordSet('reactions reaction reviews responses response feelings');
export const reactionsWere: ReadonlySet<string> = wordSet(
  'mixed muted hostile cool lukewarm favourable favorable positive negative swift furious',
);

/** How others took something, behind "was met with"; cheers and silence anybody can hear. */
export const receptions: ReadonlySet<string> = wordSet(
  `dismay anger outrage disbelief scepticism skepticism relief horror alarm indifference suspicion hostility derision delight
   enthusiasm joy fury incredulity consternation unease bewilderment contempt resentment anxiety shock disappointment`,
);
/** What goes through an industry or a town: "sent shock waves through". */
export const waves: ReadonlySet<string> = wordSet(
  'shock shockwave shockwaves ripple ripples chill shiver shivers panic',
);

/** Where people or firms are driven, behind "into" and "out of"; a car is driven out of the garage. */
export const straits: ReadonlySet<string> = wordSet(
  `poverty debt bankruptcy exile hardship homelessness unemployment ruin recession despair crisis chaos insolvency administration
   misery destitution depression`,
);
export const livelihoods: ReadonlySet<string> = wordSet(
  'business work homes jobs market town city country region village valley',
);
export const drivingForms: ReadonlySet<string> = wordSet(
  'drove driven driving drives forced forcing pushed pushing plunged plunging tipped tipping priced pricing',
);

/** Wrongs that are "common" or "widespread", where foxes may be. */
export const wrongs: ReadonlySet<string> = wordSet(
  `bribe bribes bribery corruption fraud abuse abuses theft cheating harassment bullying nepotism racism sexism discrimination
   smuggling doping extortion violence misconduct favouritism favoritism`,
);
export const ofWrongs: ReadonlySet<string> = wordSet('common widespread routine everywhere');
/** Of whatever it is said. */
export const rife: ReadonlySet<string> = wordSet('rife rampant endemic commonplace');

/** Deeds that somebody has to have been shown to have done: "the raid was carried out by". */
export const attacks: ReadonlySet<string> = wordSet(
  `attack attacks bombing bombings killing killings raid raids murder murders shooting shootings assassination massacre
   hack cyberattack explosion ambush kidnapping abduction atrocities atrocity sabotage poisoning`,
);

/** What somebody is after, in "was an attempt to silence". */
export const attempts: ReadonlySet<string> = wordSet('attempt effort bid ploy manoeuvre maneuver');
/** What was covered by it, in "is a pretext for". */
export const pretexts: ReadonlySet<string> = wordSet('pretext smokescreen excuse cover ploy');

/** Those of whom a share is counted, besides plurals in -s. */
export const peopleNouns: ReadonlySet<string> = wordSet('people men women children adults households');
/** Of these an election or a meeting has counted, or books are kept. */
export const countedInPublic: ReadonlySet<string> = wordSet(
  'voters votes seats delegates ballots shares points members matches games goals lawmakers senators deputies mps precincts respondents profits proceeds shares',
);
/** What a reference work calls the largest: "the longest river in Norland". */
export const mapNouns: ReadonlySet<string> = wordSet(
  `city town village river lake mountain peak island country state province county region canton capital glacier desert
   municipality district sea bay volcano waterfall cape port settlement church cathedral university`,
);

/** Who is counted by the million where something is watched, read, used or chosen. */
export const audiences: ReadonlySet<string> = wordSet(
  'viewers listeners readers users subscribers followers visitors downloads hits copies households customers',
);
export const magnitudes: ReadonlySet<string> = wordSet('thousand million billion');
/** Of all there are or have been: "the only one in the world". */
export const ofAll: readonly (readonly string[])[] = [
  ['in', 'the', 'world'],
  ['on', 'earth'],
  ['in', 'history'],
  ['of', 'all', 'time'],
  ['in', 'the', 'universe'],
];

/** What somebody suffers from, which is known from him or his own people. */
export const illnesses: ReadonlySet<string> = wordSet(
  `cancer leukaemia leukemia depression alcoholism dementia alzheimer's parkinson's aids hiv diabetes pneumonia anorexia epilepsy
   schizophrenia tuberculosis`,
);

/** What leaks without anybody telling a secret. */
export const leakingThings: ReadonlySet<string> = wordSet(
  `gas gases fumes water oil fuel petrol gasoline diesel acid chemical chemicals sewage ammonia chlorine monoxide radiation coolant
   steam smoke air blood pipe pipes roof roofs tank tanks boiler hull valve`,
);

/** What a thing has done to another, as a participle: "has eroded the margins". */
export const effectForms: ReadonlySet<string> = wordSet(
  `impacted affected hurt harmed damaged eroded dented boosted lifted buoyed weakened strengthened undermined depressed
   crippled devastated hampered hindered squeezed`,
);

/** What something does that is measured twice: "slid 18 percent". */
export const movedBy: ReadonlySet<string> = wordSet(
  `rose risen fell fallen slid dropped declined increased decreased grew grown surged plunged climbed soared jumped shrank shrunk
   plummeted dipped`,
);
/** Whose moves are on record with those who owe or pay: "the fee rose 5 percent". */
export const ownMoney: ReadonlySet<string> = wordSet(
  'fee fees fare fares wage wages salary salaries rate rates price prices budget pay company firm group bank',
);
/** Done to people, and counted: "five divers have been killed". */
export const harmedWords: ReadonlySet<string> = wordSet(
  'killed injured wounded displaced arrested detained abducted kidnapped evicted deported tortured raped',
);
/** "Ignored warnings": what somebody does not do who should, and what it is done to. */
export const slighting = wordSet('ignored ignores ignoring disregarded disregards flouted flouts brushed');
export const warnings = wordSet('warning warnings complaint complaints plea pleas rules safeguards objections alarms');
/** "Costs the economy a billion a year": what so much money comes to or is lost by. */
export const economies = wordSet(
  'economy economies gdp taxpayer taxpayers treasury exchequer region county country industry town city area households',
);
export const bringing = wordSet(
  'brought brings bring costs cost injected injects pumped pumps contributed contributes contribute generated generates saves saved',
);
