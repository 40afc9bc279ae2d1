// A PDF's text as paragraphs, as well as a page description allows: words hyphenated at line ends are joined, and
// positions are page and line. Pictures of text are not read.
import type { Article, Block, BlockKind, Position } from '../../model/article.ts';
import { UnreadableError } from '../failure.ts';
import { adoptLooks } from '../looks.ts';
import type { Readout } from '../readout.ts';
import { linesOfPage, type PdfLine, type Piece, withoutRunningHeads } from './pdf-lines.ts';

/** Letters this much larger than the body's are a heading, this much smaller a caption or note. */
const HEADING_SIZE = 1.12;
const HEADLINE_SIZE = 1.3;
const CAPTION_SIZE = 0.86;
/** A line gap this many times the usual one starts a paragraph. */
const PARAGRAPH_GAP = 1.35;
/** More pages than this are a book or an attack. */
const MOST_PAGES = 5000;

export async function readPdf(file: string, bytes: Uint8Array): Promise<Readout> {
  const { pages, heights } = await pagesOf(bytes);
  const blank = pages.filter((lines) => lines.length === 0).length;
  if (blank === pages.length) {
    throw new UnreadableError(
      'NO_TEXT',
      'holds no text, only pictures (a scan?); run text recognition (OCR) on it first',
    );
  }
  const lines = withoutRunningHeads(pages, heights);
  const { text, blocks, places } = paragraphsOf(lines);
  const headline = blocks.find((block) => block.kind === 'headline');
  const title = headline === undefined ? null : text.slice(headline.start, headline.end);
  const looked = adoptLooks(text, blocks, title);
  const article: Article = Object.freeze({
    file,
    format: 'pdf' as const,
    text,
    prose: text,
    title: looked.title,
    blocks: Object.freeze(looked.blocks),
    references: Object.freeze([]),
    locate: (offset: number) => locate(places, offset),
  });
  const warnings = blank === 0 ? [] : [`${blank} of ${pages.length} pages hold no text, only pictures`];
  return { article, warnings };
}

let guarded = false;

/**
 * Damaged files make the library reject promises that nobody holds, some after the reading has failed; each would end
 * the process, and with it the files still to be read. What others reject ends it as before.
 */
function guardRejections(): void {
  if (guarded) return;
  guarded = true;
  process.on('unhandledRejection', (reason) => {
    if (!(reason instanceof Error && /\bpdfjs\b/.test(reason.stack ?? ''))) throw reason;
  });
}

async function pagesOf(bytes: Uint8Array): Promise<{ pages: (readonly PdfLine[])[]; heights: number[] }> {
  const { getDocumentProxy } = await import('unpdf');
  guardRejections();
  try {
    // The library takes the bytes over, so it is given its own; 0: it prints nothing.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
    try {
      if (pdf.numPages > MOST_PAGES)
        throw new UnreadableError('TOO_LARGE', `has more than ${MOST_PAGES} pages; split it`);
      const pages: (readonly PdfLine[])[] = [];
      const heights: number[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const content = await page.getTextContent();
        const pieces: Piece[] = [];
        for (const item of content.items) {
          // Blanks are told from the gaps: the library fills a gutter with one.
          if (!('str' in item) || item.str.trim() === '') continue;
          const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[];
          // Turned text is a stamp in the margin.
          if (Math.abs(b) > Math.abs(a)) continue;
          pieces.push({ text: item.str, x, y, width: item.width, size: item.height || Math.abs(d) });
        }
        pages.push(linesOfPage(pieces, number));
        heights.push(page.view[3] ?? 0);
        page.cleanup();
      }
      return { pages, heights };
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new UnreadableError('LOCKED', 'is locked by a password; save a copy without one');
    const cause = error instanceof Error ? (error.message.split('\n', 1)[0] as string) : String(error);
    throw new UnreadableError('DAMAGED', `the PDF is damaged (${cause.replace(/\.$/, '')}); fetch or save it again`, {
      cause: error,
    });
  }
}

/** Where a stretch of text begins, in text and file. */
interface Place {
  readonly start: number;
  readonly line: number;
  readonly column: number;
  readonly page: number;
}

function paragraphsOf(lines: readonly PdfLine[]): { text: string; blocks: readonly Block[]; places: readonly Place[] } {
  const body = commonest(lines.map((line) => ({ value: Math.round(line.size * 2) / 2, weight: line.text.length })));
  const gaps: { value: number; weight: number }[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const gap = (lines[index - 1] as PdfLine).y - (lines[index] as PdfLine).y;
    if (gap > 0) gaps.push({ value: Math.round(gap * 2) / 2, weight: 1 });
  }
  const spacing = commonest(gaps);
  const words = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const largest = lines.reduce((size, line) => (line.page === lines[0]?.page ? Math.max(size, line.size) : size), 0);
  let titled = false;
  const kindOf = (line: PdfLine): BlockKind => {
    if (!titled && line.size >= body * HEADLINE_SIZE && line.size === largest && line.page === lines[0]?.page)
      return 'headline';
    if (line.size >= body * HEADING_SIZE) return 'heading';
    return line.size <= body * CAPTION_SIZE ? 'caption' : 'paragraph';
  };

  const pieces: string[] = [];
  const blocks: Block[] = [];
  const places: Place[] = [];
  let length = 0;
  let start = -1;
  let kind: BlockKind = 'paragraph';
  let before: PdfLine | null = null;
  const put = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const close = (): void => {
    if (start >= 0) blocks.push({ start, end: length, kind });
    if (kind === 'headline') titled = true;
    start = -1;
  };
  for (const line of lines) {
    const next = kindOf(line);
    if (before === null || next !== kind || startsParagraph(before, line, spacing)) {
      close();
      if (length > 0) put('\n\n');
      start = length;
      kind = kindOf(line);
    } else {
      const joint = jointOf(pieces.at(-1) ?? '', line.text, words);
      if (joint === 'join') {
        const last = pieces.pop() ?? '';
        pieces.push(last.slice(0, -1));
        length -= 1;
      } else if (joint === 'space') put(' ');
    }
    places.push({ start: length, line: line.number, column: 1, page: line.page });
    put(line.text);
    before = line;
  }
  close();
  return { text: pieces.join(''), blocks, places };
}

function startsParagraph(before: PdfLine, line: PdfLine, spacing: number): boolean {
  const ended = /[.!?:\u2026]["')\]\u201d\u2019]*$/.test(before.text);
  const moved = line.page !== before.page || line.y > before.y + before.size;
  // At the top of a column or page a paragraph goes on unless its last sentence has ended.
  if (moved) return ended || line.size !== before.size;
  if (before.y - line.y > spacing * PARAGRAPH_GAP) return true;
  const indented = line.x - before.x;
  if (indented > line.size * 0.8 && indented < line.size * 6 && ended) return true;
  // The line before ended early, and so did its sentence.
  return ended && before.right < line.right - line.size * 4 && Math.abs(indented) < line.size;
}

/** How two lines of a paragraph are put together. */
function jointOf(before: string, after: string, words: ReadonlySet<string>): 'join' | 'glue' | 'space' {
  const head = /([\p{L}]+)[-\u00ad\u2010]$/u.exec(before)?.[1];
  const tail = /^[\p{Ll}]+/u.exec(after)?.[0];
  if (head === undefined || tail === undefined) return /[\u2014/]$/.test(before) ? 'glue' : 'space';
  // A word that is written with its hyphen elsewhere keeps it.
  const whole = `${head}${tail}`.toLowerCase();
  return !words.has(whole) && words.has(`${head}-${tail}`.toLowerCase()) ? 'glue' : 'join';
}

function commonest(values: readonly { readonly value: number; readonly weight: number }[]): number {
  const weights = new Map<number, number>();
  for (const { value, weight } of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = 0;
  for (const [value, weight] of weights) {
    if (weight > most) {
      best = value;
      most = weight;
    }
  }
  return best;
}

function locate(places: readonly Place[], offset: number): Position {
  let low = 0;
  let high = places.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as Place).start <= offset) low = middle;
    else high = middle;
  }
  const place = places[low];
  if (place === undefined) return { line: 1, column: 1, page: 1 };
  return { line: place.line, column: place.column + Math.max(0, offset - place.start), page: place.page };
}
