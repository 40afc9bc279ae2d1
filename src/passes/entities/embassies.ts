// Embassies and consulates by whose they are: "the Norse Embassy in Merrin", "the Embassy of Norland". The recogniser has
// seen few, and takes the people or the country for the name.
import { nameHeads } from '../../lexicon/name-heads.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, extendPhrase, type Gazetteer } from './gazetteer.ts';
import { plainWord } from './names.ts';
import { nameOfType } from './plain-names.ts';
import type { Name } from './recognise.ts';

const SURE = 0.95;
/** "United Arab Emirates". */
const LONGEST_COUNTRY = 3;
/** "Costa Rican". */
const LONGEST_PEOPLE = 2;
/** "South Korean", of which no list has more than the second word. */
const HALVES: ReadonlySet<string> = new Set(['North', 'South']);

const COUNTRY = classBit('country');
const OWNER = COUNTRY | classBit('demonym');

/** Such bodies in prose, in order, and the town that the recogniser took for a part of one; `names` are those it found. */
export function findEmbassies({ tokens, sentences }: Reading, names: readonly Name[], gazetteer: Gazetteer): Name[] {
  const found: Name[] = [];
  let inside: Map<number, Name> | undefined;
  /** Each token inside a name, once one is asked for -> the name. */
  const holding = (): ReadonlyMap<number, Name> => {
    if (inside !== undefined) return inside;
    inside = new Map();
    for (const name of names) for (let at = name.firstToken + 1; at < name.endToken - 1; at++) inside.set(at, name);
    return inside;
  };
  for (const token of tokens) {
    if (!nameHeads.embassies.has(token.lower) || !isCapital(token)) continue;
    const { kind, firstToken, endToken } = sentences[token.sentence]!;
    if (kind === 'headline' || kind === 'heading') continue;
    const first = ownerStart(tokens, token.index, Math.max(firstToken, found.at(-1)?.endToken ?? 0), gazetteer);
    const behind = first < token.index ? token.index : countryEnd(tokens, token.index, endToken, gazetteer);
    if (first === token.index && behind === token.index) continue;
    const isGeneral = behind === token.index && tokens[token.index + 1]?.text === 'General';
    const end = behind > token.index ? behind : token.index + (isGeneral ? 2 : 1);
    found.push({ ...nameOfType('organization', first, end), confidence: SURE, isName: SURE, whole: true });
    // "The Norse Embassy in Merrin".
    const longer = tokens[end]?.lower === 'in' ? holding().get(end) : undefined;
    if (longer !== undefined)
      found.push({ ...nameOfType('place', end + 1, longer.endToken), confidence: SURE, isName: SURE });
  }
  return found;
}

/** Where "South Korean" begins in front of the noun; the noun itself where nobody's name stands there. */
function ownerStart(tokens: readonly Token[], noun: number, from: number, gazetteer: Gazetteer): number {
  for (let first = Math.max(from, noun - LONGEST_PEOPLE); first < noun; first++)
    if (isListed(tokens, first, noun, OWNER, gazetteer))
      return first > from && HALVES.has(tokens[first - 1]!.text) ? first - 1 : first;
  return noun;
}

/** Where "of Norland" ends behind the noun; the noun itself where no country stands there. */
function countryEnd(tokens: readonly Token[], noun: number, limit: number, gazetteer: Gazetteer): number {
  if (tokens[noun + 1]?.lower !== 'of') return noun;
  const first = tokens[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2;
  for (let end = Math.min(limit, first + LONGEST_COUNTRY); end > first; end--)
    if (isListed(tokens, first, end, COUNTRY, gazetteer)) return end;
  return noun;
}

/** Whether the words have capitals and are together of a class. */
function isListed(tokens: readonly Token[], first: number, end: number, bits: number, gazetteer: Gazetteer): boolean {
  const words = tokens.slice(first, end);
  if (!words.every(isCapital)) return false;
  const phrase = words.map(({ lower }) => hashString(plainWord(lower))).reduce(extendPhrase);
  return (gazetteer.classes(phrase) & bits) !== 0;
}
