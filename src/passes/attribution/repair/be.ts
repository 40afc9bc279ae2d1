// Passives: the form of "to be" before a participle.
import { activeBeforeFor } from '../../../lexicon/ask-words.ts';
import { beOrGet } from '../../../lexicon/auxiliaries.ts';
import { passiveBeforeTo } from '../../../lexicon/view-words.ts';
import type { Token } from '../../../model/reading.ts';
import type { Clues } from '../clues.ts';

const HAVE = new Set(['has', 'have', 'had', "'ve"]);

export function isBe({ reading: { tokens } }: Clues, i: number): boolean {
  return beOrGet.has(tokens[i]!.lower);
}

/** Whether a form of "to be" stands before the participle, at most two words before `first`. */
export function afterBe({ reading: { tokens } }: Clues, participle: number, first: number): boolean {
  for (let i = participle - 1; i >= Math.max(0, first - 2, participle - 4); i--) {
    const { lower, tag } = tokens[i]!;
    if (beOrGet.has(lower)) return true;
    // Not the owner's in "the board's statement added".
    if (lower === "'s" && tag !== 'POS') return isPassive(tokens, i, participle);
    // "Okafor's office has called": not of "to be"; "who asked not to be named said": not of "said".
    if (HAVE.has(lower) || (tag === 'VBN' && i === participle - 1)) return false;
  }
  return false;
}

/** Behind a participle these show that "'s" is "is": "he's quoted as", "she's accused of". */
const PASSIVE = new Set(['as', 'by', 'with', 'in', 'of']);
const IMPERSONAL = new Set(['it', 'that', 'there']);

/** "He's said it would fail" has the sense of "has", "it's said that it is old" that of "is". */
function isPassive(tokens: readonly Token[], at: number, participle: number): boolean {
  const next = tokens[participle + 1];
  if (IMPERSONAL.has(tokens[at - 1]?.lower ?? '') || next === undefined || next.kind === 'punctuation') return true;
  const { lower } = tokens[participle]!;
  if (next.lower === 'for') return !activeBeforeFor.has(lower);
  return PASSIVE.has(next.lower) || (next.lower === 'to' && passiveBeforeTo.has(lower));
}
