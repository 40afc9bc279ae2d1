// The cues of a sentence: what the lexicon matches, weighed by the context rules, one cue a place.
import type { CueEntry } from '../../lexicon/cue.ts';
import type { Reading, Sentence } from '../../model/reading.ts';
import type { CueContext, Verdict } from './context.ts';
import { type Match, matchesAt } from './match.ts';
import { RULES } from './rules/index.ts';
import type { CueLexicon } from './vocabulary.ts';

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
/** A word between quotation marks of its own is talked about, not used. */
const MENTIONED: Verdict = { confidence: 0.1, because: 'the word itself is quoted' };
const OPENING: ReadonlySet<string> = new Set(['“', '‘', '"', "'", '``', '«']);
const CLOSING: ReadonlySet<string> = new Set(['”', '’', '"', "'", "''", '»']);

const NONE: readonly Candidate[] = [];

/** The candidates of one sentence, in order, none overlapping another of its kind. */
export function findCandidates(lexicon: CueLexicon, reading: Reading, sentence: Sentence): Candidates {
  const { tokens } = reading;
  const matches: Match[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    matchesAt(lexicon.automaton, tokens, at, sentence.endToken, matches);
  }
  if (matches.length === 0) return { hedges: NONE, boosters: NONE };
  const boosting = matches.filter((match) => lexicon.isBooster(match.entry));
  const hedging = boosting.length === 0 ? matches : matches.filter((match) => !lexicon.isBooster(match.entry));
  return { hedges: weighed(hedging, reading, sentence), boosters: weighed(boosting, reading, sentence) };
}

/** Whether the rule of `entry` only marks words to be passed over. */
function isIdiom(entry: CueEntry): boolean {
  return entry[3] === 'never';
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
    if (verdict.confidence >= REJECTED) kept.push({ match, candidate: { ...context, verdict } });
  }
  return withoutOverlaps(kept);
}

function isMentioned({ tokens, first, end }: CueContext): boolean {
  return end - first === 1 && OPENING.has(tokens[first - 1]?.lower ?? '') && CLOSING.has(tokens[end]?.lower ?? '');
}

/** The tokens inside phrases to be passed over. */
function tokensOfIdioms(matches: readonly Match[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { entry, first, end } of matches) {
    if (isIdiom(entry)) for (let at = first; at < end; at += 1) inside.add(at);
  }
  return inside;
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
