// Trains the second look at unsure names. A recogniser is too sure of the texts it learnt from, so the texts are dealt
// into folds, and each is read by a recogniser that learnt from the other folds only.
import { articleFromText } from '../language/article-from-text.ts';
import { read } from '../language/read.ts';
import type { Reading } from '../model/reading.ts';
import type { Gazetteer } from '../passes/entities/gazetteer.ts';
import { toMentions } from '../passes/entities/mentions.ts';
import { createRecogniser, type Recogniser, TYPES } from '../passes/entities/recognise.ts';
import { unsureNames, writeRows } from '../passes/entities/second-look.ts';
import { createFeatureBuffer, decodeModel } from '../tagger/index.ts';
import type { LabelledText } from './corpora/conll.ts';
import type { NameCorpus } from './corpora/entities.ts';
import { addCounts, createCounts, figures } from './evaluation.ts';
import { trainLogistic } from './logistic.ts';
import { scoreNames, TYPE_OF } from './names.ts';
import { quantise } from './quantise.ts';
import { type Sequence, takeSequence } from './sequences.ts';

const FOLDS = 5;
/** Sentences beside each other are of one article: so many texts in a row go into one fold. */
const BLOCK = 10;
/** A name counts as often as it stands in the article, up to this. */
const MOST_COUNTED = 3;

export function trainSecondLook(
  corpora: readonly NameCorpus[],
  gazetteer: Gazetteer,
  trainNames: (corpora: readonly NameCorpus[]) => Uint8Array,
  log: (line: string) => void,
): Uint8Array {
  const rows: Sequence[] = [];
  /** How well names of texts we labelled are found by recognisers that did not learn from them, before the second look. */
  const unseen = createCounts();
  for (let fold = 0; fold < FOLDS; fold++) {
    const dealt = (own: boolean): NameCorpus[] =>
      corpora.map((corpus) => ({
        ...corpus,
        texts: corpus.texts.filter((_, index) => (Math.floor(index / BLOCK) % FOLDS === fold) === own),
      }));
    const recognise = createRecogniser(decodeModel(trainNames(dealt(false)), 'names of a fold'), gazetteer);
    const find = (reading: Reading) =>
      toMentions(reading, recognise(reading).names, gazetteer, {}).map((mention) => ({
        type: mention.type,
        mentions: [mention],
      }));
    for (const corpus of dealt(true)) {
      for (const text of corpus.texts) rows.push(...rowsOf(text, corpus, recognise, gazetteer));
      if (corpus.name === 'own') addCounts(unseen, scoreNames(corpus, find).total);
    }
    log(`fold ${fold + 1}: ${rows.length} names`);
  }
  log(`our own labels, recognised by what learnt from the others: P, R, F1 ${figures(unseen).join(' ')}`);
  const trained = trainLogistic(rows, {
    labels: TYPES,
    hashBits: 14,
    epochs: 12,
    rate: 0.05,
    l1: 2e-3,
    dropout: 0.5,
    minCount: 2,
    log,
  });
  return quantise(trained, { name: 'second-look', prune: 0.03, step: 0.02 });
}

/** One row for each unsure name of the text and each type that the corpus has for its mentions. */
export function rowsOf(
  { text, spans }: LabelledText,
  corpus: Pick<NameCorpus, 'typeOf' | 'labelsMisc'>,
  recognise: Recogniser,
  gazetteer: Gazetteer,
): Sequence[] {
  const reading = read(articleFromText(text, { title: null }));
  const recognition = recognise(reading);
  const mentions = toMentions(reading, recognition.names, gazetteer, {});
  const gold = new Map<string, number>();
  for (const { start, end, type } of spans) {
    const name = corpus.typeOf(type);
    if (name !== undefined) gold.set(`${start} ${end}`, TYPES.indexOf(TYPE_OF[name]));
  }
  return unsureNames(mentions, recognition.names, reading, gazetteer).flatMap((group) => {
    const counts = TYPES.map(() => 0);
    let unlabelled = 0;
    for (const { mention } of group) {
      const type = gold.get(`${mention.start} ${mention.end}`);
      if (type === undefined) unlabelled++;
      else counts[type]!++;
    }
    // What such a corpus leaves open may be right.
    if (!corpus.labelsMisc && unlabelled > 0 && group.some(({ mention }) => mention.type === 'misc')) return [];
    const buffer = createFeatureBuffer();
    writeRows([group], mentions, recognition, reading, gazetteer, buffer);
    return counts.flatMap((count, type) =>
      count === 0 ? [] : [takeSequence(buffer, [type], { rowWeights: [Math.min(MOST_COUNTED, count)] })],
    );
  });
}
