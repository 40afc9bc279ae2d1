// Why an assertion needs a source: the rules that found something, those that moved the verdict most first.

import type { ReasonFact } from '../../model/findings.ts';
import { accusationOf } from './accusation.ts';
import { bodilyEffectOf } from './bodily-effect.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import { plainClaimOf } from './plain-claims.ts';
import { type ArticleContext, type Rule, spanOf, type TokenRange } from './rule.ts';
import { fallbacks, rules } from './rules/index.ts';
import { disputableSignal, ruleSignal } from './signals.ts';
import { unseenOf } from './unseen.ts';
import type { VerdictModel } from './verdict-model.ts';

/** More reasons than this tire the reader. */
const MOST_REASONS = 4;
/** What moves the verdict by less, in log-odds, is told only where there is nothing better to tell. */
const LEAST_WORTH = 0;

/** Told only where there is nothing else: less than any reason in the article's own words. */
const QUOTED_WORTH = -1;

/** 'He will raise the "unprecedented flood"': the word is somebody else's. */
function isQuoted({ firstToken }: TokenRange, { quoted }: SentenceFacts, { reading }: ArticleContext): boolean {
  return quoted > 0 && reading.tokens[firstToken]!.quotation >= 0;
}

/** What the article would say in its own voice. */
const OWN_VOICE: ReadonlySet<string> = new Set(['sourcing/evaluation', 'sourcing/disputed', 'sourcing/inference']);

/** "Some argue that the laws violate the treaty": the crowd calls it a violation, not the article. */
function isOfCrowd(hit: TokenRange, { coverage }: SentenceFacts, { reading, found }: ArticleContext): boolean {
  const { start, end } = spanOf(reading, hit);
  return [coverage.best, coverage.cueOf].some((index) => {
    const attribution = attributionAt(found.attributions, index);
    if (attribution?.sourceKind !== 'vague' || attribution.source === null) return false;
    return attribution.content.some((part) => part.start <= start && end <= part.end);
  });
}

/**
 * At least one reason, the most telling first: that the rule found something counts, and the meaning of the words it
 * found. A vague sentence names the words that make it vague, an accusation those that accuse, before anything else.
 * @param disputable what each token of the sentence says of its need
 */
export function reasonsFor(
  model: VerdictModel,
  disputable: Float64Array,
  facts: SentenceFacts,
  fired: readonly (TokenRange | null)[],
  vague: TokenRange | null,
  context: ArticleContext,
): readonly ReasonFact[] {
  const { reading } = context;
  const range: TokenRange = facts.sentence;
  const meaning = ({ firstToken, endToken }: TokenRange): number => {
    let sum = 0;
    for (let i = firstToken; i < endToken; i++) sum += disputable[i - range.firstToken] ?? 0;
    // Plain words do not make what the rule found less of a reason.
    return Math.max(0, sum * model.needs.weights[disputableSignal]!);
  };
  const accused = accusationOf(facts, context);
  const unseen = unseenOf(facts, context);
  const flat = new Map<string, TokenRange | null>([
    ['sourcing/state-of-mind', unseen?.mind === true ? unseen : null],
    ['sourcing/consequence', bodilyEffectOf(facts, context)],
  ]);
  const plainClaim = plainClaimOf(facts, context);
  const found: { rule: Rule; range: TokenRange; worth: number }[] = [];
  fired.forEach((hit, index) => {
    const rule = rules[index]!;
    const plain = rule.code === 'sourcing/vague-source' ? vague : rule.code === 'sourcing/disputed' ? accused : null;
    const first = plain !== null;
    // "Will be bankrupt" tells more than "will".
    const claimed = plainClaim?.code === rule.code ? plainClaim : null;
    const words = plain ?? claimed ?? hit ?? flat.get(rule.code) ?? null;
    if (words === null || (vague !== null && OWN_VOICE.has(rule.code) && isOfCrowd(words, facts, context))) return;
    found.push({
      rule,
      range: words,
      worth: first
        ? Number.POSITIVE_INFINITY
        : isQuoted(words, facts, context)
          ? QUOTED_WORTH
          : model.needs.weights[ruleSignal(index)]! + meaning(words),
    });
  });
  found.sort((a, b) => b.worth - a.worth || a.range.firstToken - b.range.firstToken);
  const worthwhile: typeof found = [];
  for (const hit of found) {
    // The same words are one reason, whatever rules they belong to.
    // That nobody is named does not say what makes "most people" doubtful: both are told. It does say what is wrong with
    // the passive of "it is believed".
    const told = worthwhile.some(
      ({ range: r }) =>
        (r !== vague || hit.rule.code === 'sourcing/unnamed-agent-passive') &&
        r.firstToken < hit.range.endToken &&
        hit.range.firstToken < r.endToken,
    );
    if (told || (worthwhile.length > 0 && hit.worth < LEAST_WORTH)) continue;
    worthwhile.push(hit);
    if (worthwhile.length === MOST_REASONS) break;
  }
  if (worthwhile.length === 0) {
    for (const rule of fallbacks) {
      const hit = plainClaim?.code === rule.code ? plainClaim : rule.find(range, facts, context);
      if (hit === null) continue;
      return [{ code: rule.code, ...spanOf(reading, hit) }];
    }
  }
  return worthwhile.map(({ rule, range: hit }) => ({ code: rule.code, ...spanOf(reading, hit) }));
}
