// What the noun beside a name says it is: "the port of Merrin", "the grid operator, Norvolt,".
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import { placesInTeam, playerNouns } from '../../lexicon/player-nouns.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital, isDash } from './capitals.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { isCalling, isPersonLike } from './persons.ts';
import { isUnheard } from './unheard.ts';

/** An apposition has at most so many words before its noun: "a fast-growing maker". */
const LONGEST_APPOSITION = 7;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const COPULAS: ReadonlySet<string> = new Set(['is', 'was']);
/** "Once valued at", "now headquartered in". */
const LATEST_STAKE = 2;

/**
 * What the words behind a name say it is: "Norvolt, a maker of cables,", "Port Merrin is a harbour town"; null where they
 * do not.
 */
export function appositionType(
  tokens: readonly Token[],
  first: number,
  end: number,
  gazetteer: Gazetteer,
): EntityType | null {
  const joint = tokens[end]?.lower ?? '';
  const { sentence } = tokens[first]!;
  if (COPULAS.has(joint)) {
    const head = ARTICLES.has(tokens[end + 1]?.lower ?? '') ? headOfGroup(tokens, end + 1, sentence) : null;
    return head !== null && namingNouns.settlements.has(head.lower) ? 'place' : null;
  }
  if (joint !== ',') return null;
  for (let at = end + 1; at <= end + LATEST_STAKE; at++) {
    if (namingNouns.stakes.has(tokens[at]?.lower ?? '')) return 'organization';
  }
  // "Rico, 34, was seen": an age.
  const isOne = first + 1 === end;
  const isAged = /^[1-9]\d$/.test(tokens[end + 1]?.text ?? '');
  if (isOne && isAged && isBehindAge(tokens, end + 2)) return 'person';
  // "Mallen Kharim, who leads it": names of two words and more, of which nobody knows another kind.
  const mayBePerson = !OUTER.has(tokens[first - 1]?.lower ?? '') && isPersonLike(tokens, first, end, gazetteer);
  if (mayBePerson && (tokens[end + 1]?.lower === 'who' || (isAged && tokens[end + 2]?.text === ','))) return 'person';
  // "Ceitlin Harker, from Merrin,".
  if (mayBePerson && tokens[end + 1]?.lower === 'from' && isCapital(tokens[end + 2])) return 'person';
  if (mayBePerson && isPost(tokens[end + 1], tokens[end + 2], gazetteer)) return 'person';
  // "Sutarno, head of the agency": a name of one word that no list has.
  const isHead = HEADS.test(tokens[end + 1]?.lower ?? '') && OUTER.has(tokens[end + 2]?.lower ?? '');
  if (isOne && isHead && isUnheard(tokens[first]!, gazetteer)) return 'person';
  const isOwned = tokens[end + 1]?.tag === 'PRP$';
  if (!isOwned && !ARTICLES.has(tokens[end + 1]?.lower ?? '')) return null;
  const head = headOfGroup(tokens, end + 1, sentence);
  if (head === null) return null;
  const { lower } = head;
  // "Paper Moons, her third novel,": what is owned is a work or somebody's kin.
  if (isOwned) return namingNouns.titled.has(lower) ? 'misc' : null;
  // "Sola, the Norland producer who died": a producer, brewer or publisher may be somebody.
  if (tokens[head.index + 1]?.lower === 'who' && !namingNouns.bodies.has(lower)) return 'person';
  const isHouse = lower === 'house' && namingNouns.houses.has(tokens[head.index - 1]!.lower);
  const isOrganization = isHouse || namingNouns.organizations.has(lower) || namingNouns.makers.has(lower);
  if (mayBePerson && !isOrganization && isCalling(head, gazetteer)) return 'person';
  // "The Norlanders, an ethnic group".
  if (lower === 'group' && tokens[end - 1]!.lower.endsWith('s')) return null;
  if (namingNouns.settlements.has(lower) && tokens[end + 1]!.lower !== 'the') return 'place';
  return isOrganization ? 'organization' : null;
}

/** "Anna Nestle, professor emerita": nobody else retires with a title. */
export function isEmeritus(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === ',' && EMERITI.has(tokens[end + 2]?.lower ?? '');
}

const EMERITI: ReadonlySet<string> = new Set(['emeritus', 'emerita']);

/** "Owen Radio, a chemistry researcher": two words, the second of which bodies may have, are somebody. */
export function isScholar(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  if (end !== first + 2 || tokens[end]?.text !== ',' || !ARTICLES.has(tokens[end + 1]?.lower ?? '')) return false;
  const { lower, sentence } = tokens[first]!;
  const isNamed = isCapital(tokens[first]) && (gazetteer.classes(hashString(lower)) & NO_FIRST_NAME) === 0;
  return isNamed && namingNouns.scholars.has(headOfGroup(tokens, end + 1, sentence)?.lower ?? '');
}

const NO_FIRST_NAME =
  classBit('organizationWord') |
  classBit('placeWord') |
  classBit('function') |
  classBit('demonym') |
  classBit('country') |
  classBit('region') |
  classBit('city') |
  classBit('adjective') |
  classBit('noun');

/** "Leader of", "editor at". */
function isPost(noun: Token | undefined, joint: Token | undefined, gazetteer: Gazetteer): boolean {
  if (noun?.tag !== 'NN' || joint === undefined || !OUTER.has(joint.lower)) return false;
  return (gazetteer.classes(hashString(noun.lower)) & JOB) !== 0;
}

const JOB = classBit('job');

const HEADS =
  /^(?:head|chief|director|spokes(?:man|woman|person)|leader|minister|mayor|chair(?:man|woman)?|president|governor|commissioner|professor|editor|secretary|captain|coach)$/;

/** Behind these a name belongs to whom "who" means: "the director at Merrin Weekly, who". */
const OUTER: ReadonlySet<string> = new Set(['at', 'of', 'for', 'from', 'in']);

/** The noun that the words from the article `at` on are about; null where they are a list or a report. */
function headOfGroup(tokens: readonly Token[], at: number, sentence: number): Token | null {
  let head = at;
  while (isOfGroup(tokens[head + 1], sentence) && head < at + LONGEST_APPOSITION - 1) head++;
  // "Brandt, a start-up valued at $1 billion,".
  while (head > at && /^(?:VB[NG]|RB)/.test(tokens[head]!.tag)) head--;
  // "Brandt, a private equity and research firm,".
  if (tokens[head + 1]?.lower === 'and') {
    let last = head + 1;
    while (isOfGroup(tokens[last + 1], sentence) && last < head + LONGEST_APPOSITION - 1) last++;
    if (last > head + 2 && FIRMS.test(tokens[last]!.lower)) return tokens[last]!;
  }
  // "Brandt, a maker and seller", "Brandt, the company said,".
  const next = tokens[head + 1];
  const closes = namingNouns.stakes.has(next?.lower ?? '') || !/^(?:CC|VBD|VBZ|VBP|MD)$/.test(next?.tag ?? '');
  return tokens[head]!.tag === 'NN' && closes ? tokens[head]! : null;
}

const FIRMS = /^(?:company|firm|agency|consultancy|group)$/;

/** "Rico, 34, was seen", "Rico, 34, who lives there", "Rico, 34, a driver", "Rico, 34, co-owner of". */
function isBehindAge(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  if (tokens[comma]?.text !== ',' || next === undefined) return false;
  return /^(?:VB[DZ]|WP|MD)$/.test(next.tag) || (next.tag === 'NN' && next.text === next.lower) || ONE.has(next.lower);
}

const ONE: ReadonlySet<string> = new Set(['a', 'an', 'of']);

function isOfGroup(token: Token | undefined, sentence: number): boolean {
  return token !== undefined && token.sentence === sentence && /^(?:JJ|NN|NNP|CD|VBN|VBG|HYPH|POS|RB)/.test(token.tag);
}

/** The type of the name `first` to `end`, half-open, by the words beside it; null where they do not say. */
export function introducedType(
  tokens: readonly Token[],
  first: number,
  end: number,
  gazetteer: Gazetteer,
): EntityType | null {
  const behind = tokens[end]?.lower;
  if (behind !== undefined && namingNouns.placesBehind.has(behind)) return 'place';
  if (behind !== undefined && namingNouns.organizationsBehind.has(behind)) return 'organization';
  if (behind !== undefined && namingNouns.tongues.has(behind) && isTongue(tokens, first, end)) return 'misc';
  // "The Merrin telescope", unless it is the agency's.
  const isCargo = behind === 'cargo' && namingNouns.vessels.has(tokens[end + 1]?.lower ?? '');
  // "The Merrin space telescope".
  const isSpace = behind === 'space' && namingNouns.spaceDevices.has(tokens[end + 1]?.lower ?? '');
  const isDevice =
    first + 1 === end && behind !== undefined && (isCargo || isSpace || namingNouns.devicesBehind.has(behind));
  if (isDevice && isNoBody(tokens[first]!, gazetteer)) return 'misc';
  const owns = first + 1 === end && isPossessive(behind) && namingNouns.owned.has(tokens[end + 1]?.lower ?? '');
  if (owns) return 'organization';
  if (first + 1 === end && isPossessive(behind) && namingNouns.rulers.has(tokens[end + 1]?.lower ?? '')) return 'place';
  const before = tokens[first - 1];
  const noun = tokens[first - 2];
  if (before === undefined || before.sentence !== tokens[first]!.sentence) return null;
  if (before.lower === 'of') {
    if (noun === undefined) return null;
    if (namingNouns.tongues.has(noun.lower) && noun.lower !== 'language') return 'misc';
    return namingNouns.places.has(noun.lower) ? 'place' : namingNouns.heads.has(noun.lower) ? 'organization' : null;
  }
  // "An analyst at Brandt": a firm, unless a list has the town.
  const post = before.lower === 'at' ? (noun?.lower ?? '') : '';
  // "An analyst at US bank Brandt": where the bank is.
  const isWhole = !/^(?:NN|JJ|VBG)/.test(tokens[end]?.tag ?? '');
  const isPost = isWhole && (namingNouns.posts.has(post) || namingNouns.scholars.has(post));
  if (isPost && !isListedPlace(tokens, first, end, gazetteer, TOWN)) return 'organization';
  const example = exampleType(tokens, first, end);
  if (example !== null) return example;
  if (before.lower === 'in' && namingNouns.stocks.has(noun?.lower ?? '')) return 'organization';
  if (namingNouns.people.has(before.lower)) return 'person';
  // "Merrin center Mallen Kharim": somebody, where the team stands in front.
  const isPlayer = playerNouns.has(before.lower) || (placesInTeam.has(before.lower) && isCapital(noun));
  if (isPlayer && before.text === before.lower && isPersonLike(tokens, first, end, gazetteer)) return 'person';
  // "The piper Brìghde Merrin", of whom no list knows anybody.
  if (isCalling(before, gazetteer) && startsLikePerson(tokens, first, end, gazetteer)) return 'person';
  if (isCalledThing(tokens, first)) return 'misc';
  if (namingNouns.vessels.has(before.lower) && first + 1 === end && !isPossessive(behind)) return 'misc';
  if (namingNouns.organizations.has(before.lower)) {
    // "The broadcaster Ida Merrin": what somebody may be as well says nothing of a name that may be theirs.
    const mayBePerson = !namingNouns.bodies.has(before.lower) && startsLikePerson(tokens, first, end, gazetteer);
    return mayBePerson || mayHold(tokens, first, end) || isMember(tokens, first, end) ? null : 'organization';
  }
  if (namingNouns.works.has(before.lower) || namingNouns.drugs.has(before.lower))
    // "The drug Merrinol sold well" is about no Merrinol whom a list knows.
    return (mayHold(tokens, first, end) && isListed(tokens, first, end, gazetteer)) || isPossessive(behind)
      ? null
      : 'misc';
  if (isAgency(tokens, first, end)) return 'organization';
  if (before.lower !== ',' || noun === undefined) return null;
  const office = officeBefore(tokens, first - 2);
  if (office !== null && isCalling(office, gazetteer) && isPersonLike(tokens, first, end, gazetteer)) {
    const ends = tokens[end]?.text === ',' || tokens[end]?.text === '.';
    return ends && !isListedPlace(tokens, first, end, gazetteer, TOWN) ? 'person' : null;
  }
  const isMade =
    namingNouns.drugs.has(noun.lower) || (namingNouns.products.has(noun.lower) && isOwned(tokens, first - 2));
  if (isMade && first + 1 === end && (behind === ',' || behind === '.')) return 'misc';
  const isPerson =
    namingNouns.people.has(noun.lower) || (isCalling(noun, gazetteer) && isPersonLike(tokens, first, end, gazetteer));
  const type = isPerson ? 'person' : namingNouns.organizations.has(noun.lower) ? 'organization' : null;
  // "The union, Brandt said" names no union.
  const after = tokens[end];
  return after === undefined || after.lower === ',' || after.lower === '.' ? type : null;
}

/** "The duo Anna Harker and Otto Brandt": who is in it. */
function isMember(tokens: readonly Token[], first: number, end: number): boolean {
  if (!namingNouns.ensembles.has(tokens[first - 1]!.lower)) return false;
  const joint = tokens[end]?.text;
  return (joint === 'and' || joint === ',') && isCapital(tokens[end + 1]);
}

/** "A drone called Merrin", "the system, known as Blue Merrin": what is called so is a thing. */
function isCalledThing(tokens: readonly Token[], first: number): boolean {
  const { lower, sentence } = tokens[first - 1]!;
  const isKnownAs = lower === 'as' && tokens[first - 2]?.lower === 'known';
  if (!isKnownAs && !CALLED.has(lower)) return false;
  const before = isKnownAs ? first - 3 : first - 2;
  const noun = tokens[tokens[before]?.text === ',' ? before - 1 : before];
  return noun !== undefined && noun.sentence === sentence && namingNouns.calledThings.has(noun.lower);
}

const CALLED: ReadonlySet<string> = new Set(['called', 'named', 'dubbed', 'nicknamed', 'codenamed']);

/** "Its own new engine", "the firm's app", "an app": what somebody has, or what is new to the reader. */
function isOwned(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (at > noun - LONGEST_APPOSITION && /^(?:JJ|NN$)/.test(tokens[at]?.tag ?? '')) at--;
  const opener = tokens[at];
  return opener !== undefined && (/^(?:PRP\$|POS)$/.test(opener.tag) || opener.lower === 'a' || opener.lower === 'an');
}

/** "The mayor of Lisk" and "head of the Merrin Institute", whose last word stands at `last`: "mayor", "head"; or null. */
function officeBefore(tokens: readonly Token[], last: number): Token | null {
  let at = last;
  while (at > Math.max(1, last - LONGEST_APPOSITION) && isCapital(tokens[at])) at--;
  if (at === last) return null;
  if (tokens[at]!.lower === 'the') at--;
  const office = tokens[at - 1];
  return OUTER.has(tokens[at]!.lower) && office?.sentence === tokens[last]!.sentence ? office : null;
}

function startsLikePerson(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  if (!isPersonLike(tokens, first, end, gazetteer)) return false;
  const classes = gazetteer.classes(hashString(tokens[first]!.lower));
  return classes === 0 || (classes & FIRST_NAME) !== 0;
}

const FIRST_NAME = classBit('firstName');
const TOWN = classBit('country') | classBit('region') | classBit('city');

function isListed(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  return first + 1 < end || gazetteer.kind(hashString(tokens[first]!.lower)) !== 0;
}

/** "The party Brandt leads" names no party; "the Merrin firm Hale Brandt wrote" does. */
function mayHold(tokens: readonly Token[], first: number, end: number): boolean {
  const front = tokens[first - 2];
  const isModified = front !== undefined && front.text !== front.lower && front.lower !== 'the';
  return tokens[end]?.tag.startsWith('V') === true && !isModified;
}

/** "Banks such as Harker and Brandt", "towns including Merrin", "firms that sell it, like Harker": null in no such row. */
export function exampleType(tokens: readonly Token[], first: number, end: number): EntityType | null {
  let at = first - 1;
  // "Banks such as Harker, Anna Brandt said" goes on with somebody.
  if (tokens[at]?.text === ',' && tokens[end]?.tag.startsWith('V') === true) return null;
  if (endsLongRow(tokens, first, end)) at -= 2;
  while (at > Math.max(1, first - LONGEST_ROW) && isOfRow(tokens[at]!, tokens[at + 1]!)) at--;
  const opener = tokens[at]?.lower ?? '';
  const isSuch = opener === 'as' && tokens[at - 1]?.lower === 'such';
  if (!isSuch && !EXAMPLE_OPENERS.has(opener)) return null;
  const group = tokens[groupBefore(tokens, isSuch ? at - 2 : at - 1)]?.lower ?? '';
  return namingNouns.examples.has(group) ? 'organization' : namingNouns.towns.has(group) ? 'place' : null;
}

const EXAMPLE_OPENERS: ReadonlySet<string> = new Set(['like', 'including']);

/** Where the noun stands of which examples follow: "companies", "companies selling cameras,"; -1 where it is unsure. */
function groupBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  const least = Math.max(0, at - LONGEST_APPOSITION);
  let noun = at - 1;
  if (noun < 0) return -1;
  if (!namingNouns.towns.has(tokens[noun]!.lower)) {
    while (noun > least && tokens[noun]!.kind === 'word' && !namingNouns.examples.has(tokens[noun]!.lower)) noun--;
    if (!namingNouns.examples.has(tokens[noun]!.lower)) return -1;
    if (noun < at - 1 && tokens[noun + 1]!.tag !== 'VBG') return -1;
  }
  if (tokens[at + 1]!.lower === 'like') return noun;
  // "Singers from several labels, including Harker".
  let front = noun - 1;
  while (front > least && isOfGroup(tokens[front], tokens[at]!.sentence)) front--;
  return OUTER.has(tokens[front]?.lower ?? '') ? -1 : noun;
}

const LONGEST_ROW = 10;

/** "Brandt, Norvolt, and Harker." with a mark behind it: one word behind two others. */
function endsLongRow(tokens: readonly Token[], first: number, end: number): boolean {
  if (end > first + 1 || tokens[first - 1]?.text !== 'and' || tokens[first - 2]?.text !== ',') return false;
  return tokens[end]?.kind === 'punctuation' && tokens[first - 4]?.text === ',';
}

/** A name, a comma or "and" in a row; ", and" goes on with something else as often as not. */
function isOfRow({ kind, text, lower, sentence }: Token, next: Token): boolean {
  if (sentence !== next.sentence) return false;
  if (text === 'and' || text === 'or' || text === ',' || lower === "'s") return text !== ',' || next.text !== 'and';
  return kind === 'word' && text !== lower;
}

/** "NORLAND, May 3 (Meridian) —": whose report it is, in brackets between a town in capitals and a dash. */
function isAgency(tokens: readonly Token[], first: number, end: number): boolean {
  if (tokens[first - 1]!.text !== '(' || tokens[end]?.text !== ')' || !isDash(tokens[end + 1]?.text ?? ''))
    return false;
  const { sentence } = tokens[first]!;
  let start = first;
  while (start > 0 && first - start <= LONGEST_DATELINE && tokens[start - 1]!.sentence === sentence) start--;
  const { text, lower } = tokens[start]!;
  return first - start <= LONGEST_DATELINE && text !== lower && text === text.toUpperCase();
}

/** "PORT MERRIN, Norland, May 3 (". */
const LONGEST_DATELINE = 8;

/** "The Merrinese language"; "Brandt speakers" may be what a company sells. */
function isTongue(tokens: readonly Token[], first: number, end: number): boolean {
  return first + 1 === end && tokens[end]!.lower !== 'speakers';
}

/** What no list has for a body or a place. */
function isNoBody({ lower }: Token, gazetteer: Gazetteer): boolean {
  return knownType(lower) === undefined && (gazetteer.classes(hashString(lower)) & BODY) === 0;
}

const BODY =
  classBit('organization') | classBit('country') | classBit('region') | classBit('city') | classBit('demonym');

function isPossessive(word: string | undefined): boolean {
  return word === "'s" || word === "'";
}
