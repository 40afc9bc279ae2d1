// The cues of a sentence: what the lexicon matches, weighed by the context rules, one cue a place.
import type { CueEntry } from '../../lexicon/cue.ts';
import type { Reading, Sentence } from '../../model/reading.ts';
import type { CueContext, Verdict } from './context.ts';
import { type Automaton, type Match, matchesAt } from './match.ts';
import { RULES } from './rules/index.ts';

export interface Candidate extends CueContext {
  readonly verdict: Verdict;
}

const OPENING: ReadonlySet<string> = new Set(['“', '‘', '"', "'", '``', '«']);
const CLOSING: ReadonlySet<string> = new Set(['”', '’', '"', "'", "''", '»']);

/** Below this a verdict is a rejection that no model may overrule ("about" a topic, May the month). */
const REJECTED = 0.03;
/** A longer pattern goes before a shorter one unless its rule all but rejects it. */
const WORTH_KEEPING = 0.25;

/** Whether the rule of `entry` only marks words to be passed over. */
function isIdiom(entry: CueEntry): boolean {
  return entry[3] === 'never';
}

/** The candidates of one sentence, in order, none overlapping. */
export function findCandidates(automaton: Automaton, reading: Reading, sentence: Sentence): readonly Candidate[] {
  const { tokens } = reading;
  const matches: Match[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    matchesAt(automaton, tokens, at, sentence.endToken, matches);
  }
  if (matches.length === 0) return [];
  const idioms = matches.filter((match) => isIdiom(match.entry));
  const weighed: { readonly match: Match; readonly candidate: Candidate }[] = [];
  for (const match of matches) {
    if (isIdiom(match.entry) || liesInside(match, idioms)) continue;
    const context: CueContext = {
      tokens,
      entry: match.entry,
      first: match.first,
      end: match.end,
      start: sentence.firstToken,
      stop: sentence.endToken,
      kind: sentence.kind,
    };
    const verdict = isMentioned(context) ? MENTIONED : RULES[match.entry[3]](context);
    if (verdict.confidence >= REJECTED) weighed.push({ match, candidate: { ...context, verdict } });
  }
  return withoutOverlaps(weighed);
}

/** A word between quotation marks of its own is talked about, not used. */
const MENTIONED: Verdict = { confidence: 0.1, because: 'the word itself is quoted' };

function isMentioned(context: CueContext): boolean {
  return (
    context.end - context.first === 1 &&
    OPENING.has(context.tokens[context.first - 1]?.lower ?? '') &&
    CLOSING.has(context.tokens[context.end]?.lower ?? '')
  );
}

/** Whether the match begins inside a phrase to be passed over. */
function liesInside(match: Match, idioms: readonly Match[]): boolean {
  for (const idiom of idioms) if (idiom.first <= match.first && match.first < idiom.end) return true;
  return false;
}

function withoutOverlaps(weighed: { readonly match: Match; readonly candidate: Candidate }[]): readonly Candidate[] {
  if (weighed.length === 1) return [(weighed[0] as { candidate: Candidate }).candidate];
  weighed.sort(
    (a, b) =>
      Number(b.candidate.verdict.confidence >= WORTH_KEEPING) -
        Number(a.candidate.verdict.confidence >= WORTH_KEEPING) ||
      b.match.to - b.match.from - (a.match.to - a.match.from) ||
      b.candidate.verdict.confidence - a.candidate.verdict.confidence,
  );
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const { candidate } of weighed) {
    let free = true;
    for (let at = candidate.first; at < candidate.end; at += 1) if (taken.has(at)) free = false;
    if (!free) continue;
    for (let at = candidate.first; at < candidate.end; at += 1) taken.add(at);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}
