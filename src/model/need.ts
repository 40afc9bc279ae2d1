// How sure it is that an assertion needs a source: the reports say of the surest that they do, of the others that they may.
import type { Assertion } from './document.ts';

/**
 * From this check-worthiness on. Read without seeing it, a strict editor stands by some nine findings in ten from here
 * on, and by fewer than half of those below.
 */
const SURE = 0.7;

export function surelyNeedsSource({
  needsSource,
  checkWorthiness,
}: Pick<Assertion, 'needsSource' | 'checkWorthiness'>): boolean {
  return needsSource && checkWorthiness >= SURE;
}
