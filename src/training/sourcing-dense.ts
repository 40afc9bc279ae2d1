// Logistic regression on a few hundred numbers a row, by Newton's method with conjugate gradients: exact, no rate to
// tune, and the result depends on no order.

export interface DenseRow {
  readonly signals: Float64Array;
  readonly gold: 0 | 1;
  /** How much the row counts. */
  readonly weight: number;
  /** The article: its own level is learned and left out, because annotators differ in strictness. */
  readonly group: number;
}

export interface DenseOptions {
  /** Signals looked at, as stretches half-open. */
  readonly stretches: readonly (readonly [number, number])[];
  /** L2 of the signals, each scaled to a spread of one. */
  readonly l2: number;
  /** L2 of an article's own level; without it there are none. */
  readonly groupL2?: number;
}

export interface DenseModel {
  readonly bias: number;
  /** By signal, 0 outside the stretches. */
  readonly weights: Float64Array;
}

/** A signal that hardly varies is not blown up beyond this: a rare one must not weigh more for being rare. */
const LEAST_SPREAD = 0.25;
const NEWTON_STEPS = 8;
const GRADIENT_STEPS = 40;
const EPSILON = 1e-9;

export function fitDense(rows: readonly DenseRow[], { stretches, l2, groupL2 }: DenseOptions): DenseModel {
  const used = stretches.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
  const width = used.length + 1;
  const { matrix, mean, spread } = standardise(rows, used, width);
  const groups = new Map<number, number>();
  if (groupL2 !== undefined)
    for (const { group } of rows) if (!groups.has(group)) groups.set(group, width + groups.size);
  const level = Int32Array.from(rows, ({ group }) => groups.get(group) ?? -1);
  const size = width + groups.size;
  const penalty = new Float64Array(size).fill(l2);
  penalty[0] = EPSILON;
  penalty.fill(groupL2 ?? 0, width);

  /** What every row gives for a vector of weights. */
  const forward = (vector: Float64Array): Float64Array => {
    const result = new Float64Array(rows.length);
    for (let r = 0; r < rows.length; r++) {
      let sum = level[r]! >= 0 ? vector[level[r]!]! : 0;
      for (let k = 0, at = r * width; k < width; k++) sum += matrix[at + k]! * vector[k]!;
      result[r] = sum;
    }
    return result;
  };
  /** The rows added up, each times its factor, and the penalty of `vector`. */
  const backward = (factors: Float64Array, vector: Float64Array): Float64Array => {
    const result = Float64Array.from(vector, (value, k) => value * penalty[k]!);
    for (let r = 0; r < rows.length; r++) {
      const factor = factors[r]!;
      for (let k = 0, at = r * width; k < width; k++) result[k]! += matrix[at + k]! * factor;
      if (level[r]! >= 0) result[level[r]!]! += factor;
    }
    return result;
  };

  const weights = new Float64Array(size);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const odds = forward(weights);
    const errors = new Float64Array(rows.length);
    const curvature = new Float64Array(rows.length);
    rows.forEach(({ gold, weight }, r) => {
      const yes = 1 / (1 + Math.exp(-odds[r]!));
      errors[r] = weight * (yes - gold);
      curvature[r] = weight * yes * (1 - yes);
    });
    const slope = backward(errors, weights);
    const change = solve(slope, (direction) => {
      const along = forward(direction);
      for (let r = 0; r < along.length; r++) along[r]! *= curvature[r]!;
      return backward(along, direction);
    });
    for (let k = 0; k < size; k++) weights[k]! -= change[k]!;
    if (change.every((value) => Math.abs(value) < 1e-5)) break;
  }

  const result = new Float64Array(rows[0]?.signals.length ?? 0);
  let bias = weights[0]!;
  used.forEach((signal, k) => {
    result[signal] = weights[k + 1]! / spread[k]!;
    bias -= result[signal]! * mean[k]!;
  });
  return { bias, weights: result };
}

function standardise(
  rows: readonly DenseRow[],
  used: readonly number[],
  width: number,
): { matrix: Float64Array; mean: Float64Array; spread: Float64Array } {
  const mean = new Float64Array(used.length);
  const spread = new Float64Array(used.length);
  used.forEach((signal, k) => {
    let sum = 0;
    let squares = 0;
    for (const { signals } of rows) {
      sum += signals[signal]!;
      squares += signals[signal]! ** 2;
    }
    mean[k] = sum / rows.length;
    spread[k] = Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, squares / rows.length - mean[k]! ** 2)));
  });
  const matrix = new Float64Array(rows.length * width);
  rows.forEach(({ signals }, r) => {
    matrix[r * width] = 1;
    used.forEach((signal, k) => {
      matrix[r * width + k + 1] = (signals[signal]! - mean[k]!) / spread[k]!;
    });
  });
  return { matrix, mean, spread };
}

/** Conjugate gradients: the vector that `product` turns into `target`. */
function solve(target: Float64Array, product: (vector: Float64Array) => Float64Array): Float64Array {
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  const result = new Float64Array(target.length);
  const rest = Float64Array.from(target);
  let direction = Float64Array.from(target);
  let size = dot(rest, rest);
  const enough = size * 1e-10;
  for (let step = 0; step < GRADIENT_STEPS && size > enough; step++) {
    const image = product(direction);
    const scale = size / dot(direction, image);
    for (let i = 0; i < result.length; i++) {
      result[i]! += scale * direction[i]!;
      rest[i]! -= scale * image[i]!;
    }
    const next = dot(rest, rest);
    const keep = next / size;
    direction = direction.map((value, i) => rest[i]! + keep * value);
    size = next;
  }
  return result;
}

export function denseOdds({ bias, weights }: DenseModel, signals: Float64Array): number {
  return weights.reduce((sum, weight, i) => sum + weight * signals[i]!, bias);
}
