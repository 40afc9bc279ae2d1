// What each UTF-16 code unit is to the tokeniser. Filled lazily: a text uses few of the 65,536 units.

export const SPACE = 1;
/** A letter or mark that lower-casing leaves alone. */
export const LOWER = 2;
/** A letter that lower-casing changes. */
export const UPPER = 3;
export const DIGIT = 4;
/** Letters of scripts written without spaces whose every sign counts as a word. */
export const IDEOGRAPH = 5;
export const APOSTROPHE = 6;
export const HYPHEN = 7;
export const DOT = 8;
export const PUNCTUATION = 9;
export const SYMBOL = 10;
export const INVISIBLE = 11;
export const SURROGATE = 12;

const classes = new Uint8Array(65536);
const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u;
const NUMERAL = /^\p{N}$/u;
const WHITE = /^[\s\p{Z}\p{Cc}]$/u;
const MARK_OF_PUNCTUATION = /^\p{P}$/u;
const FORMAT = /^\p{Cf}$/u;
const IDEOGRAPHIC = /^\p{Script=Han}$/u;
/** The ASCII signs that are no punctuation: most stand for a word when read aloud. */
const ASCII_SYMBOLS = '%#&@*_$+<=>^|~';

/** Cheap answers first: compiling an expression over Unicode properties takes longer than reading a short article. */
function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit < 0x80) return classifyAscii(unit, character);
  const lower = character.toLowerCase();
  const cased = lower !== character.toUpperCase();
  // The few signs with case that are no letters (Roman numerals, circled letters) lie in 0x2100..0x24ff.
  if (cased && (unit < 0x2100 || unit > 0x24ff)) return lower === character ? LOWER : UPPER;
  if (unit >= 0x2010 && unit <= 0x2027) return unit === 0x2019 ? APOSTROPHE : unit <= 0x2011 ? HYPHEN : PUNCTUATION;
  return classifyByProperty(unit, character);
}

function classifyAscii(unit: number, character: string): number {
  if (unit <= 0x20 || unit === 0x7f) return SPACE;
  if (unit >= 0x61 && unit <= 0x7a) return LOWER;
  if (unit >= 0x41 && unit <= 0x5a) return UPPER;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if (unit === 0x27) return APOSTROPHE;
  if (unit === 0x2d) return HYPHEN;
  if (unit === 0x2e) return DOT;
  return ASCII_SYMBOLS.includes(character) ? SYMBOL : PUNCTUATION;
}

function classifyByProperty(unit: number, character: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (unit === 0xad || FORMAT.test(character)) return INVISIBLE;
  if (unit === 0x2bc) return APOSTROPHE;
  if (WHITE.test(character)) return SPACE;
  if (IDEOGRAPHIC.test(character)) return IDEOGRAPH;
  if (LETTER_OR_MARK.test(character)) return character.toLowerCase() === character ? LOWER : UPPER;
  if (NUMERAL.test(character)) return DIGIT;
  if (unit === 0xb4) return PUNCTUATION;
  if (MARK_OF_PUNCTUATION.test(character)) return PUNCTUATION;
  return SYMBOL;
}

/** The class of one code unit. */
export function classOfUnit(unit: number): number {
  const known = classes[unit] as number;
  if (known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** The class of the character at `index`; a surrogate pair is looked at as one character. */
export function classAt(text: string, index: number): number {
  const found = classOfUnit(text.charCodeAt(index));
  return found === SURROGATE ? classOfPair(text, index) : found;
}

/** How many code units the character at `index` takes. */
export function widthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

function classOfPair(text: string, index: number): number {
  const point = text.codePointAt(index) as number;
  if (point < 0x10000) return SYMBOL;
  const character = String.fromCodePoint(point);
  if (IDEOGRAPHIC.test(character)) return IDEOGRAPH;
  if (LETTER_OR_MARK.test(character)) return character.toLowerCase() === character ? LOWER : UPPER;
  if (NUMERAL.test(character)) return DIGIT;
  if (MARK_OF_PUNCTUATION.test(character)) return PUNCTUATION;
  return SYMBOL;
}

export function isLetterClass(found: number): boolean {
  return found === LOWER || found === UPPER;
}

export function isWordClass(found: number): boolean {
  return found === LOWER || found === UPPER || found === DIGIT;
}
