// What words mean as numbers to add up over a sentence: word vectors, rarer words counting more.
import { centred, normalised, readWordVectors } from './vectors.ts';

/** Vectors by word, lower case. */
export type Embeddings = ReadonlyMap<string, Float32Array>;

export const DIMENSIONS = 100;
/** Words taken, the most frequent first. */
const MOST_WORDS = 60_000;
/**
 * A word weighs a / (a + p), p its share of running text: after Arora, Liang and Ma (2017), "A simple but
 * tough-to-beat baseline for sentence embeddings".
 */
const RARITY = 1e-3;

/** Zipf's law: the word of rank r makes up some 0.1 / (r + 10) of a text. */
function share(rank: number): number {
  return 0.1 / (rank + 10);
}

/** Centred vectors of length one, scaled by how rare the word is. Throws as {@link readWordVectors} does. */
export function readEmbeddings(file: string): Embeddings {
  const { words, vectors } = readWordVectors(file, MOST_WORDS);
  const { values } = normalised(centred(vectors));
  return new Map(
    words.map((word, rank) => {
      const scale = RARITY / (RARITY + share(rank));
      const vector = values.subarray(rank * DIMENSIONS, (rank + 1) * DIMENSIONS);
      return [word, vector.map((value) => value * scale)];
    }),
  );
}
