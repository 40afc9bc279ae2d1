// What the trainers take: the features of a sequence with its gold labels.
import type { FeatureBuffer } from '../tagger/features.ts';

export interface Sequence {
  /** Feature ids of all rows, as the extractor wrote them. */
  readonly ids: Uint32Array;
  /** One past each row's last id. */
  readonly ends: Uint32Array;
  /** Index of each row's label. For a model with one label (yes/no): 1 or 0. */
  readonly gold: Uint8Array;
  /** CRF only: a bit mask of the labels a row may have, where its label is only known in part; null when all are known. */
  readonly allowed: Uint32Array | null;
  /** How much each row counts (`trainLogistic`), or null for 1. */
  readonly rowWeights: Float32Array | null;
}

/** Copies what the buffer holds; `gold` has one label a row. */
export function takeSequence(
  buffer: FeatureBuffer,
  gold: ArrayLike<number>,
  extra: { readonly allowed?: ArrayLike<number> | null; readonly rowWeights?: ArrayLike<number> | null } = {},
): Sequence {
  if (gold.length !== buffer.rows) throw new RangeError(`${gold.length} labels for ${buffer.rows} rows`);
  return {
    ids: buffer.ids.slice(0, buffer.length),
    ends: buffer.ends.slice(0, buffer.rows),
    gold: Uint8Array.from(gold),
    allowed: extra.allowed ? Uint32Array.from(extra.allowed) : null,
    rowWeights: extra.rowWeights ? Float32Array.from(extra.rowWeights) : null,
  };
}

/** What a trainer returns and `quantise` writes: `weights[i * labels + label]` of the bucket `buckets[i]`. */
export interface Trained {
  readonly labels: readonly string[];
  readonly hashBits: number;
  /** Ascending. */
  readonly buckets: Uint32Array;
  readonly weights: Float32Array;
  /** Initial, final, then transitions row by row; null without a chain. */
  readonly chain: Float32Array | null;
}

/** The buckets that occur at least `minCount` times, and each bucket's number among them (-1 for the others). */
export function indexBuckets(
  sequences: readonly Sequence[],
  hashBits: number,
  minCount: number,
): { readonly buckets: Uint32Array; readonly numbers: Int32Array } {
  const counts = new Int32Array(2 ** hashBits);
  const mask = counts.length - 1;
  for (const { ids } of sequences) for (let i = 0; i < ids.length; i++) counts[ids[i]! & mask]!++;
  const buckets: number[] = [];
  for (let bucket = 0; bucket < counts.length; bucket++) {
    if (counts[bucket]! >= minCount) {
      counts[bucket] = buckets.length;
      buckets.push(bucket);
    } else counts[bucket] = -1;
  }
  return { buckets: Uint32Array.from(buckets), numbers: counts };
}
