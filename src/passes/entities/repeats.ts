// What the recogniser missed of names it found elsewhere in the article, or that every newsroom knows: the whole name, the
// short form in brackets behind a name, a name of one word and the surname of somebody named in full, where they stand
// alone with a capital and are no ordinary words.
import { LOOSE_ENDS, SHARED_BEGINNINGS } from '../../lexicon/short-forms.ts';
import { UNMISTAKABLE_NAMES, UNMISTAKABLE_THINGS } from '../../lexicon/unmistakable-names.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { acronymsOf, isCompany, isShortOf, personWords, plainWord, textOf } from './names.ts';
import type { ResolvableMention } from './resolvable.ts';
import { isParty } from './worded-beside.ts';

/** Only a full name this sure lends its surname. */
const SURE = 0.8;
/** What a mention found this way is worth. */
export const CONFIDENCE = 0.6;
const SURE_HEAD = 0.7;
/** The same for a word that no list and no vector knows. */
const LIKELY = 0.5;
const SHORTEST = 4;

const ORDINARY =
  classBit('noun') |
  classBit('verb') |
  classBit('adjective') |
  classBit('function') |
  classBit('date') |
  classBit('job');

/** Words that begin companies' names and mean something else with a capital too: "General Harker". */
const LOOSE =
  classBit('verb') |
  classBit('adjective') |
  classBit('function') |
  classBit('date') |
  classBit('job') |
  classBit('country') |
  classBit('region') |
  classBit('city') |
  classBit('demonym') |
  classBit('firstName');
const SHARED: ReadonlySet<string> = new Set(SHARED_BEGINNINGS);

function isOrdinary(word: string, gazetteer: Gazetteer): boolean {
  return (gazetteer.classes(hashString(word)) & ORDINARY) !== 0;
}

/** "WHO" behind "World Health Organization" in brackets, and wherever else it stands. */
export function findShortForms(
  { tokens }: Reading,
  mentions: readonly ResolvableMention[],
  /** 1 for each token that is part of a name. */
  named: Uint8Array,
): ResolvableMention[] {
  const types = new Map<string, ResolvableMention['type']>();
  for (const { type, words, endToken } of mentions) {
    const short = tokens[endToken + 1];
    if (type === 'person' || words.length < 2 || short === undefined || named[short.index] === 1) continue;
    if (tokens[endToken]?.text !== '(' || tokens[endToken + 2]?.text !== ')') continue;
    const letters = plainWord(short.lower);
    // "Opec", as some papers write what is spoken as a word.
    const isLetters = SHORT.test(short.text) ? isShortOf(letters, words) : isSpoken(short, words);
    if (isLetters) types.set(short.text, type);
  }
  // "WHO said" in an article about the World Health Organization, which has it in no brackets.
  for (const { type, words } of mentions) {
    if ((type !== 'organization' && type !== 'misc') || words.length < LEAST_SPELLED) continue;
    // Of other names fewer words are no letters of anything.
    const least = type === 'misc' ? LEAST_SPELLED + 1 : LEAST_SPELLED;
    for (const letters of acronymsOf(words)) if (letters.length >= least) types.set(letters.toUpperCase(), type);
  }
  // "IS fighters" in an article about Islamic State.
  const isState = mentions.some(({ name }) => name === 'islamic state');
  if (types.size === 0 && !isState) return [];
  const found: ResolvableMention[] = [];
  for (const token of tokens) {
    const isLone = isState && token.text === 'IS' && ![-1, 1].some((step) => isLoud(tokens[token.index + step]));
    const type = named[token.index] === 1 ? undefined : isLone ? 'organization' : types.get(token.text);
    if (type !== undefined) found.push(mentionOf(token, plainWord(token.lower), type));
  }
  return found;
}

/** "Opec": the letters of the words, of which the first alone has a capital. */
function isSpoken({ text, lower }: Token, words: readonly string[]): boolean {
  return SPOKEN.test(text) && acronymsOf(words).includes(plainWord(lower));
}

const SPOKEN = /^\p{Lu}\p{Ll}{2,6}$/u;

/** In capitals: what stands beside another such word is a headline's. */
function isLoud(token: Token | undefined): boolean {
  return isCapital(token) && token!.text.length > 1 && token!.text === token!.text.toUpperCase();
}

const SHORT = /^\p{Lu}[\p{L}&\d]*\p{Lu}[\p{L}\d]*$/u;
/** Fewer letters stand for too much else. */
const LEAST_SPELLED = 3;

export function mentionOf(token: Token, word: string, type: ResolvableMention['type']): ResolvableMention {
  const { start, end, text, index } = token;
  return {
    start,
    end,
    text,
    words: [word],
    name: word,
    type,
    confidence: CONFIDENCE,
    honorific: null,
    firstToken: index,
    endToken: index + 1,
  };
}

/** "The Federation" in an article about the Northern Federation. */
function findHeads(
  { tokens }: Reading,
  mentions: readonly ResolvableMention[],
  named: Uint8Array,
): ResolvableMention[] {
  const heads = new Set<string>();
  for (const { type, words, confidence } of mentions) {
    if (type !== 'organization' || words.length < 2 || confidence < SURE_HEAD) continue;
    // "The Bank" of the Bank of Norland.
    heads.add(words[1] === 'of' ? words[0]! : words.at(-1)!);
  }
  for (const word of LOOSE_ENDS) heads.delete(word);
  const found: ResolvableMention[] = [];
  if (heads.size === 0) return found;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (named[at] === 1 || !isCapital(token) || tokens[at - 1]!.lower !== 'the') continue;
    const word = plainWord(token.lower);
    if (heads.has(word) && !isCapital(tokens[at + 1]) && named[at + 1] !== 1) {
      found.push(mentionOf(token, word, 'organization'));
    }
  }
  return found;
}

const LONGEST_NAME = 8;
/** "Centers for Disease Control and Prevention". */
const SMALL = new Set(['of', 'for', 'and', 'the', 'without', 'on', '&']);

/** Names of several words that the article has elsewhere or every newsroom knows. */
function findWhole(
  { tokens, sentences }: Reading,
  mentions: readonly ResolvableMention[],
  named: Uint8Array,
): ResolvableMention[] {
  const types = new Map<string, ResolvableMention['type']>();
  for (const { words, name, type, confidence } of mentions) {
    if (words.length > 1 && confidence >= SURE_HEAD) types.set(name, type);
  }
  const found: ResolvableMention[] = [];
  for (const { kind, firstToken, endToken } of sentences) {
    if (kind === 'headline' || kind === 'heading') continue;
    for (let at = firstToken; at < endToken; at++) {
      if (
        named[at] === 1 ||
        !isCapital(tokens[at]) ||
        (!isCapital(tokens[at + 1]) && !SMALL.has(tokens[at + 1]?.text ?? ''))
      )
        continue;
      const mention = wholeAt(at, Math.min(endToken, at + LONGEST_NAME));
      if (mention === null) continue;
      found.push(mention);
      named.fill(1, at, mention.endToken);
    }
  }
  return found;

  /** The longest such name that begins at `at`. */
  function wholeAt(at: number, limit: number): ResolvableMention | null {
    const words: string[] = [];
    let best: ResolvableMention | null = null;
    for (let end = at; end < limit && named[end] !== 1; end++) {
      const token = tokens[end]!;
      const capital = isCapital(token);
      if (!capital && !SMALL.has(token.text)) break;
      words.push(plainWord(token.lower));
      if (!capital || words.length < 2) continue;
      const name = words.join(' ');
      const type = types.get(name) ?? knownType(name);
      if (type === undefined) continue;
      const text = textOf(tokens, at, end + 1);
      best = {
        ...mentionOf(tokens[at]!, name, type),
        end: token.end,
        text,
        words: [...words],
        confidence: SURE_HEAD,
        endToken: end + 1,
      };
    }
    // In front of another capital it is part of something longer.
    return best !== null && (isCapital(tokens[best.endToken]) || named[best.endToken] === 1) ? null : best;
  }
}

/** "TotalEnergies", "CrowdStrike": such a spelling is a company's, after "Mac" and the like a person's. */
const CAMEL = /^(?!(?:Mac|Mc|De|Di|Du|La|Le|Van|Von|Fitz|Ben|Al)\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}*$/u;
const LEAST_CAMEL = 5;

/** Whether a word is spelled as companies are and stands where they stand. */
export function isUnmistakable(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  const word = plainWord(lower);
  if (UNMISTAKABLE_NAMES.has(word) || UNMISTAKABLE_THINGS.has(word)) return true;
  return text.length >= LEAST_CAMEL && CAMEL.test(text) && standsAlone(tokens, at);
}

/** "The PlayStation", "OpenGL drivers" are things, "@AnnaHarker" is anybody's. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (HANDLES.has(tokens[at - 1]?.text ?? '')) return false;
  return tokens[at - 1]?.tag !== 'DT' && next?.tag.startsWith('NN') !== true && next?.kind !== 'number';
}

const HANDLES: ReadonlySet<string> = new Set(['@', '#']);

/** Names of one word whose spelling alone tells, or that a newsroom knows and that are no ordinary words. */
function findUnmistakable({ tokens }: Reading, named: Uint8Array, gazetteer: Gazetteer): ResolvableMention[] {
  const found: ResolvableMention[] = [];
  for (const token of tokens) {
    if (named[token.index] === 1 || !isCapital(token)) continue;
    const isKnown = isUnmistakable(tokens, token.index) || isKnownAlone(tokens, token.index, named, gazetteer);
    if (!isKnown && !isPartyAlone(tokens, token.index, named)) continue;
    const word = plainWord(token.lower);
    found.push(mentionOf(token, word, knownType(word) ?? 'organization'));
    named[token.index] = 1;
  }
  return found;
}

/** "Oftel said": known, with no capital beside it. */
function isKnownAlone(tokens: readonly Token[], at: number, named: Uint8Array, gazetteer: Gazetteer): boolean {
  const { lower } = tokens[at]!;
  if (knownType(plainWord(lower)) === undefined || isOrdinary(lower, gazetteer)) return false;
  return [at - 1, at + 1].every((beside) => named[beside] !== 1 && !isCapital(tokens[beside]));
}

/** "Among the Conservatives", with no capital behind it. */
function isPartyAlone(tokens: readonly Token[], at: number, named: Uint8Array): boolean {
  return isParty(tokens[at]!) && tokens[at - 1]?.lower === 'the' && named[at + 1] !== 1 && !isCapital(tokens[at + 1]);
}

/** Whole names, names of one word and surnames of people named in full, and last words of organizations. */
export function findRepeats(
  reading: Reading,
  mentions: readonly ResolvableMention[],
  named: Uint8Array,
  gazetteer: Gazetteer,
): ResolvableMention[] {
  const { tokens, sentences } = reading;
  /** A word that alone names somebody or something of the article -> its type. */
  const alone = new Map<string, ResolvableMention['type']>();
  /** First words of companies' names. */
  const begun = new Set<string>();
  for (const { type, words, confidence } of mentions) {
    const name = personWords(words);
    const last = name.at(-1) ?? '';
    // "Harker" for Harker Controls.
    const isFirst = type === 'organization' && confidence >= CONFIDENCE && isCompany(words);
    if (isFirst && words[0]!.length >= SHORTEST && !SHARED.has(words[0]!)) begun.add(words[0]!);
    const whole = name.length === 1 && type !== 'misc';
    if (!whole && (type !== 'person' || confidence < SURE)) continue;
    const isUnheard = whole && gazetteer.classes(hashString(last)) === 0 && gazetteer.kind(hashString(last)) === 0;
    if (confidence < (isUnheard ? LIKELY : SURE_HEAD) || last.length < SHORTEST) continue;
    if (!isOrdinary(last, gazetteer) && !alone.has(last)) alone.set(last, type);
  }
  const found = [
    ...findWhole(reading, mentions, named),
    ...findUnmistakable(reading, named, gazetteer),
    ...findHeads(reading, mentions, named),
  ];
  for (const word of begun) {
    if ((gazetteer.classes(hashString(word)) & LOOSE) !== 0) begun.delete(word);
    else if (!alone.has(word)) alone.set(word, 'organization');
  }
  if (alone.size === 0) return found;
  for (const { firstToken, endToken, kind } of sentences) {
    const headline = kind === 'headline' || kind === 'heading';
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at]!;
      if (token.kind !== 'word' || named[at] === 1 || token.text === token.lower) continue;
      const word = plainWord(token.lower);
      const type = alone.get(word);
      if (type === undefined) continue;
      // "Harvest" in an article about Harvest Energy, where no sentence begins.
      if (begun.has(word) && at === firstToken && isOrdinary(word, gazetteer)) continue;
      // "Harker Hall", "Anna Harker": part of a longer name, which is somebody or something else.
      const before = at > firstToken ? tokens[at - 1] : undefined;
      const after = at + 1 < endToken ? tokens[at + 1] : undefined;
      if (!headline && (isCapital(after) || (at - 1 > firstToken && isCapital(before)))) continue;
      if (named[at - 1] === 1 && before?.quotation === token.quotation && isCapital(before)) continue;
      found.push(mentionOf(token, word, type));
    }
  }
  return found;
}
