// What one kind of quantity is: it looks at a place in a sentence and says what it finds there.
import type { QuantityFact } from '../../model/findings.ts';
import type { NumberPhrase, Words } from './figures.ts';

/** A finding in tokens; it begins where the kind was asked to look unless `start` says otherwise. */
export interface Match extends Pick<QuantityFact, 'type' | 'value' | 'unit'> {
  readonly start?: number;
  /** One past its last token. */
  readonly end: number;
}

export interface Kind {
  /** In lower case, every word that {@link startsAtWord} finds something at, but for hyphenated ones. */
  readonly openings?: readonly string[];
  /** A finding that begins with a word that is no number: "$", "Tuesday", "last". */
  readonly startsAtWord?: (words: Words, at: number) => Match | null;
  /** A finding that begins with the number phrase read at `start`. */
  readonly startsAtNumber?: (words: Words, start: number, number: NumberPhrase) => Match | null;
}
