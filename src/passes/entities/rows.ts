// Names in a row: what stands beside places, or beside people, and may be one is one.
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { isPersonLike } from './persons.ts';
import type { ResolvableMention } from './resolve.ts';
import { span } from './span.ts';

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
    if (mention.type !== 'organization' || mention.confidence >= SURE) return;
    const beside = (read ?? mentions)[other];
    if (beside?.type !== 'place' || beside.confidence < SURE_ENOUGH) return;
    const between = Math.min(mention.endToken, beside.endToken);
    // ", and" in front of the last of a row.
    const serial = tokens[between]!.text === ',' && tokens[between + 1]?.text === 'and' ? 1 : 0;
    const next = Math.max(mention.firstToken, beside.firstToken);
    if (next !== between + 1 + serial || !joins(tokens[between]!)) return;
    const isListed = isListedPlace(tokens, mention.firstToken, mention.endToken, gazetteer, TOWN);
    if (!isListed && !endsRow((read ?? mentions)[other - 1], beside, mention, tokens, gazetteer)) return;
    read ??= [...mentions];
    read[index] = { ...mention, type: 'place', confidence: SURE };
  };
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

/** With the word that the recogniser did not see in "Norland, Merrin and Sarn Vale", or at the end of such a row. */
export function withUnseen(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly ResolvableMention[] {
  const rows: ResolvableMention[] = [];
  let changed = false;
  mentions.forEach((mention, index) => {
    rows.push(mention);
    const at = mention.endToken + 1;
    const next = mentions[index + 1];
    const before = mentions[index - 1];
    const isInner =
      tokens[at - 1]?.text === ',' && next?.type === mention.type && next.firstToken === behindJoint(tokens, at + 1);
    const isLast =
      tokens[at - 1]?.text === 'and' &&
      before?.type === mention.type &&
      before.endToken === mention.firstToken - 1 &&
      tokens[before.endToken]!.text === ',' &&
      (next === undefined || next.firstToken > at + 1);
    if ((!isInner && !isLast) || mention.type === 'misc' || !mayBeName(tokens, at, mention, gazetteer)) return;
    rows.push({ ...span(mention, at, at + 1, mention.type, tokens), confidence: UNSEEN });
    changed = true;
  });
  return changed ? rows : mentions;
}

/** What stands behind ",", "and" or ", and"; -1 where none of them stands. */
function behindJoint(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text;
  if (text !== ',' && text !== 'and') return -1;
  return text === ',' && tokens[at + 1]?.text === 'and' ? at + 2 : at + 1;
}

function mayBeName(
  tokens: readonly Token[],
  at: number,
  { firstToken, type }: ResolvableMention,
  gazetteer: Gazetteer,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[firstToken]!.sentence || !CAPITALISED.test(token.text))
    return false;
  if (isCapital(tokens[at + 1])) return false;
  const classes = gazetteer.classes(hashString(token.lower));
  return (classes & ORDINARY) === 0 || (type === 'place' && (classes & TOWN) !== 0);
}

const CAPITALISED = /^\p{Lu}\p{Ll}{2,}$/u;
const ORDINARY =
  classBit('noun') |
  classBit('verb') |
  classBit('adjective') |
  classBit('function') |
  classBit('job') |
  classBit('date') |
  classBit('demonym');
const UNSEEN = 0.6;

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

const SURE_ENOUGH = 0.6;

function joins({ text }: Token): boolean {
  return text === ',' || text === 'and' || text === 'or';
}
