// Bytes to text: which encoding a file is in, and whether it is text at all. Guesses only what can be told surely
// (byte order marks, valid UTF-8, NUL patterns); what remains is windows-1252, as English files outside UTF-8 are.

import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** The text, or why there is none. `warning` says what a reader should know before trusting it. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly warning?: string }
  | { readonly error: string; readonly code: 'BINARY' | 'ENCODING' };

/** How many bytes are looked at to tell text from binary and to find UTF-16 without a mark. */
const SAMPLE = 64 * 1024;
/** English UTF-16 has a NUL in nearly every other byte; accents and dashes leave a few without. */
const UTF16_NUL_SHARE = 0.6;
/** Text has line ends and tabs, hardly any other control character; a compressed file has them in one byte of nine. */
const CONTROL_SHARE = 0.02;
/** A file with this many good multi-byte characters for each bad byte is damaged UTF-8, not windows-1252. */
const GOOD_PER_BAD = 4;

/** Decodes a file's bytes; `encoding` overrules the guess (a byte order mark of UTF-8 or UTF-16 is dropped still). */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  const wide = utf16Order(bytes);
  if (wide !== null) return decodeUtf16(bytes, wide);
  const kind = knownBinary(bytes);
  if (kind !== null) return { code: 'BINARY', error: `looks like a binary file (${kind}), not an article` };
  if (looksBinary(bytes)) return { code: 'BINARY', error: 'looks like a binary file, not an article' };
  return decodeUtf8(bytes);
}

/** Whether a name is one that `--encoding` takes. */
export function isKnownEncoding(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    return { code: 'ENCODING', error: `"${encoding}" is no known encoding` };
  }
  // Some Node releases decode windows-1252 as ISO 8859-1, so it is done here.
  if (decoder.encoding === 'windows-1252') return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  return { text: decoder.decode(bytes), encoding: decoder.encoding };
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  // Most files are valid UTF-8; a TextDecoder would take 5 ms to make.
  if (isUtf8(bytes)) return { text: utf8Text(bytes), encoding: 'utf-8' };
  const { good, bad } = countUtf8(bytes);
  if (good >= GOOD_PER_BAD * bad) {
    const warning = `${bad} ${bad === 1 ? 'byte is' : 'bytes are'} not valid UTF-8 and shown as \uFFFD`;
    return { text: utf8Text(bytes), encoding: 'utf-8', warning };
  }
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

/** Bytes that are not valid UTF-8 become U+FFFD. */
function utf8Text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  if (bytes.length % 2 === 0) return { text: decoder.decode(bytes), encoding };
  const warning = 'the last character is cut off (an odd number of bytes in UTF-16)';
  return { text: decoder.decode(bytes.subarray(0, bytes.length - 1)), encoding, warning };
}

/** UTF-16 without a mark: NULs fall nearly always on the high byte and nearly never on the low one. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd / pairs >= UTF16_NUL_SHARE && even / pairs < 0.02) return 'utf-16le';
  if (even / pairs >= UTF16_NUL_SHARE && odd / pairs < 0.02) return 'utf-16be';
  return null;
}

const SIGNATURES: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['PNG image', 0x89, 0x50, 0x4e, 0x47],
  ['JPEG image', 0xff, 0xd8, 0xff],
  ['GIF image', 0x47, 0x49, 0x46, 0x38],
  ['zip archive', 0x50, 0x4b, 0x03, 0x04],
  ['gzip archive', 0x1f, 0x8b],
  ['old Word or Excel file', 0xd0, 0xcf, 0x11, 0xe0],
  ['program', 0x7f, 0x45, 0x4c, 0x46],
  ['7-zip archive', 0x37, 0x7a, 0xbc, 0xaf],
  ['xz archive', 0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ['bzip2 archive', 0x42, 0x5a, 0x68, 0x39],
  ['Zstandard archive', 0x28, 0xb5, 0x2f, 0xfd],
];

/** The kind of file whose signature the bytes open with, when it is one that is not text. */
export function knownBinary(bytes: Uint8Array): string | null {
  for (const [name, ...signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return name;
  }
  return null;
}

function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] as number;
    if (byte === 0) return true;
    // Escape is let through: terminal transcripts carry colours.
    if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) control += 1;
  }
  return control > length * CONTROL_SHARE;
}

/** Counts well-formed multi-byte characters and bytes that belong to none. */
function countUtf8(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] as number;
    index += 1;
    if (lead < 0x80) continue;
    const following =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    let present = 0;
    while (present < following && ((bytes[index + present] ?? 0) & 0xc0) === 0x80) present += 1;
    if (following > 0 && present === following) {
      good += 1;
      index += following;
    } else bad += 1;
  }
  return { good, bad };
}

/** What windows-1252 has where ISO 8859-1 has control characters, 0x80 to 0x9F; five are left undefined. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function decodeWindows1252(bytes: Uint8Array): string {
  return withWindows1252(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

/** A text whose windows-1252 was decoded as ISO 8859-1, which no text means: it would hold control characters. */
export function withWindows1252(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/g, (unit) => WINDOWS_1252.charAt(unit.charCodeAt(0) - 0x80));
}
