// Words that say when: "a few days later", "on Tuesday", "last week". When something was said is no part of who said it.
import { DAY_PARTS, DAY_WORDS, MONTHS, RELATIVE_WORDS, WEEKDAYS } from '../../lexicon/quantity-words.ts';
import { beforeTime, countsTime, timeUnits } from '../../lexicon/time-words.ts';
import type { Clues } from './clues.ts';

/** Days a report may be of: "said on Monday", "said yesterday". */
export const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, 'yesterday', 'today']);
const BEHIND = new Set('later earlier ago after before on now'.split(' '));
/** "At one point", "at this stage". */
const MOMENTS = new Set(['point', 'stage']);
const ONE = new Set(['one', 'some', 'this', 'that']);

/** Where the words that say when at `first` end, at most at `end`; `first` itself where none stand there. */
export function timePhraseEnd({ entity, reading: { tokens } }: Clues, first: number, end: number): number {
  const lower = (i: number): string => (i < end ? tokens[i]!.lower : '');
  let i = first;
  const placed = beforeTime.has(lower(i));
  while (beforeTime.has(lower(i))) i++;
  while (i < end && (countsTime.has(lower(i)) || RELATIVE_WORDS.has(lower(i)) || tokens[i]!.tag === 'CD')) i++;
  let last = first;
  for (; i < end && (entity[i] ?? 0) === 0; i++) {
    const word = lower(i);
    const unit = timeUnits.has(word) || WEEKDAYS.has(word) || DAY_WORDS.has(word) || DAY_PARTS.has(word);
    const month = MONTHS.has(word) && (placed || tokens[i + 1]?.tag === 'CD');
    const moment = MOMENTS.has(word) && i > first && ONE.has(lower(i - 1));
    const goesOn = last > first && (BEHIND.has(word) || tokens[i]!.tag === 'CD');
    if (unit || month || moment || goesOn) last = i + 1;
    else break;
  }
  return last;
}
