// "Fifty-one percent say" behind "a Merrwatch poll shows": those asked are no source beside the poll that asked them.
import { countedAs, pollNouns } from '../../lexicon/polled.ts';
import { type Clues, QuoteSize } from './clues.ts';
import type { Segment } from './segments.ts';

/** The poll stands in the sentence or in one of so many before it, in the same paragraph. */
const NEAR = 2;
/** "An overwhelming 70 percent": the share is told within so many words. */
const LONGEST_SHARE = 4;

/** The poll that asked those in tokens `first` to `end`; null where they are no share of anybody or none has been told of. */
export function pollOf(clues: Clues, first: number, end: number): Pick<Segment, 'first' | 'end'> | null {
  const { tokens, sentences } = clues.reading;
  if (!isShare(clues, first, end)) return null;
  const here = sentences[tokens[first]!.sentence];
  if (here === undefined) return null;
  let from = here.firstToken;
  for (let index = here.index - 1; index >= here.index - NEAR; index--) {
    if (sentences[index]?.paragraph !== here.paragraph) break;
    from = sentences[index]!.firstToken;
  }
  for (let i = first - 1; i >= from; i--) {
    const isSpoken = (clues.quoteSize[i] ?? 0) > QuoteSize.short;
    // "Harbour polling stations", "the poll tax" asked nobody.
    if (!pollNouns.has(tokens[i]!.lower) || isSpoken || tokens[i + 1]?.tag.startsWith('NN') === true) continue;
    return { first: clues.groupStart[i] ?? i, end: i + 1 };
  }
  return null;
}

function isShare({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  const last = Math.min(end, first + LONGEST_SHARE);
  for (let i = first; i < last; i++) if (countedAs.has(tokens[i]!.lower)) return true;
  return false;
}
