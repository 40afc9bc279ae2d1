// How likely it is that an assertion needs a source: the reports show the likeliest and count the others.
import type { Assertion } from './document.ts';

/**
 * From this check-worthiness on. Read by a strict editor three findings in four stood from here on, one in three below; a
 * higher one would leave out as many right ones as wrong ones.
 */
const LIKELY = 0.7;

export function likelyNeedsSource({
  needsSource,
  checkWorthiness,
}: Pick<Assertion, 'needsSource' | 'checkWorthiness'>): boolean {
  return needsSource && checkWorthiness >= LIKELY;
}
