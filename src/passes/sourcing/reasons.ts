// Why an assertion needs a source: the rules that found something, those that moved the verdict most first.

import type { ReasonFact } from '../../model/findings.ts';
import type { SentenceFacts } from './facts.ts';
import { type ArticleContext, type Rule, spanOf, type TokenRange } from './rule.ts';
import { fallbacks, rules } from './rules/index.ts';
import { ruleSignal } from './signals.ts';
import type { VerdictModel } from './verdict-model.ts';

/** More reasons than this tire the reader. */
const MOST_REASONS = 4;
/** A rule that speaks against the verdict is no reason for it, unless by little: it still names what the reader sees. */
const LEAST_WORTH = -0.3;

/** At least one reason. A vague sentence names the words that make it vague before anything else. */
export function reasonsFor(
  model: VerdictModel,
  facts: SentenceFacts,
  fired: readonly (TokenRange | null)[],
  vague: TokenRange | null,
  context: ArticleContext,
): readonly ReasonFact[] {
  const { reading } = context;
  const range: TokenRange = facts.sentence;
  const found: { rule: Rule; range: TokenRange; worth: number }[] = [];
  fired.forEach((hit, index) => {
    const rule = rules[index]!;
    const first = vague !== null && rule.code === 'sourcing/vague-source';
    const words = first ? vague : hit;
    if (words === null) return;
    found.push({
      rule,
      range: words,
      worth: first ? Number.POSITIVE_INFINITY : model.needs.weights[ruleSignal(index)]!,
    });
  });
  found.sort((a, b) => b.worth - a.worth || a.range.firstToken - b.range.firstToken);
  const worthwhile: typeof found = [];
  for (const hit of found) {
    // The same words are one reason, whatever rules they belong to.
    // That nobody is named does not say what makes "most people" doubtful: both are told.
    const told = worthwhile.some(
      ({ range: r }) => r !== vague && r.firstToken < hit.range.endToken && hit.range.firstToken < r.endToken,
    );
    if (told || (worthwhile.length > 0 && hit.worth < LEAST_WORTH)) continue;
    worthwhile.push(hit);
    if (worthwhile.length === MOST_REASONS) break;
  }
  if (worthwhile.length === 0) {
    for (const rule of fallbacks) {
      const hit = rule.find(range, facts, context);
      if (hit === null) continue;
      return [{ code: rule.code, ...spanOf(reading, hit) }];
    }
  }
  return worthwhile.map(({ rule, range: hit }) => ({ code: rule.code, ...spanOf(reading, hit) }));
}
