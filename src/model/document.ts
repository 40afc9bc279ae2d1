// The JSON contract, version 1: the result for one article. dist/schema.json is generated from these types.
// Fields may be added within version 1, never renamed or removed.
import type { BlockKind, Format } from './article.ts';
import type { EntityType, HedgeCategory, QuantityType, QuotationKind, SourceKind } from './findings.ts';

/** A range of the document's text with its place in the file. */
export interface TextSpan {
  /** First UTF-16 code unit of the range in the document's text (another unit with --offsets). */
  start: number;
  /** One past the last unit. */
  end: number;
  /** Exactly `text.slice(start, end)`. */
  text: string;
  /** 1-based line of `start` in the file. */
  line: number;
  /** 1-based column of `start` in the file, in UTF-16 code units. */
  column: number;
  /** 1-based page, for formats that have pages. */
  page?: number;
  /** Index into `sentences`. */
  sentence: number;
}

export interface SentenceSpan extends TextSpan {
  /** Index of its paragraph, from 0. */
  paragraph: number;
  /** What kind of block it stands in. */
  kind: BlockKind;
}

export interface Mention extends TextSpan {
  /** 0..1 */
  confidence: number;
}

export interface Entity {
  type: EntityType;
  /** The fullest mention; a place that stands in capitals only, such as the town of a dateline, is written as usual. */
  name: string;
  /** Other forms in the text. */
  aliases: string[];
  /** Title before a mention, such as "Captain". */
  honorific?: string;
  /** Set where the name is only a people, a faith or the adjective of a place: "Norwegian". */
  demonym?: true;
  /** 0..1 */
  confidence: number;
  mentions: Mention[];
  /** Number of attributions it is the source of. */
  quoted: number;
}

export interface Quantity extends TextSpan {
  type: QuantityType;
  /** Normalised number or ISO 8601 date, null where it is not certain. */
  value: number | string | null;
  /** Currency code, unit noun or `%`. */
  unit: string | null;
}

/** Whose words a cue stands in: the writer's, or the source of an attribution. */
export type Voice = 'writer' | 'source';

export interface Hedge extends TextSpan {
  category: HedgeCategory;
  /** Dictionary form. */
  cue: string;
  /** 0..1 */
  confidence: number;
  voice: Voice;
  /** Index into `attributions` of the source whose words these are; null for the writer's, an unknown source's, or when sourcing was left out. */
  attribution: number | null;
  /** Index into `assertions` of the assertion it softens, or null. */
  assertion: number | null;
  /** Why it was taken for a hedge. */
  reason: string;
}

export interface Booster extends TextSpan {
  /** Dictionary form. */
  cue: string;
  /** 0..1 */
  confidence: number;
  voice: Voice;
  attribution: number | null;
  assertion: number | null;
  reason: string;
}

export interface Attribution {
  source: TextSpan | null;
  sourceKind: SourceKind;
  /** Index into `entities`; null for a source without a name, and for two that speak together. */
  entity: number | null;
  /** Index into `attributions`: the one that introduces a source without a name, "a senior official" for "he"; or null. */
  introducedBy: number | null;
  cue: TextSpan | null;
  content: TextSpan[];
  quotation: QuotationKind;
  /** Index into `sentences`. */
  sentence: number;
  /** 0..1 */
  confidence: number;
}

export interface Reason {
  /** A code that `analyze --explain CODE` explains. */
  code: string;
  /** The words that drove it. */
  text: string;
  start: number;
  end: number;
}

export interface Assertion extends TextSpan {
  sourcing: SourceKind;
  /** Index into `attributions` of the one that satisfied the test, or null. */
  attribution: number | null;
  needsSource: boolean;
  /** Calibrated probability that a careful editor would ask for a source, 0..1. */
  checkWorthiness: number;
  reasons: Reason[];
  /** Set where a comment in the text or a configuration has asked to leave its findings out. */
  suppressed?: true;
}

/** One source of the ledger, its aliases merged. */
export interface TopSource {
  /** The name or description of the source; "nobody named" for all reports of nobody: "it is feared", "reportedly". */
  name: string;
  kind: SourceKind;
  /** Index into `entities`, or null. */
  entity: number | null;
  /** Number of attributions. */
  attributions: number;
  direct: number;
  indirect: number;
  mixed: number;
  /** Share of the attributed words that are this source's, 0..1. */
  share: number;
}

/** Where a figure stands among a reference corpus. */
export interface Percentile {
  /** The article's own figure. */
  value: number;
  /** Share of reference articles with a lower figure, 0..100; null when the article is too short to compare. */
  percentile: number | null;
  /** The same among the reference articles of one kind of publisher. */
  groups?: { name: string; n: number; percentile: number | null }[];
}

export interface Percentiles {
  /** What the article is compared with. */
  reference: string;
  /** Number of reference articles. */
  n: number;
  /** When the reference figures were computed: ISO 8601. */
  date?: string;
  sourcedShare: Percentile;
  vagueShare: Percentile;
  unnamedShare: Percentile;
  hedgesPer100Words: Percentile;
}

/** How one voice hedges; rates are per 100 of its own words. */
export interface VoiceCertainty {
  words: number;
  hedges: number;
  /** Null for a voice without words. */
  hedgesPer100Words: number | null;
  hedgesByCategory: Record<HedgeCategory, number>;
  boosters: number;
  boostersPer100Words: number | null;
}

export interface Certainty {
  writer: VoiceCertainty;
  /** All sources together: attributed content and quotations. */
  source: VoiceCertainty;
  /** `hedges / (hedges + boosters)`, 0..1; null when there is neither. */
  balance: number | null;
  /** Indexes into `assertions`, those with the most hedges first; only assertions with any. */
  mostHedged: number[];
  /** Indexes into `assertions`, those with the most boosters first; only assertions with any. */
  mostBoosted: number[];
  /** Indexes into `assertions` of those that are hedged and need a source at once, in order. */
  hedgedAndUnsourced: number[];
}

/**
 * The article's figures. Those of a group that `--only` left out are null (lists: empty): not looked for is not none.
 */
export interface Summary {
  assertions: number | null;
  /** Assertions with a named or unnamed source. */
  sourced: number | null;
  /** Assertions with an unnamed source; also counted in `sourced`. */
  unnamed: number | null;
  /** Assertions with a vague source. */
  vague: number | null;
  /** Assertions with no source: the article's own voice. */
  unsourced: number | null;
  /** Assertions that need a source. */
  needSource: number | null;
  /** `sourced / assertions`, 0..1; null when there are no assertions. */
  sourcedShare: number | null;
  hedges: number | null;
  /** Null for a text without words. */
  hedgesPer100Words: number | null;
  hedgesByCategory: Record<HedgeCategory, number> | null;
  boosters: number | null;
  /** How sure the article is, by voice and assertion. */
  certainty: Certainty | null;
  /** The sources, those with most attributions first. */
  topSources: TopSource[];
  /** Null when no reference table fits. */
  percentiles: Percentiles | null;
  /** Things about the whole article an editor should know: codes of the catalogue. */
  warnings: Reason[];
}

export interface Counts {
  words: number;
  sentences: number;
  paragraphs: number;
  /** UTF-16 code units of the text. */
  characters: number;
}

export interface Document {
  file: string;
  title: string | null;
  format: Format;
  counts: Counts;
  sentences: SentenceSpan[];
  entities: Entity[];
  quantities: Quantity[];
  hedges: Hedge[];
  boosters: Booster[];
  attributions: Attribution[];
  assertions: Assertion[];
  summary: Summary;
}

/** A file that could not be read or analysed. */
export interface Failure {
  file: string;
  error: string;
  /** A system code such as `ENOENT`, or one of ours, for programs. */
  code?: string;
}

/** What `--format json` prints, for one file or many. */
export interface Report {
  version: 1;
  documents: Document[];
  failures: Failure[];
}
