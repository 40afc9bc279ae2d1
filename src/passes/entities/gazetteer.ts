// Lists of names and words, as hashes: which classes a phrase of one to five words belongs to, and a word's cluster.
// The file is made by src/training/gazetteers.ts; its origin and licence stand in models/entities.md.
import { crc32 } from 'node:zlib';
import { ModelError, readUint32s } from '../../tagger/format.ts';
import { mix } from '../../tagger/hash.ts';

/** The classes, as bit numbers; the order is part of the file format. */
export const CLASSES = [
  'country',
  'city',
  'region',
  'place',
  'demonym',
  'firstName',
  'lastName',
  'person',
  'team',
  'organization',
  'honorific',
  'job',
  'organizationWord',
  'placeWord',
  'date',
  'adjective',
  'verb',
  'noun',
  'function',
  'abbreviation',
] as const;
export type GazetteerClass = (typeof CLASSES)[number];

/** Bit behind the classes: a listed phrase begins with this one. */
export const PREFIX_BIT = 1 << CLASSES.length;
const CLASS_BITS = PREFIX_BIT - 1;

export function classBit(name: GazetteerClass): number {
  return 1 << CLASSES.indexOf(name);
}

/** The key of a phrase from the keys of its words; of one word, the word's own. */
export function extendPhrase(phrase: number, word: number): number {
  return mix(phrase, word);
}

export interface Gazetteer {
  /** Class bits of a word or phrase, 0 when unlisted. */
  readonly classes: (key: number) => number;
  /** Whether a longer listed phrase begins with this one. */
  readonly continues: (key: number) => boolean;
  /** Cluster of a word, 0 when unknown. */
  readonly cluster: (key: number) => number;
}

export const GAZETTEER_VERSION = 4;
const MAGIC = 0x475a4c41;
const HEADER_BYTES = 20;

/** A table of 32-bit keys, ascending, each with a value. */
export interface KeyTable {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

/** Layout: magic, u32 version, u32 CRC-32 of the rest, u32 phrases, u32 clustered words; then two key tables. */
export function encodeGazetteer(phrases: KeyTable, clusters: KeyTable): Uint8Array {
  const body = [...encodeTable(phrases), ...encodeTable(clusters)];
  const bytes = new Uint8Array(HEADER_BYTES + body.length);
  bytes.set(body, HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, GAZETTEER_VERSION, true);
  view.setUint32(12, phrases.keys.length, true);
  view.setUint32(16, clusters.keys.length, true);
  view.setUint32(8, crc32(bytes.subarray(12)), true);
  return bytes;
}

/** All keys (u32), then three bytes a value. */
function encodeTable({ keys, values }: KeyTable): number[] {
  const bytes: number[] = [];
  for (const key of keys) bytes.push(key & 255, (key >>> 8) & 255, (key >>> 16) & 255, key >>> 24);
  for (const value of values) {
    if (value >= 2 ** 24) throw new RangeError('a gazetteer value has at most 24 bits');
    bytes.push(value & 255, (value >>> 8) & 255, value >>> 16);
  }
  return bytes;
}

export function decodeGazetteer(bytes: Uint8Array, file: string): Gazetteer {
  const bad = (why: string): ModelError => new ModelError(`${file}: ${why}; reinstall analyze-article`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) throw bad('not a gazetteer');
  const version = view.getUint32(4, true);
  if (version !== GAZETTEER_VERSION) {
    throw bad(`gazetteer format ${version}, this version reads ${GAZETTEER_VERSION}`);
  }
  if (view.getUint32(8, true) !== crc32(bytes.subarray(12))) throw bad('the gazetteer is damaged or cut short');
  const phraseCount = view.getUint32(12, true);
  const phrases = openTable(bytes, HEADER_BYTES, phraseCount);
  const clusters = openTable(bytes, HEADER_BYTES + phraseCount * ENTRY_BYTES, view.getUint32(16, true));
  return {
    classes: (key) => phrases(key) & CLASS_BITS,
    continues: (key) => (phrases(key) & PREFIX_BIT) !== 0,
    cluster: clusters,
  };
}

const ENTRY_BYTES = 7;

/** Looks a key up by binary search in the bytes as they are, so that loading costs nothing; 0 when it is missing. */
function openTable(bytes: Uint8Array, from: number, count: number): (key: number) => number {
  const keys = readUint32s(bytes, from, count);
  const values = from + count * 4;
  return (key) => {
    const wanted = key >>> 0;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keys[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    if (low === count || keys[low] !== wanted) return 0;
    const at = values + low * 3;
    return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
  };
}
