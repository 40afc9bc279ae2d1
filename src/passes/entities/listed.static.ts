// Names that are listed by hand, made when the command is built: filling maps with a thousand names would cost every
// start a millisecond or two, and an article asks for a few dozen.
import { KNOWN_NAMES } from '../../lexicon/known-names.ts';
import { type StaticTable, tableOf } from '../../lexicon/static-table.ts';

/** The type of a name every newsroom knows. */
export const knownNameTable: StaticTable = tableOf(KNOWN_NAMES);
