// The entities of an article as a reader looks for them: by type, the commonest first; those who only made the article,
// named in its bylines and credits, by themselves, and what says only where somebody is from ("Norwegian") likewise.
import type { Document, Entity } from '../model/document.ts';

const KEYS = ['person', 'organization', 'place', 'misc', 'demonyms', 'credits'] as const;

export type EntityGroupKey = (typeof KEYS)[number];

/** An entity and its place in the document. */
export interface IndexedEntity {
  readonly entity: Entity;
  readonly index: number;
}

export interface EntityGroup {
  readonly key: EntityGroupKey;
  /** Never empty. */
  readonly entities: readonly IndexedEntity[];
}

/** The groups that have entities, in a fixed order. */
export function groupEntities({
  entities,
  sentences,
}: Pick<Document, 'entities' | 'sentences'>): readonly EntityGroup[] {
  const groups = new Map<EntityGroupKey, IndexedEntity[]>(KEYS.map((key) => [key, []]));
  entities.forEach((entity, index) => {
    const credited = entity.mentions.every(({ sentence }) => isCredit(sentences[sentence]?.kind));
    groups.get(credited ? 'credits' : entity.demonym ? 'demonyms' : entity.type)!.push({ entity, index });
  });
  return KEYS.flatMap((key) => {
    const members = groups.get(key)!;
    members.sort((a, b) => b.entity.mentions.length - a.entity.mentions.length);
    return members.length === 0 ? [] : [{ key, entities: members }];
  });
}

function isCredit(kind: string | undefined): boolean {
  return kind === 'byline' || kind === 'credit';
}
