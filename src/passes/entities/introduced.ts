// What the noun in front of a name says it is: "the port of Merrin", "the grid operator, Norvolt,".
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';

/** The type of the name `first` to `end`, half-open, by the words before it; null where they do not say. */
export function introducedType(tokens: readonly Token[], first: number, end: number): EntityType | null {
  const before = tokens[first - 1];
  const noun = tokens[first - 2];
  if (before === undefined || before.sentence !== tokens[first]!.sentence) return null;
  if (before.lower === 'of') return noun !== undefined && namingNouns.places.has(noun.lower) ? 'place' : null;
  if (namingNouns.organizations.has(before.lower)) {
    // "The party Brandt leads" names no party.
    return tokens[end]?.tag.startsWith('V') === true ? null : 'organization';
  }
  if (before.lower !== ',' || noun === undefined || !namingNouns.organizations.has(noun.lower)) return null;
  // "The union, Brandt said" names no union.
  const after = tokens[end];
  return after === undefined || after.lower === ',' || after.lower === '.' ? 'organization' : null;
}
