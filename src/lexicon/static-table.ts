// Lexicons that are made when the command is built and looked into when a word turns up: see the modules named
// `*.static.ts`. Filling a map with thousands of entries would cost every start milliseconds; one article asks for a few
// hundred words, and finding one in the text of the table takes microseconds.

/** What is known of a word, by its lower-case spelling. */
export interface Lookup<Facts> {
  get(word: string): Facts | undefined;
}

/** Words remembered, listed or not, before the memory is emptied. */
const MOST_WORDS = 20_000;

/** The text of a table: every word on a line of its own, a tab and its entry behind it. */
export function tableText(entries: Iterable<readonly [word: string, entry: string]>): string {
  let text = '\n';
  for (const [word, entry] of entries) {
    if (/[\t\n]/.test(word + entry)) throw new TypeError(`a table takes no tab or line break: ${word}`);
    text += `${word}\t${entry}\n`;
  }
  return text;
}

/** A lexicon over the text that {@link tableText} made; `read` takes an entry apart. */
export function staticTable<Facts>(text: string, read: (entry: string, word: string) => Facts): Lookup<Facts> {
  const known = new Map<string, Facts | null>();
  return {
    get(word) {
      const found = known.get(word);
      if (found !== undefined) return found ?? undefined;
      if (known.size >= MOST_WORDS) known.clear();
      const start = text.indexOf(`\n${word}\t`);
      const entry = start < 0 ? null : text.slice(start + word.length + 2, text.indexOf('\n', start + 1));
      const facts = entry === null ? null : read(entry, word);
      known.set(word, facts);
      return facts ?? undefined;
    },
  };
}
