// Reads the word lists of this folder: words separated by white space.

/** The words of a list as a set. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const list of lists) for (const word of list.trim().split(/\s+/)) words.add(word);
  return words;
}
