// "General Harker", "Marquis de Harker": a rank and a surname, taken for a body such as "General Motors".
import { NAME_PARTICLES, noSurnames, rankWords } from '../../lexicon/titles.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';

/** In front of "general" and the like: "Major General". */
const GRADES: ReadonlySet<string> = new Set('major lieutenant brigadier rear vice staff master'.split(' '));
const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);

const LISTED = classBit('team') | classBit('organization') | classBit('country') | classBit('region');
const SURNAME = classBit('lastName');
const ORGANIZATION_WORD = classBit('organizationWord') | classBit('noun');

/** Whether the tokens `first` to `end`, half-open, are a rank and a surname. */
export function isRanked(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  let at = first;
  const isGraded = GRADES.has(tokens[at]!.lower) && rankWords.has(tokens[at + 1]?.lower ?? '');
  if (isGraded) at++;
  if (!rankWords.has(tokens[at]!.lower)) return false;
  at++;
  while (at + 1 < end && particles.has(tokens[at]!.text)) at++;
  const surname = tokens[at];
  if (at + 1 !== end || surname === undefined || !isCapital(surname)) return false;
  if (isListedPlace(tokens, first, end, gazetteer, LISTED)) return false;
  const classes = gazetteer.classes(hashString(surname.lower));
  if ((classes & ORGANIZATION_WORD) !== 0) return false;
  if ((classes & SURNAME) !== 0 || isGraded) return true;
  // "General Seeds" may be a company.
  if (classes !== 0 || noSurnames.has(surname.lower) || surname.lower.endsWith('s')) return false;
  return surname.text !== surname.text.toUpperCase();
}
