// The weight file, laid out so that its tables are used where they lie: loading costs little more than reading.
//   magic "ANLZ" | u8 format version | u8 kind | u8 hash bits | u8 labels | u32 CRC-32 | f32 step | u32 block bytes
//   name | labels (u8 length + UTF-8 each) | f32 initial, final, transitions when the kind is CHAIN | to a multiple of 4
//   u32 bitmap of the buckets in use | u32 start of every eighth word's block | u16 start of each word's block behind that
//   blocks: of each bitmap word the number of entries of each of its buckets (u8), then the entries (u8 label, i8 weight)
import { crc32 } from 'node:zlib';
import { InstallationError } from '../resources.ts';
import { createChain, type LinearModel, type SparseWeights, WORDS_A_BASE } from './model.ts';

export const FORMAT_VERSION = 4;
const CHAIN = 1;
const MAGIC = 0x5a4c4e41;
const HEADER_BYTES = 20;
/** From here on everything counts in the checksum. */
const HEADER_CHECKED = 12;
const MAX_LABELS = 127;
const MAX_HASH_BITS = 24;

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
  if (file.hashBits < 6 || file.hashBits > MAX_HASH_BITS) {
    throw new TypeError(`a model needs 6 to ${MAX_HASH_BITS} hash bits`);
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
  while ((HEADER_BYTES + body.length) % 4 !== 0) body.push(0);
  const blocks = encodeBlocks(file);
  const bytes = new Uint8Array(HEADER_BYTES + body.length + blocks.reduce((sum, part) => sum + part.length, 0));
  bytes.set(body, HEADER_BYTES);
  let at = HEADER_BYTES + body.length;
  for (const part of blocks) {
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
  view.setUint32(16, blocks.at(-1)?.length ?? 0, true);
  view.setUint32(8, checksumOfModel(bytes), true);
  return bytes;
}

/** The bitmap, where the blocks start, and the blocks. */
function encodeBlocks({ labels: { length: width }, hashBits, buckets, weights }: ModelFile): readonly Uint8Array[] {
  const words = 2 ** (hashBits - 5);
  const bitmap = new DataView(new ArrayBuffer(words * 4));
  const bases = new DataView(new ArrayBuffer(Math.ceil(words / WORDS_A_BASE) * 4));
  const offsets = new DataView(new ArrayBuffer(words * 2));
  const blocks: number[] = [];
  let index = 0;
  let previous = -1;
  for (let word = 0; word < words; word++) {
    if (word % WORDS_A_BASE === 0) bases.setUint32((word / WORDS_A_BASE) * 4, blocks.length, true);
    offsets.setUint16(word * 2, blocks.length - bases.getUint32(Math.floor(word / WORDS_A_BASE) * 4, true), true);
    let bits = 0;
    const counts: number[] = [];
    const entries: number[] = [];
    for (; index < buckets.length && buckets[index]! >>> 5 === word; index++) {
      if (buckets[index]! <= previous) break;
      previous = buckets[index]!;
      const before = entries.length;
      weights.subarray(index * width, (index + 1) * width).forEach((weight, label) => {
        if (weight !== 0) entries.push(label, weight & 255);
      });
      if (entries.length === before) continue;
      bits |= 1 << (previous & 31);
      counts.push((entries.length - before) / 2);
    }
    bitmap.setUint32(word * 4, bits >>> 0, true);
    for (const byte of counts) blocks.push(byte);
    for (const byte of entries) blocks.push(byte);
  }
  if (index < buckets.length) throw new TypeError('buckets must ascend within the hash');
  return [...[bitmap, bases, offsets].map(({ buffer }) => new Uint8Array(buffer)), Uint8Array.from(blocks)];
}

/** CRC-32 of everything but the magic and the checksum itself. */
function checksumOfModel(bytes: Uint8Array): number {
  return crc32(bytes.subarray(HEADER_CHECKED), crc32(bytes.subarray(4, 8)));
}

function littleEndianFloats(values: Float32Array): ArrayBuffer {
  const buffer = new ArrayBuffer(values.length * 4);
  const view = new DataView(buffer);
  values.forEach((value, i) => {
    view.setFloat32(i * 4, value, true);
  });
  return buffer;
}

/** Reads a weight file. Throws an {@link InstallationError} that names the file for one that is damaged, cut or of another version. */
export function decodeModel(bytes: Uint8Array, file: string): LinearModel {
  const bad = (why: string): InstallationError => new InstallationError(file, why);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== MAGIC) throw bad('not a model file');
  if (bytes.length < HEADER_BYTES) throw bad('the model file is cut short');
  const version = view.getUint8(4);
  if (version !== FORMAT_VERSION) throw bad(`model format ${version}, this version reads ${FORMAT_VERSION}`);
  if (view.getUint32(8, true) !== checksumOfModel(bytes)) throw bad('the model file is damaged or cut short');
  // Behind the checksum the content is ours; reading beyond the end would be a bug of the writer.
  const hashBits = view.getUint8(6);
  const width = view.getUint8(7);
  const step = view.getFloat32(12, true);
  let at = HEADER_BYTES;
  const text = (): string => {
    const length = view.getUint8(at);
    at += 1 + length;
    // Not a TextDecoder: the first one costs 5 ms.
    return Buffer.from(bytes.buffer, bytes.byteOffset + at - length, length).toString('utf8');
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
  const weights = readTables(bytes, at + (-at & 3), 2 ** (hashBits - 5), view.getUint32(16, true));
  return { name, labels, hashBits, step, chain, weights };
}

/** The tables where they lie. */
function readTables(bytes: Uint8Array, from: number, words: number, blockBytes: number): SparseWeights {
  const baseCount = Math.ceil(words / WORDS_A_BASE);
  const basesAt = from + words * 4;
  const offsetsAt = basesAt + baseCount * 4;
  const blocksAt = offsetsAt + words * 2;
  // Two 16-bit offsets to a word of the file.
  const pairs = readUint32s(bytes, offsetsAt, words >>> 1);
  return {
    bitmap: readUint32s(bytes, from, words),
    bases: readUint32s(bytes, basesAt, baseCount),
    offsets: LITTLE_ENDIAN
      ? new Uint16Array(pairs.buffer, pairs.byteOffset, words)
      : Uint16Array.from({ length: words }, (_, i) => pairs[i >>> 1]! >>> ((i & 1) * 16)),
    blocks: bytes.subarray(blocksAt, blocksAt + blockBytes),
  };
}

/** `count` little-endian numbers: a view where alignment and byte order allow it, else a copy. */
export function readUint32s(bytes: Uint8Array, from: number, count: number): Uint32Array {
  if (LITTLE_ENDIAN && (bytes.byteOffset + from) % 4 === 0) {
    return new Uint32Array(bytes.buffer, bytes.byteOffset + from, count);
  }
  const values = new Uint32Array(count);
  new Uint8Array(values.buffer).set(bytes.subarray(from, from + count * 4));
  if (!LITTLE_ENDIAN) for (let i = 0; i < count; i++) values[i] = swapBytes(values[i]!);
  return values;
}

const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function swapBytes(word: number): number {
  return ((word >>> 24) | ((word >>> 8) & 0xff00) | ((word << 8) & 0xff0000) | (word << 24)) >>> 0;
}
