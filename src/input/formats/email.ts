// A mail's text: its plain part, or its HTML part where there is no other; the subject is the title. Positions are
// lines of the file for a plain part that is written as it is or in quoted-printable, else lines of the part.
import { articleFromText, lineLocator } from '../../language/article-from-text.ts';
import type { Article, Position } from '../../model/article.ts';
import { decode, withWindows1252 } from '../decode.ts';
import { UnreadableError } from '../failure.ts';
import type { ReadOptions, Readout } from '../readout.ts';
import { readPage } from './html.ts';

export async function readEmail(file: string, bytes: Uint8Array, options: ReadOptions): Promise<Readout> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: { subject?: string | undefined; text?: string | undefined; html?: string | undefined };
  try {
    mail = await PostalMime.parse(bytes);
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split('\n', 1)[0] as string) : String(error);
    throw new UnreadableError('DAMAGED', `the mail cannot be taken apart (${cause})`, { cause: error });
  }
  const subject = mail.subject === undefined ? '' : withWindows1252(mail.subject).replace(/\s+/g, ' ').trim();
  const title = subject === '' ? null : subject;
  const text = withWindows1252(mail.text ?? '');
  if (text.trim() !== '') {
    const article = withoutSignature(articleFromText(text, { file, format: 'email', title }));
    return { article: { ...article, locate: locatorFor(text, bytes) }, warnings: [] };
  }
  if (mail.html !== undefined && mail.html.trim() !== '') {
    const { article, warnings } = await readPage(file, withWindows1252(mail.html), 'email', options.html ?? 'full');
    return { article: { ...article, title: title ?? article.title }, warnings };
  }
  throw new UnreadableError('NO_TEXT', 'the mail has no text part');
}

/** What follows a line of two hyphens and a space is a signature: not part of the article. */
function withoutSignature(article: Article): Article {
  const mark = /^-- \r?$/m.exec(article.text);
  if (mark === null) return article;
  return { ...article, blocks: article.blocks.filter((block) => block.end <= mark.index) };
}

function locatorFor(text: string, bytes: Uint8Array): (offset: number) => Position {
  const locate = lineLocator(text);
  let lines: readonly number[] | undefined;
  return (offset) => {
    lines ??= fileLines(text, bytes);
    const { line, column } = locate(offset);
    return { line: lines[line - 1] ?? line, column };
  };
}

/** For each line of the text the line of the file it begins in; none where that cannot be told. */
function fileLines(text: string, bytes: Uint8Array): readonly number[] {
  const decoded = decode(bytes);
  if (!('text' in decoded)) return [];
  const raw = decoded.text.replaceAll('\r\n', '\n');
  const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
  const asIs = raw.indexOf(lines.join('\n'));
  if (asIs !== -1) {
    const first = raw.slice(0, asIs).split('\n').length;
    return lines.map((_, index) => first + index);
  }
  return quotedPrintableLines(raw, lines.length);
}

/** The lines of the first plain part in quoted-printable: one that ends with `=` goes on in the next. */
function quotedPrintableLines(raw: string, count: number): readonly number[] {
  const all = raw.split('\n');
  let plain = true;
  let encoded = false;
  let number = 0;
  // The headers of the parts, up to the blank line after those that fit.
  for (; number < all.length; number += 1) {
    const line = (all[number] as string).toLowerCase();
    if (line.startsWith('--')) encoded = false;
    if (line.startsWith('content-type:')) plain = line.includes('text/plain');
    if (line.startsWith('content-transfer-encoding:')) encoded = line.includes('quoted-printable');
    if (line === '' && plain && encoded) break;
  }
  const found: number[] = [];
  let continued = false;
  for (let index = number + 1; index < all.length && found.length < count; index += 1) {
    if (!continued) found.push(index + 1);
    continued = /=[ \t]*$/.test(all[index] as string);
  }
  return found;
}
