// What the other names of the article say of a name: that it is a place in a row of places, two names ("Voters and
// Brandt"), a family ("the Clintons"), a case at court ("Harker v. Norland"), or has its owner in front ("Norland's
// Grain Office").
import { bodyHeads, GROUPS, nameHeads, peerTitles } from '../../lexicon/name-heads.ts';
import { arts, bodyFronts, longThings } from '../../lexicon/name-words.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { isListedPlace } from './edges.ts';
import { rowsOfFirms } from './firm-rows.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { nameOf, personWords, plainWords } from './names.ts';
import type { ResolvableMention } from './resolvable.ts';
import { atRows, rowsOfPeople, rowsOfPlaces, SURE } from './rows.ts';
import { span } from './span.ts';
import { withUnseen } from './unseen-rows.ts';
import { isVersus } from './worded-heads.ts';

/** The mentions, in order, as the names beside them show they are. */
export function readByKnown(
  given: readonly ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): ResolvableMention[] {
  const names = new Set<string>();
  const surnames = new Set<string>();
  for (const { name, type, words } of given) {
    names.add(name);
    if (type === 'person') surnames.add(personWords(words).at(-1)!);
  }
  /** The saints that schools and hospitals of the article are called after. */
  const called = new Set<string>();
  const rows = withUnseen(atRows(given, tokens, gazetteer), tokens, gazetteer);
  const people = rowsOfPeople(rowsOfPlaces(rows, tokens, gazetteer), tokens, gazetteer);
  const mentions = rowsOfFirms(people, tokens, gazetteer);
  const read: ResolvableMention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    const next = mentions[index + 1];
    if (next !== undefined && isCase(mention, next, tokens)) {
      read.push(sure(span(mention, mention.firstToken, next.endToken, 'misc', tokens)));
      index++;
      continue;
    }
    if (next !== undefined && isEvent(mention, next, tokens)) {
      read.push(sure(span(mention, mention.firstToken, next.endToken, 'misc', tokens)));
      index++;
      continue;
    }
    const race = raceEnd(mention, tokens);
    if (race > 0) {
      read.push(sure(span(mention, mention.firstToken, race, 'misc', tokens)));
      continue;
    }
    if (next !== undefined && isBodyOf(mention, next, tokens)) {
      read.push(sure(span(mention, mention.firstToken, next.endToken, 'organization', tokens)));
      index++;
      continue;
    }
    if (next !== undefined && isCutInside(mention, next, tokens)) {
      read.push(sure(span(mention, mention.firstToken, next.endToken, 'organization', tokens)));
      index++;
      continue;
    }
    if (next !== undefined && isNamesake(mention, next, tokens)) {
      read.push(sure(span(mention, mention.firstToken, next.endToken, next.type, tokens)));
      index++;
      continue;
    }
    const saints = saintsEnd(mention, next, tokens);
    if (saints > 0) {
      const whole = sure(span(mention, mention.firstToken, saints, 'organization', tokens));
      read.push(whole);
      called.add(nameOf(whole.words.slice(0, 2)));
      if (next !== undefined && next.firstToken < saints) index++;
      continue;
    }
    // "St Bride's", the hospital named before.
    if (called.has(mention.name)) read.push(sure({ ...mention, type: 'organization' }));
    else if (isFamily(mention, surnames, tokens)) read.push(sure({ ...mention, type: 'person' }));
    else if (mention.type === 'person' || mention.words.length < 2) read.push(mention);
    else read.push(...partsOf(mention, names, tokens, gazetteer));
  }
  return read;
}

/** The names in one of several words. */
function partsOf(
  mention: ResolvableMention,
  names: ReadonlySet<string>,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly ResolvableMention[] {
  const owned = mention.type === 'misc' ? [mention] : behindOwner(mention, names, tokens, gazetteer);
  if (owned.length > 1 || owned[0] !== mention) return owned;
  return mention.words.includes('and') ? atAnd(mention, names, tokens, gazetteer) : owned;
}

/** What it is stands in the article: nothing that looks at it later may doubt it. */
function sure(mention: ResolvableMention): ResolvableMention {
  return { ...mention, confidence: Math.max(SURE, mention.confidence) };
}

/** "Harker v. Norland": one name, of a judgment. */
function isCase(one: ResolvableMention, other: ResolvableMention, tokens: readonly Token[]): boolean {
  return other.firstToken === one.endToken + 1 && isVersus(tokens[one.firstToken], tokens[one.endToken]);
}

/** "Merrin Grand Prix", of which the recogniser made a place and an event. */
function isEvent(one: ResolvableMention, other: ResolvableMention, tokens: readonly Token[]): boolean {
  if (one.type !== 'place' || other.type !== 'misc' || other.firstToken !== one.endToken) return false;
  return EVENTS.has(tokens[other.endToken - 1]!.lower) && other.endToken - other.firstToken <= LONGEST_EVENT;
}

/** "MERCO" and "Seed Heritage Committee", a body of the other. */
function isBodyOf(one: ResolvableMention, other: ResolvableMention, tokens: readonly Token[]): boolean {
  if (one.type !== 'organization' || other.type !== 'organization' || other.firstToken !== one.endToken) return false;
  return LETTERS.test(one.text) && other.words.length > 1 && bodyHeads.has(tokens[other.endToken - 1]!.lower);
}

/** "Alliance to Save Rural" and "Norland", of which the recogniser made two: an adjective ends no name. */
function isCutInside(one: ResolvableMention, other: ResolvableMention, tokens: readonly Token[]): boolean {
  if (one.type === 'person' || other.type !== 'place' || other.firstToken !== one.endToken) return false;
  if (one.words.length < LEAST_CUT) return false;
  return (
    tokens[one.firstToken + 1]!.lower === 'to' && tokens[one.endToken - 1]!.text !== tokens[one.endToken - 1]!.lower
  );
}

const LEAST_CUT = 3;
const LETTERS = /^\p{Lu}{3,}$/u;

/** "Anna F." and "Harker Center", of which the recogniser made somebody and a place. */
function isNamesake(one: ResolvableMention, other: ResolvableMention, tokens: readonly Token[]): boolean {
  if (one.type !== 'person' || other.firstToken !== one.endToken || other.endToken < other.firstToken + 2) return false;
  return other.type !== 'person' && other.type !== 'misc' && INITIAL.test(tokens[one.endToken - 1]!.text);
}

const INITIAL = /^\p{Lu}\.$/u;
const EVENTS: ReadonlySet<string> = new Set(
  'prix open masters marathon derby festival olympics paralympics'.split(' '),
);
const LONGEST_EVENT = 2;

/** Where "the Merrin marathon", "the Sarn film festival" ends, an event called after its town; 0 where none stands. */
function raceEnd({ type, endToken, firstToken }: ResolvableMention, tokens: readonly Token[]): number {
  if (type !== 'place' || tokens[firstToken - 1]?.lower === 'in') return 0;
  const { lower } = tokens[endToken] ?? { lower: '' };
  const next = tokens[endToken + 1]?.lower ?? '';
  if (RACES.has(lower)) return longThings.has(next) ? 0 : endToken + 1;
  if (lower === 'festival' || (lower === 'grand' && next === 'prix')) return endToken + (lower === 'grand' ? 2 : 1);
  return arts.has(lower) && next === 'festival' ? endToken + 2 : 0;
}

const RACES: ReadonlySet<string> = new Set(['marathon', 'half-marathon', 'triathlon']);

/** Where "St Bride's Primary School" ends, a school or hospital called after a saint; 0 where none stands. */
function saintsEnd(
  { firstToken, endToken }: ResolvableMention,
  next: ResolvableMention | undefined,
  tokens: readonly Token[],
): number {
  if (!SAINT.has(tokens[firstToken]!.lower)) return 0;
  const last = tokens[endToken - 1]!.lower;
  // "St Bride's Hospital" in one piece.
  if (SAINTLY.has(last) && endToken - firstToken > 2) return endToken;
  if (tokens[endToken]?.lower !== "'s") return 0;
  if (
    next?.firstToken === endToken + 1 &&
    (next.type === 'organization' || SAINTLY.has(tokens[next.endToken - 1]!.lower))
  )
    return next.endToken;
  let end = endToken + 1;
  while (end <= endToken + LONGEST_SCHOOL && isCapital(tokens[end])) end++;
  const head = tokens[end - 1]!.lower;
  return end > endToken + 1 && (nameHeads.organizations.has(head) || SAINTLY.has(head)) ? end : 0;
}

const SAINT: ReadonlySet<string> = new Set(['st', 'st.', 'saint']);
/** What else is called after saints. */
const SAINTLY: ReadonlySet<string> = new Set(['hospital', 'hospice', 'infirmary', 'academy']);

const LONGEST_SCHOOL = 4;

/** "the Clintons" beside somebody called Clinton. */
function isFamily(
  { type, words, firstToken }: ResolvableMention,
  surnames: ReadonlySet<string>,
  tokens: readonly Token[],
): boolean {
  const word = words[0]!;
  if (type === 'person' || words.length > 1 || !word.endsWith('s') || surnames.has(word)) return false;
  const single = word.slice(0, word.endsWith('ses') ? -2 : -1);
  return surnames.has(single) && (type !== 'misc' || tokens[firstToken - 1]?.lower === 'the');
}

/** Two names that both stand elsewhere in the article, or two parties, joined by "and". */
function atAnd(
  mention: ResolvableMention,
  names: ReadonlySet<string>,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): ResolvableMention[] {
  const { firstToken, endToken } = mention;
  let and = firstToken;
  while (and < endToken && tokens[and]!.text !== 'and') and++;
  if (and === firstToken || and + 1 >= endToken) return [mention];
  const one = span(mention, firstToken, and, mention.type, tokens);
  const other = span(mention, and + 1, endToken, mention.type, tokens);
  const knows = names.has(one.name) ? other : names.has(other.name) ? one : null;
  const isWhole = one.words.length > 1 && other.words.length > 1;
  if (knows !== null && (names.has(knows.name) || isWhole)) return [one, other];
  if (!isParty(one, gazetteer) || !isParty(other, gazetteer)) return [mention];
  return [
    { ...one, type: 'misc' },
    { ...other, type: 'misc' },
  ];
}

/** "Democrats", "Republicans": members, not the party. */
function isParty({ words, name }: ResolvableMention, gazetteer: Gazetteer): boolean {
  if (words.length > 1 || !name.endsWith('s')) return false;
  return GROUPS.has(name) || COLOURS.has(name) || (gazetteer.classes(hashString(name)) & PARTY) !== 0;
}

const COLOURS: ReadonlySet<string> = new Set(['blacks', 'whites']);
const PARTY = classBit('organizationWord');

/** The name behind a possessive, when what owns it is a name of its own; of a body's part, the body as well. */
function behindOwner(
  mention: ResolvableMention,
  names: ReadonlySet<string>,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): ResolvableMention[] {
  const { firstToken, endToken, type } = mention;
  for (let at = firstToken + 1; at + 1 < endToken; at++) {
    const { lower } = tokens[at]!;
    if (lower !== "'s" && lower !== "'") continue;
    const owner = nameOf(plainWords(tokens, firstToken, at));
    if (type === 'organization' && isSomebody(tokens, firstToken, at, gazetteer))
      return [ownerOf(mention, at, tokens), span(mention, at + 1, endToken, type, tokens)];
    // "Parliament's Joint Committee on Seeds".
    if (PARLIAMENTS.has(owner) && at + 2 < endToken)
      return [span(mention, firstToken, at, 'organization', tokens), span(mention, at + 1, endToken, type, tokens)];
    const isName = at > firstToken + 1 && (names.has(owner) || INSTITUTIONS.has(tokens[at - 1]!.lower));
    const isBody = bodyFronts.has(tokens[at + 1]!.lower) && FRONT_JOINTS.has(tokens[at + 2]?.lower ?? '');
    if (!isName && !isBody && !isListedPlace(tokens, firstToken, at, gazetteer, OWNERS)) continue;
    const rest = span(mention, at + 1, endToken, type, tokens);
    const isWhole = isBody && nameHeads.organizations.has(tokens[firstToken]!.lower);
    return isWhole ? [span(mention, firstToken, at, 'organization', tokens), rest] : [rest];
  }
  return [mention];
}

const PARLIAMENTS: ReadonlySet<string> = new Set([
  'parliament',
  'congress',
  'senate',
  'commons',
  'knesset',
  'bundestag',
]);

/** "Lord Otto Brandt's", "Ida Brandt's": a peer or a first name, and a surname or two. */
function isSomebody(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  const from = peerTitles.has(tokens[first]!.text) ? first + 1 : first;
  if (end - from > LONGEST_PERSON || end === from) return false;
  for (let at = from; at < end; at++) if (!isCapital(tokens[at])) return false;
  const isFirstName = (gazetteer.classes(hashString(tokens[from]!.lower)) & FIRST_NAME) !== 0;
  const surname = gazetteer.classes(hashString(tokens[end - 1]!.lower));
  return from > first || (isFirstName && end > from + 1 && (surname & NO_SURNAME) === 0);
}

const LONGEST_PERSON = 3;
const FIRST_NAME = classBit('firstName');
const NO_SURNAME = classBit('noun') | classBit('organizationWord') | classBit('placeWord');

function ownerOf(mention: ResolvableMention, end: number, tokens: readonly Token[]): ResolvableMention {
  const { firstToken } = mention;
  const title = tokens[firstToken]!.text;
  const isPeer = peerTitles.has(title);
  const owner = span(mention, isPeer ? firstToken + 1 : firstToken, end, 'person', tokens);
  return isPeer ? { ...owner, honorific: title } : owner;
}

const FRONT_JOINTS: ReadonlySet<string> = new Set(['of', 'for']);
/** Last words of owners that need not stand elsewhere: "Supreme Court's". */
const INSTITUTIONS: ReadonlySet<string> = new Set(['court', 'senate', 'department', 'ministry', 'university']);
const OWNERS = classBit('country') | classBit('region') | classBit('city') | classBit('organization');
