// What the questions of the sourcing pass learn from: a labelled sentence with its rows, its signals and what it means.
import type { SentenceFacts } from '../passes/sourcing/facts.ts';
import { fire, isAsked, perLength } from '../passes/sourcing/judge.ts';
import { attributedRows, contestedRow, hasMeaning, reportedRows, vagueRows } from '../passes/sourcing/rows/index.ts';
import type { ArticleContext } from '../passes/sourcing/rule.ts';
import { addNeeds, createSignals, signalsOf } from '../passes/sourcing/signals.ts';
import { clearFeatures, createFeatureBuffer, type FeatureBuffer } from '../tagger/index.ts';
import { DIMENSIONS, type Embeddings } from './embeddings.ts';
import type { Example, GoldSentence } from './sourcing-data.ts';
import type { DenseRow } from './sourcing-dense.ts';
import { type Row, score, type Weights } from './sourcing-regression.ts';

export const HASH_BITS = 19;
export const MASK = 2 ** HASH_BITS - 1;
/** Vectors of words are short; the other signals are not. */
export const MEANING_SCALE = 10;

/** What is known of single words: the two models of words, and vectors. */
export interface Words {
  readonly reported: Weights;
  readonly contested: Weights;
  readonly embeddings: Embeddings;
}

export interface Item {
  readonly article: number;
  readonly sentence: number;
  /** Null where nobody labelled the sentence. */
  readonly gold: GoldSentence | null;
  /** Labelled by us: gold/train alone sets thresholds. */
  readonly own: boolean;
  readonly rows: Record<'attributed' | 'vague', Row>;
  readonly signals: Float64Array;
  /** The sum of the vectors of its words. */
  readonly meaning: Float64Array;
}

/** An example from the rows that `write` writes: first what a person would name, then the words. */
export function rowOf(buffer: FeatureBuffer, write: () => void, gold = false, weight = 1): Row {
  clearFeatures(buffer);
  write();
  const words = buffer.ends[0]!;
  const part = (from: number, to: number): Uint32Array =>
    Uint32Array.from(buffer.ids.subarray(from, to), (id) => id & MASK);
  return { plain: part(0, words), words: part(words, buffer.length), gold: gold ? 1 : 0, weight };
}

/** What the two models of words say of every sentence. */
function wordOddsOf(
  { context }: Pick<Example, 'context'>,
  reported: Weights,
  contested: Weights,
): { readonly reported: Float64Array; readonly contested: Float64Array } {
  const buffer = createFeatureBuffer();
  const reportedOf = (sentence: number): number =>
    score(
      reported,
      rowOf(buffer, () => reportedRows(sentence, context, buffer)),
    );
  const contestedOf = (sentence: number): number =>
    score(
      contested,
      rowOf(buffer, () => contestedRow(context.facts[sentence]!.sentence, context, buffer)),
    );
  return {
    reported: Float64Array.from(context.facts, (facts, sentence) => (isAsked(facts) ? reportedOf(sentence) : -5)),
    contested: Float64Array.from(context.facts, (facts, sentence) =>
      isAsked(facts) ? perLength(contestedOf(sentence), facts.words) : 0,
    ),
  };
}

/** The vectors of the words of a sentence added up as the pass adds up their weights. */
function meaningOf(
  { sentence, words }: SentenceFacts,
  { reading }: ArticleContext,
  embeddings: Embeddings,
): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { kind, tag, lower } = reading.tokens[i]!;
    const vector = hasMeaning(kind, tag) ? embeddings.get(lower) : undefined;
    vector?.forEach((value, d) => {
      sum[d]! += value;
    });
  }
  return sum.map((value) => MEANING_SCALE * perLength(value, words));
}

export function isUnsourced(gold: GoldSentence): boolean {
  return gold.role === 'claim' && (gold.sourcing === 'none' || gold.sourcing === 'vague');
}

/** What the questions learn from: the sentences of the articles from `from` on. */
export function items(examples: readonly Example[], from: number, own: boolean, of: Words): Item[] {
  const buffer = createFeatureBuffer();
  return examples.slice(from).flatMap((example, offset) => {
    const { reported, contested } = wordOddsOf(example, of.reported, of.contested);
    return example.gold.flatMap((gold, sentence) => {
      if (!isAsked(example.context.facts[sentence]!)) return [];
      const signals = createSignals(example.context);
      signalsOf(sentence, example.context, signals);
      addNeeds(fire(example.context, sentence), { contested: contested[sentence]!, disputable: 0 }, signals);
      const attributed = gold?.sourcing === 'named' || gold?.sourcing === 'unnamed';
      const weight = { claim: 1, judgment: 0.5, other: 0.2 }[gold?.role ?? 'other'];
      return [
        {
          article: from + offset,
          sentence,
          gold: gold ?? null,
          own,
          rows: {
            attributed: rowOf(
              buffer,
              () => attributedRows(sentence, example.context, reported, buffer),
              attributed,
              weight,
            ),
            vague: rowOf(
              buffer,
              () => vagueRows(sentence, example.context, buffer),
              gold?.sourcing === 'vague',
              gold?.role === 'claim' ? 1 : 0.3,
            ),
          },
          signals,
          meaning: meaningOf(example.context.facts[sentence]!, example.context, of.embeddings),
        },
      ];
    });
  });
}

export function claimRow({ article, gold, signals }: Item): DenseRow {
  return { signals, gold: gold?.role === 'claim' ? 1 : 0, weight: 1, group: article };
}

export function withMeaning({ signals, meaning }: Item): Float64Array {
  return Float64Array.from([...signals, ...meaning]);
}

export function needsRow(item: Item): DenseRow {
  const { article, gold } = item;
  return { signals: withMeaning(item), gold: gold?.needs_source === true ? 1 : 0, weight: 1, group: article };
}
