// A text taken out of a file that is more than text (HTML, docx, mail): blocks parted by blank lines, white space
// squeezed, and for every character the place in the file it came from.
import type { Block, BlockKind, Reference } from '../model/article.ts';

export interface ExtractedBlock extends Block {
  /** Where the first character stands in the file. */
  readonly source: number;
}

export interface Extracted {
  readonly text: string;
  readonly blocks: readonly ExtractedBlock[];
  readonly references: readonly Reference[];
  /** Offset into the file of an offset into the text. */
  readonly sourceOf: (offset: number) => number;
}

export interface Extraction {
  /** Adds words that stand in the file from `source` on, character by character. */
  add(words: string, source: number): void;
  /** Ends the block, if one is open. What is added next opens one of this kind. */
  open(kind: BlockKind): void;
  /** The length of the text so far, with the blank that is due: where the next word would start. */
  position(): number;
  refer(reference: Reference): void;
  finish(): Extracted;
}

const WORD = /[^ \t\n\f\r]+/g;

export function makeExtraction(): Extraction {
  const pieces: string[] = [];
  const blocks: ExtractedBlock[] = [];
  const references: Reference[] = [];
  // Where text and file get out of step: from `textStarts[i]` on, text offset + `shifts[i]` is the file's offset.
  const textStarts: number[] = [];
  const shifts: number[] = [];
  let length = 0;
  let kind: BlockKind = 'paragraph';
  let blockStart = -1;
  let blockSource = 0;
  let spaceDue = false;

  const put = (piece: string, source: number): void => {
    const shift = source - length;
    if (shifts.at(-1) !== shift) {
      textStarts.push(length);
      shifts.push(shift);
    }
    pieces.push(piece);
    length += piece.length;
  };
  const close = (): void => {
    if (blockStart >= 0) blocks.push({ start: blockStart, end: length, kind, source: blockSource });
    blockStart = -1;
    spaceDue = false;
  };
  return {
    add(words, source) {
      for (const match of words.matchAll(WORD)) {
        const at = source + match.index;
        if (match.index > 0) spaceDue = true;
        if (blockStart < 0) {
          if (length > 0) put('\n\n', at);
          blockStart = length;
          blockSource = at;
        } else if (spaceDue) put(' ', at - 1);
        spaceDue = false;
        put(match[0], at);
      }
      if (words !== '' && /[ \t\n\f\r]$/.test(words)) spaceDue = true;
    },
    open(next) {
      close();
      kind = next;
    },
    position() {
      if (blockStart < 0) return length > 0 ? length + 2 : 0;
      return spaceDue ? length + 1 : length;
    },
    refer(reference) {
      references.push(reference);
    },
    finish() {
      close();
      const text = pieces.join('');
      return {
        text,
        blocks,
        references: references.filter(({ start, end }) => start <= end && end <= text.length),
        sourceOf(offset) {
          let low = 0;
          let high = textStarts.length;
          while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if ((textStarts[middle] as number) <= offset) low = middle;
            else high = middle;
          }
          return Math.max(0, offset + (shifts[low] ?? 0));
        },
      };
    },
  };
}
