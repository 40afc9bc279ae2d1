// Reads the word lists of this folder: words separated by white space.

/**
 * The words of a list as a set. It is filled when it is first looked into: the lists have tens of thousands of words,
 * and one article asks for a part of them.
 */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new WordSet(lists);
}

class WordSet implements ReadonlySet<string> {
  readonly #lists: readonly string[];
  #words: ReadonlySet<string> | null = null;

  constructor(lists: readonly string[]) {
    this.#lists = lists;
  }

  has(word: string): boolean {
    return (this.#words ?? this.#fill()).has(word);
  }

  get size(): number {
    return this.#filled().size;
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.#filled().values();
  }

  keys(): SetIterator<string> {
    return this.#filled().keys();
  }

  values(): SetIterator<string> {
    return this.#filled().values();
  }

  entries(): SetIterator<[string, string]> {
    return this.#filled().entries();
  }

  forEach(act: (word: string, same: string, set: ReadonlySet<string>) => void): void {
    for (const word of this.#filled()) act(word, word, this);
  }

  #filled(): ReadonlySet<string> {
    return this.#words ?? this.#fill();
  }

  #fill(): ReadonlySet<string> {
    const words = new Set<string>();
    for (const list of this.#lists) for (const word of list.trim().split(/\s+/)) words.add(word);
    this.#words = words;
    return words;
  }
}

/** Each stem with each ending, as a list; an ending "-" is none. */
export function withEndings(stems: string, endings: string): string {
  const all = endings.split(' ').map((ending) => (ending === '-' ? '' : ending));
  const words = stems.trim().split(/\s+/);
  return words.flatMap((stem) => all.map((ending) => stem + ending)).join(' ');
}

/** Whether a word begins with one of these. */
export function wordStems(list: string): RegExp {
  return new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})`);
}
