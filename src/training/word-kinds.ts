// What kind of word a word vector belongs to: a small network learns the classes of listed words and the labels words
// carry in labelled text, and so says of any word with a vector whether it looks like a surname, a town, a party or a
// verb. One hidden layer (tanh), Adam, dropout. Deterministic for a seed.
import { createRandom, type Random, shuffle } from './random.ts';
import type { Matrix } from './vectors.ts';

/** What is known of the words; rows as in the matrix of their vectors. */
export interface KnownKinds {
  /** Class bits of each word, 0 where unlisted: each bit below `classCount` is a yes or no. */
  readonly classes: Uint32Array;
  readonly classCount: number;
  /** How often each word carries each of `labelCount` labels: a share of one. */
  readonly labels: Float32Array;
  readonly labelCount: number;
}

const HIDDEN = 64;
const EPOCHS = 16;
const BATCH = 256;
const RATE = 0.003;
const INPUT_DROPOUT = 0.1;
const HIDDEN_DROPOUT = 0.3;
/** Words seen more often count no more than this, in the logarithm of their count. */
const MOST_WEIGHT = 3;

/** Of every word the log-odds of each class, then the scores of each label, both about their means. */
export function wordKinds(vectors: Matrix, known: KnownKinds, log: (line: string) => void): Matrix {
  const { rows, width } = vectors;
  const { classes, labelCount, labels } = known;
  const outputs = known.classCount + labelCount;
  const random = createRandom(5);
  const network = createNetwork(width, outputs, random);
  const totals = Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let label = 0; label < labelCount; label++) sum += labels[row * labelCount + label]!;
    return sum;
  });
  const examples = Uint32Array.from({ length: rows }, (_, row) => row).filter(
    (row) => classes[row] !== 0 || totals[row]! > 0,
  );
  const slopes = new Float64Array(outputs);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random);
    let loss = 0;
    for (let at = 0; at < examples.length; at += BATCH) {
      for (const row of examples.subarray(at, at + BATCH)) {
        network.forward(vectors, row, random);
        loss += outputSlopes(network.output, known, row, totals[row]!, slopes);
        network.backward(vectors, row, slopes);
      }
      network.step(Math.min(BATCH, examples.length - at));
    }
    log(`kinds, epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)}`);
  }
  const values = new Float32Array(rows * outputs);
  for (let row = 0; row < rows; row++) {
    network.forward(vectors, row, null);
    values.set(network.output, row * outputs);
  }
  return aboutMeans({ rows, width: outputs, values }, known.classCount);
}

/** The loss of what the network says of a word, and its slope by output. Nothing is learnt of what is not known. */
function outputSlopes(
  output: Float64Array,
  { classes, classCount, labels, labelCount }: KnownKinds,
  row: number,
  total: number,
  slopes: Float64Array,
): number {
  slopes.fill(0);
  let loss = 0;
  const bits = classes[row]!;
  if (bits !== 0) {
    for (let bit = 0; bit < classCount; bit++) {
      const score = output[bit]!;
      const gold = (bits >>> bit) & 1;
      slopes[bit] = 1 / (1 + Math.exp(-score)) - gold;
      loss += Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - gold * score;
    }
  }
  if (total > 0) {
    const weight = Math.min(MOST_WEIGHT, Math.log1p(total));
    let top = Number.NEGATIVE_INFINITY;
    for (let k = classCount; k < output.length; k++) top = Math.max(top, output[k]!);
    let sum = 0;
    for (let k = classCount; k < output.length; k++) sum += Math.exp(output[k]! - top);
    for (let label = 0; label < labelCount; label++) {
      const logShare = output[classCount + label]! - top - Math.log(sum);
      const gold = labels[row * labelCount + label]! / total;
      slopes[classCount + label] = weight * (Math.exp(logShare) - gold);
      loss -= weight * gold * logShare;
    }
  }
  return loss;
}

interface Network {
  /** What `forward` found last. */
  readonly output: Float64Array;
  /** Runs a row through; with `random`, as in training, parts of it are left out. */
  readonly forward: (vectors: Matrix, row: number, random: Random | null) => void;
  /** Adds to the gradient what the slopes of the row run last give. */
  readonly backward: (vectors: Matrix, row: number, slopes: Float64Array) => void;
  /** Moves the weights by the gradient, the mean of `count` rows, and clears it. */
  readonly step: (count: number) => void;
}

function createNetwork(width: number, outputs: number, random: Random): Network {
  // Rows of hidden units: `width` weights and a bias; then rows of outputs: HIDDEN weights and a bias.
  const upper = HIDDEN * (width + 1);
  const weights = new Float64Array(upper + outputs * (HIDDEN + 1));
  for (let k = 0; k < weights.length; k++) {
    weights[k] = (random() * 2 - 1) / Math.sqrt(k < upper ? width : HIDDEN);
  }
  const gradient = new Float64Array(weights.length);
  const means = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  const input = new Float64Array(width);
  const hidden = new Float64Array(HIDDEN);
  const kept = new Float64Array(HIDDEN);
  const output = new Float64Array(outputs);
  let steps = 0;
  return {
    output,
    forward: ({ values }, row, dropping) => {
      for (let k = 0; k < width; k++) {
        const drop = dropping !== null && dropping() < INPUT_DROPOUT;
        input[k] = drop ? 0 : values[row * width + k]! / (dropping === null ? 1 : 1 - INPUT_DROPOUT);
      }
      for (let unit = 0, at = 0; unit < HIDDEN; unit++, at += width + 1) {
        let sum = weights[at + width]!;
        for (let k = 0; k < width; k++) sum += weights[at + k]! * input[k]!;
        hidden[unit] = Math.tanh(sum);
        kept[unit] = dropping === null ? 1 : dropping() < HIDDEN_DROPOUT ? 0 : 1 / (1 - HIDDEN_DROPOUT);
      }
      for (let out = 0, at = upper; out < outputs; out++, at += HIDDEN + 1) {
        let sum = weights[at + HIDDEN]!;
        for (let unit = 0; unit < HIDDEN; unit++) sum += weights[at + unit]! * hidden[unit]! * kept[unit]!;
        output[out] = sum;
      }
    },
    backward: (_vectors, _row, slopes) => {
      const below = new Float64Array(HIDDEN);
      for (let out = 0, at = upper; out < outputs; out++, at += HIDDEN + 1) {
        const slope = slopes[out]!;
        if (slope === 0) continue;
        for (let unit = 0; unit < HIDDEN; unit++) {
          gradient[at + unit]! += slope * hidden[unit]! * kept[unit]!;
          below[unit]! += slope * weights[at + unit]! * kept[unit]!;
        }
        gradient[at + HIDDEN]! += slope;
      }
      for (let unit = 0, at = 0; unit < HIDDEN; unit++, at += width + 1) {
        const slope = below[unit]! * (1 - hidden[unit]! ** 2);
        if (slope === 0) continue;
        for (let k = 0; k < width; k++) gradient[at + k]! += slope * input[k]!;
        gradient[at + width]! += slope;
      }
    },
    step: (count) => {
      steps++;
      const rate = (RATE * Math.sqrt(1 - 0.999 ** steps)) / (1 - 0.9 ** steps);
      for (let k = 0; k < weights.length; k++) {
        const slope = gradient[k]! / count;
        means[k] = 0.9 * means[k]! + 0.1 * slope;
        squares[k] = 0.999 * squares[k]! + 0.001 * slope * slope;
        weights[k]! -= (rate * means[k]!) / (Math.sqrt(squares[k]!) + 1e-8);
      }
      gradient.fill(0);
    },
  };
}

/** The label scores of each row about their mean, for only their differences mean something; then every column. */
function aboutMeans(scores: Matrix, firstLabel: number): Matrix {
  const { rows, width, values } = scores;
  for (let at = 0; at < values.length; at += width) {
    let sum = 0;
    for (let k = firstLabel; k < width; k++) sum += values[at + k]!;
    for (let k = firstLabel; k < width; k++) values[at + k]! -= sum / (width - firstLabel);
  }
  for (let column = 0; column < width; column++) {
    let sum = 0;
    for (let at = column; at < values.length; at += width) sum += values[at]!;
    for (let at = column; at < values.length; at += width) values[at]! -= sum / rows;
  }
  return scores;
}
