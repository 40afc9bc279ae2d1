// Text to tokens, by one linear scan over code units. Decides where words, numbers and marks begin and end;
// whether a full stop ends a sentence is decided in sentences.ts.
import { abbreviations } from '../lexicon/abbreviations.ts';
import { isWebSuffix } from '../lexicon/web-suffixes.ts';
import type { Token, TokenKind } from '../model/reading.ts';
import {
  APOSTROPHE,
  classAt,
  classOfUnit,
  DIGIT,
  DOT,
  HYPHEN,
  IDEOGRAPH,
  INVISIBLE,
  isLetterClass,
  isWordClass,
  LOWER,
  PUNCTUATION,
  SPACE,
  SURROGATE,
  SYMBOL,
  UPPER,
  widthAt,
} from './characters.ts';
import { formOfMark, formOfWord } from './forms.ts';

/** A token whose sentence, tag and quotation are still being found; all is known once `read` returns it. */
export type DraftToken = { -readonly [Key in keyof Token]: Token[Key] };

/** Where the offsets of a text without its invisible characters stand in the original. */
type OffsetMap = Int32Array | null;

interface Scan {
  readonly text: string;
  readonly length: number;
  readonly map: OffsetMap;
  readonly base: number;
  readonly tokens: DraftToken[];
  /** End and nature of the last run looked at by {@link webAddressEnd}, so that no run is looked at twice. */
  runEnd: number;
  addressEnd: number;
}

/**
 * Appends the tokens of `prose.slice(start, end)` to `tokens`.
 * A number and a suffix written on to it (`1.2bn`, `3rd`, `1990s`, `9am`) is one `number` token;
 * runs of one and the same mark (`--`, `...`, `!!!`, `?!`) are one token; an ideograph is a word of its own.
 */
export function tokenize(prose: string, start: number, end: number, tokens: DraftToken[]): void {
  const scan = prepare(prose, start, end, tokens);
  const { text, length } = scan;
  let index = 0;
  while (index < length) {
    const found = classAt(text, index);
    if (found === SPACE) {
      index += 1;
      continue;
    }
    index = scanToken(scan, index, found);
  }
}

function prepare(prose: string, start: number, end: number, tokens: DraftToken[]): Scan {
  let invisible = 0;
  for (let index = start; index < end; index += 1) {
    const unit = prose.charCodeAt(index);
    if (unit > 0x7f && classOfUnit(unit) === INVISIBLE) invisible += 1;
  }
  const slice = prose.slice(start, end);
  const common = { base: start, tokens, runEnd: -1, addressEnd: -1 };
  if (invisible === 0) return { text: slice, length: slice.length, map: null, ...common };
  const map = new Int32Array(slice.length - invisible);
  const pieces: string[] = [];
  let kept = 0;
  let from = 0;
  for (let index = 0; index < slice.length; index += 1) {
    if (classOfUnit(slice.charCodeAt(index)) === INVISIBLE) {
      if (from < index) pieces.push(slice.slice(from, index));
      from = index + 1;
    } else {
      map[kept] = index;
      kept += 1;
    }
  }
  pieces.push(slice.slice(from));
  const text = pieces.join('');
  return { text, length: text.length, map, ...common };
}

function emit(scan: Scan, start: number, end: number, kind: TokenKind): void {
  const { map, base, text, tokens } = scan;
  const spelling = text.slice(start, end);
  const form = kind === 'punctuation' || kind === 'symbol' ? formOfMark(spelling) : formOfWord(spelling);
  tokens.push({
    start: base + (map === null ? start : (map[start] as number)),
    end: base + (map === null ? end : (map[end - 1] as number) + 1),
    index: tokens.length,
    kind,
    form,
    text: form.text,
    lower: form.lower,
    spaceBefore: start === 0 || classOfUnit(text.charCodeAt(start - 1)) === SPACE,
    sentence: -1,
    tag: '',
    quotation: -1,
  });
}

function scanToken(scan: Scan, start: number, found: number): number {
  const { text, length } = scan;
  switch (found) {
    case LOWER:
    case UPPER:
    case DIGIT:
      return scanWord(scan, start);
    case IDEOGRAPH: {
      const end = start + widthAt(text, start);
      emit(scan, start, end, 'word');
      return end;
    }
    case APOSTROPHE:
      return scanApostrophe(scan, start);
    case DOT: {
      const end = endOfRun(text, start, length);
      // ".5" is a number, "...5" is not.
      if (end === start + 1 && end < length && classAt(text, end) === DIGIT && startsAfterSpace(text, start)) {
        return scanWord(scan, start);
      }
      emit(scan, start, end, 'punctuation');
      return end;
    }
    case HYPHEN: {
      const end = endOfRun(text, start, length);
      emit(scan, start, end, 'punctuation');
      return end;
    }
    case PUNCTUATION:
      return scanPunctuation(scan, start);
    default:
      return scanSymbol(scan, start);
  }
}

function startsAfterSpace(text: string, start: number): boolean {
  return start === 0 || classOfUnit(text.charCodeAt(start - 1)) === SPACE;
}

function endOfRun(text: string, start: number, length: number): number {
  const unit = text.charCodeAt(start);
  let end = start + 1;
  while (end < length && text.charCodeAt(end) === unit) end += 1;
  return end;
}

function scanPunctuation(scan: Scan, start: number): number {
  const { text, length } = scan;
  const character = text[start] as string;
  let end = start + widthAt(text, start);
  if (character === '!' || character === '?') {
    while (end < length && (text[end] === '!' || text[end] === '?')) end += 1;
  } else if (character === '`') {
    if (text[end] === '`') end += 1;
  } else if ('\u2013\u2014\u2015\u2026=/\\'.includes(character)) {
    end = endOfRun(text, start, length);
  }
  emit(scan, start, end, 'punctuation');
  return end;
}

function scanSymbol(scan: Scan, start: number): number {
  const { text, length } = scan;
  const character = text[start] as string;
  const next = start + 1 < length ? classAt(text, start + 1) : SPACE;
  if ((character === '@' || character === '#') && isLetterClass(next) && !precededByWord(text, start)) {
    let end = start + 1;
    while (end < length && (isWordClass(classAt(text, end)) || text[end] === '_')) end += widthAt(text, end);
    emit(scan, start, end, 'word');
    return end;
  }
  let end = start + widthAt(text, start);
  if ('*_=~+|<>^'.includes(character)) end = endOfRun(text, start, length);
  else if (end - start === 2) end = endOfEmoji(text, end, length);
  emit(scan, start, end, 'symbol');
  return end;
}

function precededByWord(text: string, start: number): boolean {
  return start > 0 && isWordClass(classOfUnit(text.charCodeAt(start - 1)));
}

/** Skin tones and variation selectors belong to the sign before them. */
function endOfEmoji(text: string, from: number, length: number): number {
  let end = from;
  while (end < length) {
    const point = text.codePointAt(end) as number;
    if (point === 0xfe0f) end += 1;
    else if (point >= 0x1f3fb && point <= 0x1f3ff) end += 2;
    else break;
  }
  return end;
}

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);
/** Words that begin with an apostrophe. */
const ELISIONS = new Set(['tis', 'twas', 'twere', 'em', 'til', 'till', 'cause', 'bout', 'round', 'n', 'cos', 'cuz']);

function scanApostrophe(scan: Scan, start: number): number {
  const { text, length } = scan;
  const after = start + 1 < length ? classAt(text, start + 1) : SPACE;
  if (after === DIGIT && startsAfterSpace(text, start) && isDecade(text, start + 1)) {
    const end = start + 3 + (text[start + 3] === 's' ? 1 : 0);
    emit(scan, start, end, 'number');
    return end;
  }
  if (isLetterClass(after)) {
    let end = start + 1;
    while (end < length && end < start + 8 && isLetterClass(classOfUnit(text.charCodeAt(end)))) end += 1;
    const goesOn = end < length && isWordClass(classAt(text, end));
    const word = goesOn ? '' : text.slice(start + 1, end).toLowerCase();
    if (CLITICS.has(word) && !(word.length === 1 && text[end] === '.')) {
      emit(scan, start, end, 'word');
      return end;
    }
    if (ELISIONS.has(word)) {
      if (word === 'n' && end < length && classAt(text, end) === APOSTROPHE) end += 1;
      emit(scan, start, end, 'word');
      return end;
    }
  }
  // '' is a closing quotation mark of typewriters; ’’ is not.
  const end = text[start] === "'" && text[start + 1] === "'" ? start + 2 : start + 1;
  emit(scan, start, end, 'punctuation');
  return end;
}

/** "’90s", "’08": two digits and perhaps an s, and then no word character. */
function isDecade(text: string, at: number): boolean {
  if (classOfUnit(text.charCodeAt(at + 1)) !== DIGIT) return false;
  const end = text[at + 2] === 's' ? at + 3 : at + 2;
  return end >= text.length || !isWordClass(classOfUnit(text.charCodeAt(end)));
}

/** A word or number that begins at `start`; clitics at its end become tokens of their own. */
function scanWord(scan: Scan, start: number): number {
  const { text, length } = scan;
  // Three words of four: letters and then a space.
  let plain = start;
  while (plain < length && isLetterClass(classOfUnit(text.charCodeAt(plain)))) plain += 1;
  if (plain < length && classOfUnit(text.charCodeAt(plain)) === SPACE) {
    emit(scan, start, plain, 'word');
    return plain;
  }
  const address = webAddressEnd(scan, start);
  if (address > start) {
    emit(scan, start, address, 'word');
    return address;
  }
  let end = start;
  let letters = false;
  let digits = false;
  let apostrophes = false;
  let joined = false;
  // Number of letters since the last stop, and whether every part so far was a single letter: "U.S.", "a.m.".
  let partLetters = 0;
  let initials = true;
  let stops = 0;
  while (end < length) {
    const unit = text.charCodeAt(end);
    let found = classOfUnit(unit);
    let width = 1;
    if (found === SURROGATE) {
      found = classAt(text, end);
      width = widthAt(text, end);
    }
    if (found === LOWER) {
      letters = true;
      partLetters += 1;
      end += width;
      continue;
    }
    if (found === UPPER) {
      letters = true;
      partLetters += 1;
      end += width;
      continue;
    }
    if (found === DIGIT) {
      digits = true;
      initials = false;
      end += width;
      continue;
    }
    const next = end + 1 < length ? classAt(text, end + 1) : SPACE;
    if (found === APOSTROPHE) {
      if (!isWordClass(next) || end === start) break;
      apostrophes = true;
      initials = false;
      end += 1;
    } else if (found === HYPHEN) {
      if (!isWordClass(next) || end === start) break;
      joined = true;
      initials = false;
      end += 1;
    } else if (found === DOT) {
      const before = end > start ? classOfUnit(text.charCodeAt(end - 1)) : SPACE;
      if (next === DIGIT && (before === DIGIT || end === start)) {
        end += 1;
      } else if (initials && partLetters === 1 && isLetterClass(next) && isInitialAhead(text, end + 1, length)) {
        stops += 1;
        partLetters = 0;
        end += 1;
      } else if (initials && partLetters <= 2 && isDottedAbbreviation(text, start, end, length)) {
        initials = false;
        end += 1;
      } else {
        break;
      }
    } else if (found === SYMBOL && isInnerSymbol(text, end, start, next)) {
      joined = true;
      initials = false;
      end += 1;
    } else if (found === PUNCTUATION && isInnerMark(text, end, start, length)) {
      end += 1;
    } else {
      break;
    }
  }
  if (end < length && text.charCodeAt(end) === 0x2e && !digits) {
    const keeps = keepsStop(scan, start, end, initials && partLetters === 1, stops);
    if (keeps) {
      end = afterStop(text, end + 1, length, initials && stops > 0);
    }
  }
  if (apostrophes) return emitWithClitics(scan, start, end, letters);
  const kind = digits && (!letters || isSuffixedNumber(text, start, end)) ? 'number' : 'word';
  emit(scan, start, end, joined && letters ? 'word' : kind);
  return end;
}

/** "U.S.-led": what is joined to an abbreviation by a hyphen belongs to it. */
function afterStop(text: string, from: number, length: number, initials: boolean): number {
  if (!initials || from + 1 >= length || classOfUnit(text.charCodeAt(from)) !== HYPHEN) return from;
  if (!isLetterClass(classAt(text, from + 1))) return from;
  let end = from + 1;
  while (end < length && (isWordClass(classAt(text, end)) || isInnerHyphen(text, end, length)))
    end += widthAt(text, end);
  return end;
}

function isInnerHyphen(text: string, at: number, length: number): boolean {
  return classOfUnit(text.charCodeAt(at)) === HYPHEN && at + 1 < length && isWordClass(classAt(text, at + 1));
}

/** Whether one letter and another stop, or the end of the word, follow: the next part of "U.S.A". */
function isInitialAhead(text: string, at: number, length: number): boolean {
  const after = at + widthAt(text, at);
  if (after >= length) return true;
  const found = classAt(text, after);
  if (found === DOT) return true;
  // "Ph.D", "U.S" followed by anything but a letter.
  return !isWordClass(found);
}

/** "Ph.D", "B.Sc": a stop inside a listed abbreviation. */
function isDottedAbbreviation(text: string, start: number, stop: number, length: number): boolean {
  let end = stop + 1;
  while (end < length && end < stop + 6 && isLetterClass(classOfUnit(text.charCodeAt(end)))) end += 1;
  return end > stop + 1 && end - start <= 8 && abbreviations().always.has(text.slice(start, end).toLowerCase());
}

/** "AT&T", "snake_case". */
function isInnerSymbol(text: string, at: number, start: number, next: number): boolean {
  if (at === start) return false;
  if (text[at] === '_') return isWordClass(next);
  return text[at] === '&' && next === UPPER && classOfUnit(text.charCodeAt(at - 1)) === UPPER;
}

/** "1,200", "9:30", "3/4/2024". */
function isInnerMark(text: string, at: number, start: number, length: number): boolean {
  const mark = text[at];
  if (mark !== ',' && mark !== ':' && mark !== '/') return false;
  if (at === start || classOfUnit(text.charCodeAt(at - 1)) !== DIGIT) return false;
  if (at + 1 >= length || classOfUnit(text.charCodeAt(at + 1)) !== DIGIT) return false;
  if (mark === '/') return true;
  const wanted = mark === ',' ? 3 : 2;
  for (let index = 1; index <= wanted; index += 1) {
    if (at + index >= length || classOfUnit(text.charCodeAt(at + index)) !== DIGIT) return false;
  }
  return at + wanted + 1 >= length || classOfUnit(text.charCodeAt(at + wanted + 1)) !== DIGIT;
}

const NUMBER_SUFFIXES = new Set('st nd rd th s k m mn bn tn b am pm x thousand million billion trillion'.split(' '));

function isSuffixedNumber(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && isLetterClass(classOfUnit(text.charCodeAt(at - 1)))) at -= 1;
  if (at === start || at === end || classOfUnit(text.charCodeAt(at - 1)) !== DIGIT) return false;
  for (let index = start; index < at; index += 1) {
    if (isLetterClass(classOfUnit(text.charCodeAt(index)))) return false;
  }
  return NUMBER_SUFFIXES.has(text.slice(at, end).toLowerCase());
}

/** Whether the full stop at `stop` belongs to the word before it. */
function keepsStop(scan: Scan, start: number, stop: number, single: boolean, stops: number): boolean {
  const { text, length } = scan;
  if (text.charCodeAt(stop + 1) === 0x2e) return false;
  if (stops > 0 && single) return true;
  if (stop - start > 8) return false;
  const word = text.slice(start, stop).toLowerCase();
  const capital = classAt(text, start) === UPPER;
  if (single) {
    // "Harker v. Norland".
    if (word === 'v' && !capital && isCapitalNext(text, stop + 1, length)) return true;
    // "J. Smith" is an initial; "plan B." is a word at the end of a sentence.
    if (capital && isCapitalNext(text, stop + 1, length) && !(word === 'i' && !isInitialNext(text, stop + 1, length)))
      return true;
    // No sentence goes on so: "Robert C. “Bobby” Halden", "Charles G. and David H. Halden".
    if (capital && (isNicknameNext(text, stop + 1, length) || text.startsWith(' and ', stop + 1))) return true;
    // "E. coli": a genus; the word behind it is in lower case and directly there.
    if (capital && isSpeciesNext(text, stop + 1, length)) return true;
    // "H. R. 1280", "No. 3".
    if (!isDigitNext(text, stop + 1, length)) return false;
    return (
      abbreviations().beforeNumber.has(word) ||
      (capital && scan.tokens.at(-1)?.text.length === 2 && text[start - 2] === '.')
    );
  }
  const { always, capitalised, beforeNumber } = abbreviations();
  if (always.has(word)) return true;
  if (beforeNumber.has(word) && isDigitNext(text, stop + 1, length)) return true;
  if (!capital || !capitalised.has(word)) return false;
  // Many of these are words too ("Miss.", "Sun."): something must go on after them, or a place name stand before.
  const previous = scan.tokens[scan.tokens.length - 1];
  return previous?.text === ',' || isDigitNext(text, stop + 1, length) || text[stop + 1] === ',';
}

function skipSpace(text: string, from: number, length: number): number {
  let at = from;
  // A few are enough: more white space than this is no gap between a word and the next.
  while (at < length && at < from + 4 && classOfUnit(text.charCodeAt(at)) === SPACE) at += 1;
  return at;
}

/** A blank and a word in lower case that ends as Latin does: "coli", "aureus", "elegans". */
function isSpeciesNext(text: string, from: number, length: number): boolean {
  if (text[from] !== ' ') return false;
  let end = from + 1;
  while (end < length && end - from <= LONGEST_SPECIES && classAt(text, end) === LOWER) end += 1;
  return end - from > LEAST_SPECIES && SPECIES.test(text.slice(from + 1, end));
}

const SPECIES = /(?:a|us|is|um|ii?|ae|ans|ens|ile|li)$/;
const LEAST_SPECIES = 4;
const LONGEST_SPECIES = 20;

function isCapitalNext(text: string, from: number, length: number): boolean {
  const at = skipSpace(text, from, length);
  return at < length && classAt(text, at) === UPPER;
}

function isInitialNext(text: string, from: number, length: number): boolean {
  const at = skipSpace(text, from, length);
  return at + 1 < length && classAt(text, at) === UPPER && text.charCodeAt(at + 1) === 0x2e;
}

const NICKNAME_QUOTES = '"“”‘’\'';
const LONGEST_NICKNAME = 16;

/** "Robert C. “Bobby” Halden": one word in quotation marks, and the name goes on behind them. */
function isNicknameNext(text: string, from: number, length: number): boolean {
  const open = skipSpace(text, from, length);
  if (open === from || open + 1 >= length || !NICKNAME_QUOTES.includes(text[open]!)) return false;
  if (classAt(text, open + 1) !== UPPER) return false;
  let close = open + 1;
  while (close < length && close <= open + LONGEST_NICKNAME && isLetterClass(classOfUnit(text.charCodeAt(close)))) {
    close += 1;
  }
  return close < length && NICKNAME_QUOTES.includes(text[close]!) && isCapitalNext(text, close + 1, length);
}

function isDigitNext(text: string, from: number, length: number): boolean {
  const at = skipSpace(text, from, length);
  return at < length && classAt(text, at) === DIGIT;
}

/** Splits "shouldn't've" into "should", "n't", "'ve". */
function emitWithClitics(scan: Scan, start: number, end: number, letters: boolean): number {
  const { text } = scan;
  const cuts: number[] = [];
  let last = end;
  while (last > start) {
    const cut = cliticStart(text, start, last);
    if (cut <= start) break;
    cuts.push(cut);
    last = cut;
  }
  const digits = !letters || cuts.length > 0;
  const kind = digits && isNumberOnly(text, start, last) ? 'number' : 'word';
  emit(scan, start, last, kind);
  for (let index = cuts.length - 1; index >= 0; index -= 1) {
    emit(scan, cuts[index] as number, index === 0 ? end : (cuts[index - 1] as number), 'word');
  }
  return end;
}

function isNumberOnly(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (isLetterClass(classAt(text, index))) return false;
  }
  return classAt(text, start) === DIGIT;
}

/** Where the clitic that ends at `end` begins, or -1. */
function cliticStart(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 0x20;
  if (last === 0x74 && end - 4 >= start && (text.charCodeAt(end - 3) | 0x20) === 0x6e) {
    if (classOfUnit(text.charCodeAt(end - 2)) === APOSTROPHE) return end - 3;
  }
  for (let length = 1; length <= 2; length += 1) {
    const at = end - length - 1;
    if (at <= start) return -1;
    if (classOfUnit(text.charCodeAt(at)) !== APOSTROPHE) continue;
    return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? at : -1;
  }
  return -1;
}

const ADDRESS_MARKS = '._-+%';
const PATH_MARKS = '/?#=&%.-_~:@+,;!*()';

/**
 * The end of the URL, e-mail address or file name at `start`, or -1.
 * Looks at a run of address characters once, however many words begin in it.
 */
function webAddressEnd(scan: Scan, start: number): number {
  if (start < scan.runEnd) return scan.addressEnd > start ? scan.addressEnd : -1;
  const { text, length } = scan;
  let at = start;
  let lastStop = -1;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2e) lastStop = at;
    else if (!isWordClass(classOfUnit(unit)) && !ADDRESS_MARKS.includes(text[at] as string)) break;
    at += 1;
  }
  scan.runEnd = Math.max(at, start + 1);
  scan.addressEnd = -1;
  const mark = at < length ? text.charCodeAt(at) : 0;
  if (mark === 0x3a && text.startsWith('://', at) && at > start) {
    scan.addressEnd = trimAddress(text, start, endOfPath(text, at, length));
  } else if (mark === 0x40 && at + 1 < length && isWordClass(classAt(text, at + 1))) {
    scan.addressEnd = trimAddress(text, start, endOfPath(text, at, length));
  } else if (lastStop > start) {
    let end = at;
    while (end > start && ADDRESS_MARKS.includes(text[end - 1] as string)) end -= 1;
    const stop = text.lastIndexOf('.', end - 1);
    const suffix = stop > start && end - stop <= 6 ? text.slice(stop + 1, end) : '';
    const address = text.startsWith('www.', start) || (suffix !== '' && isWebSuffix(suffix));
    if (address && !hasEmptyPart(text, start, end)) {
      const path = end === at && mark === 0x2f;
      scan.addressEnd = path ? trimAddress(text, start, endOfPath(text, at, length)) : end;
    }
  }
  scan.runEnd = Math.max(scan.runEnd, scan.addressEnd);
  return scan.addressEnd;
}

function hasEmptyPart(text: string, start: number, end: number): boolean {
  for (let index = start + 1; index < end; index += 1) {
    if (text.charCodeAt(index) === 0x2e && text.charCodeAt(index - 1) === 0x2e) return true;
  }
  return false;
}

function endOfPath(text: string, from: number, length: number): number {
  let at = from;
  while (at < length && (isWordClass(classAt(text, at)) || PATH_MARKS.includes(text[at] as string)))
    at += widthAt(text, at);
  return at;
}

/** Marks at the end of an address belong to the sentence around it. */
function trimAddress(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && '.,;:!?)(*_-'.includes(text[at - 1] as string)) at -= 1;
  return at;
}
