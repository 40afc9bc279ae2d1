// What the pass as a whole, its rules included, makes of articles that its models have not seen.
import { likelyNeedsSource } from '../model/need.ts';
import { findAssertions, type SourcingModels } from '../passes/sourcing/index.ts';
import type { Example } from './sourcing-data.ts';
import { f1 } from './sourcing-measures.ts';

/** So many of an article count as its first. */
const FIRST = 5;

/** What one set of articles comes to. */
interface Tally {
  right: number;
  extra: number;
  missed: number;
  /** Of the first of each article, as many as need a source: those that do. */
  first: number;
  firstAsked: number;
  likely: number;
  likelyRight: number;
}

/** Adds up the findings of an article, by sentence, against its labels. Sentences without a label are passed over. */
function add(tally: Tally, { context, gold, all }: Example, models: SourcingModels): void {
  const worth = new Map<number, number>();
  const likely = new Set<number>();
  for (const assertion of findAssertions(context.reading, context.found, models)) {
    const { sentence, checkWorthiness } = assertion;
    if (!assertion.needsSource || gold[sentence] === undefined) continue;
    worth.set(sentence, Math.max(checkWorthiness, worth.get(sentence) ?? 0));
    if (likelyNeedsSource(assertion)) likely.add(sentence);
  }
  const needs = all.filter((label) => label.needs_source).length;
  const isRight = (sentence: number): boolean => gold[sentence]!.needs_source;
  const found = [...worth.keys()].sort((a, b) => worth.get(b)! - worth.get(a)! || a - b);
  const right = found.filter(isRight).length;
  const most = Math.min(FIRST, needs);
  tally.right += right;
  tally.extra += found.length - right;
  tally.missed += needs - right;
  tally.first += found.slice(0, most).filter(isRight).length;
  tally.firstAsked += most;
  tally.likely += likely.size;
  tally.likelyRight += [...likely].filter(isRight).length;
}

/** One line of figures for a set of articles; `modelsOf` gives those that have seen nothing of an article's kind. */
export function wholePass(
  examples: readonly Example[],
  articles: readonly number[],
  modelsOf: (article: number) => SourcingModels,
): string {
  const tally: Tally = { right: 0, extra: 0, missed: 0, first: 0, firstAsked: 0, likely: 0, likelyRight: 0 };
  for (const article of articles) add(tally, examples[article]!, modelsOf(article));
  const { right, extra, missed, first, firstAsked, likely, likelyRight } = tally;
  return `${f1(right, extra, missed)}, worst five first ${(first / firstAsked).toFixed(3)}, most likely ${likelyRight} of ${likely}`;
}
