// A second look at the names of which the recogniser is unsure what they are: all mentions of a name in the article
// together, the name as a whole, and what its sentences are about. What the words of the article say is left alone.
import { CREEDS, GROUPS, STATE_ABBREVIATIONS } from '../../lexicon/name-heads.ts';
import { PERIODICALS } from '../../lexicon/periodicals.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Reading, Token } from '../../model/reading.ts';
import {
  addFeature,
  clearFeatures,
  createFeatureBuffer,
  endRow,
  type FeatureBuffer,
  type LinearModel,
  probabilities,
  scoreRows,
} from '../../tagger/index.ts';
import { isDemonym } from './demonyms.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { introducedType } from './introduced.ts';
import { knownType } from './listed.ts';
import { createLook, lookFeatures, type Seen } from './look-features.ts';
import { CALIBRATION, type Name, type Recognition, TYPES } from './recognise.ts';
import type { ResolvableMention } from './resolvable.ts';
import { SHIRE } from './teams.ts';
import { wordedType } from './worded.ts';

/**
 * A name turns to a type this likely: of such turns on texts not learnt from that made a right type wrong or a wrong one right, 81 of 116 were right on WikiNEuRal val, 21
 * of 21 on CoNLL-2003 dev and 29 of 32 on wikigold; of those between a half and this, hardly more than half.
 */
const TURNS = 0.6;
const CONFIRMS = 0.5;
/** A name of which no mention is less sure is left as it is. */
const SURE = 0.9;
/** A mention this sure is of its type whatever the others of the name are: "Washington" may be a person and a place. */
const STANDS_ALONE = 0.95;

/** Working memory: nothing in it outlives a call. */
const buffer = createFeatureBuffer();
const single = createFeatureBuffer();

/** The mentions, those of an unsure name of the type that the second look finds more likely than not. */
export function decideTypes(
  mentions: readonly ResolvableMention[],
  recognition: Recognition,
  reading: Reading,
  gazetteer: Gazetteer,
  model: () => LinearModel,
): readonly ResolvableMention[] {
  const groups = unsureNames(mentions, recognition.names, reading, gazetteer);
  if (groups.length === 0) return mentions;
  clearFeatures(buffer);
  writeRows(groups, mentions, recognition, reading, gazetteer, buffer);
  const shares = probabilities(model(), scoreRows(model(), buffer), buffer.rows);
  const decided = new Map<ResolvableMention, ResolvableMention>();
  groups.forEach((group, row) => {
    const share = (type: EntityType): number => shares[row * TYPES.length + TYPES.indexOf(type)]!;
    const turned = TYPES.find((type) => share(type) > TURNS);
    for (const seen of group) {
      const type = turned ?? seen.mention.type;
      decided.set(seen.mention, { ...seen.mention, type, confidence: confidenceOf(seen, type, share(type)) });
    }
  });
  return mentions.map((mention) => decided.get(mention) ?? mention);
}

/** As sure as it is a name at all and of that type; what the look confirms is no less sure than before. */
function confidenceOf({ mention, name }: Seen, type: EntityType, share: number): number {
  const { confidence } = mention;
  // What a rule found, or made surer than the recogniser.
  if (name === undefined || name.confidence < confidence) return confidence;
  const own = (name.isName * share) ** CALIBRATION;
  return type === mention.type && share > CONFIRMS ? Math.max(own, confidence) : own;
}

/** The mentions of each name that deserves the look, in order of the first unsure one. */
export function unsureNames(
  mentions: readonly ResolvableMention[],
  names: readonly Name[],
  reading: Reading,
  gazetteer: Gazetteer,
): readonly (readonly Seen[])[] {
  const groups = new Map<string, Seen[]>();
  for (const { name, confidence } of mentions) if (confidence < SURE && !groups.has(name)) groups.set(name, []);
  if (groups.size === 0) return [];
  const nameAt = namesByToken(names);
  /** Words that alone stand for a body of the article: "the Federation". */
  const heads = new Set<string>();
  /** Of those named in full. */
  const surnames = new Set<string>();
  for (const mention of mentions) {
    const group = mention.confidence < STANDS_ALONE ? groups.get(mention.name) : undefined;
    const name = nameAt.get(mention.firstToken) ?? nameAt.get(mention.endToken - 1);
    group?.push({ mention, name });
    if (name === undefined && mention.type === 'organization') heads.add(mention.name);
    if (mention.type === 'person' && mention.words.length > 1 && mention.confidence >= SURE)
      surnames.add(mention.words.at(-1)!);
  }
  const isBody = ({ mention: { type, words } }: Seen): boolean =>
    type === 'organization' && words.length > 1 && heads.has(words.at(-1)!);
  const isSomebody = ({ mention: { type, name } }: Seen): boolean => type === 'person' && surnames.has(name);
  return [...groups.values()].filter(
    (group) => !group.some((seen) => isBody(seen) || isSomebody(seen) || isTold(seen, reading, gazetteer)),
  );
}

function namesByToken(names: readonly Name[]): Map<number, Name> {
  const byToken = new Map<number, Name>();
  for (const name of names) for (let at = name.firstToken; at < name.endToken; at++) byToken.set(at, name);
  return byToken;
}

/** Whether the article's words, its marks or a newsroom's list say what the mention is. */
function isTold({ mention, name }: Seen, { tokens, sentences }: Reading, gazetteer: Gazetteer): boolean {
  const { firstToken, endToken, type, confidence } = mention;
  if (mention.told === true || mention.honorific !== null || knownType(mention.name) !== undefined) return true;
  if (tokens[firstToken]!.text === 'The' && PERIODICALS.has(mention.name)) return true;
  if (type === 'misc' && (isMark(tokens[firstToken - 1]) || isMark(tokens[endToken]))) return true;
  if (type === 'misc' && mention.words.length === 1 && isGroup(mention.name, gazetteer)) return true;
  if (type === 'place' && isPlaceName(mention, tokens, gazetteer)) return true;
  const found = name?.type ?? type;
  const sentence = sentences[tokens[firstToken]!.sentence]!;
  return (
    wordedType(tokens, firstToken, endToken, found, confidence, sentence, gazetteer) !== null ||
    introducedType(tokens, firstToken, endToken, gazetteer) !== null
  );
}

/** "Muslim", "Democrats", "Russian-Iranian". */
function isGroup(name: string, gazetteer: Gazetteer): boolean {
  if (CREEDS.has(name) || GROUPS.has(name)) return true;
  return isDemonym(name.slice(name.lastIndexOf('-') + 1), gazetteer);
}

/** "Norland", "N.H.". */
function isPlaceName(
  { words, firstToken, endToken }: ResolvableMention,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): boolean {
  if (words.length === 1 && (STATE_ABBREVIATIONS.has(words[0]!) || SHIRE.test(words[0]!))) return true;
  return isListedPlace(tokens, firstToken, endToken, gazetteer, TOWN);
}

const TOWN = classBit('country') | classBit('region') | classBit('city');

/** A title stands between quotation marks. */
function isMark(token: Token | undefined): boolean {
  return token !== undefined && MARKS.has(token.text);
}

const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’', '`', "''", '``']);

/** One row a group: what its mentions show, each feature once. */
export function writeRows(
  groups: readonly (readonly Seen[])[],
  mentions: readonly ResolvableMention[],
  { words }: Recognition,
  reading: Reading,
  gazetteer: Gazetteer,
  buffer: FeatureBuffer,
): void {
  const look = createLook(reading, words, mentions, gazetteer);
  for (const group of groups) {
    const ids = new Set<number>();
    for (const seen of group) {
      clearFeatures(single);
      lookFeatures(look, seen, single);
      for (let i = 0; i < single.length; i++) ids.add(single.ids[i]!);
    }
    for (const id of ids) addFeature(buffer, id);
    endRow(buffer);
  }
}
