// Lexicons that are made when the command is built and read when a word turns up: see the modules named `*.static.ts`.

/** What is known of a word, by its lower-case spelling. */
export interface Lookup<Facts> {
  get(word: string): Facts | undefined;
}

/** Words remembered, listed or not, before the memory is emptied. */
const MOST_WORDS = 20_000;

/**
 * A lexicon over `json`, an object with an entry a word. The engine's own parser reads it, far faster than code could fill
 * a map, and an entry is taken apart only when its word is asked for.
 */
export function staticTable<Entry, Facts>(json: string, read: (entry: Entry, word: string) => Facts): Lookup<Facts> {
  const table = JSON.parse(json) as Readonly<Record<string, Entry>>;
  const known = new Map<string, Facts | null>();
  return {
    get(word) {
      const found = known.get(word);
      if (found !== undefined) return found ?? undefined;
      if (known.size >= MOST_WORDS) known.clear();
      const facts = Object.hasOwn(table, word) ? read(table[word] as Entry, word) : null;
      known.set(word, facts);
      return facts ?? undefined;
    },
  };
}
