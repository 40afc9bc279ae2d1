// `npm run train:sourcing -- CORPORA EMBEDDINGS ATTRIBUTION_MODEL`: trains the models of the sourcing pass and prints what
// cross-validation over genres and publishers says of them. Same corpora and same passes before it, same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAssertion, type SourcingModels } from '../passes/sourcing/index.ts';
import { isAsked } from '../passes/sourcing/judge.ts';
import { contestedWords, reportedRows } from '../passes/sourcing/rows/index.ts';
import { claimSignals, needsSignals } from '../passes/sourcing/signals.ts';
import { sourcingOf } from '../passes/sourcing/source-of.ts';
import { openVerdictModel, type StoredVerdictModel, sigmoid } from '../passes/sourcing/verdict-model.ts';
import { createFeatureBuffer, decodeModel } from '../tagger/index.ts';
import { DIMENSIONS, readEmbeddings } from './embeddings.ts';
import { type Example, prepare, readGold, readOwnLabels } from './sourcing-data.ts';
import { type DenseOptions, denseOdds, fitDense } from './sourcing-dense.ts';
import { type Answer, printFigures } from './sourcing-figures.ts';
import { claimRow, type Item, isUnsourced, items, needsRow, rowOf, withMeaning } from './sourcing-items.ts';
import { foldsByKind } from './sourcing-measures.ts';
import { type RegressionOptions, type Row, regress, score } from './sourcing-regression.ts';
import { readReported } from './sourcing-reported.ts';
import { MEANING, sourcesOf, stored, withWordSum } from './sourcing-store.ts';
import { wholePass } from './sourcing-whole.ts';

const FOLDS = 10;

const sourceOptions: Record<'attributed' | 'vague', RegressionOptions> = {
  attributed: { plain: 30, words: 60 },
  vague: { plain: 2, words: 6 },
};
const reportedOptions: RegressionOptions = { plain: 3, words: 10, steps: 100 };
const contestedOptions: RegressionOptions = { plain: 5, words: 5, steps: 100 };
const claimOptions: DenseOptions = { stretches: claimSignals, l2: 100 };
const needsOptions: DenseOptions = {
  stretches: [...needsSignals, [MEANING, MEANING + DIMENSIONS]],
  l2: 100,
  groupL2: 1,
};

const [corpora, vectors, taggerFile] = process.argv.slice(2);
if (corpora === undefined || vectors === undefined || taggerFile === undefined) {
  throw new Error('usage: npm run train:sourcing -- CORPORA_DIR EMBEDDINGS_FILE ATTRIBUTION_MODEL');
}
// The shipped tagger knows some of the articles, so another one finds the attributions to learn from.
const tagger = decodeModel(readFileSync(taggerFile), taggerFile);
const embeddings = readEmbeddings(vectors);
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
const goldArticles = readGold(join(corpora, 'gold/train'));
const examples = [...goldArticles, ...readOwnLabels(corpora)].map((article) => prepare(article, tagger));
const seen = new Set(examples.map(({ name }) => name.replace('polnear.', '')));
const reportedArticles = readReported(corpora, seen);
console.log(`${reportedArticles.length} articles for "reported" (${seconds()})`);
const reportedRowsOf = reportedArticles.map((article) => {
  const buffer = createFeatureBuffer();
  return article.reported.flatMap((gold, sentence) => {
    if (!isAsked(article.context.facts[sentence]!)) return [];
    return [rowOf(buffer, () => reportedRows(sentence, article.context, buffer), gold)];
  });
});
const reportedWeights = regress(reportedRowsOf.flat(), reportedOptions);
const statementRows = reportedArticles.flatMap(({ context, statements }) => {
  const buffer = createFeatureBuffer();
  return statements.map(({ tokens, attributed }): Row => {
    return rowOf(buffer, () => contestedWords(tokens, context, buffer), attributed);
  });
});
const contestedWeights = regress(statementRows, contestedOptions);
const words = { reported: reportedWeights, contested: contestedWeights, embeddings };
const all = [
  ...items(examples.slice(0, goldArticles.length), 0, false, words),
  ...items(examples, goldArticles.length, true, words),
].filter((item) => item.gold !== null);
const unsourced = all.filter(({ gold }) => gold !== null && isUnsourced(gold));
console.log(`${examples.length} articles, ${all.length} labelled sentences read as prose (${seconds()})`);

// Each sentence answered by models that have seen nothing of its genre or publisher.
const fold = foldsByKind(
  examples.map(({ name }) => name),
  FOLDS,
);
const outside = (f: number) => (item: Item) => fold[item.article] !== f;
const held = Array.from({ length: FOLDS }, (_, f) => {
  const attributed = regress(
    all.filter(outside(f)).map((item) => item.rows.attributed),
    sourceOptions.attributed,
  );
  const vague = regress(
    all.filter(outside(f)).map((item) => item.rows.vague),
    sourceOptions.vague,
  );
  const claim = fitDense(all.filter(outside(f)).map(claimRow), claimOptions);
  const needs = fitDense(unsourced.filter(outside(f)).map(needsRow), needsOptions);
  return { attributed, vague, claim, needs };
});
console.log(`cross-validated (${seconds()})`);

const answers = all.map((item): Answer => {
  const model = held[fold[item.article]!]!;
  const claim = sigmoid(denseOdds(model.claim, item.signals));
  const odds = {
    attributed: () => sigmoid(score(model.attributed, item.rows.attributed)),
    vague: () => sigmoid(score(model.vague, item.rows.vague)),
  };
  const { context } = examples[item.article]!;
  const { sourcing } = sourcingOf(context.facts[item.sentence]!, odds, context);
  return {
    item,
    gold: item.gold!,
    claim,
    needs: denseOdds(model.needs, withMeaning(item)),
    sourcing,
    says: isAssertion(claim, sourcing) ? 'claim' : 'nothing',
  };
});
const calibration = printFigures(answers, examples, goldArticles.length);

const heldModels = held.map(({ attributed, vague, claim, needs: own }): SourcingModels => {
  const { needs, disputable } = withWordSum(own, embeddings);
  const trained = { attributed, vague, reported: reportedWeights, contested: contestedWeights, disputable };
  return {
    sources: decodeModel(sourcesOf(trained), 'held out'),
    verdict: openVerdictModel({ claim: stored(claim), needs: stored(needs), calibration }),
  };
});
const setOf = ({ name }: Example, article: number): string =>
  article < goldArticles.length ? 'gold/train' : name.slice(0, name.indexOf('.'));
for (const set of ['gold/train', 'polnear', 'gum', 'conll03']) {
  const articles = examples.flatMap((example, article) => (setOf(example, article) === set ? [article] : []));
  console.log(`with the rules, ${set}: ${wholePass(examples, articles, (article) => heldModels[fold[article]!]!)}`);
}

const { needs, disputable } = withWordSum(fitDense(unsourced.map(needsRow), needsOptions), embeddings);

writeFileSync(
  new URL('../models/sourcing.bin', import.meta.url),
  sourcesOf({
    attributed: regress(
      all.map((item) => item.rows.attributed),
      sourceOptions.attributed,
    ),
    vague: regress(
      all.map((item) => item.rows.vague),
      sourceOptions.vague,
    ),
    reported: reportedWeights,
    contested: contestedWeights,
    disputable,
  }),
);
const verdicts: StoredVerdictModel = {
  claim: stored(fitDense(all.map(claimRow), claimOptions)),
  needs: stored(needs),
  calibration,
};
writeFileSync(new URL('../models/sourcing.json', import.meta.url), `${JSON.stringify(verdicts, null, 2)}\n`);
console.log(seconds());
