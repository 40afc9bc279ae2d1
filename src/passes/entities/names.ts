// The words of a name in the form in which names are compared: no case, accents, full stops, possessives or articles.
import { nameHeads } from '../../lexicon/name-heads.ts';
import { insideNames } from '../../lexicon/name-words.ts';
import { COMPANY_FORMS } from '../../lexicon/short-forms.ts';
import { NAME_SUFFIXES, POST_NOMINALS } from '../../lexicon/titles.ts';
import type { Token } from '../../model/reading.ts';

/** `Traoré` and `TRAORE`, `al-Assad` and `Assad`, `U.S.` and `US` are each the same word. */
export function plainWord(lower: string): string {
  return isPlain(lower) ? lower : plainForm(lower);
}

/** Whether a word is sure to be as it should be: ASCII without a full stop, nor with a hyphen in the third place. */
function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit < 32 || unit > 126 || unit === 46 || (unit === 45 && i === 2)) return false;
  }
  return true;
}

function plainForm(lower: string): string {
  let plain = lower;
  if (/[^ -~]/.test(plain)) plain = plain.normalize('NFD').replace(/[\u0300-\u036f\u2060\u200b-\u200d\u00ad]/g, '');
  if (plain.includes('.')) plain = plain.replaceAll('.', '');
  if (plain.startsWith('al-') || plain.startsWith('el-')) plain = plain.slice(3);
  return plain;
}

/** The comparable words of the tokens; marks and a leading article are left out. */
export function plainWords(tokens: readonly Token[], firstToken: number, endToken: number): string[] {
  const words: string[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation') continue;
    const word = plainWord(token.lower);
    if (word !== '' && word !== "'s") words.push(word);
  }
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words;
}

/** Words as one name. */
export function nameOf(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : words.join(' ');
}

const suffixes: ReadonlySet<string> = new Set(NAME_SUFFIXES);

/** "Jr", "III". */
export function isNameSuffix(word: string): boolean {
  return suffixes.has(word);
}

const postNominals: ReadonlySet<string> = new Set(POST_NOMINALS);

/** "KC", "MP" behind a name, with their capitals; "S.C." is a state. */
export function isPostNominal({ text, lower }: Token): boolean {
  return text !== lower && lower !== 's.c.' && postNominals.has(plainWord(lower));
}

/** A person's words without "Jr" and the like, unless nothing else is left. */
export function personWords(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && suffixes.has(words[end - 1] as string)) end--;
  return end === words.length ? words : words.slice(0, end);
}

const COUNTRIES: ReadonlySet<string> = new Set(['uk', 'us', 'eu', 'un']);

/** The acronyms a name may go by: the first letters of its words, with and without the small ones. */
export function acronymsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  // "PSG" of Paris Saint-Germain.
  if (words.some((word) => word.includes('-')))
    return [...new Set([...initialsOf(words.flatMap((word) => word.split('-'))), ...initialsOf(words)])];
  return initialsOf(words);
}

function initialsOf(words: readonly string[]): string[] {
  const all = words.map((word) => word[0] ?? '').join('');
  const main = words.filter((word) => !insideNames.has(word)).map((word) => word[0] ?? '');
  const short = main.join('');
  // "UKHSA" of the UK Health Security Agency.
  if (COUNTRIES.has(words[0]!)) return [all, words[0] + short.slice(1)];
  return short === all || short.length < 2 ? [all] : [short, all];
}

/** Whether the letters of `short` stand at the beginnings of the words, in order. */
export function isAcronymOf(short: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (at < short.length && word[0] === short[at]) at++;
  return at >= Math.max(2, short.length - 1) || acronymsOf(words).includes(short);
}

/**
 * Whether the letters of `short` stand in the words in order, the first at the beginning of the first or second: what
 * stands in brackets behind a name, as "ASEAN" behind "Association of Southeast Asian Nations".
 */
export function isShortOf(short: string, words: readonly string[]): boolean {
  if (isAcronymOf(short, words)) return true;
  if (short[0] !== words[0]![0] && short[0] !== words[1]?.[0]) return false;
  const letters = words.join('');
  let at = 0;
  for (const letter of short) {
    if (letter === '&') continue;
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return short.length > 1;
}

/** The tokens as they stand, with single spaces. */
export function textOf(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    text += at > first && token.spaceBefore ? ` ${token.text}` : token.text;
  }
  return text;
}

const companies: ReadonlySet<string> = new Set([
  ...COMPANY_FORMS,
  ...[...nameHeads.companies].filter((head) => !nameHeads.divisions.has(head)),
]);

/** Whether the words are a company's full name, whose first word alone names it too: "Harker Energy". */
export function isCompany(words: readonly string[]): boolean {
  return words.length > 1 && companies.has(words.at(-1)!);
}

const schools: ReadonlySet<string> = new Set(['university', 'college']);

/** Whether the words are "Norland University", which is "Norland" where that is a body at all. */
export function isSchool(words: readonly string[]): boolean {
  return schools.has(words[1] ?? '');
}

/** "flight 117" of "Flight 117", "Norair Flight 117" and "Flight NA117"; undefined for what is no flight. */
export function flightOf(name: string): string | undefined {
  const number = FLIGHT.exec(name)?.[1];
  return number === undefined ? undefined : `flight ${number}`;
}

const FLIGHT = /(?:^| )flight (?:[a-z]{2,3}|[a-z]\d|\d[a-z])? ?(\d{1,4})$/;

/** Whether the words are a storm's name, whose last alone names it too: "Hurricane Ida", "Tropical Storm Ida". */
export function isStorm(words: readonly string[]): boolean {
  return words.length > 1 && nameHeads.storms.has(words.at(-2)!);
}
