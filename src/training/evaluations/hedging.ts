// Hedging: cross-validated on the labelled articles and the encyclopaedia's sentences, and the shipped model on held-out articles.
// Writes src/models/hedging.figures.json, which the catalogue quotes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScorer } from '../../passes/hedging/model.ts';
import { lexiconWith } from '../../passes/hedging/vocabulary.ts';
import { type Counts, type Evaluation, figures, precision, recall } from '../evaluation.ts';
import { readArticles, readJudgedSentences } from '../hedging-corpora.ts';
import { scoreArticles } from '../hedging-examples.ts';
import { crossValidate } from '../hedging-validate.ts';

function rounded(counts: Counts): { precision: number; recall: number; cues: number } {
  return {
    precision: Math.round(precision(counts) * 100) / 100,
    recall: Math.round(recall(counts) * 100) / 100,
    cues: counts.right + counts.missed,
  };
}

export const evaluation: Evaluation = {
  run: (corpora) => {
    const lexicon = lexiconWith();
    const articles = readArticles(join(corpora, 'gold/train'));
    const judged = readJudgedSentences(join(corpora, 'hedging/conll2010-wikipedia.dev.json'));
    const validated = crossValidate(articles, judged, lexicon);
    const held = scoreArticles(readArticles(join(corpora, 'gold/dev')), lexicon, loadScorer());
    const categories = [...validated.byCategory].sort(([a], [b]) => (a < b ? -1 : 1));
    const json = Object.fromEntries(categories.map(([category, counts]) => [category, rounded(counts)]));
    writeFileSync(
      new URL('../../models/hedging.figures.json', import.meta.url),
      `${JSON.stringify({ articles: articles.length, categories: json }, null, 2)}\n`,
    );
    return [
      {
        title: 'Hedging',
        columns: ['test', 'P', 'R', 'F1'],
        rows: [
          ['cues, cross-validated over articles', ...figures(validated.cues)],
          ...categories.map(([category, counts]) => [`… ${category}`, ...figures(counts)]),
          ['hedged sentences, cross-validated', ...figures(validated.sentences)],
          ['cues, held-out articles', ...figures(held.cues)],
          ['hedged sentences, held-out articles', ...figures(held.sentences)],
          [
            'uncertain sentences of an encyclopaedia, cross-validated, minConfidence 0',
            ...figures(validated.uncertain),
          ],
          [
            'uncertain sentences of an encyclopaedia, cross-validated, default confidence',
            ...figures(validated.uncertainByDefault),
          ],
        ],
      },
    ];
  },
};
