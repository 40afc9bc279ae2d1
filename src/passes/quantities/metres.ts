// The lone m of "400m runners", "a wave 30m high", "10,000m": metres, where "400m people" and "£300m" are millions.
import { EXTENTS, LONG_THINGS, RACES, RACING_VERBS } from '../../lexicon/quantity-words.ts';
import { type NumberPhrase, parseDigits, type Words, wordAt } from './figures.ts';
import type { Match } from './kind.ts';

/** A figure with an m written on to it. */
export const METRES = /^\d[\d,]{0,5}(?:\.\d+)?m$/;
/** Nobody writes a thousand million so. */
const THOUSAND = 1000;
/** How many figures may be joined: "the 100m, 200m and 400m events". */
const LONGEST_LIST = 4;
const JOINING = new Set(['and', 'or', ',', '/']);

/** The length or race that the figure at `start` gives in metres, or null. */
export function inMetres(words: Words, start: number, number: NumberPhrase): Match | null {
  const token = wordAt(words, start);
  if (token?.kind !== 'number' || number.end !== start + 1 || !METRES.test(token.text)) return null;
  const value = parseDigits(token.text.slice(0, -1))?.value;
  if (value === undefined || !(isLength(words, start, value) || isInListOfRaces(words, start))) return null;
  return { end: number.end, type: 'quantity', value, unit: 'm' };
}

function isLength(words: Words, at: number, value: number): boolean {
  const [before, next] = [wordAt(words, at - 1), wordAt(words, at + 1)];
  const after = next?.lower ?? '';
  if (RACES.has(after) || EXTENTS.has(after)) return true;
  if (value >= THOUSAND && next?.tag !== 'NNS') return true;
  if (RACING_VERBS.has(before?.lower ?? '') && next?.tag !== 'NNS') return true;
  const isOne = before?.tag === 'DT' || before?.tag === 'PRP$' || before?.tag === 'POS';
  return isOne && LONG_THINGS.has(after);
}

/** "100m and 200m events". */
function isInListOfRaces(words: Words, start: number): boolean {
  let at = start;
  for (let joined = 1; joined < LONGEST_LIST; joined += 1) {
    if (!JOINING.has(wordAt(words, at + 1)?.lower ?? '') || !METRES.test(wordAt(words, at + 2)?.text ?? ''))
      return false;
    at += 2;
    if (RACES.has(wordAt(words, at + 1)?.lower ?? '')) return true;
  }
  return false;
}
