// Two names in one stretch of the recogniser, joined by "and" or a comma ("Labor and Justice"), and members of a party
// with where they are from ("New York Democrat").
import { nameHeads, PARTY_MEMBERS, partWords, unitHeads } from '../../lexicon/name-heads.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital, isLower } from './capitals.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { nameOf, plainWord, plainWords } from './names.ts';
import { part } from './part-type.ts';
import type { Name } from './recognise.ts';

const ORGANIZATION = classBit('organization') | classBit('knownOrganization');
const TOWN = classBit('country') | classBit('region') | classBit('city');
const SMALL_TOWN = TOWN | classBit('town');
const KNOWN_BODY = classBit('knownOrganization');
const LETTERS = /^\p{Lu}{3,}$/u;

/** What a listed place and a party's member tell is left alone afterwards. */
const SURE = 0.9;
/** More words in capitals are a headline. */
const LONGEST_JOINT = 16;

/** "IRS and Seed Administration", "Harker and Norland counties", "Harker Bank, Bank of Norland". */
export function atJoint(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken: first, endToken: end, type } = name;
  if (type === 'misc' || end - first > LONGEST_JOINT) return null;
  if (isListedPlace(tokens, first, end, gazetteer, TOWN | ORGANIZATION)) return null;
  for (let at = first + 1; at + 1 < end; at++) {
    const { text } = tokens[at]!;
    if (text !== 'and' && text !== ',') continue;
    const joined =
      type === 'place'
        ? text === 'and' && at === first + 1 && at + 2 === end && isPlural(tokens[end])
        : (text === 'and' &&
            (isEnded(tokens[at - 1]!, tokens[at + 1]!) ||
              opensWithArticle(tokens, first, at + 1, gazetteer) ||
              areUnits(tokens, first, at + 1) ||
              areSchools(tokens, first, at, end))) ||
          (isWhole(tokens, first, at, gazetteer) && isWhole(tokens, at + 1, end, gazetteer)) ||
          (text === 'and' && areBesideKnown(tokens, first, at, end));
    if (joined && type === 'place' && isColours(tokens, first, at + 1, gazetteer)) return [];
    if (joined) return [part(name, first, at, tokens, gazetteer), part(name, at + 1, end, tokens, gazetteer)];
  }
  return null;
}

/** "Vela S8, Vela Note 8": things of one make in a row, which the recogniser took for one. */
export function atSeries(name: Name, tokens: readonly Token[]): readonly Name[] | null {
  const { firstToken, endToken, type } = name;
  if (type === 'person') return null;
  const parts: Name[] = [];
  let first = firstToken;
  for (let at = firstToken + 1; at + 1 < endToken; at++) {
    if (!JOINTS.has(tokens[at]!.text) || tokens[at + 1]!.text !== tokens[firstToken]!.text) continue;
    parts.push({ ...name, firstToken: first, endToken: at });
    first = at + 1;
  }
  const isSeries = parts.length > 0 && parts[0]!.endToken > firstToken + 1 && isCapital(tokens[firstToken]);
  return isSeries ? [...parts, { ...name, firstToken: first }] : null;
}

const JOINTS: ReadonlySet<string> = new Set([',', 'and']);

/** "Norvolt and Merrin Holdings", where the second is a body that every newsroom knows, and the two together are none. */
function areBesideKnown(tokens: readonly Token[], first: number, and: number, end: number): boolean {
  if (and > first + 1 || end < and + 3 || knownType(nameOf(plainWords(tokens, and + 1, end))) !== 'organization')
    return false;
  return knownType(nameOf(plainWords(tokens, first, end))) === undefined;
}

/** "Norvolt" and "Merrin" side by side, of which every newsroom knows that they are two bodies. */
export function atKnown(name: Name, tokens: readonly Token[]): readonly Name[] | null {
  const { firstToken: first, endToken: end, type } = name;
  if (type !== 'organization' || end !== first + 2 || knownType(nameOf(plainWords(tokens, first, end)))) return null;
  // "Norvolt Merrin said", "Norvolt Merrin's": two bodies side by side do nothing and own nothing together.
  if (/^(?:VB[DZ]|MD|POS)$/.test(tokens[end]?.tag ?? '')) return null;
  const isBody = (at: number): boolean =>
    tokens[at]!.text !== tokens[at]!.text.toUpperCase() && knownType(plainWord(tokens[at]!.lower)) === 'organization';
  return isBody(first) && isBody(first + 1)
    ? [
        { ...name, endToken: first + 1 },
        { ...name, firstToken: first + 1 },
      ]
    : null;
}

/** "Water Agency and Sport Norland": what has its head in front of "and" ends there. */
function isEnded({ lower }: Token, next: Token): boolean {
  return nameHeads.organizations.has(lower) && !partWords.trades.has(lower) && isCapital(next);
}

/** "Courier and The Lantern": such a "The" begins a name, unless a band's behind who leads it. */
function opensWithArticle(tokens: readonly Token[], first: number, other: number, gazetteer: Gazetteer): boolean {
  if (tokens[other]!.text !== 'The' || !isCapital(tokens[other + 1])) return false;
  return (gazetteer.classes(hashString(tokens[first]!.lower)) & classBit('firstName')) === 0;
}

/** "Office of Harbours and Division of Roads". */
function areUnits(tokens: readonly Token[], one: number, other: number): boolean {
  return [one, other].every((at) => unitHeads.has(tokens[at]!.lower) && tokens[at + 1]?.lower === 'of');
}

/** "University of Norland and Merrin University", but not "University of Arts and Crafts School". */
function areSchools(tokens: readonly Token[], first: number, and: number, end: number): boolean {
  const opens = nameHeads.organizations.has(tokens[first]!.lower) && tokens[first + 1]!.lower === 'of';
  return opens && and - first > 2 && end - and > 2 && tokens[end - 1]!.lower === tokens[first]!.lower;
}

/** "Black and Brown communities". */
function isColours(tokens: readonly Token[], one: number, other: number, gazetteer: Gazetteer): boolean {
  const classes =
    gazetteer.classes(hashString(tokens[one]!.lower)) & gazetteer.classes(hashString(tokens[other]!.lower));
  return (classes & classBit('adjective')) !== 0;
}

/** "Democrats and Republicans in Congress": two parties, and where they sit. */
export function atMembers(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken: first, endToken: end } = name;
  const other = first + 2;
  if (other >= end || tokens[first + 1]!.text !== 'and') return null;
  if (!PARTY_MEMBERS.has(tokens[first]!.lower) || !PARTY_MEMBERS.has(tokens[other]!.lower)) return null;
  const members = [first, other].map((at): Name => ({ ...name, firstToken: at, endToken: at + 1, type: 'misc' }));
  const rest = other + 2 < end && isLower(tokens[other + 1]!) ? other + 2 : end;
  return rest < end ? [...members, part(name, rest, end, tokens, gazetteer)] : members;
}

/** "New York Democrat": a place and a member. */
export function beforeMember(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken, endToken } = name;
  const last = tokens[endToken - 1]!.lower;
  if (!PARTY_MEMBERS.has(last) && !PARTY_MEMBERS.has(`${last}s`)) return null;
  if (!isListedPlace(tokens, firstToken, endToken - 1, gazetteer, SMALL_TOWN)) return null;
  const confidence = Math.max(name.confidence, SURE);
  return [
    { ...name, endToken: endToken - 1, type: 'place', confidence },
    { ...name, firstToken: endToken - 1, type: 'misc', confidence },
  ];
}

/** Whether the tokens can be an organisation on their own: "IRS", "Justice", "Seed Department", a listed one. */
function isWhole(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  const last = tokens[end - 1]!;
  if (end === first + 1) {
    const isBody = partWords.departments.has(last.lower) || (LETTERS.test(last.text) && last.text !== 'PAC');
    return isBody || isListedPlace(tokens, first, end, gazetteer, KNOWN_BODY);
  }
  if (partWords.departments.has(last.lower) && tokens[first]!.lower === 'homeland') return true;
  for (let at = first; at < end; at++)
    if (tokens[at]!.text === 'of' || tokens[at]!.text === 'and') return isListed(tokens, first, end, gazetteer);
  return (
    nameHeads.organizations.has(last.lower) ||
    partWords.services.has(last.lower) ||
    isListed(tokens, first, end, gazetteer)
  );
}

function isListed(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  return isListedPlace(tokens, first, end, gazetteer, ORGANIZATION);
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'NNS' || token.tag === 'NNPS' || token.text === ',');
}
