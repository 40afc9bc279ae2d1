// Number phrases: "1,200", "3.5 million", "twenty-one", "a dozen", "two-thirds", "tens of thousands", "5 to 10".
import {
  FRACTIONS,
  MULTIPLIERS,
  NUMBER_WORDS,
  RELATIVE_WORDS,
  TIME_UNITS,
  VAGUE_NUMBERS,
} from '../../lexicon/quantity-words.ts';
import type { Token } from '../../model/reading.ts';

export interface NumberPhrase {
  /** One past its last token. */
  readonly end: number;
  /** Null where the words leave it open: "dozens", "5 to 10". */
  readonly value: number | null;
  /** `one` is the word alone, which is more often a pronoun. */
  readonly form: 'digits' | 'words' | 'vague' | 'fraction' | 'one';
}

/** In lower case, every word a number phrase begins with, but for hyphenated ones. */
export const NUMBER_OPENINGS: readonly string[] = [
  ...NUMBER_WORDS.keys(),
  ...VAGUE_NUMBERS,
  ...['a', 'an', 'half', 'several', 'few'],
];

/** What the kinds look at: a sentence's tokens. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/** The token at `index`, or undefined outside the sentence. */
export function wordAt({ tokens, first, end }: Words, index: number): Token | undefined {
  return index >= first && index < end ? tokens[index] : undefined;
}

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
  const token = wordAt(words, at);
  if (token === undefined) return null;
  if (token.kind === 'number') return readShare(words, at) ?? withHalf(words, readDigits(words, at, token.text));
  if (token.kind !== 'word') return null;
  const { lower } = token;
  if (VAGUE_NUMBERS.has(lower)) return readVague(words, at);
  if (lower === 'a' || lower === 'an' || lower === 'half') return readWithArticle(words, at);
  if (lower === 'several' || lower === 'few') return readSeveral(words, at);
  const fraction = readFraction(words, at);
  if (fraction !== null) return fraction;
  return withHalf(words, readWords(words, at));
}

/** "Two and a half". */
function withHalf(words: Words, number: NumberPhrase | null): NumberPhrase | null {
  if (number === null || number.value === null) return number;
  const lower = (at: number): string | undefined => wordAt(words, number.end + at)?.lower;
  const isHalf = lower(0) === 'and' && lower(1) === 'a' && lower(2) === 'half';
  return isHalf ? { ...number, end: number.end + 3, value: number.value + 0.5 } : number;
}

/** Plain digits with separators and perhaps a suffix that multiplies; null for ordinals, decades and clock times. */
export function parseDigits(text: string): { readonly value: number; readonly suffix: string } | null {
  const found = /^(\d{1,15}|\d{1,3}(?:,\d{3}){1,5})?(\.\d{1,9})?([a-z]{0,8})$/i.exec(text);
  if (found === null) {
    // "½", "2½".
    const share = FRACTION_SIGNS[text.at(-1) ?? ''];
    const before = text.slice(0, -1);
    return share === undefined || !/^\d{0,6}$/.test(before) ? null : { value: Number(before) + share, suffix: '' };
  }
  const [, whole = '', decimals = '', suffix = ''] = found;
  if (whole === '' && decimals === '') return null;
  const unit = suffix.toLowerCase();
  if (unit !== '' && unit !== 'b' && !MULTIPLIERS.has(unit)) return null;
  return { value: Number(whole.replaceAll(',', '') + decimals), suffix: unit };
}

const FRACTION_SIGNS: Readonly<Record<string, number>> = { '\u00bd': 0.5, '\u00bc': 0.25, '\u00be': 0.75 };

function readDigits(words: Words, at: number, text: string): NumberPhrase | null {
  const hyphen = text.indexOf('-');
  if (hyphen > 0) {
    const [low, high] = [parseDigits(text.slice(0, hyphen)), parseDigits(text.slice(hyphen + 1))];
    if (low === null || high === null || high.value <= low.value) return null;
    return { end: readMultiplier(words, at + 1).end, value: null, form: 'digits' };
  }
  const digits = parseDigits(text);
  if (digits === null) return null;
  const { end, factor } = readMultiplier(words, at + 1);
  const written = digits.suffix === '' ? 1 : digits.suffix === 'b' ? 1e9 : (MULTIPLIERS.get(digits.suffix) ?? 1);
  return { end, value: exact(digits.value * written * factor), form: 'digits' };
}

/** Rounds away what binary fractions add: 1.1 * 1e6. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** "Million", "lakh crore"; a lone "m" may be metres. */
function readMultiplier(words: Words, at: number): { readonly end: number; readonly factor: number } {
  let end = at;
  let factor = 1;
  for (let token = wordAt(words, end); token?.kind === 'word'; token = wordAt(words, end)) {
    const more = token.lower === 'm' || token.lower === 'k' ? undefined : MULTIPLIERS.get(token.lower);
    if (more === undefined) break;
    factor *= more;
    end += 1;
  }
  return { end, factor };
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

/** "a dozen", "a hundred", "half a million", "half a dozen", "a fifth", "a quarter". */
function readWithArticle(words: Words, at: number): NumberPhrase | null {
  const first = wordAt(words, at) as Token;
  let next = at + 1;
  let factor = 1;
  if (first.lower === 'half') {
    const half: NumberPhrase = { end: next, value: 0.5, form: 'fraction' };
    const link = wordAt(words, next);
    if (link?.lower === 'of') return half;
    const count = link?.lower === 'a' ? wordAt(words, next + 1)?.lower : undefined;
    const idiom = IDLE_HALVES.has(wordAt(words, next + 1)?.lower ?? '');
    const multiplies = count !== undefined && count.length > 2 && MULTIPLIERS.has(count);
    if (!multiplies) {
      const whole = HALVED.has(link?.lower ?? '') && !idiom && !isPart(wordAt(words, at - 1));
      return whole || isShare(words, at, next) ? half : null;
    }
    next += 1;
    factor = 0.5;
  }
  const token = wordAt(words, next);
  if (token === undefined) return null;
  const multiplier = token.lower.length > 2 ? MULTIPLIERS.get(token.lower) : undefined;
  if (multiplier !== undefined) {
    const more = readMultiplier(words, next + 1);
    return { end: more.end, value: exact(factor * multiplier * more.factor), form: 'words' };
  }
  const parts = FRACTIONS.get(token.lower);
  if (factor !== 1 || parts === undefined) return null;
  const share: NumberPhrase = { end: next + 1, value: exact(1 / parts), form: 'fraction' };
  const after = wordAt(words, next + 1);
  if (after?.lower === 'of') return share;
  return isShare(words, at, next + 1) ? share : null;
}

/** "Fell by a third", "grew by half", not "by a third man". */
function isShare(words: Words, at: number, end: number): boolean {
  const after = wordAt(words, end);
  if (!MEASURING.has(wordAt(words, at - 1)?.lower ?? '') || CLOCK.has(after?.lower ?? '')) return false;
  return !/^(?:NN|JJS?$|VBG|POS|CD|DT)/.test(after?.tag ?? '') || RELATIVE_WORDS.has(after?.lower ?? '');
}

/** "Half a mile", "half the houses". */
const HALVED = new Set('a an the his her its their our my your'.split(' '));
/** "That is only half the story." */
const IDLE_HALVES = new Set('story battle truth fun trick point joke trouble'.split(' '));
const MEASURING = new Set('by than almost nearly about around roughly over'.split(' '));
const CLOCK = new Set('past to after before ago later earlier'.split(' '));

/** "In the first half the team scored": there the half is a thing. */
function isPart(before: Token | undefined): boolean {
  return before !== undefined && /^(?:DT|JJ|PRP\$|POS|CD)/.test(before.tag);
}

/** "two-thirds", "three quarters", "one in five". */
function readFraction(words: Words, at: number): NumberPhrase | null {
  const { lower } = wordAt(words, at) as Token;
  const hyphen = lower.indexOf('-');
  if (hyphen > 0) {
    const count = NUMBER_WORDS.get(lower.slice(0, hyphen));
    const parts = FRACTIONS.get(lower.slice(hyphen + 1));
    return count === undefined || parts === undefined
      ? null
      : { end: at + 1, value: exact(count / parts), form: 'fraction' };
  }
  const count = NUMBER_WORDS.get(lower);
  if (count === undefined) return null;
  const next = wordAt(words, at + 1);
  const parts = FRACTIONS.get(next?.lower ?? '');
  if (parts !== undefined && next?.lower.endsWith('s') && count > 1)
    return { end: at + 2, value: exact(count / parts), form: 'fraction' };
  if (next?.lower !== 'in' && !(next?.lower === 'out' && wordAt(words, at + 2)?.lower === 'of')) return null;
  const after = at + (next.lower === 'in' ? 2 : 3);
  const whole = readCount(words, after);
  if (whole === null || whole.value === null || whole.value <= count) return null;
  // "Two in three years", "seven goals, all in nine games".
  const over = wordAt(words, whole.end)?.lower ?? '';
  if (TIME_UNITS.has(over) || (count > 1 && ROUNDS.has(over))) return null;
  return { end: whole.end, value: exact(count / whole.value), form: 'fraction' };
}

/** "1 in 4", "9 out of 10", "1 in 1,000": of so many that one divides by them. */
function readShare(words: Words, at: number): NumberPhrase | null {
  const count = COUNTED.test(wordAt(words, at)!.text) ? Number(wordAt(words, at)!.text) : 0;
  const link = wordAt(words, at + 1)?.lower;
  const isOut = link === 'out' && wordAt(words, at + 2)?.lower === 'of';
  if (count === 0 || !(isOut || link === 'in')) return null;
  const whole = wordAt(words, at + (isOut ? 3 : 2));
  const digits = whole?.kind === 'number' && SHARED.test(whole.text) ? parseDigits(whole.text) : null;
  if (digits === null || digits.value <= count) return null;
  const end = at + (isOut ? 4 : 3);
  const over = wordAt(words, end);
  // "3 in 10 days", "2 in 5 games", "4 in 10m of water".
  if (TIME_UNITS.has(over?.lower ?? '') || ROUNDS.has(over?.lower ?? '') || MULTIPLIERS.has(over?.lower ?? ''))
    return null;
  return { end, value: exact(count / digits.value), form: 'fraction' };
}

const COUNTED = /^[1-9]\d?$/;
const SHARED = /^(?:[2-9]|10|[1-9][05]|[125]00|[125],000|[1-9]0,000|100,000)$/;
const ROUNDS = new Set(
  'sets games matches starts appearances attempts seasons outings innings tests rounds'.split(' '),
);

function readCount(words: Words, at: number): NumberPhrase | null {
  const token = wordAt(words, at);
  if (token?.kind === 'number') return token.text.length > 3 ? null : readDigits(words, at, token.text);
  return token?.kind === 'word' ? readWords(words, at) : null;
}

/** "twenty-one", "two hundred and five", "three million". */
function readWords(words: Words, at: number): NumberPhrase | null {
  let total = 0;
  let current = 0;
  let end = at;
  for (;;) {
    const token = wordAt(words, end);
    if (token === undefined || token.kind !== 'word') break;
    const value = smallNumber(token.lower);
    if (value !== null) {
      if (end > at && current % 10 !== 0) break;
      if (end > at && current % 100 !== 0 && value >= 10) break;
      current += value;
      end += 1;
      continue;
    }
    if (end === at) return null;
    const multiplier = token.lower.length > 2 ? MULTIPLIERS.get(token.lower) : undefined;
    if (multiplier !== undefined) {
      if (multiplier === 100 || multiplier === 12) current *= multiplier;
      else {
        total += current * multiplier;
        current = 0;
      }
      end += 1;
      continue;
    }
    const continues =
      token.lower === 'and' &&
      (total > 0 || current >= 100) &&
      smallNumber(wordAt(words, end + 1)?.lower ?? '') !== null;
    if (!continues) break;
    end += 1;
  }
  const value = total + current;
  if (end === at) return null;
  return { end, value, form: end === at + 1 && value === 1 ? 'one' : 'words' };
}

function smallNumber(word: string): number | null {
  const value = NUMBER_WORDS.get(word);
  if (value !== undefined) return value;
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return null;
  const [tens, ones] = [NUMBER_WORDS.get(word.slice(0, hyphen)), NUMBER_WORDS.get(word.slice(hyphen + 1))];
  return tens !== undefined && ones !== undefined && tens >= 20 && ones > 0 && ones < 10 ? tens + ones : null;
}
