// "The Environment Agency", "Church Lane", where the recogniser saw no name: what is named in plain words.
import {
  bodyHeads,
  buildingHeads,
  clinicHeads,
  INDEXES,
  lawHeads,
  nameHeads,
  streetHeads,
} from '../../lexicon/name-heads.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { type Name, TYPES } from './recognise.ts';

const CONFIDENCE = 0.6;
const SURE = 0.9;

interface Kind {
  readonly heads: ReadonlySet<string>;
  readonly type: EntityType;
  /** At most so many words stand in front of the head: "the Royal Norland Grain Agency". */
  readonly most: number;
  /** What has to stand in front of the name. */
  readonly opens: (token: Token | undefined) => boolean;
  /** Whether one of its words has to be more than an ordinary one: "Harker Controls". */
  readonly named?: true;
}

const isThe = (token: Token | undefined): boolean => token?.lower === 'the';
const anything = (): boolean => true;
/** "The", or where patients are: "treated at Merrin General Hospital". */
const isAt = (token: Token | undefined): boolean => isThe(token) || token?.lower === 'at';

const billHeads: ReadonlySet<string> = new Set(['bill']);

const KINDS: readonly Kind[] = [
  { heads: bodyHeads, type: 'organization', most: 8, opens: isThe },
  // "His Seed Laboratory".
  { heads: new Set(['laboratory']), type: 'organization', most: 4, opens: isOwning },
  // "The Merrin Observer".
  { heads: nameHeads.papers, type: 'organization', most: 2, opens: isThe },
  { heads: clinicHeads, type: 'organization', most: 6, opens: isAt },
  { heads: nameHeads.companies, type: 'organization', most: 3, opens: anything, named: true },
  { heads: streetHeads, type: 'place', most: 2, opens: anything },
  { heads: buildingHeads, type: 'place', most: 3, opens: isThe },
  // "The 1863 Seeds Proclamation", "in Seed and Soil Act benefits".
  { heads: lawHeads, type: 'misc', most: 5, opens: anything },
  // "The Seeds Bill", but "Uncle Bill".
  { heads: billHeads, type: 'misc', most: 5, opens: isOwning },
];

const kindOf: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => [...kind.heads].map((head): [string, Kind] => [head, kind])),
);

const ORDINARY = classBit('noun') | classBit('verb') | classBit('adjective') | classBit('function') | classBit('job');

/** Over the joint of "the Soil and Water Agency", where what stands in front of it is no name. */
function throughAnd(
  tokens: readonly Token[],
  first: number,
  start: number,
  named: Uint8Array,
  { opens }: Kind,
): number {
  if (tokens[first - 1]?.text !== 'and' || !isCapital(tokens[first - 2])) return first;
  let at = first - 1;
  while (at > start && named[at - 1] === 0 && isCapital(tokens[at - 1]!)) at--;
  return opens(tokens[at - 1]) && named[at - 1] === 0 ? at : first;
}

/** What a law may have in front of its "and". */
const LONGEST_FRONT = 5;

/**
 * Where "the Norland Seed Rights and Soil Act" begins, whatever the recogniser made of its front; "the Treasury and Soil
 * Act", "the Seed Agency and Soil Act" are two.
 */
function lawFront(tokens: readonly Token[], first: number): number {
  const last = tokens[first - 2];
  if (tokens[first - 1]?.text !== 'and' || last === undefined || !isCapital(last)) return first;
  if (nameHeads.organizations.has(last.lower) || lawHeads.has(last.lower)) return first;
  let at = first - 2;
  while (first - at < LONGEST_FRONT + 2 && isCapital(tokens[at - 1]) && tokens[at - 1]!.lower !== 'the') at--;
  return at < first - 2 && tokens[at - 1]?.lower === 'the' && tokens[at - 1]!.sentence === last.sentence ? at : first;
}

/** Whether one of the words is more than an ordinary one. */
function holdsName(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  for (let at = first; at < end; at++) {
    const { lower, text } = tokens[at]!;
    if (text.length > 2 && (gazetteer.classes(hashString(lower)) & ORDINARY) === 0) return true;
  }
  return false;
}

/** "S&P 500". */
function isIndex(tokens: readonly Token[], at: number): boolean {
  const front = tokens[at - 1]!;
  return front.text !== front.lower && INDEXES.has(`${front.lower} ${tokens[at]!.text}`);
}

/** "S. 212", "H.R. 40", the bills of the two houses of Congress. */
function isBillInShort(tokens: readonly Token[], at: number): boolean {
  return BILLS_IN_SHORT.has(tokens[at - 1]!.text) && /^\d{1,4}$/.test(tokens[at]!.text);
}

const BILLS_IN_SHORT: ReadonlySet<string> = new Set(['S.', 'H.R.', 'H.Res.', 'S.Res.']);

/** "SB1212", a bill of a state's senate in one word. */
const BILL_IN_ONE = /^(?:SB|HB|SJR|HJR)\d{1,4}$/;

/** "The Sept. 11 attacks", where it is no day like others. */
function isDayOfAttacks(tokens: readonly Token[], at: number): boolean {
  if (!SEPTEMBERS.has(tokens[at - 1]!.text) || tokens[at]!.text !== '11') return false;
  const year = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const behind = tokens[year]?.text === '2001' ? (tokens[year + 1]?.text === ',' ? year + 2 : year + 1) : at + 1;
  return ATTACKS.has(tokens[behind]?.lower ?? '');
}

const SEPTEMBERS: ReadonlySet<string> = new Set(['September', 'Sept.', 'Sept', 'Sep.']);
const ATTACKS: ReadonlySet<string> = new Set(
  'attack attacks terror terrorist terrorists hijackers hijacker attackers commission victims memorial'.split(' '),
);

/** "House Bill 212". */
function isNumberedBill(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]!.text === 'Bill' && CHAMBERS.has(tokens[at - 2]!.text);
}

/** Days that are events, whatever else stands beside them. */
const DAYS: ReadonlySet<string> = new Set(['9/11', 'D-Day']);

const YEAR = /^(?:19|20)\d\d$/;

const CHAMBERS: ReadonlySet<string> = new Set(['House', 'Senate', 'Assembly']);

/** "Interstate 280", "Route 9". */
function isHighway(tokens: readonly Token[], at: number): boolean {
  const front = tokens[at - 1]!;
  return HIGHWAYS.has(front.text) && /^\d{1,3}$/.test(tokens[at]!.text);
}

const HIGHWAYS: ReadonlySet<string> = new Set(['Interstate', 'Highway', 'Route']);

/** A name of one type and middling confidence. */
export function nameOfType(type: EntityType, firstToken: number, endToken: number): Name {
  const types = TYPES.map((other) => (other === type ? 1 : 0));
  return { firstToken, endToken, type, types, confidence: CONFIDENCE, isName: CONFIDENCE };
}

function isOwning(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'PRP$' || token.tag === 'POS' || isThe(token));
}

/** Bodies, companies, buildings, streets and laws among the words that are no part of a name yet (`named`), in prose. */
export function findPlainNames({ tokens, sentences }: Reading, named: Uint8Array, gazetteer: Gazetteer): Name[] {
  const found: Name[] = [];
  for (const { firstToken, endToken, kind } of sentences) {
    const isHeadline = kind === 'headline' || kind === 'heading';
    for (let head = firstToken + 1; head < endToken; head++) {
      const token = tokens[head]!;
      if (DAYS.has(token.text) && named[head] === 0) {
        found.push({ ...nameOfType('misc', head, head + 1), confidence: SURE });
        continue;
      }
      if (isHeadline) continue;
      // "The 2012 Games".
      if (token.text === 'Games' && named[head] === 0 && YEAR.test(tokens[head - 1]!.text)) {
        found.push({ ...nameOfType('misc', head - 1, head + 1), confidence: SURE, types: [] });
        continue;
      }
      if (token.kind === 'number' && (isIndex(tokens, head) || isBillInShort(tokens, head))) {
        found.push({ ...nameOfType('misc', head - 1, head + 1), confidence: SURE });
        continue;
      }
      if (token.kind === 'number' && isDayOfAttacks(tokens, head)) {
        found.push({ ...nameOfType('misc', head - 1, head + 1), confidence: SURE });
        continue;
      }
      if (named[head] === 0 && BILL_IN_ONE.test(token.text)) {
        found.push({ ...nameOfType('misc', head, head + 1), confidence: SURE, types: [] });
        continue;
      }
      if (token.kind === 'number' && head - 2 >= firstToken && isNumberedBill(tokens, head)) {
        found.push({ ...nameOfType('misc', head - 2, head + 1), confidence: SURE });
        continue;
      }
      if (token.kind === 'number' && named[head - 1] === 0 && isHighway(tokens, head)) {
        found.push(nameOfType('place', head - 1, head + 1));
        continue;
      }
      const plain = kindOf.get(token.lower);
      if (plain === undefined || named[head] === 1 || !isCapital(token)) continue;
      // "STOCKS GOLD METALS" heads a column.
      if (plain.named === true && token.text === token.text.toUpperCase()) continue;
      let first = head;
      const least = Math.max(firstToken, head - plain.most - 1);
      while (first > least && named[first - 1] === 0 && isCapital(tokens[first - 1]!)) first--;
      if (plain.heads === bodyHeads || plain.heads === clinicHeads || plain.heads === billHeads)
        first = throughAnd(tokens, first, least, named, plain);
      // "The" at the head of the sentence has a capital too.
      if (tokens[first]!.lower === 'the') first++;
      const behind = tokens[head + 1];
      const goesOn = behind !== undefined && (named[head + 1] === 1 || isCapital(behind) || behind.lower === 'of');
      if (first === head || head - first > plain.most || goesOn || !plain.opens(tokens[first - 1])) continue;
      if (plain.named === true && !holdsName(tokens, first, head, gazetteer)) continue;
      found.push(nameOfType(plain.type, plain.heads === lawHeads ? lawFront(tokens, first) : first, head + 1));
    }
  }
  return found;
}
