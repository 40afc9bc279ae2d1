// Verbs and adverbs by which a sentence accuses: "the minister misled parliament", "knowingly sold". In the article's own
// voice they are its own accusation, whatever else the sentence says.
// Belongs here: a deed that is wrong whoever does it. Does not: deeds that are wrong only at times ("attacked", "took"),
// those of sport ("stole", "cheated"), and nouns of wrongdoing, which the cues of claim-cues.ts have.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** In their base form. */
export const accusingVerbs: ReadonlySet<string> = wordSet(
  `lie mislead deceive bribe embezzle launder defraud falsify fabricate rig blackmail extort torture plagiarize plagiarise
   sabotage misuse misappropriate collude conspire intimidate persecute molest smuggle swindle scam whitewash`,
);

/** They may say where something is: "the island lies off the coast". */
export const placingForms: ReadonlySet<string> = wordSet('lie lies lain');

/** "Covered up the leak". */
export const coveringVerbs: ReadonlySet<string> = wordSet('covered covers covering cover');

/** Beside a verb they say that it was done on purpose or against the law. */
export const accusingAdverbs: ReadonlySet<string> = wordSet(
  'deliberately knowingly secretly illegally unlawfully fraudulently wilfully willfully corruptly covertly',
);

/** Words of courts: then it is what they deal with, which is on record. */
export const courtWords: ReadonlySet<string> = wordSet(
  `court courts jury guilty convicted conviction sentenced sentence acquitted charged charges indicted indictment trial
   prosecutors prosecution plea pleaded verdict tribunal lawsuit arrested jailed prison accused alleged allegedly`,
);

/** What is done to evidence, and what is evidence; "lost" and "deleted" may be chance. */
export const destroyingForms: ReadonlySet<string> = wordSet(
  'shredded shredding shred destroyed destroying burned burnt burning wiped doctored doctoring backdated backdating falsified',
);
export const evidenceNouns: ReadonlySet<string> = wordSet(
  'memo memos document documents file files record records email emails e-mails evidence papers message messages tape tapes footage minutes drive drives log logs report reports results accounts invoices',
);
/** What is kept from others: "hid the figures". */
export const hidingForms: ReadonlySet<string> = wordSet('hid hides hidden hiding conceals concealed concealing');
export const hiddenThings: ReadonlySet<string> = wordSet(
  'figures losses truth debts results findings defects faults evidence accounts payments cracks leak deaths',
);
export const votes: ReadonlySet<string> = wordSet('election elections vote votes referendum ballot');

/** What destroys papers without anybody's wish. */
export const disasters: ReadonlySet<string> = wordSet(
  'fire fires blaze flood floods flooding storm hurricane earthquake war bomb bombs bombing explosion accident accidentally years tornado raid',
);

/** "Told to keep quiet", "paid to say nothing". */
export const orderingForms: ReadonlySet<string> = wordSet(
  'told ordered instructed warned paid pressed pressured forced bribed',
);
const words = (phrase: string): readonly string[] => phrase.split(' ');
export const hushing: readonly (readonly string[])[] = [
  'keep quiet',
  'stay quiet',
  'be quiet',
  'keep silent',
  'stay silent',
  'remain silent',
  'say nothing',
  'keep it quiet',
  'keep it secret',
  'look away',
  'look the other way',
  'turn a blind eye',
  'lie',
].map(words);

/** "Steals designs", where thieves steal cars. */
export const stealingForms: ReadonlySet<string> = wordSet('steals stole stealing');
export const thieves: ReadonlySet<string> = wordSet(
  'thief thieves burglar burglars robber robbers gang gangs hacker hackers',
);
export const stolenIdeas: ReadonlySet<string> = wordSet(
  'design designs secrets technology technologies patent patents blueprints wages votes election elections',
);

/** "Looked the other way", each word as one of its forms. */
export const looksAway: readonly (readonly ReadonlySet<string>[])[] = [
  ['look looks looked looking', 'the', 'other', 'way'],
  ['turn turns turned turning', 'a', 'blind', 'eye'],
  ['line lines lined lining', 'his her their its', 'pockets'],
].map((phrase) => phrase.map((forms) => wordSet(forms)));

/** As the main verb: "investigated whether anybody broke the law" accuses nobody. */
export const lawbreaking: readonly (readonly ReadonlySet<string>[])[] = [
  ['broke broken breaking', 'the', 'law laws'],
  ['cook cooks cooked cooking', 'the his her their its', 'books'],
  ['beat beats beaten', 'his', 'wife girlfriend children'],
  ['pay pays paid', 'no little hardly', 'tax taxes'],
].map((phrase) => phrase.map((forms) => wordSet(forms)));

const against = (verbs: string, objects: string): readonly (readonly [string, ReadonlySet<string>])[] =>
  [...wordSet(verbs)].map((verb) => [verb, wordSet(objects)]);

/** Deeds that are wrong by what they are done with or to whom: "took bribes", where one takes a walk as well. */
export const wrongByObject: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...against(
    'took taken taking takes accepted accepts accepting solicited soliciting',
    'bribe bribes kickback kickbacks',
  ),
  ...against('dumped dumps dumping discharged discharging', 'toxic waste sewage chemicals effluent sludge asbestos'),
  ...against(
    'released releases releasing issued issues issuing gave gives given giving published made spread spreads spreading',
    'misleading bogus fabricated falsehoods disinformation misinformation lies',
  ),
  ...against(
    'beat beats beaten beating starved starving executed executing',
    'prisoners prisoner detainees inmates suspects protesters demonstrators migrants refugees patients',
  ),
  ...against(
    'targeted targets targeting shelled shelling bombed bombing',
    'hospital hospitals ambulances civilians clinics schools',
  ),
  ...against('withheld withholds withholding', 'wages pay evidence'),
]);
