// The unit of work of a batch: small enough to hand to another thread, self-contained enough to be lost alone.
import type { RecordLine } from '../input/formats/jsonl.ts';
import type { ReadOptions } from '../input/read.ts';
import type { Document, Failure } from '../model/document.ts';
import type { AnalyzeOptions } from '../model/options.ts';

export type Task =
  | { readonly kind: 'file'; readonly file: string; readonly path: string }
  /** Some lines of a JSONL file or stream. */
  | { readonly kind: 'records'; readonly file: string; readonly lines: readonly RecordLine[] }
  /** What standard input held. */
  | { readonly kind: 'bytes'; readonly file: string; readonly bytes: Uint8Array };

/** One article's result with the text its offsets count. */
export interface Analyzed {
  readonly document: Document;
  readonly text: string;
}

export type Outcome =
  | { readonly analysis: Analyzed }
  | { readonly failure: Failure & { readonly code: string } }
  | { readonly warning: string }
  /** An article that an earlier run has done. */
  | { readonly skipped: string };

/** What every task of a run is done with; plain data, so that it can go to another thread. */
export interface TaskOptions {
  readonly read: ReadOptions;
  readonly analyze: AnalyzeOptions;
}
