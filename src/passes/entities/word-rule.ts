// What a rule is that tells from words what a name is, and the name as such rules read it. The rules stand in
// worded-heads.ts, worded-lists.ts and worded-beside.ts; worded.ts asks them in order.
import type { EntityType } from '../../model/findings.ts';
import type { Sentence, Token } from '../../model/reading.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';

/** A name, and what the recogniser takes it for. */
export interface Candidate {
  readonly tokens: readonly Token[];
  /** Half-open token indexes. */
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
  readonly sentence: Sentence;
  readonly gazetteer: Gazetteer;
  /** Its first and last words in small letters, the last without full stops. */
  readonly front: string;
  readonly last: string;
  /** The token in front of it, if any. */
  readonly before: Token | undefined;
}

/** One line of a table of rules: a name that fits all of it is what the rule `says`. */
export interface WordRule {
  readonly says: EntityType;
  /** What the recogniser takes the name for; left out, whatever that is. */
  readonly of?: readonly EntityType[];
  /** Only where the recogniser is less sure than this. */
  readonly below?: number;
  /** Of how many words; left out, of any number. */
  readonly words?: 'one' | 'several';
  readonly when: (name: Candidate) => boolean;
}

/** What the first rule that fits says; null where none does. */
export function typeByRules(rules: readonly WordRule[], name: Candidate): EntityType | null {
  const words = name.end === name.first + 1 ? 'one' : 'several';
  for (const rule of rules) {
    if (rule.words !== undefined && rule.words !== words) continue;
    if (rule.of !== undefined && !rule.of.includes(name.type)) continue;
    if (rule.below !== undefined && name.confidence >= rule.below) continue;
    if (rule.when(name)) return rule.says;
  }
  return null;
}

/** Whether a list has the name, from `from` on, among `classes`. */
export function isListed({ tokens, first, end, gazetteer }: Candidate, classes: number, from = first): boolean {
  return isListedPlace(tokens, from, end, gazetteer, classes);
}

/** A quotation mark. */
export function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^(?:["“”]|''|``)$/.test(token.text);
}

/** Below this a listed country or state that is taken for an organisation is the country or state. */
export const UNSURE = 0.7;
/** "John F. Street" is surely a person. */
export const SURE = 0.9;
export const SURE_TOWN = 0.97;

export const REGION = classBit('country') | classBit('region');
export const TOWN = REGION | classBit('city');
