// Whether what is said stands in quotation marks: all of it, some of it or none.
import type { QuotationKind } from '../../model/findings.ts';
import { type Clues, QuotePlace, QuoteSize } from './clues.ts';
import type { Segment } from './segments.ts';
import { Shape } from './words.ts';

/** Behind them stands what others call it: "said the so-called 'bridge tax' would go". */
const CALLED = new Set(['so-called', 'nicknamed', 'dubbed', 'named']);

/** Direct: all words quoted; mixed: some; indirect: none but the title of a work, or what something is called. */
export function quotationKind(clues: Clues, content: readonly Segment[]): QuotationKind {
  let quoted = 0;
  let marked = 0;
  let plain = 0;
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (clues.shape[i] === Shape.punctuation) continue;
      const size = clues.quoteSize[i] ?? QuoteSize.none;
      if (size === QuoteSize.none) plain++;
      else if (size > QuoteSize.short || isSpoken(clues, i)) quoted++;
      else marked++;
    }
  }
  // "Yes," she said: short as it is, nothing else is said.
  if (plain === 0 && quoted + marked > 0) return 'direct';
  return quoted === 0 ? 'indirect' : 'mixed';
}

/** Whether the word or two around `i` are the speaker's: "said it was 'reckless'", where "'Jaws'" is a film. */
function isSpoken({ quotation, quotePlace, reading: { tokens, quotations } }: Clues, i: number): boolean {
  const first = quotations[quotation[i] ?? -1]?.firstToken ?? i;
  const opener = tokens[first]!;
  if (opener.text !== opener.lower || opener.kind !== 'word') return false;
  const before = quotePlace[first - 1] === QuotePlace.opening ? first - 2 : first - 1;
  return !CALLED.has(tokens[before]?.lower ?? '');
}
