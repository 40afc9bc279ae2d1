// Dates and times: "March 3, 2024", "Tuesday night", "last year", "two weeks ago", "the 1990s", "9 a.m.".
import {
  DAY_PARTS,
  DAY_WORDS,
  MONTHS,
  OF_A_YEAR,
  RELATIVE_WORDS,
  SEASONS,
  TIME_UNITS,
  WEEKDAYS,
} from '../../../lexicon/quantity-words.ts';
import { beforeYear } from '../../../lexicon/time-words.ts';
import type { Token } from '../../../model/reading.ts';
import { clockTime, hours, type Piece } from '../clock.ts';
import { type NumberPhrase, type Words, wordAt } from '../figures.ts';
import type { Kind, Match } from '../kind.ts';
import { readNumber } from '../numbers.ts';

const QUALIFIERS = new Set(['early', 'late', 'mid', 'earlier', 'later']);

/** "2019-2021", "the 2023-24 season". */
const YEARS = /^(?:1[5-9]|20)\d\d(?:-\d\d(?:\d\d)?|\/\d\d)$/;
const QUARTER = /^Q[1-4]$/;

export const date: Kind = {
  openings: [
    ...['noon', 'midnight', 'the', 'a', 'an', ...QUALIFIERS],
    ...[...DAY_WORDS, ...WEEKDAYS, ...MONTHS.keys(), ...RELATIVE_WORDS, ...SEASONS],
  ],
  startsAtWord: (words, at) => extend(words, wordDate(words, at)),
  startsAtNumber: (words, start, number) => extend(words, numberDate(words, start, number)),
};

/** "Tuesday" + "March 3, 2024", "9 a.m." + "Monday": dates that stand side by side are one. */
function extend(words: Words, first: Piece | null): Match | null {
  if (first === null) return null;
  let { end, value } = first;
  for (let pieces = 1; pieces < 4; pieces += 1) {
    const link = wordAt(words, end);
    if (link === undefined) break;
    const linked = link.text === ',' || link.lower === 'at' || link.lower === 'on';
    const from = linked ? end + 1 : end;
    const number = wordAt(words, from)?.kind === 'number' ? readNumber(words, from) : null;
    const next = clockTime(words, from) ?? (number === null ? dayOrMonth(words, from) : dayMonth(words, from, number));
    if (next === null) break;
    if (link.text === ',' && next.value === null && value !== null) break;
    value = value === null || next.value === null ? (next.value ?? value) : null;
    end = next.end;
  }
  return { end, type: 'date', value, unit: null };
}

function dayOrMonth(words: Words, at: number): Piece | null {
  const token = wordAt(words, at);
  if (token === undefined || token.kind !== 'word') return null;
  if (isWeekday(token)) return withDayPart(words, at + 1);
  return isMonth(words, at, token) ? monthDate(words, at) : null;
}

function wordDate(words: Words, at: number): Piece | null {
  const token = wordAt(words, at);
  if (token === undefined || token.kind !== 'word') return decade(words, at);
  const { lower } = token;
  if (DAY_WORDS.has(lower)) return withDayPart(words, at + 1);
  // "Midnight Sun" is a name.
  const named = token.text !== lower && wordAt(words, at + 1)?.tag.startsWith('NNP') === true;
  if ((lower === 'noon' || lower === 'midnight') && !named) return { end: at + 1, value: null };
  if (isWeekday(token)) return withDayPart(words, at + 1);
  if (isMonth(words, at, token)) return monthDate(words, at);
  if (QUALIFIERS.has(lower)) return qualified(words, at);
  if (RELATIVE_WORDS.has(lower)) return relative(words, at);
  if (SEASONS.has(lower)) return season(words, at);
  // "Q3", "Q3 2024".
  if (QUARTER.test(token.text)) return { end: isYear(wordAt(words, at + 1)) ? at + 2 : at + 1, value: null };
  if (lower.startsWith('mid-')) return midDate(words, at, token);
  if (lower === 'the') return theDate(words, at);
  if (lower === 'a' || lower === 'an') return ago(words, at + 1);
  return null;
}

function isWeekday({ lower, text }: Token): boolean {
  return WEEKDAYS.has(lower) && text !== lower;
}

/** "May" and "March" are verbs and names too. */
function isMonth(words: Words, at: number, { lower, text, tag }: Token): boolean {
  if (text === lower || !MONTHS.has(lower)) return false;
  const next = wordAt(words, at + 1);
  // "April Smith", "June Carter".
  if (next?.tag === 'NNP' && next.kind === 'word' && !lower.endsWith('.') && !WEEKDAYS.has(next.lower)) return false;
  // "Jan van der Harker".
  if (next !== undefined && next.text === next.lower && SURNAME_PARTICLES.has(next.lower)) return false;
  if (lower !== 'may' && lower !== 'march') return true;
  // "Mayor May Not Run": in title case a verb follows.
  if (next !== undefined && (next.lower === 'not' || next.tag === 'VB')) return false;
  return tag.startsWith('NNP') || next?.kind === 'number';
}

/** Of the particles of surnames those that are no other word. */
const SURNAME_PARTICLES: ReadonlySet<string> = new Set(['van', 'von', 'de', 'der', 'ten', 'ter']);

/** "Tuesday morning", "Monday night". */
function withDayPart(words: Words, at: number): Piece {
  return { end: DAY_PARTS.has(wordAt(words, at)?.lower ?? '') ? at + 1 : at, value: null };
}

/** "March", "March 3", "March 3, 2024", "March 2024", "March 3-5". */
function monthDate(words: Words, at: number): Piece {
  const month = MONTHS.get((wordAt(words, at) as Token).lower) ?? 0;
  let end = at + 1;
  if (wordAt(words, end)?.lower === 'of') end += isYear(wordAt(words, end + 1)) ? 1 : 0;
  const year = wordAt(words, end);
  if (isYear(year)) return { end: end + 1, value: iso(yearOf(year), month, 0) };
  end = at + 1;
  const day = dayOf(wordAt(words, end));
  if (day === null) return { end, value: null };
  end += 1;
  const range = rangeEnd(words, end);
  const comma = wordAt(words, range)?.text === ',' ? range + 1 : range;
  const after = wordAt(words, comma);
  if (!isYear(after)) return { end: range, value: null };
  return { end: comma + 1, value: range > end || day === 0 ? null : iso(yearOf(after), month, day) };
}

/** "3 March", "3 March 2024", "3rd of March". */
function dayMonth(words: Words, start: number, number: NumberPhrase | null): Piece | null {
  const day = dayOf(wordAt(words, start));
  if (day === null) return null;
  let at = number !== null ? Math.max(number.end, start + 1) : start + 1;
  if (wordAt(words, at)?.lower === 'of') at += 1;
  const token = wordAt(words, at);
  if (token === undefined || token.kind !== 'word' || token.text === token.lower || !MONTHS.has(token.lower))
    return null;
  const month = MONTHS.get(token.lower) ?? 0;
  const comma = wordAt(words, at + 1)?.text === ',' ? at + 2 : at + 1;
  const year = wordAt(words, comma);
  if (!isYear(year)) return { end: at + 1, value: null };
  const single = number === null || number.value !== null;
  return { end: comma + 1, value: single ? iso(yearOf(year), month, day) : null };
}

function rangeEnd(words: Words, at: number): number {
  const link = wordAt(words, at)?.lower;
  const glued = link === '\u2013' || link === '-' || link === 'to';
  return glued && dayOf(wordAt(words, at + 1)) !== null ? at + 2 : at;
}

/** 1..31, or 0 for a range such as "3-5"; null for anything else. */
function dayOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number') return null;
  const found = /^(\d{1,2})(?:st|nd|rd|th)?(-\d{1,2})?$/.exec(token.lower);
  if (found === null) return null;
  const day = Number(found[1]);
  if (day < 1 || day > 31) return null;
  return found[2] === undefined ? day : 0;
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text);
}

function yearOf(token: Token | undefined): number {
  return Number(token?.text);
}

function iso(year: number, month: number, day: number): string | null {
  if (day === 0) return `${year}-${String(month).padStart(2, '0')}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > last ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function numberDate(words: Words, start: number, number: NumberPhrase): Piece | null {
  const token = wordAt(words, start) as Token;
  const day = dayMonth(words, start, number);
  if (day !== null) return day;
  const clock = clockTime(words, start) ?? hours(words, number);
  if (clock !== null) return clock;
  if (isYear(token)) return year(words, start, token);
  if (YEARS.test(token.text)) return { end: start + 1, value: null };
  // "Half an hour ago".
  const at = number.form === 'fraction' && wordAt(words, number.end)?.tag === 'DT' ? number.end + 1 : number.end;
  const unit = wordAt(words, at);
  if (unit !== undefined && TIME_UNITS.has(unit.lower)) return agoAfter(words, at);
  return null;
}

/** Dates whose number is none to count with: "1990s", "2024-03-04", "3/4/2024", "9:30", "19th century". */
function decade(words: Words, at: number): Piece | null {
  const token = wordAt(words, at);
  if (token?.kind !== 'number') return null;
  const clock = clockTime(words, at);
  if (clock !== null) return clock;
  const day = dayMonth(words, at, null);
  if (day !== null) return day;
  if (/^(?:['\u2019]\d0|(?:1[5-9]|20)\d0)s$/.test(token.text) || /^['\u2019]\d\d$/.test(token.text))
    return { end: at + 1, value: null };
  if (YEARS.test(token.text)) return { end: at + 1, value: null };
  const full = /^((?:1[5-9]|20)\d\d)-(\d\d)-(\d\d)$/.exec(token.text);
  if (full !== null) return { end: at + 1, value: numericDate(full[1], full[2], full[3]) };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/((?:1[5-9]|20)\d\d)$/.exec(token.text);
  if (slashed !== null) return { end: at + 1, value: slashedDate(slashed) };
  const next = wordAt(words, at + 1)?.lower;
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(token.lower) && (next === 'century' || next === 'centuries'))
    return { end: at + 2, value: null };
  return null;
}

function numericDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const value = Number(month);
  return value >= 1 && value <= 12 && Number(day) >= 1 ? iso(Number(year), value, Number(day)) : null;
}

/** 25/12/2024 can only be read one way, 3/4/2024 in two. */
function slashedDate([, first, second, year]: RegExpExecArray): string | null {
  if (Number(first) > 12) return numericDate(year, second, first);
  return Number(second) > 12 ? numericDate(year, first, second) : null;
}

const LABELS = new Set('the this that his her its their our'.split(' '));

function year(words: Words, at: number, token: Token): Piece | null {
  const before = wordAt(words, at - 1);
  const next = wordAt(words, at + 1);
  const value = token.text;
  // "The 2018 duties" are those of a year; nobody writes a count without a comma behind "the", but for round ones.
  const labels = before !== undefined && (LABELS.has(before.lower) || before.tag === 'POS') && !value.endsWith('00');
  const counted =
    (next?.tag === 'NNS' && !labels && !isOfYear(value, next)) || next?.lower === '%' || next?.lower === 'percent';
  if (before !== undefined && beforeYear.has(before.lower) && !(counted && before.lower !== 'in'))
    return yearRange(words, at, value);
  if (counted || before?.kind === 'symbol' || NUMBERED.has(before?.lower ?? '')) return null;
  // "(1998)", "2016 election", "In 2019," and a year at the start of a sentence.
  const recent = Number(value) >= 1900 && Number(value) < 2100;
  const alone = next === undefined || next.kind === 'punctuation' || /^(?:NN|NNP|JJ|VB|MD|IN|CC|TO|,)/.test(next.tag);
  return recent && alone ? yearRange(words, at, value) : null;
}

/** "Room 2021" is no year, as that of "Act 2018" is. */
const NUMBERED = new Set('room flight route highway interstate gate no. number'.split(' '));

/** "Below 2019 levels", not "2000 elections". */
function isOfYear(value: string, { lower }: Token): boolean {
  return OF_A_YEAR.has(lower) && !value.endsWith('00');
}

function yearRange(words: Words, at: number, value: string): Piece {
  const link = wordAt(words, at + 1)?.lower;
  if ((link === '\u2013' || link === '-') && isYear(wordAt(words, at + 2))) return { end: at + 3, value: null };
  return { end: at + 1, value };
}

/** "late Tuesday", "early March", "earlier this week", "late 2019". */
function qualified(words: Words, at: number): Piece | null {
  const next = wordAt(words, at + 1);
  if (next === undefined) return null;
  if (isYear(next)) return { end: at + 2, value: null };
  const inner =
    next.kind === 'number'
      ? decade(words, at + 1)
      : next.lower === 'this' || next.lower === 'last'
        ? relative(words, at + 1)
        : DAY_WORDS.has(next.lower)
          ? withDayPart(words, at + 2)
          : dayOrMonth(words, at + 1);
  return inner === null ? null : { end: inner.end, value: null };
}

/** "last week", "this year", "next Monday", "the past five years" (from "past"). */
function relative(words: Words, at: number): Piece | null {
  const word = (wordAt(words, at) as Token).lower;
  const next = wordAt(words, at + 1);
  if (next === undefined || next.kind === 'punctuation' || isNoDate(words, at)) return null;
  if (isWeekday(next)) return withDayPart(words, at + 2);
  if (next.text !== next.lower && MONTHS.has(next.lower)) return { end: at + 2, value: null };
  const named = SEASONS.has(next.lower) || (DAY_PARTS.has(next.lower) && word !== 'past');
  if (named || TIME_UNITS.has(next.lower))
    return word === 'following' && next.lower === 'night' ? null : singleUnit(words, at, next);
  const number = readNumber(words, at + 1);
  const few = next.lower === 'few' || next.lower === 'several' || next.lower === 'couple';
  const after = few ? at + 2 + (wordAt(words, at + 2)?.lower === 'of' ? 1 : 0) : (number?.end ?? 0);
  if (after === 0 || word === 'this') return null;
  return TIME_UNITS.has(wordAt(words, after)?.lower ?? '') ? { end: after + 1, value: null } : null;
}

/** "Is to last three weeks" is how long, "her last year at school" whose. */
function isNoDate(words: Words, at: number): boolean {
  const { lower, tag } = wordAt(words, at) as Token;
  const owned = wordAt(words, at - 1)?.tag === 'PRP$';
  return (lower === 'last' && tag.startsWith('VB')) || (owned && (lower === 'last' || lower === 'next'));
}

/** "this second" counts, "last minute" and "this season's" are dates only by the way. */
function singleUnit(words: Words, at: number, unit: Token): Piece | null {
  const after = wordAt(words, at + 2);
  if (unit.lower === 'second' || unit.lower === 'minute' || unit.lower === 'seconds') return null;
  // "The last days of the war".
  if ((wordAt(words, at) as Token).lower === 'last' && unit.tag === 'NNS') return null;
  // "the last week of March" goes on; "the past century's" stops before the clitic.
  if (after?.lower === 'of') {
    const month = wordAt(words, at + 3);
    if (month !== undefined && month.text !== month.lower && MONTHS.has(month.lower))
      return { end: monthDate(words, at + 3).end, value: null };
  }
  return { end: at + 2, value: null };
}

/** "the summer of 2019", "summer 2019"; alone, a season is no date. */
function season(words: Words, at: number): Piece | null {
  const of = wordAt(words, at + 1)?.lower === 'of' ? at + 2 : at + 1;
  return isYear(wordAt(words, of)) ? { end: of + 1, value: null } : null;
}

/** "mid-March", "mid-2019", "mid-1990s". */
function midDate(words: Words, at: number, { text }: Token): Piece | null {
  const rest = text.slice(4);
  if (MONTHS.has(rest.toLowerCase()) && rest !== rest.toLowerCase()) {
    return { end: isYear(wordAt(words, at + 1)) ? at + 2 : at + 1, value: null };
  }
  return /^(?:1[5-9]|20)\d\ds?$/.test(rest) || WEEKDAYS.has(rest.toLowerCase()) ? { end: at + 1, value: null } : null;
}

/** "the 1990s", "the past decade", "the 19th century": the article belongs to the date. */
function theDate(words: Words, at: number): Piece | null {
  const next = wordAt(words, at + 1);
  if (next === undefined) return null;
  if (next.kind === 'number') {
    const found = /s$|(?:st|nd|rd|th)$/.test(next.lower) ? decade(words, at + 1) : null;
    return found;
  }
  if (
    next.lower === 'past' ||
    next.lower === 'last' ||
    next.lower === 'next' ||
    next.lower === 'coming' ||
    next.lower === 'previous'
  ) {
    return relative(words, at + 1);
  }
  if (next.lower === 'following') return relative(words, at + 1);
  if (next.lower === 'early' || next.lower === 'late') {
    return wordAt(words, at + 2)?.kind === 'number' ? qualified(words, at + 1) : null;
  }
  return SEASONS.has(next.lower)
    ? season(words, at + 1)
    : next.lower.startsWith('mid-')
      ? midDate(words, at + 1, next)
      : null;
}

/** "a week ago", "a year later": from the unit on. */
function ago(words: Words, at: number): Piece | null {
  const unit = wordAt(words, at);
  return unit !== undefined && TIME_UNITS.has(unit.lower) ? agoAfter(words, at) : null;
}

function agoAfter(words: Words, unit: number): Piece | null {
  const next = wordAt(words, unit + 1)?.lower;
  return next === 'ago' || next === 'later' || next === 'earlier' ? { end: unit + 2, value: null } : null;
}
