// Word clusters from plain text: words that stand beside the same words share one. Exchange algorithm (after Uszkoreit
// and Brants 2008, with the words on both sides): move each word to the class that makes its neighbours likeliest.

export interface ClusterOptions {
  readonly classes: number;
  readonly rounds: number;
  /** Words seen less often get no class. */
  readonly minCount: number;
  /** Only so many of the commonest words count as neighbours. */
  readonly neighbours: number;
  readonly log?: (line: string) => void;
}

/** The class of each word, 1 to `classes`. Sentences are lists of words as they are to be compared. */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  { classes, rounds, minCount, neighbours, log }: ClusterOptions,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, count]) => count >= minCount)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word]) => word);
  const numbers = new Map(vocabulary.map((word, number) => [word, number]));
  const contexts = gatherContexts(sentences, numbers, vocabulary.length, Math.min(neighbours, vocabulary.length));

  // f(n) = n log n for every count that can occur.
  const total = sentences.reduce((sum, words) => sum + words.length, 0);
  const f = new Float64Array(total * 2 + 2);
  for (let n = 2; n < f.length; n++) f[n] = n * Math.log(n);

  const classOf = Uint16Array.from(vocabulary, (_, word) => word % classes);
  const table = new Int32Array(2 * (neighbours + 1) * classes);
  const sizes = new Int32Array(classes);
  const move = (word: number, sign: number): void => {
    const { ids, times } = contexts[word]!;
    const into = classOf[word]!;
    ids.forEach((id, i) => {
      table[id * classes + into]! += sign * times[i]!;
      sizes[into]! += sign * times[i]!;
    });
  };
  for (let word = 0; word < vocabulary.length; word++) move(word, 1);

  const gains = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let word = 0; word < vocabulary.length; word++) {
      const { ids, times } = contexts[word]!;
      const before = classOf[word]!;
      move(word, -1);
      gains.fill(0);
      let weight = 0;
      for (let i = 0; i < ids.length; i++) {
        const n = times[i]!;
        const row = ids[i]! * classes;
        weight += n;
        for (let c = 0; c < classes; c++) {
          const with0 = table[row + c]!;
          if (with0 > 0) gains[c]! += f[with0 + n]! - f[with0]! - f[n]!;
        }
      }
      let best = before;
      let top = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < classes; c++) {
        const gain = gains[c]! - (f[sizes[c]! + weight]! - f[sizes[c]!]!);
        if (gain > top) {
          top = gain;
          best = c;
        }
      }
      classOf[word] = best;
      if (best !== before) moved++;
      move(word, 1);
    }
    log?.(`round ${round + 1}: ${moved} of ${vocabulary.length} words moved`);
    if (moved * 200 < vocabulary.length) break;
  }
  return new Map(vocabulary.map((word, number) => [word, classOf[number]! + 1]));
}

interface Contexts {
  readonly ids: Int32Array;
  readonly times: Int32Array;
}

/** For each word how often each common word stands before it (even ids) and after it (odd ids); the rest is one word. */
function gatherContexts(
  sentences: readonly (readonly string[])[],
  numbers: ReadonlyMap<string, number>,
  words: number,
  neighbours: number,
): Contexts[] {
  const seen = Array.from({ length: words }, () => new Map<number, number>());
  const common = (number: number | undefined): number =>
    number === undefined || number >= neighbours ? neighbours : number;
  for (const sentence of sentences) {
    const line = sentence.map((word) => numbers.get(word));
    line.forEach((word, at) => {
      if (word === undefined) return;
      const map = seen[word]!;
      const note = (id: number): void => {
        map.set(id, (map.get(id) ?? 0) + 1);
      };
      note(2 * common(at > 0 ? line[at - 1] : undefined));
      note(2 * common(at + 1 < line.length ? line[at + 1] : undefined) + 1);
    });
  }
  return seen.map((map) => ({ ids: Int32Array.from(map.keys()), times: Int32Array.from(map.values()) }));
}
