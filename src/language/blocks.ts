// A plain text's blocks and title.
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { kindsOf, type RawBlock } from './block-kinds.ts';
import { type Group, groupLines, isSpace, type Line } from './lines.ts';

export interface FoundBlocks {
  readonly blocks: Block[];
  readonly title: string | null;
  /** Marks inside blocks that are no part of the prose: the `>` of quoted lines. */
  readonly masked: readonly Span[];
}

/** Blocks in order, and the title when `wantsTitle` and the first block is a headline. */
export function findBlocks(text: string, wantsTitle: boolean): FoundBlocks {
  const raw: RawBlock[] = [];
  const masked: Span[] = [];
  for (const group of groupLines(text)) {
    const block = rawBlock(text, group, masked);
    if (block !== null) raw.push(block);
  }
  const kinds = kindsOf(text, raw);
  const blocks = raw.map(({ start, end }, index): Block => {
    const kind = kinds[index] ?? 'paragraph';
    return Object.freeze({ start, end, kind: kind === 'headline' && !wantsTitle ? 'heading' : kind });
  });
  const first = blocks[0];
  const title = first?.kind === 'headline' ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : null;
  return { blocks, title, masked };
}

/** How many columns further in than the text around it a passage stands that is set off as a quotation. */
const QUOTE_INDENT = 4;

/** Null for lines that hold no letter or digit: rules and breaks. */
function rawBlock(text: string, { lines, apart }: Group, masked: Span[]): RawBlock | null {
  const first = lines[0] as Line;
  const end = (lines.at(-1) as Line).end;
  const start = first.content;
  if (start >= end || !hasWord(text, start, end)) return null;
  if (first.mark === 'quoted') {
    for (const line of lines) if (line.content > line.start) masked.push({ start: line.start, end: line.content });
    return { start, end, kind: 'quote', numbered: false };
  }
  if (first.mark !== 'none') return { start, end, kind: 'list-item', numbered: first.mark === 'number' };
  const indented = apart && lines.length > 1 && lines.every((line) => line.indent >= QUOTE_INDENT);
  return { start, end, kind: indented ? 'quote' : 'paragraph', numbered: false };
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if (
      unit > 0x7f ? !isSpace(unit) && /[\p{L}\p{N}\p{So}\ud800-\udfff]/u.test(text[index] as string) : isAsciiWord(unit)
    )
      return true;
  }
  return false;
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
