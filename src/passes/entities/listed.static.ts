// Names that are listed by hand, made when the command is built: filling maps with a thousand names would cost every
// start a millisecond or two, and an article asks for a few dozen.
import { MENS_NAMES, WOMENS_NAMES } from '../../lexicon/first-names.ts';
import { KNOWN_NAMES } from '../../lexicon/known-names.ts';
import { type StaticTable, tableOf } from '../../lexicon/static-table.ts';

/** The type of a name every newsroom knows. */
export const knownNameTable: StaticTable = tableOf(KNOWN_NAMES);

/** The sex that a first name tells; for a name of both, as for Kim, that of the women. */
export const firstNameTable: StaticTable = tableOf(
  new Map([
    ...[...MENS_NAMES].map((name) => [name, 'man'] as const),
    ...[...WOMENS_NAMES].map((name) => [name, 'woman'] as const),
  ]),
);
