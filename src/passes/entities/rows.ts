// Names in a row: what stands beside places, or beside people, and may be one is one.
import { streetHeads } from '../../lexicon/name-heads.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { isPersonLike } from './persons.ts';
import type { ResolvableMention } from './resolvable.ts';
import { span } from './span.ts';
import { isUnheard } from './unheard.ts';

const TOWN = classBit('country') | classBit('region') | classBit('city');

/** What is surer than this stays what the recogniser made of it. */
export const SURE = 0.9;

/** "in Norland, Geneva and Paris": an unsure organisation of a listed name, in a row with a place, is one too. */
export function rowsOfPlaces(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly ResolvableMention[] {
  let read: ResolvableMention[] | null = null;
  const turn = (index: number, other: number): void => {
    const mention = (read ?? mentions)[index]!;
    if (mention.type === 'place' ? mention.confidence >= LIKELY : mention.confidence >= SURE) return;
    const beside = (read ?? mentions)[other];
    if (beside?.type !== 'place' || beside.confidence < SURE_ENOUGH) return;
    const between = Math.min(mention.endToken, beside.endToken);
    // ", and" in front of the last of a row.
    const serial = tokens[between]!.text === ',' && tokens[between + 1]?.text === 'and' ? 1 : 0;
    const next = Math.max(mention.firstToken, beside.firstToken);
    if (next !== between + 1 + serial || !joins(tokens[between]!)) return;
    if (isUnheardBeside(mention, beside, tokens, gazetteer)) {
      read ??= [...mentions];
      read[index] = { ...mention, type: 'place', confidence: SURE_ENOUGH };
      return;
    }
    if (mention.type !== 'organization') return;
    const isListed = isListedPlace(tokens, mention.firstToken, mention.endToken, gazetteer, TOWN);
    if (!isListed && !endsRow((read ?? mentions)[other - 1], beside, mention, tokens, gazetteer)) return;
    read ??= [...mentions];
    read[index] = { ...mention, type: 'place', confidence: SURE };
  };
  // "Of Harker Lane, Merrin,": where the street is.
  mentions.forEach((mention, index) => {
    const street = mentions[index - 1];
    if (street?.type !== 'place' || mention.words.length > 1) return;
    if (!STREETS.has(tokens[street.endToken - 1]!.lower) || tokens[street.endToken]!.text !== ',') return;
    const isEnd = tokens[mention.endToken]?.text === ',' || tokens[mention.endToken]?.text === '.';
    if (mention.firstToken !== street.endToken + 1 || !isEnd || mention.confidence >= SURE) return;
    read ??= [...mentions];
    read[index] = { ...mention, type: 'place', confidence: SURE };
  });
  // "From Dover to Dundee".
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    if (before?.type !== 'place' || mention.type === 'place' || mention.confidence >= SURE) return;
    if (before.endToken !== mention.firstToken - 1 || tokens[before.endToken]!.text !== 'to') return;
    if (tokens[before.firstToken - 1]?.lower !== 'from') return;
    if (mention.words.length > 1 && !isListedPlace(tokens, mention.firstToken, mention.endToken, gazetteer, TOWN))
      return;
    read ??= [...mentions];
    read[index] = { ...mention, type: 'place', confidence: SURE };
  });
  for (let index = mentions.length - 2; index >= 0; index--) turn(index, index + 1);
  for (let index = 1; index < mentions.length; index++) turn(index, index - 1);
  return read ?? mentions;
}

/**
 * "Between Norland and Mythwick", of which the recogniser knows no more than that it is a name: one word beside one word.
 * What a verb goes on with behind a comma is somebody: "in Norland, Smurthing said".
 */
function isUnheardBeside(
  { confidence, words, firstToken, endToken }: ResolvableMention,
  beside: ResolvableMention,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): boolean {
  if (confidence >= LIKELY || words.length > 1 || beside.words.length > 1) return false;
  const isBehind = firstToken > beside.firstToken;
  if (isBehind && tokens[firstToken - 1]!.text === ',' && tokens[endToken]?.tag.startsWith('V') === true) return false;
  return isUnheard(tokens[firstToken]!, gazetteer) && tokens[endToken]?.lower !== "'s";
}

/** "Anna Harker, Srin Norland and Ada Brandt": what stands between people and may be one is one. */
export function rowsOfPeople(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly ResolvableMention[] {
  let read: ResolvableMention[] | null = null;
  mentions.forEach((mention, index) => {
    if (mention.type === 'person' || mention.confidence >= SURE_TYPE) return;
    if (!isPersonLike(tokens, mention.firstToken, mention.endToken, gazetteer)) return;
    const before = isBeside((read ?? mentions)[index - 1], mention, tokens);
    const behind = isBeside(mention, mentions[index + 1], tokens);
    const first = gazetteer.classes(hashString(tokens[mention.firstToken]!.lower));
    const named = (first & FIRST_NAME) !== 0;
    if (!(before && (behind || named || first === 0)) && !(behind && named)) return;
    read ??= [...mentions];
    read[index] = { ...mention, type: 'person', confidence: SURE };
  });
  return read ?? mentions;
}

/** "Norland, Merrin and Sarn": a word that no list has for a body, behind two places. */
function endsRow(
  first: ResolvableMention | undefined,
  second: ResolvableMention,
  { firstToken, endToken, words }: ResolvableMention,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): boolean {
  if (first?.type !== 'place' || second.firstToken > firstToken || words.length > 1) return false;
  if (first.endToken !== second.firstToken - 1 || tokens[first.endToken]!.text !== ',') return false;
  return !isListedPlace(tokens, firstToken, endToken, gazetteer, BODY);
}

const BODY = classBit('organization') | classBit('team') | classBit('organizationWord');

/** "Norvolt, [Alder and Brandt]": what a row ends with are two names, of the type of the one before the comma. */
export function atRows(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly ResolvableMention[] {
  return mentions.flatMap((mention, index) => {
    const before = mentions[index - 1];
    const { firstToken, endToken, type } = mention;
    if (before === undefined || type !== 'organization' || endToken !== firstToken + 3) return [mention];
    if (tokens[firstToken + 1]!.text !== 'and' || before.endToken !== firstToken - 1) return [mention];
    if (tokens[before.endToken]!.text !== ',' || !isRowOf(before, mention, tokens, gazetteer)) return [mention];
    return [firstToken, firstToken + 2].map((at) => span(mention, at, at + 1, before.type, tokens));
  });
}

/** "In Norland, Marks and Spencer" is a place and a shop. */
function isRowOf(
  { type, firstToken: first }: ResolvableMention,
  { firstToken, endToken, name }: ResolvableMention,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): boolean {
  if (knownType(name) !== undefined || isListedPlace(tokens, firstToken, endToken, gazetteer, ORGANIZATION))
    return false;
  if (type === 'organization') return true;
  const opens = tokens[first - 2]?.sentence !== tokens[first]!.sentence;
  const isTown = (at: number): boolean => isListedPlace(tokens, at, at + 1, gazetteer, TOWN);
  return type === 'place' && !opens && (isTown(firstToken) || isTown(firstToken + 2));
}

const ORGANIZATION = classBit('organization');

const SURE_TYPE = 0.97;

const FIRST_NAME = classBit('firstName');

/** Whether the mentions are joined by a comma or "and", and one of them is somebody named in full. */
function isBeside(
  one: ResolvableMention | undefined,
  other: ResolvableMention | undefined,
  tokens: readonly Token[],
): boolean {
  if (one === undefined || other === undefined) return false;
  const isPerson = (mention: ResolvableMention): boolean => mention.type === 'person' && mention.words.length > 1;
  if (!isPerson(one) && !isPerson(other)) return false;
  return other.firstToken === one.endToken + 1 && joins(tokens[one.endToken]!);
}

const STREETS: ReadonlySet<string> = new Set([...streetHeads, 'crescent', 'close', 'drive', 'way', 'square']);
/** What is less sure is not shown. */
const LIKELY = 0.5;
const SURE_ENOUGH = 0.6;

function joins({ text }: Token): boolean {
  return text === ',' || text === 'and' || text === 'or';
}
