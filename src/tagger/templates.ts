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
  /** The bits of its hash that a template keeps, and its place in its family in the bits below. */
  readonly kept: Int32Array;
  readonly places: Int32Array;
  /** Three entries a template. */
  readonly slots: Uint8Array;
}

/**
 * `families` are numbers of templates, at most eight together, that ask for the same values at neighbouring tokens
 * ("this word", "the word before"). Their weights for one value lie side by side in memory and so come in together.
 *
 * @throws RangeError when a template looks at no slot or at more than three
 */
export function createTemplates(list: readonly Template[], families: readonly (readonly number[])[] = []): Templates {
  const sorted = [...list].sort((a, b) => a.length - b.length);
  const sizes = sorted.map(({ length }) => length - 1);
  if (sizes.some((size) => size < 1 || size > 3)) throw new RangeError('a template looks at one to three slots');
  const from = (size: number): number => sizes.filter((other) => other < size).length;
  const familyOf = (template: number): readonly number[] =>
    families.find((family) => family.includes(template)) ?? [template];
  const slots = new Uint8Array(sorted.length * 3);
  sorted.forEach(([, ...own], k) => {
    slots.set(own, k * 3);
  });
  return {
    count: sorted.length,
    pairsFrom: from(2),
    triplesFrom: from(3),
    seeds: Int32Array.from(sorted, ([template]) => seedOf(familyOf(template)[0]!)),
    kept: Int32Array.from(sorted, ([template]) => -(2 ** Math.ceil(Math.log2(familyOf(template).length)))),
    places: Int32Array.from(sorted, ([template]) => familyOf(template).indexOf(template)),
    slots,
  };
}

/**
 * Adds every template's feature of the values to the open row: the ids that `feature` to `feature3` give, but for
 * those of families.
 */
export function addTemplates(templates: Templates, values: Int32Array, buffer: FeatureBuffer): void {
  const { count, pairsFrom, triplesFrom, seeds, kept, places, slots } = templates;
  const ids = reserve(buffer, count);
  const { length } = buffer;
  for (let k = 0; k < count; k++) {
    let value = values[slots[k * 3]!]!;
    if (k >= pairsFrom) {
      value = mix(value, values[slots[k * 3 + 1]!]!);
      if (k >= triplesFrom) value = mix(value, values[slots[k * 3 + 2]!]!);
    }
    ids[length + k] = (scramble(seeds[k]! ^ value) & kept[k]!) | places[k]!;
  }
  buffer.length = length + count;
}
