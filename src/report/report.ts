// What every output format is: a stream of text pieces, so that a run over many articles needs memory for one.
import type { Document, Failure } from '../model/document.ts';
import type { CatalogueEntry } from '../model/rule.ts';

/** How the result is to look; data only, so that a report can be tested without a terminal. */
export interface View {
  /** Columns of the terminal or file, 60..160. */
  readonly width: number;
  /** chalk's colour level: 0 none, 1 16 colours, 2 256 colours, 3 true colour. */
  readonly color: 0 | 1 | 2 | 3;
  /** Whether the terminal follows OSC 8 hyperlinks. */
  readonly hyperlinks: boolean;
  /** Less: leave out what only helps a newcomer (legends, hints). */
  readonly quiet: boolean;
  /** The tool's version, for formats that name their producer. */
  readonly version: string;
  /** The catalogue entry of a code, for formats that explain their findings. */
  readonly explain: (code: string) => CatalogueEntry | undefined;
  /** Whether the output becomes a file of its own rather than a stream. */
  readonly toFile?: boolean;
  /** With a baseline: whether the finding of this fingerprint is accepted; formats of messages leave it out. */
  readonly accepted?: (fingerprint: string) => boolean;
}

/** One article's result together with the text its offsets count. */
export interface Analysis {
  readonly document: Document;
  readonly text: string;
}

/** Pieces of the output in order; each method returns what is to be written now, possibly ''. */
export interface ReportStream {
  begin(): string;
  analysis(analysis: Analysis): string;
  /** Formats that are JSON take an article's JSON as well, made where the article was analysed. */
  serialized?(json: string): string;
  failure(failure: Failure): string;
  end(): string;
}

/** One output format: makes the stream for one run. */
export type Reporter = (view: View) => ReportStream;
