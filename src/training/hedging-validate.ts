// Cross-validation of the hedging models: articles by turns, the encyclopaedia's sentences in runs.
import { EDITORS_VIEW } from '../passes/hedging/index.ts';
import type { Automaton } from '../passes/hedging/match.ts';
import { createScorer } from '../passes/hedging/model.ts';
import { type Counts, createCounts } from './evaluation.ts';
import type { JudgedSentence, LabelledArticle } from './hedging-corpora.ts';
import { editorExamples, encyclopaediaExamples, type Slip, scoreArticles, scoreJudged } from './hedging-examples.ts';
import { fitModels } from './hedging-fit.ts';

const FOLDS = 10;

function addUp(total: Counts, part: Counts): void {
  total.right += part.right;
  total.extra += part.extra;
  total.missed += part.missed;
}

/** Cross-validated figures: every article and sentence is scored by models that never saw it. */
export function crossValidate(
  articles: readonly LabelledArticle[],
  judged: readonly JudgedSentence[],
  lexicon: Automaton,
  slips?: Slip[],
  weakSlips?: Slip[],
): {
  readonly cues: Counts;
  readonly sentences: Counts;
  readonly uncertain: Counts;
  readonly uncertainByDefault: Counts;
  readonly byCategory: ReadonlyMap<string, Counts>;
} {
  const cues = createCounts();
  const sentences = createCounts();
  const uncertain = createCounts();
  const uncertainByDefault = createCounts();
  const byCategory = new Map<string, Counts>();
  const size = Math.ceil(judged.length / FOLDS);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const heldOut = articles.filter((_, index) => index % FOLDS === fold);
    const rest = articles.filter((_, index) => index % FOLDS !== fold);
    const judgedOut = judged.slice(fold * size, (fold + 1) * size);
    const judgedRest = [...judged.slice(0, fold * size), ...judged.slice((fold + 1) * size)];
    const scorer = createScorer(fitModels(editorExamples(rest, lexicon), encyclopaediaExamples(judgedRest, lexicon)));
    const scored = scoreArticles(heldOut, lexicon, scorer, slips);
    addUp(cues, scored.cues);
    addUp(sentences, scored.sentences);
    for (const [category, counts] of scored.byCategory) {
      const total = byCategory.get(category) ?? createCounts();
      addUp(total, counts);
      byCategory.set(category, total);
    }
    addUp(uncertain, scoreJudged(judgedOut, lexicon, scorer, 0, weakSlips));
    addUp(uncertainByDefault, scoreJudged(judgedOut, lexicon, scorer, EDITORS_VIEW));
  }
  return { cues, sentences, uncertain, uncertainByDefault, byCategory };
}
