// A plain text's blocks: which lines make a paragraph, which line is the headline. Line shapes only, no words' meaning.
import type { Block, BlockKind } from '../model/article.ts';

interface Line {
  readonly start: number;
  /** Without white space at either end; `start === end` for a blank line. */
  readonly end: number;
}

/** Blocks in order, and the title when `wantsTitle` and the first block is a headline. */
export function findBlocks(
  text: string,
  wantsTitle: boolean,
): { readonly blocks: Block[]; readonly title: string | null } {
  const blocks: Block[] = [];
  let group: Line[] = [];
  const close = (): void => {
    if (group.length > 0) blocks.push(...blocksOf(text, group));
    group = [];
  };
  for (const line of linesOf(text)) {
    if (line.start === line.end) close();
    else group.push(line);
  }
  close();
  const first = blocks[0];
  if (!wantsTitle || first === undefined || blocks.length < 2 || !isHeadline(text, first))
    return { blocks, title: null };
  blocks[0] = { ...first, kind: 'headline' };
  return { blocks, title: text.slice(first.start, first.end).replace(/\s+/g, ' ') };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const unit = index < text.length ? text.charCodeAt(index) : 0x0a;
    if (unit !== 0x0a && unit !== 0x0d) continue;
    lines.push(trimmed(text, from, index));
    if (unit === 0x0d && text.charCodeAt(index + 1) === 0x0a) index += 1;
    from = index + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0xfeff || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200b);
}

/** Lines of a hard-wrapped text are about as long as each other and below this; a longer one is a paragraph. */
const WRAP_WIDTH = 100;

function blocksOf(text: string, lines: readonly Line[]): Block[] {
  const wrapped = lines.every((line) => line.end - line.start <= WRAP_WIDTH) && lines.length > 1;
  if (wrapped) return [block(lines[0] as Line, lines[lines.length - 1] as Line, 'paragraph')];
  return lines.map((line) => block(line, line, kindOf(text, line)));
}

function block(first: Line, last: Line, kind: BlockKind): Block {
  return { start: first.start, end: last.end, kind };
}

function kindOf(text: string, line: Line): BlockKind {
  return line.end - line.start < 80 && !endsSentence(text, line.end) ? 'heading' : 'paragraph';
}

function isHeadline(text: string, first: Block): boolean {
  return first.end - first.start <= 200 && !/[.;:,]["')\]\u201d\u2019]?$/.test(text.slice(first.end - 2, first.end));
}

function endsSentence(text: string, end: number): boolean {
  return /[.!?:;,\u2026]["')\]\u201d\u2019]*$/.test(text.slice(Math.max(0, end - 4), end));
}
