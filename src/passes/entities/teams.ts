// Towns taken for something else. "In Ferguson" tells that Ferguson is no person where nobody of that name is named in
// full. "Oakland said" is the city, unless the article is about sport: there towns and countries are what plays for them.
import { isAboutSport } from '../../language/about-sport.ts';
import { nameHeads } from '../../lexicon/name-heads.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import type { ResolvableMention } from './resolvable.ts';

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
  const isTeam = (mention: ResolvableMention): boolean => isClub(mention) || isCityClub(mention, tokens, gazetteer);
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
