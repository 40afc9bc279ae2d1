// Names that go on behind what the recogniser marked: "Commission on Presidential Debates", "Journal of Rural Health",
// "USA TODAY".
import { memberHeads, nameHeads } from '../../lexicon/name-heads.ts';
import { daysAndMonths } from '../../lexicon/time-words.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { namesHolder } from './titles.ts';

const CONTINUING: ReadonlySet<string> = new Set(['of', 'on', 'for']);
const INSIDE: ReadonlySet<string> = new Set(['and', '&', 'of', 'the']);
/** "Journal of Occupational" has no end. */
const ADJECTIVE = /(?:al|ic|ary|ive|ous)$/;
const LONGEST = 6;
/** Heads of names that are too often whole without what follows. */
const journals: ReadonlySet<string> = new Set(['journal', 'center', 'centre', 'board', 'office', 'society']);

/**
 * The end of the name of an organisation or place, half-open, or of an adjective that begins one; `named` is 1 for every
 * token the recogniser put in a name.
 */
export function longerEnd(
  { tokens, sentences }: Reading,
  first: number,
  end: number,
  type: EntityType,
  named: Uint8Array,
  gazetteer: Gazetteer,
): number {
  const sentence = sentences[tokens[first]!.sentence]!;
  if (sentence.kind === 'headline' || sentence.kind === 'heading') return end;
  const last = tokens[end - 1]!;
  const next = tokens[end];
  if (next === undefined || end >= sentence.endToken) return end;
  // "Harker Controls", of which the recogniser saw somebody.
  if (type === 'person') {
    if (isCutAtWord(tokens, first, end, named, gazetteer)) return end + 1;
    const isCompany = first + 1 === end && named[end] !== 1 && isCapital(next) && nameHeads.companies.has(next.lower);
    return isCompany && !isCapital(tokens[end + 1]) && !isCapital(tokens[first - 1]) ? end + 1 : end;
  }
  const head = headEnd(tokens, first, end, sentence.endToken, named);
  if (head === end && type === 'misc' && nameHeads.meetings.has(last.lower) && CONTINUING.has(next.lower)) {
    // "Summit on Refugees".
    const stop = runEnd(tokens, end + 1, sentence.endToken, named);
    return stop > end + 1 ? stop : end;
  }
  if (head > end || type === 'misc') return head;
  if (first + 1 === end && named[end] !== 1 && isLoud(last) && nameHeads.broadcasts.has(next.text)) return end + 1;
  const isCentre = last.lower === 'center' || last.lower === 'centre';
  if (type === 'place' && !isCentre) {
    if (first + 1 < end || named[end] === 1 || !isLoud(last)) return end;
    if (last.text === 'USA' && next.text === 'Today') return end + 1;
    if (!isLoud(next)) return end;
    // More in capitals is a headline.
    return isLoud(tokens[first - 1]) || isLoud(tokens[end + 1]) ? end : end + 1;
  }
  // "Institute of Science and Technology".
  const isField =
    next.text === 'and' && isCapital(tokens[end + 1] ?? next) && nameHeads.fields.has(tokens[end + 1]!.lower);
  if (type === 'organization' && end - first > 2 && isField && holdsOf(tokens, first, end)) {
    return runEnd(tokens, end + 1, sentence.endToken, named);
  }
  // "Federation of Grain Employees", cut in front of its last word.
  const isMembers = type === 'organization' && named[end] !== 1 && next.tag === 'NNPS' && isCapital(next);
  if (isMembers && holdsOf(tokens, first, end, memberHeads) && !isCapital(tokens[end + 1])) return end + 1;
  if (type === 'organization' && nameHeads.portfolios.has(tokens[first]!.lower)) {
    const stop = portfolioEnd(tokens, first, end, sentence.endToken);
    if (stop > end) return stop;
  }
  if (end - first > 2 && ADJECTIVE.test(last.lower) && CONTINUING.has(tokens[end - 2]!.lower)) {
    return runEnd(tokens, end, sentence.endToken, named);
  }
  // "Journal of the Norland Society Letters".
  const isJournal = tokens[first]!.lower === 'journal' && tokens[first + 1]!.lower === 'of' && end > first + 2;
  if (isJournal && isCapital(next) && !daysAndMonths.has(next.lower))
    return runEnd(tokens, end, sentence.endToken, named);
  if (nameHeads.organizations.has(last.lower) || journals.has(last.lower)) {
    if (!CONTINUING.has(next.lower)) return end;
    // "Center for the Arts".
    const from = tokens[end + 1]?.text === 'the' && next.lower === 'for' ? end + 2 : end + 1;
    const stop = runEnd(tokens, from, sentence.endToken, named);
    return stop > from ? stop : end;
  }
  return end;
}

/** "Mayor Weldon [Hurt] said": an ordinary word behind an office and a first name, in front of what somebody does. */
function isCutAtWord(
  tokens: readonly Token[],
  first: number,
  end: number,
  named: Uint8Array,
  gazetteer: Gazetteer,
): boolean {
  const holder = namesHolder(tokens[first]!) ? first : first - 1;
  const { sentence } = tokens[first]!;
  if (end !== holder + 2 || holder < 0 || !namesHolder(tokens[holder]!) || tokens[holder]!.sentence !== sentence)
    return false;
  const [word, behind] = [tokens[end]!, tokens[end + 1]];
  if (word.sentence !== sentence || named[end] === 1 || !CAPITALISED.test(word.text) || daysAndMonths.has(word.lower))
    return false;
  // "Governor Harker Hall", "President Brandt Senate".
  if ((gazetteer.classes(hashString(word.lower)) & NO_SURNAME) !== 0 || nameHeads.behind.has(word.lower)) return false;
  const classes = gazetteer.classes(hashString(tokens[end - 1]!.lower));
  return ((classes & LAST_NAME) === 0 || (classes & FIRST_NAME) !== 0) && DOES.test(behind?.tag ?? '');
}

const FIRST_NAME = classBit('firstName');
const LAST_NAME = classBit('lastName');
const NO_SURNAME =
  classBit('organizationWord') | classBit('placeWord') | classBit('function') | classBit('job') | classBit('demonym');
const DOES = /^(?:VB[DZ]|MD)$/;

/** "Institute of Science": a head with "of" behind it. */
function holdsOf(tokens: readonly Token[], first: number, end: number, heads = headsWithOf): boolean {
  for (let at = first + 1; at < end; at++)
    if (tokens[at]!.lower === 'of' && heads.has(tokens[at - 1]!.lower)) return true;
  return false;
}

const headsWithOf: ReadonlySet<string> = new Set([...nameHeads.organizations, ...journals]);

/** Where "Department for Culture, Media and Sport" ends, cut at its first comma: in front of "and" stand fields alone. */
function portfolioEnd(tokens: readonly Token[], first: number, end: number, limit: number): number {
  const joint = tokens[first + 1]!.lower;
  if (joint !== 'of' && joint !== 'for') return end;
  let at = end;
  while (at + 1 < limit && tokens[at]!.text === ',' && isField(tokens[at + 1]!)) at += 2;
  if (at === end || at + 1 >= limit) return end;
  if (tokens[at]!.text === ',') at++;
  if (tokens[at]?.text !== 'and' || !isCapital(tokens[at + 1])) return end;
  let stop = at + 2;
  while (
    stop < Math.min(limit, at + LONGEST_TAIL) &&
    isCapital(tokens[stop]) &&
    !daysAndMonths.has(tokens[stop]!.lower)
  )
    stop++;
  return stop;
}

function isField(token: Token): boolean {
  return isCapital(token) && nameHeads.fields.has(token.lower);
}

/** "Citizenship and Immigration Services": the start of an organisation that the recogniser cut at "and". */
export function longerStart(tokens: readonly Token[], first: number, sentenceStart: number, named: Uint8Array): number {
  const front = first - 2;
  if (front <= sentenceStart || tokens[first - 1]!.text !== 'and' || named[front] === 1) return first;
  const { tag, lower, text } = tokens[front]!;
  return tag.startsWith('N') && CAPITALISED.test(text) && !daysAndMonths.has(lower) ? front : first;
}

/** The end of a name whose head stands in the capitalised words behind it, among words that are no headline. */
function headEnd(tokens: readonly Token[], first: number, end: number, limit: number, named: Uint8Array): number {
  let stop = end;
  let at = end;
  for (; at < limit && at < end + LONGEST_TAIL && named[at] !== 1 && isCapital(tokens[at]!); at++) {
    const { lower } = tokens[at]!;
    if (
      nameHeads.organizations.has(lower) ||
      nameHeads.companies.has(lower) ||
      nameHeads.works.has(lower) ||
      nameHeads.venues.has(lower) ||
      nameHeads.behind.has(lower)
    )
      stop = at + 1;
  }
  if (stop === end || at > stop || named[at] === 1) return end;
  const before = tokens[first - 1];
  const inside = before !== undefined && before.sentence === tokens[first - 2]?.sentence;
  // A word at the head of the sentence has a capital anyway.
  return inside && isCapital(before) && before.sentence === tokens[first]!.sentence ? end : stop;
}

const LONGEST_TAIL = 4;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const LOUD = /^\p{Lu}{3,}$/u;

/** The end of the capitalised words outside names from `from` on, small words between them included. */
function runEnd(tokens: readonly Token[], from: number, limit: number, named: Uint8Array): number {
  let end = from;
  for (let at = from; at < Math.min(limit, from + LONGEST); at++) {
    const token = tokens[at]!;
    // "The Seed Center on STM-3" ends at its head.
    if (isCapital(token) && named[at] === 0 && !daysAndMonths.has(token.lower) && !/\d/.test(token.text)) end = at + 1;
    else if (at === from || !INSIDE.has(token.text)) break;
  }
  // What goes on into another name is no end of this one.
  return named[end] === 1 && end > from ? from : end;
}

/** Three and more letters, all capitals. */
function isLoud(token: Token | undefined): boolean {
  return token !== undefined && token.text !== token.lower && LOUD.test(token.text);
}
