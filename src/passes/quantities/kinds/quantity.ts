// Counts and measures with the noun they count: "2,000 commandos", "a fifth of voters", "dozens of villages", "10-year-old".
// Not counts: "one" the pronoun, ordinals, and numbers that name ("Section 3", "No. 3", "Route 66").
import { measuring, singularVerbs, totalling } from '../../../lexicon/amount-words.ts';
import {
  DAY_WORDS,
  LABEL_NOUNS,
  LONG_THINGS,
  MEASURES,
  MONTHS,
  RACES,
  RELATIVE_WORDS,
  SOLID_MEASURES,
  TIME_UNITS,
  UNCOUNTED_AFTER_ONE,
  WEEKDAYS,
} from '../../../lexicon/quantity-words.ts';
import type { Token } from '../../../model/reading.ts';
import { type NumberPhrase, parseDigits, type Words, wordAt } from '../figures.ts';
import type { Kind, Match } from '../kind.ts';
import { aged, glued, hyphenated, hyphenatedRange, measured } from '../measures.ts';
import { inMetres, METRES } from '../metres.ts';
import { readNumber } from '../numbers.ts';
import { perAt, singular, unitAt } from '../units.ts';

/** Words between the number and its noun: "2,000 heavily armed young men". */
const MAX_MODIFIERS = 4;

const MAGNITUDE = 'magnitude';

const RATIO_LINKS = new Set(['in', 'out']);

/** Larger numbers are no hour and no day of a month. */
const LARGEST_HOUR_OR_DAY = 31;

/** "11st 4lb", where "21st" is an ordinal. */
const STONES = /^(?:11|\d?[02-9])st$/;

export const quantity: Kind = {
  openings: [MAGNITUDE],
  startsAtWord: (words, at) => {
    const token = wordAt(words, at);
    if (token?.kind === 'number') return STONES.test(token.text) ? glued(words, token, at) : null;
    return token?.kind === 'word'
      ? (hyphenated(token.lower, at) ?? glued(words, token, at) ?? magnitude(words, at))
      : null;
  },
  startsAtNumber: (words, start, number) => {
    if (isName(words, start, number)) return null;
    if (isAge(words, start)) return numberOnly(number);
    const measure =
      inMetres(words, start, number) ??
      aged(words, number) ??
      hyphenatedRange(words, number) ??
      measured(words, start, number);
    if (measure !== null) return measure;
    const per = perAt(words, number.end);
    if (per !== null) return { ...per, type: 'quantity', value: number.value };
    let at = number.end;
    const of = wordAt(words, at)?.lower === 'of';
    if (number.form === 'vague' || number.form === 'fraction') {
      if (number.form === 'vague' && !of) return null;
      at += of ? 1 : 0;
    } else if (of) return bare(words, start, number);
    if (number.form === 'one' && !countsOne(words, start)) return null;
    // "By a third last year": what follows is not what is shared.
    const alone = number.form === 'fraction' && !of && isArticle(wordAt(words, start));
    const head = alone ? -1 : headNoun(words, at, number);
    if (head !== -1) {
      const ratio = ratioAt(words, head, number);
      if (ratio !== null) return ratio;
    }
    // "1 in 5 die": of several a plural is counted, whatever the tagger takes the verb for.
    const ofSeveral = number.form === 'fraction' && RATIO_LINKS.has(wordAt(words, start + 1)?.lower ?? '');
    if (head !== -1 && ofSeveral && !/^(?:NNPS|NNS)$/.test((wordAt(words, head) as Token).tag))
      return numberOnly(number);
    if (head === -1) return number.form === 'fraction' ? numberOnly(number) : bare(words, start, number);
    return { ...unitAt(words, head), type: 'quantity', value: number.value };
  },
};

/** "An earthquake of magnitude 7.8", "a magnitude-7.8 earthquake". */
function magnitude(words: Words, at: number): Match | null {
  const { lower } = wordAt(words, at) as Token;
  const glued = lower.startsWith(`${MAGNITUDE}-`);
  if (!glued && lower !== MAGNITUDE) return null;
  const digits = parseDigits(glued ? lower.slice(MAGNITUDE.length + 1) : (wordAt(words, at + 1)?.text ?? ''));
  if (digits === null || digits.suffix !== '') return null;
  return { end: glued ? at + 1 : at + 2, type: 'quantity', value: digits.value, unit: MAGNITUDE };
}

/** "One glass of water in three", "two homes in ten": a share; "two deaths in 24 hours" is none. */
function ratioAt(words: Words, head: number, { value, form }: NumberPhrase): Match | null {
  if (value === null || form === 'fraction' || form === 'vague') return null;
  let at = head + 1;
  if (wordAt(words, at)?.lower === 'of') {
    const last = at + MAX_MODIFIERS;
    for (at += 1; at < last && /^(?:NN|JJ)/.test(wordAt(words, at)?.tag ?? ''); at += 1);
  }
  if (wordAt(words, at)?.lower !== 'in' || isYearLike(wordAt(words, at + 1))) return null;
  const whole = readNumber(words, at + 1);
  if (whole?.value == null || whole.form === 'fraction' || whole.value <= value) return null;
  const after = wordAt(words, whole.end);
  if (after !== undefined && (after.kind === 'symbol' || /^(?:NN|JJ|CD|VBG|RB$)/.test(after.tag))) return null;
  const share = Number((value / whole.value).toPrecision(12));
  return { end: whole.end, type: 'quantity', value: share, unit: unitAt(words, head).unit };
}

const AGED = new Set(['under', 'over', 'above', 'below']);
const ANYBODY = new Set('anybody anyone everybody everyone nobody somebody someone those'.split(' '));

/** "Anybody under 50 wants a scone": a verb follows, whatever the tagger takes it for. */
function isAge(words: Words, start: number): boolean {
  return AGED.has(wordAt(words, start - 1)?.lower ?? '') && ANYBODY.has(wordAt(words, start - 2)?.lower ?? '');
}

function isArticle(token: Token | undefined): boolean {
  return token?.lower === 'a' || token?.lower === 'an';
}

/** A number without what it counts: "two-thirds of those who voted". */
function numberOnly(number: NumberPhrase): Match {
  return { end: number.end, type: 'quantity', value: number.value, unit: null };
}

/** A number without its noun, where the words around it show that it counts: "At least 300 died". */
function bare(words: Words, start: number, number: NumberPhrase): Match | null {
  if (number.form !== 'digits' && number.form !== 'words') return null;
  const before = wordAt(words, start - 1)?.lower ?? '';
  const after = wordAt(words, number.end);
  const measured = measuring.has(before) && !ERAS.has(after?.lower ?? '');
  const counted =
    after !== undefined && (/^VB[DPN]$/.test(after.tag) || after.lower === 'of') && number.form === 'digits';
  // "Eleven thousand of the crabs", "a nation of 4 million", "a crowd of 12,000".
  const written = number.end > start + 1 || wordAt(words, start)?.text.includes(',') === true;
  const billions =
    BILLIONS.test(wordAt(words, start)?.text ?? '') ||
    (METRES.test(wordAt(words, start)?.text ?? '') && totalling.has(before));
  const multiplied = number.value !== null && number.value >= 1000 && (written || billions);
  // "The toll rose to 267."
  const large = number.value !== null && number.value > LARGEST_HOUR_OR_DAY && number.form === 'digits';
  const ends = after === undefined || after.kind === 'punctuation';
  // "Fell from 86 to 41" is read as a range.
  const falls = before === 'from' && number.value === null && number.form === 'digits' && ends;
  // "104 to 101" is a score.
  const scored = before === 'to' && wordAt(words, start - 2)?.kind === 'number';
  const reached = falls || (large && !scored && (before === 'to' || before === 'at' || before === 'by') && ends);
  if (reached && !isYearLike(wordAt(words, start)))
    return { end: number.end, type: 'quantity', value: number.value, unit: null };
  if (!measured && !multiplied && !isAboard(words, number.end) && !(counted && !isYearLike(wordAt(words, start))))
    return null;
  return { end: number.end, type: 'quantity', value: number.value, unit: null };
}

/** "All 228 on board", "150 aboard": people, who need no noun. */
function isAboard(words: Words, at: number): boolean {
  const next = wordAt(words, at)?.lower;
  return next === 'aboard' || (next === 'on' && wordAt(words, at + 1)?.lower === 'board');
}

/** "Reached 1.5bn last year". */
const BILLIONS = /^[\d,.]+(?:bn|tn|trn)$/i;

const ERAS = new Set(['ad', 'bc', 'ce', 'bce']);

function isYearLike(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1[89]|20)\d\d$/.test(token.text);
}

/** "Section 3", "Apollo 11", "Group of 20", a list number at the start of a sentence. */
function isName(words: Words, start: number, { end, form }: NumberPhrase): boolean {
  const before = wordAt(words, start - 1);
  const after = wordAt(words, end);
  if (form === 'digits' && start === words.first && (after?.text === '.' || after?.text === ')')) return true;
  if (before === undefined) return false;
  if ((form === 'words' || form === 'one') && isCapitalName(words, start, end)) return true;
  // "No 10 said", "the world No 1".
  if (form === 'digits' && before.text === 'No' && before.kind === 'word') return true;
  // "Studio 54 closed."
  const isFirst = start - 1 === words.first && before.tag === 'NN' && !DAY_WORDS.has(before.lower);
  if (isFirst && form === 'digits' && after?.tag.startsWith('VB')) return true;
  // "An area three times the size".
  if ((LABEL_NOUNS.has(before.lower) && after?.lower !== 'times') || before.text === '#') return true;
  // "Year 10 pupils".
  if (before.text === 'Year' || before.text === 'Years') return true;
  if (before.lower === 'of' && wordAt(words, start - 2)?.lower === 'group') return true;
  // "The 400m hurdles"; "the 20m voters" are millions, "a 50m pool" is measured.
  const isEvent = RACES.has(after?.lower ?? '') || !(after?.tag === 'NNS' || LONG_THINGS.has(after?.lower ?? ''));
  if ((before.tag === 'DT' || before.tag === 'POS') && isEvent && METRES.test(wordAt(words, start)?.text ?? ''))
    return true;
  if (form !== 'digits' || !before.tag.startsWith('NNP') || before.kind !== 'word') return false;
  return after?.tag !== 'NNS' && !MEASURES.has(after?.lower ?? '') && !TIME_UNITS.has(after?.lower ?? '');
}

/** "The Ten Commandments", "Erik ten Harker"; every word of a headline has a capital. */
function isCapitalName(words: Words, start: number, end: number): boolean {
  const [before, number, next] = [wordAt(words, start - 1), wordAt(words, start), wordAt(words, end)];
  if (before?.kind !== 'word') return false;
  // "A BBC One sitcom", "Radio Two listeners".
  if (!isCapital(next)) return end === start + 1 && isCapital(number) && isCapital(before) && before.tag === 'NNP';
  if (isCapital(number)) {
    // "The Six Nations began", where a headline goes on in capitals.
    if (before.text === 'The' && start - 1 === words.first) return isPlainWord(wordAt(words, end + 1));
    return !isCapital(before) && before.lower !== 'or' && before.lower !== 'and';
  }
  return number?.text === 'ten' && isCapital(before) && before.tag.startsWith('NNP') && !isDay(before);
}

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text === token.lower && token.tag.startsWith('VB');
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
  if (next === undefined || UNCOUNTED_AFTER_ONE.has(next.lower) || isDay(next)) return false;
  if (
    before !== undefined &&
    // "A big one struck".
    (/^(?:DT|WDT|PRP|JJ)/.test(before.tag) || before.lower === 'no')
  )
    return false;
  return next.tag.startsWith('NN') || next.tag.startsWith('JJ');
}

/** The last noun of the group behind the number, or -1. */
function headNoun(words: Words, from: number, number: NumberPhrase): number {
  let head = -1;
  let owner = -1;
  let at = from;
  const shares = number.form === 'fraction' || number.form === 'vague';
  // "a fifth of the voters", "two of their children".
  if (shares) {
    const opening = wordAt(words, at);
    if (opening?.tag === 'DT' || opening?.tag === 'PRP$') at += 1;
  }
  for (let seen = 0; seen <= MAX_MODIFIERS; seen += 1, at += 1) {
    const token = wordAt(words, at);
    if (token === undefined || (token.kind !== 'word' && token.text !== '"')) break;
    if (token.kind !== 'word') break;
    // "Sales of 400m last year".
    if (RELATIVE_WORDS.has(token.lower) && TIME_UNITS.has(wordAt(words, at + 1)?.lower ?? '')) break;
    // "1.3 megapixel images", "three 2 litre bottles".
    if (at === number.end && SOLID_MEASURES.has(token.lower) && number.value !== 1) return at;
    // "A third of the money set aside".
    if (head !== -1 && token.lower === 'set' && wordAt(words, at + 1)?.lower === 'aside') break;
    // "1,294 sq km", "4 sq. ft".
    if (token.lower === 'sq' || token.lower === 'sq.') {
      const measure = wordAt(words, at + 1)?.text === '.' ? at + 2 : at + 1;
      if (MEASURES.has(wordAt(words, measure)?.lower ?? '')) return measure;
    }
    // "8 in 10 GOP primary voters", "two PBS journalists".
    if (head === -1 && INITIALS.test(token.text) && number.value !== 1) {
      owner = at;
      continue;
    }
    const plural = token.tag === 'NNS' || (token.tag === 'NNPS' && head === -1) || isPluralAsVerb(words, at, number);
    if (plural && number.value === 1 && !isInvariant(token)) {
      // "One company sneezes"; "one customs officer" goes on.
      if (head !== -1) break;
    } else if (plural || token.tag === 'NN') {
      head = at;
      // A plural ends the group: "300 people Monday", "two years prison"; "four night shifts" goes on.
      if (plural || (TIME_UNITS.has(token.lower) && wordAt(words, at + 1)?.tag !== 'NNS')) break;
    } else if (token.tag === 'POS' && shares && at > from) {
      // "Half of the harbour's income".
      owner = head;
      head = -1;
    } else if (!isModifier(token, head, head !== -1 && fits(wordAt(words, head) as Token, number))) break;
  }
  // "A third of US giant Harker": the initials are part of a name.
  if (head === -1 && !(owner !== -1 && /^(?:JJ|NN)/.test(wordAt(words, owner + 1)?.tag ?? ''))) head = owner;
  return head !== -1 && fits(wordAt(words, head) as Token, number) ? head : -1;
}

/** "A million acres in the valley", "700 church bells": so many take a plural, which the tagger may take for a verb. */
function isPluralAsVerb(words: Words, at: number, { end, value, form }: NumberPhrase): boolean {
  const token = wordAt(words, at) as Token;
  if (token.tag !== 'VBZ' || value === null || value < FEWEST || (form !== 'digits' && form !== 'words')) return false;
  if (!/[^s]s$/.test(token.lower) || singularVerbs.has(token.lower) || isYearLike(wordAt(words, end - 1))) return false;
  return at === end || (at === end + 1 && wordAt(words, end)?.tag === 'NN');
}

/** Smaller numbers are names and scores more often. */
const FEWEST = 10;

const INITIALS = /^\p{Lu}{2,4}$/u;

/** "One species", "one series". */
function isInvariant(token: Token): boolean {
  return singular(token) === token.lower;
}

/** Behind a noun that may be what is counted only a name goes on: "six mass bleaching events". */
function isModifier({ tag, lower }: Token, head: number, complete: boolean): boolean {
  if (lower === 'more' || lower === 'other') return head === -1;
  if (head === -1) return /^(?:JJ|NNP|RB$|VBN|VBG|CC$)/.test(tag);
  return tag === 'NNP' || (!complete && tag === 'VBG');
}

/** A number above one wants a plural, a measure or a mass noun that is written like one. */
function fits({ tag, lower }: Token, { form, value }: NumberPhrase): boolean {
  if (tag === 'NNS' || tag === 'NNPS' || tag === 'VBZ') return true;
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
