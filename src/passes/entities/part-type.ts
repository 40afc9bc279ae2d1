// A part of what the recogniser marked as one name, of the type that its own words say.
import { PARTY_MEMBERS } from '../../lexicon/name-heads.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import type { Name } from './recognise.ts';

const TOWN = classBit('country') | classBit('region') | classBit('city');
const DEMONYM = classBit('demonym');
/** "Athenian", "Catholic". */
const ADJECTIVE = /(?:ian|ish|ese|ic)$/;

/** A part of a name, of the type that its own words say. */
export function part(
  name: Name,
  firstToken: number,
  endToken: number,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): Name {
  const type = partType(name, firstToken, endToken, tokens, gazetteer);
  return { ...name, firstToken, endToken, type };
}

export function partType(
  name: Name,
  first: number,
  end: number,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): EntityType {
  if (isListedPlace(tokens, first, end, gazetteer, TOWN)) return 'place';
  if (end > first + 1) return name.type;
  const { lower } = tokens[first]!;
  const isFrom = tokens[first - 1]?.lower === 'of' && gazetteer.classes(hashString(lower)) === 0;
  if (isFrom) return 'place';
  const isMember =
    PARTY_MEMBERS.has(`${lower}s`) || ADJECTIVE.test(lower) || (gazetteer.classes(hashString(lower)) & DEMONYM) !== 0;
  return isMember ? 'misc' : name.type;
}
