// What an input reader hands to the analysis: a text and where each part of it came from.
import type { Span } from './span.ts';

export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'jsonl' | 'email';

/** Where something stands in the file: 1-based; a PDF has a page, a Word file's line is its paragraph number. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly page?: number;
}

/**
 * What a block of text is. Only `paragraph`, `list-item` and `quote` hold running prose;
 * the others are read for entities but never hold assertions.
 */
export type BlockKind = 'headline' | 'heading' | 'byline' | 'caption' | 'paragraph' | 'list-item' | 'quote' | 'credit';

/** One paragraph, heading or list item. Blocks are in order, never overlap and are never empty. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A link, footnote mark or citation: evidence that the words around it have a source. */
export interface Reference extends Span {
  readonly kind: 'link' | 'footnote' | 'citation';
  readonly target: string;
}

/** A comment in the source that speaks to the analysis: what stands after `analyze` in `<!-- analyze off -->`. */
export interface Directive {
  readonly text: string;
  /** Where the comment stands in the file. */
  readonly start: Position;
  readonly end: Position;
}

export interface Article {
  /** The name to report: a path, `-`, or a JSONL record's id. */
  readonly file: string;
  readonly format: Format;
  /** The document's text: every offset in the result counts UTF-16 units of this string. */
  readonly text: string;
  /**
   * The text that is analysed: as long as `text`, unit by unit, with markup replaced by
   * {@link FILLER} (inside a word) or spaces, so that an offset means the same in both.
   */
  readonly prose: string;
  readonly title: string | null;
  /** The blocks of `prose` in order. Text outside every block is not analysed. */
  readonly blocks: readonly Block[];
  readonly references: readonly Reference[];
  /** Comments that speak to the analysis, in formats that have comments. */
  readonly directives?: readonly Directive[];
  /** Position in the file of an offset into `text`. */
  readonly locate: (offset: number) => Position;
}

/**
 * Stands in `prose` for a unit of markup that must not separate what is around it
 * (`**Traoré**'s`). U+2060 WORD JOINER, which the tokeniser skips like every invisible character.
 */
export const FILLER = '\u2060';
