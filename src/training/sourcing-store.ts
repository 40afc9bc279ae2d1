// What the sourcing pass has learned, as its files hold it.
import { labels, meaningFeature } from '../passes/sourcing/rows/index.ts';
import { disputableSignal, signalNames } from '../passes/sourcing/signals.ts';
import type { StoredQuestion } from '../passes/sourcing/verdict-model.ts';
import { encodeModel, hashString } from '../tagger/index.ts';
import type { Embeddings } from './embeddings.ts';
import type { DenseModel } from './sourcing-dense.ts';
import { HASH_BITS, MASK, MEANING_SCALE } from './sourcing-items.ts';
import type { Weights } from './sourcing-regression.ts';

/** A stored weight is a multiple of this, up to 127 times. */
const STEP = 1 / 40;
const LARGEST_WEIGHT = 127 * STEP;
/** Behind the signals of `needs` stand the numbers of what the words mean. */
export const MEANING = signalNames.length;

/** The five questions about the source as one file. */
export function sourcesOf(trained: Record<string, Weights>): Uint8Array {
  const all = new Set<number>();
  for (const name of labels) for (const bucket of trained[name]!.keys()) all.add(bucket);
  const buckets = Uint32Array.from(all).sort();
  const weights = new Int8Array(buckets.length * labels.length);
  buckets.forEach((bucket, i) => {
    labels.forEach((name, label) => {
      const weight = trained[name]!.get(bucket) ?? 0;
      weights[i * labels.length + label] = Math.max(-127, Math.min(127, Math.round(weight / STEP)));
    });
  });
  return encodeModel({ name: 'sourcing', labels, hashBits: HASH_BITS, step: STEP, chain: null, buckets, weights });
}

const DIGITS = 10_000;

/** A question about signals as it is stored. */
export function stored({ bias, weights }: DenseModel): StoredQuestion {
  const round = (value: number): number => Math.round(value * DIGITS) / DIGITS;
  const kept = [...weights].map((weight, i) => [signalNames[i]!, round(weight)] as const).filter(([, w]) => w !== 0);
  return { bias: round(bias), weights: Object.fromEntries(kept) };
}

/**
 * What `needs` has learned about the meaning of words becomes one weight a word. They are scaled to what the file can
 * hold; the weight of their sum undoes it.
 */
function wordWeights(
  { weights }: DenseModel,
  embeddings: Embeddings,
): { readonly words: Weights; readonly scale: number } {
  const plain = [...embeddings].map(([word, vector]) => {
    const weight = vector.reduce((sum, value, d) => sum + value * weights[MEANING + d]!, 0) * MEANING_SCALE;
    return [meaningFeature(hashString(word)) & MASK, weight] as const;
  });
  const sizes = plain.map(([, weight]) => Math.abs(weight)).sort((a, b) => a - b);
  const scale = sizes[Math.floor(sizes.length * 0.998)]! / LARGEST_WEIGHT;
  const words = new Map<number, number>();
  // The first is the more frequent.
  for (const [bucket, weight] of plain) if (!words.has(bucket)) words.set(bucket, weight / scale);
  return { words, scale };
}

/** `needs` with what it has learned about words as the weight of their sum, and those words. */
export function withWordSum(
  needs: DenseModel,
  embeddings: Embeddings,
): { readonly needs: DenseModel; readonly disputable: Weights } {
  const { words, scale } = wordWeights(needs, embeddings);
  const weights = needs.weights.slice();
  weights[disputableSignal] = scale;
  return { needs: { ...needs, weights: weights.subarray(0, MEANING) }, disputable: words };
}
