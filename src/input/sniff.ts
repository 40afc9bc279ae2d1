// The format of some content: by its bytes where they are sure, else by the file's name, else by its look.
import type { Format } from '../model/article.ts';
import { formatOfName } from './kinds.ts';

/** How much of the beginning is looked at. */
const HEAD = 4096;

/** The format that the bytes themselves prove, or null. */
export function formatOfBytes(bytes: Uint8Array): Format | null {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  // Every Office file is a zip archive; the docx reader says so when it is not a Word file.
  if (startsWith(bytes, 'PK\u0003\u0004') && includesAscii(bytes, 'word/')) return 'docx';
  return null;
}

/** The format of a decoded text whose name promised nothing surer than `text`. */
export function formatOfText(text: string): Format {
  const head = text.slice(0, HEAD).trimStart();
  if (/^<(?:!doctype html|html)\b/i.test(afterProlog(head))) return 'html';
  if (head.startsWith('{') && isRecord(head.split(/\r?\n/, 1)[0] as string, text.length > HEAD)) return 'jsonl';
  if (/^(?:[A-Z][A-Za-z-]{1,40}: .*\r?\n(?:[ \t].*\r?\n)*){2}/.test(head) && MAIL_HEADER.test(head)) return 'email';
  if (/^---\r?\n(?:[A-Za-z_][\w-]*:.*\r?\n|[ \t-].*\r?\n)+---\r?\n/.test(head)) return 'markdown';
  return 'text';
}

/** What follows an XML declaration and comments: a loop, for a pattern would backtrack without end. */
function afterProlog(head: string): string {
  let rest = head;
  for (;;) {
    const end = rest.startsWith('<!--')
      ? rest.indexOf('-->') + 3
      : rest.startsWith('<?xml')
        ? rest.indexOf('?>') + 2
        : 0;
    if (end < 4) return rest;
    rest = rest.slice(end).trimStart();
  }
}

/** Headers that only a mail has: a wire report too may open with `From:`. */
const MAIL_HEADER = /^(?:received|message-id|mime-version|return-path|delivered-to|dkim-signature): ?/im;

function isRecord(line: string, cut: boolean): boolean {
  if (!/^\{\s*"/.test(line)) return false;
  // The first line may be longer than the part looked at.
  if (cut && !line.endsWith('}')) return true;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** The format to read with: what the user asked for, what the bytes prove, what the name says; null when the look must tell. */
export function chooseFormat(file: string, bytes: Uint8Array, asked: Format | 'auto'): Format | null {
  if (asked !== 'auto') return asked;
  const proven = formatOfBytes(bytes);
  if (proven !== null) return proven;
  const named = formatOfName(file);
  // A page saved as .txt is still a page; the look decides.
  return named === 'text' ? null : named;
}

function startsWith(bytes: Uint8Array, ascii: string): boolean {
  for (let index = 0; index < ascii.length; index += 1) if (bytes[index] !== ascii.charCodeAt(index)) return false;
  return true;
}

function includesAscii(bytes: Uint8Array, ascii: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ascii, 0, 'latin1');
}
