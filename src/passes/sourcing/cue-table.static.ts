// The cues of claims as one string, made when the command is built: inflecting them at every start would cost 10 ms.
import { buildClaimCues } from './cue-lexicon.ts';

/** A phrase: the words after its first, the kinds it has anywhere, those it has as a verb. */
export type CueEntry = readonly [rest: string, anywhere: number, asVerb: number];

/** JSON of an object: for each first word its phrases, the longest first. */
export const claimCueTable: string = JSON.stringify(
  Object.fromEntries(
    [...buildClaimCues()].map(([first, phrases]) => [
      first,
      phrases.map(({ rest, anywhere, asVerb }): CueEntry => [rest.join(' '), anywhere, asVerb]),
    ]),
  ),
);
