// "The claim that the bridge is unsafe was denied by the council": the council speaks, and of the whole claim.
import { beOrHave } from '../../../lexicon/auxiliaries.ts';
import { assertedNouns } from '../../../lexicon/claim-nouns.ts';
import { denied } from '../../../lexicon/denials.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { hasFinite } from '../stretch.ts';
import { afterBe } from './be.ts';

/** So many words between the claim and its answer at most. */
const LONGEST_CLAIM = 30;

/** The drafts, those of a claim that somebody answers in a passive with what the answer is about. */
export function mendDeniedClaims(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  let mended = drafts;
  for (const draft of drafts) {
    const answer = answerOf(evidence, draft);
    if (answer === null) continue;
    const { claim, cue } = answer;
    const rest = mended.filter((other) => other !== draft && !(other.cue !== null && overlaps(other.cue, cue)));
    const denial: Draft = { ...draft, kind: null, source: null, cue, content: [claim] };
    const claimed: Segment = { kind: 'content', first: draft.cue!.end, end: cue.first };
    const own = answer.owned ? [{ ...draft, content: [claimed] }, denial] : [denial];
    mended = [...rest, ...own].sort((a, b) => (a.cue?.first ?? 0) - (b.cue?.first ?? 0));
  }
  return mended;
}

interface Answer {
  readonly claim: Segment;
  /** "Was denied". */
  readonly cue: Segment;
  /** "His claim", "the board's allegation": somebody makes it. */
  readonly owned: boolean;
}

function answerOf({ clues }: Evidence, { cue, source }: Draft): Answer | null {
  if (cue === null || cue.end !== cue.first + 1) return null;
  const { tokens, sentences } = clues.reading;
  if (!assertedNouns.has(tokens[cue.first]!.lower) || tokens[cue.end]?.lower !== 'that') return null;
  const sentenceEnd = sentences[tokens[cue.first]!.sentence]!.endToken;
  const last = Math.min(sentenceEnd - 1, cue.end + LONGEST_CLAIM);
  for (let i = cue.end + 2; i < last; i++) {
    if (!denied.has(tokens[i]!.lower) || tokens[i + 1]!.lower !== 'by' || !afterBe(clues, i, i)) continue;
    let first = i;
    while (first > cue.end + 2 && (beOrHave.has(tokens[first - 1]!.lower) || tokens[first - 1]!.tag === 'RB')) first--;
    // "The claim that he was denied by the board": the claim needs a verb of its own.
    if (!hasFinite(clues, cue.end, first)) return null;
    const owned = source !== null && !(source.end === source.first + 1 && tokens[source.first]!.tag === 'DT');
    const start = Math.min(clues.groupStart[cue.first] ?? cue.first, source?.first ?? cue.first);
    return {
      claim: { kind: 'content', first: start, end: first },
      cue: { kind: 'cue', first, end: i + 1 },
      owned,
    };
  }
  return null;
}

function overlaps(a: Segment, b: Segment): boolean {
  return a.first < b.end && b.first < a.end;
}
