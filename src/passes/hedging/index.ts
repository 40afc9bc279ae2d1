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
    candidates.boosters.forEach((candidate, index) => {
      const words = wholeWords(candidate, candidates.boosters[index - 1], candidates.boosters[index + 1]);
      boosters.push(finding(candidate, words, candidate.verdict.confidence, null));
    });
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
    const words = wholeWords(candidate, candidates[index - 1], candidates[index + 1]);
    if (confidence >= EDITORS_VIEW) {
      hedges.push({ category, ...finding(candidate, words, confidence, reasonOf(scorer.editor, cue, about)) });
    } else if (uncertain >= UNCERTAIN && (weak[index] as number) > 0) {
      const lower = WEAKER_VIEW * uncertain;
      hedges.push({ category, ...finding(candidate, words, lower, reasonOf(scorer.encyclopaedia, cue, about)) });
    }
  });
}

function reasonOf(tables: Tables, cue: string, about: readonly string[]): string | null {
  return strongestFact(tables, cue, about);
}

interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The cue without a word cut in two: "isn't clear", "wouldn't"; what belongs to a neighbour stays with it. */
function wholeWords({ tokens, first, end, stop }: Candidate, before?: Candidate, next?: Candidate): TokenRange {
  const isFree = first > 0 && (before === undefined || before.end < first);
  const isOpen = end < stop && (next === undefined || next.first > end);
  return {
    first: isFree && isSuffix(tokens[first]) ? first - 1 : first,
    end: isOpen && isSuffix(tokens[end]) ? end + 1 : end,
  };
}

/** "n't", written on to a verb. */
function isSuffix(token: Token | undefined): boolean {
  return token?.lower === "n't" && !token.spaceBefore;
}

/** Span, cue, confidence and reason: the rule's finding first, then the fact that weighed most. */
function finding(
  candidate: Candidate,
  { first, end }: TokenRange,
  confidence: number,
  fact: string | null,
): BoosterFact {
  const { tokens, entry, verdict } = candidate;
  const weighed = fact === null || fact === verdict.because ? '' : `; ${fact}`;
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[end - 1] as Token).end,
    cue: entry[0],
    confidence: Math.round(confidence * 1000) / 1000,
    reason: `${entry[3]}: ${verdict.because}${weighed}`,
  };
}
