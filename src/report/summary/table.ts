// Several articles as a table, the worst sourced first.
import type { Document, Summary } from '../../model/document.ts';
import { columns } from '../layout.ts';
import type { View } from '../report.ts';
import { oneLine } from '../safe.ts';
import { themeFor } from '../theme.ts';
import { percent, plural } from './words.ts';

export interface Row {
  readonly file: string;
  readonly words: number;
  readonly figures: Summary;
}

export function toRow({ file, counts, summary: figures }: Document): Row {
  return { file, words: counts.words, figures: { ...figures, topSources: [], warnings: [], percentiles: null } };
}

export function table(rows: readonly Row[], failures: number, view: View): string {
  const theme = themeFor(view.color);
  const sorted = [...rows].sort(
    (a, b) =>
      (a.figures.sourcedShare ?? 2) - (b.figures.sourcedShare ?? 2) ||
      (b.figures.needSource ?? 0) - (a.figures.needSource ?? 0),
  );
  const total = (pick: (figures: Summary) => number | null): number | null =>
    rows.some(({ figures }) => pick(figures) !== null)
      ? rows.reduce((sum, { figures }) => sum + (pick(figures) ?? 0), 0)
      : null;
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  const assertions = total((figures) => figures.assertions);
  const sourced = total((figures) => figures.sourced);
  const hedges = total((figures) => figures.hedges);
  const count = (value: number | null): string => (value === null ? '–' : String(value));
  const rate = (value: number | null): string => (value === null ? '–' : value.toFixed(1));
  const cells = (name: string, size: number, figures: Partial<Summary>): string[] => [
    name,
    String(size),
    count(figures.assertions ?? null),
    percent(figures.sourcedShare ?? null),
    count(figures.needSource ?? null),
    rate(figures.hedgesPer100Words ?? null),
  ];
  const title = ['article', 'words', 'assertions', 'sourced', 'need a source', 'hedges/100w'];
  const figuresWidth = title.slice(1).reduce((sum, cell) => sum + cell.length + 2, 0);
  const nameWidth = Math.max(16, view.width - figuresWidth);
  const body = sorted.map(({ file, words: size, figures }) =>
    cells(truncatePath(oneLine(file), nameWidth), size, figures),
  );
  const totals = cells(`${rows.length} articles`, words, {
    assertions,
    sourcedShare: assertions ? (sourced ?? 0) / assertions : null,
    needSource: total((figures) => figures.needSource),
    hedgesPer100Words: hedges === null || words === 0 ? null : (hedges * 100) / words,
  });
  const [heading = '', ...lines] = columns(
    [title, ...body, totals],
    ['left', 'right', 'right', 'right', 'right', 'right'],
  );
  const last = lines.pop() ?? '';
  const missing = failures > 0 ? [theme.bad(`${plural(failures, 'input')} could not be analysed`)] : [];
  return `${[theme.heading(heading), ...lines, theme.strong(last), ...missing].join('\n')}\n`;
}

/** A path keeps its end, which tells files apart. */
function truncatePath(path: string, width: number): string {
  const graphemes = [...path];
  return graphemes.length <= width ? path : `…${graphemes.slice(graphemes.length - width + 1).join('')}`;
}
