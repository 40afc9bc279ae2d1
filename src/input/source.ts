// One thing to read: a file or standard input.
export interface Source {
  /** The name to report: the path as the user would type it, or `-`. */
  readonly file: string;
  /** The path to open; null for standard input. */
  readonly path: string | null;
}

export const STANDARD_INPUT: Source = { file: '-', path: null };
