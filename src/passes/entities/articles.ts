// "The" in front of a name at the start of a sentence: part of the name only where the name has it inside a sentence
// too, or is a newspaper's ("The New York Times", "The Hague").
import { nameHeads } from '../../lexicon/name-heads.ts';
import type { Reading, Token } from '../../model/reading.ts';
import type { ResolvableMention } from './resolvable.ts';

/** Takes "The" off the names that only ever have it where every word has a capital. */
export function withoutArticles(reading: Reading, mentions: ResolvableMention[]): ResolvableMention[] {
  const { tokens } = reading;
  const withArticle = new Set<string>();
  let strays = false;
  for (const mention of mentions) {
    if (!hasArticle(mention, tokens)) continue;
    if (begins(reading, mention)) strays = true;
    else withArticle.add(mention.name);
  }
  if (!strays) return mentions;
  return mentions.map((mention) => {
    if (!hasArticle(mention, tokens) || withArticle.has(mention.name) || !begins(reading, mention)) return mention;
    return nameHeads.withArticle.has(mention.words.at(-1)!) ? mention : withoutFirst(mention, tokens);
  });
}

/** Whether the capital of "The" says nothing: at the start of a sentence or of what somebody says, and in a headline. */
function begins({ tokens, sentences }: Reading, { firstToken, endToken }: ResolvableMention): boolean {
  const sentence = sentences[tokens[firstToken]!.sentence]!;
  if (firstToken === sentence.firstToken || sentence.kind === 'headline' || sentence.kind === 'heading') return true;
  const next = tokens[endToken];
  // "The Corner Room" in quotation marks is a title.
  return OPENING.has(tokens[firstToken - 1]!.text) && next !== undefined && next.kind !== 'punctuation';
}

const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', "'", "''", '``']);

function hasArticle({ type, firstToken, endToken }: ResolvableMention, tokens: readonly Token[]): boolean {
  if (type !== 'organization' && type !== 'place') return false;
  return endToken > firstToken + 1 && tokens[firstToken]!.text === 'The';
}

function withoutFirst(mention: ResolvableMention, tokens: readonly Token[]): ResolvableMention {
  const { start } = tokens[mention.firstToken + 1]!;
  return { ...mention, start, text: mention.text.slice(start - mention.start), firstToken: mention.firstToken + 1 };
}
