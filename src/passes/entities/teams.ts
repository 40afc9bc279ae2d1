// Towns taken for something else. "In Ferguson" tells that Ferguson is no person where nobody of that name is named in
// full. "Oakland said" is the city, unless the article is about sport: there towns and countries are what plays for them.
import { isAboutSport } from '../../language/about-sport.ts';
import { nameHeads } from '../../lexicon/name-heads.ts';
import { betweenSides, clubsLikePeople, sideDeeds, sideNouns } from '../../lexicon/sport-words.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import type { ResolvableMention } from './resolvable.ts';
import { squadOf } from './shortened.ts';

const TOWN = classBit('country') | classBit('region') | classBit('city');
const NO_TOWN = classBit('organization');

/** Shorter texts do not show what they are about. */
const SHORTEST = 60;

/** The mentions, where the article is not about sport with its towns as towns. */
export function withoutTeams(
  mentions: ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): ResolvableMention[] {
  const isTown = ({ type, name, firstToken, endToken }: ResolvableMention): boolean =>
    type === 'organization' &&
    knownType(name) === undefined &&
    (isListedPlace(tokens, firstToken, endToken, gazetteer, TOWN) || SHIRE.test(name)) &&
    !isListedPlace(tokens, firstToken, endToken, gazetteer, NO_TOWN);
  const isTeam = (mention: ResolvableMention): boolean =>
    isClub(mention) || isCityClub(mention, tokens, gazetteer) || isCalledLikeClub(mention, mentions);
  if (tokens.length < SHORTEST || !(mentions.some(isTown) || mentions.some(isTeam))) return mentions;
  if (isAboutSport(tokens))
    return mentions.map((mention) => (isTeam(mention) ? { ...mention, type: 'organization' } : mention));
  return mentions.map((mention) => (isTown(mention) ? { ...mention, type: 'place' } : mention));
}

/** Counties: where they do not play cricket, 45 of 47 are places. */
export const SHIRE = /^\p{L}{3,}shire$/u;

/** "Merrin United", taken for the town. */
function isClub({ type, words }: ResolvableMention): boolean {
  return type === 'place' && words.length > 1 && nameHeads.clubs.has(words.at(-1)!);
}

/** "Chelsea" taken for somebody, where nobody of the article is called so. */
function isCalledLikeClub({ type, words, name }: ResolvableMention, mentions: readonly ResolvableMention[]): boolean {
  if (type !== 'person' || words.length > 1 || !clubsLikePeople.has(name)) return false;
  return !mentions.some((other) => other.type === 'person' && other.words.length > 1 && other.words.includes(name));
}

/** "Brenholm City", which no list has for a town: it plays. */
function isCityClub(
  { type, words, firstToken, endToken }: ResolvableMention,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): boolean {
  if (type !== 'place' || words.length !== 2 || words[1] !== 'city') return false;
  const isTown = (end: number): boolean => isListedPlace(tokens, firstToken, end, gazetteer, TOWN);
  return isTown(firstToken + 1) && !isTown(endToken) && knownType(words.join(' ')) === undefined;
}

/**
 * The mentions, where the article is about sport, with the towns that play: "Merrin have won", "the Merrin batters", and
 * "Merrin" of the Merrin Otters wherever somebody does something.
 */
export function withSides(
  mentions: ResolvableMention[],
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): ResolvableMention[] {
  const isTown = ({ type, firstToken, endToken }: ResolvableMention): boolean =>
    type === 'place' &&
    isListedPlace(tokens, firstToken, endToken, gazetteer, CITY) &&
    !isListedPlace(tokens, firstToken, endToken, gazetteer, COUNTRY);
  if (tokens.length < SHORTEST || !mentions.some(isTown) || !isAboutSport(tokens)) return mentions;
  const towns = new Set<string>();
  for (const mention of mentions) if (isTown(mention)) towns.add(mention.name);
  /** The towns of which the article names a side -> that side; null where it names two. */
  const sides = new Map<string, ResolvableMention | null>();
  for (const mention of mentions) {
    if (mention.type !== 'organization') continue;
    const town = townOf(mention.words, gazetteer);
    if (!towns.has(town)) continue;
    const known = sides.get(town);
    sides.set(town, known === undefined || known?.name === mention.name ? mention : null);
  }
  return mentions.map((mention) => {
    if (!isTown(mention) || isInside(tokens, mention)) return mention;
    const side = sides.get(mention.name);
    if (!plays(tokens, mention) && !(side && mayPlay(tokens, mention))) return mention;
    return side
      ? { ...mention, type: 'organization', words: side.words, name: side.name, borrowed: true }
      : { ...mention, type: 'organization' };
  });
}

/** "merrin" of "Merrin Otters" and "Merrin United"; empty for what is no side's name. */
function townOf(words: readonly string[], gazetteer: Gazetteer): string {
  const squad = squadOf(words, gazetteer);
  if (squad !== '') return words.join(' ').slice(0, -squad.length - 1);
  return words.length > 1 && isClubName(words) ? words.slice(0, -1).join(' ') : '';
}

const CITY = classBit('city');
const COUNTRY = classBit('country');

function isClubName(words: readonly string[]): boolean {
  return nameHeads.clubs.has(words.at(-1)!) || words.at(-1) === 'city';
}

/** Whether the words beside a town say that it plays. */
function plays(tokens: readonly Token[], { firstToken, endToken }: ResolvableMention): boolean {
  const next = tokens[endToken];
  const { sentence } = tokens[firstToken]!;
  const before = tokens[firstToken - 1]?.lower ?? '';
  // "Merrin and Sarn are cities", "those from Merrin have left".
  if (before === 'and' || before === 'of' || isInside(tokens, { firstToken })) return false;
  if (next?.sentence === sentence && next.text === next.lower) {
    if (sideNouns.has(next.lower) || (sideDeeds.has(next.lower) && tokens[endToken + 1]?.lower !== 'by')) return true;
  }
  return betweenSides.has(before) && tokens[firstToken - 1]!.sentence === sentence;
}

/** Whether a town does something or has something done to it: "Merrin would be pleased", "did not affect Merrin". */
function mayPlay(tokens: readonly Token[], { firstToken, endToken }: ResolvableMention): boolean {
  const [before, next] = [tokens[firstToken - 1], tokens[endToken]];
  // "MERRIN — " of a dateline.
  if (tokens[firstToken]!.text === tokens[firstToken]!.text.toUpperCase()) return false;
  if (before?.text === ',' && tokens[firstToken - 2]?.text !== tokens[firstToken - 2]?.lower) return false;
  if (before?.lower === 'of' || before?.lower === 'the') return false;
  return next === undefined || /^(?:VB[DZP]|MD|IN|CC|RB)/.test(next.tag) || ENDS.test(next.text);
}

const ENDS = /^[.,;:?!"”]$/;

/** "In Merrin", "at Merrin": where something is. */
function isInside(tokens: readonly Token[], { firstToken }: Pick<ResolvableMention, 'firstToken'>): boolean {
  return SOMEWHERE.has(tokens[firstToken - 1]?.lower ?? '');
}

const SOMEWHERE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'from',
  'around',
  'to',
  'via',
  'through',
]);

const INSIDE: ReadonlySet<string> = new Set(['in', 'near', 'outside']);

/** The mentions, where a town that is taken for a person is told by "in". */
export function withoutTownsAsPeople(
  mentions: ResolvableMention[],
  { tokens, sentences }: Reading,
  gazetteer: Gazetteer,
): ResolvableMention[] {
  const towns = new Set<string>();
  for (const { type, name, words, firstToken, endToken } of mentions) {
    if (type !== 'person' || words.length > 1 || firstToken === sentences[tokens[firstToken]!.sentence]!.firstToken)
      continue;
    if (!INSIDE.has(tokens[firstToken - 1]!.lower) || tokens[endToken]?.lower === "'s") continue;
    if (isListedPlace(tokens, firstToken, endToken, gazetteer, TOWN)) towns.add(name);
  }
  for (const { type, words, honorific } of mentions) {
    if (type === 'person' && (words.length > 1 || honorific !== null)) for (const word of words) towns.delete(word);
  }
  if (towns.size === 0) return mentions;
  return mentions.map((mention) =>
    mention.type === 'person' && towns.has(mention.name) ? { ...mention, type: 'place' } : mention,
  );
}
