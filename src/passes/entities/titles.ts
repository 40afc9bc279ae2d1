// Titles before a name: kept apart as the entity's honorific, never part of a mention.
import {
  LETTERED_TITLES,
  nameLikeTitles,
  PLURAL_TITLES,
  personalOffices,
  TITLE_MODIFIERS,
  TITLE_WORDS,
  titleAbbreviations,
} from '../../lexicon/titles.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { plainWord } from './names.ts';
import type { Name } from './recognise.ts';
import { isUnseen } from './unheard.ts';

const titles: ReadonlySet<string> = new Set(TITLE_WORDS);
const modifiers: ReadonlySet<string> = new Set(TITLE_MODIFIERS);
const letteredTitles: ReadonlySet<string> = new Set(LETTERED_TITLES);
const LONGEST_TITLE = 4;

/** Whether the token at `at` belongs to a title; "Con" behind "Det" alone, "DC" behind no town. */
function isTitleAt(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  if (text === 'Con') return tokens[at - 1]?.text === 'Det';
  if (text === 'Superior') return SUPERIORS.has(tokens[at - 1]?.text ?? '');
  if (isInitials(tokens, at)) return false;
  if (text === 'DC' && (tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === 'Washington')) return false;
  return isTitle(tokens[at]);
}

/** "Mother Superior". */
const SUPERIORS: ReadonlySet<string> = new Set(['Mother', 'Father', 'Sister']);

/** "MS Harker" among names with small letters: whose first names begin so, where her title would be "Ms". */
function isInitials(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  const next = tokens[at + 1];
  return (text === 'MS' || text === 'MR') && next !== undefined && /^\p{Lu}.*\p{Ll}/u.test(next.text);
}

function isTitle(token: Token | undefined): boolean {
  // "the general Smith knew": a title has a capital.
  if (token === undefined || token.kind !== 'word' || token.text === token.lower) return false;
  if (letteredTitles.has(token.text)) return true;
  const word = plainWord(token.lower);
  return titles.has(word) || (word.includes('-') && titles.has(word.slice(word.lastIndexOf('-') + 1)));
}

/** Ranks of the police and the like, cut short: what stands behind them is a person. */
const shortRanks: ReadonlySet<string> = new Set('insp sgt supt const cllr coun'.split(' '));

/** "Insp Harker", "Mayor Ada Harker", from its rank or office at `at` to its end: somebody. */
export function isRankOf(tokens: readonly Token[], at: number, end: number): boolean {
  const { text, lower } = tokens[at]!;
  if (text === lower || text === text.toUpperCase()) return false;
  return shortRanks.has(lower) || (namesHolder(tokens[at]!) && end === at + 3);
}

/** Whether a token is the title of the person named behind it. */
export function namesHolder({ text, lower }: Token): boolean {
  return text !== lower && personalOffices.has(lower);
}

/** Whether a token is a title as it stands behind an institution: "Supreme Court justice Anna Harker". */
export function isHolder({ lower }: Token): boolean {
  return personalOffices.has(lower) || lower === 'justice' || lower === 'spokesman' || lower === 'spokeswoman';
}

/** Whether a word alone is a title and no name. */
export function isTitleWord(word: string): boolean {
  return titleAbbreviations.has(word);
}

/** "Mr.", "Dr."; in capitals it may be somebody's letters. */
export function isFormOfAddress({ text, lower }: Token): boolean {
  return text !== lower && text !== text.toUpperCase() && isTitleWord(plainWord(lower));
}

/** The first token of the title that ends before `firstToken`; `firstToken` itself when there is none. */
export function titleStart(tokens: readonly Token[], firstToken: number, sentenceStart: number): number {
  // "Secretary of State Brandt".
  if (isSecretaryOfState(tokens, firstToken, sentenceStart)) return titleStart(tokens, firstToken - 2, sentenceStart);
  const office = chiefOffice(tokens, firstToken, sentenceStart);
  if (office >= 0) return office;
  let start = firstToken;
  while (start > sentenceStart && firstToken - start < LONGEST_TITLE && isTitleAt(tokens, start - 1)) {
    // "In Education Mr. Brandt": no office stands in front of a form of address.
    const isAddress = start < firstToken && isTitleWord(plainWord(tokens[start]!.lower));
    if (isAddress && isModifier(tokens[start - 1]!) && !isOfStateHouse(tokens[start - 1]!, tokens[start]!)) break;
    start--;
  }
  // "Under Secretary Brandt", but "Under Chancellor Brandt".
  if (tokens[start]?.lower === 'under' && tokens[start + 1]?.lower !== 'secretary' && start < firstToken) start++;
  const last = tokens[firstToken - 1];
  if (start < firstToken && last !== undefined && isModifier(last)) return firstToken;
  return start;
}

/** "State Sen.": of a state's chamber, where "Sen." sits in the Senate of the country. */
function isOfStateHouse({ text }: Token, { lower }: Token): boolean {
  return text === 'State' && STATE_SEATS.has(plainWord(lower));
}

const STATE_SEATS: ReadonlySet<string> = new Set(['sen', 'rep']);

/** Where "Chief Seed Officer" begins in front of `firstToken`, whatever the office is for; -1 where none does. */
function chiefOffice(tokens: readonly Token[], firstToken: number, sentenceStart: number): number {
  if (tokens[firstToken - 1]?.text !== 'Officer') return -1;
  for (let at = firstToken - 2; at >= Math.max(sentenceStart, firstToken - LONGEST_TITLE); at--) {
    if (tokens[at]!.text === 'Chief') return at;
    if (tokens[at]!.text === tokens[at]!.lower && tokens[at]!.text !== 'and' && tokens[at]!.text !== '&') return -1;
  }
  return -1;
}

/** "Norvolt" of "Norvolt Chief", where "Executive Anna Harker" goes on: the first word of the office belongs to her. */
export function beforeHolder(name: Name, tokens: readonly Token[]): Name {
  const { firstToken, endToken, type } = name;
  if (type === 'person' || endToken - firstToken < 2 || !CHIEFS.has(tokens[endToken - 1]!.text)) return name;
  return isTitleAt(tokens, endToken) || tokens[endToken + 1]?.text === 'Officer'
    ? { ...name, endToken: endToken - 1 }
    : name;
}

const CHIEFS: ReadonlySet<string> = new Set(['Chief', 'Vice', 'Deputy']);

function isSecretaryOfState(tokens: readonly Token[], firstToken: number, sentenceStart: number): boolean {
  if (firstToken - 3 < sentenceStart || tokens[firstToken - 1]!.text !== 'State') return false;
  return tokens[firstToken - 2]!.lower === 'of' && tokens[firstToken - 3]!.text === 'Secretary';
}

/** The title of each where one stands before several people ("Senators Harker and Brandt"); null for all others. */
export function sharedTitle(token: Token | undefined): string | null {
  return token === undefined || token.text === token.lower ? null : (PLURAL_TITLES.get(plainWord(token.lower)) ?? null);
}

/** The first token of the name itself, when the recogniser took a title for part of it: "President Obama" -> "Obama". */
export function afterTitle(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  gazetteer: Gazetteer,
  /** Whether what looks like a first name is surely a title: "General Harker". */
  isRank = false,
): number {
  let first = afterAddress(tokens, firstToken, endToken);
  if (isRoyal(tokens, first, endToken, gazetteer)) return first + 1;
  while (
    first + 1 < endToken &&
    isTitleAt(tokens, first) &&
    (isRank || !nameLikeTitles.has(plainWord(tokens[first]!.lower)))
  )
    first++;
  const last = tokens[first - 1];
  if (first > firstToken && last !== undefined && isModifier(last)) return firstToken;
  return first;
}

const royals: ReadonlySet<string> = new Set(['king', 'queen', 'prince', 'princess', 'pope']);

/** "Prince Leopold", "King Leopold II", "Pope Otto Karl II": with a first name or number the title is one; not "Prince Harker". */
function isRoyal(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  if (!royals.has(tokens[first]!.lower) || first + 1 >= end) return false;
  if (first + 2 < end && LATER.test(tokens[end - 1]!.text)) return true;
  if (first + 2 < end && !NUMERAL.test(tokens[first + 2]!.text)) return false;
  const { lower } = tokens[first + 1]!;
  return tokens[first - 1]?.text === 'Crown' || (gazetteer.classes(hashString(lower)) & FIRST_NAME) !== 0;
}

const NUMERAL = /^[IVX]+$/;
/** A number that is no initial: "Prince Harker V" may be cut short. */
const LATER = /^[IVX]{2,}$/;
const FIRST_NAME = classBit('firstName');

/** "Justice Smith" is a title, "Prime Smith" is not. */
function isModifier({ lower }: Token): boolean {
  return lower !== 'justice' && modifiers.has(plainWord(lower));
}

/** Behind the last form of address in the name: "Education Mr. Harker" -> "Harker". */
function afterAddress(tokens: readonly Token[], firstToken: number, endToken: number): number {
  for (let at = endToken - 2; at > firstToken; at--) {
    const { text, lower } = tokens[at]!;
    if (text !== lower && isTitleWord(plainWord(lower))) return at + 1;
  }
  return firstToken;
}

/** First names among the titles. */
const firstNames: ReadonlySet<string> = new Set(['earl', 'dean', 'duke', 'baron', 'king']);

/**
 * The first token of a name whose first name looks like a title ("Gov. Earl Harker" -> "Earl Harker") or is a word that
 * nobody knows ("Amelize Harker").
 */
export function withFirstName(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  gazetteer: Gazetteer,
): number {
  const before = tokens[firstToken - 1];
  if (before === undefined || before.text === before.lower || before.sentence !== tokens[firstToken]!.sentence) {
    return firstToken;
  }
  const title = tokens[firstToken - 2];
  if (before.lower === 'the') return firstToken;
  if (isInitials(tokens, firstToken - 1)) return firstToken - 1;
  if (before.lower === 'uncle' || before.lower === 'aunt') return firstToken - 1;
  if (firstNames.has(before.lower)) {
    return title !== undefined && isTitleWord(plainWord(title.lower)) ? firstToken - 1 : firstToken;
  }
  // "Amelize P. Harker", cut at the initial.
  const isCut = endToken === firstToken + 1 || INITIAL.test(tokens[firstToken]!.text);
  return isCut && !isTitle(before) && isUnseen(before, gazetteer) ? firstToken - 1 : firstToken;
}

const INITIAL = /^\p{Lu}\.$/u;
