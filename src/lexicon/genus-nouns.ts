// Nouns under which a dictionary puts a thing that it defines: "a condition which causes", "a hoax where somebody calls".
// Belongs here: kinds of illnesses, tricks, methods and devices. Does not: what is praised or feared for its effects
// ("a drug that", "a policy that", "a law that"), where the clause behind claims something.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const genusNouns: ReadonlySet<string> = wordSet(
  `condition disease disorder illness syndrome infection parasite bacterium virus hoax scam trick prank ruse practice technique
   method procedure process device instrument tool term concept phenomenon crime offence offense sport game hormone enzyme protein
   mineral gas`,
);
