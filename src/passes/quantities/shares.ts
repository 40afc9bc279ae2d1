// Parts of a whole: "half the houses", "a fifth", "two-thirds", "one in five", "9 out of 10", "a quarter of a million".
import { behindHalf } from '../../lexicon/amount-words.ts';
import { FRACTIONS, MULTIPLIERS, NUMBER_WORDS, RELATIVE_WORDS, TIME_UNITS } from '../../lexicon/quantity-words.ts';
import { roundWords } from '../../lexicon/sport-words.ts';
import type { Token } from '../../model/reading.ts';
import {
  exact,
  type NumberPhrase,
  parseDigits,
  readDigits,
  readMultiplier,
  readWords,
  type Words,
  wordAt,
} from './figures.ts';

/** "A quarter of a million", "three quarters of a billion": one number. */
export function ofMillion(words: Words, number: NumberPhrase): NumberPhrase {
  const { end, value, form } = number;
  if (form !== 'fraction' || value === null) return number;
  if (wordAt(words, end)?.lower !== 'of' || wordAt(words, end + 1)?.lower !== 'a') return number;
  const { end: last, factor } = readMultiplier(words, end + 2);
  return factor < 1e6 ? number : { end: last, value: exact(value * factor), form: 'words' };
}

/** "a dozen", "a hundred", "half a million", "half a dozen", "a fifth", "a quarter". */
export function readWithArticle(words: Words, at: number): NumberPhrase | null {
  const first = wordAt(words, at) as Token;
  let next = at + 1;
  let factor = 1;
  if (first.lower === 'half') {
    const half: NumberPhrase = { end: next, value: 0.5, form: 'fraction' };
    const link = wordAt(words, next);
    // "The first half of the year" is a stretch of it.
    if (link?.lower === 'of') return STRETCHES.has(wordAt(words, at - 1)?.lower ?? '') ? null : half;
    const count = link?.lower === 'a' ? wordAt(words, next + 1)?.lower : undefined;
    const idiom = IDLE_HALVES.has(wordAt(words, next + 1)?.lower ?? '');
    const multiplies = count !== undefined && count.length > 2 && MULTIPLIERS.has(count);
    if (!multiplies) {
      const whole = behindHalf.has(link?.lower ?? '') && !idiom && !isPart(wordAt(words, at - 1));
      return whole || isShare(words, at, next) ? half : null;
    }
    next += 1;
    factor = 0.5;
  }
  const token = wordAt(words, next);
  if (token === undefined) return null;
  // "A half million", "a half-million".
  const isHalf = token.lower === 'half' || token.lower.startsWith('half-');
  const halved = isHalf ? halfOf(words, next, token.lower) : null;
  if (halved !== null) return halved;
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

function halfOf(words: Words, at: number, lower: string): NumberPhrase | null {
  const own = lower === 'half' ? 1 : (MULTIPLIERS.get(lower.slice('half-'.length)) ?? 0);
  const { end, factor } = readMultiplier(words, at + 1);
  return own * factor > 1 ? { end, value: exact((own * factor) / 2), form: 'words' } : null;
}

/** "Fell by a third", "grew by half", not "by a third man". */
function isShare(words: Words, at: number, end: number): boolean {
  const after = wordAt(words, end);
  if (!MEASURING.has(wordAt(words, at - 1)?.lower ?? '') || CLOCK.has(after?.lower ?? '')) return false;
  return !/^(?:NN|JJS?$|VBG|POS|CD|DT)/.test(after?.tag ?? '') || RELATIVE_WORDS.has(after?.lower ?? '');
}

const STRETCHES = new Set('first second latter former last opening closing'.split(' '));
/** "That is only half the story." */
const IDLE_HALVES = new Set('story battle truth fun trick point joke trouble'.split(' '));
const MEASURING = new Set('by than almost nearly about around roughly over'.split(' '));
const CLOCK = new Set('past to after before ago later earlier'.split(' '));

/** "In the first half the team scored": there the half is a thing. */
function isPart(before: Token | undefined): boolean {
  return before !== undefined && /^(?:DT|JJ|PRP\$|POS|CD)/.test(before.tag);
}

/** "two-thirds", "three quarters", "one in five". */
export function readFraction(words: Words, at: number): NumberPhrase | null {
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
  const link = at + (next.lower === 'in' ? 2 : 3);
  // "One in every five".
  const after = wordAt(words, link)?.lower === 'every' ? link + 1 : link;
  // "One in a million".
  const million = wordAt(words, after)?.lower === 'a' ? readMultiplier(words, after + 1) : null;
  if (million !== null && million.factor > 12)
    return { end: million.end, value: exact(count / million.factor), form: 'fraction' };
  const whole = readCount(words, after);
  if (whole === null || whole.value === null || whole.value <= count) return null;
  // "Two in three years", "seven goals, all in nine games".
  const over = wordAt(words, whole.end)?.lower ?? '';
  if (TIME_UNITS.has(over) || (count > 1 && roundWords.has(over))) return null;
  return { end: whole.end, value: exact(count / whole.value), form: 'fraction' };
}

/** "1 in 4", "9 out of 10", "1 in 1,000": of so many that one divides by them. */
export function readShare(words: Words, at: number): NumberPhrase | null {
  const count = COUNTED.test(wordAt(words, at)!.text) ? Number(wordAt(words, at)!.text) : 0;
  const link = wordAt(words, at + 1)?.lower;
  const isOut = link === 'out' && wordAt(words, at + 2)?.lower === 'of';
  if (count === 0 || !(isOut || link === 'in')) return null;
  const linked = at + (isOut ? 3 : 2);
  const each = wordAt(words, linked)?.lower === 'every' ? 1 : 0;
  const whole = wordAt(words, linked + each);
  const digits = whole?.kind === 'number' && SHARED.test(whole.text) ? parseDigits(whole.text) : null;
  if (digits === null || digits.value <= count) return null;
  const end = linked + each + 1;
  const over = wordAt(words, end);
  // "3 in 10 days", "2 in 5 games", "4 in 10m of water".
  if (TIME_UNITS.has(over?.lower ?? '') || roundWords.has(over?.lower ?? '') || MULTIPLIERS.has(over?.lower ?? ''))
    return null;
  return { end, value: exact(count / digits.value), form: 'fraction' };
}

const COUNTED = /^[1-9]\d?$/;
const SHARED = /^(?:[2-9]|10|[1-9][05]|[125]00|[125],000|[1-9]0,000|100,000)$/;
function readCount(words: Words, at: number): NumberPhrase | null {
  const token = wordAt(words, at);
  if (token?.kind === 'number') return token.text.length > 3 ? null : readDigits(words, at, token.text);
  return token?.kind === 'word' ? readWords(words, at) : null;
}
