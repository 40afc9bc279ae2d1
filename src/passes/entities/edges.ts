// What the recogniser took into a name that is none of it: lower-case words before it, "Brussels-based" and a party in
// front, "the authority" behind.
import { PARTY_ADJECTIVES, PARTY_MEMBERS } from '../../lexicon/name-heads.ts';
import { NAME_PARTICLES } from '../../lexicon/titles.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, extendPhrase, type Gazetteer } from './gazetteer.ts';

const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);
/** After these an article goes on with the name: "Bank of the West". */
const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'in', 'on', 'to', 'at', 'by', 'with', 'from']);
const LED = /-(?:\p{Ll}+ed|led|run|held|born|wide)$/u;
const LISTED_PLACE = classBit('country') | classBit('region');

function isLower(token: Token): boolean {
  return token.kind === 'word' && token.text === token.lower;
}

/** The first token of the name itself. */
export function nameStart(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  type: EntityType,
  gazetteer: Gazetteer,
): number {
  let first = firstToken;
  while (first + 1 < endToken && isLower(tokens[first]!) && startsNoName(tokens[first]!, type)) first++;
  // In a text that is all lower case there is nothing to see.
  if (first + 1 === endToken && isLower(tokens[first]!)) return firstToken;
  if (first + 1 >= endToken) return first;
  if (tokens[first]!.text.includes('-') && LED.test(tokens[first]!.text)) return first + 1;
  // "Democrats on the Seed Committee" are no committee.
  const isMembers = PARTY_MEMBERS.has(tokens[first]!.lower) && tokens[first + 1]!.lower === 'on';
  if (isMembers && first + 3 < endToken && tokens[first + 2]!.lower === 'the') return first + 3;
  if (type === 'person' || !describesPlace(tokens[first]!, gazetteer)) return first;
  const described = isListedPlace(tokens, first + 1, endToken, gazetteer);
  return described && !isListedPlace(tokens, first, endToken, gazetteer) ? first + 1 : first;
}

/** "Republican Indiana", "Poor Norland"; not "New Norland". */
function describesPlace({ lower }: Token, gazetteer: Gazetteer): boolean {
  if (PARTY_ADJECTIVES.has(lower)) return true;
  return !NAMING.has(lower) && (gazetteer.classes(hashString(lower)) & ADJECTIVE) !== 0;
}

/** Adjectives that begin the names of places. */
const NAMING: ReadonlySet<string> = new Set(
  'new old great greater little big upper lower inner outer north south east west northern southern eastern western central saint st united french dutch british american'.split(
    ' ',
  ),
);
const ADJECTIVE = classBit('adjective');

function startsNoName({ lower }: Token, type: EntityType): boolean {
  return type === 'misc' || !particles.has(lower);
}

/** The end of the name, half-open: where an article breaks in that nothing joins to it. */
export function nameEnd(tokens: readonly Token[], firstToken: number, endToken: number): number {
  // "Anna Harker, Democrat of Vermont,": a member and a state.
  const isMember = PARTY_MEMBERS.has(`${tokens[firstToken]!.lower}s`);
  if (isMember && firstToken + 2 < endToken && tokens[firstToken + 1]!.lower === 'of') return firstToken + 1;
  for (let at = firstToken + 1; at < endToken; at++) {
    if (tokens[at]!.text !== 'the' || tokens[at - 1]!.kind !== 'word' || JOINING.has(tokens[at - 1]!.lower)) continue;
    const next = tokens[at + 1];
    // "Peter the Great" goes on.
    if (next === undefined || isLower(next)) return at;
  }
  return endToken;
}

/** Whether the tokens are a country or state of the lists (or of other `classes`). */
export function isListedPlace(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  gazetteer: Gazetteer,
  classes = LISTED_PLACE,
): boolean {
  let key = hashString(tokens[firstToken]!.lower);
  for (let at = firstToken + 1; at < endToken; at++) key = extendPhrase(key, hashString(tokens[at]!.lower));
  return (gazetteer.classes(key) & classes) !== 0;
}
