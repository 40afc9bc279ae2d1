// Where the title of a work ends, or begins, that stands beside what says that it is one.
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import type { Name } from './recognise.ts';

export interface Text {
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
  /** Each token of a name that the recogniser found -> the name. */
  readonly names: ReadonlyMap<number, Name>;
  /** Whether the article is about films, plays and who is in them. */
  readonly isOfScreen: () => boolean;
}

/** A title: half-open token indexes. */
export interface Title {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The words as they stand, to find the same ones again. */
export function spelling(tokens: readonly Token[], { firstToken, endToken }: Title): string {
  let words = '';
  for (let at = firstToken; at < endToken; at++) words += `${tokens[at]!.text} `;
  return words;
}

const LONGEST = 9;
const SURE = 0.9;
const SERIAL = /^[2-9]$/;
const NONE: ReadonlySet<string> = new Set();
const FUNCTION = classBit('function');

/**
 * The title that begins at `from`, before `limit`; `joints` are small words that it may have inside besides "of", and where
 * `trusts`, what the recogniser holds for one name.
 */
export function titleAt(
  text: Text,
  from: number,
  limit: number,
  joints: ReadonlySet<string> = NONE,
  trusts = true,
): Title | null {
  const { tokens } = text;
  if (from >= limit || !(isCapital(tokens[from]) || (isNumber(tokens[from]) && isCapital(tokens[from + 1]))))
    return null;
  let end = from + 1;
  const last = Math.min(limit, from + LONGEST);
  while (end < last) {
    const to = nextPart(text, trusts ? from : -1, end, last, joints);
    if (to < 0 || isSomebody(text, end, to)) break;
    end = to;
  }
  // "I", "The" and the like alone are no titles.
  for (let at = from; at < end; at++) if (!isSmall(text, at)) return { firstToken: from, endToken: end };
  return null;
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^\d+$/.test(token.text);
}

function isSmall({ tokens, gazetteer }: Text, at: number): boolean {
  const { lower, kind } = tokens[at]!;
  return kind !== 'word' || (gazetteer.classes(hashString(lower)) & FUNCTION) !== 0;
}

/** Where the title ends with its next word, which may stand behind small ones; -1 where it has none. */
function nextPart(
  { tokens, names }: Text,
  from: number,
  at: number,
  limit: number,
  joints: ReadonlySet<string>,
): number {
  const { text, lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (isCapital(tokens[at])) return at + 1;
  // "Praline 2", but "Praline 2 years ago".
  if (SERIAL.test(text)) return next?.tag.startsWith('NN') === true ? -1 : at + 1;
  if (at + 1 >= limit) return -1;
  if (text === ':' || text === '&') return isCapital(next) ? at + 2 : -1;
  const holder = names.get(at);
  // "Fear and Fury", which the recogniser holds for one.
  const isHeld = holder !== undefined && holder.firstToken <= from && at + 1 < holder.endToken;
  if (isHeld) return Math.min(holder.endToken, limit);
  if (lower !== 'of' && !joints.has(lower)) return -1;
  if (isCapital(next)) return at + 2;
  const isJoined = next?.lower === 'the' || next?.lower === 'a' || joints.has(next?.lower ?? '');
  return isJoined && at + 2 < limit && isCapital(tokens[at + 2]) ? at + 3 : -1;
}

/** "The film Nightfall Anna Hale made": the next name is somebody's. */
function isSomebody({ tokens, names }: Text, at: number, to: number): boolean {
  const name = names.get(at);
  return (
    to === at + 1 &&
    name?.firstToken === at &&
    name.type === 'person' &&
    name.confidence > SURE &&
    tokens[at - 1]!.kind === 'word'
  );
}

/** The title that ends before `end`; null where no word with a capital stands there. */
export function titleBefore(text: Text, end: number, start: number): Title | null {
  const { tokens, names } = text;
  let first = end;
  while (first > start && end - first < LONGEST) {
    const before = tokens[first - 1]!;
    const holder = names.get(first);
    const isHeld = first < end && holder !== undefined && holder === names.get(first - 1);
    const isJoint = first < end && (before.text === 'of' || before.text === '&') && isCapital(tokens[first - 2]);
    if (isJoint || isHeld || (isCapital(before) && !before.text.includes('-'))) first--;
    else if (isNumber(before) && first < end && first - 1 > start && isCapital(tokens[first])) first--;
    else break;
  }
  // "After Nightfall": a small word has its capital from the sentence.
  while (first < end && !isCapital(tokens[first]) && !isNumber(tokens[first])) first++;
  const opens = first === start && end > first + 1 && tokens[first]!.lower !== 'the';
  if (opens && (isSmall(text, first) || tokens[first]!.tag === 'CD')) first++;
  for (let at = first; at < end; at++) if (!isSmall(text, at)) return { firstToken: first, endToken: end };
  return null;
}
