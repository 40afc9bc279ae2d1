// `npm run train:attribution -- CORPORA`: trains the attribution tagger on PolNeAR and writes src/models/attribution.bin.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS } from '../passes/attribution/segments.ts';
import { findEntities } from '../passes/entities/index.ts';
import { type AttributionArticle, readAttributionCorpus } from './attribution-corpus.ts';
import { prepare, sequencesOf } from './attribution-sequences.ts';
import { permitsBio, trainCrf } from './crf.ts';
import { quantise } from './quantise.ts';

/** Weights smaller than this change no figure of the evaluation by more than 0.001. */
export const PRUNE = 0.01;

/** Trains on the articles and returns the weight file. Deterministic. */
export function trainAttribution(
  articles: readonly AttributionArticle[],
  log: (line: string) => void = () => {},
): Uint8Array {
  const sequences = articles.flatMap((article) => sequencesOf(prepare(article, findEntities)));
  log(`${articles.length} articles, ${sequences.length} paragraphs`);
  const trained = trainCrf(sequences, {
    labels: LABELS,
    hashBits: 18,
    epochs: 6,
    rate: 0.005,
    l2: 0.01,
    dropout: 0.5,
    minCount: 3,
    permits: permitsBio,
    log,
  });
  return quantise(trained, { name: 'attribution', prune: PRUNE });
}

const [corpora] = process.argv.slice(2);
if (process.argv[1]?.endsWith('attribution.ts')) {
  if (corpora === undefined) {
    process.stderr.write('usage: npm run train:attribution -- CORPORA_DIR\n');
    process.exitCode = 2;
  } else {
    const log = (line: string): void => void process.stderr.write(`${line}\n`);
    const bytes = trainAttribution(readAttributionCorpus(join(corpora, 'attribution/train')), log);
    writeFileSync(new URL('../models/attribution.bin', import.meta.url), bytes);
    log(`attribution.bin: ${bytes.length} bytes`);
  }
}
