// A Word file as it reads with all changes accepted: insertions in, deletions and comments out. Word files have no
// lines, so a position's line is the number of the paragraph, empty ones counted.
import { articleFromText } from '../../language/article-from-text.ts';
import type { Article, Block, Position } from '../../model/article.ts';
import { itemAt } from '../../model/span.ts';
import { UnreadableError } from '../failure.ts';
import { MOST_DOCX_BYTES } from '../limits.ts';
import { adoptLooks } from '../looks.ts';
import type { Readout } from '../readout.ts';
import { checkZip } from '../zip.ts';
import { parseBounded } from './html.ts';
import { attribute, extractHtml, type HtmlElement, isElement, textOf } from './html-text.ts';

const OPTIONS = {
  ignoreEmptyParagraphs: false,
  styleMap: [
    "p[style-name='Title'] => h1.title:fresh",
    "p[style-name='Subtitle'] => h2:fresh",
    "p[style-name='Quote'] => blockquote > p:fresh",
    "p[style-name='Intense Quote'] => blockquote > p:fresh",
    "p[style-name='Block Text'] => blockquote > p:fresh",
    "p[style-name='Caption'] => p.caption:fresh",
    "p[style-name='caption'] => p.caption:fresh",
    "p[style-name='Author'] => p.byline:fresh",
    "p[style-name='Byline'] => p.byline:fresh",
  ],
};

export async function readDocx(file: string, bytes: Uint8Array): Promise<Readout> {
  const html = await toHtml(bytes);
  const { document, elements } = parseBounded(html);
  const notes = notesOf(elements);
  const starts = paragraphStarts(elements);
  const headline = elements.find(({ tagName }) => tagName === 'h1');
  const extracted = extractHtml(document, { source: html, keeps: () => true, headline, notes });
  const { text, references, sourceOf } = extracted;
  const plain = extracted.blocks.map(({ start, end, kind }): Block => ({ start, end, kind }));
  const titled = plain.find((block) => block.kind === 'headline');
  const title = titled === undefined ? null : text.slice(titled.start, titled.end);
  const looked = adoptLooks(text, plain, title);
  const locate = (offset: number): Position => {
    const block = itemAt(plain, offset);
    return {
      line: paragraphAt(starts, sourceOf(offset)),
      column: block === undefined ? 1 : offset - block.start + 1,
    };
  };
  const article: Article = Object.freeze({
    ...articleFromText('', { file, format: 'docx' }),
    text,
    prose: text,
    title: looked.title,
    blocks: Object.freeze(looked.blocks),
    references: Object.freeze(references),
    locate,
  });
  return { article, warnings: [] };
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UnreadableError('FORMAT', 'is an old Word file or locked by a password; save it as .docx without one');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableError('FORMAT', 'is not a Word (.docx) file');
  const names = checkZip(bytes, MOST_DOCX_BYTES);
  if (!names.some((name) => name.startsWith('word/'))) {
    throw new UnreadableError('FORMAT', 'is a zip archive but not a Word (.docx) file');
  }
  const { default: mammoth } = await import('mammoth');
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (await mammoth.convertToHtml({ buffer }, OPTIONS)).value;
  } catch (error) {
    const cause =
      error instanceof RangeError ? 'it is nested too deeply' : String((error as Error).message).split('\n', 1)[0];
    throw new UnreadableError('DAMAGED', `the Word file is damaged (${cause}); open and save it again`, {
      cause: error,
    });
  }
}

/** What the footnotes and endnotes say, by id. */
function notesOf(elements: readonly HtmlElement[]): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const element of elements) {
    const id = element.tagName === 'li' ? attribute(element, 'id') : undefined;
    if (id !== undefined && /^(?:foot|end)note-/.test(id)) notes.set(id, textOf(element).replace(/\s*\u2191$/, ''));
  }
  return notes;
}

/** Where the paragraphs begin in the HTML, in order. */
function paragraphStarts(elements: readonly HtmlElement[]): readonly number[] {
  const starts: number[] = [];
  for (const element of elements) {
    const counts =
      /^(?:p|h[1-6])$/.test(element.tagName) ||
      (element.tagName === 'li' && !element.childNodes.some((child) => isElement(child) && child.tagName === 'p'));
    if (counts) starts.push(element.sourceCodeLocation?.startOffset ?? 0);
  }
  return starts;
}

/** The 1-based number of the last paragraph that begins at or before `offset`. */
function paragraphAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}
