// The weight file: header, CRC-32 of everything behind it, chain, then the buckets in order, each as the distance
// from the bucket before (varint) and its entries (label byte with the high bit set when another follows, weight).
//   magic "ANLZ" | u8 format version | u8 kind | u8 hash bits | u8 labels | u32 crc | f32 step | u32 buckets | u32 entries
//   name | labels (u8 length + UTF-8 each) | f32 initial, final, transitions when kind is 1 | buckets
import { createChain, type LinearModel, type SparseWeights } from './model.ts';

export const FORMAT_VERSION = 1;
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

let crcTable: Int32Array | undefined;

/** The CRC-32 (IEEE) of the bytes, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  if (crcTable === undefined) {
    crcTable = new Int32Array(256 * 4);
    for (let i = 0; i < 256; i++) {
      let crc = i;
      for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
      crcTable[i] = crc;
    }
    for (let i = 0; i < 768; i++) {
      const crc = crcTable[i]!;
      crcTable[i + 256] = crcTable[crc & 255]! ^ (crc >>> 8);
    }
  }
  const table = crcTable;
  let crc = -1;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc =
      table[768 + (crc & 255)]! ^
      table[512 + ((crc >>> 8) & 255)]! ^
      table[256 + ((crc >>> 16) & 255)]! ^
      table[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = table[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
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
  let previous = -1;
  let bucketCount = 0;
  let entryCount = 0;
  file.buckets.forEach((bucket, index) => {
    if (bucket <= previous || bucket >= 2 ** file.hashBits) throw new TypeError('buckets must ascend within the hash');
    const used: number[] = [];
    for (let label = 0; label < width; label++) if (file.weights[index * width + label] !== 0) used.push(label);
    if (used.length === 0) return;
    let delta = bucket - previous - 1;
    for (; delta > 127; delta >>>= 7) body.push((delta & 127) | 128);
    body.push(delta);
    used.forEach((label, k) => {
      body.push(label | (k + 1 < used.length ? 128 : 0), file.weights[index * width + label]! & 255);
    });
    previous = bucket;
    bucketCount++;
    entryCount += used.length;
  });
  const bytes = new Uint8Array(HEADER_BYTES + body.length);
  bytes.set(body, HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, FORMAT_VERSION);
  view.setUint8(5, file.chain === null ? 0 : 1);
  view.setUint8(6, file.hashBits);
  view.setUint8(7, width);
  view.setFloat32(12, file.step, true);
  view.setUint32(16, bucketCount, true);
  view.setUint32(20, entryCount, true);
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
  if (view.getUint8(5) === 1) {
    const initial = floats(width);
    const final = floats(width);
    chain = createChain(width, floats(width * width), initial, final);
  }
  const weights = readBuckets(bytes, at, hashBits, view.getUint32(16, true), view.getUint32(20, true));
  return { name, labels, hashBits, step, chain, weights };
}

function readBuckets(
  bytes: Uint8Array,
  from: number,
  hashBits: number,
  buckets: number,
  entries: number,
): SparseWeights {
  const bitmap = new Uint32Array(2 ** (hashBits - 5));
  const rank = new Uint32Array(bitmap.length);
  const starts = new Uint32Array(buckets + 1);
  const entryLabels = new Uint8Array(entries);
  const entryWeights = new Int8Array(entries);
  let at = from;
  let bucket = -1;
  let entry = 0;
  for (let index = 0; index < buckets; index++) {
    let byte = bytes[at++]!;
    let delta = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      delta |= (byte & 127) << shift;
    }
    bucket += delta + 1;
    bitmap[bucket >>> 5]! |= 1 << (bucket & 31);
    rank[bucket >>> 5]!++;
    starts[index] = entry;
    do {
      byte = bytes[at]!;
      entryLabels[entry] = byte & 127;
      entryWeights[entry] = bytes[at + 1]!;
      entry++;
      at += 2;
    } while (byte > 127);
  }
  starts[buckets] = entry;
  let before = 0;
  for (let i = 0; i < rank.length; i++) {
    const count = rank[i]!;
    rank[i] = before;
    before += count;
  }
  return { bitmap, rank, starts, entryLabels, entryWeights };
}
