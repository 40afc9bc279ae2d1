// Makes a weight file of what a trainer returns: small weights are dropped, the others rounded to 8 bits.
import { encodeModel } from '../tagger/format.ts';
import type { Trained } from './sequences.ts';

export interface QuantiseOptions {
  readonly name: string;
  /** Weights smaller than this are dropped. */
  readonly prune: number;
  /** Size of a unit; larger weights than 127 of them are cut. By default the largest weight is 127 units. */
  readonly step?: number;
}

export function quantise(trained: Trained, { name, prune, step }: QuantiseOptions): Uint8Array {
  const { labels, hashBits, buckets, chain } = trained;
  const unit = Math.fround(
    step ?? trained.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127,
  );
  const weights = Int8Array.from(trained.weights, (weight) =>
    Math.abs(weight) < prune ? 0 : Math.max(-127, Math.min(127, Math.round(weight / unit))),
  );
  return encodeModel({ name, labels, hashBits, step: unit, chain, buckets, weights });
}
