// How sure the article is: hedges and boosters.
import type { BoosterFact, HedgeFact } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { factsAbout } from './features.ts';
import type { Automaton } from './match.ts';
import { loadScorer, logit, type Scorer, sigmoid, strongestFact, type Tables, weigh } from './model.ts';
import { categoryOf, lexiconWith } from './vocabulary.ts';

/** From this confidence on a cue is a hedge in an editor's eyes: the default of `minConfidence`. */
export const EDITORS_VIEW = 0.5;
/** The highest confidence of a cue that only an encyclopaedist would mark. */
const WEAKER_VIEW = 0.49;
/** From this probability on the encyclopaedist's view counts a sentence: best F1 in cross-validation. */
const UNCERTAIN = 0.3;

export interface Hedging {
  readonly hedges: readonly HedgeFact[];
  readonly boosters: readonly BoosterFact[];
}

/** Hedges and boosters in order of appearance, none overlapping another of its kind; all confidences. */
export function findHedges(reading: Reading, additions: LexiconAdditions = {}): Hedging {
  return findHedgesWith(reading, lexiconWith(additions), loadScorer());
}

/** The same with a given lexicon and model: for training and evaluation. */
export function findHedgesWith(reading: Reading, lexicon: Automaton, scorer: Scorer): Hedging {
  const hedges: HedgeFact[] = [];
  const boosters: BoosterFact[] = [];
  for (const sentence of reading.sentences) {
    const candidates = findCandidates(lexicon, reading, sentence);
    if (candidates.hedges.length > 0) decide(candidates.hedges, scorer, hedges);
    for (const candidate of candidates.boosters) {
      boosters.push(finding(candidate, candidate.verdict.confidence, null));
    }
  }
  return { hedges, boosters };
}

/** Adds the hedges of one sentence: first an editor's view of each cue, then an encyclopaedist's of the sentence. */
function decide(candidates: readonly Candidate[], scorer: Scorer, hedges: HedgeFact[]): void {
  const facts = candidates.map(factsAbout);
  let evidence = scorer.intercept;
  const weak = candidates.map(({ entry }, index) => {
    const score = weigh(scorer.encyclopaedia, entry[0], facts[index] as readonly string[]);
    evidence += score;
    return score;
  });
  const uncertain = sigmoid(evidence);
  candidates.forEach((candidate, index) => {
    const about = facts[index] as readonly string[];
    const cue = candidate.entry[0];
    const confidence = sigmoid(logit(candidate.verdict.confidence) + weigh(scorer.editor, cue, about));
    const category = categoryOf(candidate.entry);
    if (confidence >= EDITORS_VIEW) {
      hedges.push({ category, ...finding(candidate, confidence, reasonOf(scorer.editor, cue, about)) });
    } else if (uncertain >= UNCERTAIN && (weak[index] as number) > 0) {
      const lower = WEAKER_VIEW * uncertain;
      hedges.push({ category, ...finding(candidate, lower, reasonOf(scorer.encyclopaedia, cue, about)) });
    }
  });
}

function reasonOf(tables: Tables, cue: string, about: readonly string[]): string | null {
  return strongestFact(tables, cue, about);
}

/** Span, cue, confidence and reason: the rule's finding first, then the fact that weighed most. */
function finding(candidate: Candidate, confidence: number, fact: string | null): BoosterFact {
  const { tokens, first, end, entry, verdict } = candidate;
  const weighed = fact === null || fact === verdict.because ? '' : `; ${fact}`;
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[end - 1] as Token).end,
    cue: entry[0],
    confidence: Math.round(confidence * 1000) / 1000,
    reason: `${entry[3]}: ${verdict.because}${weighed}`,
  };
}
