// `npm run train:attribution -- CORPORA`: trains the attribution tagger on PolNeAR and writes src/models/attribution.bin.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS } from '../passes/attribution/segments.ts';
import { findEntities } from '../passes/entities/index.ts';
import { type AttributionArticle, readAttributionCorpus } from './attribution-corpus.ts';
import { prepare, sequencesOf } from './attribution-sequences.ts';
import { permitsBio, trainCrf } from './crf.ts';
import { quantise } from './quantise.ts';
import type { Trained } from './sequences.ts';
import { ownLabels } from './sourcing-data.ts';

/** Weights smaller than this are dropped: attributed sentences F1 falls by less than 0.001, the file by two thirds. */
const PRUNE = 0.032;
/**
 * Added to the score of opening a source, cue or content. The loss counts tokens; finding the attribution at all
 * counts more. Chosen on held-out articles: attributed sentences F1 +0.010, sources +0.015.
 */
const BONUS: Readonly<Record<string, number>> = { 'B-source': 1, 'B-cue': 0.5, 'B-content': 1 };

/** The order of visits and the features dropped are left to chance; the mean of so many runs depends on it less. */
const SEEDS = [1, 2, 3, 4];

/** The mean of models trained on the same sequences. */
function averageOf(runs: readonly Trained[]): Trained {
  const [first] = runs as [Trained];
  const mean = (of: (run: Trained) => Float32Array): Float32Array =>
    of(first).map((_, i) => runs.reduce((sum, run) => sum + of(run)[i]!, 0) / runs.length);
  const { chain } = first;
  return {
    ...first,
    weights: mean(({ weights }) => weights),
    chain: chain && mean((run) => run.chain as Float32Array),
  };
}

/** Adds the bonus to every transition into a label. */
function favour(trained: Trained, bonus: Readonly<Record<string, number>>): Trained {
  const { labels, chain } = trained;
  if (chain === null) return trained;
  const width = labels.length;
  const raised = Float32Array.from(chain, (value, k) => {
    if (k >= width && k < 2 * width) return value;
    return value + (bonus[labels[k % width] ?? ''] ?? 0);
  });
  return { ...trained, chain: raised };
}

/** Trains on the articles and returns the weight file. Deterministic. */
export function trainAttribution(
  articles: readonly AttributionArticle[],
  log: (line: string) => void = () => {},
): Uint8Array {
  const sequences = articles.flatMap((article) => sequencesOf(prepare(article, findEntities)));
  log(`${articles.length} articles, ${sequences.length} paragraphs`);
  const runs = SEEDS.map((seed) =>
    trainCrf(sequences, {
      seed,
      labels: LABELS,
      hashBits: 18,
      epochs: 7,
      rate: 0.025,
      decay: 0.35,
      initialSquares: 1,
      negligible: 0.01,
      l2: 0.01,
      dropout: 0.4,
      minCount: 3,
      permits: permitsBio,
      log,
    }),
  );
  return quantise(favour(averageOf(runs), BONUS), { name: 'attribution', prune: PRUNE });
}

/**
 * The articles to train on: those that the sourcing pass trains on too (gold/train and those we labelled) are left
 * out, so that it sees attributions as good as they will be on new articles.
 */
export function trainingArticles(corpora: string): readonly AttributionArticle[] {
  const gold = new Set(
    [...readdirSync(join(corpora, 'gold/train'), { encoding: 'utf8' }), ...Object.keys(ownLabels())]
      .filter((name) => name.startsWith('polnear.'))
      .map((name) => name.replace(/^polnear\.|\.txt$/g, '')),
  );
  return readAttributionCorpus(join(corpora, 'attribution/train')).filter(({ name }) => !gold.has(name));
}

const [corpora] = process.argv.slice(2);
if (process.argv[1]?.endsWith('/attribution.ts')) {
  if (corpora === undefined) {
    process.stderr.write('usage: npm run train:attribution -- CORPORA_DIR\n');
    process.exitCode = 2;
  } else {
    const log = (line: string): void => void process.stderr.write(`${line}\n`);
    const bytes = trainAttribution(trainingArticles(corpora), log);
    writeFileSync(new URL('../models/attribution.bin', import.meta.url), bytes);
    log(`attribution.bin: ${bytes.length} bytes`);
  }
}
