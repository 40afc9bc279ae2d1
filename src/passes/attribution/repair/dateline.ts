// "KATHMANDU, June 20 \u2014", "PARIS, Aug 31 (Reuters) -": where a report was written.
import { type Clues, EntityCode, Shape } from '../clues.ts';
import { DASHES } from '../words.ts';

const LONGEST_DATELINE = 12;
/** Names, dates, commas, brackets and the stroke between two places. */
const IN_DATELINE = /^(?:NNP|CD|,|SYM|-[LR]RB-)$/;

/** Where the words behind a dateline begin that opens at `first`; `first` itself without one before `end`. */
export function datelineEnd({ entity, shape, reading: { tokens } }: Clues, first: number, end: number): number {
  if (entity[first] !== EntityCode.place && shape[first] !== Shape.upper) return first;
  let bracketed = false;
  for (let i = first + 1; i < end && i < first + LONGEST_DATELINE; i++) {
    const { text, tag } = tokens[i]!;
    if (text === '(' || text === ')') bracketed = text === '(';
    if (DASHES.has(text)) return i + 1;
    // "BEIRUT/THE HAGUE".
    if (!bracketed && !IN_DATELINE.test(tag) && shape[i] !== Shape.upper) return first;
  }
  return first;
}
