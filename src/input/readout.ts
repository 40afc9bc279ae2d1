// What a reader is asked and what it gives.
import type { Article, Format } from '../model/article.ts';
import type { InputFailure } from './failure.ts';

export interface ReadOptions {
  /** What the input is; found out by content and name when left out. */
  readonly inputFormat?: Format | 'auto';
  readonly encoding?: string;
  /** Which part of a web page is read. Default: its main content. */
  readonly html?: 'main' | 'full';
  /** The fields of a JSONL record. Defaults: `text`, `id`, `title`. */
  readonly textField?: string;
  readonly idField?: string;
  readonly titleField?: string;
  /** `any`: no remark when an article does not seem to be English. */
  readonly language?: 'en' | 'any';
}

/** What reading gives: an article with remarks for stderr, or why there is none. */
export type Read =
  | { readonly article: Article; readonly warnings: readonly string[] }
  | { readonly failure: InputFailure };

/** What a format reader gives. */
export interface Readout {
  readonly article: Article;
  readonly warnings: readonly string[];
}
