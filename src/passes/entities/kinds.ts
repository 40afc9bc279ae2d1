// "Sharks are native to the bay": animals and things of a kind at the head of a sentence, of which the article has the
// word in small letters, taken for the team that is called after them.
import type { Reading } from '../../model/reading.ts';
import type { ResolvableMention } from './resolve.ts';

export function withoutKinds(mentions: ResolvableMention[], { tokens, sentences }: Reading): ResolvableMention[] {
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
