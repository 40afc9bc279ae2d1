// Sentences in, cues out: the shortest way to ask the pass about a text.
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import type { BoosterFact, HedgeFact } from '../../../src/model/findings.ts';
import type { LexiconAdditions } from '../../../src/model/options.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { findHedges } from '../../../src/passes/hedging/index.ts';

/** The reading of a text that has no title. */
export function readingOf(text: string): Reading {
  return read(articleFromText(text, { title: null }));
}

/** `category: words` of every hedge from `minConfidence` on. */
export function hedgesIn(text: string, minConfidence = 0.5, additions: LexiconAdditions = {}): readonly string[] {
  return factsIn(text, additions)
    .hedges.filter((hedge) => hedge.confidence >= minConfidence)
    .map((hedge) => `${hedge.category}: ${text.slice(hedge.start, hedge.end)}`);
}

/** The words of every booster from `minConfidence` on. */
export function boostersIn(text: string, minConfidence = 0.5): readonly string[] {
  return factsIn(text)
    .boosters.filter((booster) => booster.confidence >= minConfidence)
    .map((booster) => text.slice(booster.start, booster.end));
}

export function factsIn(
  text: string,
  additions: LexiconAdditions = {},
): { readonly hedges: readonly HedgeFact[]; readonly boosters: readonly BoosterFact[] } {
  return findHedges(readingOf(text), additions);
}

/** Takes the [brackets] out of a text and says what they enclosed. */
export function unmark(marked: string): { readonly text: string; readonly cue: string } {
  const cue = /\[([^\]]*)\]/.exec(marked)?.[1] ?? '';
  return { text: marked.replace('[', '').replace(']', ''), cue };
}
