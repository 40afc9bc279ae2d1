// Names in a row: what stands beside places, or beside people, and may be one is one.
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { isPersonLike } from './persons.ts';
import type { ResolvableMention } from './resolve.ts';

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
    if (!isListedPlace(tokens, mention.firstToken, mention.endToken, gazetteer, TOWN)) return;
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
