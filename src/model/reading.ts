// The linguistic reading of an article: built once, changed by nobody, shared by every pass.
import type { Article, BlockKind } from './article.ts';
import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A spelling: one record for all tokens that are spelled so. */
export interface Form {
  /** The token as it stands, without invisible characters. */
  readonly text: string;
  /** Lower case, with curly apostrophes made straight. */
  readonly lower: string;
  /** What the readers of tokens know of the spelling: see language/forms.ts. */
  readonly known: unknown[];
}

/**
 * A word, number, punctuation mark or symbol. Clitics are tokens of their own (`do` + `n't`,
 * `Traoré` + `'s`), words joined by a hyphen are one token.
 */
export interface Token extends Span {
  readonly index: number;
  readonly kind: TokenKind;
  readonly form: Form;
  /** Of its form. */
  readonly text: string;
  readonly lower: string;
  /** Whether white space or the start of the block precedes it. */
  readonly spaceBefore: boolean;
  /** Index into {@link Reading.sentences}. */
  readonly sentence: number;
  /** Penn Treebank part of speech, such as `NNP`, `VBD`, `MD`. */
  readonly tag: PartOfSpeech;
  /** Index into {@link Reading.quotations} of the innermost quotation it is inside, or -1. */
  readonly quotation: number;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Index into {@link Reading.paragraphs}. */
  readonly paragraph: number;
  /** The kind of its block: only `paragraph`, `list-item` and `quote` are running prose. */
  readonly kind: BlockKind;
  /** Tokens `firstToken` to `endToken`, half-open, into {@link Reading.tokens}. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Paragraph extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  /** Sentences `firstSentence` to `endSentence`, half-open. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

/**
 * Words between quotation marks. The span includes the marks; `inner` does not.
 * A quotation that runs over paragraphs is one record a paragraph, linked by `continues`.
 */
export interface Quotation extends Span {
  readonly index: number;
  readonly inner: Span;
  /** Tokens of `inner`, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
  /** False when the closing mark is missing and the quotation was ended at its paragraph's end. */
  readonly closed: boolean;
  /** The quotation in an earlier paragraph that this one goes on with, or -1. */
  readonly continues: number;
  /** The quotation this one stands inside, or -1. */
  readonly parent: number;
}

export interface Reading {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
}

/** The Penn Treebank tags of the GUM corpus; `''` where a token was not tagged. */
export type PartOfSpeech =
  | 'CC'
  | 'CD'
  | 'DT'
  | 'EX'
  | 'FW'
  | 'IN'
  | 'JJ'
  | 'JJR'
  | 'JJS'
  | 'LS'
  | 'MD'
  | 'NN'
  | 'NNS'
  | 'NNP'
  | 'NNPS'
  | 'PDT'
  | 'POS'
  | 'PRP'
  | 'PRP$'
  | 'RB'
  | 'RBR'
  | 'RBS'
  | 'RP'
  | 'SYM'
  | 'TO'
  | 'UH'
  | 'VB'
  | 'VBD'
  | 'VBG'
  | 'VBN'
  | 'VBP'
  | 'VBZ'
  | 'WDT'
  | 'WP'
  | 'WP$'
  | 'WRB'
  | ','
  | '.'
  | ':'
  | '``'
  | "''"
  | '-LRB-'
  | '-RRB-'
  | '$'
  | 'HYPH'
  | 'NFP'
  | 'ADD'
  | 'AFX'
  | 'XX'
  | '';
