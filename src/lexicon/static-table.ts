// Lexicons that are made when the command is built and looked into when a word turns up: see the modules named
// `*.static.ts`. Filling a map with thousands of entries would cost every start milliseconds; one article asks for a few
// hundred words, and those are searched for in the text of the table.

/** What is known of a word, by its lower-case spelling. */
export interface Lookup<Facts> {
  get(word: string): Facts | undefined;
}

/** Words remembered, listed or not, before the memory is emptied. */
const MOST_WORDS = 20_000;

/** The words of a table by their first two letters: each on a line of its own, a tab and its entry behind it. */
export type StaticTable = Readonly<Record<string, string>>;

export function tableOf(entries: Iterable<readonly [word: string, entry: string]>): StaticTable {
  const sections = new Map<string, string>();
  for (const [word, entry] of entries) {
    if (/[\t\n]/.test(word + entry)) throw new TypeError(`a table takes no tab or line break: ${word}`);
    const section = word.slice(0, SECTION_LETTERS);
    sections.set(section, `${sections.get(section) ?? '\n'}${word}\t${entry}\n`);
  }
  return Object.fromEntries(sections);
}

/** Short sections are searched in well under a microsecond; two letters are no name that every object has. */
const SECTION_LETTERS = 2;

/** The entry of a word, searched for at every call: for a caller that remembers what it made of it. */
export function searchTable(table: StaticTable, word: string): string | undefined {
  const text = table[word.slice(0, SECTION_LETTERS)] ?? '';
  const start = text.indexOf(`\n${word}\t`);
  return start < 0 ? undefined : text.slice(start + word.length + 2, text.indexOf('\n', start + 1));
}

/** A lexicon over what {@link tableOf} made; `read` takes an entry apart. */
export function staticTable<Facts>(table: StaticTable, read: (entry: string, word: string) => Facts): Lookup<Facts> {
  const known = new Map<string, Facts | null>();
  return {
    get(word) {
      const found = known.get(word);
      if (found !== undefined) return found ?? undefined;
      if (known.size >= MOST_WORDS) known.clear();
      const entry = searchTable(table, word);
      const facts = entry === undefined ? null : read(entry, word);
      known.set(word, facts);
      return facts ?? undefined;
    },
  };
}
