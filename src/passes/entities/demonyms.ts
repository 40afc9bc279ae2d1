// Words for a people, a faith or where somebody or something is from: "Norwegian", "Hispanics", "Muslim".
import { frontsOfDemonyms } from '../../lexicon/name-words.ts';
import { FAITHS, PEOPLES } from '../../lexicon/peoples.ts';
import type { EntityFact } from '../../model/findings.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';

const DEMONYM = classBit('demonym');

/** Whether the word, in lower case, is one, or its plural. */
export function isDemonym(lower: string, gazetteer: Gazetteer): boolean {
  return isOne(lower, gazetteer) || (lower.endsWith('s') && isOne(lower.slice(0, -1), gazetteer));
}

function isOne(word: string, gazetteer: Gazetteer): boolean {
  return PEOPLES.has(word) || FAITHS.has(word) || (gazetteer.classes(hashString(word)) & DEMONYM) !== 0;
}

/** The entity, marked where its name is nothing else: "Norwegian", "Russian-Iranian", "South Koreans". */
export function withDemonym(entity: EntityFact, gazetteer: Gazetteer): EntityFact {
  if (entity.type !== 'misc') return entity;
  const words = entity.name.toLowerCase().split(/[\s-]+/);
  const last = words.pop() ?? '';
  const isPart = (word: string): boolean => frontsOfDemonyms.has(word) || isDemonym(word, gazetteer);
  return isDemonym(last, gazetteer) && words.every(isPart) ? { ...entity, demonym: true } : entity;
}
