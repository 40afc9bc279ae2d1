// Measures found names against a labelled corpus: a mention counts when its span and type are both right.
import { articleFromText } from '../language/article-from-text.ts';
import { read } from '../language/read.ts';
import type { EntityFact, EntityType } from '../model/findings.ts';
import type { Reading } from '../model/reading.ts';
import type { NameCorpus, NameType } from './corpora/entities.ts';
import { addCounts, type Counts, createCounts } from './evaluation.ts';

export const TYPE_OF: Readonly<Record<NameType, EntityType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'misc',
};

/** Mentions below this are left out, as `analyze` does by default. */
const MIN_CONFIDENCE = 0.5;

export interface NameScores {
  readonly byType: Readonly<Record<EntityType, Counts>>;
  /** People, organisations and places together. */
  readonly total: Counts;
}

export function scoreNames(
  corpus: NameCorpus,
  find: (reading: Reading) => readonly Pick<EntityFact, 'type' | 'mentions'>[],
): NameScores {
  const byType = {
    person: createCounts(),
    organization: createCounts(),
    place: createCounts(),
    misc: createCounts(),
  };
  for (const { text, spans } of corpus.texts) {
    const gold = new Set<string>();
    for (const { start, end, type } of spans) {
      const name = corpus.typeOf(type);
      if (name !== undefined) gold.add(`${TYPE_OF[name]} ${start} ${end}`);
    }
    const found = new Set<string>();
    for (const { type, mentions } of find(read(articleFromText(text)))) {
      for (const { start, end, confidence } of mentions) {
        if (confidence >= MIN_CONFIDENCE) found.add(`${type} ${start} ${end}`);
      }
    }
    for (const key of found) {
      if (gold.has(key)) byType[typeIn(key)].right++;
      else byType[typeIn(key)].extra++;
    }
    for (const key of gold) if (!found.has(key)) byType[typeIn(key)].missed++;
  }
  const total = createCounts();
  for (const type of ['person', 'organization', 'place'] as const) addCounts(total, byType[type]);
  return { byType, total };
}

function typeIn(key: string): EntityType {
  return key.slice(0, key.indexOf(' ')) as EntityType;
}
