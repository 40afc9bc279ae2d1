// Participles of what becomes of papers: "a study published on Monday", "a letter seen by the Post".
// Belongs here: what somebody does with a paper. Does not: what a paper does itself ("said", "found").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const documentParticiples: ReadonlySet<string> = wordSet(
  `seen obtained published released reviewed commissioned filed issued leaked compiled prepared posted conducted disclosed
   unsealed shared provided submitted circulated`,
);
