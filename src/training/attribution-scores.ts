// Scores attributions against annotated ones: words with their role, sentences, spans that half overlap.
import type { Span } from '../model/span.ts';
import type { GoldAttribution } from './attribution-corpus.ts';
import { type Counts, createCounts } from './evaluation.ts';

/** Half of the words of both spans together must be in both. */
const HALF = 0.5;
/** Sentences of fewer words are not counted. */
const SHORTEST_SENTENCE = 4;
const WORD = /[\p{L}\p{N}]+/gu;
const ROLES = ['content', 'source', 'cue'] as const;

export interface AttributionScores {
  readonly sentence: Counts;
  readonly token: Counts;
  readonly source: Counts;
  readonly cue: Counts;
  readonly content: Counts;
}

export function createScores(): AttributionScores {
  return {
    sentence: createCounts(),
    token: createCounts(),
    source: createCounts(),
    cue: createCounts(),
    content: createCounts(),
  };
}

/** The role of every unit of the text; where spans overlap, sources and cues win over content. */
function paint(length: number, attributions: readonly GoldAttribution[]): Uint8Array {
  const roles = new Uint8Array(length);
  ROLES.forEach((role, k) => {
    for (const attribution of attributions)
      for (const { start, end } of attribution[role]) roles.fill(k + 1, start, end);
  });
  return roles;
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Shared length over joint length. */
export function overlapShare(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared / (lengthOf(a) + lengthOf(b) - shared || 1);
}

/** Which of `found` each of `gold` is matched by, each used once; -1 for none. */
export function match(
  gold: readonly (readonly Span[])[],
  found: readonly (readonly Span[])[],
  least: number = HALF,
): readonly number[] {
  const used = new Set<number>();
  return gold.map((spans) => {
    const index = found.findIndex((other, k) => !used.has(k) && overlapShare(spans, other) >= least);
    if (index >= 0) used.add(index);
    return index;
  });
}

/** Adds one article's figures to the scores. */
export function addScores(
  scores: AttributionScores,
  text: string,
  sentences: readonly Span[],
  gold: readonly GoldAttribution[],
  found: readonly GoldAttribution[],
): void {
  const wanted = paint(text.length, gold);
  const got = paint(text.length, found);
  for (const { index } of text.matchAll(WORD)) {
    if (wanted[index] !== 0 && wanted[index] === got[index]) scores.token.right++;
    else {
      if (got[index] !== 0) scores.token.extra++;
      if (wanted[index] !== 0) scores.token.missed++;
    }
  }
  for (const role of ROLES) {
    const a = gold.map((attribution) => attribution[role]).filter(({ length }) => length > 0);
    const b = found.map((attribution) => attribution[role]).filter(({ length }) => length > 0);
    const right = match(a, b).filter((index) => index >= 0).length;
    scores[role].right += right;
    scores[role].missed += a.length - right;
    scores[role].extra += b.length - right;
  }
  for (const { start, end } of sentences) {
    const words = [...text.slice(start, end).matchAll(WORD)];
    if (words.length < SHORTEST_SENTENCE) continue;
    const covered = (roles: Uint8Array): boolean =>
      words.filter(({ index }) => roles[start + index] !== 0).length * 2 >= words.length;
    const isWanted = covered(wanted);
    const isGot = covered(got);
    if (isWanted && isGot) scores.sentence.right++;
    else if (isGot) scores.sentence.extra++;
    else if (isWanted) scores.sentence.missed++;
  }
}
