// Lists of names and words, as hashes: which classes a phrase of one to five words belongs to, and a word's cluster.
// The file is made by src/training/gazetteers.ts; its origin and licence stand in models/entities.md.
import { crc32 } from 'node:zlib';
import { ModelError } from '../../tagger/format.ts';
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

export const GAZETTEER_VERSION = 1;
const MAGIC = 0x475a4c41;
const HEADER_BYTES = 20;

/** A table of 32-bit keys as written: keys ascending, each with a value of its palette. */
export interface KeyTable {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

/** Layout: magic, u32 version, u32 crc of the rest, u32 phrases, u32 clustered words; then two key tables. */
export function encodeGazetteer(phrases: KeyTable, clusters: KeyTable): Uint8Array {
  const body: number[] = [...encodeTable(phrases), ...encodeTable(clusters)];
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

/** The distinct values (u16 count, then u32 each), then per key its distance from the one before and its value's number. */
function encodeTable({ keys, values }: KeyTable): number[] {
  const palette = [...new Set(values)].sort((a, b) => a - b);
  const numbers = new Map(palette.map((value, index) => [value, index]));
  const bytes = [palette.length & 255, palette.length >> 8];
  for (const value of palette) bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
  let previous = 0;
  keys.forEach((key, index) => {
    writeVarint(bytes, key - previous);
    writeVarint(bytes, numbers.get(values[index]!)!);
    previous = key;
  });
  return bytes;
}

function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
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
  const first = decodeTable(bytes, HEADER_BYTES, view.getUint32(12, true));
  const second = decodeTable(bytes, first.end, view.getUint32(16, true));
  return {
    classes: (key) => first.find(key) & CLASS_BITS,
    continues: (key) => (first.find(key) & PREFIX_BIT) !== 0,
    cluster: second.find,
  };
}

/** A key table in memory: open addressing, at most half full. */
function decodeTable(bytes: Uint8Array, from: number, count: number): { find: (key: number) => number; end: number } {
  let at = from;
  const paletteSize = bytes[at]! | (bytes[at + 1]! << 8);
  at += 2;
  const palette = new Uint32Array(paletteSize);
  for (let i = 0; i < paletteSize; i++, at += 4) {
    palette[i] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  }
  let size = 16;
  while (size < count * 2) size *= 2;
  const keys = new Int32Array(size);
  const values = new Uint32Array(size);
  const used = new Uint8Array(size);
  const mask = size - 1;
  const varint = (): number => {
    let byte = bytes[at++]!;
    let value = byte & 127;
    for (let factor = 128; byte > 127; factor *= 128) {
      byte = bytes[at++]!;
      value += (byte & 127) * factor;
    }
    return value;
  };
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += varint();
    const value = palette[varint()]!;
    let slot = (key ^ (key >>> 16)) & mask;
    while (used[slot] === 1) slot = (slot + 1) & mask;
    used[slot] = 1;
    keys[slot] = key;
    values[slot] = value;
  }
  const find = (wanted: number): number => {
    const signed = wanted | 0;
    let slot = (signed ^ (signed >>> 16)) & mask;
    while (used[slot] === 1) {
      if (keys[slot] === signed) return values[slot]!;
      slot = (slot + 1) & mask;
    }
    return 0;
  };
  return { find, end: at };
}
