// Lists of names and words, as hashes: which classes a phrase of one to five words belongs to, a word's cluster, and the
// topic and kind its vector was found to belong to.
// The file is made by src/training/gazetteers.ts; its origin and licence stand in models/entities.md.
import { crc32 } from 'node:zlib';
import { InstallationError } from '../../resources.ts';
import { readUint32s } from '../../tagger/format.ts';
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
  'town',
  'knownOrganization',
  'work',
] as const;
export type GazetteerClass = (typeof CLASSES)[number];

/** Those of the long lists of names: the towns of GeoNames and what stands in src/training/lists. */
export const NAME_CLASSES: readonly GazetteerClass[] = ['town', 'knownOrganization', 'work'];

/** Bit behind the classes: a listed phrase begins with this one. */
export const PREFIX_BIT = 1 << CLASSES.length;
const ALL_BITS = PREFIX_BIT - 1;
const WORD_BITS = NAME_CLASSES.reduce((bits, name) => bits & ~classBit(name), ALL_BITS);

export function classBit(name: GazetteerClass): number {
  return 1 << CLASSES.indexOf(name);
}

/** The key of a phrase from the keys of its words; of one word, the word's own. */
export function extendPhrase(phrase: number, word: number): number {
  return mix(phrase, word);
}

export interface Gazetteer {
  /** Class bits of a word or phrase, 0 when unlisted: of the lists of words and of common names, which rules rely on. */
  readonly classes: (key: number) => number;
  /** The same with those of {@link NAME_CLASSES}. */
  readonly allClasses: (key: number) => number;
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

export const GAZETTEER_VERSION = 7;
const MAGIC = 0x475a4c41;
const HEADER_BYTES = 36;

/** Values by 32-bit key; of two keys alike in the bits that are kept, the first stands. */
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
 * A table's keys stand in buckets by their upper `bucketBits` bits. An entry is one word: as many of the next bits of the
 * key as leave room for the value of `valueBits`.
 */
interface TableLayout {
  readonly bucketBits: number;
  readonly valueBits: number;
}

/** Of phrases the whole key is kept; a value is the place of a set of classes. */
const PHRASES: TableLayout = { bucketBits: 13, valueBits: 13 };
/** Of the words that are not there, one in some 60,000 is taken for one that is. */
const CLUSTERS: TableLayout = { bucketBits: 13, valueBits: 15 };
/** Of the words that are not there, one in seven hundred is taken for one that is. */
const SENSES: TableLayout = { bucketBits: 14, valueBits: 20 };
const COARSE_CLUSTER_BITS = 6;
const TOPIC_BITS = 11;

/**
 * Layout: magic, u32 version, u32 CRC-32 of the rest, then u32 numbers of phrases, clustered words, words with senses,
 * sets of classes, topics and kinds; the three tables (entries, then where each bucket starts and the last one ends), the
 * sets of classes, the classes that topics and kinds are part of.
 */
export function encodeGazetteer(phrases: KeyTable, clusters: KeyTable, senses: SenseTable): Uint8Array {
  const [middles, coarses] = senses.topicParents;
  if (middles.length > 2 ** TOPIC_BITS) throw new RangeError('too many topics');
  const topics = Array.from(middles, (middle) => packClasses(coarses[middle]! + 1, middle + 1));
  const kinds = Array.from(senses.kindParents, (coarse) => coarse + 1);
  const sets = [...new Set(phrases.values)].sort((a, b) => a - b);
  const placeOf = new Map(sets.map((set, place) => [set, place]));
  const tables = [
    encodeTable(
      PHRASES,
      phrases.keys,
      phrases.values.map((set) => placeOf.get(set)!),
    ),
    encodeTable(CLUSTERS, clusters.keys, clusters.values.map(packCluster)),
    encodeTable(
      SENSES,
      senses.keys,
      Uint32Array.from(senses.kinds, (kind, i) => (kind << TOPIC_BITS) | senses.topics[i]!),
    ),
  ];
  const body = [
    ...tables.flatMap(({ entries, starts }) => [...littleEndian(entries, 4), ...littleEndian(starts, 4)]),
    ...littleEndian(sets, 4),
    ...littleEndian(topics, 3),
    ...kinds,
  ];
  const bytes = new Uint8Array(HEADER_BYTES + body.length);
  bytes.set(body, HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, GAZETTEER_VERSION, true);
  const counts = [...tables.map(({ entries }) => entries.length), sets.length, topics.length, kinds.length];
  counts.forEach((count, i) => {
    view.setUint32(12 + i * 4, count, true);
  });
  view.setUint32(8, crc32(bytes.subarray(12)), true);
  return bytes;
}

function littleEndian(values: ArrayLike<number>, width: number): number[] {
  return Array.from(values).flatMap((value) => Array.from({ length: width }, (_, i) => (value >>> (i * 8)) & 255));
}

/** Of a cluster's two granularities, the coarse one in the low byte, to {@link CLUSTERS}'s value. */
function packCluster(cluster: number): number {
  const coarse = cluster & 0xff;
  if (coarse >= 2 ** COARSE_CLUSTER_BITS) throw new RangeError('too many coarse clusters');
  return ((cluster >>> 8) << COARSE_CLUSTER_BITS) | coarse;
}

/** The bits of a key that an entry keeps. */
function printOf({ bucketBits, valueBits }: TableLayout, key: number): number {
  return (key << bucketBits) >>> valueBits;
}

function encodeTable(
  layout: TableLayout,
  keys: Uint32Array,
  values: Uint32Array,
): { readonly entries: readonly number[]; readonly starts: readonly number[] } {
  const { bucketBits, valueBits } = layout;
  const buckets = Array.from({ length: 2 ** bucketBits }, () => new Map<number, number>());
  keys.forEach((key, i) => {
    if (values[i]! >= 2 ** valueBits) throw new RangeError(`a value has at most ${valueBits} bits`);
    const bucket = buckets[key >>> (32 - bucketBits)]!;
    const print = printOf(layout, key);
    if (!bucket.has(print)) bucket.set(print, values[i]!);
  });
  const starts = [0];
  for (const { size } of buckets) starts.push(starts.at(-1)! + size);
  return {
    entries: buckets.flatMap((bucket) => Array.from(bucket, ([print, value]) => ((print << valueBits) | value) >>> 0)),
    starts,
  };
}

export function decodeGazetteer(bytes: Uint8Array, file: string): Gazetteer {
  const bad = (why: string): InstallationError => new InstallationError(file, why);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) throw bad('not a gazetteer');
  const version = view.getUint32(4, true);
  if (version !== GAZETTEER_VERSION) {
    throw bad(`gazetteer format ${version}, this version reads ${GAZETTEER_VERSION}`);
  }
  if (view.getUint32(8, true) !== crc32(bytes.subarray(12))) throw bad('the gazetteer is damaged or cut short');
  const counts = Array.from({ length: 5 }, (_, i) => view.getUint32(12 + i * 4, true));
  const [phraseCount, clusterCount, senseCount, setCount, topicCount] = counts as [
    number,
    number,
    number,
    number,
    number,
  ];
  let at = HEADER_BYTES;
  const take = (words: number): Uint32Array => {
    const taken = readUint32s(bytes, at, words);
    at += words * 4;
    return taken;
  };
  const takeTable = (layout: TableLayout, count: number): ((key: number) => number) =>
    openTable(layout, take(count), take(2 ** layout.bucketBits + 1));
  const place = takeTable(PHRASES, phraseCount);
  const cluster = takeTable(CLUSTERS, clusterCount);
  const sense = takeTable(SENSES, senseCount);
  const sets = take(setCount);
  const topicsAt = at;
  const kindsAt = at + topicCount * 3;
  const setOf = (key: number): number => {
    const found = place(key);
    return found < 0 ? 0 : sets[found]!;
  };
  return {
    classes: (key) => setOf(key) & WORD_BITS,
    allClasses: (key) => setOf(key) & ALL_BITS,
    continues: (key) => (setOf(key) & PREFIX_BIT) !== 0,
    cluster: (key) => {
      const found = cluster(key);
      return found < 0 ? 0 : ((found >>> COARSE_CLUSTER_BITS) << 8) | (found & (2 ** COARSE_CLUSTER_BITS - 1));
    },
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

/** Looks keys up in the bytes as they are, so that loading costs nothing; -1 when one is missing. */
function openTable(layout: TableLayout, entries: Uint32Array, starts: Uint32Array): (key: number) => number {
  const { bucketBits, valueBits } = layout;
  const values = 2 ** valueBits - 1;
  return (key) => {
    const bucket = key >>> (32 - bucketBits);
    const print = printOf(layout, key);
    const end = starts[bucket + 1]!;
    for (let at = starts[bucket]!; at < end; at++) {
      const entry = entries[at]!;
      if (entry >>> valueBits === print) return entry & values;
    }
    return -1;
  };
}
