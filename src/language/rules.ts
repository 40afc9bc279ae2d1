// Sentences that tell what is to be done, with the rule that says so.
import type { Token } from '../model/reading.ts';

const RULES = new Set(
  'code law laws rules rule act contract terms treaty convention scheme regulations statute policy'.split(' '),
);
/** "Under the industry code" is no longer. */
const LONGEST_RULE = 6;

/** "Under the law, banks are expected to pay": whether the sentence that begins at `first` opens with a rule. */
export function setsRules(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.lower !== 'under') return false;
  for (let i = first + 1; i < first + LONGEST_RULE; i++) if (RULES.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
