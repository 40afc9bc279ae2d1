// Passives by which a view or a report is put forward with nobody to hold it: "is expected to rise", "was seen as".
// Belongs here: a participle with the words of which one must follow it, since "is expected at noon" and "was seen on
// Monday" are no views. Does not: verbs whose passive tells a deed ("was charged with").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

const followedBy = (participles: string, next: string): readonly (readonly [string, ReadonlySet<string>])[] =>
  [...wordSet(participles)].map((participle) => [participle, wordSet(next)]);

export const passiveBeliefs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...followedBy('believed thought feared said rumored rumoured reported understood expected assumed', 'to that'),
  ...followedBy('claimed alleged predicted', 'to that'),
  ...followedBy('considered', 'to a an the as one by'),
  ...followedBy('seen viewed regarded hailed perceived', 'as'),
  ...followedBy('estimated', 'to that at'),
  ...followedBy('hoped known agreed argued speculated proposed suggested asserted hypothesized hypothesised', 'that'),
  ...followedBy('learned learnt', 'that'),
  ...followedBy('suspected', 'to that of'),
  ...followedBy('projected tipped', 'to'),
  ...followedBy('accepted acknowledged', 'that as'),
  ...followedBy('recognized recognised', 'as that'),
  ...followedBy('credited', 'with as'),
  ...followedBy('blamed', 'for'),
  ...followedBy('criticized criticised', 'for over'),
  ...followedBy('accused', 'of'),
  ...followedBy('linked', 'with'),
]);

/** These are views only where "widely" or the like says whose: "is seen as" alone is often a plain description. */
export const spreadBeliefs: ReadonlySet<string> = wordSet(
  'considered seen viewed regarded hailed known accepted acknowledged agreed recognized recognised perceived credited blamed',
);

/** What follows "were considered" where something was looked at, and held to be nothing: "because of the cost". */
export const lookedAt: ReadonlySet<string> = wordSet(
  'because in for during after before at on when while until since . , ; :',
);
