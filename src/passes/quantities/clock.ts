// Hours: "9 a.m.", "9:30 p.m. ET", "21:30", "six o'clock".
import { BOOKS_OF_VERSES } from '../../lexicon/quantity-words.ts';
import { timeZones } from '../../lexicon/time-words.ts';
import { type NumberPhrase, type Words, wordAt } from './figures.ts';

/** A date read so far; `value` is an ISO 8601 date where day, month or year leave no doubt. */
export interface Piece {
  readonly end: number;
  readonly value: string | null;
}

/** "9 a.m.", "9:30 p.m. ET", "9am", "21:30", "six o'clock". */
export function clockTime(words: Words, at: number): Piece | null {
  const token = wordAt(words, at);
  if (token === undefined) return null;
  const next = wordAt(words, at + 1)?.lower;
  let end = 0;
  if (token.kind === 'number') {
    if (/^\d{1,2}(?:[:.]\d\d)?[ap]m$/.test(token.lower)) end = at + 1;
    else if (/^\d{1,2}(?:[:.]\d\d)?$/.test(token.lower) && isHalfDay(next)) end = at + 2;
    // "31:05" is how long a run took.
    else if (/^(?:[01]?\d|2[0-4]):[0-5]\d$/.test(token.lower) && !isVerse(words, at)) end = at + 1;
  }
  if (end === 0 && next === "o'clock") end = at + 2;
  if (end === 0) return null;
  const zone = wordAt(words, end);
  return {
    end: zone !== undefined && timeZones.has(zone.lower) && zone.text !== zone.lower ? end + 1 : end,
    value: null,
  };
}

/** "8 to 10 p.m.", "5 or 6 p.m.": the hours from one to the other. */
export function hours(words: Words, { end, value, form }: NumberPhrase): Piece | null {
  const isRange = value === null && form === 'digits';
  return isRange && isHalfDay(wordAt(words, end)?.lower) ? { end: end + 1, value: null } : null;
}

/** "Romans 12:10". */
function isVerse(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  return before !== undefined && before.text !== before.lower && BOOKS_OF_VERSES.has(before.lower);
}

function isHalfDay(word: string | undefined): boolean {
  return word === 'a.m.' || word === 'p.m.' || word === 'am' || word === 'pm' || word === 'noon';
}
