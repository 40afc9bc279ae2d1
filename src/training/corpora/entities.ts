// The corpora with labelled names, under one set of types.
import { join } from 'node:path';
import { type LabelledText, readConll } from './conll.ts';
import { readMarkedArticles } from './marked-articles.ts';
import { OWN, readOwnNames } from './own-names.ts';

export type NameType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A corpus's types in ours; what is missing is not labelled as a name. */
const CONLL = { PER: 'PER', ORG: 'ORG', LOC: 'LOC', MISC: 'MISC' } as const;
const CROSSNER = {
  politician: 'PER',
  person: 'PER',
  organisation: 'ORG',
  politicalparty: 'ORG',
  country: 'LOC',
  location: 'LOC',
  election: 'MISC',
  event: 'MISC',
  misc: 'MISC',
} as const;
const WNUT = {
  person: 'PER',
  location: 'LOC',
  corporation: 'ORG',
  group: 'ORG',
  product: 'MISC',
  'creative-work': 'MISC',
} as const;

export interface NameCorpus {
  readonly name: string;
  readonly texts: readonly LabelledText[];
  readonly typeOf: (type: string) => NameType | undefined;
  /** False where nationalities and the like are left unlabelled: a capitalised word outside names may be MISC. */
  readonly labelsMisc: boolean;
}

const CORPORA: Readonly<Record<string, { types: Readonly<Record<string, NameType>>; labelsMisc: boolean }>> = {
  'conll03.train': { types: CONLL, labelsMisc: true },
  'conll03.dev': { types: CONLL, labelsMisc: true },
  wikigold: { types: CONLL, labelsMisc: true },
  'crossner-politics.train': { types: CROSSNER, labelsMisc: true },
  'crossner-politics.dev': { types: CROSSNER, labelsMisc: true },
  'uner-ewt.dev': { types: CONLL, labelsMisc: false },
  'uner-ewt.test': { types: CONLL, labelsMisc: false },
  'wnut17.train': { types: WNUT, labelsMisc: false },
  own: { types: OWN, labelsMisc: true },
  articles: { types: OWN, labelsMisc: true },
  'held-out articles': { types: OWN, labelsMisc: true },
  // For measuring only: its licence forbids commercial use.
  'wikineural.val': { types: CONLL, labelsMisc: true },
};

/** Published corpora that the shipped models and lists learn from. */
export const PUBLISHED_CORPORA = [
  'conll03.train',
  'wikigold',
  'crossner-politics.train',
  'crossner-politics.dev',
  'uner-ewt.dev',
  'uner-ewt.test',
  'wnut17.train',
] as const;

/** What the recogniser and the second look learn from: these, the names we labelled and the articles we wrote. */
export const TRAINING_CORPORA = [...PUBLISHED_CORPORA, 'own', 'articles'] as const;

export function readNameCorpus(corpora: string, name: string): NameCorpus {
  const known = CORPORA[name];
  if (known === undefined) throw new RangeError(`unknown corpus ${name}`);
  return {
    name,
    texts: textsOf(corpora, name),
    typeOf: (type) => known.types[type],
    labelsMisc: known.labelsMisc,
  };
}

function textsOf(corpora: string, name: string): LabelledText[] {
  if (name === 'own') return readOwnNames(corpora);
  if (name === 'articles' || name === 'held-out articles') return readMarkedArticles(name);
  return readConll(join(corpora, 'ner', `${name}.txt`));
}
