// Bodies that several towns, founders or fields share, whatever the recogniser made of the parts: "the Harker and Brandt
// Museum", "Merrin and Alder Council", "the Seeds and Grain products Regulatory Agency", "Harker, Brandt & Hale".
import { bodyHeads, localHeads, partWords, sharedHeads } from '../../lexicon/name-heads.ts';
import { PERIODICALS } from '../../lexicon/periodicals.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { isCapital, isLower } from './capitals.ts';
import { knownType } from './listed.ts';
import { plainWord } from './names.ts';
import { nameOfType } from './plain-names.ts';
import type { Name } from './recognise.ts';

/** Behind "and" at most so many words: "Alder Valley University Hospital". */
const LONGEST_HALF = 5;
const SURE = 0.95;

/** Such bodies in prose, in order; `names` are those of the recogniser. */
export function findSharedBodies({ tokens, sentences }: Reading, names: readonly Name[]): Name[] {
  const found: Name[] = [];
  const types = new Map<number, EntityType>();
  /** Where each body that the recogniser marked ends -> where it begins. */
  const bodies = new Map<number, number>();
  for (const { firstToken, endToken, type } of names) {
    types.set(endToken, type);
    if (type === 'organization') bodies.set(endToken, firstToken);
  }
  for (const { kind, firstToken, endToken } of sentences) {
    if (kind === 'headline' || kind === 'heading') continue;
    for (let and = firstToken + 1; and < endToken - 1; and++) {
      const partners = tokens[and]!.text === '&' ? partnersStart(tokens, and, firstToken, endToken) : and;
      if (partners < and) {
        found.push({ ...nameOfType('organization', partners, and + 2), confidence: SURE, isName: SURE, whole: true });
        continue;
      }
      if (tokens[and]!.text !== 'and' || !isCapital(tokens[and - 1]) || !isCapital(tokens[and + 1])) continue;
      const end = bodyEnd(tokens, and + 1, Math.min(endToken, and + 2 + LONGEST_HALF));
      if (end < 0) continue;
      const isMarked = bodies.get(end) === and - 1 && localHeads.has(tokens[end - 1]!.lower);
      if (!isMarked && !isShared(tokens, and, end, firstToken, types.get(and))) continue;
      found.push({ ...nameOfType('organization', and - 1, end), confidence: SURE, isName: SURE, whole: true });
      and = end - 1;
    }
  }
  return found;
}

/** Where "Harker, Brandt & Hale" begins, of whom a firm is called; `and` where none does. */
function partnersStart(tokens: readonly Token[], and: number, start: number, end: number): number {
  const last = tokens[and + 1]!;
  if (!PARTNER.test(last.text) || !PARTNER.test(tokens[and - 1]!.text)) return and;
  // "Macy's, Procter & Gamble and Target": every newsroom knows the firm in the row.
  if (knownType(`${plainWord(tokens[and - 1]!.lower)} & ${plainWord(last.lower)}`) !== undefined) return and;
  let first = and - 1;
  while (first - 2 >= start && tokens[first - 1]!.text === ',' && PARTNER.test(tokens[first - 2]!.text)) {
    if (knownType(plainWord(tokens[first - 2]!.lower)) !== undefined) return and;
    first -= 2;
  }
  // "Harker, Brandt & Hale (2010)": who wrote it.
  const isCited = tokens[and + 2]?.text === '(' && tokens[and + 3]?.kind === 'number';
  const behind = tokens[and + 2];
  const goesOn = and + 2 < end && (isCapital(behind) || behind!.lower === 'and' || isListed(tokens, and + 2));
  // "Anna Harker, Hale & Brandt", "Hale and Harker, Brandt & Hale".
  const isOpen =
    first > start &&
    (isCapital(tokens[first - 1]) || tokens[first - 1]!.text === ',' || tokens[first - 1]!.text === 'and');
  return first === and - 1 || goesOn || isOpen || isCited ? and : first;
}

const PARTNER = /^\p{Lu}\p{Ll}{2,}$/u;

/** A comma in front of another name. */
function isListed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === ',' && isCapital(tokens[at + 1]);
}

/** Where the half behind "and" ends with the head of a body; -1 where it does not. */
function bodyEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from;
  while (end < limit && isCapital(tokens[end])) end++;
  // "Grain products Regulatory Agency": a word in small letters inside.
  if (end === from + 1 && tokens[end]?.tag === 'NNS' && isCapital(tokens[end + 1])) {
    end += 2;
    while (end < limit && isCapital(tokens[end])) end++;
    if (!bodyHeads.has(tokens[end - 1]!.lower)) return -1;
  }
  if (end < from + 2 || tokens[from]!.lower === 'the' || tokens[end]?.lower === 'of') return -1;
  return sharedHeads.has(tokens[end - 1]!.lower) ? end : -1;
}

/** Whether the word in front of "and" belongs to the body, and names nothing that stands beside it. */
function isShared(
  tokens: readonly Token[],
  and: number,
  end: number,
  start: number,
  type: EntityType | undefined,
): boolean {
  const front = tokens[and - 1]!;
  const before = and - 2 < start ? undefined : tokens[and - 2]!;
  // "The BBC and Merrin Museum", "the Treasury and Grain Agency".
  const word = plainWord(front.lower);
  if (front.text === front.text.toUpperCase() || partWords.departments.has(word) || bodyHeads.has(word)) return false;
  // "The University and College Union", but "the University and Merrin College".
  const isField = tokens[end - 1]!.lower === 'union';
  if (knownType(word) === 'organization' || (sharedHeads.has(word) && !isField) || word === 'the') return false;
  if (PERIODICALS.has(word)) return false;
  // "The Louvre and British Museum" are two, and so are "the Brandts and Merrin Museum".
  const isOne = type !== 'organization' && !(type === 'person' && word.endsWith('s')) && !opensName(tokens[and + 1]!);
  if (before?.lower === 'the') return isOne;
  // "Talks between Merrin and Alder Council".
  if (!localHeads.has(tokens[end - 1]!.lower) || type === 'person' || type === undefined) return false;
  return before === undefined || (isLower(before) && !SEPARATING.has(before.lower));
}

/** "National", "British": what begins the name of a body of its own. */
function opensName({ tag, lower }: Token): boolean {
  return tag === 'JJ' || OPENING.has(lower);
}

const OPENING: ReadonlySet<string> = new Set('national royal british american metropolitan public state'.split(' '));
const SEPARATING: ReadonlySet<string> = new Set('between both in near outside from'.split(' '));
