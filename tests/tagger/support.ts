// Small random models for the tests of the tagger.
import { decodeModel, encodeModel } from '../../src/tagger/format.ts';
import type { LinearModel } from '../../src/tagger/model.ts';
import { createRandom } from '../../src/training/random.ts';

/** A model with a chain, one bucket per id 0..31 and random weights; some label pairs are forbidden. */
export function randomModel(seed: number, labelCount: number): LinearModel {
  return decodeModel(randomModelBytes(seed, labelCount), 'random.bin');
}

export function randomModelBytes(seed: number, labelCount: number): Uint8Array {
  const random = createRandom(seed);
  const chain = Float32Array.from({ length: labelCount * (labelCount + 2) }, (_, i) =>
    i >= 2 * labelCount && random() < 0.2 && i % (labelCount + 1) !== 0 ? Number.NEGATIVE_INFINITY : random() * 2 - 1,
  );
  return encodeModel({
    name: 'random',
    labels: Array.from({ length: labelCount }, (_, i) => `label-${i}`),
    hashBits: 6,
    step: 0.25,
    chain,
    buckets: Uint32Array.from({ length: 32 }, (_, i) => 2 * i),
    weights: Int8Array.from({ length: 32 * labelCount }, () => Math.round(random() * 20 - 10)),
  });
}

/** Every labelling of `rows` rows with its score, by brute force. */
export function allLabellings(
  model: LinearModel,
  scores: Int32Array,
  rows: number,
): { readonly labels: readonly number[]; readonly score: number }[] {
  const width = model.labels.length;
  const { chain } = model;
  if (chain === null) return [];
  let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let row = 0; row < rows; row++) {
    paths = paths.flatMap((path) =>
      Array.from({ length: width }, (_, label) => {
        const last = path.labels.at(-1);
        const link = last === undefined ? chain.initial[label] : chain.transitions[last * width + label];
        return {
          labels: [...path.labels, label],
          score: path.score + (link ?? 0) + (scores[row * width + label] ?? 0),
        };
      }),
    );
  }
  return paths.map((path) => ({ ...path, score: path.score + (chain.final[path.labels.at(-1) ?? 0] ?? 0) }));
}
