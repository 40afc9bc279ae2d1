// What the recogniser took into a name that is none of it: lower-case words before it, "Brussels-based" and a party in
// front, "the authority" behind.

import {
  AGES,
  LOOSE_ADJECTIVES,
  PARTY_ADJECTIVES,
  PARTY_INSTITUTIONS,
  PARTY_MEMBERS,
  PRESIDENTS_INSTITUTIONS,
  TOWN_INSTITUTIONS,
} from '../../lexicon/name-heads.ts';
import { joiningNames, placeAdjectives } from '../../lexicon/name-words.ts';
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import { NAME_PARTICLES } from '../../lexicon/titles.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, extendPhrase, type Gazetteer } from './gazetteer.ts';

const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);
const LISTED_PLACE = classBit('country') | classBit('region');

function isLower(token: Token): boolean {
  return token.kind === 'word' && token.text === token.lower;
}

/** "-led", "-era": what makes an adjective of a name. */
export const COMPOUND =
  /-(?:led|run|held|born|style|bound|made|era|wide|like|type|area|ready|speaking|sized?|language|winning|spent|built|bought|paid|citizen|(?:Back|Support|Link|Fund|Own)(?:ed|ing)|Led|Based|(?<!^(?:Co|Re|Self|Pre|Non|Multi|Inter)-)\p{Ll}{3,}(?:ed|ing))$/u;
/** "pro-Norland"; "Pro-Norland League" is a name. */
export const PREFIXED = /^(?:anti|pro|non|ex|un|pan|then|mid)-\p{Lu}/u;
/** "post-Cold War": the war is the name. */
export const POST = /^(?:post|pre)-(?=\p{Lu})/u;
const YEAR = /^(?:(?:1[5-9]|20)\d\d|\d{1,3},\d{3})$/;

/** The first token of the name itself. */
export function nameStart(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  type: EntityType,
  gazetteer: Gazetteer,
): number {
  let first = firstToken;
  while (first + 1 < endToken && isLower(tokens[first]!) && startsNoName(tokens[first]!, type)) first++;
  // In a text that is all lower case there is nothing to see.
  if (first + 1 === endToken && isLower(tokens[first]!)) return firstToken;
  while (first + 1 < endToken && isStray(tokens, first, endToken, type)) first++;
  if (first + 2 < endToken && isOpeningDate(tokens, first, gazetteer)) first += 2;
  for (let at = endToken - 2; at >= first; at--) {
    const { text } = tokens[at]!;
    if (text.includes('-') && (COMPOUND.test(text) || PREFIXED.test(text))) first = at + 1;
  }
  if (first + 1 >= endToken) return first;
  if (type !== 'person' && LOOSE_ADJECTIVES.has(tokens[first]!.lower)) first++;
  if (first + 1 >= endToken) return first;
  if (type !== 'person' && ownsInstitution(tokens, first, endToken, gazetteer)) return first + 1;
  // "Democrats on the Seed Committee" are no committee.
  const isMembers = PARTY_MEMBERS.has(tokens[first]!.lower) && tokens[first + 1]!.lower === 'on';
  if (isMembers && first + 3 < endToken && tokens[first + 2]!.lower === 'the') return first + 3;
  // "Carmaker Volvo" at the head of a headline.
  const isKind = type === 'organization' && namingNouns.business.has(tokens[first]!.lower);
  if (isKind && tokens[first - 1]?.sentence !== tokens[first]!.sentence) return first + 1;
  // "NGO Merrinhilfe".
  if (tokens[first]!.text === 'NGO' && gazetteer.classes(hashString(tokens[first + 1]!.lower)) === 0) return first + 1;
  // "Employees of Harker Foods", with a capital that opens the sentence.
  const isStaff = namingNouns.staff.has(tokens[first]!.lower) && tokens[first + 1]!.lower === 'of';
  if (isStaff && first + 2 < endToken) return first + 2;
  if (type === 'person' || !describesPlace(tokens[first]!, gazetteer)) return first;
  const described = isListedPlace(tokens, first + 1, endToken, gazetteer);
  return described && !isListedPlace(tokens, first, endToken, gazetteer) ? first + 1 : first;
}

/** "In May Harker and Brandt", of which a sentence opens with the first two words. */
function isOpeningDate(tokens: readonly Token[], first: number, gazetteer: Gazetteer): boolean {
  if (!BEFORE_DATES.has(tokens[first]!.text) || tokens[first - 1]?.sentence === tokens[first]!.sentence) return false;
  const { lower } = tokens[first + 1]!;
  return lower === 'may' || (gazetteer.classes(hashString(lower)) & DATE) !== 0;
}

const BEFORE_DATES: ReadonlySet<string> = new Set(['In', 'On', 'By', 'Since', 'Until', 'From', 'Last', 'Next', 'This']);
const DATE = classBit('date');

/** A mark, or the year of a law or vote: "2000 Senate". */
function isStray(tokens: readonly Token[], first: number, end: number, type: EntityType): boolean {
  const { kind, text } = tokens[first]!;
  if (kind === 'punctuation' || kind === 'symbol') return text !== '#' && text !== '@';
  return kind === 'number' && type === 'misc' && YEAR.test(text) && !isLower(tokens[end - 1]!);
}

/** "Democratic Senate", "Harker White House". */
function ownsInstitution(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  const { lower } = tokens[first]!;
  const length = end - first - 1;
  const isParty = PARTY_ADJECTIVES.has(lower);
  if (length === 1) return isParty && PARTY_INSTITUTIONS.has(tokens[end - 1]!.lower);
  if (length > 3) return false;
  let rest = tokens[first + 1]!.lower;
  for (let at = first + 2; at < end; at++) rest += ` ${tokens[at]!.lower}`;
  if (isParty) return TOWN_INSTITUTIONS.has(rest) || PRESIDENTS_INSTITUTIONS.has(rest);
  if (!PRESIDENTS_INSTITUTIONS.has(rest)) return false;
  const classes = gazetteer.classes(hashString(lower));
  return (classes & SURNAME) !== 0 && (classes & LISTED_PLACE) === 0;
}

const SURNAME = classBit('lastName');

/** "Republican Indiana", "Poor Norland"; not "New Norland". */
function describesPlace({ lower }: Token, gazetteer: Gazetteer): boolean {
  if (PARTY_ADJECTIVES.has(lower) || AGES.has(lower)) return true;
  return !placeAdjectives.has(lower) && (gazetteer.classes(hashString(lower)) & ADJECTIVE) !== 0;
}

const ADJECTIVE = classBit('adjective');

function startsNoName({ lower }: Token, type: EntityType): boolean {
  return type === 'misc' || !particles.has(lower);
}

/** The end of the name, half-open: where an article breaks in that nothing joins to it. */
export function nameEnd(tokens: readonly Token[], firstToken: number, endToken: number): number {
  // "Anna Harker, Democrat of Vermont,": a member and a state.
  const isMember = PARTY_MEMBERS.has(`${tokens[firstToken]!.lower}s`);
  if (isMember && firstToken + 2 < endToken && tokens[firstToken + 1]!.lower === 'of') return firstToken + 1;
  for (let at = firstToken + 1; at < endToken; at++) {
    if (tokens[at]!.text !== 'the' || tokens[at - 1]!.kind !== 'word' || joiningNames.has(tokens[at - 1]!.lower))
      continue;
    const next = tokens[at + 1];
    // "Peter the Great" goes on.
    if (next === undefined || isLower(next)) return at;
  }
  return endToken;
}

/** Whether the tokens are a country or state of the lists (or of other `classes`). */
export function isListedPlace(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  gazetteer: Gazetteer,
  classes = LISTED_PLACE,
): boolean {
  let key = hashString(tokens[firstToken]!.lower);
  for (let at = firstToken + 1; at < endToken; at++) key = extendPhrase(key, hashString(tokens[at]!.lower));
  return (gazetteer.allClasses(key) & classes) !== 0;
}
