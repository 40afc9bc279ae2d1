// What the noun beside a name says it is: "the port of Merrin", "the grid operator, Norvolt,".
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';

/** The type of the name `first` to `end`, half-open, by the words beside it; null where they do not say. */
export function introducedType(tokens: readonly Token[], first: number, end: number): EntityType | null {
  const behind = tokens[end]?.lower;
  if (behind !== undefined && namingNouns.placesBehind.has(behind)) return 'place';
  if (behind !== undefined && namingNouns.organizationsBehind.has(behind)) return 'organization';
  const owns = first + 1 === end && isPossessive(behind) && namingNouns.owned.has(tokens[end + 1]?.lower ?? '');
  if (owns) return 'organization';
  const before = tokens[first - 1];
  const noun = tokens[first - 2];
  if (before === undefined || before.sentence !== tokens[first]!.sentence) return null;
  if (before.lower === 'of') return noun !== undefined && namingNouns.places.has(noun.lower) ? 'place' : null;
  if (namingNouns.people.has(before.lower)) return 'person';
  if (namingNouns.organizations.has(before.lower)) {
    // "The party Brandt leads" names no party.
    return tokens[end]?.tag.startsWith('V') === true ? null : 'organization';
  }
  if (before.lower !== ',' || noun === undefined) return null;
  const type = namingNouns.people.has(noun.lower)
    ? 'person'
    : namingNouns.organizations.has(noun.lower)
      ? 'organization'
      : null;
  // "The union, Brandt said" names no union.
  const after = tokens[end];
  return after === undefined || after.lower === ',' || after.lower === '.' ? type : null;
}

function isPossessive(word: string | undefined): boolean {
  return word === "'s" || word === "'";
}
