// Whether words that were taken for another kind of name may be somebody's.
import { nameHeads } from '../../lexicon/name-heads.ts';
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import { humanNouns } from '../../lexicon/source-nouns.ts';
import { NAME_PARTICLES } from '../../lexicon/titles.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { plainWord } from './names.ts';

const LISTED =
  classBit('country') |
  classBit('region') |
  classBit('city') |
  classBit('place') |
  classBit('organization') |
  classBit('team');
const NO_SURNAME = classBit('organizationWord') | classBit('placeWord') | classBit('function') | classBit('demonym');
const LONGEST = 3;
const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);

const callings = wordSet(humanNouns, [...namingNouns.callings].join(' '));
const JOB = classBit('job');

/** "The envoy", "a piper": a noun in small letters for one who is somebody. */
export function isCalling({ lower, text, tag }: Token, gazetteer: Gazetteer): boolean {
  if (text !== lower || tag !== 'NN') return false;
  return callings.has(lower) || (gazetteer.classes(hashString(lower)) & JOB) !== 0;
}

/** Two or three words with capitals that are no listed name and have no word of an institution. */
export function isPersonLike(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  if (end - first < 2 || end - first > LONGEST || isListedPlace(tokens, first, end, gazetteer, LISTED)) return false;
  for (let at = first; at < end; at++) {
    const { kind, text, lower } = tokens[at]!;
    if (kind !== 'word' || text === lower || (text.length > 2 && text === text.toUpperCase())) return false;
    if (at > first && particles.has(lower)) continue;
    if ((gazetteer.classes(hashString(lower)) & NO_SURNAME) !== 0) return false;
  }
  const last = plainWord(tokens[end - 1]!.lower);
  return !nameHeads.organizations.has(last) && !nameHeads.companies.has(last) && !nameHeads.works.has(last);
}
