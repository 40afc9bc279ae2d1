// The first names that tell a sex, made when the command is built (see lexicon/static-table.ts).
import { MENS_NAMES, WOMENS_NAMES } from '../lexicon/first-names.ts';
import { type StaticTable, tableOf } from '../lexicon/static-table.ts';

/** For a name of both, as for Kim, the sex is that of the women. */
export const firstNameTable: StaticTable = tableOf(
  new Map([
    ...[...MENS_NAMES].map((name) => [name, 'man'] as const),
    ...[...WOMENS_NAMES].map((name) => [name, 'woman'] as const),
  ]),
);
