// Feature hashing without building strings: a feature is a 32-bit number mixed from the template it belongs to
// and the hashes of the words it looks at. A hash of a word is computed once; features only mix integers.

const PRIME = 0x01000193;

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). */
export function scramble(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A 32-bit hash (FNV-1a) of the UTF-16 units `start` to `end` of `text`. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash ^ (hash >>> 15);
}

/** A 32-bit hash of a string. */
export function hashString(text: string): number {
  return hashRange(text, 0, text.length);
}

/** Joins two hashes; the order matters. */
export function mix(first: number, second: number): number {
  const hash = Math.imul(first ^ (first >>> 15), 0x9e3779b1) + second;
  return Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
}

/** What a template's number adds to its features. */
export function seedOf(template: number): number {
  return Math.imul(template + 1, 0x9e3779b1);
}

/** The id of the feature `template` (a small number the extractor hands out) with one value. */
export function feature(template: number, value: number): number {
  return scramble(seedOf(template) ^ value);
}

/** The id of a feature with two values; the order matters. */
export function feature2(template: number, first: number, second: number): number {
  return feature(template, mix(first, second));
}

/** The id of a feature with three values. */
export function feature3(template: number, first: number, second: number, third: number): number {
  return feature(template, mix(mix(first, second), third));
}
