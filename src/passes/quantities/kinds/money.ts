// Sums of money: "$1.2bn", "€3 million", "300 million CFA francs", "USD 5m", "millions of dollars".
import {
  AMBIGUOUS_CURRENCIES,
  CURRENCY_CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_LETTERS,
  CURRENCY_NOUNS,
  CURRENCY_SYMBOLS,
  DOLLAR_PREFIXES,
  MONEY_VERBS,
  MULTIPLIERS,
} from '../../../lexicon/quantity-words.ts';
import type { Kind, Match } from '../kind.ts';
import { parseDigits, readNumber, type Words, wordAt } from '../numbers.ts';

const MILLIONS = new Set(['million', 'millions', 'billion', 'billions', 'trillion', 'm', 'bn']);

/** How far before "5 pounds" a verb of paying may stand. */
const VERB_REACH = 4;

export const money: Kind = {
  openings: ['rs', 'rs.', ...DOLLAR_PREFIXES.keys(), ...[...CURRENCY_CODES].map((code) => code.toLowerCase())],
  startsAtWord: (words, at) => {
    const token = wordAt(words, at);
    if (token === undefined) return null;
    if (token.kind === 'symbol') return afterSymbol(words, at, at, CURRENCY_SYMBOLS.get(token.text));
    const next = wordAt(words, at + 1);
    if (next?.text === '$' && !next.spaceBefore) {
      const code = DOLLAR_PREFIXES.get(token.lower);
      return code === undefined ? null : afterSymbol(words, at, at + 1, code);
    }
    const lettered = inLetters(words, at);
    if (lettered !== null) return lettered;
    const code = token.lower === 'rs' || token.lower === 'rs.' ? CURRENCY_LETTERS.get('Rs') : token.text;
    if (code === undefined || (code === token.text && !CURRENCY_CODES.has(code))) return null;
    const number = next?.kind === 'number' ? readNumber(words, at + 1) : null;
    return number === null ? null : { end: number.end, type: 'money', value: number.value, unit: code };
  },
  startsAtNumber: (words, start, number) => {
    const token = wordAt(words, number.end);
    if (token === undefined) return null;
    if (token.kind === 'symbol' && token.text !== '$') {
      const code = CURRENCY_SYMBOLS.get(token.text);
      return code === undefined ? null : { end: number.end + 1, type: 'money', value: number.value, unit: code };
    }
    if (CURRENCY_CODES.has(token.text))
      return { end: number.end + 1, type: 'money', value: number.value, unit: token.text };
    const at = token.lower === 'of' && number.form === 'vague' ? number.end + 1 : number.end;
    const currency = currencyAt(words, start, at);
    return currency === null ? null : { end: currency.end, type: 'money', value: number.value, unit: currency.unit };
  },
};

/** "Ksh346 billion", "N1,200", "R200m"; "N95" and "R2" are no money. */
function inLetters(words: Words, at: number): Match | null {
  const found = GLUED.exec(wordAt(words, at)?.text ?? '');
  if (found === null) return null;
  const [, letters = '', figure = ''] = found;
  const digits = parseDigits(figure);
  if (digits === null) return null;
  const multiplier = wordAt(words, at + 1)?.lower ?? '';
  const factor = multiplier.length > 2 ? MULTIPLIERS.get(multiplier) : undefined;
  if (letters.length === 1 && digits.suffix === '' && factor === undefined && !figure.includes(',')) return null;
  const written = digits.suffix === '' ? 1 : digits.suffix === 'b' ? 1e9 : (MULTIPLIERS.get(digits.suffix) ?? 1);
  const value = Number((digits.value * written * (factor ?? 1)).toPrecision(12));
  return { end: factor === undefined ? at + 1 : at + 2, type: 'money', value, unit: CURRENCY_LETTERS.get(letters)! };
}

const GLUED = new RegExp(`^(${[...CURRENCY_LETTERS.keys()].join('|')})(\\d[\\d,.]*[a-z]{0,2})$`);

/** The number behind a currency sign, with what multiplies it and the upper end of a range. */
function afterSymbol(words: Words, start: number, symbol: number, unit: string | undefined): Match | null {
  if (unit === undefined) return null;
  const token = wordAt(words, symbol + 1);
  if (token === undefined) return null;
  const joined = token.kind === 'word' ? hyphenated(token.lower) : null;
  if (joined !== null) return { start, end: symbol + 2, type: 'money', value: joined.value, unit };
  if (token.kind !== 'number') return null;
  const number = readNumber(words, symbol + 1);
  if (number === null) return null;
  let { end, value } = number;
  // "$5m": the suffix of a sum is never metres.
  const link = wordAt(words, end)?.lower;
  const second = wordAt(words, end + 1);
  // "Between $5 and $10 million": alone the first would be five dollars.
  const between = link === 'and' && wordAt(words, start - 1)?.lower === 'between';
  const isRange = link === 'to' || link === '\u2013' || link === '-' || between;
  if (isRange && second?.text === wordAt(words, symbol)?.text) {
    const upper = wordAt(words, end + 2)?.kind === 'number' ? readNumber(words, end + 2) : null;
    if (upper !== null) {
      end = upper.end;
      value = null;
    }
  }
  const multiplier = wordAt(words, end);
  if ((multiplier?.lower === 'm' || multiplier?.lower === 'k') && value !== null) {
    value *= MULTIPLIERS.get(multiplier.lower) ?? 1;
    end += 1;
  }
  return { start, end, type: 'money', value, unit };
}

/** "$3-million", "$3-a-day": the sum; "£1-2bn": open. */
function hyphenated(word: string): { readonly value: number | null } | null {
  const hyphen = word.indexOf('-');
  if (hyphen < 1) return null;
  const digits = parseDigits(word.slice(0, hyphen));
  if (digits === null) return null;
  const rest = word.slice(hyphen + 1);
  if (parseDigits(rest) !== null) return { value: null };
  const end = rest.indexOf('-');
  const factor = MULTIPLIERS.get(end < 0 ? rest : rest.slice(0, end)) ?? 1;
  return { value: digits.value * (digits.suffix === '' ? 1 : (MULTIPLIERS.get(digits.suffix) ?? 1)) * factor };
}

function currencyAt(words: Words, start: number, at: number): { readonly end: number; readonly unit: string } | null {
  const token = wordAt(words, at);
  if (token === undefined || token.kind !== 'word') return null;
  // "won" is a verb far more often than a currency.
  if (token.lower === 'won' || token.lower === 'rand')
    return token.tag.startsWith('NN') ? { end: at + 1, unit: CURRENCY_NOUNS.get(token.lower) ?? token.lower } : null;
  const noun = CURRENCY_NOUNS.get(token.lower);
  if (noun !== undefined) return { end: at + 1, unit: noun };
  if (AMBIGUOUS_CURRENCIES.has(token.lower)) {
    if (wordAt(words, at + 1)?.lower === 'sterling') return { end: at + 2, unit: 'GBP' };
    // "Half a billion pounds"; "2 million pounds of beef" weigh so much.
    if (MILLIONS.has(wordAt(words, at - 1)?.lower ?? '') && wordAt(words, at + 1)?.lower !== 'of')
      return { end: at + 1, unit: 'GBP' };
    return besidePaying(words, start) ? { end: at + 1, unit: 'pound' } : null;
  }
  const next = wordAt(words, at + 1);
  if (next === undefined) return null;
  const singular = next.lower === 'kronor' ? 'krona' : next.lower === 'kroner' ? 'krone' : next.lower.replace(/s$/, '');
  const unit = CURRENCY_COUNTRIES.get(`${token.lower} ${singular}`);
  return unit === undefined ? null : { end: at + 2, unit };
}

function besidePaying(words: Words, start: number): boolean {
  for (let at = start - 1; at >= start - VERB_REACH; at -= 1) {
    const token = wordAt(words, at);
    if (token === undefined) return false;
    if (MONEY_VERBS.has(token.lower)) return true;
  }
  return false;
}
