// One stretch of the recogniser that is a name and more: with lower-case words behind or inside ("Harker Foundation
// square"), two names ("Labor and Justice", "Anna Harker of Norland"), or a title at its end ("Texas Sen.").
import { nameHeads, partWords, STATE_ABBREVIATIONS } from '../../lexicon/name-heads.ts';
import { PERIODICALS } from '../../lexicon/periodicals.ts';
import { NAME_PARTICLES } from '../../lexicon/titles.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital, isLower } from './capitals.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { atJoint, atKnown, atMembers, atSeries, beforeMember } from './joined.ts';
import { knownType } from './listed.ts';
import { nameOf, plainWord, plainWords } from './names.ts';
import { part, partType } from './part-type.ts';
import type { Name } from './recognise.ts';
import { isHolder } from './titles.ts';
import { SEATS } from './whereabouts.ts';

const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);
const FIRST_NAME = classBit('firstName');
const LAST_NAME = classBit('lastName');
const ORGANIZATION = classBit('organization');
const TOWN = classBit('country') | classBit('region') | classBit('city');
const SMALL_TOWN = classBit('town');
const DEMONYM = classBit('demonym');
const DOUBLE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', "''", '``']);
const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', "'", "''", '``', '`']);
const WORD = /^\p{L}{3,}$/u;
const COMMON = classBit('function') | classBit('verb') | classBit('adjective') | classBit('noun');
/** What words as plain as a first name tell is left alone afterwards. */
const SURE = 0.9;
const SHOWN = 0.6;
const INSTITUTION = classBit('organizationWord') | classBit('placeWord');

/** The names in what the recogniser marked as one; none where nothing of it is a name. */
export function nameParts(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] {
  if (name.whole === true || name.endToken === name.firstToken + 1) return [name];
  const split =
    atSeries(name, tokens) ??
    behindState(name, tokens) ??
    behindAddress(name, tokens, gazetteer) ??
    atOf(name, tokens, gazetteer) ??
    atSeat(name, tokens, gazetteer) ??
    atInnerTitle(name, tokens, gazetteer) ??
    atPaper(name, tokens);
  if (split !== null) return split;
  if (name.type !== 'person') {
    const quoted = atQuotation(name, tokens, gazetteer);
    if (quoted !== null) return quoted;
  }
  if (name.type === 'person') return atTown(name, tokens, gazetteer) ?? [name];
  return (
    atKnown(name, tokens) ??
    atMembers(name, tokens, gazetteer) ??
    beforeMember(name, tokens, gazetteer) ??
    atLowerWords(name, tokens, gazetteer) ??
    atJoint(name, tokens, gazetteer) ?? [beforeTitle(name, tokens, gazetteer)]
  );
}

/** "In Merrin Anna Harker said": where, and who. */
function atTown(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken, endToken } = name;
  const who = firstToken + 1;
  if (who + 1 >= endToken || !WHERE.has(tokens[firstToken - 1]?.lower ?? '')) return null;
  if (!isListedPlace(tokens, firstToken, who, gazetteer, TOWN | SMALL_TOWN)) return null;
  const isFirstName = (gazetteer.classes(hashString(tokens[who]!.lower)) & FIRST_NAME) !== 0;
  const isAlsoName = (gazetteer.classes(hashString(tokens[firstToken]!.lower)) & FIRST_NAME) !== 0;
  if (!isFirstName || isAlsoName) return null;
  return [
    { ...name, endToken: who, type: 'place' },
    { ...name, firstToken: who },
  ];
}

const WHERE: ReadonlySet<string> = new Set(['in', 'near', 'outside']);

/** "Liberal Democrat MP for Norland" is a party and a place. */
function atSeat(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken, endToken, type } = name;
  if (type === 'person') return null;
  for (let at = firstToken + 1; at + 2 < endToken; at++)
    if (SEATS.has(tokens[at]!.text) && tokens[at + 1]!.lower === 'for')
      return [part(name, firstToken, at, tokens, gazetteer), { ...name, firstToken: at + 2, type: 'place' }];
  return null;
}

/** "Harker Research for The Times": who asked, and for which paper. */
function atPaper(name: Name, tokens: readonly Token[]): readonly Name[] | null {
  const { firstToken, endToken, type } = name;
  if (type !== 'organization') return null;
  for (let at = firstToken + 1; at + 1 < endToken; at++) {
    if (tokens[at]!.text !== 'for') continue;
    const paper = nameOf(plainWords(tokens, tokens[at + 1]!.lower === 'the' ? at + 2 : at + 1, endToken));
    const isPaper = tokens[at + 1]!.text === 'The' && nameHeads.papers.has(tokens[endToken - 1]!.lower);
    if (!isPaper && !PERIODICALS.has(paper) && knownType(paper) !== 'organization') continue;
    return [
      { ...name, endToken: at },
      { ...name, firstToken: at + 1 },
    ];
  }
  return null;
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

const ADDRESS = /^(?:dr|prof|professor|mr|mrs|ms|miss)$/;

/** "Prof. Anna Harker of Merrin University": who is addressed so is a person, whatever follows. */
function behindAddress(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken: first, endToken: end, type } = name;
  if (type === 'person' || !ADDRESS.test(plainWord(tokens[first]!.lower))) return null;
  let of = first + 1;
  while (of < end && isCapital(tokens[of])) of++;
  if (of === first + 1 || of + 1 >= end || tokens[of]!.lower !== 'of') return null;
  return [
    { ...name, endToken: of, type: 'person' },
    { ...name, firstToken: of + 1, type: partType({ ...name, type: 'organization' }, of + 1, end, tokens, gazetteer) },
  ];
}

/** "Anna Harker of Norland" is a person and where she is from. */
function atOf(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] | null {
  const { firstToken: first, endToken: end, type } = name;
  const of = first + 2;
  if (type === 'misc' || of + 1 >= end || tokens[of]!.lower !== 'of' || isLower(tokens[of + 1]!)) return null;
  const isFirstName = (gazetteer.classes(hashString(tokens[first]!.lower)) & FIRST_NAME) !== 0;
  if (type === 'person' ? !isFirstName : !isPersonOf(first, end, isFirstName, tokens, gazetteer)) return null;
  const from = partType({ ...name, type: 'organization' }, of + 1, end, tokens, gazetteer);
  const sure = Math.max(SURE, name.confidence);
  return [
    { ...name, endToken: of, type: 'person', confidence: sure },
    { ...name, firstToken: of + 1, type: from, confidence: Math.max(SHOWN, name.confidence) },
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
  const last = tokens[end - 1]!.lower;
  const isBody = nameHeads.companies.has(last) || nameHeads.organizations.has(last);
  if ((classes & COMMON) !== 0) return isFirstName && (isTown || isBody);
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
  while (at < end && !(isContent(tokens[at]!) && isCapital(tokens[at - 1]!))) at++;
  if (at === end) return null;
  let next = at + 1;
  while (next < end && isContent(tokens[next]!)) next++;
  if (next < end && type !== 'misc' && !isCapital(tokens[next]!)) return null;
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
  // "Democratic Progressive party".
  if (partWords.shortHeads.has(head) && length === 2)
    return [first, before].every(({ lower }) => partWords.leanings.has(lower));
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

/** "Texas Sen.", "Seed Court Justice": what stands in front of a holder. */
function beforeTitle(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): Name {
  const { firstToken, endToken } = name;
  const last = plainWord(tokens[endToken - 1]!.lower);
  const isTitle = partWords.titlesBehind.has(last) || (last === 'justice' && tokens[endToken - 2]!.lower === 'court');
  return isTitle ? part(name, firstToken, endToken - 1, tokens, gazetteer) : name;
}

/** A word in lower case that is neither a particle nor small. */
function isContent(token: Token): boolean {
  const { lower } = token;
  return isLower(token) && !particles.has(lower) && !partWords.small.has(lower) && WORD.test(lower);
}

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'punctuation' && OPENING.has(token.text);
}
