// Reads the word lists of this folder: words separated by white space.

/** The words of a list as a set. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').trim().split(/\s+/));
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
