// Verbs by which a company, agency or authority puts a figure or a rating on record, each with the words one of which
// must follow before the next comma: "expects sales to fall", "rates the region as dangerous", "puts the loss at 3 million".
// Belongs here: what bodies publish. Does not: what only people do ("hopes", "fears").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet, wordStems } from './word-list.ts';

const pattern = (verbs: string, follows: string): readonly (readonly [string, ReadonlySet<string>])[] =>
  [...wordSet(verbs)].map((verb) => [verb, wordSet(follows)]);

export const assessments: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...pattern('expects expect expected anticipates', 'to of that will'),
  ...pattern('forecasts projects predicts', 'to a an that will'),
  ...pattern('estimates estimated', 'at that'),
  ...pattern('puts put values valued', 'at'),
  ...pattern('rates rated ranks ranked', 'as among'),
]);

/** Participles of verbs that give somebody's view: "was described by Kovan as". */
export const viewParticiples = wordSet(
  `described identified characterized characterised portrayed dismissed called named rated seen viewed regarded considered hailed
   advocated championed espoused criticized criticised condemned denounced praised mocked confirmed announced told revealed disclosed predicted estimated
   accused blamed faulted warned credited quoted cited reported recommended endorsed touted lauded decried derided
   ridiculed slammed lambasted blasted`,
);

/** Behind these stands what somebody is praised or blamed for, and only then by whom: "criticised for his silence by". */
export const reasonedParticiples = wordSet(
  `criticized criticised condemned denounced praised mocked accused blamed faulted credited recommended lauded derided
   ridiculed slammed lambasted blasted`,
);

/** Verbs that give a thing a name or a grade: "described it as 'a wonder'". */
export const gradingStems = wordStems('describ hail brand dismiss label prais tout call dub characteri portray');
