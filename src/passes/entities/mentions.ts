// From what the recogniser marked to mentions as an editor would mark them: without titles, split at hyphens between
// two places, and with the names the user added.
import type { EntityType } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { introducedType } from './introduced.ts';
import { nameOf, plainWord, plainWords } from './names.ts';
import type { Name } from './recognise.ts';
import { findRepeats, findShortForms } from './repeats.ts';
import type { ResolvableMention } from './resolve.ts';
import { overlongNames, settleTypes } from './settle.ts';
import { afterTitle, isTitleWord, titleStart } from './titles.ts';

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
  for (const name of forced.length === 0 ? kept : [...kept, ...forced]) {
    named.fill(1, name.firstToken, name.endToken);
    const token = tokens[name.firstToken]!;
    if (name.endToken === name.firstToken + 1 && isPair(token, gazetteer)) {
      mentions.push(...splitPair(token, name.confidence));
    } else {
      const mention = toMention(reading, name);
      if (mention !== null) mentions.push(mention);
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
  return settleTypes(mentions.map((mention) => (isOverlong(mention) ? lastWord(mention, tokens) : mention)));
}

function lastWord(mention: ResolvableMention, tokens: readonly Token[]): ResolvableMention {
  const firstToken = mention.endToken - 1;
  const { start, text } = tokens[firstToken]!;
  const words = mention.words.slice(-1);
  return { ...mention, start, text, words, name: words[0]!, honorific: null, firstToken };
}

/** A name the recogniser is surer of than this is what it says; below, what the noun in front of it says counts more. */
const SURE = 0.9;

function toMention(reading: Reading, name: Name): ResolvableMention | null {
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = name;
  const introduced = name.confidence < SURE ? introducedType(tokens, firstToken, endToken) : null;
  const type = introduced ?? name.type;
  const confidence = introduced === null ? name.confidence : SURE;
  const sentence = sentences[tokens[firstToken]!.sentence]!;
  let first = type === 'person' ? afterTitle(tokens, firstToken, endToken) : firstToken;
  const title = type === 'person' ? titleStart(tokens, first, sentence.firstToken) : first;
  let last = endToken - 1;
  while (last > first && isPossessive(tokens[last]!.text)) last--;
  // "the District of Columbia": an article in lower case is none of the name.
  if (first < last && tokens[first]!.text === 'the') first++;
  const words = plainWords(tokens, first, last + 1);
  if (words.length === 0 || words.every(isTitleWord) || isFragment(tokens, first, last)) return null;
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
    honorific: title < first ? textOf(tokens, title, first) : null,
    firstToken: first,
    endToken: last + 1,
  };
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

const BEFORE_HYPHEN = /^(?:[RDI]-\p{Lu}|(?:anti|pro|non|pre|post|ex)-)/u;
const AFTER_HYPHEN = /-(?:led|run|held|born|style|bound|made|era|wide|like|\p{Ll}+(?:ed|ing))$/u;

/** What no reader takes for a name: a party and state ("R-Ohio"), "anti-war", "Norland-led", a mark. */
function isFragment(tokens: readonly Token[], first: number, last: number): boolean {
  if (first < last) return false;
  const { text, kind } = tokens[first]!;
  if (kind === 'punctuation' || kind === 'symbol') return true;
  return text.includes('-') && (BEFORE_HYPHEN.test(text) || AFTER_HYPHEN.test(text));
}

/** The tokens as they stand, with single spaces. */
function textOf(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    text += at > first && token.spaceBefore ? ` ${token.text}` : token.text;
  }
  return text;
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
