// Words that end in -est and are no superlatives: what a tagger of parts of speech may take for one.
// Belongs here: what is never one. Does not: "modest", "honest", which rank nothing but are adjectives.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const superlativeLookalikes = wordSet(
  `arrest behest breast conquest contest crest digest disinterest earnest forest guest harvest inquest interest invest jest lest
  manifest nest palimpsest pest priest midwest northwest protest quest request rest southwest suggest tempest test unrest vest west zest`,
);
