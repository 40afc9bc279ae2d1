// The bytes of a source: whole or in chunks, with a bound, unpacked where they are gzip.
import {
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  openSync,
  promises,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs';
import type { Gunzip } from 'node:zlib';
import { errorCode, UnreadableError } from './failure.ts';
import { inMegabytes, MOST_BYTES } from './limits.ts';
import { retryWhenBusy } from './retry.ts';

/** Loaded for packed input only: it costs 5 ms. */
const zlib = () => process.getBuiltinModule('node:zlib');

/** A file's content, and a remark when it changed under our hands. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly warning?: string;
}

/** Reads a file whole. @throws the system's error, or UnreadableError above the bound */
export async function readWhole(path: string, most = MOST_BYTES): Promise<FileBytes> {
  const small = readSmall(path, Math.min(most, MOST_AT_ONCE));
  if (small !== null) return small;
  const handle = await retryWhenBusy(() => promises.open(path, constants.O_RDONLY));
  try {
    const before = await handle.stat();
    if (before.isDirectory()) throw new UnreadableError('EISDIR', 'is a folder, not a file');
    if (!before.isFile()) return { bytes: await collect(handle.createReadStream({ autoClose: false }), most) };
    if (before.size > most) throw tooLarge(most);
    const bytes = await handle.readFile();
    // A log or a device file may go on growing.
    if (bytes.length > most) throw tooLarge(most);
    const changed = hasChanged(before, await handle.stat(), bytes.length);
    return changed ? { bytes, warning: CHANGED } : { bytes };
  } finally {
    await handle.close();
  }
}

/** Up to so many bytes a regular file is read without leaving this thread: five round trips to others take 2 ms. */
const MOST_AT_ONCE = 1024 * 1024;

/** Null for whatever is not a plain, readable file of this size; then {@link readWhole} goes the long way and says why. */
function readSmall(path: string, most: number): FileBytes | null {
  let handle: number | null = null;
  try {
    // Looked at before it is opened: opening a named pipe and closing it again would cost its writer the reader.
    const before = statSync(path);
    if (!before.isFile() || before.size === 0 || before.size > most) return null;
    handle = openSync(path, 'r');
    const bytes = readFileSync(handle);
    if (bytes.length > most) return null;
    const changed = hasChanged(before, fstatSync(handle), bytes.length);
    return changed ? { bytes, warning: CHANGED } : { bytes };
  } catch {
    return null;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

const CHANGED = 'changed while it was read; the result may mix two versions';

function hasChanged(before: Stats, after: Stats, length: number): boolean {
  // Files in /proc say that they are empty.
  if (before.size === 0) return false;
  return before.mtimeMs !== after.mtimeMs || before.size !== after.size || length !== before.size;
}

function tooLarge(most: number): UnreadableError {
  return new UnreadableError(
    'TOO_LARGE',
    `larger than ${inMegabytes(most)}, the most one article may have; split it, or give it as JSONL`,
  );
}

/** Puts chunks together. @throws UnreadableError above the bound */
export async function collect(chunks: AsyncIterable<Uint8Array>, most = MOST_BYTES): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw tooLarge(most);
    parts.push(chunk);
  }
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts, length);
}

/** A file in chunks, unpacked when its first bytes are gzip's. */
export async function* streamFile(path: string): AsyncGenerator<Uint8Array> {
  const handle = await retryWhenBusy(() => promises.open(path, constants.O_RDONLY));
  yield* unpackedStream(createReadStream('', { fd: handle, highWaterMark: 256 * 1024 }));
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The chunks of a stream, unpacked when the first one opens like gzip. */
export async function* unpackedStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    const first = await iterator.next();
    if (first.done) return;
    const rest = withFirst(first.value, iterator);
    if (!isGzip(first.value)) {
      yield* rest;
      return;
    }
    const gunzipped = zlib().createGunzip();
    const feeding = feed(rest, gunzipped);
    try {
      for await (const chunk of gunzipped) yield chunk as Uint8Array;
    } catch (error) {
      throw gzipError(error);
    }
    await feeding;
  } finally {
    await iterator.return?.();
  }
}

async function feed(chunks: AsyncIterable<Uint8Array>, into: Gunzip): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (!into.write(chunk)) await new Promise((resolve) => into.once('drain', resolve).once('close', resolve));
      if (into.destroyed) return;
    }
    into.end();
  } catch (error) {
    into.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

async function* withFirst(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Unpacks gzip bytes. @throws UnreadableError when they are damaged or unpack to more than the bound */
export function unpack(bytes: Uint8Array, most = MOST_BYTES): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zlib().gunzip(bytes, { maxOutputLength: most }, (error, unpacked) => {
      if (error) reject(gzipError(error, most));
      else resolve(unpacked);
    });
  });
}

function gzipError(error: unknown, most = MOST_BYTES): unknown {
  const code = errorCode(error);
  if (code === 'ERR_BUFFER_TOO_LARGE') {
    return new UnreadableError('TOO_LARGE', `unpacks to more than ${inMegabytes(most)}, the most one article may have`);
  }
  if (code === 'Z_BUF_ERROR') return new UnreadableError('DAMAGED', 'the gzip file ends too early; fetch it again');
  if (code.startsWith('Z_')) return new UnreadableError('DAMAGED', 'the gzip file is damaged; fetch it again');
  return error;
}
