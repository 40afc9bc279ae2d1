// Verbs and adverbs by which a sentence accuses: "the minister misled parliament", "knowingly sold". In the article's own
// voice they are its own accusation, whatever else the sentence says.
// Belongs here: a deed that is wrong whoever does it. Does not: deeds that are wrong only at times ("attacked", "took"),
// those of sport ("stole", "cheated"), and nouns of wrongdoing, which the cues of claim-cues.ts have.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** In their base form. */
export const accusingVerbs: ReadonlySet<string> = wordSet(
  `lie mislead deceive bribe embezzle launder defraud falsify fabricate rig blackmail extort torture plagiarize plagiarise
   sabotage collude conspire intimidate persecute molest smuggle swindle scam whitewash`,
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
