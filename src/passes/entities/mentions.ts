// From what the recogniser marked to mentions as an editor would mark them: without titles, split at hyphens between
// two places, and with the names the user added.

import { CAPITALS_WITHOUT_NAME, NUMBERED_PARTS } from '../../lexicon/name-heads.ts';
import type { EntityType } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { withoutArticles } from './articles.ts';
import { nameEnd, nameStart } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { introducedType } from './introduced.ts';
import { readByKnown } from './known.ts';
import { longerEnd } from './longer.ts';
import { isNameSuffix, nameOf, plainWord, plainWords, textOf } from './names.ts';
import type { Name } from './recognise.ts';
import { findRepeats, findShortForms } from './repeats.ts';
import type { ResolvableMention } from './resolve.ts';
import { overlongNames, settleTypes } from './settle.ts';
import { afterTitle, isHolder, isTitleWord, titleStart, withFirstName } from './titles.ts';
import { wordedType } from './worded.ts';

export function toMentions(
  reading: Reading,
  names: readonly Name[],
  gazetteer: Gazetteer,
  additions: LexiconAdditions,
): ResolvableMention[] {
  const { tokens } = reading;
  const forced = findAdditions(reading, additions);
  const kept = forced.length === 0 ? names : withoutOverlaps(names, forced);
  /** Which tokens are part of a name. */
  const named = new Uint8Array(tokens.length);
  const mentions: ResolvableMention[] = [];
  const all = forced.length === 0 ? kept : [...kept, ...forced];
  for (const { firstToken, endToken } of all) named.fill(1, firstToken, endToken);
  for (const name of all) {
    const token = tokens[name.firstToken]!;
    if (name.endToken === name.firstToken + 1 && isPair(token, gazetteer)) {
      mentions.push(...splitPair(token, name.confidence));
    } else {
      for (const part of atInnerTitle(name, tokens, gazetteer)) {
        const mention = toMention(reading, part, named, gazetteer);
        if (mention === null) continue;
        named.fill(1, mention.firstToken, mention.endToken);
        mentions.push(mention);
      }
    }
  }
  for (const token of tokens) {
    if (named[token.index] === 0 && isPair(token, gazetteer)) mentions.push(...splitPair(token, PAIR_CONFIDENCE));
  }
  const shortForms = findShortForms(reading, mentions, named);
  for (const { firstToken } of shortForms) named[firstToken] = 1;
  mentions.push(...shortForms, ...findRepeats(reading, mentions, named, gazetteer));
  mentions.sort((a, b) => a.start - b.start);
  const isOverlong = overlongNames(mentions);
  const narrowed = mentions.map((mention) => (isOverlong(mention) ? lastWord(mention, tokens) : mention));
  return settleTypes(withoutArticles(reading, readByKnown(narrowed, tokens, gazetteer)));
}

function lastWord(mention: ResolvableMention, tokens: readonly Token[]): ResolvableMention {
  const firstToken = mention.endToken - 1;
  const { start, text } = tokens[firstToken]!;
  const words = mention.words.slice(-1);
  return { ...mention, start, text, words, name: words[0]!, honorific: null, firstToken };
}

/** "Supreme Court justice Anna Harker" is two names, and the second a person. */
function atInnerTitle(name: Name, tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] {
  const { firstToken, endToken, type } = name;
  if (type !== 'organization') return [name];
  for (let at = firstToken + 1; at + 1 < endToken; at++) {
    const next = tokens[at + 1]!;
    if (!isHolder(tokens[at]!) || next.text === next.lower) continue;
    const isFirstName = (gazetteer.classes(hashString(next.lower)) & FIRST_NAME) !== 0;
    const isOffice = tokens[at]!.text === tokens[at]!.lower || tokens[at - 1]!.lower === 'court';
    if (!isOffice && !isFirstName) continue;
    return [
      { ...name, endToken: at },
      { ...name, firstToken: at + 1, type: 'person' },
    ];
  }
  return [name];
}

const FIRST_NAME = classBit('firstName');

/** A name the recogniser is surer of than this is what it says; below, what the noun in front of it says counts more. */
const SURE = 0.9;

function toMention(reading: Reading, name: Name, named: Uint8Array, gazetteer: Gazetteer): ResolvableMention | null {
  const { tokens, sentences } = reading;
  const sentence = sentences[tokens[name.firstToken]!.sentence]!;
  // What the user lists is a name as it stands.
  const listed = name.types.length === 0;
  const firstToken = listed ? name.firstToken : nameStart(tokens, name.firstToken, name.endToken, name.type, gazetteer);
  const ownEnd = listed ? name.endToken : nameEnd(tokens, firstToken, name.endToken);
  const endToken = listed ? ownEnd : longerEnd(reading, firstToken, ownEnd, name.type, named);
  const worded = listed
    ? null
    : wordedType(tokens, firstToken, endToken, name.type, name.confidence, sentence, gazetteer);
  const introduced = name.confidence < SURE ? introducedType(tokens, firstToken, endToken) : null;
  // "USA TODAY": what goes on behind a place is none.
  const own = endToken > ownEnd ? 'organization' : name.type;
  const type = worded ?? introduced ?? own;
  const confidence = introduced === null ? name.confidence : SURE;
  let first =
    type === 'person'
      ? withFirstName(tokens, afterTitle(tokens, firstToken, endToken), endToken, gazetteer)
      : firstToken;
  const title = type === 'person' ? titleStart(tokens, first, sentence.firstToken) : first;
  const honorific = title < first ? textOf(tokens, title, first) : null;
  let last = endToken - 1;
  while (last > first && (isPossessive(tokens[last]!.text) || isEnd(tokens[last]!))) last--;
  // "the District of Columbia": an article in lower case is none of the name.
  if (first < last && tokens[first]!.text === 'the') first++;
  const words = plainWords(tokens, first, last + 1);
  if (words.length === 0 || words.every(isTitleWord) || isFragment(tokens, first, last)) return null;
  const isThing = type === 'organization' || (type === 'place' && words.includes('and'));
  if (isThing && confidence < UNSURE && isDescription(tokens, first, last, gazetteer)) return null;
  if (words.every(isNameSuffix) || (confidence < SURE && !listed && isNoName(tokens, first, last))) return null;
  if (type === 'misc' && confidence < SURE_TITLE_CASE && (isHeading(sentence) || isCompound(tokens, first, last)))
    return null;
  const start = tokens[first]!.start;
  const end = tokens[last]!.end;
  return {
    start,
    end,
    text: textOf(tokens, first, last + 1),
    words,
    name: nameOf(words),
    type,
    confidence,
    honorific,
    firstToken: first,
    endToken: last + 1,
  };
}

/** A stop or quotation mark behind the name. */
function isEnd({ kind, text }: Token): boolean {
  return kind === 'punctuation' && text !== ')';
}

function isPossessive(text: string): boolean {
  return text.length <= 2 && /^['’]s?$/.test(text);
}

/** In headlines every word has a capital: an unsure name of no clear type is most often no name. */
const SURE_TITLE_CASE = 0.8;

function isHeading({ kind }: Sentence): boolean {
  return kind === 'headline' || kind === 'heading';
}

/** "Night-shift" at the start of a sentence. */
function isCompound(tokens: readonly Token[], first: number, last: number): boolean {
  return first === last && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(tokens[first]!.text);
}

const BEFORE_HYPHEN = /^(?:[RDI]-\p{Lu}|(?:anti|pro|non|pre|post|ex|then)-)/u;
const AFTER_HYPHEN = /-(?:led|run|held|born|style|bound|made|era|wide|like|\p{Ll}+(?:ed|ing))$/u;

const PARTY_AND_STATE = /^[RDI]-\p{Lu}/u;

/** What no reader takes for a name: a party and state ("R-Ohio"), "anti-war", "Norland-led", a mark. */
function isFragment(tokens: readonly Token[], first: number, last: number): boolean {
  const { text, kind } = tokens[first]!;
  if (first < last) return tokens[first - 1]?.text === '(' && PARTY_AND_STATE.test(text);
  if (kind === 'punctuation' || kind === 'symbol') return true;
  return text.includes('-') && (BEFORE_HYPHEN.test(text) || AFTER_HYPHEN.test(text));
}

const UNSURE = 0.7;
const ADJECTIVE = classBit('adjective');

/** "National", "Black and Brown". */
function isDescription(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  for (let at = first; at <= last; at++) {
    const { lower, text } = tokens[at]!;
    if (text.length > 1 && text === text.toUpperCase()) return false;
    if (lower !== 'and' && lower !== 'national' && (gazetteer.classes(hashString(lower)) & ADJECTIVE) === 0)
      return false;
  }
  return true;
}

/** "PAC", "Suite 29D". */
function isNoName(tokens: readonly Token[], first: number, last: number): boolean {
  const { lower } = tokens[first]!;
  if (first === last) return CAPITALS_WITHOUT_NAME.has(lower);
  if (first + 1 === last && lower === 'super') return CAPITALS_WITHOUT_NAME.has(tokens[last]!.lower);
  return NUMBERED_PARTS.has(lower) && /^\d/.test(tokens[first + 1]!.text);
}

const COUNTRY = classBit('country');

/** Whether a word is two or more countries joined by hyphens, which are no country together: "China-US". */
function isPair({ kind, text, lower, start, end }: Token, gazetteer: Gazetteer): boolean {
  if (kind !== 'word' || text === lower || !text.includes('-') || end - start !== text.length) return false;
  if ((gazetteer.classes(hashString(lower)) & COUNTRY) !== 0) return false;
  return text.split('-').every((part) => isCountry(part, gazetteer));
}

/** The countries of a pair. */
function splitPair(token: Token, confidence: number): ResolvableMention[] {
  let start = token.start;
  return token.text.split('-').map((text) => {
    const word = plainWord(text.toLowerCase());
    const part: ResolvableMention = {
      start,
      end: start + text.length,
      text,
      words: [word],
      name: word,
      type: 'place',
      confidence,
      honorific: null,
      firstToken: token.index,
      endToken: token.index + 1,
    };
    start += text.length + 1;
    return part;
  });
}

/** Two listed countries joined by a hyphen leave little doubt. */
const PAIR_CONFIDENCE = 0.9;
const COUNTRY_LETTERS: ReadonlySet<string> = new Set(['US', 'UK', 'U.S.', 'U.K.', 'EU', 'UAE']);

function isCountry(text: string, gazetteer: Gazetteer): boolean {
  if (COUNTRY_LETTERS.has(text)) return true;
  if (text === text.toLowerCase() || text.length < 3) return false;
  return (gazetteer.classes(hashString(text.toLowerCase())) & COUNTRY) !== 0;
}

const LONGEST_ADDITION = 8;

/** Names the user listed, wherever they stand with their capitals (or all in capitals). */
function findAdditions(reading: Reading, additions: LexiconAdditions): Name[] {
  const listed = new Map<string, EntityType>();
  const add = (phrases: readonly string[] | undefined, type: EntityType): void => {
    for (const phrase of phrases ?? []) {
      const words = phrase.trim().split(/\s+/);
      for (const form of [words, words.map((word) => word.toUpperCase())]) {
        listed.set(form.join(' '), type);
      }
    }
  };
  add(additions.people, 'person');
  add(additions.organizations, 'organization');
  add(additions.places, 'place');
  const found: Name[] = [];
  if (listed.size === 0) return found;
  const { tokens, sentences } = reading;
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const limit = Math.min(endToken, at + LONGEST_ADDITION);
      for (let end = limit; end > at; end--) {
        const type = listed.get(textOf(tokens, at, end));
        if (type === undefined) continue;
        found.push({ firstToken: at, endToken: end, type, confidence: 1, types: [] });
        at = end - 1;
        break;
      }
    }
  }
  return found;
}

/** The names that share no token with the forced ones; both in order. */
function withoutOverlaps(names: readonly Name[], forced: readonly Name[]): Name[] {
  let at = 0;
  return names.filter((name) => {
    while (at < forced.length && forced[at]!.endToken <= name.firstToken) at++;
    const next = forced[at];
    return next === undefined || next.firstToken >= name.endToken;
  });
}
