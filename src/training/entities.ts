// `npm run train:entities -- CORPORA`: trains the name recogniser and the second look at what it is unsure of, and
// writes models/entities.bin and models/second-look.bin.
// Options: --hold-out NAME (repeatable) leaves corpora out, --gazetteers FILE takes other lists, --out FILE and
// --second-look FILE write elsewhere (with --out alone there is no second look); all for cross-validation.
// --second-look-only leaves the recogniser as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleFromText } from '../language/article-from-text.ts';
import { read } from '../language/read.ts';
import type { Reading } from '../model/reading.ts';
import { gatherEvidence, isCapitalised } from '../passes/entities/document.ts';
import { type Context, createContext, tokenFeatures } from '../passes/entities/features.ts';
import { decodeGazetteer, type Gazetteer } from '../passes/entities/gazetteer.ts';
import { LABELS } from '../passes/entities/recognise.ts';
import { createWords } from '../passes/entities/words.ts';
import { readResource } from '../resources.ts';
import { clearFeatures, createFeatureBuffer, endRow } from '../tagger/index.ts';
import type { LabelledText } from './corpora/conll.ts';
import { type NameCorpus, readNameCorpus, TRAINING_CORPORA } from './corpora/entities.ts';
import { permitsBioes, trainCrf } from './crf.ts';
import { quantise } from './quantise.ts';
import { createRandom, type Random } from './random.ts';
import { trainSecondLook } from './second-look.ts';
import { type Sequence, takeSequence } from './sequences.ts';

const HASH_BITS = 22;
/** Shares of the texts that are seen a second time in other letter case. */
const CASE_SHARES = { upper: 0.15, lower: 0.05, title: 0.05 } as const;

type WordTable = ReturnType<typeof createWords>;
type Recased = keyof typeof CASE_SHARES;

function recase(text: string, how: Recased): string {
  if (how === 'upper') return text.toUpperCase();
  if (how === 'lower') return text.toLowerCase();
  return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The text as it stands, and for some texts once more in another case. */
function augment(labelled: LabelledText, random: Random): LabelledText[] {
  const draw = random();
  const { upper, lower, title } = CASE_SHARES;
  const how: Recased | null =
    draw < upper ? 'upper' : draw < upper + lower ? 'lower' : draw < upper + lower + title ? 'title' : null;
  if (how === null) return [labelled];
  const text = recase(labelled.text, how);
  return text.length === labelled.text.length ? [labelled, { ...labelled, text }] : [labelled];
}

/** The label of each token. A name that no token boundary fits is taken by the tokens it touches. */
export function goldLabels(
  { tokens }: Pick<Reading, 'tokens'>,
  spans: LabelledText['spans'],
  { typeOf }: Pick<NameCorpus, 'typeOf'>,
): Uint8Array {
  const gold = new Uint8Array(tokens.length);
  let at = 0;
  for (const span of spans) {
    const type = typeOf(span.type);
    while (at < tokens.length && tokens[at]!.end <= span.start) at++;
    const first = at;
    while (at < tokens.length && tokens[at]!.start < span.end) at++;
    if (type === undefined || at === first) continue;
    if (tokens[first]!.sentence !== tokens[at - 1]!.sentence) continue;
    const label = (part: string): number => LABELS.indexOf(`${part}-${type}`);
    if (at === first + 1) gold[first] = label('S');
    else {
      gold.fill(label('I'), first, at);
      gold[first] = label('B');
      gold[at - 1] = label('E');
    }
  }
  return gold;
}

/** The sequences of a text: one a sentence. */
export function sequencesOf(
  { text, spans }: LabelledText,
  corpus: Pick<NameCorpus, 'typeOf' | 'labelsMisc'>,
  gazetteer: Gazetteer,
  wordOf: WordTable,
): Sequence[] {
  const reading = read(articleFromText(text, { title: null }));
  const words = reading.tokens.map(wordOf);
  const context = createContext(reading, words, gatherEvidence(reading, words), gazetteer);
  const gold = goldLabels(reading, spans, corpus);
  if (corpus.labelsMisc) return sequencesWith(reading, context, gold, null);
  const misc = LABELS.reduce((bits, label, index) => (label.endsWith('MISC') ? bits | (1 << index) : bits), 1);
  const allowed = Uint32Array.from(gold, (label, at) => (label === 0 && isCapitalised(words[at]!) ? misc : 1 << label));
  return sequencesWith(reading, context, gold, allowed);
}

function sequencesWith(reading: Reading, context: Context, gold: Uint8Array, allowed: Uint32Array | null): Sequence[] {
  const buffer = createFeatureBuffer();
  return reading.sentences.map((sentence) => {
    clearFeatures(buffer);
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      tokenFeatures(context, sentence, token, buffer);
      endRow(buffer);
    }
    return takeSequence(buffer, gold.subarray(sentence.firstToken, sentence.endToken), {
      allowed: allowed?.subarray(sentence.firstToken, sentence.endToken) ?? null,
    });
  });
}

export function trainEntities(
  corpora: readonly NameCorpus[],
  gazetteer: Gazetteer,
  log: (line: string) => void,
): Uint8Array {
  const random = createRandom(7);
  const wordOf = createWords(gazetteer);
  const sequences = corpora.flatMap((corpus) =>
    corpus.texts.flatMap((text) =>
      augment(text, random).flatMap((version) => sequencesOf(version, corpus, gazetteer, wordOf)),
    ),
  );
  log(`${sequences.length} sentences`);
  const trained = trainCrf(sequences, {
    labels: LABELS,
    hashBits: HASH_BITS,
    epochs: 12,
    rate: 0.1,
    l1: 3e-4,
    dropout: 0.5,
    averageEpochs: 4,
    minCount: 3,
    permits: permitsBioes,
    log,
  });
  return quantise(trained, { name: 'entities', prune: 0.1, step: 0.02 });
}

if (process.argv[1]?.endsWith('/entities.ts')) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'hold-out': { type: 'string', multiple: true },
      gazetteers: { type: 'string' },
      out: { type: 'string' },
      'second-look': { type: 'string' },
      'second-look-only': { type: 'boolean' },
    },
  });
  const [corpora] = positionals;
  if (corpora === undefined) {
    process.stderr.write(
      'usage: npm run train:entities -- CORPORA_DIR [--hold-out NAME]... [--gazetteers FILE] [--out FILE]\n' +
        '         [--second-look FILE] [--second-look-only]\n',
    );
    process.exitCode = 2;
  } else {
    const log = (line: string): void => {
      process.stdout.write(`${line}\n`);
    };
    const write = (bytes: Uint8Array, file: string | undefined, name: string): void => {
      writeFileSync(file ?? new URL(`../models/${name}`, import.meta.url), bytes);
      log(`${name}: ${bytes.length} bytes`);
    };
    const heldOut = values['hold-out'] ?? [];
    const labelled = TRAINING_CORPORA.filter((name) => !heldOut.includes(name)).map((name) =>
      readNameCorpus(corpora, name),
    );
    const gazetteer = decodeGazetteer(
      values.gazetteers === undefined ? readResource('gazetteers.bin') : readFileSync(values.gazetteers),
      values.gazetteers ?? 'gazetteers.bin',
    );
    if (values['second-look-only'] !== true) {
      write(trainEntities(labelled, gazetteer, log), values.out, 'entities.bin');
    }
    if (values.out === undefined || values['second-look'] !== undefined) {
      const trainNames = (texts: readonly NameCorpus[]): Uint8Array => trainEntities(texts, gazetteer, log);
      write(trainSecondLook(labelled, gazetteer, trainNames, log), values['second-look'], 'second-look.bin');
    }
  }
}
