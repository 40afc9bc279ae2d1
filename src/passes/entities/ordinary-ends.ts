// Ordinary words that alone stand for a name of the article, where their capital tells: "Towns" for Karl Towns, "Villa" for
// Merrin Villa, "Arm" for Arm Holdings. Words that are none are found by `findRepeats`.
import { nameHeads } from '../../lexicon/name-heads.ts';
import { SHARED_BEGINNINGS } from '../../lexicon/short-forms.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { isCompany, personWords, plainWord } from './names.ts';
import { CONFIDENCE, mentionOf } from './repeats.ts';
import type { ResolvableMention } from './resolvable.ts';

const SHARED: ReadonlySet<string> = new Set(SHARED_BEGINNINGS);
const SHORTEST = 3;
/** Words that have a capital for another reason: "May", "Norlander". */
const OTHERWISE =
  classBit('function') | classBit('date') | classBit('demonym') | classBit('country') | classBit('region');
/** First names of firms that are somebody's or a rank: "General Harker". */
const NO_FIRM = classBit('firstName') | classBit('job') | classBit('city');
/** What behind a word at the head of a sentence makes it a name: "Villa were", "Arm's". */
const DOES = /^(?:VB[DZ]|MD|POS)$/;
const MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const INSIDE = /^(?:VB|IN|NN|JJ|CC|RB|TO|WRB|WDT|WP)/;

/** Such words in prose among those that are no part of a name (`mentions`) yet. */
export function findOrdinaryEnds(
  { tokens, sentences }: Reading,
  mentions: readonly ResolvableMention[],
  gazetteer: Gazetteer,
): ResolvableMention[] {
  const found: ResolvableMention[] = [];
  const ends = endsOf(mentions, gazetteer);
  if (ends.size === 0) return found;
  const named = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of mentions) named.fill(1, firstToken, endToken);
  for (const { firstToken, endToken, kind } of sentences) {
    if (kind === 'headline' || kind === 'heading') continue;
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at]!;
      if (named[at] === 1 || token.text === token.lower || !CAPITALISED.test(token.text)) continue;
      const word = plainWord(token.lower);
      const type = ends.get(word);
      if (type === undefined || isPart(tokens, at, firstToken, endToken, named)) continue;
      if (shows(tokens, at, firstToken, type)) found.push(mentionOf(token, word, type));
    }
  }
  return found;
}

/** Whether the capital of the word means something: inside a sentence, or in front of what somebody does. */
function shows(tokens: readonly Token[], at: number, start: number, type: EntityType): boolean {
  const { lower } = tokens[at]!;
  const before = at > start ? tokens[at - 1]! : undefined;
  // "Theresa May said in May".
  if (MONTHS.has(lower) && before?.tag === 'IN') return false;
  if (before !== undefined && before.kind !== 'punctuation')
    return INSIDE.test(before.tag) || (type === 'organization' && before.text === 'the');
  // "Villa travel to Rome": without an article a villa is none.
  const isClub = type === 'organization' && nameHeads.clubs.has(plainWord(lower));
  return isClub || before?.text === ',' || DOES.test(tokens[at + 1]?.tag ?? '');
}

/** The ordinary words that a full name of the article ends or begins with -> the type of the name. */
function endsOf(mentions: readonly ResolvableMention[], gazetteer: Gazetteer): Map<string, EntityType> {
  const ends = new Map<string, EntityType>();
  const add = (word: string, type: EntityType, excluded: number): void => {
    const mayStand = word.length >= SHORTEST && (gazetteer.classes(hashString(word)) & excluded) === 0;
    if (mayStand && !SHARED.has(word)) ends.set(word, type);
  };
  for (const { type: seen, words, name, confidence } of mentions) {
    if (confidence < CONFIDENCE) continue;
    const type = knownType(name) ?? seen;
    // "Shelter said" in an article that has it inside a sentence as well.
    if (type === 'organization' && words.length === 1) add(name, type, OTHERWISE | NO_FIRM);
    if (words.length < 2) continue;
    if (type === 'person') add(personWords(words).at(-1)!, type, OTHERWISE);
    if (type !== 'organization') continue;
    if (nameHeads.clubs.has(words.at(-1)!)) add(words.at(-1)!, type, OTHERWISE);
    else if (isCompany(words)) add(words[0]!, type, OTHERWISE | NO_FIRM);
  }
  return ends;
}

/** Whether a capital stands beside the word: "Villa Road", "Harker Villa". */
function isPart(tokens: readonly Token[], at: number, start: number, end: number, named: Uint8Array): boolean {
  if (at + 1 < end && (isCapital(tokens[at + 1]) || named[at + 1] === 1)) return true;
  return at > start && (named[at - 1] === 1 || (at - 1 > start && isCapital(tokens[at - 1])));
}
