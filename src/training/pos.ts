// `npm run train:pos -- CORPORA`: trains the part-of-speech tagger on GUM and writes models/pos.bin.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTagger, sentenceCasing } from '../language/pos.ts';
import {
  neighbourFeatures,
  OUTSIDE,
  shapeOf,
  spellingFeatures,
  tagFeatures,
  taggedWordFeatures,
  type WordShape,
  wordFeatures,
} from '../language/pos-features.ts';
import { clearFeatures, createFeatureBuffer, decodeModel, endRow } from '../tagger/index.ts';
import { trainPerceptron } from './perceptron.ts';
import { readTaggedSentences, scoreTags, type TaggedSentence } from './pos-corpus.ts';
import { quantise } from './quantise.ts';
import { type Sequence, takeSequence } from './sequences.ts';

const HASH_BITS = 19;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '6' },
    prune: { type: 'string', default: '1.05' },
    least: { type: 'string', default: '3' },
    out: { type: 'string', default: 'src/models/pos.bin' },
    errors: { type: 'string', default: '0' },
  },
});
const corpora = positionals[0] ?? '../shared/corpora';

const train = readTaggedSentences(join(corpora, 'pos/gum.train.tsv')).filter(({ tags }) => tags.length > 0);
const labels = [...new Set(train.flatMap(({ tags }) => tags.filter((tag) => tag !== null)))].sort();
const labelOf = new Map(labels.map((label, index) => [label, index]));

interface Prepared {
  readonly words: readonly WordShape[];
  readonly gold: Uint8Array;
}

function prepare({ tokens, tags }: TaggedSentence): Prepared {
  const words = tokens.map((token) => shapeOf(token.text, token.lower));
  return { words, gold: Uint8Array.from(tags, (tag) => labelOf.get(tag ?? '') ?? 0) };
}

/** One sentence in this many is seen a second time in capitals, and as many in title case: headlines are written so. */
const RECASED = 20;

function recase(sentence: TaggedSentence, how: (word: string) => string): TaggedSentence {
  const tokens = sentence.tokens.map((token) => ({ ...token, text: how(token.text) }));
  return { tags: sentence.tags, tokens };
}
const titled = (word: string): string => (word.length > 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word);

const whole = train.filter(({ tags }) => !tags.includes(null));
const prepared = [
  ...whole,
  ...whole
    .filter((_, index) => index % RECASED === 0)
    .map((sentence) => recase(sentence, (word) => word.toUpperCase())),
  ...whole.filter((_, index) => index % RECASED === 10).map((sentence) => recase(sentence, titled)),
].map(prepare);
const at = (words: readonly WordShape[], index: number): WordShape => words[index] ?? OUTSIDE;

const buffer = createFeatureBuffer();
function sequenceOf({ words, gold }: Prepared): Sequence {
  clearFeatures(buffer);
  const casing = sentenceCasing(words.map((shape) => ({ shape })));
  words.forEach((word, index) => {
    for (let place = -2; place <= 2; place += 1) wordFeatures(at(words, index + place), place, buffer);
    neighbourFeatures(at(words, index - 1), word, at(words, index + 1), buffer);
    spellingFeatures(word, index === 0, casing, buffer);
    endRow(buffer);
  });
  return takeSequence(buffer, gold);
}

/** Leaves out the features seen in fewer than `least` rows: they cost space and learn noise. */
function withoutRare(sequences: readonly Sequence[], least: number): Sequence[] {
  const counts = new Uint32Array(2 ** HASH_BITS);
  const mask = counts.length - 1;
  for (const { ids } of sequences) for (const id of ids) counts[id & mask]! += 1;
  return sequences.map((sequence) => {
    const ids: number[] = [];
    const ends = new Uint32Array(sequence.ends.length);
    let from = 0;
    sequence.ends.forEach((end, row) => {
      for (let index = from; index < end; index += 1) {
        const id = sequence.ids[index] as number;
        if ((counts[id & mask] as number) >= least) ids.push(id);
      }
      from = end;
      ends[row] = ids.length;
    });
    return { ...sequence, ids: Uint32Array.from(ids), ends };
  });
}

const sequences = withoutRare(prepared.map(sequenceOf), Number(values.least));
const trained = trainPerceptron(sequences, {
  labels,
  hashBits: HASH_BITS,
  epochs: Number(values.epochs),
  seed: 1,
  history: (sequence) => {
    const { words } = prepared[sequence] as Prepared;
    return (position, tags, into) => {
      const last = position > 0 ? (tags[position - 1] as number) : 255;
      const earlier = position > 1 ? (tags[position - 2] as number) : 255;
      tagFeatures(last, earlier, into);
      taggedWordFeatures(last, at(words, position), at(words, position + 1), into);
    };
  },
  log: (line) => console.log(line),
});
const bytes = quantise(trained, { name: 'pos', prune: Number(values.prune) });
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes, ${labels.length} tags, ${prepared.length} sentences`);

const { right, total, unmatched, confusions } = scoreTags(
  createTagger(decodeModel(bytes, 'pos.bin')),
  readTaggedSentences(join(corpora, 'pos/gum.dev.tsv')),
);
console.log(`gum.dev: ${((100 * right) / total).toFixed(2)} % of ${total} tokens, ${unmatched} unmatched`);
for (const [key, count] of [...confusions].sort((a, b) => b[1] - a[1]).slice(0, Number(values.errors)))
  console.log(`  ${count} ${key}`);
