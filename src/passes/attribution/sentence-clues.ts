// What is known of a sentence as a whole: which kind of cue it has, how much of it is quoted, whether the cue trails.
import type { Sentence } from '../../model/reading.ts';
import { type Clues, CueClass, QuoteSize } from './clues.ts';

export const SentenceType = { plain: 0, stance: 1, cue: 2, quote: 3, quoteAndCue: 4 } as const;

export interface SentenceClues {
  readonly type: Uint8Array;
  /** 0 nothing quoted to 4 everything. */
  readonly quoted: Uint8Array;
  /** 1 where a reporting cue follows a comma or closing mark and little follows it: "..., she said." */
  readonly trailing: Uint8Array;
}

/** A cue with at most this many tokens behind it trails its sentence. */
const TRAIL = 8;

export function findSentenceClues(clues: Clues): SentenceClues {
  const { sentences } = clues.reading;
  const result = {
    type: new Uint8Array(sentences.length),
    quoted: new Uint8Array(sentences.length),
    trailing: new Uint8Array(sentences.length),
  };
  for (const sentence of sentences) fill(clues, sentence, result);
  return result;
}

function fill(clues: Clues, sentence: Sentence, result: SentenceClues): void {
  const { index, firstToken, endToken } = sentence;
  let quoted = 0;
  let core = false;
  let stance = false;
  for (let i = firstToken; i < endToken; i++) {
    if ((clues.quoteSize[i] ?? 0) > QuoteSize.short) quoted++;
    const cue = clues.cue[i] ?? 0;
    if (cue === CueClass.stance) stance = true;
    else if (cue !== CueClass.none) {
      core = true;
      if (endToken - i <= TRAIL && startsAfterComma(clues, firstToken, i)) result.trailing[index] = 1;
    }
  }
  const size = Math.max(1, endToken - firstToken);
  result.quoted[index] = quoted === 0 ? 0 : Math.min(4, 1 + Math.floor((quoted / size) * 3.2));
  result.type[index] =
    quoted > 0
      ? core
        ? SentenceType.quoteAndCue
        : SentenceType.quote
      : core
        ? SentenceType.cue
        : stance
          ? SentenceType.stance
          : SentenceType.plain;
}

/** Whether a comma or a quotation mark stands shortly before the cue, with only its subject between. */
function startsAfterComma(clues: Clues, first: number, cue: number): boolean {
  const { tokens } = clues.reading;
  for (let i = cue - 1; i > first && i >= cue - 6; i--) {
    if (tokens[i]?.lower === ',' || (clues.quoteSize[i] ?? 0) > QuoteSize.short) return true;
  }
  return false;
}
