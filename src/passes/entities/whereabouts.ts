// Where something is, by the words beside a name: "on James Street", "the Brenholm MP", "reported from Brenholm",
// "Charlotte, N.C.".
import { PARTY_ADJECTIVES, STATE_ABBREVIATIONS } from '../../lexicon/name-heads.ts';
import { beforeTown } from '../../lexicon/name-words.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { nameOf, plainWord, plainWords } from './names.ts';

/** Surer than this the recogniser is right about a town. */
const SURE_TOWN = 0.97;

/** Whether the name `first` to `end`, taken for another type, is a place by the words beside it. */
export function isWhereabouts(
  tokens: readonly Token[],
  first: number,
  end: number,
  type: EntityType,
  confidence: number,
  gazetteer: Gazetteer,
): boolean {
  if (type === 'place') return false;
  const before = tokens[first - 1]?.lower;
  // "MP for Brenholm North".
  if (isBehindMember(tokens, first)) return isSeat(tokens, first, end, gazetteer);
  // "On James Street", where nobody is.
  if (type === 'person') {
    if (before === 'on' && end === first + 2 && STREETS.has(tokens[end - 1]!.lower)) return true;
  } else if (type === 'organization') {
    // "The Brenholm MP": whose seat it is.
    if (before === 'the' && SEATS.has(tokens[end]?.text ?? '') && isSeat(tokens, first, end, gazetteer)) return true;
    if (before === 'from' && REPORTED.has(tokens[first - 2]?.lower ?? ''))
      return end === first + 1 && tokens[first]!.text !== tokens[first]!.text.toUpperCase();
  }
  return confidence < SURE_TOWN && isInState(tokens, first, end, gazetteer);
}

const STREETS: ReadonlySet<string> = new Set(['street', 'avenue', 'boulevard', 'road']);
export const SEATS: ReadonlySet<string> = new Set(['MP', 'MSP', 'MEP']);

/** "The MP for South West Merrin": nothing but a seat stands there, however little it looks like a name. */
export function isBehindMember(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === 'for' && SEATS.has(tokens[first - 2]?.text ?? '');
}
const REPORTED: ReadonlySet<string> = new Set(['reported', 'reporting']);

/** Neither a party nor its letters. */
function isSeat(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  const { text, lower } = tokens[end - 1]!;
  if (knownType(nameOf(plainWords(tokens, first, end))) !== undefined || text === text.toUpperCase()) return false;
  return !PARTY_ADJECTIVES.has(lower) && (gazetteer.classes(hashString(lower)) & NO_SEAT) === 0;
}

const NO_SEAT = classBit('organization') | classBit('organizationWord') | classBit('demonym');

/** "Charlotte, N.C.", "Charlotte, Indiana,": a town with its state or country, behind which something ends. */
function isInState(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  const state = tokens[end + 1];
  if (tokens[end]?.text !== ',' || state === undefined || end - first > LONGEST_TOWN) return false;
  const isStart = first === 0 || tokens[first - 1]!.sentence !== tokens[first]!.sentence;
  const isEnd = tokens[end + 2] === undefined || tokens[end + 2]!.sentence !== tokens[first]!.sentence;
  if (isStart ? !isEnd : !beforeTown.has(tokens[first - 1]!.lower)) return false;
  if (state.text.endsWith('.') && STATE_ABBREVIATIONS.has(plainWord(state.lower))) return true;
  if (!isListedPlace(tokens, end + 1, end + 2, gazetteer)) return false;
  const next = tokens[end + 2];
  return next === undefined || next.text === ',' || next.text === '.';
}

const LONGEST_TOWN = 2;
