// What the words of a name, and the title in front of it, say it is, whatever the recogniser makes of it.
import {
  GROUPS,
  nameHeads,
  nobleRanks,
  PARTY_MEMBERS,
  PLAYERS,
  POSSESSIVE_COMPANIES,
  STATE_ABBREVIATIONS,
  streetHeads,
} from '../../lexicon/name-heads.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Sentence, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital, isDash } from './capitals.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { isPostNominal, plainWord } from './names.ts';
import { isPersonLike } from './persons.ts';
import { isRanked } from './ranks.ts';
import { isFormOfAddress, namesHolder } from './titles.ts';
import { isWhereabouts } from './whereabouts.ts';

/** "DeKalb" and "MacArthur" are old names. */
const COINED = /^(?!Mac)\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}*$/u;

/** Below this a listed country or state that is taken for an organisation is the country or state. */
const UNSURE = 0.7;
/** "John F. Street" is surely a person. */
const SURE = 0.9;
const SURE_TOWN = 0.97;

/** The type of the name `first` to `end`, half-open; null where its words leave it open. */
export function wordedType(
  tokens: readonly Token[],
  first: number,
  end: number,
  type: EntityType,
  confidence: number,
  sentence: Sentence,
  gazetteer: Gazetteer,
): EntityType | null {
  const last = plainWord(tokens[end - 1]!.lower);
  // "McDonald's sued", where nobody of the name is plain to see.
  const isOwner = first + 1 === end && tokens[end]?.lower === "'s" && POSSESSIVE_COMPANIES.has(last);
  if (isOwner && confidence < SURE && knownType(last) === 'organization') return 'organization';
  if (first + 1 < end) {
    if (isCase(tokens, first, end)) return 'misc';
    if (nameHeads.organizations.has(last) || (nameHeads.companies.has(last) && isCapital(tokens[end - 1])))
      return 'organization';
    if (nameHeads.bodies.has(last) && type !== 'person') return 'organization';
    if ((type === 'place' || type === 'person') && nameHeads.teams.has(last) && !isLoose(tokens[first]!))
      return 'organization';
    if (type === 'place' && nameHeads.offices.has(last) && !isLoose(tokens[end - 2]!)) return 'organization';
    // "Harker Ground", but "Common Ground".
    if (type === 'organization' && last === 'ground' && !isOrdinary(tokens[end - 2]!, gazetteer)) return 'place';
    if (nameHeads.organizationFronts.has(tokens[first]!.lower)) return 'organization';
    // "University of North Carolina", whatever place its name ends with.
    if (nameHeads.organizations.has(tokens[first]!.lower) && tokens[first + 1]!.lower === 'of') return 'organization';
    const inner = type === 'person' ? null : innerType(tokens, first, end);
    if (inner !== null) return inner;
    if (nobleRanks.has(tokens[first]!.lower) && tokens[first + 1]!.lower === 'of') return 'person';
    // "State of Norland".
    const isRealm = nameHeads.realms.has(tokens[first]!.lower) && tokens[first + 1]!.lower === 'of';
    if (isRealm && isListedPlace(tokens, first + 2, end, gazetteer, TOWN)) return 'place';
    if (nameHeads.pieces.has(last) && isPiece(tokens, first)) return 'misc';
    if (nameHeads.stageFronts.has(tokens[first]!.lower) && isLoudWord(tokens[first]!)) return 'person';
    // "Harker & Brandt", unless it is "Trinidad & Tobago".
    if (type === 'place' && holdsAmpersand(tokens, first, end) && !isListedPlace(tokens, first, end, gazetteer, TOWN))
      return 'organization';
    if (nameHeads.works.has(last) || nameHeads.workFronts.has(tokens[first]!.lower)) return 'misc';
    if (nameHeads.sites.has(last)) return 'place';
    if (type === 'organization' && confidence < SURE_TOWN && nameHeads.grounds.has(last)) return 'place';
    if (last === 'district' && tokens[end - 2]!.lower === 'congressional') return 'place';
    // "The Kelly File".
    if (type === 'person' && nameHeads.programmes.has(last) && tokens[first - 1]?.lower === 'the') return 'misc';
    if (type === 'person' && confidence < SURE) {
      if (end === first + 2 && isInTown(tokens, first, end, gazetteer)) return 'place';
      if (nameHeads.places.has(last) || nameHeads.placeFronts.has(plainWord(tokens[first]!.lower))) return 'place';
    }
    // "Santa Merrin", of whom the lists know nobody.
    const isSaint = type === 'person' && nameHeads.saints.has(tokens[first]!.lower) && !isCapital(tokens[first - 1]);
    if (isSaint && !isListedPlace(tokens, first, end, gazetteer, PERSON)) return 'place';
    if (type === 'misc' && isStreet(tokens, first, end)) return 'place';
    if (holdsTitle(tokens, first, end)) return 'person';
    if (end - first > 2 && type === 'organization' && LETTERED.has(last) && isPostNominal(tokens[end - 1]!))
      return 'person';
  }
  if (type === 'organization' && confidence < SURE && isTitle(tokens, first, end)) return 'misc';
  if (type === 'organization' && first + 1 === end && last === 'confederate') return 'misc';
  // "KenGen": firms write two words as one.
  const isCoined = type === 'place' && first + 1 === end && COINED.test(tokens[first]!.text);
  if (isCoined && !isListedPlace(tokens, first, end, gazetteer, TOWN)) return 'organization';
  if (first + 1 === end && isJoinedPeople(tokens[first]!, gazetteer)) return 'misc';
  // "The Virginia election".
  const isRegion = type === 'misc' && first + 1 === end && !isMark(tokens[first - 1]);
  if (isRegion && confidence < SURE && isListedPlace(tokens, first, end, gazetteer, REGION)) return 'place';
  if (type === 'organization' && first + 1 === end && PARTY_MEMBERS.has(`${last}s`)) return 'misc';
  if ((type === 'organization' || type === 'place') && isGroup(tokens, first, end, last, gazetteer)) return 'misc';
  if (type !== 'person' && end - first > 1 && isListedPerson(tokens, first, end, gazetteer)) return 'person';
  if (type === 'organization' && isRanked(tokens, first, end, gazetteer)) return 'person';
  if (first + 1 === end && STATE_ABBREVIATIONS.has(last) && tokens[first]!.text.length === 2) {
    const before = tokens[first - 1]?.lower;
    if (before === 'the') return 'organization';
    if (before === ',' || before === '(') return 'place';
  }
  if (type !== 'person' && isTitled(tokens, first, confidence)) return 'person';
  // "Councillor Penny Harker", whose first name is a word.
  const isOffice = type === 'organization' && end === first + 3 && namesHolder(tokens[first]!);
  if (isOffice && isPersonLike(tokens, first + 1, end, gazetteer)) return 'person';
  if (isWhereabouts(tokens, first, end, type, confidence, gazetteer)) return 'place';
  if (isDateline(tokens, first, end, type, confidence, sentence)) return 'place';
  // "The former Leeds midfielder".
  if (type === 'place' && PLAYERS.has(tokens[end]?.lower ?? '') && isListedPlace(tokens, first, end, gazetteer, CITY))
    return 'organization';
  const before = tokens[first - 1];
  if (type === 'organization' && confidence < UNSURE && isQuarter(tokens, first, end)) {
    const classes = gazetteer.classes(hashString(last));
    if ((classes & DEMONYM) !== 0) return 'misc';
    if ((classes & PLACE) !== 0) return 'place';
  }
  const isInside = type === 'organization' && confidence < SURE && before !== undefined && INSIDE.has(before.lower);
  if (isInside && isListedPlace(tokens, first, end, gazetteer, TOWN)) return 'place';
  if (isInside && first + 1 === end && isUnknownWord(tokens[first]!, gazetteer) && !isNounAt(tokens[end]))
    return 'place';
  // "Told the Courier": nobody has an article.
  const isPaper = type === 'person' && first + 1 === end && before?.text === 'the' && nameHeads.papers.has(last);
  if (isPaper && !isNounAt(tokens[end])) return 'organization';
  // "The Merrin Courier": nobody has one in front of a name either.
  const hasArticle = tokens[first]!.lower === 'the' || before?.lower === 'the';
  const mayBePaper = type === 'person' || (type === 'place' && confidence < SURE_TOWN);
  if (mayBePaper && first + 1 < end && hasArticle && nameHeads.papers.has(last)) return 'organization';
  // "The GameBox sold well": companies that are written so take no article.
  const isProduct = type === 'organization' && confidence < SURE && first + 1 === end && before?.lower === 'the';
  if (isProduct && INNER_CAPITAL.test(tokens[first]!.text) && !isNounAt(tokens[end])) return 'misc';
  // "Ida Baker of Columbia".
  const isHome =
    type === 'organization' && confidence < UNSURE && before?.lower === 'of' && isCapital(tokens[first - 2]);
  const isUnknown = (): boolean => first + 1 === end && isUnknownWord(tokens[first]!, gazetteer);
  if (isHome && (isUnknown() || isListedPlace(tokens, first, end, gazetteer, TOWN))) return 'place';
  const bare = type === 'organization' && confidence < UNSURE && before?.lower !== 'the';
  return bare && isListedPlace(tokens, first, end, gazetteer) ? 'place' : null;
}

/** What a head inside the name and "of" behind it say: "Port Authority of Merrin", "National Medal of Seeds". */
function innerType(tokens: readonly Token[], first: number, end: number): EntityType | null {
  if (nameHeads.works.has(tokens[end - 1]!.lower) || isMark(tokens[first - 1])) return null;
  for (let at = first + 1; at + 2 < end; at++) {
    const { lower } = tokens[at]!;
    const joint = tokens[at + 1]!.lower;
    if (nameHeads.prizes.has(lower) && (joint === 'of' || joint === 'for')) return 'misc';
    if (joint === 'of' && isCapital(tokens[at]) && nameHeads.organizations.has(lower)) return 'organization';
  }
  return null;
}

/** "West", "New", "Oval": in front of a bank or an office they make a shore or a room of it. */
function isLoose({ lower }: Token): boolean {
  return SIDES.has(lower);
}

const SIDES: ReadonlySet<string> = new Set(
  'west east north south left right new old oval outer inner post dogger grand range land mars'.split(' '),
);

/** "Common", "high"; a sport is none. */
function isOrdinary({ lower }: Token, gazetteer: Gazetteer): boolean {
  return (gazetteer.classes(hashString(lower)) & ORDINARY) !== 0 && !SPORTS.has(lower);
}

const ORDINARY = classBit('noun') | classBit('verb') | classBit('adjective') | classBit('function');
const SPORTS: ReadonlySet<string> = new Set(['cricket', 'football', 'rugby', 'recreation']);

/** "His Second Symphony", "her String Quartet": what somebody owns or counts is written, not an orchestra. */
function isPiece(tokens: readonly Token[], first: number): boolean {
  return ORDINALS.has(tokens[first]!.lower) || tokens[first - 1]?.tag === 'PRP$';
}

const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
);

function isLoudWord({ text }: Token): boolean {
  return text === text.toUpperCase();
}

function holdsAmpersand(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first + 1; at + 1 < end; at++) if (tokens[at]!.text === '&') return true;
  return false;
}

/** "GameBox", "iPhone". */
const INNER_CAPITAL = /\p{Ll}\p{Lu}\p{Ll}/u;

/** Of the letters behind a person's name those that no body's name ends with. */
const LETTERED: ReadonlySet<string> = new Set(['kc', 'qc', 'sc', 'mp', 'msp', 'mep', 'mbe', 'obe', 'cbe', 'phd']);

/** "Paper Tigers" with its marks, and nothing else between them: a song, a film, a book. */
function isTitle(tokens: readonly Token[], first: number, end: number): boolean {
  const close = tokens[end]?.text === ',' ? end + 1 : end;
  return end - first > 1 && isMark(tokens[first - 1]) && isMark(tokens[close]);
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^(?:["“”]|''|``)$/.test(token.text);
}

/** "Young Latinos", "Alder Democrats"; not a club called "Indians". */
function isGroup(tokens: readonly Token[], first: number, end: number, last: string, gazetteer: Gazetteer): boolean {
  if (!last.endsWith('s') || isListedPlace(tokens, first, end, gazetteer, NO_GROUP)) return false;
  const people = last.slice(last.lastIndexOf('-') + 1);
  if (!GROUPS.has(people) && (gazetteer.classes(hashString(people.slice(0, -1))) & DEMONYM) === 0) return false;
  for (let at = first; at < end; at++) if (tokens[at]!.text === tokens[at]!.lower) return false;
  return end - first <= LONGEST_GROUP;
}

const LONGEST_GROUP = 3;
const NO_GROUP = classBit('team') | classBit('organization') | classBit('country') | classBit('region');

/** "Italian-American". */
function isJoinedPeople({ lower }: Token, gazetteer: Gazetteer): boolean {
  const halves = lower.split('-');
  return halves.length === 2 && halves.every((half) => (gazetteer.classes(hashString(half)) & DEMONYM) !== 0);
}

const REGION = classBit('country') | classBit('region');

/** Somebody the lists have, and no place or body called after them. */
function isListedPerson(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  return (
    isListedPlace(tokens, first, end, gazetteer, PERSON) && !isListedPlace(tokens, first, end, gazetteer, NO_PERSON)
  );
}

const PERSON = classBit('person');
const NO_PERSON =
  classBit('country') |
  classBit('region') |
  classBit('city') |
  classBit('place') |
  classBit('team') |
  classBit('organization');

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** "Karlsruhe", of which no list knows anything; not "KCNA" nor "YouGov". */
function isUnknownWord({ text, lower }: Token, gazetteer: Gazetteer): boolean {
  return CAPITALISED.test(text) && gazetteer.classes(hashString(lower)) === 0;
}

/** "In Harker shares": what goes on with a noun is no place. */
function isNounAt(token: Token | undefined): boolean {
  return token?.tag.startsWith('NN') === true || token?.lower === "'s";
}

/** "Northern", "Eastern and Northern" in front of the last word. */
function isQuarter(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at + 1 < end; at++)
    if (!COMPASS.has(tokens[at]!.lower) && tokens[at]!.text !== 'and') return false;
  return end > first + 1;
}

/** "In Merrin Heath, ...": in the name of a ground; nobody is in somebody with a comma behind. */
function isInTown(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  if (!INSIDE.has(tokens[first - 1]?.lower ?? '') || tokens[end]?.lower === "'s") return false;
  return (
    nameHeads.grounds.has(tokens[end - 1]!.lower) &&
    (gazetteer.classes(hashString(tokens[first]!.lower)) & FIRST_NAME) === 0
  );
}

const FIRST_NAME = classBit('firstName');

/** "in Milwaukee". */
const INSIDE: ReadonlySet<string> = new Set(['in', 'near', 'outside']);
const TOWN = classBit('country') | classBit('region') | classBit('city');
const CITY = classBit('city');
const COMPASS: ReadonlySet<string> = new Set(['northern', 'southern', 'eastern', 'western', 'central']);
const DEMONYM = classBit('demonym');
const PLACE = classBit('country') | classBit('region') | classBit('place');

/** "Mill Street", unless it is a title in quotation marks. */
function isStreet(tokens: readonly Token[], first: number, end: number): boolean {
  const { lower } = tokens[end - 1]!;
  const before = tokens[first - 1];
  return end - first <= 3 && streetHeads.has(lower) && (before?.kind !== 'punctuation' || before.text === ',');
}

/** "Harker v. Board of Education". */
function isCase(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first + 1; at + 1 < end; at++) if (isVersus(tokens[first], tokens[at])) return true;
  return false;
}

/** "v." of a case, or "v" behind the Crown: between others it is a match. */
export function isVersus(plaintiff: Token | undefined, token: Token | undefined): boolean {
  return token?.text === 'v.' || (token?.text === 'v' && plaintiff?.text === 'R');
}

/** "Education Mr. Harker": a form of address inside the name. */
function holdsTitle(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at + 1 < end; at++) if (isFormOfAddress(tokens[at]!)) return true;
  return false;
}

/** "Mr. King", "President King": what stands behind a title is a person. */
function isTitled(tokens: readonly Token[], first: number, confidence: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined || before.sentence !== tokens[first]!.sentence) return false;
  return isFormOfAddress(before) || (confidence < UNSURE && namesHolder(before));
}

/** "BELLHAVEN, Va. -", "BELLHAVEN (AP) -" at the start of a paragraph. */
function isDateline(
  tokens: readonly Token[],
  first: number,
  end: number,
  type: EntityType,
  confidence: number,
  sentence: Sentence,
): boolean {
  if (type === 'place' || first !== sentence.firstToken) return false;
  for (let at = first; at < end; at++) if (tokens[at]!.text !== tokens[at]!.text.toUpperCase()) return false;
  const next = tokens[end]?.text;
  if (next === undefined || (next !== ',' && next !== '(' && !(isDash(next) && confidence < UNSURE))) return false;
  const limit = Math.min(sentence.endToken, end + LONGEST_DATELINE);
  for (let at = end; at < limit; at++) if (isDash(tokens[at]!.text)) return true;
  return false;
}

const LONGEST_DATELINE = 5;
