// Lists of names and words, as hashes: which classes a phrase of one to five words belongs to, a word's cluster, and the
// topic and kind its vector was found to belong to.
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
  /** What a word is about: classes of three granularities ({@link packClasses}), 0 when unknown. */
  readonly topic: (key: number) => number;
  /** What kind of word it is, by the same measure: classes of two granularities, 0 when unknown. */
  readonly kind: (key: number) => number;
}

/** Classes within classes as one number; all count from 1. Seven bits for the coarsest, ten for the next, then the rest. */
export function packClasses(coarse: number, middle: number, fine = 0): number {
  return coarse | (middle << 7) | (fine << 17);
}

export function coarseClass(packed: number): number {
  return packed & 0x7f;
}

export function middleClass(packed: number): number {
  return (packed >>> 7) & 0x3ff;
}

export function fineClass(packed: number): number {
  return packed >>> 17;
}

export const GAZETTEER_VERSION = 6;
const MAGIC = 0x475a4c41;
const HEADER_BYTES = 32;

/** A table of 32-bit keys, ascending, each with a value. */
export interface KeyTable {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

/** Words with a vector: each one's finest topic and kind, and what these are part of. All classes count from 0. */
export interface SenseTable {
  /** Hashes of the words. */
  readonly keys: Uint32Array;
  readonly topics: Uint16Array;
  readonly kinds: Uint16Array;
  /** The class each finest topic is part of, and the one each of those is part of. */
  readonly topicParents: readonly [Uint16Array, Uint16Array];
  /** The class each kind is part of. */
  readonly kindParents: Uint16Array;
}

/**
 * Layout: magic, u32 version, u32 CRC-32 of the rest, then u32 numbers of phrases, clustered words, words with senses,
 * topics and kinds; the words with senses, two key tables, the classes that topics and kinds are part of.
 */
export function encodeGazetteer(phrases: KeyTable, clusters: KeyTable, senses: SenseTable): Uint8Array {
  const { entries, starts } = encodeSenses(senses);
  const [middles, coarses] = senses.topicParents;
  const topics = Array.from(middles, (middle) => packClasses(coarses[middle]! + 1, middle + 1));
  const kinds = Array.from(senses.kindParents, (coarse) => coarse + 1);
  const body = [
    ...littleEndian(entries, 4),
    ...littleEndian(starts, 4),
    ...encodeTable(phrases),
    ...encodeTable(clusters),
    ...littleEndian(topics, 3),
    ...kinds,
  ];
  const bytes = new Uint8Array(HEADER_BYTES + body.length);
  bytes.set(body, HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, GAZETTEER_VERSION, true);
  [phrases.keys.length, clusters.keys.length, entries.length, topics.length, kinds.length].forEach((count, i) => {
    view.setUint32(12 + i * 4, count, true);
  });
  view.setUint32(8, crc32(bytes.subarray(12)), true);
  return bytes;
}

function littleEndian(values: ArrayLike<number>, width: number): number[] {
  return Array.from(values).flatMap((value) => Array.from({ length: width }, (_, i) => (value >>> (i * 8)) & 255));
}

/**
 * The words with senses stand in buckets by the upper 14 bits of their hash. An entry is the next 12 bits of it, then 9
 * bits of kind and 11 of topic: of the words that are not there, one in seven hundred is taken for one that is.
 */
const BUCKET_BITS = 14;
const PRINT_BITS = 12;
const KIND_BITS = 9;
const TOPIC_BITS = 11;
const SENSE_BITS = KIND_BITS + TOPIC_BITS;
/** Where each bucket starts, and where the last one ends. */
const STARTS = 2 ** BUCKET_BITS + 1;

function printOf(key: number): number {
  return (key >>> (32 - BUCKET_BITS - PRINT_BITS)) & (2 ** PRINT_BITS - 1);
}

function encodeSenses({ keys, topics, kinds, topicParents, kindParents }: SenseTable): {
  readonly entries: readonly number[];
  readonly starts: readonly number[];
} {
  if (topicParents[0].length > 2 ** TOPIC_BITS || kindParents.length > 2 ** KIND_BITS) {
    throw new RangeError('too many topics or kinds');
  }
  const buckets = Array.from({ length: 2 ** BUCKET_BITS }, () => new Map<number, number>());
  keys.forEach((key, i) => {
    const bucket = buckets[key >>> (32 - BUCKET_BITS)]!;
    // Words come by how common they are: where two are alike, the commoner one stays.
    if (!bucket.has(printOf(key))) bucket.set(printOf(key), (kinds[i]! << TOPIC_BITS) | topics[i]!);
  });
  const starts = [0];
  for (const { size } of buckets) starts.push(starts.at(-1)! + size);
  return {
    entries: buckets.flatMap((bucket) => Array.from(bucket, ([print, sense]) => ((print << SENSE_BITS) | sense) >>> 0)),
    starts,
  };
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
  const [phraseCount, clusterCount, senseCount, topicCount] = Array.from({ length: 4 }, (_, i) =>
    view.getUint32(12 + i * 4, true),
  ) as [number, number, number, number];
  const phrasesAt = HEADER_BYTES + (senseCount + STARTS) * 4;
  const clustersAt = phrasesAt + phraseCount * ENTRY_BYTES;
  const topicsAt = clustersAt + clusterCount * ENTRY_BYTES;
  const kindsAt = topicsAt + topicCount * 3;
  const phrases = openTable(bytes, phrasesAt, phraseCount);
  const sense = openSenses(bytes, HEADER_BYTES, senseCount);
  return {
    classes: (key) => phrases(key) & CLASS_BITS,
    continues: (key) => (phrases(key) & PREFIX_BIT) !== 0,
    cluster: openTable(bytes, clustersAt, clusterCount),
    topic: (key) => {
      const found = sense(key);
      if (found < 0) return 0;
      const topic = found & (2 ** TOPIC_BITS - 1);
      return readThree(bytes, topicsAt + topic * 3) | packClasses(0, 0, topic + 1);
    },
    kind: (key) => {
      const found = sense(key);
      return found < 0 ? 0 : packClasses(bytes[kindsAt + (found >>> TOPIC_BITS)]!, (found >>> TOPIC_BITS) + 1);
    },
  };
}

function readThree(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
}

/** Looks up the sense of a word; -1 when it has none. */
function openSenses(bytes: Uint8Array, from: number, count: number): (key: number) => number {
  const entries = readUint32s(bytes, from, count);
  const starts = readUint32s(bytes, from + count * 4, STARTS);
  return (key) => {
    const bucket = key >>> (32 - BUCKET_BITS);
    const print = printOf(key);
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) {
      if (entries[at]! >>> SENSE_BITS === print) return entries[at]! & (2 ** SENSE_BITS - 1);
    }
    return -1;
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
    return readThree(bytes, values + low * 3);
  };
}
