// What the lists say of a name.
import { staticTable } from '../../lexicon/static-table.ts';
import type { EntityType } from '../../model/findings.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, extendPhrase } from './gazetteer.ts';
import { knownNameTable } from './listed.static.ts';
import { shippedGazetteer } from './shipped-gazetteer.ts';

const knownNames = staticTable(knownNameTable, (entry) => entry as EntityType);

/** Longer names are in no gazetteer. */
const MOST_WORDS = 5;
const BODY = classBit('knownOrganization');
const WORK = classBit('work');
/** What else a listed name of some words may be; names of places are lent to too much else to decide anything. */
const ELSE = classBit('town') | classBit('person') | classBit('demonym');

/** The type of a name that every newsroom knows; undefined for others. `name` as `nameOf` makes it. */
export function knownType(name: string): EntityType | undefined {
  return knownNames.get(name) ?? listedType(name);
}

/** The type of two words or more that the gazetteer has as a body or a work and as nothing else. */
function listedType(name: string): EntityType | undefined {
  if (!name.includes(' ')) return undefined;
  const words = name.split(' ');
  if (words.length > MOST_WORDS) return undefined;
  const classes = shippedGazetteer().allClasses(words.map(hashString).reduce(extendPhrase)) & (BODY | WORK | ELSE);
  if (classes === BODY) return 'organization';
  return classes === WORK ? 'misc' : undefined;
}
