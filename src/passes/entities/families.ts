// Families: "the Harker family" and "the Harkers" are one, and none of the people called Harker.
import type { Token } from '../../model/reading.ts';
import type { ResolvableMention } from './resolvable.ts';

/** The mentions, those of a family with words of its own to be compared. */
export function withFamilies(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
): readonly ResolvableMention[] {
  /** Everybody's last names, by which "the Harkers" are no club and nobody called Harkers. */
  let surnames: ReadonlySet<string> | undefined;
  return mentions.map((mention) => {
    if (mention.type !== 'person' || mention.words.length > 1 || mention.honorific !== null) return mention;
    const { name, firstToken, endToken } = mention;
    if (tokens[firstToken - 1]?.lower !== 'the') return mention;
    if (FAMILY.has(tokens[endToken]?.lower ?? '')) return familyOf(mention, name);
    if (!name.endsWith('s')) return mention;
    surnames ??= lastNames(mentions);
    const one = name.endsWith('es') && surnames.has(name.slice(0, -2)) ? name.slice(0, -2) : name.slice(0, -1);
    return surnames.has(one) && !surnames.has(name) ? familyOf(mention, one) : mention;
  });
}

const FAMILY: ReadonlySet<string> = new Set(['family', 'household', 'clan']);

function familyOf(mention: ResolvableMention, surname: string): ResolvableMention {
  const name = `the ${surname} family`;
  const text = mention.name === surname ? `${mention.text} family` : mention.text;
  return { ...mention, text, words: [name], name };
}

function lastNames(mentions: readonly ResolvableMention[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, words } of mentions) if (type === 'person' && words.length > 1) names.add(words.at(-1)!);
  return names;
}
