// What the passes find: facts only. Text, line and column are added when the document is assembled.
import type { Span } from './span.ts';

export type EntityType = 'person' | 'organization' | 'place' | 'misc';
export type QuantityType = 'date' | 'money' | 'percent' | 'quantity';
export type HedgeCategory = 'modal' | 'epistemic' | 'approximator' | 'hearsay' | 'weasel' | 'condition';
export type SourceKind = 'named' | 'unnamed' | 'vague' | 'none';
export type QuotationKind = 'direct' | 'indirect' | 'mixed';

/** One mention of an entity; the span leaves out titles and the possessive 's. */
export interface MentionFact extends Span {
  readonly confidence: number;
}

export interface EntityFact {
  readonly type: EntityType;
  /** The fullest mention, as it stands in the text. */
  readonly name: string;
  /** The other forms the text uses, in order of appearance. */
  readonly aliases: readonly string[];
  /** The title before a mention ("Captain"), when there is one. */
  readonly honorific: string | null;
  /** Set for a people, a faith, and the adjective of a place: "Norwegian". */
  readonly demonym?: true;
  /** 0..1: how sure the recogniser is of the surest mention. */
  readonly confidence: number;
  readonly mentions: readonly MentionFact[];
}

export interface QuantityFact extends Span {
  readonly type: QuantityType;
  /** Normalised, only where it is certain: a number, or an ISO 8601 date. */
  readonly value: number | string | null;
  /** Currency code, unit noun or `%`. */
  readonly unit: string | null;
}

/** Who hedges: the article's own voice, or the source of `attributions[attribution]`. */
export interface HedgeFact extends Span {
  readonly category: HedgeCategory;
  /** Dictionary form: `appear to` for "appeared to". */
  readonly cue: string;
  readonly confidence: number;
  /** The rule or lexicon entry that decided, and what in the context settled it. */
  readonly reason: string;
}

export interface BoosterFact extends Span {
  readonly cue: string;
  readonly confidence: number;
  readonly reason: string;
}

export interface AttributionFact {
  readonly source: Span | null;
  readonly sourceKind: SourceKind;
  /** Index into the entities the pass was given, or null. */
  readonly entity: number | null;
  /** Where the words begin that introduce a source without a name ("a senior official"), or null. */
  readonly introduced: number | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly quotation: QuotationKind;
  /** Index of the sentence the cue stands in, or the content's first when there is no cue. */
  readonly sentence: number;
  readonly confidence: number;
}

/** Why an assertion needs a source, or why it is vague: a code of the catalogue and the span that drove it. */
export interface ReasonFact extends Span {
  readonly code: string;
}

export interface AssertionFact extends Span {
  readonly sentence: number;
  readonly sourcing: SourceKind;
  /** Index into the attributions the pass was given: the one that sources it, or null. */
  readonly attribution: number | null;
  readonly needsSource: boolean;
  /** Calibrated probability, 0..1, that a careful editor would ask for a source. */
  readonly checkWorthiness: number;
  readonly reasons: readonly ReasonFact[];
  /** Whether its author or a configuration has asked to leave its findings out. */
  readonly suppressed?: true;
}

export interface Findings {
  readonly entities: readonly EntityFact[];
  readonly quantities: readonly QuantityFact[];
  readonly hedges: readonly HedgeFact[];
  readonly boosters: readonly BoosterFact[];
  readonly attributions: readonly AttributionFact[];
  readonly assertions: readonly AssertionFact[];
}
