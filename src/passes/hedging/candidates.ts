// The cues of a sentence: what the lexicon matches, weighed by the context rules, one cue a place.
import type { Reading, Sentence } from '../../model/reading.ts';
import type { CueContext, Verdict } from './context.ts';
import { type Automaton, type Match, matchesAt } from './match.ts';
import { RULES } from './rules/index.ts';
import { isIdiom, isMentioned, MENTIONED, tokensOfIdioms } from './scope.ts';
import { isBooster } from './vocabulary.ts';

export interface Candidate extends CueContext {
  readonly verdict: Verdict;
}

export interface Candidates {
  readonly hedges: readonly Candidate[];
  readonly boosters: readonly Candidate[];
}

/** Below this a verdict is a rejection that no model may overrule ("about" a topic, May the month). */
const REJECTED = 0.03;
/** A longer pattern goes before a shorter one unless its rule all but rejects it. */
const WORTH_KEEPING = 0.25;
const NONE: readonly Candidate[] = [];

/** The candidates of one sentence, in order, none overlapping another of its kind. */
export function findCandidates(lexicon: Automaton, reading: Reading, sentence: Sentence): Candidates {
  const { tokens } = reading;
  const matches: Match[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    matchesAt(lexicon, tokens, at, sentence.endToken, matches);
  }
  if (matches.length === 0) return { hedges: NONE, boosters: NONE };
  const boosting = matches.filter((match) => isBooster(match.entry));
  const hedging = boosting.length === 0 ? matches : matches.filter((match) => !isBooster(match.entry));
  return { hedges: weighed(hedging, reading, sentence), boosters: weighed(boosting, reading, sentence) };
}

interface Weighed {
  readonly match: Match;
  readonly candidate: Candidate;
}

function weighed(matches: readonly Match[], reading: Reading, sentence: Sentence): readonly Candidate[] {
  if (matches.length === 0) return NONE;
  const kept: Weighed[] = [];
  const passedOver = tokensOfIdioms(matches);
  for (const match of matches) {
    const { entry, first, end } = match;
    if (isIdiom(entry) || passedOver.has(first)) continue;
    const { firstToken: start, endToken: stop, kind } = sentence;
    const context: CueContext = { tokens: reading.tokens, entry, first, end, start, stop, kind };
    const verdict = isMentioned(context) ? MENTIONED : RULES[entry[3]](context);
    if (verdict.confidence >= REJECTED) kept.push({ match, candidate: Object.assign(context, { verdict }) });
  }
  return withoutOverlaps(kept);
}

function withoutOverlaps(found: Weighed[]): readonly Candidate[] {
  if (found.length <= 1) return found.map(({ candidate }) => candidate);
  found.sort(
    (a, b) =>
      Number(b.candidate.verdict.confidence >= WORTH_KEEPING) -
        Number(a.candidate.verdict.confidence >= WORTH_KEEPING) ||
      b.match.to - b.match.from - (a.match.to - a.match.from) ||
      b.candidate.verdict.confidence - a.candidate.verdict.confidence,
  );
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const { candidate } of found) {
    let free = true;
    for (let at = candidate.first; at < candidate.end; at += 1) if (taken.has(at)) free = false;
    if (!free) continue;
    for (let at = candidate.first; at < candidate.end; at += 1) taken.add(at);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}
