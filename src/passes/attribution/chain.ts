// The labels of a paragraph and how sure they are: `viterbi` and `marginals` of the tagger for the one chain in which a
// role has a label for its first token and one for the others. Knowing which label may follow which, it takes less than
// half of the time.
import { type LinearModel, powersBelow } from '../../tagger/index.ts';
import { LABELS } from './segments.ts';

const WIDTH = LABELS.length;

/** What may precede O and the first token of each role: any label. What may precede the others: the two of their role. */
const OPENINGS = [0, 1, 3, 5];
const ROLES = [1, 3, 5];

export interface Chain {
  /** The best label of each of the `rows` of seven scores. */
  readonly best: (scores: Int32Array, rows: number) => Uint8Array;
  /** The probability that each row has the role of its label in `labels`, whichever label of that role. */
  readonly sureness: (scores: Int32Array, labels: Uint8Array) => Float64Array;
}

/** @throws TypeError when the model has no such chain */
export function createChain({ name, chain, step, labels: names }: LinearModel): Chain {
  if (chain === null || names.length !== WIDTH) throw new TypeError(`model ${name} has no chain of roles`);
  const { transitions, initial, final } = chain;
  const power = (weight: number): number => Math.exp(weight * step);
  // Seven weights each into O and the first labels, then two each into the others.
  const pairs = [
    ...OPENINGS.flatMap((to) => LABELS.map((_, from) => [from, to] as const)),
    ...ROLES.flatMap((first) => [[first, first + 1] as const, [first + 1, first + 1] as const]),
  ];
  const into = Float64Array.from(pairs, ([from, to]) => transitions[from * WIDTH + to]!);
  const factors = into.map(power);
  const initialFactors = initial.map(power);
  const finalFactors = final.map(power);
  const powers = powersBelow(step);

  // Working memory: it grows to the longest paragraph seen, and nothing in it outlives a call.
  let values = new Float64Array(64 * WIDTH);
  let likelihoods = new Float64Array(64 * WIDTH);
  const reserve = (rows: number): void => {
    if (values.length >= rows * WIDTH) return;
    values = new Float64Array(rows * WIDTH * 2);
    likelihoods = new Float64Array(rows * WIDTH * 2);
  };

  /** The label before `to` on the best way there, given the row before it: the first of those equally good. */
  const before = (to: number, at: number): number => {
    const inner = to !== 0 && (to & 1) === 0;
    const from = inner ? to - 1 : 0;
    const end = inner ? to + 1 : WIDTH;
    let top = Number.NEGATIVE_INFINITY;
    let best = 0;
    for (let label = from; label < end; label++) {
      const value = values[at + label]! + transitions[label * WIDTH + to]!;
      if (value > top) {
        top = value;
        best = label;
      }
    }
    return best;
  };

  return {
    best(scores, rows) {
      const labels = new Uint8Array(rows);
      if (rows === 0) return labels;
      reserve(rows);
      for (let label = 0; label < WIDTH; label++) values[label] = initial[label]! + scores[label]!;
      const size = rows * WIDTH;
      for (let at = WIDTH; at < size; at += WIDTH) {
        const v0 = values[at - 7]!;
        const v1 = values[at - 6]!;
        const v2 = values[at - 5]!;
        const v3 = values[at - 4]!;
        const v4 = values[at - 3]!;
        const v5 = values[at - 2]!;
        const v6 = values[at - 1]!;
        // O, then the first label of each role.
        for (let k = 0, to = at; k < 28; k += 7) {
          let top = v0 + into[k]!;
          top = Math.max(top, v1 + into[k + 1]!);
          top = Math.max(top, v2 + into[k + 2]!);
          top = Math.max(top, v3 + into[k + 3]!);
          top = Math.max(top, v4 + into[k + 4]!);
          top = Math.max(top, v5 + into[k + 5]!);
          top = Math.max(top, v6 + into[k + 6]!);
          values[to] = top + scores[to]!;
          to += k === 0 ? 1 : 2;
        }
        values[at + 2] = Math.max(v1 + into[28]!, v2 + into[29]!) + scores[at + 2]!;
        values[at + 4] = Math.max(v3 + into[30]!, v4 + into[31]!) + scores[at + 4]!;
        values[at + 6] = Math.max(v5 + into[32]!, v6 + into[33]!) + scores[at + 6]!;
      }
      let label = 0;
      let top = Number.NEGATIVE_INFINITY;
      for (let last = 0; last < WIDTH; last++) {
        const value = values[size - WIDTH + last]! + final[last]!;
        if (value > top) {
          top = value;
          label = last;
        }
      }
      labels[rows - 1] = label;
      for (let row = rows - 2; row >= 0; row--) {
        label = before(label, row * WIDTH);
        labels[row] = label;
      }
      return labels;
    },

    sureness(scores, labels) {
      const rows = labels.length;
      const sure = new Float64Array(rows);
      if (rows === 0) return sure;
      reserve(rows);
      const w = factors;
      const deepest = powers.length;
      // Forwards, each row scaled to sum to 1: no logarithm in the loop and no underflow however long the paragraph.
      for (let row = 0, at = 0; row < rows; row++, at += WIDTH) {
        let best = scores[at]!;
        for (let label = 1; label < WIDTH; label++) if (scores[at + label]! > best) best = scores[at + label]!;
        for (let label = 0; label < WIDTH; label++) {
          const below = best - scores[at + label]!;
          likelihoods[at + label] = below < deepest ? powers[below]! : 0;
        }
        if (row === 0) values.set(initialFactors);
        else {
          const a0 = values[at - 7]!;
          const a1 = values[at - 6]!;
          const a2 = values[at - 5]!;
          const a3 = values[at - 4]!;
          const a4 = values[at - 3]!;
          const a5 = values[at - 2]!;
          const a6 = values[at - 1]!;
          for (let k = 0, to = at; k < 28; k += 7) {
            values[to] =
              a0 * w[k]! +
              a1 * w[k + 1]! +
              a2 * w[k + 2]! +
              a3 * w[k + 3]! +
              a4 * w[k + 4]! +
              a5 * w[k + 5]! +
              a6 * w[k + 6]!;
            to += k === 0 ? 1 : 2;
          }
          values[at + 2] = a1 * w[28]! + a2 * w[29]!;
          values[at + 4] = a3 * w[30]! + a4 * w[31]!;
          values[at + 6] = a5 * w[32]! + a6 * w[33]!;
        }
        let sum = 0;
        for (let i = at; i < at + WIDTH; i++) {
          const value = values[i]! * likelihoods[i]!;
          values[i] = value;
          sum += value;
        }
        const factor = sum === 0 ? 1 : 1 / sum;
        for (let i = at; i < at + WIDTH; i++) values[i]! *= factor;
      }
      // Backwards: what stands behind the row.
      let b0 = finalFactors[0]!;
      let b1 = finalFactors[1]!;
      let b2 = finalFactors[2]!;
      let b3 = finalFactors[3]!;
      let b4 = finalFactors[4]!;
      let b5 = finalFactors[5]!;
      let b6 = finalFactors[6]!;
      for (let row = rows - 1, at = row * WIDTH; ; row--, at -= WIDTH) {
        const p0 = values[at]! * b0;
        const p1 = values[at + 1]! * b1;
        const p2 = values[at + 2]! * b2;
        const p3 = values[at + 3]! * b3;
        const p4 = values[at + 4]! * b4;
        const p5 = values[at + 5]! * b5;
        const p6 = values[at + 6]! * b6;
        const all = p0 + p1 + p2 + p3 + p4 + p5 + p6;
        const part = all === 0 ? 1 : 1 / all;
        const label = labels[row]!;
        if (label === 0) sure[row] = p0 * part;
        else if (label < 3) sure[row] = p1 * part + p2 * part;
        else if (label < 5) sure[row] = p3 * part + p4 * part;
        else sure[row] = p5 * part + p6 * part;
        if (row === 0) return sure;
        const e0 = b0 * likelihoods[at]!;
        const e1 = b1 * likelihoods[at + 1]!;
        const e2 = b2 * likelihoods[at + 2]!;
        const e3 = b3 * likelihoods[at + 3]!;
        const e4 = b4 * likelihoods[at + 4]!;
        const e5 = b5 * likelihoods[at + 5]!;
        const e6 = b6 * likelihoods[at + 6]!;
        // Any scale does; this one keeps the numbers within reach.
        const sum = e0 + e1 + e2 + e3 + e4 + e5 + e6;
        const factor = sum === 0 ? 1 : 1 / sum;
        b0 = (w[0]! * e0 + w[7]! * e1 + w[14]! * e3 + w[21]! * e5) * factor;
        b1 = (w[1]! * e0 + w[8]! * e1 + w[28]! * e2 + w[15]! * e3 + w[22]! * e5) * factor;
        b2 = (w[2]! * e0 + w[9]! * e1 + w[29]! * e2 + w[16]! * e3 + w[23]! * e5) * factor;
        b3 = (w[3]! * e0 + w[10]! * e1 + w[17]! * e3 + w[30]! * e4 + w[24]! * e5) * factor;
        b4 = (w[4]! * e0 + w[11]! * e1 + w[18]! * e3 + w[31]! * e4 + w[25]! * e5) * factor;
        b5 = (w[5]! * e0 + w[12]! * e1 + w[19]! * e3 + w[26]! * e5 + w[32]! * e6) * factor;
        b6 = (w[6]! * e0 + w[13]! * e1 + w[20]! * e3 + w[27]! * e5 + w[33]! * e6) * factor;
      }
    },
  };
}
