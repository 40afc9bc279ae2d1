// Counts and measures with the noun they count: "2,000 commandos", "a fifth of voters", "dozens of villages", "10-year-old".
// Not counts: "one" the pronoun, ordinals, and numbers that name ("Section 3", "No. 3", "Route 66").
import { lemma } from '../../../language/lemma.ts';
import {
  LABEL_NOUNS,
  MEASURES,
  MONTHS,
  NUMBER_WORDS,
  TIME_UNITS,
  UNCOUNTED_AFTER_ONE,
  WEEKDAYS,
} from '../../../lexicon/quantity-words.ts';
import type { Token } from '../../../model/reading.ts';
import type { Kind, Match } from '../kind.ts';
import { type NumberPhrase, parseDigits, type Words, wordAt } from '../numbers.ts';

/** Words between the number and its noun: "2,000 heavily armed young men". */
const MAX_MODIFIERS = 4;

/** Larger numbers are no hour and no day of a month. */
const LARGEST_HOUR_OR_DAY = 31;

export const quantity: Kind = {
  startsAtWord: (words, at) => {
    const token = wordAt(words, at);
    return token?.kind === 'word' ? hyphenated(token, at) : null;
  },
  startsAtNumber: (words, start, number) => {
    if (isName(words, start, number)) return null;
    let at = number.end;
    const of = wordAt(words, at)?.lower === 'of';
    if (number.form === 'vague' || number.form === 'fraction') {
      if (number.form === 'vague' && !of) return null;
      at += of ? 1 : 0;
    } else if (of) return bare(words, start, number);
    if (number.form === 'one' && !countsOne(words, start)) return null;
    const head = headNoun(words, at, number);
    if (head === -1) return number.form === 'fraction' ? shareOnly(number) : bare(words, start, number);
    return { end: head + 1, type: 'quantity', value: number.value, unit: unitOf(wordAt(words, head) as Token) };
  },
};

/** The noun in the singular, also where it is a name: "dozens of Democrats". */
function unitOf({ lower, tag }: Token): string {
  return lemma({ lower, tag: tag === 'NNPS' ? 'NNS' : tag });
}

/** "two-thirds" of something that is no plain noun: "two-thirds of those who voted". */
function shareOnly(number: NumberPhrase): Match {
  return { end: number.end, type: 'quantity', value: number.value, unit: null };
}

/** A number without its noun, where the words around it show that it counts: "At least 300 died". */
function bare(words: Words, start: number, number: NumberPhrase): Match | null {
  if (number.form !== 'digits' && number.form !== 'words') return null;
  const before = wordAt(words, start - 1)?.lower ?? '';
  const after = wordAt(words, number.end);
  const measured =
    before === 'than' || before === 'least' || before === 'most' || before === 'nearly' || before === 'about';
  const counted =
    after !== undefined && (/^VB[DPN]$/.test(after.tag) || after.lower === 'of') && number.form === 'digits';
  // "The toll rose to 267."
  const large = number.value !== null && number.value > LARGEST_HOUR_OR_DAY && number.form === 'digits';
  const ends = after === undefined || after.kind === 'punctuation';
  // "Fell from 86 to 41" is read as a range.
  const falls = before === 'from' && number.value === null && number.form === 'digits' && ends;
  const reached = falls || (large && (before === 'to' || before === 'at' || before === 'by') && ends);
  if (reached && !isYearLike(wordAt(words, start)))
    return { end: number.end, type: 'quantity', value: number.value, unit: null };
  if (!measured && !(counted && !isYearLike(wordAt(words, start)))) return null;
  return { end: number.end, type: 'quantity', value: number.value, unit: null };
}

function isYearLike(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1[89]|20)\d\d$/.test(token.text);
}

/** "Section 3", "Apollo 11", "Group of 20", a list number at the start of a sentence. */
function isName(words: Words, start: number, { end, form }: NumberPhrase): boolean {
  const before = wordAt(words, start - 1);
  const after = wordAt(words, end);
  if (form === 'digits' && start === words.first && (after?.text === '.' || after?.text === ')')) return true;
  if (before === undefined) return false;
  if (form === 'words' && isCapitalName(words, start, end)) return true;
  if (LABEL_NOUNS.has(before.lower) || before.text === '#') return true;
  if (before.lower === 'of' && wordAt(words, start - 2)?.lower === 'group') return true;
  if (form !== 'digits' || !before.tag.startsWith('NNP') || before.kind !== 'word') return false;
  return after?.tag !== 'NNS' && !MEASURES.has(after?.lower ?? '') && !TIME_UNITS.has(after?.lower ?? '');
}

/** "The Ten Commandments", "Erik ten Harker"; every word of a headline has a capital. */
function isCapitalName(words: Words, start: number, end: number): boolean {
  const [before, number, next] = [wordAt(words, start - 1), wordAt(words, start), wordAt(words, end)];
  if (!isCapital(next) || before?.kind !== 'word') return false;
  if (isCapital(number)) return !isCapital(before) && before.lower !== 'or' && before.lower !== 'and';
  return number?.text === 'ten' && isCapital(before) && before.tag.startsWith('NNP') && !isDay(before);
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower;
}

function isDay({ lower }: Token): boolean {
  return WEEKDAYS.has(lower) || MONTHS.has(lower);
}

/** "one person was killed" counts; "the one", "no one", "one day", "one of" do not. */
function countsOne(words: Words, start: number): boolean {
  const before = wordAt(words, start - 1);
  const next = wordAt(words, start + 1);
  if (next === undefined || UNCOUNTED_AFTER_ONE.has(next.lower)) return false;
  if (
    before !== undefined &&
    (before.tag === 'DT' || before.tag.startsWith('PRP') || before.tag === 'WDT' || before.lower === 'no')
  )
    return false;
  return next.tag.startsWith('NN') || next.tag.startsWith('JJ');
}

/** The last noun of the group behind the number, or -1. */
function headNoun(words: Words, from: number, number: NumberPhrase): number {
  let head = -1;
  let at = from;
  // "a fifth of the voters", "two of their children".
  if (number.form === 'fraction' || number.form === 'vague') {
    const opening = wordAt(words, at);
    if (opening?.tag === 'DT' || opening?.tag === 'PRP$') at += 1;
  }
  for (let seen = 0; seen <= MAX_MODIFIERS; seen += 1, at += 1) {
    const token = wordAt(words, at);
    if (token === undefined || (token.kind !== 'word' && token.text !== '"')) break;
    if (token.kind !== 'word') break;
    // "A third of the money set aside".
    if (head !== -1 && token.lower === 'set' && wordAt(words, at + 1)?.lower === 'aside') break;
    // "1,294 sq km".
    const isSquare = token.lower === 'sq' || token.lower === 'sq.';
    if (isSquare && MEASURES.has(wordAt(words, at + 1)?.lower ?? '')) return at + 1;
    if (token.tag === 'NNS' || token.tag === 'NN' || (token.tag === 'NNPS' && head === -1)) {
      head = at;
      // A plural ends the group: "300 people Monday", "two years prison".
      if (token.tag === 'NNS' || TIME_UNITS.has(token.lower)) break;
    } else if (!isModifier(token, head)) break;
  }
  if (head === -1) return -1;
  return fits(wordAt(words, head) as Token, number) ? head : -1;
}

function isModifier({ tag, lower }: Token, head: number): boolean {
  if (lower === 'more' || lower === 'other') return head === -1;
  return head === -1 ? /^(?:JJ|NNP|RB$|VBN|VBG|CC$)/.test(tag) : tag === 'NNP';
}

/** A number above one wants a plural, a measure or a mass noun that is written like one. */
function fits({ tag, lower }: Token, { form, value }: NumberPhrase): boolean {
  if (tag === 'NNS' || tag === 'NNPS') return true;
  if (form === 'one' || value === 1 || form === 'fraction' || form === 'vague') return true;
  return (
    MEASURES.has(lower) ||
    lower === 'people' ||
    lower === 'aircraft' ||
    lower === 'troop' ||
    lower === 'kg' ||
    lower === 'percent'
  );
}

/** "10-year-old", "three-day", "100-member". */
function hyphenated(token: Token, at: number): Match | null {
  const { lower } = token;
  const hyphen = lower.indexOf('-');
  if (hyphen < 1) return null;
  const count = lower.slice(0, hyphen);
  const digits = parseDigits(count);
  const value = digits === null ? NUMBER_WORDS.get(count) : digits.suffix === '' ? digits.value : undefined;
  if (value === undefined) return null;
  const rest = lower.slice(hyphen + 1);
  const unit = rest.endsWith('-old') || rest.endsWith('-olds') ? rest.slice(0, rest.lastIndexOf('-')) : rest;
  return MEASURES.has(unit) ? { end: at + 1, type: 'quantity', value, unit } : null;
}
