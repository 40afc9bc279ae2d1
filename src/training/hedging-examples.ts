// Corpora to examples, and the scores the two goals are measured by.
import { type Candidate, findCandidates } from '../passes/hedging/candidates.ts';
import { FACTS, factsAbout } from '../passes/hedging/features.ts';
import { EDITORS_VIEW, findHedgesWith } from '../passes/hedging/index.ts';
import type { Automaton } from '../passes/hedging/match.ts';
import { logit, type Scorer } from '../passes/hedging/model.ts';
import { type Counts, createCounts } from './evaluation.ts';
import { cueSpans, type JudgedSentence, type LabelledArticle, type LabelledSentence } from './hedging-corpora.ts';
import { type Example, featureName, INTERCEPT } from './hedging-fit.ts';

type Fact = (typeof FACTS)[number];

/** What the encyclopaedia's few and noisy labels can support: with the neighbours, cross-validated F1 falls by 0.01. */
const WEAK_FACTS: readonly Fact[] = ['cue', 'because', 'form', 'length'];

function featuresOf(candidate: Candidate, kinds: readonly Fact[] = FACTS): readonly string[] {
  const facts = factsAbout(candidate);
  return kinds.map((kind) => featureName(candidate.entry[0], kind, facts[FACTS.indexOf(kind)] as string));
}

/** One example a candidate: is it a cue the annotators copied? */
export function editorExamples(articles: readonly LabelledArticle[], lexicon: Automaton): readonly Example[] {
  const examples: Example[] = [];
  for (const { text, reading, sentences } of articles) {
    const gold = sentences.flatMap((sentence) => cueSpans(text, sentence).map((span) => ({ ...span, used: false })));
    for (const sentence of reading.sentences) {
      for (const candidate of findCandidates(lexicon, reading, sentence).hedges) {
        const start = candidate.tokens[candidate.first]?.start ?? 0;
        const end = candidate.tokens[candidate.end - 1]?.end ?? 0;
        const match = gold.find(
          (span) =>
            !span.used && ((span.start <= start && end <= span.end) || (start <= span.start && span.end <= end)),
        );
        if (match !== undefined) match.used = true;
        examples.push({
          features: featuresOf(candidate),
          prior: logit(candidate.verdict.confidence),
          positive: match !== undefined,
        });
      }
    }
  }
  return examples;
}

/** One example a sentence with candidates: would an encyclopaedist call it uncertain? */
export function encyclopaediaExamples(sentences: readonly JudgedSentence[], lexicon: Automaton): readonly Example[] {
  const examples: Example[] = [];
  for (const { reading, uncertain } of sentences) {
    const features = [INTERCEPT];
    for (const sentence of reading.sentences) {
      for (const candidate of findCandidates(lexicon, reading, sentence).hedges)
        features.push(...featuresOf(candidate, WEAK_FACTS));
    }
    if (features.length > 1) examples.push({ features, prior: 0, positive: uncertain });
  }
  return examples;
}

export interface Slip {
  readonly kind: 'missed' | 'extra';
  readonly cue: string;
  readonly sentence: string;
}

/** Cues and hedged sentences of labelled articles, counted as the shared evaluation counts them. */
export function scoreArticles(
  articles: readonly LabelledArticle[],
  lexicon: Automaton,
  scorer: Scorer,
  slips?: Slip[],
): { readonly cues: Counts; readonly sentences: Counts; readonly byCategory: ReadonlyMap<string, Counts> } {
  const cues = createCounts();
  const hedged = createCounts();
  const byCategory = new Map<string, Counts>();
  const of = (category: string): Counts => {
    const counts = byCategory.get(category) ?? createCounts();
    byCategory.set(category, counts);
    return counts;
  };
  for (const { text, reading, sentences } of articles) {
    const found = findHedgesWith(reading, lexicon, scorer).hedges.filter((hedge) => hedge.confidence >= EDITORS_VIEW);
    for (const sentence of sentences) {
      const mine = found.filter((hedge) => within(hedge, sentence));
      const left = mine.map((hedge) => ({ ...hedge, text: text.slice(hedge.start, hedge.end).toLowerCase() }));
      const line = text.slice(sentence.start, sentence.end);
      if (sentence.hedges.length > 0 && mine.length > 0) hedged.right += 1;
      else if (mine.length > 0) hedged.extra += 1;
      else if (sentence.hedges.length > 0) hedged.missed += 1;
      for (const { cue, category } of sentence.hedges) {
        const wanted = cue.toLowerCase();
        const at = left.findIndex((hedge) => hedge.text.includes(wanted) || wanted.includes(hedge.text));
        if (at >= 0) {
          left.splice(at, 1);
          cues.right += 1;
          of(category).right += 1;
        } else {
          cues.missed += 1;
          of(category).missed += 1;
          slips?.push({ kind: 'missed', cue, sentence: line });
        }
      }
      for (const hedge of left) {
        cues.extra += 1;
        of(hedge.category).extra += 1;
        slips?.push({ kind: 'extra', cue: `${hedge.text} ${hedge.confidence}`, sentence: line });
      }
    }
  }
  return { cues, sentences: hedged, byCategory };
}

function within(hedge: { start: number; end: number }, sentence: LabelledSentence): boolean {
  const middle = (hedge.start + hedge.end) / 2;
  return middle >= sentence.start && middle < sentence.end;
}

/** Sentences called uncertain, at the given confidence. */
export function scoreJudged(
  sentences: readonly JudgedSentence[],
  lexicon: Automaton,
  scorer: Scorer,
  minConfidence: number,
  slips?: Slip[],
): Counts {
  const counts = createCounts();
  for (const { reading, uncertain, text } of sentences) {
    const { hedges } = findHedgesWith(reading, lexicon, scorer);
    const found = hedges.filter((hedge) => hedge.confidence >= minConfidence);
    if (uncertain && found.length > 0) counts.right += 1;
    else if (found.length > 0) counts.extra += 1;
    else if (uncertain) counts.missed += 1;
    if (uncertain !== found.length > 0) {
      slips?.push({ kind: uncertain ? 'missed' : 'extra', cue: found.map((h) => h.cue).join('|'), sentence: text });
    }
  }
  return counts;
}
