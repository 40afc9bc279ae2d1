// The cues of claims, made when the command is built: inflecting them at every start would cost 10 ms.
import { type StaticTable, tableOf } from '../../lexicon/static-table.ts';
import { buildClaimCues } from './cue-lexicon.ts';

/** For each first word its phrases, the longest first, as JSON of {@link CueEntry}. */
export const claimCueTable: StaticTable = tableOf(
  [...buildClaimCues()].map(([first, phrases]) => [
    first,
    JSON.stringify(phrases.map(({ rest, anywhere, asVerb }): CueEntry => [rest.join(' '), anywhere, asVerb])),
  ]),
);

/** A phrase: the words after its first, the kinds it has anywhere, those it has as a verb. */
export type CueEntry = readonly [rest: string, anywhere: number, asVerb: number];
