// One reason for which an editor asks "says who?": where the sentence shows it, and how to explain it.
import type { ClaimCueKind } from '../../lexicon/claim-cues.ts';
import type { Findings } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';
import type { CatalogueEntry } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import { cueBit } from './cues.ts';
import type { SentenceFacts } from './facts.ts';
import type { Profile } from './profile.ts';
import type { Word } from './words.ts';

/** All there is to know about the article while one of its sentences is judged. */
export interface ArticleContext {
  readonly reading: Reading;
  readonly found: Omit<Findings, 'assertions'>;
  /** By token. */
  readonly words: readonly Word[];
  readonly facts: readonly SentenceFacts[];
  readonly profile: Profile;
}

/** Tokens of a sentence, half-open; a clause of it is a smaller range. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Rule extends CatalogueEntry {
  readonly code: `sourcing/${string}`;
  /** The words of `range` that show it, as tokens half-open, or null. */
  readonly find: (range: TokenRange, facts: SentenceFacts, context: ArticleContext) => TokenRange | null;
}

export function spanOf(reading: Reading, range: TokenRange): Span {
  return { start: reading.tokens[range.firstToken]!.start, end: reading.tokens[range.endToken - 1]!.end };
}

/** The first cue of a kind inside the range that `accept` takes; what somebody else is reported to say is no claim of the article. */
export function findCue(
  kind: ClaimCueKind,
  range: TokenRange,
  facts: SentenceFacts,
  accept: (cue: TokenRange) => boolean = () => true,
): TokenRange | null {
  const bit = cueBit(kind);
  if ((facts.cueKinds & bit) === 0) return null;
  for (const cue of facts.cues) {
    if (cue.told || (cue.kinds & bit) === 0 || cue.firstToken < range.firstToken || cue.endToken > range.endToken)
      continue;
    if (accept(cue)) return cue;
  }
  return null;
}
