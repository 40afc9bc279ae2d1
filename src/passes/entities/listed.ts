// What the lists say of a name.
import { searchTable } from '../../lexicon/static-table.ts';
import type { EntityType } from '../../model/findings.ts';
import { firstNameTable, knownNameTable } from './listed.static.ts';

/** The type of a name that every newsroom knows; undefined for others. `name` as `nameOf` makes it. */
export function knownType(name: string): EntityType | undefined {
  return searchTable(knownNameTable, name) as EntityType | undefined;
}

export type Sex = 'woman' | 'man';

/** The sex that a first name in lower case tells; null when it tells none. */
export function sexOfName(first: string): Sex | null {
  return (searchTable(firstNameTable, first) as Sex | undefined) ?? null;
}
