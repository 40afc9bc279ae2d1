// "Sharks are native to the bay": animals and things of a kind at the head of a sentence, of which the article has the
// word in small letters, taken for the team that is called after them; substances taken for somebody; and "Generative AI"
// of an article that has "generative AI" elsewhere.
import type { Reading } from '../../model/reading.ts';
import type { ResolvableMention } from './resolvable.ts';

export function withoutKinds(mentions: ResolvableMention[], reading: Reading): ResolvableMention[] {
  return withoutOpenings(withoutSubstances(withoutBeasts(mentions, reading), reading), reading);
}

/** So long a word is no first name that is a noun as well: "hunter", "rose". */
const LONGEST_NOUN_NAME = 8;

/** "Merrinoxin" at the head of a sentence: a substance that the article has in small letters more often, taken for somebody. */
function withoutSubstances(mentions: ResolvableMention[], { tokens }: Reading): ResolvableMention[] {
  const isCandidate = ({ type, words, name, honorific }: ResolvableMention): boolean =>
    type === 'person' && words.length === 1 && honorific === null && name.length > LONGEST_NOUN_NAME;
  if (!mentions.some(isCandidate)) return mentions;
  const plain = new Map<string, number>();
  for (const { text, lower, tag } of tokens)
    if (text === lower && tag === 'NN') plain.set(lower, (plain.get(lower) ?? 0) + 1);
  const named = new Map<string, number>();
  for (const { words } of mentions) for (const word of words) named.set(word, (named.get(word) ?? 0) + 1);
  return mentions.filter((mention) => {
    const { name } = mention;
    return !isCandidate(mention) || (plain.get(name) ?? 0) <= (named.get(name) ?? 0);
  });
}

/** Without names that have their first capital from the head of the sentence only, as the article shows elsewhere. */
function withoutOpenings(mentions: ResolvableMention[], { tokens, sentences }: Reading): ResolvableMention[] {
  const isCandidate = ({ type, firstToken, endToken }: ResolvableMention): boolean =>
    (type === 'organization' || type === 'misc') &&
    endToken === firstToken + 2 &&
    firstToken === sentences[tokens[firstToken]!.sentence]!.firstToken;
  if (!mentions.some(isCandidate)) return mentions;
  const capitals = new Set<string>();
  for (const mention of mentions) if (!isCandidate(mention)) capitals.add(mention.name);
  const opening = new Set<string>();
  for (const mention of mentions) if (isCandidate(mention)) opening.add(tokens[mention.firstToken]!.lower);
  const plain = new Set<string>();
  for (let at = 0; at + 1 < tokens.length; at++) {
    const { text, lower, kind } = tokens[at]!;
    if (opening.has(lower) && kind === 'word' && text === lower) plain.add(`${lower} ${tokens[at + 1]!.text}`);
  }
  return mentions.filter((mention) => {
    const { firstToken, name } = mention;
    if (!isCandidate(mention) || capitals.has(name)) return true;
    return !plain.has(`${tokens[firstToken]!.lower} ${tokens[firstToken + 1]!.text}`);
  });
}

function withoutBeasts(mentions: ResolvableMention[], { tokens, sentences }: Reading): ResolvableMention[] {
  const isCandidate = ({ type, words, name, firstToken, endToken }: ResolvableMention): boolean =>
    type === 'organization' &&
    words.length === 1 &&
    name.endsWith('s') &&
    firstToken === sentences[tokens[firstToken]!.sentence]!.firstToken &&
    tokens[endToken]?.tag === 'VBP';
  if (!mentions.some(isCandidate)) return mentions;
  const plain = new Set<string>();
  for (const { text, lower, kind } of tokens) if (kind === 'word' && text === lower) plain.add(lower);
  /** What has a capital inside a sentence too is the team: "the Sharks". */
  const teams = new Set<string>();
  for (const mention of mentions)
    if (mention.type === 'organization' && !isCandidate(mention)) teams.add(mention.words.at(-1)!);
  return mentions.filter((mention) => {
    const { name } = mention;
    return !isCandidate(mention) || teams.has(name) || !(plain.has(name) || plain.has(name.slice(0, -1)));
  });
}
