// One stretch of the recogniser that is a name and more: with lower-case words behind or inside ("Harker Foundation
// square"), two names ("Labor and Justice", "Anna Harker of Norland"), or cut off at the front ("Means Committee").
import { nameHeads, PARTY_MEMBERS, partWords, STATE_ABBREVIATIONS } from '../../lexicon/name-heads.ts';
import { NAME_PARTICLES } from '../../lexicon/titles.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { plainWord } from './names.ts';
import type { Name } from './recognise.ts';
import { isHolder } from './titles.ts';

const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);
const FIRST_NAME = classBit('firstName');
const LAST_NAME = classBit('lastName');
const ORGANIZATION = classBit('organization');
const TOWN = classBit('country') | classBit('region') | classBit('city');
const DEMONYM = classBit('demonym');
/** "Athenian", "Catholic". */
const ADJECTIVE = /(?:ian|ish|ese|ic)$/;
const DOUBLE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', "''", '``']);
const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', "'", "''", '``', '`']);
const LETTERS = /^\p{Lu}{3,}$/u;
const WORD = /^\p{L}{3,}$/u;
const COMMON = classBit('function') | classBit('verb') | classBit('adjective') | classBit('noun');
const INSTITUTION = classBit('organizationWord') | classBit('placeWord');

/** The names in what the recogniser marked as one; none where nothing of it is a name. */
export function nameParts(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] {
  if (name.endToken === name.firstToken + 1) return [name];
  const split = behindState(name, tokens) ?? atOf(name, tokens, gazetteer) ?? atInnerTitle(name, tokens, gazetteer);
  if (split !== null) return split;
  if (name.type !== 'person') {
    const quoted = atQuotation(name, tokens, gazetteer);
    if (quoted !== null) return quoted;
  }
  if (name.type === 'person') return [name];
  return (
    atMembers(name, tokens, gazetteer) ??
    beforeMember(name, tokens, gazetteer) ??
    atLowerWords(name, tokens, gazetteer) ??
    atJoint(name, tokens, gazetteer) ?? [beforeTitle(name, tokens, gazetteer)]
  );
}

/** A part of a name, of the type that its own words say. */
function part(name: Name, firstToken: number, endToken: number, tokens: readonly Token[], gazetteer: Gazetteer): Name {
  const type = partType(name, firstToken, endToken, tokens, gazetteer);
  return { ...name, firstToken, endToken, type };
}

function partType(name: Name, first: number, end: number, tokens: readonly Token[], gazetteer: Gazetteer): EntityType {
  if (isListedPlace(tokens, first, end, gazetteer, TOWN)) return 'place';
  if (end > first + 1) return name.type;
  const { lower } = tokens[first]!;
  const isFrom = tokens[first - 1]?.lower === 'of' && gazetteer.classes(hashString(lower)) === 0;
  if (isFrom) return 'place';
  const isMember =
    PARTY_MEMBERS.has(`${lower}s`) || ADJECTIVE.test(lower) || (gazetteer.classes(hashString(lower)) & DEMONYM) !== 0;
  return isMember ? 'misc' : name.type;
}

/** "Supreme Court justice Anna Harker" is two names, and the second a person. */
function atInnerTitle(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken, endToken, type } = name;
  if (type !== 'organization') return null;
  for (let at = firstToken + 1; at + 1 < endToken; at++) {
    const next = tokens[at + 1]!;
    if (!isHolder(tokens[at]!) || next.text === next.lower) continue;
    const isFirstName = (gazetteer.classes(hashString(next.lower)) & FIRST_NAME) !== 0;
    const isOffice = tokens[at]!.text === tokens[at]!.lower || tokens[at - 1]!.lower === 'court';
    if (!isOffice && !isFirstName) continue;
    return [
      { ...name, endToken: at },
      { ...name, firstToken: at + 1, type: 'person' },
    ];
  }
  return null;
}

/** "N.J. Anna Harker": a town's state ends one sentence, and a name begins the next. */
function behindState(name: Name, tokens: readonly Token[]): readonly Name[] | null {
  const { firstToken, endToken, type } = name;
  const { text, lower } = tokens[firstToken]!;
  if (!text.endsWith('.') || text.length < 3 || tokens[firstToken - 1]?.text !== ',') return null;
  if (!STATE_ABBREVIATIONS.has(plainWord(lower))) return null;
  const state: Name = { ...name, endToken: firstToken + 1, type: 'place' };
  return type === 'person' && endToken > firstToken + 2 ? [state, { ...name, firstToken: firstToken + 1 }] : [state];
}

/** "Anna Harker of Norland" is a person and where she is from. */
function atOf(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken: first, endToken: end, type } = name;
  const of = first + 2;
  if (type === 'misc' || of + 1 >= end || tokens[of]!.lower !== 'of' || isLower(tokens[of + 1]!)) return null;
  const isFirstName = (gazetteer.classes(hashString(tokens[first]!.lower)) & FIRST_NAME) !== 0;
  if (type === 'person' ? !isFirstName : !isPersonOf(first, end, isFirstName, tokens, gazetteer)) return null;
  const from = partType({ ...name, type: 'organization' }, of + 1, end, tokens, gazetteer);
  return [
    { ...name, endToken: of, type: 'person' },
    { ...name, firstToken: of + 1, type: from },
  ];
}

/** "Stacy Baker of Columbia", "Kaveh Majlesi of Lund University", but neither "Grace Church of ..." nor "Charlotte Chamber of ...". */
function isPersonOf(
  first: number,
  end: number,
  isFirstName: boolean,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): boolean {
  const { lower, text } = tokens[first + 1]!;
  if (text === lower || nameHeads.organizations.has(lower)) return false;
  const classes = gazetteer.classes(hashString(lower));
  if ((classes & INSTITUTION) !== 0) return false;
  if (isFirstName && (classes & LAST_NAME) !== 0) return true;
  const isUnknown = end === first + 4 && gazetteer.classes(hashString(tokens[first + 3]!.lower)) === 0;
  const isTown = isUnknown || isListedPlace(tokens, first + 3, end, gazetteer, TOWN);
  if ((classes & COMMON) !== 0) return isFirstName && isTown;
  return isFirstName || (classes === 0 && end > first + 4 && nameHeads.organizations.has(tokens[end - 1]!.lower));
}

/** "NBC's “Real Time": what stands before the mark, and the title behind it. */
function atQuotation(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken: first, endToken: end, type } = name;
  for (let at = first + 1; at + 1 < end; at++) {
    if (!DOUBLE_MARKS.has(tokens[at]!.text)) continue;
    const before = part(name, first, at, tokens, gazetteer);
    return type === 'misc' ? [before, { ...name, firstToken: at + 1 }] : [before];
  }
  return null;
}

/** "Harker Foundation square Anna": the names before and behind lower-case words that no name has. */
function atLowerWords(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken: first, endToken: end, type } = name;
  if (isLower(tokens[first]!) || (type === 'misc' && isOpening(tokens[first - 1]))) return null;
  let at = first + 1;
  while (at < end && !(isContent(tokens[at]!) && isName(tokens[at - 1]!))) at++;
  if (at === end) return null;
  let next = at + 1;
  while (next < end && isContent(tokens[next]!)) next++;
  if (next < end && type !== 'misc' && !isName(tokens[next]!)) return null;
  // "Alder seed Council".
  if (next + 1 === end && isInstitution(tokens[next]!.lower)) return null;
  const head = tokens[next - 1]!.lower;
  if (type === 'misc' && next === end && nameHeads.works.has(head)) return null;
  if (next === end && type !== 'misc' && isOwnHead(head, at - first, tokens[first]!, tokens[at - 1]!, gazetteer))
    return null;
  const before = part(name, first, at, tokens, gazetteer);
  const kin = partWords.kin.has(head) && before.type === 'organization';
  const parts = isCommon(before, tokens, gazetteer) ? [] : [kin ? { ...before, type: 'person' as const } : before];
  if (next < end && type !== 'misc') parts.push(part(name, next, end, tokens, gazetteer));
  return parts;
}

function isInstitution(word: string): boolean {
  return nameHeads.organizations.has(word) || partWords.heads.has(word);
}

/** "House Seed committee", "Labour party", but not "Alder University department". */
function isOwnHead(head: string, length: number, first: Token, before: Token, gazetteer: Gazetteer): boolean {
  if (partWords.shortHeads.has(head)) return length === 1 && first.text !== first.text.toUpperCase();
  if (!isInstitution(head) || nameHeads.organizations.has(before.lower)) return false;
  return length > 1 || (gazetteer.classes(hashString(first.lower)) & (DEMONYM | TOWN)) === 0;
}

/** "We", "Presumptive": words that are no name alone. */
function isCommon({ firstToken, endToken, type }: Name, tokens: readonly Token[], gazetteer: Gazetteer): boolean {
  if (endToken > firstToken + 1 || isListedPlace(tokens, firstToken, endToken, gazetteer, TOWN)) return false;
  const classes = gazetteer.classes(hashString(tokens[firstToken]!.lower));
  return (classes & COMMON) !== 0 && (classes & (DEMONYM | ORGANIZATION)) === 0 && type !== 'misc';
}

/** More words in capitals are a headline. */
const LONGEST_JOINT = 16;

/** "IRS and Seed Administration", "Harker and Norland counties", "Harker Bank, Bank of Norland". */
function atJoint(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken: first, endToken: end, type } = name;
  if (type === 'misc' || end - first > LONGEST_JOINT) return null;
  if (isListedPlace(tokens, first, end, gazetteer, TOWN | ORGANIZATION)) return null;
  for (let at = first + 1; at + 1 < end; at++) {
    const { text } = tokens[at]!;
    if (text !== 'and' && text !== ',') continue;
    const joined =
      type === 'place'
        ? text === 'and' && at === first + 1 && at + 2 === end && isPlural(tokens[end])
        : (text === 'and' && isEnded(tokens[at - 1]!, tokens[at + 1]!)) ||
          (isWhole(tokens, first, at, gazetteer) && isWhole(tokens, at + 1, end, gazetteer));
    if (joined && type === 'place' && isColours(tokens, first, at + 1, gazetteer)) return [];
    if (joined) return [part(name, first, at, tokens, gazetteer), part(name, at + 1, end, tokens, gazetteer)];
  }
  return null;
}

/** "Water Agency and Sport Norland": what has its head in front of "and" ends there. */
function isEnded({ lower }: Token, next: Token): boolean {
  return nameHeads.organizations.has(lower) && !partWords.trades.has(lower) && isName(next);
}

/** "Black and Brown communities". */
function isColours(tokens: readonly Token[], one: number, other: number, gazetteer: Gazetteer): boolean {
  const classes =
    gazetteer.classes(hashString(tokens[one]!.lower)) & gazetteer.classes(hashString(tokens[other]!.lower));
  return (classes & classBit('adjective')) !== 0;
}

/** "Democrats and Republicans in Congress": two parties, and where they sit. */
function atMembers(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken: first, endToken: end } = name;
  const other = first + 2;
  if (other >= end || tokens[first + 1]!.text !== 'and') return null;
  if (!PARTY_MEMBERS.has(tokens[first]!.lower) || !PARTY_MEMBERS.has(tokens[other]!.lower)) return null;
  const members = [first, other].map((at): Name => ({ ...name, firstToken: at, endToken: at + 1, type: 'misc' }));
  const rest = other + 2 < end && isLower(tokens[other + 1]!) ? other + 2 : end;
  return rest < end ? [...members, part(name, rest, end, tokens, gazetteer)] : members;
}

/** "New York Democrat": a place and a member. */
function beforeMember(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken, endToken } = name;
  const last = tokens[endToken - 1]!.lower;
  if (!PARTY_MEMBERS.has(last) && !PARTY_MEMBERS.has(`${last}s`)) return null;
  if (!isListedPlace(tokens, firstToken, endToken - 1, gazetteer, TOWN)) return null;
  return [
    { ...name, endToken: endToken - 1, type: 'place' },
    { ...name, firstToken: endToken - 1, type: 'misc' },
  ];
}

/** Whether the tokens can be an organisation on their own: "IRS", "Justice", "Seed Department", a listed one. */
function isWhole(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  const last = tokens[end - 1]!;
  if (end === first + 1) {
    return partWords.departments.has(last.lower) || (LETTERS.test(last.text) && last.text !== 'PAC');
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

/** "Texas Sen.", "Seed Court Justice": what stands in front of a holder. */
function beforeTitle(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): Name {
  const { firstToken, endToken } = name;
  const last = plainWord(tokens[endToken - 1]!.lower);
  const isTitle = partWords.titlesBehind.has(last) || (last === 'justice' && tokens[endToken - 2]!.lower === 'court');
  return isTitle ? part(name, firstToken, endToken - 1, tokens, gazetteer) : name;
}

/**
 * "House Education and the Workforce Committee", "Justice for Seeds Act", of which the recogniser sees the end: the names,
 * with committees of the House and the Senate, and laws, from their beginning.
 */
export function wholeNames(names: readonly Name[], tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] {
  let whole: Name[] | null = null;
  names.forEach((name, index) => {
    const last = tokens[name.endToken - 1]!.text;
    const isCommittee = last === 'Committee' || last === 'Subcommittee';
    const campus = campusStart(name, names[index - 1], tokens, gazetteer);
    const isPerson = name.type === 'person' && campus < 0;
    const start = isCommittee
      ? committeeStart(tokens, name.firstToken)
      : campus >= 0
        ? campus
        : isPerson
          ? Math.max(nicknamedStart(name, names[index - 1], tokens), stormStart(name, tokens))
          : Math.max(stormStart(name, tokens), lawStart(name, tokens, gazetteer));
    if (start < 0) {
      whole?.push(name);
      return;
    }
    whole ??= names.slice(0, index);
    while (whole.length > 0 && whole.at(-1)!.firstToken >= start) whole.pop();
    const isBody = isCommittee || campus >= 0;
    const isStorm = isPerson && nameHeads.storms.has(tokens[name.firstToken - 1]!.lower);
    whole.push({
      ...name,
      firstToken: start,
      type: isBody ? 'organization' : isPerson && !isStorm ? 'person' : 'misc',
    });
  });
  return whole ?? names;
}

/** Whose universities have several seats. */
const STATES: ReadonlySet<string> = new Set(
  'california texas wisconsin illinois michigan maryland massachusetts carolina minnesota nevada alabama arkansas missouri'.split(
    ' ',
  ),
);

/** Where "University of California at Davis" begins, cut at "at" or a comma; -1 for every other name. */
function campusStart(
  { firstToken, endToken }: Name,
  before: Name | undefined,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): number {
  if (before?.type !== 'organization' || before.endToken !== firstToken - 1) return -1;
  const [head, of, joint] = [tokens[before.firstToken]!, tokens[before.firstToken + 1]!, tokens[firstToken - 1]!];
  if (head.lower !== 'university' || of.lower !== 'of' || head.sentence !== joint.sentence) return -1;
  if (joint.text === 'at') return before.firstToken;
  // "The University of Merrin, Norland" is in a country.
  const isCountry = isListedPlace(tokens, firstToken, endToken, gazetteer, classBit('country') | classBit('region'));
  return joint.text === ',' && !isCountry && STATES.has(tokens[before.endToken - 1]!.lower) ? before.firstToken : -1;
}

/** Where "Robert C. “Bobby” Halden" begins, cut behind the nickname; -1 for every other name. */
function nicknamedStart({ firstToken }: Name, before: Name | undefined, tokens: readonly Token[]): number {
  const gap = firstToken - (before?.endToken ?? 0);
  if (before?.type !== 'person' || gap < 1 || gap > 3 || firstToken < 3) return -1;
  const [open, nickname, close] = [tokens[firstToken - 3]!, tokens[firstToken - 2]!, tokens[firstToken - 1]!];
  if (before.firstToken >= open.index || open.sentence !== close.sentence) return -1;
  return isQuote(open) && isName(nickname) && isQuote(close) ? before.firstToken : -1;
}

function isQuote({ kind, text }: Token): boolean {
  return kind === 'punctuation' && QUOTES.has(text);
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', "''", '``', "'", '‘', '’']);

/** "Hurricane Ida", "Tropical Storm Ida", of which the recogniser sees "Ida"; -1 for every other name. */
function stormStart({ firstToken, endToken }: Name, tokens: readonly Token[]): number {
  const before = tokens[firstToken - 1];
  if (endToken !== firstToken + 1 || before?.sentence !== tokens[firstToken]!.sentence || !isName(before)) return -1;
  if (before.lower === 'storm' && tokens[firstToken - 2]?.text === 'Tropical') return firstToken - 2;
  return nameHeads.workFronts.has(before.lower) ? firstToken - 1 : -1;
}

/** Where a law begins that the recogniser cut at "for" or "in"; -1 when it did not. */
function lawStart({ firstToken, endToken }: Name, tokens: readonly Token[], gazetteer: Gazetteer): number {
  const last = tokens[endToken - 1]!;
  const isLaw = last.text === 'Act' || (last.kind === 'number' && tokens[endToken - 3]?.text === 'Act');
  const front = tokens[firstToken - 2];
  if (!isLaw || front === undefined || front.sentence !== last.sentence || !isName(front)) return -1;
  const { text } = tokens[firstToken - 1]!;
  const isNoun = (gazetteer.classes(hashString(front.lower)) & NOUN) !== 0;
  return isNoun && (text === 'for' || text === 'in') ? front.index : -1;
}

const NOUN = classBit('noun');
const LONGEST_COMMITTEE = 9;

/** Where the committee begins whose name goes on at `from`; -1 when it begins there. */
function committeeStart(tokens: readonly Token[], from: number): number {
  const { sentence } = tokens[from]!;
  let joins = false;
  for (let at = from - 1; at >= 0 && from - at < LONGEST_COMMITTEE; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) return -1;
    if (CHAMBERS.has(token.text)) return joins || from - at === 1 ? at : -1;
    if (token.text === 'and' || token.text === '&') joins = true;
    else if (token.text !== ',' && token.text !== 'the' && !isName(token)) return -1;
  }
  return -1;
}

const CHAMBERS: ReadonlySet<string> = new Set(['House', 'Senate']);

function isLower({ kind, text, lower }: Token): boolean {
  return kind === 'word' && text === lower;
}

function isName({ kind, text, lower }: Token): boolean {
  return kind === 'word' && text !== lower;
}

/** A word in lower case that is neither a particle nor small. */
function isContent(token: Token): boolean {
  const { lower } = token;
  return isLower(token) && !particles.has(lower) && !partWords.small.has(lower) && WORD.test(lower);
}

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'punctuation' && OPENING.has(token.text);
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'NNS' || token.tag === 'NNPS' || token.text === ',');
}
