// How much a zip archive unpacks to, found out before a library unpacks it: a small file may hold gigabytes.
import { inflateRawSync } from 'node:zlib';
import { errorCode, UnreadableError } from './failure.ts';
import { inMegabytes } from './limits.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** Names of the files of an archive. @throws UnreadableError when it is damaged or unpacks to more than `most` bytes */
export function checkZip(bytes: Uint8Array, most: number): readonly string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === -1) throw damaged();
  const count = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  let left = most;
  const names: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const packed = view.readUInt32LE(at + 20);
    const local = view.readUInt32LE(at + 42);
    const nameEnd = at + 46 + view.readUInt16LE(at + 28);
    const name = view.toString('utf8', at + 46, nameEnd);
    names.push(name);
    // Pictures are never unpacked; the sizes that the archive states need not be true.
    if (name.endsWith('.xml') || name.endsWith('.rels')) {
      const size = view.readUInt16LE(at + 10) === 0 ? packed : unpackedSize(view, local, packed, left);
      left -= size;
      if (left < 0) throw tooLarge(most);
    }
    at = nameEnd + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return names;
}

function endOfDirectory(view: Buffer): number {
  // A comment of up to 64 kB may follow.
  for (let at = view.length - 22; at >= Math.max(0, view.length - 65_557); at -= 1) {
    if (view.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function unpackedSize(view: Buffer, local: number, packed: number, most: number): number {
  if (local + 30 > view.length || view.readUInt32LE(local) !== LOCAL_ENTRY) throw damaged();
  const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
  try {
    return inflateRawSync(view.subarray(start, start + packed), { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(most);
    throw damaged();
  }
}

function damaged(): UnreadableError {
  return new UnreadableError('DAMAGED', 'the file is damaged or cut off; open and save it again');
}

function tooLarge(most: number): UnreadableError {
  return new UnreadableError('TOO_LARGE', `unpacks to more than ${inMegabytes(most)}, the most one article may have`);
}
