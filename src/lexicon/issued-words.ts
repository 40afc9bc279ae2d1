// What is issued or given to tell something: "issued an apology", "gave it a cautious welcome", where "issued a permit" and
// "gave them a rest" are deeds.
// Belongs here: words laid down in a text. Does not: nouns of saying and papers, which source-nouns.ts has.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const issuedWords = wordSet(
  `apology apologies alert alerts advisory advisories appeal appeals challenge clarification condemnation correction decree
   decrees directive directives edict fatwa guidance instruction instructions rebuke rebuttal reprimand summary ultimatum
   ultimatums notices invitation invitations verdicts word words welcome blessing backing approval endorsement praise account reply replies retraction`,
);
