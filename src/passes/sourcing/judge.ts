// Runs the models over an article: first what each sentence is and who stands behind it, then whether it needs a source.

import type { Findings } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';
import { clearFeatures, createFeatureBuffer, type LinearModel, lazyModel, scoreRows } from '../../tagger/index.ts';
import { cueBit } from './cues.ts';
import { definitionIn } from './definition.ts';
import { type SentenceFacts, sentenceFacts } from './facts.ts';
import { isProse, profileOf } from './profile.ts';
import { attributedRows, contestedRow, disputableRow, Label, labels, reportedRows, vagueRows } from './rows/index.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { rules } from './rules/index.ts';
import { addNeeds, type WordSignals } from './signals.ts';
import { oddsOf, sigmoid, type VerdictModel, worthOf } from './verdict-model.ts';
import { wordsOf } from './words.ts';

/** Log-odds of what is no prose; log-odds nobody has asked for yet. */
const NO_PROSE = -5;
const UNKNOWN = Number.NaN;

export const sourcingModel: () => LinearModel = lazyModel('sourcing.bin');

export function createContext(reading: Reading, found: Omit<Findings, 'assertions'>): ArticleContext {
  const words = wordsOf(reading.tokens);
  const facts = sentenceFacts(reading, words, found);
  return { reading, found, words, facts, profile: profileOf(reading, words, facts, found, cueBit('evaluation')) };
}

/** Whether a sentence is asked about: only prose is. */
export function isAsked(facts: SentenceFacts): boolean {
  return isProse(facts) && facts.words > 0;
}

/** What the models of words say of the sentences of an article. */
export interface SourceOdds {
  /** Probability that a source stands behind the sentence, and that it is a vague one. */
  attributed(sentence: number): number;
  vague(sentence: number): number;
  /** What its words say of its need. */
  words(sentence: number): WordSignals;
  /** What each token adds to `words(sentence).disputable`, from the first of the sentence on. */
  disputable(sentence: number): Float64Array;
}

/** Longer sentences add up more words, and say no more by it. */
export function perLength(sum: number, words: number): number {
  return sum / Math.sqrt(Math.max(1, words));
}

/** Working memory: nothing in it outlives a question. */
const buffer = createFeatureBuffer();
let scores: Int32Array = new Int32Array(0);

/** Asks the model when an answer is first needed: for half of the sentences it could change nothing. */
export function sourceOdds(model: LinearModel, context: ArticleContext): SourceOdds {
  const { facts } = context;
  /** Log-odds of a label by all rows of the buffer. */
  const sum = (label: number): number => {
    let total = 0;
    for (let row = 0; row < buffer.rows; row++) total += scores[row * labels.length + label]!;
    return total * model.step;
  };
  const ask = (write: () => void): void => {
    clearFeatures(buffer);
    write();
    scores = scoreRows(model, buffer, scores);
  };
  const reported = new Float64Array(facts.length).fill(UNKNOWN);
  const reportedBy = (sentence: number): void => {
    if (!Number.isNaN(reported[sentence] ?? NO_PROSE)) return;
    if (!isAsked(facts[sentence]!)) {
      reported[sentence] = NO_PROSE;
      return;
    }
    ask(() => reportedRows(sentence, context, buffer));
    reported[sentence] = sum(Label.reported);
  };
  return {
    attributed(sentence) {
      // A sentence is judged beside its neighbours.
      for (let near = sentence - 1; near <= sentence + 1; near++) reportedBy(near);
      ask(() => attributedRows(sentence, context, reported, buffer));
      return sigmoid(sum(Label.attributed));
    },
    vague(sentence) {
      ask(() => vagueRows(sentence, context, buffer));
      return sigmoid(sum(Label.vague));
    },
    words(sentence) {
      const { sentence: range, words } = facts[sentence]!;
      ask(() => {
        contestedRow(range, context, buffer);
        disputableRow(range, context, buffer);
      });
      const of = (row: number, label: number): number =>
        perLength(scores[row * labels.length + label]! * model.step, words);
      return { contested: of(0, Label.contested), disputable: of(1, Label.disputable) };
    },
    disputable(sentence) {
      const { sentence: range, words } = facts[sentence]!;
      const { firstToken, endToken } = range;
      ask(() => {
        for (let i = firstToken; i < endToken; i++) disputableRow({ firstToken: i, endToken: i + 1 }, context, buffer);
      });
      return Float64Array.from({ length: endToken - firstToken }, (_, row) =>
        perLength(scores[row * labels.length + Label.disputable]! * model.step, words),
      );
    },
  };
}

/** By rule: what it finds in the sentence, but not in what a dictionary would say there of a word. */
export function fire(context: ArticleContext, index: number): (TokenRange | null)[] {
  const facts = context.facts[index]!;
  const { sentence } = facts;
  const definition = definitionIn(sentence, context.reading.tokens);
  return rules.map((rule) => {
    const hit = rule.find(sentence, facts, context);
    if (hit === null || definition === null || hit.firstToken < definition.firstToken) return hit;
    return rule.find({ firstToken: sentence.firstToken, endToken: definition.firstToken }, facts, context);
  });
}

/** The probability that a sentence without a source needs one; adds to the signals what this question looks at. */
export function checkWorthiness(
  model: VerdictModel,
  claim: number,
  words: WordSignals,
  fired: readonly (TokenRange | null)[],
  signals: Float64Array,
): number {
  addNeeds(fired, words, signals);
  return worthOf(model, claim, oddsOf(model.needs, signals));
}
