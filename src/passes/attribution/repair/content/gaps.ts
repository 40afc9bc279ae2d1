// "Said that according to [its own count,] the crew had won": words between two parts of what is said, of which nobody
// else says anything.
import { type Clues, QuotePlace } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { touches } from '../reach.ts';

/** More may tell of something else. */
const LONGEST_GAP = 4;

export function withoutGaps({ clues }: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null || content.length < 2) return draft;
  const last = Math.max(cue.end, source.end);
  const joined: Segment[] = [];
  for (const part of content) {
    const before = joined.at(-1);
    const isGap =
      before !== undefined &&
      before.first >= last &&
      isPlainGap(clues, before.end, part.first) &&
      !all.some((other) => other.cue !== cue && touches(other, before.end, part.first));
    if (isGap) joined[joined.length - 1] = { ...before, end: part.end };
    else joined.push(part);
  }
  return joined.length === content.length ? draft : { ...draft, content: joined };
}

/** A few words of one sentence without quotation marks beside them. */
function isPlainGap(clues: Clues, first: number, end: number): boolean {
  const { tokens } = clues.reading;
  if (end <= first || end - first > LONGEST_GAP || tokens[first - 1]!.sentence !== tokens[end]!.sentence) return false;
  if (clues.quotePlace[first - 1] === QuotePlace.closing || clues.quotePlace[end] === QuotePlace.opening) return false;
  return tokens[first - 1]!.kind !== 'punctuation' && tokens[first]!.kind !== 'punctuation';
}
