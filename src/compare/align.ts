// Finds the sentences of an old draft in a new one: first those that are the same, then those that share most words.

/** Index pairs of the two drafts, in order of the new one. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  /** The share of words in common (Dice); 1 also for the same words in another order. */
  readonly similarity: number;
  /** Whether anything but white space, letter case and the form of quotation marks differs. */
  readonly edited: boolean;
}

/** Less in common and it is another sentence rather than an edited one. */
const LEAST_SIMILARITY = 0.5;
/** A word that stands in more sentences tells none apart; without it the work stays linear in the text. */
const MOST_SENTENCES_OF_A_WORD = 24;

/** Pairs each sentence with at most one of the other draft; what is unpaired was added or removed. */
export function alignSentences(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const olds = new Map<string, number[]>();
  before.forEach((sentence, index) => {
    const key = normalise(sentence);
    olds.set(key, [...(olds.get(key) ?? []), index]);
  });
  for (const list of olds.values()) list.reverse();
  const pairedOld = new Set<number>();
  const left: number[] = [];
  after.forEach((sentence, index) => {
    const match = olds.get(normalise(sentence))?.pop();
    if (match === undefined) left.push(index);
    else {
      pairedOld.add(match);
      pairs.push({ before: match, after: index, similarity: 1, edited: false });
    }
  });
  pairs.push(...alignEdited(before, after, pairedOld, left));
  return pairs.sort((a, b) => a.after - b.after);
}

function alignEdited(
  before: readonly string[],
  after: readonly string[],
  pairedOld: ReadonlySet<number>,
  left: readonly number[],
): readonly Pair[] {
  const words = new Map<number, ReadonlySet<string>>();
  const index = new Map<string, number[]>();
  before.forEach((sentence, old) => {
    if (pairedOld.has(old)) return;
    const set = wordsOf(sentence);
    words.set(old, set);
    for (const word of set) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [old]);
      else list.push(old);
    }
  });
  const candidates: Pair[] = [];
  for (const position of left) {
    const set = wordsOf(after[position] ?? '');
    const seen = new Set<number>();
    for (const word of set) {
      const list = index.get(word) ?? [];
      if (list.length <= MOST_SENTENCES_OF_A_WORD) for (const old of list) seen.add(old);
    }
    for (const old of seen) {
      const similarity = dice(words.get(old) ?? new Set(), set);
      if (similarity >= LEAST_SIMILARITY) {
        candidates.push({ before: old, after: position, similarity, edited: true });
      }
    }
  }
  candidates.sort((a, b) => b.similarity - a.similarity || a.after - b.after || a.before - b.before);
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return candidates.filter((pair) => {
    if (taken.before.has(pair.before) || taken.after.has(pair.after)) return false;
    taken.before.add(pair.before);
    taken.after.add(pair.after);
    return true;
  });
}

function normalise(sentence: string): string {
  return sentence.toLowerCase().replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

function wordsOf(sentence: string): ReadonlySet<string> {
  return new Set(normalise(sentence).match(/[\p{L}\p{N}]+(?:[.,:]\p{N}+)*/gu) ?? []);
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
