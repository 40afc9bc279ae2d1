// One spelling of what an article writes in two: "Mueller" is the Müller whom it has with the mark elsewhere.
import { nameOf, plainWord } from './names.ts';
import type { ResolvableMention } from './resolve.ts';

const MARKED = /[äöü]/i;
const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** The mentions, "mueller" compared as "muller" where the article has "Müller". */
export function withOneSpelling(mentions: readonly ResolvableMention[]): readonly ResolvableMention[] {
  const spelled = new Map<string, string>();
  for (const { text } of mentions) {
    if (!MARKED.test(text)) continue;
    for (const word of text.toLowerCase().split(/[\s,]+/))
      if (MARKED.test(word))
        spelled.set(
          word.replace(/[äöü]/g, (letter) => LETTERS[letter]!),
          plainWord(word),
        );
  }
  if (spelled.size === 0) return mentions;
  return mentions.map((mention) => {
    if (!mention.words.some((word) => spelled.has(word))) return mention;
    const words = mention.words.map((word) => spelled.get(word) ?? word);
    return { ...mention, words, name: nameOf(words) };
  });
}
