// Decisions that need the whole article: one type for one name, and what a headline in capitals joins to a surname.
import { bodyHeads, memberHeads, nameHeads, sharedHeads } from '../../lexicon/name-heads.ts';
import { lesserBodies, looseBodies } from '../../lexicon/name-words.ts';
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import { months } from '../../lexicon/time-words.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { acronymsOf, flightOf, isCompany, isSchool, isShortOf, isStorm, nameOf, personWords } from './names.ts';
import type { ResolvableMention } from './resolvable.ts';

/** A mention keeps a type of its own when the recogniser is this sure of it: "Washington" may be a person and a place. */
const STANDS_ALONE = 0.9;
/** The other type needs this many times a lone word's own support; longer names seldom mean two things. */
const CLEAR_MAJORITY = 1.5;
/** A sure mention counts for so many unsure ones. */
const SURE_COUNTS = 2;
/** "Peabody" in an article about Peabody Energy looks like a person each time it stands alone. */
const COMPANY_COUNTS = 3;

/** Fewer letters stand for too much else. */
const LEAST_LETTERS = 4;

const REGION = classBit('country') | classBit('region') | classBit('demonym');
const INSIDE: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'from']);
/** What else a word may name. */
const LISTED = REGION | classBit('city') | classBit('organization') | classBit('organizationWord');

/** Whether the mention stands in brackets at `open`. */
function isBracketed(tokens: readonly Token[], open: number, { firstToken, endToken }: ResolvableMention): boolean {
  return firstToken === open + 1 && tokens[open]!.text === '(' && tokens[endToken]?.text === ')';
}

/**
 * "Body mass index (BMI)", "dinitrophenol, known as DNP", "lung inflammation, or LI", "seed units (SUs)", "SUs (seed
 * units)": letters of what is told in small letters, and is no body.
 */
function isThing(tokens: readonly Token[], at: number): boolean {
  const { text, lower, sentence } = tokens[at]!;
  if (!LETTERS.test(text)) return false;
  const isPlural = text.endsWith('s');
  const letters = isPlural ? lower.slice(0, -1) : lower;
  if (tokens[at + 1]?.text === '(' && tokens[at + 2]?.sentence === sentence)
    return isSpelledBehind(tokens, at, letters);
  const before = tokens[at - 1]?.lower;
  const isBracket = before === '(' && tokens[at + 1]?.text === ')';
  const isKnownAs = before === 'as' && tokens[at - 2]?.lower === 'known';
  // "Lung inflammation, or LI", with a quotation mark behind the comma.
  const isOr = before === 'or' && tokens[at - 2]?.kind === 'punctuation';
  if (!isBracket && !isKnownAs && !isOr) return false;
  let head = isKnownAs ? at - 3 : at - 2;
  while (head > 0 && (tokens[head]!.kind === 'punctuation' || tokens[head]!.tag === 'RB')) head--;
  const noun = tokens[head];
  if (noun === undefined || noun.sentence !== sentence || noun.text !== noun.lower) return false;
  // "The armed forces (AFN)": those who act together are a body, what has a plural is not.
  if (noun.tag === 'NNS' && !isPlural) return false;
  return !isBody(noun) && isSpelled(tokens, head, letters);
}

function isBody({ lower }: Token): boolean {
  return namingNouns.organizations.has(lower) || namingNouns.bodies.has(lower) || BODIES.has(lower);
}

/** "SUs (seed units)": the words in the bracket begin with the letters, and the last is no body. */
function isSpelledBehind(tokens: readonly Token[], at: number, letters: string): boolean {
  let found = 0;
  for (let inside = at + 2; inside < tokens.length; inside++) {
    const token = tokens[inside]!;
    if (token.text === ')')
      return found === letters.length && !isBody(tokens[inside - 1]!) && hasSmall(tokens, at + 2, inside);
    if (token.kind !== 'word' || token.lower[0] !== letters[found]) return false;
    found++;
  }
  return false;
}

/** Whether a word of those from `first` to `end` is in small letters: names of bodies have capitals. */
function hasSmall(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens[at]!.text === tokens[at]!.lower) return true;
  return false;
}

/** Whether the letters stand in order in the words up to `head`, the first at the beginning of one. */
function isSpelled(tokens: readonly Token[], head: number, letters: string): boolean {
  let words = '';
  for (let at = head; at >= 0 && at > head - letters.length && tokens[at]!.kind === 'word'; at--) {
    words = tokens[at]!.lower + words;
    if (words[0] !== letters[0]) continue;
    let found = 0;
    for (const letter of words) if (letter === letters[found]) found++;
    if (found === letters.length) return true;
  }
  return false;
}

const LETTERS = /^\p{Lu}{2,6}s?$/u;
const BODIES: ReadonlySet<string> = new Set([
  ...bodyHeads,
  ...memberHeads,
  ...sharedHeads,
  ...nameHeads.organizations,
  ...lesserBodies,
  ...looseBodies,
]);

/** The mentions without the letters that the article spells out in small letters: an illness, a zone, a technique. */
function withoutThings(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly ResolvableMention[] {
  const letters = new Map<string, EntityType>();
  for (const { name, type, words, text } of mentions)
    if (type !== 'place' && words.length === 1 && LETTERS.test(text)) letters.set(name, type);
  if (letters.size === 0) return mentions;
  const things = new Set<string>();
  for (const { text, lower, index } of tokens) {
    if (!LETTERS.test(text)) continue;
    // "The OMZ" of "oxygen minimum zones (OMZs)".
    const one = text.endsWith('s') ? lower.slice(0, -1) : lower;
    const type = letters.get(one) ?? letters.get(lower);
    if (type === undefined || knownType(one) !== undefined || knownType(lower) !== undefined) continue;
    // "OMZs": of a body there is one.
    const isListed = (gazetteer.classes(hashString(one)) & LISTED) !== 0;
    const areMany = one !== lower && type === 'organization' && !isListed;
    if (areMany || isThing(tokens, index)) things.add(lower).add(one);
  }
  return things.size === 0 ? mentions : mentions.filter(({ name }) => !things.has(name));
}

/** Gives unsure mentions the type that the surer mentions of the same name have. */
export function settleTypes(
  all: readonly ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): ResolvableMention[] {
  const given = withoutThings(all, tokens, gazetteer);
  const surnames = new Set<string>();
  /** What may be a person's name alone: surnames, and where they come first, what no list has. */
  const parts = new Set<string>();
  for (const { type, words } of given) {
    const name = personWords(words);
    if (type !== 'person' || name.length < 2) continue;
    surnames.add(name.at(-1)!);
    for (const part of [name[0]!, name.at(-1)!])
      if ((gazetteer.classes(hashString(part)) & LISTED) === 0) parts.add(part);
  }
  const told = new Map<string, ResolvableMention['type']>();
  // "Harker makes chips" in an article about Harker Semiconductor; "Texas" is a state beside Texas Instruments too.
  const places = new Set<string>();
  for (const { type, name, firstToken } of given)
    if (type === 'place' && INSIDE.has(tokens[firstToken - 1]?.lower ?? '')) places.add(name);
  const isRegion = (word: string): boolean => (gazetteer.classes(hashString(word)) & REGION) !== 0 || places.has(word);
  for (const { type: seen, name, words } of given) {
    const type = knownType(name) ?? seen;
    if (type === 'organization' && isCompany(words) && !isRegion(words[0]!)) told.set(words[0]!, 'organization');
    // "Villa" of Merrin Villa.
    if (type === 'organization' && words.length > 1 && nameHeads.clubs.has(words.at(-1)!))
      told.set(words.at(-1)!, type);
  }
  for (const { type, words } of given) {
    if (type === 'misc' && isStorm(words)) told.set(words.at(-1)!, 'misc');
  }
  given.forEach(({ words, type, endToken }, index) => {
    const next = given[index + 1];
    if (type === 'person' || words.length < 2 || next === undefined) return;
    // "Merrin Space Center (MSC)" and the MSC are one thing.
    if (next.type !== type && next.words.length === 1 && isBracketed(tokens, endToken, next))
      if (isShortOf(next.words[0]!, words)) told.set(next.name, type);
    // "MSST" in an article about the Merrin Space Survey Telescope.
    for (const letters of acronymsOf(words))
      if (letters.length >= LEAST_LETTERS && knownType(letters) === undefined) told.set(letters, type);
    // "Merrin" in an article about Merrin University, where no list knows a place of the name.
    const mayBeShort = type === 'organization' && words.length === 2 && isSchool(words);
    if (mayBeShort && (gazetteer.classes(hashString(words[0]!)) & LISTED) === 0) told.set(words[0]!, type);
  });
  for (const { name, type, words, told: isTold } of given) {
    // "The banking app Monzo" is the bank that every newsroom knows.
    if (isTold !== true || knownType(name) !== undefined || flightOf(name) !== undefined) continue;
    told.set(name, type);
    // "Le Pen" in an article that says who Marine Le Pen is.
    if (type === 'person' && words.length > 1) told.set(nameOf(words.slice(1)), type);
  }
  const mentions = given.map((mention) => ofToldType(ofKnownType(mention, surnames), told, surnames));
  const isDoubted = (type: string, name: string): boolean =>
    (type === 'organization' && surnames.has(name)) ||
    ((type === 'organization' || type === 'misc') && parts.has(name) && knownType(name) === undefined);
  // "Harker, 51, an owner of Harker Foods" is told to be somebody.
  const standsAlone = ({ name, type, confidence, told: isTold }: ResolvableMention): boolean =>
    (type === 'person' && isTold === true) || (confidence >= STANDS_ALONE && !isDoubted(type, name));
  const somebody = calledSomebody(mentions, tokens, isDoubted);
  /** The names of unsure mentions, and what supports each type of theirs. */
  const support = new Map<string, Map<string, number>>();
  for (const mention of mentions) if (!standsAlone(mention)) support.set(mention.name, new Map());
  if (support.size === 0) return mentions;
  const add = (name: string, type: string, confidence: number): void => {
    const types = support.get(name);
    const amount = confidence >= STANDS_ALONE ? SURE_COUNTS * confidence : confidence;
    types?.set(type, (types.get(type) ?? 0) + amount);
  };
  for (const { words, name: whole, type, confidence } of mentions) {
    add(whole, type, confidence);
    if (type === 'organization' && isCompany(words) && !isRegion(words[0]!))
      add(words[0]!, type, COMPANY_COUNTS * confidence);
    // Either end of a full name stands for the person.
    const name = personWords(words);
    if (type !== 'person' || name.length < 2) continue;
    add(name[0] as string, type, confidence);
    add(name.at(-1) as string, type, confidence);
  }
  return mentions.map((mention) => {
    if (somebody.has(mention.name) && isDoubted(mention.type, mention.name)) return { ...mention, type: 'person' };
    if (standsAlone(mention)) return mention;
    const types = support.get(mention.name);
    let best = mention.type;
    // An organisation that has the surname of somebody named in full must stand there more often than they do.
    const doubted = isDoubted(mention.type, mention.name);
    const weight = doubted ? 1 / CLEAR_MAJORITY : mention.words.length === 1 ? CLEAR_MAJORITY : 1;
    let most = (types?.get(mention.type) ?? 0) * weight;
    for (const [type, amount] of types ?? []) {
      if (amount > most) {
        best = type as ResolvableMention['type'];
        most = amount;
      }
    }
    return best === mention.type ? mention : { ...mention, type: best };
  });
}

/**
 * "Dell, who leads the team", "Dell lowered his estimate" in an article that names Marcus Dell: the firms that are called
 * like somebody are not spoken of so. Not where the article has the firm by a longer name.
 */
function calledSomebody(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
  isDoubted: (type: string, name: string) => boolean,
): ReadonlySet<string> {
  const somebody = new Set<string>();
  mentions.forEach(({ type, name, endToken }, index) => {
    if (type !== 'organization' || somebody.has(name) || !isDoubted(type, name)) return;
    if (isSpokenOfAsSomebody(tokens, endToken, mentions[index + 1]?.firstToken ?? tokens.length)) somebody.add(name);
  });
  if (somebody.size === 0) return somebody;
  for (const { type, words } of mentions) if (type === 'organization' && words.length > 1) somebody.delete(words[0]!);
  return somebody;
}

/** "who" or "his" behind a name, before the next one. */
function isSpokenOfAsSomebody(tokens: readonly Token[], at: number, limit: number): boolean {
  const sentence = tokens[at]?.sentence;
  const behind = tokens[at]?.text === ',' ? at + 1 : at;
  if (behind < limit && tokens[behind]?.lower === 'who') return true;
  for (let i = at; i < Math.min(limit, at + MOST_BETWEEN) && tokens[i]?.sentence === sentence; i++)
    if (OWNED.has(tokens[i]!.lower)) return true;
  return false;
}

const OWNED: ReadonlySet<string> = new Set(['his', 'her']);
/** "Lowered his", "was unsure about his". */
const MOST_BETWEEN = 5;

/** A name every newsroom knows, unless somebody in the article has it for a surname. */
function ofKnownType(mention: ResolvableMention, surnames: ReadonlySet<string>): ResolvableMention {
  if (mention.words.length > 1 && flightOf(mention.name) !== undefined) return { ...mention, type: 'misc', told: true };
  // "Norvolt+" is what Norvolt sells.
  const type = mention.name.endsWith('+') ? undefined : knownType(mention.name);
  if (type === undefined || (type === mention.type && mention.confidence >= KNOWN)) return mention;
  // "Dell" in an article about Marcus Dell.
  if (mention.honorific !== null || surnames.has(mention.name)) return mention;
  return { ...mention, type, confidence: Math.max(KNOWN, mention.confidence) };
}

const KNOWN = 0.9;

/** "Luma wrote" in an article that has told what Luma is: what its words say outweighs what a name looks like. */
function ofToldType(
  mention: ResolvableMention,
  told: ReadonlyMap<string, ResolvableMention['type']>,
  surnames: ReadonlySet<string>,
): ResolvableMention {
  const type = told.get(mention.name);
  if (type === undefined || mention.honorific !== null) return mention;
  return type !== 'person' && surnames.has(mention.name) ? mention : { ...mention, type, told: true };
}

/**
 * Whether a mention holds more than the surname of somebody the article names in full: in capitals the recogniser cannot
 * see where a name begins ("VOTERS FAVOR CRUZ" in an article about Ted Cruz), and "In August Cruz said" looks like one.
 */
export function overlongNames(mentions: readonly ResolvableMention[]): (mention: ResolvableMention) => boolean {
  const full = new Set<string>();
  const surnames = new Set<string>();
  const doubtful = ({ words, text }: ResolvableMention): boolean =>
    text === text.toUpperCase() || months.has(words[0] as string);
  for (const mention of mentions) {
    if (mention.type !== 'person' || mention.words.length < 2 || doubtful(mention)) continue;
    full.add(mention.name);
    surnames.add(mention.words.at(-1) as string);
  }
  return (mention) =>
    mention.type === 'person' &&
    mention.words.length > 1 &&
    doubtful(mention) &&
    surnames.has(mention.words.at(-1) as string) &&
    !full.has(mention.name);
}
