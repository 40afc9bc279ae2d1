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
import type { Token } from '../../../model/reading.ts';
import { exact, parseDigits, smallNumber, type Words, wordAt } from '../figures.ts';
import type { Kind, Match } from '../kind.ts';
import { readNumber } from '../numbers.ts';

const MILLIONS = new Set(['million', 'millions', 'billion', 'billions', 'trillion', 'm', 'bn']);

/** How far before "5 pounds" a verb of paying may stand. */
const VERB_REACH = 4;

export const money: Kind = {
  openings: [
    'rs.',
    ...DOLLAR_PREFIXES.keys(),
    ...[...CURRENCY_LETTERS.keys(), ...CURRENCY_CODES].map((code) => code.toLowerCase()),
  ],
  startsAtWord: (words, at) => {
    const token = wordAt(words, at);
    if (token === undefined) return null;
    const worded = inOneWord(token.lower);
    if (worded !== null) return { end: at + 1, type: 'money', ...worded };
    if (token.kind === 'symbol')
      return ofSomeCountry(words, at) ?? afterSymbol(words, at, at, CURRENCY_SYMBOLS.get(token.text));
    const next = wordAt(words, at + 1);
    if (next?.text === '$' && !next.spaceBefore) {
      const code = DOLLAR_PREFIXES.get(token.lower);
      return code === undefined ? null : afterSymbol(words, at, at + 1, code);
    }
    const lettered = inLetters(words, at);
    if (lettered !== null) return lettered;
    const letters = token.lower === 'rs' || token.lower === 'rs.' ? 'Rs' : token.text;
    const code = letters.length > 1 ? (CURRENCY_LETTERS.get(letters) ?? letters) : letters;
    if (code === letters && !CURRENCY_CODES.has(code)) return null;
    const number = next?.kind === 'number' ? readNumber(words, at + 1) : null;
    return number === null || isConference(code, number.value)
      ? null
      : { end: number.end, type: 'money', value: number.value, unit: code };
  },
  startsAtNumber: (words, start, number) => {
    const token = wordAt(words, number.end);
    if (token === undefined) return null;
    // "They agreed on 5 $ signs", "5 $10 notes".
    if (token.kind === 'symbol' && (token.text !== '$' || isBehind(words, number.end))) {
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

/** "J$500": dollars of some country; "sub-$10" is no country. */
function ofSomeCountry(words: Words, symbol: number): Match | null {
  const [letters, sign] = [wordAt(words, symbol - 1)?.text ?? '', wordAt(words, symbol)];
  const isLettered = sign?.text === '$' && !sign.spaceBefore && DOLLAR_LETTERS.test(letters);
  return isLettered ? afterSymbol(words, symbol - 1, symbol, `${letters}$`) : null;
}

const DOLLAR_LETTERS = /^\p{Lu}[\p{L}]{0,2}$/u;

/** "5$": the sign stands right behind its figure and before no other. */
function isBehind(words: Words, sign: number): boolean {
  return wordAt(words, sign)?.spaceBefore === false && wordAt(words, sign + 1)?.kind !== 'number';
}

/** "A 50-euro note", "a 10-million-pound loan"; five pounds may be a weight. */
function inOneWord(lower: string): { readonly value: number; readonly unit: string } | null {
  const found = IN_ONE_WORD.exec(lower);
  if (found === null) return null;
  const [, count = '', multiplier, noun = ''] = found;
  const own = parseDigits(count)?.value ?? smallNumber(count);
  const isPound = noun === 'pound' && multiplier !== undefined;
  const unit = isPound ? 'GBP' : CURRENCY_NOUNS.get(noun);
  if (own === null || unit === undefined) return null;
  return { value: exact(own * (MULTIPLIERS.get(multiplier ?? '') ?? 1)), unit };
}

const IN_ONE_WORD = /^([a-z\d.,]{1,12})(?:-(hundred|thousand|million|billion|trillion|lakh|crore))?-([a-z]{3,9})$/;

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
  if (isConference(letters, value)) return null;
  return {
    end: factor === undefined ? at + 1 : at + 2,
    type: 'money',
    value,
    unit: CURRENCY_LETTERS.get(letters) ?? letters,
  };
}

/** "COP30" is a conference: fewer pesos buy nothing. */
function isConference(code: string, value: number | null): boolean {
  return code === 'COP' && value !== null && value < LEAST_PESOS;
}

const LEAST_PESOS = 100;

const GLUED = new RegExp(`^(${[...CURRENCY_LETTERS.keys(), ...CURRENCY_CODES].join('|')})(\\d[\\d,.]*[a-z]{0,2})$`);

/** The number behind a currency sign, with what multiplies it and the upper end of a range. */
function afterSymbol(words: Words, start: number, symbol: number, unit: string | undefined): Match | null {
  if (unit === undefined) return null;
  const token = wordAt(words, symbol + 1);
  if (token === undefined) return null;
  const joined = token.kind === 'word' ? hyphenated(token.lower) : null;
  if (joined !== null) return { start, end: symbol + 2, type: 'money', value: joined.value, unit };
  const pence = unit === 'GBP' ? POUNDS_AND_PENCE.exec(token.text) : null;
  if (pence !== null) return { start, end: symbol + 2, type: 'money', value: Number(pence[1]), unit };
  if (token.kind !== 'number' && !/^\d/.test(token.text)) return null;
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

/** "\u00a33.20p". */
const POUNDS_AND_PENCE = /^(\d{1,6}\.\d\d)p$/;

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
    return token.tag.startsWith('NN') && !isSmall(words, start, at)
      ? { end: at + 1, unit: CURRENCY_NOUNS.get(token.lower) ?? token.lower }
      : null;
  const noun = CURRENCY_NOUNS.get(token.lower);
  if (noun !== undefined) return { end: at + 1, unit: noun };
  if (AMBIGUOUS_CURRENCIES.has(token.lower)) {
    if (wordAt(words, at + 1)?.lower === 'sterling') return { end: at + 2, unit: 'GBP' };
    const unit = token.lower.replace(/s$/, '');
    // "Half a billion pounds"; "2 million pounds of beef" weigh so much.
    if (MILLIONS.has(wordAt(words, at - 1)?.lower ?? '') && wordAt(words, at + 1)?.lower !== 'of')
      return { end: at + 1, unit: unit === 'pound' ? 'GBP' : unit };
    return besidePaying(words, start) ? { end: at + 1, unit } : null;
  }
  const next = wordAt(words, at + 1);
  if (next === undefined) return null;
  const [lower, third] = [`${token.lower} ${next.lower}`, wordAt(words, at + 2)?.lower ?? ''];
  const code = CURRENCY_COUNTRIES.get(`${lower} ${third.replace(/s$/, '')}`);
  if (code !== undefined) return { end: at + 3, unit: code };
  const singular = next.lower === 'kronor' ? 'krona' : next.lower === 'kroner' ? 'krone' : next.lower.replace(/s$/, '');
  const unit = CURRENCY_COUNTRIES.get(`${token.lower} ${singular}`) ?? foreign(token, next.lower, singular);
  return unit === null ? null : { end: at + 2, unit };
}

/** "Team 4 won": nobody pays so little in won. */
function isSmall(words: Words, start: number, at: number): boolean {
  return at === start + 1 && (wordAt(words, start)?.text.length ?? 0) < 3;
}

/** "6 Jamaican dollars", "50 Turkish lira": a currency of whatever country; a dollar is then not that of the US. */
function foreign({ text, lower }: Token, noun: string, singular: string): string | null {
  const unit = CURRENCY_NOUNS.get(noun);
  if (unit === undefined || text === lower || noun === 'won' || noun === 'rand') return null;
  return unit === 'USD' || unit === singular || unit === 'cent' ? `${text} ${singular}` : unit;
}

function besidePaying(words: Words, start: number): boolean {
  for (let at = start - 1; at >= start - VERB_REACH; at -= 1) {
    const token = wordAt(words, at);
    if (token === undefined) return false;
    if (MONEY_VERBS.has(token.lower)) return true;
  }
  return false;
}
