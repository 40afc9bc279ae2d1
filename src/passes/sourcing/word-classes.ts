// Small classes of the words that open a sentence or stand before its verb.
import { openingClasses } from '../../lexicon/opening-classes.ts';

export const wordClassNames: readonly string[] = Object.keys(openingClasses);

/** The class of a lower-case word. */
export const wordClasses: ReadonlyMap<string, string> = new Map(
  Object.entries(openingClasses).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);
