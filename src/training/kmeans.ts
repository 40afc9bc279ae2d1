// k-means: rows of numbers that lie close together share a class. Deterministic for a seed.
import { createRandom, shuffle } from './random.ts';
import type { Matrix } from './vectors.ts';

export interface KMeansOptions {
  readonly classes: number;
  readonly rounds: number;
  /** The centres are found on the first so many rows only; all rows are then given to the nearest. */
  readonly learnFrom?: number;
  readonly seed?: number;
}

export interface Classes {
  /** Class of each row, from 0. */
  readonly classOf: Uint16Array;
  readonly centres: Matrix;
}

export function kMeans(points: Matrix, { classes, rounds, learnFrom, seed }: KMeansOptions): Classes {
  const { width, values } = points;
  const learnt = Math.min(points.rows, learnFrom ?? points.rows);
  const count = Math.min(classes, learnt);
  const rows = Uint32Array.from({ length: learnt }, (_, row) => row);
  shuffle(rows, createRandom(seed ?? 1));
  const centres = { rows: count, width, values: new Float32Array(count * width) };
  for (let c = 0; c < count; c++) {
    centres.values.set(values.subarray(rows[c]! * width, (rows[c]! + 1) * width), c * width);
  }
  const classOf = new Uint16Array(points.rows);
  for (let round = 0; round < rounds; round++) {
    findNearest(points, learnt, centres, classOf);
    moveCentres(points, learnt, centres, classOf);
  }
  findNearest(points, points.rows, centres, classOf);
  return { classOf, centres };
}

/** Writes the nearest centre of the first `rows` points. */
function findNearest({ width, values }: Matrix, rows: number, centres: Matrix, classOf: Uint16Array): void {
  const middle = Float64Array.from(centres.values);
  // |p - c|² is least where p·c - |c|²/2 is largest.
  const halves = Float64Array.from({ length: centres.rows }, (_, c) => {
    let squares = 0;
    for (let k = c * width; k < (c + 1) * width; k++) squares += middle[k]! ** 2;
    return squares / 2;
  });
  const fours = width - (width & 3);
  const point = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    point.set(values.subarray(row * width, (row + 1) * width));
    let nearest = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0, at = 0; c < centres.rows; c++, at += width) {
      // Four sums at once: none waits for the one before.
      let first = -halves[c]!;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let k = 0; k < fours; k += 4) {
        first += point[k]! * middle[at + k]!;
        second += point[k + 1]! * middle[at + k + 1]!;
        third += point[k + 2]! * middle[at + k + 2]!;
        fourth += point[k + 3]! * middle[at + k + 3]!;
      }
      for (let k = fours; k < width; k++) first += point[k]! * middle[at + k]!;
      const sum = first + second + (third + fourth);
      if (sum > top) {
        top = sum;
        nearest = c;
      }
    }
    classOf[row] = nearest;
  }
}

/** Puts each centre in the middle of its points; one without points stays where it is. */
function moveCentres({ width, values }: Matrix, rows: number, centres: Matrix, classOf: Uint16Array): void {
  const sums = new Float64Array(centres.values.length);
  const counts = new Uint32Array(centres.rows);
  for (let row = 0; row < rows; row++) {
    const to = classOf[row]! * width;
    counts[classOf[row]!]!++;
    for (let k = 0; k < width; k++) sums[to + k]! += values[row * width + k]!;
  }
  for (let at = 0; at < sums.length; at++) {
    const count = counts[Math.floor(at / width)]!;
    if (count > 0) centres.values[at] = sums[at]! / count;
  }
}

export interface NestedClasses {
  /** The finest class of each row. */
  readonly classOf: Uint16Array;
  /** For each but the coarsest granularity, finest first: the next coarser class of each class. */
  readonly parents: readonly Uint16Array[];
}

/** Classes within classes: the coarser ones are classes of the finer ones' centres. `sizes` are given finest first. */
export function nestedKMeans(
  points: Matrix,
  [finest, ...coarser]: readonly [number, ...number[]],
  options: Omit<KMeansOptions, 'classes'>,
): NestedClasses {
  const fine = kMeans(points, { ...options, classes: finest });
  const parents: Uint16Array[] = [];
  let { centres } = fine;
  for (const classes of coarser) {
    const above = kMeans(centres, { classes, rounds: COARSE_ROUNDS });
    parents.push(above.classOf);
    centres = above.centres;
  }
  return { classOf: fine.classOf, parents };
}

const COARSE_ROUNDS = 20;
