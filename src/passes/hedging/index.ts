// How sure the article is: hedges and boosters.
import { BOOSTERS, NOT_BOOSTERS } from '../../lexicon/boosters.ts';
import type { CueEntry } from '../../lexicon/cue.ts';
import { HEDGES, NOT_HEDGES } from '../../lexicon/hedges.ts';
import type { BoosterFact, HedgeCategory, HedgeFact } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { cueFeatures, weakFeatures } from './features.ts';
import { type Automaton, buildAutomaton } from './match.ts';
import { loadScorer, logit, type Scorer, sigmoid, strongest, sum } from './model.ts';

/** From this confidence on a cue is a hedge in an editor's eyes: the default of `minConfidence`. */
export const EDITORS_VIEW = 0.5;
/** The highest confidence of a cue that only an encyclopaedist would mark. */
const WEAKER_VIEW = 0.49;
/** From this probability on the encyclopaedist's view counts a sentence: best F1 in cross-validation. */
const UNCERTAIN = 0.3;
/** Names the intercept of the encyclopaedist's model. */
export const INTERCEPT = 'any sentence';

/** A lexicon ready to be matched. */
export interface HedgeLexicon {
  readonly hedges: Automaton;
  readonly boosters: Automaton;
  readonly categories: ReadonlyMap<CueEntry, HedgeCategory>;
}

let builtIn: HedgeLexicon | undefined;

/** The lexicon of the package with a user's additions; without any it is built once. */
export function lexiconWith(additions: LexiconAdditions = {}): HedgeLexicon {
  const { hedges = [], boosters = [] } = additions;
  if (hedges.length === 0 && boosters.length === 0) {
    builtIn ??= buildLexicon([], []);
    return builtIn;
  }
  return buildLexicon(hedges, boosters);
}

/** A user's cue: his words are trusted, in any context. */
const ADDED = 0.9;

function addedEntry(cue: string): CueEntry {
  // Elements of the pattern language have capitals or marks; a user's cue is plain words.
  const words = cue
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s'’-]/gu, ' ')
    .replaceAll('’', "'")
    .trim()
    .split(/\s+/);
  return [cue, words.join(' '), ADDED, 'plain', 'authors'];
}

function buildLexicon(
  hedges: NonNullable<LexiconAdditions['hedges']>,
  boosters: NonNullable<LexiconAdditions['boosters']>,
): HedgeLexicon {
  const categories = new Map<CueEntry, HedgeCategory>();
  const entries: CueEntry[] = [...NOT_HEDGES];
  for (const [category, listed] of Object.entries(HEDGES) as [HedgeCategory, readonly CueEntry[]][]) {
    for (const entry of listed) {
      categories.set(entry, category);
      entries.push(entry);
    }
  }
  for (const { cue, category } of hedges) {
    const entry = addedEntry(cue);
    if (entry[1] === '') continue;
    categories.set(entry, category);
    entries.push(entry);
  }
  const added = boosters.map(addedEntry).filter((entry) => entry[1] !== '');
  return {
    hedges: buildAutomaton(entries),
    boosters: buildAutomaton([...NOT_BOOSTERS, ...BOOSTERS, ...added]),
    categories,
  };
}

/** Hedges and boosters in order of appearance, none overlapping another of its kind; all confidences. */
export function findHedges(
  reading: Reading,
  additions: LexiconAdditions = {},
): { readonly hedges: readonly HedgeFact[]; readonly boosters: readonly BoosterFact[] } {
  return findHedgesWith(reading, lexiconWith(additions), loadScorer());
}

/** The same with a given lexicon and model: for training and evaluation. */
export function findHedgesWith(
  reading: Reading,
  lexicon: HedgeLexicon,
  scorer: Scorer,
): { readonly hedges: readonly HedgeFact[]; readonly boosters: readonly BoosterFact[] } {
  const hedges: HedgeFact[] = [];
  const boosters: BoosterFact[] = [];
  for (const sentence of reading.sentences) {
    const candidates = findCandidates(lexicon.hedges, reading, sentence);
    if (candidates.length > 0) weigh(candidates, lexicon, scorer, hedges);
    for (const candidate of findCandidates(lexicon.boosters, reading, sentence)) {
      boosters.push({ ...spanOf(candidate), ...decision(candidate, candidate.verdict.confidence, null) });
    }
  }
  return { hedges, boosters };
}

function spanOf({ tokens, first, end }: Candidate): { readonly start: number; readonly end: number } {
  return { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
}

function decision(candidate: Candidate, confidence: number, feature: string | null) {
  const { because } = candidate.verdict;
  const weighed = feature === null || feature.includes(because) ? '' : `; weighed by: ${feature}`;
  return {
    cue: candidate.entry[0],
    confidence: Math.round(confidence * 1000) / 1000,
    reason: `“${candidate.entry[0]}” (${candidate.entry[3]}): ${because}${weighed}`,
  };
}

/** Adds the hedges of one sentence: first an editor's view of each cue, then an encyclopaedist's of the sentence. */
function weigh(candidates: readonly Candidate[], lexicon: HedgeLexicon, scorer: Scorer, hedges: HedgeFact[]): void {
  const weak: number[] = [];
  let evidence = scorer.encyclopaedia.get(INTERCEPT) ?? 0;
  for (const candidate of candidates) {
    const score = sum(scorer.encyclopaedia, weakFeatures(candidate, categoryOf(candidate, lexicon)));
    weak.push(score);
    evidence += score;
  }
  const uncertain = sigmoid(evidence);
  candidates.forEach((candidate, index) => {
    const category = categoryOf(candidate, lexicon);
    const features = cueFeatures(candidate);
    const confidence = sigmoid(logit(candidate.verdict.confidence) + sum(scorer.editor, features));
    if (confidence >= EDITORS_VIEW) {
      const feature = strongest(scorer.editor, features, 1);
      hedges.push({ ...spanOf(candidate), category, ...decision(candidate, confidence, feature) });
    } else if (uncertain >= UNCERTAIN && (weak[index] as number) > 0) {
      const feature = strongest(scorer.encyclopaedia, weakFeatures(candidate, category), 1);
      const lower = Math.min(WEAKER_VIEW, WEAKER_VIEW * uncertain);
      hedges.push({ ...spanOf(candidate), category, ...decision(candidate, lower, feature) });
    }
  });
}

/** The category of a candidate's entry. */
export function categoryOf(candidate: Candidate, lexicon: HedgeLexicon): HedgeCategory {
  return lexicon.categories.get(candidate.entry) ?? 'epistemic';
}
