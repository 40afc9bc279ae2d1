// Plain numbers in digits or words, and what multiplies them: "1,200", "3.5 million", "10 000", "twenty-one", "two hundred and five".
import { CURRENCY_SYMBOLS, MULTIPLIERS, NUMBER_WORDS } from '../../lexicon/quantity-words.ts';
import type { Token } from '../../model/reading.ts';

export interface NumberPhrase {
  /** One past its last token. */
  readonly end: number;
  /** Null where the words leave it open: "dozens", "5 to 10". */
  readonly value: number | null;
  /** `one` is the word alone, which is more often a pronoun. */
  readonly form: 'digits' | 'words' | 'vague' | 'fraction' | 'one';
}

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

/** Behind a whole number: "2 1/2". */
const SLASHED: Readonly<Record<string, number>> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 };

export function readDigits(words: Words, at: number, text: string): NumberPhrase | null {
  const hyphen = text.indexOf('-');
  if (hyphen > 0) {
    const [low, high] = [parseDigits(text.slice(0, hyphen)), parseDigits(text.slice(hyphen + 1))];
    if (low === null || high === null || high.value <= low.value) return null;
    return { end: readMultiplier(words, at + 1).end, value: null, form: 'digits' };
  }
  const grouped = readGroups(words, at, text);
  if (grouped !== null) return grouped;
  const digits = parseDigits(text);
  if (digits === null) return null;
  // "6 ½ minutes", "2 1/2 miles".
  const part = wordAt(words, at + 1)?.text ?? '';
  const sign = digits.suffix === '' ? (FRACTION_SIGNS[part] ?? SLASHED[part]) : undefined;
  if (sign !== undefined) {
    const { end, factor } = readMultiplier(words, at + 2);
    return { end, value: exact((digits.value + sign) * factor), form: 'digits' };
  }
  const { end, factor } = readMultiplier(words, at + 1);
  const written = digits.suffix === '' ? 1 : digits.suffix === 'b' ? 1e9 : (MULTIPLIERS.get(digits.suffix) ?? 1);
  return { end, value: exact(digits.value * written * factor), form: 'digits' };
}

/** "10 000 people": thousands set apart by a space, before what they count. */
function readGroups(words: Words, at: number, text: string): NumberPhrase | null {
  if (!/^[1-9]\d{0,2}$/.test(text)) return null;
  let [end, digits] = [at + 1, text];
  for (let next = wordAt(words, end); next?.kind === 'number' && /^\d{3}$/.test(next.text); next = wordAt(words, end)) {
    digits += next.text;
    end += 1;
  }
  const after = wordAt(words, end);
  const counts = after?.tag === 'NNS' || after?.text === '%' || CURRENCY_SYMBOLS.has(after?.text ?? '');
  return end > at + 1 && counts ? { end, value: Number(digits), form: 'digits' } : null;
}

/** Rounds away what binary fractions add: 1.1 * 1e6. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** "Million", "lakh crore"; a lone "m" may be metres. */
export function readMultiplier(words: Words, at: number): { readonly end: number; readonly factor: number } {
  let end = at;
  let factor = 1;
  for (let token = wordAt(words, end); token?.kind === 'word'; token = wordAt(words, end)) {
    // "Ten million-plus viewers".
    const word = token.lower.endsWith('-plus') ? token.lower.slice(0, -5) : token.lower;
    const more = word === 'm' || word === 'k' ? undefined : MULTIPLIERS.get(word);
    if (more === undefined) break;
    factor *= more;
    end += 1;
  }
  return { end, factor };
}

/** "twenty-one", "two hundred and five", "three million". */
export function readWords(words: Words, at: number): NumberPhrase | null {
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
    const word = token.lower.endsWith('-plus') ? token.lower.slice(0, -5) : token.lower;
    const multiplier = word.length > 2 ? MULTIPLIERS.get(word) : undefined;
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

/** "Seven", "twenty-one". */
export function smallNumber(word: string): number | null {
  const value = NUMBER_WORDS.get(word);
  if (value !== undefined) return value;
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return null;
  const [tens, ones] = [NUMBER_WORDS.get(word.slice(0, hyphen)), NUMBER_WORDS.get(word.slice(hyphen + 1))];
  return tens !== undefined && ones !== undefined && tens >= 20 && ones > 0 && ones < 10 ? tens + ones : null;
}
