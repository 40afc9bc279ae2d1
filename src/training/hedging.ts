// `npm run train:hedging -- CORPORA [cv] [errors]`: fits the hedging models and writes src/models/hedging.json.
// With `cv` it only measures, by cross-validation over articles and over runs of sentences.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HedgeLexicon, lexiconWith } from '../passes/hedging/index.ts';
import { createScorer } from '../passes/hedging/model.ts';
import { type Counts, createCounts, f1, figures } from './evaluation.ts';
import { type JudgedSentence, type LabelledArticle, readArticles, readJudgedSentences } from './hedging-corpora.ts';
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
  lexicon: HedgeLexicon,
  slips?: Slip[],
  weakSlips?: Slip[],
): {
  readonly cues: Counts;
  readonly sentences: Counts;
  readonly uncertain: Counts;
  readonly byCategory: ReadonlyMap<string, Counts>;
} {
  const cues = createCounts();
  const sentences = createCounts();
  const uncertain = createCounts();
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
  }
  return { cues, sentences, uncertain, byCategory };
}

function main(corpora: string, flags: readonly string[]): void {
  const articles = readArticles(join(corpora, 'gold/train'));
  const judged = readJudgedSentences(join(corpora, 'hedging/conll2010-wikipedia.dev.json'));
  const lexicon = lexiconWith();
  const print = (name: string, counts: Counts): void => {
    process.stdout.write(`${name.padEnd(28)} P R F1 ${figures(counts).join(' ')}\n`);
  };
  if (flags.includes('cv')) {
    const empty = createScorer({ editor: {}, encyclopaedia: {} });
    const rules = scoreArticles(articles, lexicon, empty);
    print('rules alone: cues', rules.cues);
    print('rules alone: sentences', rules.sentences);
    const slips: Slip[] = [];
    const weakSlips: Slip[] = [];
    const result = crossValidate(articles, judged, lexicon, slips, weakSlips);
    print('cross-validated: cues', result.cues);
    print('cross-validated: sentences', result.sentences);
    for (const [category, counts] of result.byCategory) print(`  ${category}`, counts);
    print('encyclopaedia at 0', result.uncertain);
    if (flags.includes('errors'))
      for (const slip of slips) process.stdout.write(`${slip.kind} [${slip.cue}] ${slip.sentence}\n`);
    if (flags.includes('weak'))
      for (const slip of weakSlips) process.stdout.write(`${slip.kind} [${slip.cue}] ${slip.sentence}\n`);
    return;
  }
  const model = fitModels(editorExamples(articles, lexicon), encyclopaediaExamples(judged, lexicon));
  writeFileSync(new URL('../models/hedging.json', import.meta.url), `${JSON.stringify(model, null, 2)}\n`);
  const scored = scoreArticles(articles, lexicon, createScorer(model));
  process.stdout.write(`on its own training articles: cues F1 ${f1(scored.cues).toFixed(3)}\n`);
}

const [corpora, ...flags] = process.argv.slice(2);
if (corpora === undefined) {
  process.stderr.write('usage: npm run train:hedging -- CORPORA_DIR [cv] [errors] [weak]\n');
  process.exitCode = 2;
} else {
  main(corpora, flags);
}
