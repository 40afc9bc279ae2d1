// Names that only the words beside them show: "the Fed", "wrote on X", "in The Grocer", "gave his name only as Merrin",
// "Norvolt, which" at the head of a sentence, "the drama Paper Moons", "the Conservative leader", and "US" among words that are not all in capitals.
import { bankPosts, insideSpokenTitles, noNamesSpoken, partyPosts, postingWords } from '../../lexicon/name-words.ts';
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import { PERIODICALS, PERIODICALS_IN_CAPITALS } from '../../lexicon/periodicals.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { appositionType } from './introduced.ts';
import { nameOfType } from './plain-names.ts';
import type { Name } from './recognise.ts';
import { isUnlisted, isUnseen } from './unheard.ts';

/** Of a state by its letters nothing is left to find out. */
const SURE = 0.95;

/** Such names among the words that are no part of a name yet (`named`), in prose. */
export function findSpokenNames({ tokens, sentences }: Reading, named: Uint8Array, gazetteer: Gazetteer): Name[] {
  const found: Name[] = [];
  for (const { firstToken, endToken, kind } of sentences) {
    if (kind === 'headline' || kind === 'heading') continue;
    for (let at = firstToken; at < endToken; at++) {
      if (named[at] === 1 || !isCapital(tokens[at])) continue;
      const title = titleEnd(tokens, at, firstToken, endToken, named, gazetteer);
      if (title > at) {
        found.push(nameOfType('misc', at, title));
        at = title - 1;
        continue;
      }
      if (tokens[at]!.text !== 'Fed' && goesOn(tokens, at, named)) continue;
      const lettered = typeOfLetters(tokens, at);
      if (lettered !== null) {
        found.push({ ...nameOfType(lettered, at, at + 1), confidence: SURE });
        continue;
      }
      if (isLettered(tokens, at, gazetteer)) {
        found.push(nameOfType('organization', at, at + 1));
        continue;
      }
      const isFirst = at === firstToken;
      if (isFirst && ownsSomebody(tokens, at, gazetteer)) {
        found.push({ ...nameOfType('organization', at, at + 1), confidence: SURE });
        continue;
      }
      // "Meta said": the word alone is Greek.
      if (tokens[at]!.text === 'Meta' && DOES.test(tokens[at + 1]?.tag ?? '')) {
        found.push(nameOfType('organization', at, at + 1));
        continue;
      }
      const type = isFirst ? typeOfFirst(tokens, at, gazetteer) : typeAt(tokens, at, gazetteer);
      if (type === null) continue;
      const isPeriodical = PERIODICALS.has(tokens[at]!.lower) && at - 1 > firstToken && tokens[at - 1]!.text === 'The';
      found.push(nameOfType(type, isPeriodical ? at - 1 : at, at + 1));
    }
  }
  return found;
}

/** Where the title ends that begins behind a noun for a work: "the drama [Paper Moons]"; `at` where none begins. */
function titleEnd(
  tokens: readonly Token[],
  at: number,
  first: number,
  limit: number,
  named: Uint8Array,
  gazetteer: Gazetteer,
): number {
  if (at <= first || !namingNouns.works.has(tokens[at - 1]!.lower) || at - 1 === first) return at;
  let end = at;
  for (let to = at; to < Math.min(limit, at + LONGEST_TITLE); to++) {
    if (named[to] === 1) return at;
    if (isCapital(tokens[to])) end = to + 1;
    else if (!insideSpokenTitles.has(tokens[to]!.text)) break;
  }
  // "In the drama Friday", "the film I saw": one word is a title where it means something.
  const isWord = end > at + 1 || (gazetteer.classes(hashString(tokens[at]!.lower)) & NO_TITLE) === 0;
  return isWord && CAPITALISED.test(tokens[at]!.text) ? end : at;
}

const LONGEST_TITLE = 7;
const NO_TITLE = classBit('function') | classBit('date') | classBit('job') | classBit('demonym');

function goesOn(tokens: readonly Token[], at: number, named: Uint8Array): boolean {
  return named[at + 1] === 1 || isCapital(tokens[at + 1]);
}

/** "Said US tariffs", "the UK economy": in capitals among words that are not; "ASK US NOW" is no country. */
function typeOfLetters(tokens: readonly Token[], at: number): EntityType | null {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "She told TIME", "TIME asked him".
  const isAsking = DOES.test(next?.tag ?? '') || ASKED_BY.has(before?.lower ?? '');
  const isPaper = isAsking && PERIODICALS_IN_CAPITALS.has(tokens[at]!.text);
  const type = isPaper ? 'organization' : LETTERS.get(tokens[at]!.text);
  if (type === undefined) return null;
  if (isLoud(before) || isLoud(next) || next?.kind === 'number' || before?.text === '.') return null;
  // "They told US": in capitals for its weight, where nothing goes on that could be American.
  const isPronoun = tokens[at]!.text === 'US' && before?.lower !== 'the' && !MODIFIED.test(next?.tag ?? '');
  return isPronoun ? null : type;
}

/** "MERCO said", "who heads MERCO": letters of which nobody has heard where a body stands; not "a DBMS". */
function isLettered(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const { text, lower } = tokens[at]!;
  const key = hashString(lower);
  if (!LETTERED.test(text) || gazetteer.classes(key) !== 0 || gazetteer.kind(key) !== 0) return false;
  const before = tokens[at - 1];
  if (isLoud(before) || isLoud(tokens[at + 1]) || before?.lower === 'a' || before?.lower === 'an') return false;
  // "The weather bureau, MERCO, said".
  const isBetween = before?.text === ',' && tokens[at + 1]?.text === ',' && tokens[at - 2]?.tag === 'NN';
  return isBetween || DOES.test(tokens[at + 1]?.tag ?? '') || LEADS.has(before?.lower ?? '');
}

const LETTERED = /^\p{Lu}{4,}$/u;
const LEADS: ReadonlySet<string> = new Set('heads headed leads led runs joined founded'.split(' '));

const ASKED_BY: ReadonlySet<string> = new Set(['told', 'tells', 'with', 'to', 'from']);
const LETTERS: ReadonlyMap<string, EntityType> = new Map([
  ['US', 'place'],
  ['USA', 'place'],
  ['UK', 'place'],
  ['UAE', 'place'],
  ['EU', 'organization'],
  ['UN', 'organization'],
]);
const MODIFIED = /^(?:NN|JJ|VBG|POS|CD)/;

/** A word of several letters, all capitals. */
function isLoud(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && isCapital(token) && token.text === token.text.toUpperCase();
}

/** "Norvolt, which", "Kharim, who", "Norvolt, the trade body,": a word of which no list knows anything. */
function typeOfFirst(tokens: readonly Token[], at: number, gazetteer: Gazetteer): EntityType | null {
  if (tokens[at + 1]?.text !== ',') return null;
  const next = tokens[at + 2]?.lower;
  if (!isUnseen(tokens[at]!, gazetteer)) return null;
  if (next === 'who') return 'person';
  return next === 'which' ? 'organization' : appositionType(tokens, at, at + 1, gazetteer);
}

/** "Shelter's Sarah Harker": whoever has somebody is a body, unless it is a day. */
function ownsSomebody(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  if (tokens[at + 1]?.tag !== 'POS' || !isSomebody(tokens, at + 2, gazetteer)) return false;
  return isOwner(tokens[at]!, gazetteer);
}

function isSomebody(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const [first, last] = [tokens[at], tokens[at + 1]];
  if (!isCapital(first) || !isCapital(last) || last!.sentence !== tokens[at - 1]!.sentence) return false;
  return (gazetteer.classes(hashString(first!.lower)) & FIRST_NAME) !== 0;
}

const FIRST_NAME = classBit('firstName');

/** An ordinary noun or verb, no time and nobody's kin. */
function isOwner({ text, lower }: Token, gazetteer: Gazetteer): boolean {
  if (!CAPITALISED.test(text) || namingNouns.people.has(lower) || noNamesSpoken.has(lower)) return false;
  return (gazetteer.classes(hashString(lower)) & (NO_BODY | NO_TITLE)) === 0;
}

function typeAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): EntityType | null {
  const { text, lower } = tokens[at]!;
  const before = tokens[at - 1]!;
  if (text === 'Fed')
    return before.lower === 'the' || bankPosts.has(tokens[at + 1]?.lower ?? '') ? 'organization' : null;
  // "The town of Hope", whatever else the word means.
  if (before.lower === 'of' && namingNouns.settlements.has(tokens[at - 2]?.lower ?? ''))
    return tokens[at - 3]?.lower === 'the' && mayBeTown(tokens, at, gazetteer) ? 'place' : null;
  // "A spokesman for Shelter", whatever else the word means.
  if (before.lower === 'for' && SPEAKERS.has(tokens[at - 2]?.lower ?? ''))
    return CAPITALISED.test(text) && tokens[at + 1]?.lower !== 'of' && !isListed(tokens, at, gazetteer)
      ? 'organization'
      : null;
  if (text === 'X') return before.text === 'on' && isPosted(tokens, at) ? 'organization' : null;
  if (PARTIES.has(text) && partyPosts.has(tokens[at + 1]?.lower ?? '')) return 'misc';
  // "Its Merrin app", of which no list knows anything.
  if (namingNouns.devicesBehind.has(tokens[at + 1]?.lower ?? ''))
    return isUnlisted(tokens[at]!, gazetteer) ? 'misc' : null;
  if (before.text === 'The') return isInside(tokens[at - 2], before) && PERIODICALS.has(lower) ? 'organization' : null;
  return before.lower === 'as' && isGiven(tokens, at) ? 'person' : null;
}

/** A word with small letters behind its capital that is no day, no people and no small word. */
function mayBeTown(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const { text, lower } = tokens[at]!;
  return CAPITALISED.test(text) && (gazetteer.classes(hashString(lower)) & NO_TITLE) === 0;
}

const SPEAKERS: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson']);

/** What is called so and is no body: a town, a people. */
function isListed(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  return (gazetteer.classes(hashString(tokens[at]!.lower)) & NO_BODY) !== 0;
}

const NO_BODY =
  classBit('country') |
  classBit('region') |
  classBit('city') |
  classBit('demonym') |
  classBit('firstName') |
  classBit('lastName');

/** Parties as adjectives: with a capital, and a post of theirs behind it. */
const PARTIES: ReadonlySet<string> = new Set([
  'Conservative',
  'Labour',
  'Liberal',
  'Green',
  'Republican',
  'Democratic',
]);

const DOES = /^(?:VB[DZ]|MD|POS)$/;
const CAPITALISED = /^\p{Lu}\p{Ll}{2,}$/u;

/** "The Grocer" behind a word or a comma, so that its capital means something. */
function isInside(token: Token | undefined, { sentence }: Token): boolean {
  return token !== undefined && token.sentence === sentence && (token.kind === 'word' || token.text === ',');
}

/** "Wrote on X", "in a post on X"; not "depends on X" nor "on X-rays". */
function isPosted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'number' || next?.kind === 'symbol' || next?.text.startsWith('-') === true) return false;
  for (let back = at - 2; back >= Math.max(0, at - FARTHEST_POST); back--)
    if (tokens[back]!.sentence === tokens[at]!.sentence && postingWords.has(tokens[back]!.lower)) return true;
  return false;
}

const FARTHEST_POST = 6;

/** "Gave his name only as Merrin", "identified herself as Merrin". */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const front = tokens[at - 2]?.lower === 'only' ? at - 3 : at - 2;
  if (front < 1 || tokens[front]!.sentence !== tokens[at]!.sentence || !CAPITALISED.test(tokens[at]!.text))
    return false;
  const { lower } = tokens[front]!;
  return lower === 'name' || (SELVES.has(lower) && NAMING.has(tokens[front - 1]!.lower));
}

const SELVES: ReadonlySet<string> = new Set(['himself', 'herself', 'themselves']);
const NAMING: ReadonlySet<string> = new Set(['identified', 'introduced']);
