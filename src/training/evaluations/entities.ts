// Names on texts the shipped model has not seen; writes the figures the catalogue quotes.
import { writeFileSync } from 'node:fs';
import { findEntities } from '../../passes/entities/index.ts';
import { readNameCorpus } from '../corpora/entities.ts';
import { type Evaluation, figures, precision, recall, type Table } from '../evaluation.ts';
import { scoreNames } from '../names.ts';

const SETS = {
  'conll03.dev': 'CoNLL-2003 dev (newswire of 1996)',
  'wikineural.val': 'WikiNEuRal val (Wikipedia, labelled by machine)',
  'held-out articles': 'articles of our own held out (full of rare names)',
} as const;
const TYPES = ['person', 'organization', 'place', 'misc'] as const;

export const evaluation: Evaluation = {
  run: (corpora) => Object.entries(SETS).map(([name, title]) => measure(corpora, name, title)),
};

function measure(corpora: string, name: string, title: string): Table {
  const { byType, total } = scoreNames(readNameCorpus(corpora, name), findEntities);
  if (name === 'conll03.dev') {
    const types = Object.fromEntries(
      TYPES.map((type) => [type, { precision: round(precision(byType[type])), recall: round(recall(byType[type])) }]),
    );
    const file = new URL('../../models/entities.figures.json', import.meta.url);
    writeFileSync(file, `${JSON.stringify({ set: title, types }, null, 2)}\n`);
  }
  return {
    title: `Entities: ${title}`,
    columns: ['type', 'precision', 'recall', 'F1'],
    rows: [
      ...TYPES.map((type) => [type, ...figures(byType[type])]),
      ['person, organization and place', ...figures(total)],
    ],
  };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
