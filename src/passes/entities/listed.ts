// What the lists say of a name.
import { staticTable } from '../../lexicon/static-table.ts';
import type { EntityType } from '../../model/findings.ts';
import { firstNameTable, knownNameTable } from './listed.static.ts';

const knownNames = staticTable(knownNameTable, (entry) => entry as EntityType);
const firstNames = staticTable(firstNameTable, (entry) => entry as Sex);

/** The type of a name that every newsroom knows; undefined for others. `name` as `nameOf` makes it. */
export function knownType(name: string): EntityType | undefined {
  return knownNames.get(name);
}

export type Sex = 'woman' | 'man';

/** The sex that a first name in lower case tells; null when it tells none. */
export function sexOfName(first: string): Sex | null {
  return firstNames.get(first) ?? null;
}
