// "Hale & Harker": a firm, whichever of its halves the recogniser saw, unless the article knows them as people.
import { NAME_PARTICLES } from '../../lexicon/titles.ts';
import type { Token } from '../../model/reading.ts';
import { nameOf, personWords, plainWords, textOf } from './names.ts';
import type { ResolvableMention } from './resolvable.ts';

const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);

/** The mentions with the halves of firms joined; they are in order. */
export function joinAtAmpersands(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
): readonly ResolvableMention[] {
  if (!mentions.some(({ firstToken, endToken }) => isJoint(tokens[firstToken - 1]) || isJoint(tokens[endToken])))
    return mentions;
  const people = new Set<string>();
  for (const { type, words } of mentions) {
    const name = personWords(words);
    if (type === 'person' && name.length > 1 && !particles.has(name[0]!)) people.add(name.at(-1)!);
  }
  const isHalf = ({ type, words, honorific }: ResolvableMention): boolean =>
    (words.length === 1 || (words.length === 2 && particles.has(words[0]!))) &&
    honorific === null &&
    type !== 'place' &&
    !people.has(words.at(-1)!);
  const joined: ResolvableMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const from = mention.firstToken - 2;
    const isEnd = isHalf(mention) && isJoint(tokens[from + 1]) && !isCited(tokens, mention.endToken);
    if (!isEnd || !isWord(tokens[from], tokens[from + 1]!)) {
      joined.push(mention);
    } else if (before === undefined || before.endToken <= from) {
      // "Hale & [Harker]", in front of which no other capital stands.
      joined.push(isWord(tokens[from - 1], tokens[from]!) ? mention : firm(mention, from, mention.endToken, tokens));
    } else if (before.endToken === from + 1 && isHalf(before)) {
      joined.pop();
      joined.push(firm(mention, from, mention.endToken, tokens));
    } else joined.push(mention);
  }
  return joined.map((mention, index) => {
    const to = mention.endToken + 2;
    const isOpen = isHalf(mention) && isJoint(tokens[to - 2]) && isWord(tokens[to - 1], tokens[to - 2]!);
    if (
      !isOpen ||
      isCited(tokens, to) ||
      (joined[index + 1]?.firstToken ?? to) < to ||
      isWord(tokens[to], tokens[to - 1]!)
    )
      return mention;
    return firm(mention, mention.firstToken, to, tokens);
  });
}

/** "Hale & Harker (2010)", "Hale & Harker, 2010": who wrote it. */
function isCited(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return next?.kind === 'number' || next?.text === '(' || (next?.text === ',' && tokens[end + 1]?.kind === 'number');
}

function isJoint(token: Token | undefined): boolean {
  return token?.text === '&';
}

/** A word with a capital and small letters in the sentence of another. */
function isWord(token: Token | undefined, { sentence }: Token): boolean {
  return token?.kind === 'word' && token.sentence === sentence && /^\p{Lu}.*\p{Ll}/u.test(token.text);
}

function firm(
  mention: ResolvableMention,
  firstToken: number,
  endToken: number,
  tokens: readonly Token[],
): ResolvableMention {
  const words = plainWords(tokens, firstToken, endToken);
  return {
    ...mention,
    start: tokens[firstToken]!.start,
    end: tokens[endToken - 1]!.end,
    text: textOf(tokens, firstToken, endToken),
    words,
    name: nameOf(words),
    type: 'organization',
    firstToken,
    endToken,
  };
}
