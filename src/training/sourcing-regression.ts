// Logistic regression on two groups of binary features, the second held down harder, by full-batch gradient descent
// with Adam: the examples are few, so every step can see all of them and the result depends on no order.

export interface Row {
  /** Buckets of what a person would name, and of the words. */
  readonly plain: Uint32Array;
  readonly words: Uint32Array;
  readonly gold: 0 | 1;
  /** How much the row counts. */
  readonly weight: number;
  /** The article: its own level is learned and left out, because annotators differ in strictness. -1 for none. */
  readonly group?: number;
}

export interface RegressionOptions {
  /** L2 of the two groups. */
  readonly plain: number;
  readonly words: number;
  /** L2 of an article's own level. */
  readonly group?: number;
  readonly steps?: number;
  readonly rate?: number;
}

/** Weight by bucket. */
export type Weights = ReadonlyMap<number, number>;

const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.99;

export function regress(rows: readonly Row[], options: RegressionOptions): Weights {
  const { steps = 160, rate = 0.06 } = options;
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const penalties: number[] = [];
  const ids: number[] = [];
  const ends = new Uint32Array(rows.length);
  const add = (bucket: number, penalty: number): void => {
    let number = numbers.get(bucket);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(bucket, number);
      counts.push(0);
      penalties.push(penalty);
    }
    counts[number]!++;
    ids.push(number);
  };
  rows.forEach(({ plain, words, group = -1 }, r) => {
    if (options.group !== undefined && group >= 0) add(-1 - group, options.group);
    for (const bucket of plain) add(bucket, options.plain);
    for (const bucket of new Set(words)) add(bucket, options.words);
    ends[r] = ids.length;
  });
  const flat = Uint32Array.from(ids);
  const penalty = Float64Array.from(penalties);
  // A feature seen once says nothing of other articles.
  const active = Uint8Array.from(counts, (count) => (count > 1 ? 1 : 0));
  const size = counts.length;
  const weights = new Float64Array(size);
  const slope = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    for (let k = 0; k < size; k++) slope[k] = penalty[k]! * weights[k]!;
    let from = 0;
    for (let r = 0; r < rows.length; r++) {
      const end = ends[r]!;
      let sum = 0;
      for (let i = from; i < end; i++) sum += weights[flat[i]!]!;
      const error = (1 / (1 + Math.exp(-sum)) - rows[r]!.gold) * rows[r]!.weight;
      for (let i = from; i < end; i++) slope[flat[i]!]! += error;
      from = end;
    }
    const speed = rate * (step > steps * 0.7 ? 0.3 : 1);
    const firstScale = 1 / (1 - FIRST_MOMENT ** step);
    const secondScale = 1 / (1 - SECOND_MOMENT ** step);
    for (let k = 0; k < size; k++) {
      if (active[k] === 0) continue;
      const g = slope[k]!;
      first[k] = FIRST_MOMENT * first[k]! + (1 - FIRST_MOMENT) * g;
      second[k] = SECOND_MOMENT * second[k]! + (1 - SECOND_MOMENT) * g * g;
      weights[k]! -= (speed * first[k]! * firstScale) / (Math.sqrt(second[k]! * secondScale) + 1e-8);
    }
  }
  const result = new Map<number, number>();
  for (const [bucket, number] of numbers) if (active[number] === 1 && bucket >= 0) result.set(bucket, weights[number]!);
  return result;
}

export function score(weights: Weights, row: Pick<Row, 'plain' | 'words'>): number {
  let sum = 0;
  for (const bucket of row.plain) sum += weights.get(bucket) ?? 0;
  for (const bucket of row.words) sum += weights.get(bucket) ?? 0;
  return sum;
}
