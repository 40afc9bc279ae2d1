// What the words of a name, and the title in front of it, say it is, whatever the recogniser makes of it.
import type { EntityType } from '../../model/findings.ts';
import type { Sentence, Token } from '../../model/reading.ts';
import type { Gazetteer } from './gazetteer.ts';
import { plainWord } from './names.ts';
import { typeByRules, type WordRule } from './word-rule.ts';
import { BESIDE_RULES, OWNER_RULES } from './worded-beside.ts';
import { HEAD_RULES } from './worded-heads.ts';
import { LIST_RULES } from './worded-lists.ts';

/** The first that fits decides: the words at the ends of a name tell more than what stands beside it. */
const RULES: readonly WordRule[] = [...OWNER_RULES, ...HEAD_RULES, ...LIST_RULES, ...BESIDE_RULES];

/** The type of the name `first` to `end`, half-open; null where its words leave it open. */
export function wordedType(
  tokens: readonly Token[],
  first: number,
  end: number,
  type: EntityType,
  confidence: number,
  sentence: Sentence,
  gazetteer: Gazetteer,
): EntityType | null {
  const front = tokens[first]!.lower;
  const last = plainWord(tokens[end - 1]!.lower);
  const before = tokens[first - 1];
  return typeByRules(RULES, { tokens, first, end, type, confidence, sentence, gazetteer, front, last, before });
}
