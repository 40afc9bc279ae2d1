// Verbs of saying and nouns for sources, made when the command is built: inflecting them at every start would cost 4 ms.
import { type StaticTable, tableOf } from '../../lexicon/static-table.ts';
import { buildWordKinds, nounClasses, speechClasses } from './word-lexicon.ts';

/** For each form its class as a verb of saying and as a noun (digits), then the kind of report, if any: `10tell`. */
export const wordKindTable: StaticTable = tableOf(
  [...buildWordKinds()].map(([word, { speech, noun, report }]) => [
    word,
    `${speechClasses.indexOf(speech)}${nounClasses.indexOf(noun)}${report ?? ''}`,
  ]),
);
