// What an evaluation is, and the counts all of them share.

/** A table of figures, printed as Markdown so that it can be quoted as it stands. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One file in evaluations/: measures on the corpora in `corpora` and returns its tables. */
export interface Evaluation {
  readonly run: (corpora: string) => readonly Table[] | Promise<readonly Table[]>;
}

/** Right, wrongly found and missed. */
export interface Counts {
  right: number;
  extra: number;
  missed: number;
}

export function createCounts(): Counts {
  return { right: 0, extra: 0, missed: 0 };
}

/** Adds `more` to `counts`. */
export function addCounts(counts: Counts, more: Counts): void {
  counts.right += more.right;
  counts.extra += more.extra;
  counts.missed += more.missed;
}

export function precision({ right, extra }: Counts): number {
  return right / (right + extra || 1);
}

export function recall({ right, missed }: Counts): number {
  return right / (right + missed || 1);
}

export function f1(counts: Counts): number {
  const p = precision(counts);
  const r = recall(counts);
  return (2 * p * r) / (p + r || 1);
}

/** Three columns: P, R, F1. */
export function figures(counts: Counts): [string, string, string] {
  return [precision(counts).toFixed(3), recall(counts).toFixed(3), f1(counts).toFixed(3)];
}

export function formatTable({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
