// Countries joined by hyphens, which are no country together: "China-US talks"; people who meet: "the Harker-Brandt
// debate"; and media that ask together: "NBC
// News-Wall Street Journal poll".

import { nameHeads } from '../../lexicon/name-heads.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { knownType } from './listed.ts';
import { nameOf, personWords, plainWord, plainWords, textOf } from './names.ts';
import type { Name } from './recognise.ts';
import type { ResolvableMention } from './resolvable.ts';

const COUNTRY = classBit('country');

/** Whether a word is two or more countries joined by hyphens, which are no country together: "China-US". */
export function isPair({ kind, text, lower, start, end }: Token, gazetteer: Gazetteer): boolean {
  if (kind !== 'word' || text === lower || !text.includes('-') || end - start !== text.length) return false;
  if ((gazetteer.classes(hashString(lower)) & COUNTRY) !== 0) return false;
  return text.split('-').every((part) => isCountry(part, gazetteer));
}

/** The countries of a pair, or the people. */
export function splitPair(token: Token, confidence: number, type: EntityType = 'place'): ResolvableMention[] {
  let start = token.start;
  return token.text.split('-').map((text) => {
    const word = plainWord(text.toLowerCase());
    const part: ResolvableMention = {
      start,
      end: start + text.length,
      text,
      words: [word],
      name: word,
      type,
      confidence,
      honorific: null,
      firstToken: token.index,
      endToken: token.index + 1,
    };
    start += text.length + 1;
    return part;
  });
}

/** The mentions, with "the Harker-Brandt debate" of two people whom the article names in full as the two. */
export function atPeople(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
): readonly ResolvableMention[] {
  if (!mentions.some(mayBeTwo)) return mentions;
  const surnames = new Set<string>();
  for (const { type, words } of mentions)
    if (type === 'person' && words.length > 1) surnames.add(personWords(words).at(-1)!);
  return mentions.flatMap((mention) => {
    // "Anna Harker-Brandt" has both.
    const isTwo = mayBeTwo(mention) && !surnames.has(mention.name);
    return isTwo && mention.name.split('-').every((name) => surnames.has(name))
      ? splitPair(tokens[mention.firstToken]!, PAIR_CONFIDENCE, 'person')
      : [mention];
  });
}

function mayBeTwo({ type, words, text, start, end }: ResolvableMention): boolean {
  return type !== 'place' && words.length === 1 && end - start === text.length && PEOPLE.test(text);
}

const PEOPLE = /^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u;

/** Two listed countries joined by a hyphen leave little doubt. */
export const PAIR_CONFIDENCE = 0.9;
const COUNTRY_LETTERS: ReadonlySet<string> = new Set(['US', 'UK', 'U.S.', 'U.K.', 'EU', 'UAE']);

function isCountry(text: string, gazetteer: Gazetteer): boolean {
  if (COUNTRY_LETTERS.has(text)) return true;
  if (text === text.toLowerCase() || text.length < 3) return false;
  return (gazetteer.classes(hashString(text.toLowerCase())) & COUNTRY) !== 0;
}

const LETTERS = /^\p{Lu}{3,}$/u;

/** The two bodies that a hyphen in a name joins; null where it joins none. */
export function splitBodies(
  { firstToken, endToken, type, confidence }: Name,
  tokens: readonly Token[],
): readonly ResolvableMention[] | null {
  if (type === 'person' || type === 'place') return null;
  if (knownType(nameOf(plainWords(tokens, firstToken, endToken))) !== undefined) return null;
  for (let at = firstToken; at < endToken; at++) {
    const { text, start, end } = tokens[at]!;
    const hyphen = text.indexOf('-');
    if (hyphen < 2 || end - start !== text.length || !/^\p{Lu}[^-]*-\p{Lu}[^-]+$/u.test(text)) continue;
    const [left, right] = [text.slice(0, hyphen), text.slice(hyphen + 1)];
    const before = [...plainWords(tokens, firstToken, at), plainWord(left.toLowerCase())];
    const behind = [plainWord(right.toLowerCase()), ...plainWords(tokens, at + 1, endToken)];
    const isFirst = isBody(before, at > firstToken ? tokens[firstToken]!.text : left);
    const isSecond = isBody(behind, right);
    // "AFL-CIO" is one.
    if (!isFirst || !isSecond || (firstToken + 1 === endToken && LETTERS.test(left) && LETTERS.test(right))) continue;
    const space = tokens[at]!.spaceBefore && at > firstToken ? ' ' : '';
    const head = at > firstToken ? textOf(tokens, firstToken, at) + space : '';
    const tail = textOf(tokens, at, endToken).slice(hyphen + 1);
    const common = { type: 'organization', confidence, honorific: null } as const;
    return [
      {
        ...common,
        start: tokens[firstToken]!.start,
        end: start + hyphen,
        text: head + left,
        words: before,
        name: nameOf(before),
        firstToken,
        endToken: at + 1,
      },
      {
        ...common,
        start: start + hyphen + 1,
        end: tokens[endToken - 1]!.end,
        text: tail,
        words: behind,
        name: nameOf(behind),
        firstToken: at,
        endToken,
      },
    ];
  }
  return null;
}

/** "Wall Street Journal", "NBC", "ABC News", "Post". */
function isBody(words: readonly string[], first: string): boolean {
  const name = nameOf(words);
  if (knownType(name) === 'organization' || name === 'post') return true;
  if (!LETTERS.test(first)) return false;
  return words.length === 1 || (words.length === 2 && BROADCASTS.has(words[1]!));
}

const BROADCASTS: ReadonlySet<string> = new Set([...nameHeads.broadcasts].map((word) => word.toLowerCase()));
