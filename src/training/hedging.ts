// `npm run train:hedging -- CORPORA [cv] [errors]`: fits the hedging models and writes src/models/hedging.json.
// With `cv` it only measures, by cross-validation over articles and over runs of sentences.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createScorer, NO_MODEL } from '../passes/hedging/model.ts';
import { lexiconWith } from '../passes/hedging/vocabulary.ts';
import { type Counts, f1, figures } from './evaluation.ts';
import { readArticles, readJudgedSentences } from './hedging-corpora.ts';
import { editorExamples, encyclopaediaExamples, type Slip, scoreArticles } from './hedging-examples.ts';
import { fitModels } from './hedging-fit.ts';
import { crossValidate } from './hedging-validate.ts';

function main(corpora: string, flags: readonly string[]): void {
  const articles = readArticles(join(corpora, 'gold/train'));
  const judged = readJudgedSentences(join(corpora, 'hedging/conll2010-wikipedia.dev.json'));
  const lexicon = lexiconWith();
  const print = (name: string, counts: Counts): void => {
    process.stdout.write(`${name.padEnd(28)} P R F1 ${figures(counts).join(' ')}\n`);
  };
  if (flags.includes('cv')) {
    const empty = createScorer(NO_MODEL);
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
