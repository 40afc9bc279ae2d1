// Measures whose unit is a symbol or hangs on the number: "30km", "5 kWh", "40\u00b0C", "6ft 4in", "10-year-old", "a 10- to 15-year term".
import { GLUED_UNITS, MEASURES, UNIT_SYMBOLS } from '../../lexicon/quantity-words.ts';
import { type NumberPhrase, parseDigits, smallNumber, type Words, wordAt } from './figures.ts';
import type { Match } from './kind.ts';
import { divided } from './units.ts';

/** The fewest lines of a picture that are written with a p. */
const PIXELS = 240;
/** The least weight in grams; "5g" is a network. */
const NETWORKS = 6;

/** "30km", "5kg": the number and its unit in one word. */
export function glued(words: Words, { text }: { readonly text: string }, at: number): Match | null {
  const found = GLUED.exec(text);
  const value = found === null ? null : parseDigits(found[1] as string)?.value;
  if (found === null || value == null) return null;
  const letters = found[2] as string;
  // "50p", not the "720p" of a screen.
  if (letters === 'p' && value < PIXELS) return { end: at + 1, type: 'money', value, unit: 'pence' };
  // "2C" warms, "2c" costs.
  const isSymbol = GLUED_UNITS.has(letters) || (letters === 'g' && value > NETWORKS);
  const unit = isSymbol ? letters : UNIT_SYMBOLS.get(letters.toLowerCase());
  if (unit === undefined) return null;
  return parted(words, at + 1, value, unit) ?? { ...divided(words, { end: at + 1, unit }), type: 'quantity', value };
}

const GLUED = /^(\d[\d,]*(?:\.\d+)?)([a-z]{1,4})$/i;

/** A measure's smaller part: "6ft 4in", "6 feet 2 inches", "11st 4lb". */
const PARTS: ReadonlyMap<string, readonly [unit: RegExp, parts: number]> = new Map([
  ['ft', [/^(?:in|ins|inch|inches)$/, 12]],
  ['foot', [/^(?:in|ins|inch|inches)$/, 12]],
  ['st', [/^(?:lb|lbs|pound|pounds)$/, 14]],
  ['stone', [/^(?:lb|lbs|pound|pounds)$/, 14]],
]);

/** Where `unit` ends at `at`, the whole with its smaller part behind it. */
function parted(words: Words, at: number, value: number, unit: string): Match | null {
  const [name, parts] = PARTS.get(unit) ?? [];
  if (name === undefined || parts === undefined) return null;
  const found = /^(\d{1,2})([a-z]*)$/.exec(wordAt(words, at)?.lower ?? '');
  if (found === null || Number(found[1]) >= parts) return null;
  const apart = found[2] === '';
  if (!name.test(apart ? (wordAt(words, at + 1)?.lower ?? '') : (found[2] as string))) return null;
  const whole = Number((value + Number(found[1]) / parts).toPrecision(12));
  return { end: apart ? at + 2 : at + 1, type: 'quantity', value: whole, unit };
}

/** "5 kWh", "40\u00b0C", "104 degrees Fahrenheit", "10 stone 4lb", "6 feet 2 inches". */
export function measured(words: Words, start: number, number: NumberPhrase): Match | null {
  const { end, value, form } = number;
  const token = wordAt(words, end);
  if (token === undefined || form === 'fraction' || form === 'vague') return null;
  const heat = degrees(words, end);
  if (heat !== null) return { ...heat, type: 'quantity', value };
  const stone = token.lower === 'stone' && end > start && parted(words, end + 1, value ?? 0, 'stone');
  if (stone && value !== null) return stone;
  if (token.lower === 'feet' && value !== null) return parted(words, end + 1, value, 'foot');
  if (form !== 'digits' || token.kind !== 'word' || token.spaceBefore === false) return null;
  const unit = UNIT_SYMBOLS.get(token.lower);
  if (unit === undefined || (unit === unit.toLowerCase() && token.text !== unit && token.text !== 'lbs')) return null;
  // "20 GB athletes", "20 TB patients".
  if (INITIALS.test(token.text) && wordAt(words, end + 1)?.tag === 'NNS') return null;
  return { ...divided(words, { end: end + 1, unit }), type: 'quantity', value };
}

const INITIALS = /^\p{Lu}{2}$/u;

const SCALES: ReadonlyMap<string, string> = new Map([
  ['celsius', 'Celsius'],
  ['centigrade', 'Celsius'],
  ['fahrenheit', 'Fahrenheit'],
]);

/** "\u00b0C", "\u00b0", "degrees Celsius", "degrees C". */
function degrees(words: Words, at: number): { readonly end: number; readonly unit: string } | null {
  const [token, next] = [wordAt(words, at), wordAt(words, at + 1)];
  const letter = next?.text === 'C' || next?.text === 'F' ? next.text : null;
  if (token?.text === '\u00b0') {
    const isLetter = letter !== null && next?.spaceBefore === false;
    return isLetter ? { end: at + 2, unit: letter } : { end: at + 1, unit: 'degree' };
  }
  if (token?.lower !== 'degrees') return null;
  const scale = SCALES.get(next?.lower ?? '');
  if (scale !== undefined) return { end: at + 2, unit: `degree ${scale}` };
  return letter === null ? null : { end: at + 2, unit: letter };
}

/** "The 93 year-old", "the 31 year old". */
export function aged(words: Words, { end, value, form }: NumberPhrase): Match | null {
  if (form === 'fraction' || form === 'vague') return null;
  const [unit, next] = [wordAt(words, end)?.lower ?? '', wordAt(words, end + 1)?.lower];
  const hyphened = AGED.exec(unit);
  if (hyphened !== null) return { end: end + 1, type: 'quantity', value, unit: hyphened[1] as string };
  const isOld = next === 'old' || next === 'olds';
  return isOld && AGES.has(unit) ? { end: end + 2, type: 'quantity', value, unit } : null;
}

const AGES = new Set(['year', 'month', 'week', 'day']);
const AGED = /^(year|month|week|day)s?-olds?$/;

/** "10-year-old", "three-day", "100-member", "two-and-a-half-hour", "10-to-15-year". */
export function hyphenated(lower: string, at: number): Match | null {
  const found = HYPHENATED.exec(lower);
  if (found === null) return null;
  const [, count = '', half, upper, rest = ''] = found;
  const own = plainCount(count);
  if (own === null || (upper !== undefined && plainCount(upper) === null)) return null;
  const value = upper !== undefined ? null : half === undefined ? own : own + 0.5;
  const unit = (rest.endsWith('-old') || rest.endsWith('-olds') ? rest.slice(0, rest.lastIndexOf('-')) : rest).replace(
    /^(square|cubic)-/,
    '$1 ',
  );
  return MEASURES.has(unit.slice(unit.indexOf(' ') + 1)) ? { end: at + 1, type: 'quantity', value, unit } : null;
}

const HYPHENATED =
  /^([a-z\d.,]{1,12}(?:-(?:one|two|three|four|five|six|seven|eight|nine)(?=-))?)(-and-a-half)?(?:-(?:to|or)-([a-z\d.,]{1,12}))?-([a-z-]{1,30})$/;

function plainCount(word: string): number | null {
  const digits = parseDigits(word);
  if (digits === null) return smallNumber(word);
  return digits.suffix === '' ? digits.value : null;
}

/** "A 10- to 15-year term", "five- and six-year-olds": open, with the unit of the second. */
export function hyphenatedRange(words: Words, { end, form }: NumberPhrase): Match | null {
  const [hyphen, link] = [wordAt(words, end), wordAt(words, end + 1)];
  if (hyphen?.text !== '-' || hyphen.spaceBefore || link?.spaceBefore !== true) return null;
  if (form === 'fraction' || form === 'vague' || !LINKS.has(link.lower)) return null;
  const second = wordAt(words, end + 2);
  const upper = second?.kind === 'word' ? hyphenated(second.lower, end + 2) : null;
  if (upper !== null) return { ...upper, value: null };
  return null;
}

const LINKS = new Set(['to', 'or', 'and']);
