// What the lists say of a name.
import { staticTable } from '../../lexicon/static-table.ts';
import type { EntityType } from '../../model/findings.ts';
import { knownNameTable } from './listed.static.ts';

const knownNames = staticTable(knownNameTable, (entry) => entry as EntityType);

/** The type of a name that every newsroom knows; undefined for others. `name` as `nameOf` makes it. */
export function knownType(name: string): EntityType | undefined {
  return knownNames.get(name);
}
