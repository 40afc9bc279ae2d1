// From pieces of text with coordinates to lines in reading order: columns told apart, running heads and page numbers
// dropped. Trusts the order in the file unless it runs across a gutter.

/** A piece of text as the PDF places it: `y` grows upwards, sizes in points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  /** 1-based. */
  readonly page: number;
  /** 1-based, in reading order, running heads counted. */
  readonly number: number;
}

/** A gap wider than this many letter heights parts columns, not words. */
const COLUMN_GAP = 2;
/** A gap wider than this share of the letter height is a space that the file does not hold. */
const SPACE_GAP = 0.18;
/** Share of lines that may cross a gutter (headlines), and the least share on either side of it. */
const CROSSING = 0.15;
const LEAST_SIDE = 0.25;
/** Running heads stand within this share of the page's height from its top or bottom. */
const MARGIN = 0.12;

/** One page's pieces as lines in reading order. */
export function linesOfPage(pieces: readonly Piece[], page: number): readonly PdfLine[] {
  const lines: { text: string; x: number; y: number; right: number; size: number }[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const gap = last === undefined ? 0 : piece.x - last.right;
    const size = Math.max(piece.size, last?.size ?? 0);
    const same =
      last !== undefined && Math.abs(piece.y - last.y) < size * 0.5 && gap > -size && gap < size * COLUMN_GAP;
    if (!same) {
      lines.push({ text: piece.text, x: piece.x, y: piece.y, right: piece.x + piece.width, size: piece.size });
      continue;
    }
    const spaced = gap > size * SPACE_GAP && !last.text.endsWith(' ') && !piece.text.startsWith(' ');
    last.text += (spaced ? ' ' : '') + piece.text;
    last.right = Math.max(last.right, piece.x + piece.width);
    // A raised note mark does not change a line's size.
    if (piece.text.trim().length > 2) last.size = Math.max(last.size, piece.size);
  }
  const squeezed = lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter((line) => line.text !== '');
  return inReadingOrder(squeezed).map((line, index) => ({ ...line, page, number: index + 1 }));
}

interface Placed {
  readonly x: number;
  readonly right: number;
  readonly y: number;
}

/** Where the lines alternate between two sides of a gutter, the left side is read first. */
function inReadingOrder<T extends Placed>(lines: readonly T[]): readonly T[] {
  const gutter = findGutter(lines);
  if (gutter === null) return lines;
  const sideOf = (line: T): number => (line.right <= gutter ? 0 : line.x >= gutter ? 1 : 2);
  let turns = 0;
  for (let index = 1; index < lines.length; index += 1) {
    if (sideOf(lines[index - 1] as T) === 1 && sideOf(lines[index] as T) === 0) turns += 1;
  }
  // The file already gives one column after the other.
  if (turns <= 2) return lines;
  const ordered: T[] = [];
  let left: T[] = [];
  let right: T[] = [];
  const flush = (): void => {
    for (const line of [...left, ...right]) ordered.push(line);
    left = [];
    right = [];
  };
  for (const line of [...lines].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const side = sideOf(line);
    if (side === 2) {
      flush();
      ordered.push(line);
    } else (side === 0 ? left : right).push(line);
  }
  flush();
  return ordered;
}

/** A vertical line in the middle third of the page that hardly any text crosses. */
function findGutter(lines: readonly Placed[]): number | null {
  if (lines.length < 8) return null;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { x, right } of lines) {
    from = Math.min(from, x);
    to = Math.max(to, right);
  }
  let best: { at: number; crossing: number } | null = null;
  for (let step = 0; step <= 20; step += 1) {
    const at = from + (to - from) * (1 / 3 + step / 60);
    let crossing = 0;
    let left = 0;
    let right = 0;
    for (const line of lines) {
      if (line.right <= at) left += 1;
      else if (line.x >= at) right += 1;
      else crossing += 1;
    }
    const fits = crossing <= lines.length * CROSSING && Math.min(left, right) >= lines.length * LEAST_SIDE;
    if (fits && (best === null || crossing < best.crossing)) best = { at, crossing };
  }
  return best?.at ?? null;
}

/** The lines of all pages without running heads and page numbers. `heights` has each page's top. */
export function withoutRunningHeads(
  pages: readonly (readonly PdfLine[])[],
  heights: readonly number[],
): readonly PdfLine[] {
  const inMargin = (line: PdfLine, page: number): boolean => {
    const height = heights[page] ?? 0;
    return line.y < height * MARGIN || line.y > height * (1 - MARGIN);
  };
  const seen = new Map<string, number>();
  const keyOf = (line: PdfLine): string => `${line.text.replace(/\d+/g, '#').toLowerCase()}@${Math.round(line.y / 4)}`;
  pages.forEach((lines, page) => {
    const keys = new Set(lines.filter((line) => inMargin(line, page)).map(keyOf));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  });
  // Left and right pages may have heads of their own.
  const often = Math.max(2, Math.ceil(pages.length * 0.4));
  return pages.flatMap((lines, page) =>
    lines.filter((line) => {
      if (!inMargin(line, page)) return true;
      if (/^(?:page\s+)?[-\u2013\u2014|]?\s*\d{1,4}\s*(?:(?:of|\/)\s*\d{1,4})?\s*[-\u2013\u2014|]?$/i.test(line.text))
        return false;
      return (seen.get(keyOf(line)) ?? 0) < often;
    }),
  );
}
