// The unit of work of a batch: small enough to hand to another thread, self-contained enough to be lost alone.
import type { RecordLine } from '../input/formats/jsonl.ts';
import type { ReadOptions } from '../input/readout.ts';
import type { Document, Failure } from '../model/document.ts';
import type { AnalyzeOptions } from '../model/options.ts';
import type { OffsetUnit } from '../report/offsets.ts';

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

/** One article's result as it will be written, for runs that need no more of it: a text goes between threads for nothing. */
export interface Serialized {
  readonly json: string;
  readonly counts: { readonly words: number; readonly sentences: number; readonly assertions: number };
}

export type Outcome =
  | { readonly analysis: Analyzed }
  | { readonly serialized: Serialized }
  | { readonly failure: Failure & { readonly code: string } }
  | { readonly warning: string }
  /** An article that an earlier run has done. */
  | { readonly skipped: string };

/** What every task of a run is done with; plain data, so that it can go to another thread. */
export interface TaskOptions {
  readonly read: ReadOptions;
  readonly analyze: AnalyzeOptions;
  /** Results as JSON with offsets in this unit, rather than as documents. */
  readonly serialize?: OffsetUnit;
}
