// The weight file, laid out so that its tables are used where they lie: loading costs little more than reading.
//   magic "ANLZ" | u8 format version | u8 kind | u8 hash bits | u8 labels | u32 crc | f32 step | u32 buckets | u32 entries
//   name | labels (u8 length + UTF-8 each) | f32 initial, final, transitions when the kind is CHAIN
//   u32 bitmap of the buckets in use | u8 entries of each bucket | u8 label of each entry | i8 weight of each entry
import { crc32 } from 'node:zlib';
import { countBits, createChain, type LinearModel, type SparseWeights } from './model.ts';

export const FORMAT_VERSION = 2;
const CHAIN = 1;
const MAGIC = 0x5a4c4e41;
const HEADER_BYTES = 24;
const MAX_LABELS = 127;
const MAX_HASH_BITS = 24;

/** A model file that cannot be used; the message says which and why. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** What is written: `weights[i * labels + label]` of the bucket `buckets[i]`, quantised to -127..127. */
export interface ModelFile {
  readonly name: string;
  readonly labels: readonly string[];
  readonly hashBits: number;
  readonly step: number;
  /** In log-odds, not in steps: initial, final, then transitions row by row; null without a chain. */
  readonly chain: Float32Array | null;
  /** In ascending order. */
  readonly buckets: Uint32Array;
  readonly weights: Int8Array;
}

export function encodeModel(file: ModelFile): Uint8Array {
  const width = file.labels.length;
  if (width === 0 || width > MAX_LABELS) throw new TypeError(`a model needs 1 to ${MAX_LABELS} labels`);
  if (file.hashBits < 5 || file.hashBits > MAX_HASH_BITS) {
    throw new TypeError(`a model needs 5 to ${MAX_HASH_BITS} hash bits`);
  }
  const body: number[] = [];
  for (const text of [file.name, ...file.labels]) {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > 255) throw new TypeError('a name or label is longer than 255 bytes');
    body.push(bytes.length, ...bytes);
  }
  if (file.chain !== null) {
    if (file.chain.length !== width * (width + 2)) throw new TypeError('the chain does not fit the labels');
    body.push(...new Uint8Array(littleEndianFloats(file.chain)));
  }
  const bitmap = new Uint8Array(2 ** (file.hashBits - 3));
  const counts: number[] = [];
  const entryLabels: number[] = [];
  const entryWeights: number[] = [];
  let previous = -1;
  file.buckets.forEach((bucket, index) => {
    if (bucket <= previous || bucket >= 2 ** file.hashBits) throw new TypeError('buckets must ascend within the hash');
    previous = bucket;
    const before = entryLabels.length;
    file.weights.subarray(index * width, (index + 1) * width).forEach((weight, label) => {
      if (weight === 0) return;
      entryLabels.push(label);
      entryWeights.push(weight & 255);
    });
    if (entryLabels.length === before) return;
    bitmap[bucket >>> 3]! |= 1 << (bucket & 7);
    counts.push(entryLabels.length - before);
  });
  const content = [body, bitmap, counts, entryLabels, entryWeights];
  const bytes = new Uint8Array(content.reduce((sum, part) => sum + part.length, HEADER_BYTES));
  let at = HEADER_BYTES;
  for (const part of content) {
    bytes.set(part, at);
    at += part.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, FORMAT_VERSION);
  view.setUint8(5, file.chain === null ? 0 : CHAIN);
  view.setUint8(6, file.hashBits);
  view.setUint8(7, width);
  view.setFloat32(12, file.step, true);
  view.setUint32(16, counts.length, true);
  view.setUint32(20, entryLabels.length, true);
  view.setUint32(8, checksum(bytes), true);
  return bytes;
}

/** Everything but the magic and the checksum itself. */
function checksum(bytes: Uint8Array): number {
  return (crc32(bytes.subarray(12)) ^ crc32(bytes.subarray(4, 8))) >>> 0;
}

function littleEndianFloats(values: Float32Array): ArrayBuffer {
  const buffer = new ArrayBuffer(values.length * 4);
  const view = new DataView(buffer);
  values.forEach((value, i) => {
    view.setFloat32(i * 4, value, true);
  });
  return buffer;
}

/** Reads a weight file. Throws a {@link ModelError} that names the file for one that is damaged, cut or of another version. */
export function decodeModel(bytes: Uint8Array, file: string): LinearModel {
  const bad = (why: string): ModelError => new ModelError(`${file}: ${why}; reinstall analyze-article`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== MAGIC) throw bad('not a model file');
  if (bytes.length < HEADER_BYTES) throw bad('the model file is cut short');
  const version = view.getUint8(4);
  if (version !== FORMAT_VERSION) throw bad(`model format ${version}, this version reads ${FORMAT_VERSION}`);
  if (view.getUint32(8, true) !== checksum(bytes)) throw bad('the model file is damaged or cut short');
  // Behind the checksum the content is ours; reading beyond the end would be a bug of the writer.
  const hashBits = view.getUint8(6);
  const width = view.getUint8(7);
  const step = view.getFloat32(12, true);
  let at = HEADER_BYTES;
  const text = (): string => {
    const length = view.getUint8(at);
    at += 1 + length;
    return new TextDecoder().decode(bytes.subarray(at - length, at));
  };
  const name = text();
  const labels = Array.from({ length: width }, text);
  const floats = (count: number): Float64Array => {
    const values = Float64Array.from({ length: count }, (_, i) => view.getFloat32(at + i * 4, true) / step);
    at += count * 4;
    return values;
  };
  let chain: LinearModel['chain'] = null;
  if (view.getUint8(5) === CHAIN) {
    const initial = floats(width);
    const final = floats(width);
    chain = createChain(width, floats(width * width), initial, final);
  }
  const weights = readTables(bytes, at, hashBits, view.getUint32(16, true), view.getUint32(20, true));
  return { name, labels, hashBits, step, chain, weights };
}

/** The tables, in place but for the bitmap; only where each bucket's entries begin is counted up. */
function readTables(
  bytes: Uint8Array,
  from: number,
  hashBits: number,
  buckets: number,
  entries: number,
): SparseWeights {
  const words = 2 ** (hashBits - 5);
  const bitmap = readUint32s(bytes, from, words);
  const rank = new Uint32Array(words);
  for (let i = 0, before = 0; i < words; i++) {
    rank[i] = before;
    before += countBits(bitmap[i]!);
  }
  const countsAt = from + words * 4;
  const starts = new Uint32Array(buckets + 1);
  for (let bucket = 0, start = 0; bucket < buckets; bucket++) {
    start += bytes[countsAt + bucket]!;
    starts[bucket + 1] = start;
  }
  const labelsAt = countsAt + buckets;
  return {
    ...{ bitmap, rank, starts },
    entryLabels: bytes.subarray(labelsAt, labelsAt + entries),
    entryWeights: new Int8Array(bytes.buffer, bytes.byteOffset + labelsAt + entries, entries),
  };
}

/** `count` little-endian numbers from a place that need not be aligned. */
export function readUint32s(bytes: Uint8Array, from: number, count: number): Uint32Array {
  const values = new Uint32Array(count);
  new Uint8Array(values.buffer).set(bytes.subarray(from, from + count * 4));
  if (!LITTLE_ENDIAN) for (let i = 0; i < count; i++) values[i] = swapBytes(values[i]!);
  return values;
}

const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function swapBytes(word: number): number {
  return ((word >>> 24) | ((word >>> 8) & 0xff00) | ((word << 8) & 0xff0000) | (word << 24)) >>> 0;
}
