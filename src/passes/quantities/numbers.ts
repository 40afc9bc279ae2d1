// Number phrases: "1,200", "3.5 million", "twenty-one", "a dozen", "two-thirds", "tens of thousands", "5 to 10".
import { NUMBER_WORDS, VAGUE_NUMBERS } from '../../lexicon/quantity-words.ts';
import type { Token } from '../../model/reading.ts';
import {
  exact,
  type NumberPhrase,
  parseDigits,
  readDigits,
  readMultiplier,
  readWords,
  smallNumber,
  type Words,
  wordAt,
} from './figures.ts';
import { ofMillion, readFraction, readShare, readWithArticle } from './shares.ts';

/** In lower case, every word a number phrase begins with, but for hyphenated ones. */
export const NUMBER_OPENINGS: readonly string[] = [
  ...NUMBER_WORDS.keys(),
  ...VAGUE_NUMBERS,
  ...['a', 'an', 'half', 'several', 'few'],
];
const OPENINGS: ReadonlySet<string> = new Set(NUMBER_OPENINGS);

/** The number phrase that begins at `at`, as long as it can be; null where none begins. */
export function readNumber(words: Words, at: number): NumberPhrase | null {
  const single = readSingle(words, at);
  if (single === null || single.form === 'vague' || single.form === 'fraction') return single;
  // Ranges: "5 to 10", "5–10", "two or three", "between 5 and 10".
  const link = wordAt(words, single.end);
  const between = link?.lower === 'and' && wordAt(words, at - 1)?.lower === 'between';
  if (link === undefined || !(between || isRangeLink(link))) return single;
  const upper = readSingle(words, single.end + 1);
  if (upper === null || (upper.form !== 'digits' && upper.form !== 'words')) return single;
  const glued = link.kind === 'punctuation';
  if (glued && (link.spaceBefore || wordAt(words, single.end + 1)?.spaceBefore)) return single;
  if (!glued && single.form !== upper.form) return single;
  if (link.lower === 'or' && single.value !== null && upper.value !== null && upper.value <= single.value)
    return single;
  return { end: upper.end, value: null, form: upper.form };
}

function isRangeLink({ lower }: Token): boolean {
  return lower === 'to' || lower === 'or' || lower === '\u2013' || lower === '-' || lower === '\u2014';
}

function readSingle(words: Words, at: number): NumberPhrase | null {
  const number = readOwn(words, at);
  return number === null ? null : ofMillion(words, number);
}

function readOwn(words: Words, at: number): NumberPhrase | null {
  const token = wordAt(words, at);
  if (token === undefined) return null;
  if (token.kind === 'number')
    return (
      readShare(words, at) ??
      readRounds(words, at, token.text) ??
      withHalf(words, withPlus(words, readDigits(words, at, token.text)))
    );
  if (token.kind !== 'word') return null;
  const { lower } = token;
  const hyphened = lower.includes('-');
  if (!hyphened && !OPENINGS.has(lower) && !/^\d/.test(lower)) return null;
  const ended = hyphened || /^\d/.test(lower) ? readEnded(words, at, lower) : null;
  if (ended !== null) return ended;
  // "1trn".
  if (/^\d/.test(lower)) return readDigits(words, at, token.text);
  if (VAGUE_NUMBERS.has(lower)) return readVague(words, at);
  if (lower === 'a' || lower === 'an' || lower === 'half') return readWithArticle(words, at);
  if (lower === 'several' || lower === 'few') return readSeveral(words, at);
  const fraction = readFraction(words, at);
  if (fraction !== null) return fraction;
  return withHalf(words, readWords(words, at));
}

/** "300-odd", "fifty-plus", "two-and-a-half": a number in one word with what is added to it. */
const ENDED = /^([a-z\d,.-]+?)-(odd|plus|and-a-half|and-a-quarter)$/;
const ADDED: ReadonlyMap<string, number> = new Map([
  ['and-a-half', 0.5],
  ['and-a-quarter', 0.25],
]);

function readEnded(words: Words, at: number, lower: string): NumberPhrase | null {
  const found = lower.includes('-') ? ENDED.exec(lower) : null;
  if (found === null) return null;
  const digits = parseDigits(found[1] as string);
  const own = digits === null ? smallNumber(found[1] as string) : digits.suffix === '' ? digits.value : null;
  if (own === null) return null;
  const { end, factor } = readMultiplier(words, at + 1);
  return { end, value: exact((own + (ADDED.get(found[2] as string) ?? 0)) * factor), form: 'digits' };
}

/** "500+ people". */
function withPlus(words: Words, number: NumberPhrase | null): NumberPhrase | null {
  const sign = number === null ? undefined : wordAt(words, number.end);
  if (number === null || sign?.text !== '+' || sign.spaceBefore) return number;
  return wordAt(words, number.end + 1)?.kind === 'number' ? number : { ...number, end: number.end + 1 };
}

/** "1000s of", as vague as "thousands of". */
function readRounds(words: Words, at: number, text: string): NumberPhrase | null {
  const isRound = /^1(?:0{1,3}|0{1,2},000)s$/.test(text) && wordAt(words, at + 1)?.lower === 'of';
  return isRound ? { end: at + 1, value: null, form: 'vague' } : null;
}

/** "3:1", "3,50 \u20ac": a part of what is written with a colon or in another notation is no number of its own. */
export function isPartOfNumber(words: Words, at: number): boolean {
  return isGluedTo(words, at - 2) || isGluedTo(words, at);
}

/** Whether the digits at `at` go on behind a colon or comma without a space. */
function isGluedTo(words: Words, at: number): boolean {
  const [left, link, right] = [wordAt(words, at), wordAt(words, at + 1), wordAt(words, at + 2)];
  if (left?.kind !== 'number' || right?.kind !== 'number') return false;
  return (link?.text === ':' || link?.text === ',') && !link.spaceBefore && !right.spaceBefore;
}

/** "Two and a half". */
function withHalf(words: Words, number: NumberPhrase | null): NumberPhrase | null {
  if (number === null || number.value === null) return number;
  const lower = (at: number): string | undefined => wordAt(words, number.end + at)?.lower;
  const isHalf = lower(0) === 'and' && lower(1) === 'a' && lower(2) === 'half';
  if (!isHalf) return number;
  // "One and a half million".
  const { end, factor } = readMultiplier(words, number.end + 3);
  return { end, value: exact((number.value + 0.5) * factor), form: number.form === 'one' ? 'words' : number.form };
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readVague(words: Words, at: number): NumberPhrase {
  let end = at + 1;
  while (wordAt(words, end)?.lower === 'of' && VAGUE_NUMBERS.has(wordAt(words, end + 1)?.lower ?? '')) end += 2;
  return { end, value: null, form: 'vague' };
}

/** "several thousand", "few hundred". */
function readSeveral(words: Words, at: number): NumberPhrase | null {
  const { end } = readMultiplier(words, at + 1);
  return end === at + 1 ? null : { end: readMultiplier(words, end).end, value: null, form: 'words' };
}
