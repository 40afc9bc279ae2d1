// The probabilities of the recogniser's labels: `marginals` of the tagger for the one chain in which a name has a first,
// inner and last token or is a single one. Knowing which label may follow which, it takes a quarter of the time.
import { type LinearModel, powersBelow } from '../../tagger/index.ts';

/** O, then four labels a type: first, inside, last, single. */
export const FIRST = 1;
export const INSIDE = 2;
export const LAST = 3;
export const SINGLE = 4;
export const TYPE_COUNT = 4;
export const LABEL_COUNT = 1 + 4 * TYPE_COUNT;

/** Labels of tokens that end what they belong to, and of those that begin something: any of these follows any of those. */
const ENDINGS = [0, ...[0, 4, 8, 12].flatMap((type) => [type + LAST, type + SINGLE])];
const BEGINNINGS = [0, ...[0, 4, 8, 12].flatMap((type) => [type + FIRST, type + SINGLE])];
const OUTER = ENDINGS.length;

/**
 * Writes the probability of every label in rows `from` to `to - 1` of `scores`, which are one sequence, to the same
 * places of `shares`; a row sums to 1.
 */
export type ShareLabels = (scores: Int32Array, from: number, to: number, shares: Float64Array) => void;

/** @throws TypeError when the model has no such chain */
export function createShareLabels(model: LinearModel): ShareLabels {
  const { chain, step, labels } = model;
  if (chain === null || labels.length !== LABEL_COUNT) throw new TypeError(`model ${model.name} has no chain of names`);
  const power = (weight: number): number => Math.exp(weight * step);
  const pair = chain.transitions.map(power);
  const initial = chain.initial.map(power);
  const final = chain.final.map(power);
  const powers = powersBelow(step);
  // A row each beginning with a column each ending, and the other way round.
  const into = Float64Array.from(BEGINNINGS.flatMap((to) => ENDINGS.map((from) => pair[from * LABEL_COUNT + to]!)));
  const outOf = Float64Array.from(ENDINGS.flatMap((from) => BEGINNINGS.map((to) => pair[from * LABEL_COUNT + to]!)));
  // From a name's first or inner token to its next inner or last one, four a type.
  const inner = Float64Array.from(
    [0, 4, 8, 12].flatMap((type) =>
      [FIRST, INSIDE].flatMap((from) => [INSIDE, LAST].map((to) => pair[(type + from) * LABEL_COUNT + type + to]!)),
    ),
  );
  let emissions = new Float64Array(64 * LABEL_COUNT);
  const row = new Float64Array(LABEL_COUNT);

  /** The likelihoods of a row's scores against the best of them. */
  const emit = (scores: Int32Array, at: number, out: number): void => {
    let top = scores[at]!;
    for (let label = 1; label < LABEL_COUNT; label++) if (scores[at + label]! > top) top = scores[at + label]!;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const below = top - scores[at + label]!;
      emissions[out + label] = below < powers.length ? powers[below]! : 0;
    }
  };

  /** Multiplies a row of `shares` with another, and makes it sum to 1. */
  const weigh = (shares: Float64Array, at: number, by: Float64Array, byAt: number): void => {
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const value = shares[at + label]! * by[byAt + label]!;
      shares[at + label] = value;
      sum += value;
    }
    if (sum === 0) return;
    const factor = 1 / sum;
    for (let label = 0; label < LABEL_COUNT; label++) shares[at + label]! *= factor;
  };

  /** What reaches each label of the row at `at` from the row before it. */
  const reach = (shares: Float64Array, at: number): void => {
    const before = at - LABEL_COUNT;
    const e0 = shares[before]!;
    const e1 = shares[before + 3]!;
    const e2 = shares[before + 4]!;
    const e3 = shares[before + 7]!;
    const e4 = shares[before + 8]!;
    const e5 = shares[before + 11]!;
    const e6 = shares[before + 12]!;
    const e7 = shares[before + 15]!;
    const e8 = shares[before + 16]!;
    for (let begin = 0, k = 0, to = at; begin < OUTER; begin++, k += OUTER) {
      shares[to] =
        e0 * into[k]! +
        e1 * into[k + 1]! +
        e2 * into[k + 2]! +
        e3 * into[k + 3]! +
        e4 * into[k + 4]! +
        e5 * into[k + 5]! +
        e6 * into[k + 6]! +
        e7 * into[k + 7]! +
        e8 * into[k + 8]!;
      // O and the four pairs of a first token and a single one.
      to += (begin & 1) === 0 ? 1 : 3;
    }
    for (let type = 0; type < 4 * TYPE_COUNT; type += 4) {
      const first = shares[before + type + FIRST]!;
      const inside = shares[before + type + INSIDE]!;
      shares[at + type + INSIDE] = first * inner[type]! + inside * inner[type + 2]!;
      shares[at + type + LAST] = first * inner[type + 1]! + inside * inner[type + 3]!;
    }
  };

  /** Turns what stands behind a row, in `row`, into what stands behind the row before it. */
  const reachBack = (emission: number): void => {
    let sum = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = row[label]! * emissions[emission + label]!;
      row[label] = weight;
      sum += weight;
    }
    // Any scale does; this one keeps the numbers within reach.
    const factor = sum === 0 ? 1 : 1 / sum;
    const b0 = row[0]!;
    const b1 = row[1]!;
    const b2 = row[4]!;
    const b3 = row[5]!;
    const b4 = row[8]!;
    const b5 = row[9]!;
    const b6 = row[12]!;
    const b7 = row[13]!;
    const b8 = row[16]!;
    for (let type = 0; type < 4 * TYPE_COUNT; type += 4) {
      const inside = row[type + INSIDE]!;
      const last = row[type + LAST]!;
      row[type + FIRST] = (inner[type]! * inside + inner[type + 1]! * last) * factor;
      row[type + INSIDE] = (inner[type + 2]! * inside + inner[type + 3]! * last) * factor;
    }
    for (let end = 0, k = 0, from = 0; end < OUTER; end++, k += OUTER) {
      row[from] =
        (outOf[k]! * b0 +
          outOf[k + 1]! * b1 +
          outOf[k + 2]! * b2 +
          outOf[k + 3]! * b3 +
          outOf[k + 4]! * b4 +
          outOf[k + 5]! * b5 +
          outOf[k + 6]! * b6 +
          outOf[k + 7]! * b7 +
          outOf[k + 8]! * b8) *
        factor;
      from += (end & 1) === 0 ? 3 : 1;
    }
  };

  return (scores, from, to, shares) => {
    if (from === to) return;
    const start = from * LABEL_COUNT;
    const size = (to - from) * LABEL_COUNT;
    if (emissions.length < size) emissions = new Float64Array(size * 2);
    shares.set(initial, start);
    for (let at = 0; at < size; at += LABEL_COUNT) {
      emit(scores, start + at, at);
      if (at > 0) reach(shares, start + at);
      weigh(shares, start + at, emissions, at);
    }
    row.set(final);
    for (let at = size - LABEL_COUNT; ; at -= LABEL_COUNT) {
      weigh(shares, start + at, row, 0);
      if (at === 0) return;
      reachBack(at);
    }
  };
}
