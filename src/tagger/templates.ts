// Feature templates as data. An extractor writes what it looks at into numbered slots, once a token; which slots are
// mixed into which feature stands in a table. One small loop then hashes all of them: several times as fast as a call
// for each feature, which the compiler stops inlining after the first few.
import { type FeatureBuffer, reserve } from './features.ts';
import { mix, scramble, seedOf } from './hash.ts';

/** A template's number and the one to three slots whose values it looks at, in this order. */
export type Template = readonly [template: number, ...slots: number[]];

export interface Templates {
  readonly count: number;
  /** Templates with one slot come first, then those with two, then those with three. */
  readonly pairsFrom: number;
  readonly triplesFrom: number;
  readonly seeds: Int32Array;
  /** Three entries a template. */
  readonly slots: Uint8Array;
}

/** @throws RangeError when a template looks at no slot or at more than three */
export function createTemplates(list: readonly Template[]): Templates {
  const sorted = [...list].sort((a, b) => a.length - b.length);
  const sizes = sorted.map(({ length }) => length - 1);
  if (sizes.some((size) => size < 1 || size > 3)) throw new RangeError('a template looks at one to three slots');
  const from = (size: number): number => sizes.filter((other) => other < size).length;
  const slots = new Uint8Array(sorted.length * 3);
  sorted.forEach(([, ...own], k) => {
    slots.set(own, k * 3);
  });
  return {
    count: sorted.length,
    pairsFrom: from(2),
    triplesFrom: from(3),
    seeds: Int32Array.from(sorted, ([template]) => seedOf(template)),
    slots,
  };
}

/** Adds every template's feature of the values to the open row: the ids that `feature` to `feature3` give. */
export function addTemplates(templates: Templates, values: Int32Array, buffer: FeatureBuffer): void {
  const { count, pairsFrom, triplesFrom, seeds, slots } = templates;
  const ids = reserve(buffer, count);
  const { length } = buffer;
  for (let k = 0; k < count; k++) {
    let value = values[slots[k * 3]!]!;
    if (k >= pairsFrom) {
      value = mix(value, values[slots[k * 3 + 1]!]!);
      if (k >= triplesFrom) value = mix(value, values[slots[k * 3 + 2]!]!);
    }
    ids[length + k] = scramble(seeds[k]! ^ value);
  }
  buffer.length = length + count;
}
