// `npm run train:attribution -- CORPORA [MODEL_FOR_SOURCING]`: trains the attribution tagger on PolNeAR and on articles of
// other kinds written for it, and writes src/models/attribution.bin, and the model that train:sourcing asks for.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS } from '../passes/attribution/segments.ts';
import { findEntities } from '../passes/entities/index.ts';
import { type AttributionArticle, readAttributionCorpus } from './attribution-corpus.ts';
import { prepare, sequencesOf } from './attribution-sequences.ts';
import { readAttributedArticles } from './corpora/attributed-articles.ts';
import { permitsBio, trainCrf } from './crf.ts';
import { quantise } from './quantise.ts';
import type { Trained } from './sequences.ts';
import { ownLabels } from './sourcing-data.ts';

/** Weights smaller than this are dropped: against 0.032 the figures stay within 0.003, and the file is smaller by two fifths. */
const PRUNE = 0.045;
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

/** Trains on the articles, once for each seed, and returns the weight file. Deterministic. */
export function trainAttribution(
  articles: readonly AttributionArticle[],
  log: (line: string) => void = () => {},
  seeds: readonly number[] = SEEDS,
): Uint8Array {
  const sequences = articles.flatMap((article) => sequencesOf(prepare(article, findEntities)));
  log(`${articles.length} articles, ${sequences.length} paragraphs`);
  const runs = seeds.map((seed) =>
    trainCrf(sequences, {
      seed,
      labels: LABELS,
      hashBits: 18,
      epochs: 12,
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

/** What the tagger learns from: political news, then articles of other kinds. */
export function attributionArticles(corpora: string): readonly AttributionArticle[] {
  return [...readAttributionCorpus(join(corpora, 'attribution/train')), ...readAttributedArticles('training')];
}

/** The articles that the sourcing pass learns from: gold/train and those we labelled. */
function labelledArticles(corpora: string): ReadonlySet<string> {
  const names = [...readdirSync(join(corpora, 'gold/train'), { encoding: 'utf8' }), ...Object.keys(ownLabels())];
  return new Set(
    names.filter((name) => name.startsWith('polnear.')).map((name) => name.replace(/^polnear\.|\.txt$/g, '')),
  );
}

/**
 * Trains the shipped tagger on all articles and, where `unseen` names a file, one without those that the sourcing
 * pass learns from: in them it must see attributions as good as they are in articles the tagger does not know.
 */
function train(corpora: string, unseen: string | undefined): void {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const articles = attributionArticles(corpora);
  const write = (file: string | URL, from: readonly AttributionArticle[]): void => {
    const bytes = trainAttribution(from, log);
    writeFileSync(file, bytes);
    log(`${bytes.length} bytes`);
  };
  write(new URL('../models/attribution.bin', import.meta.url), articles);
  if (unseen === undefined) return;
  const labelled = labelledArticles(corpora);
  write(
    unseen,
    articles.filter(({ name }) => !labelled.has(name)),
  );
}

const [corpora, unseen] = process.argv.slice(2);
if (process.argv[1]?.endsWith('/attribution.ts')) {
  if (corpora === undefined) {
    process.stderr.write('usage: npm run train:attribution -- CORPORA_DIR [MODEL_FOR_SOURCING]\n');
    process.exitCode = 2;
  } else train(corpora, unseen);
}
