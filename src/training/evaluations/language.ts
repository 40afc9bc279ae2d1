// Sentence ends and parts of speech on GUM.
import { join } from 'node:path';
import { posTagger } from '../../language/pos.ts';
import { scoreSentences } from '../evaluate-sentences.ts';
import { type Evaluation, figures } from '../evaluation.ts';
import { readTaggedSentences, scoreTags } from '../pos-corpus.ts';

export const evaluation: Evaluation = {
  run: (corpora) => {
    const file = (part: string): string => join(corpora, `pos/gum.${part}.tsv`);
    const parts = ['dev', 'test'];
    return [
      {
        title: 'Sentence ends (GUM)',
        columns: ['part', 'by', 'P', 'R', 'F1'],
        rows: parts.flatMap((part) => [
          [part, 'analyze', ...figures(scoreSentences(file(part), false))],
          [part, 'compromise alone', ...figures(scoreSentences(file(part), true))],
        ]),
      },
      {
        title: 'Parts of speech (GUM, our tokens)',
        columns: ['part', 'tokens', 'correct'],
        rows: parts.map((part) => {
          const { right, total } = scoreTags(posTagger(), readTaggedSentences(file(part)));
          return [part, String(total), `${((100 * right) / total).toFixed(1)} %`];
        }),
      },
    ];
  },
};
