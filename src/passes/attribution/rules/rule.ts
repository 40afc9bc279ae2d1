// What the tagger was not shown, or is too rare for it, rules find in what it left uncovered.
import { reportAdverbs } from '../../../lexicon/small-adverbs.ts';
import type { SourceKind } from '../../../model/findings.ts';
import type { Token } from '../../../model/reading.ts';
import { Shape } from '../clues.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { DAYS, timePhraseEnd } from '../time-phrase.ts';

export interface RuleFinding {
  readonly source: Segment | null;
  /** Null: decided from the words of the source. */
  readonly kind: SourceKind | null;
  readonly cue: Segment | null;
  readonly content: readonly Segment[];
  readonly confidence: number;
}

/** `covered[i]` is 1 where token i already belongs to an attribution. */
export type AttributionRule = (evidence: Evidence, covered: Uint8Array) => readonly RuleFinding[];

/** A longer sentence is no sentence; to look through it for every cue it has would take quadratic time. */
export const LONGEST_SENTENCE = 300;

/** Whether most of the tokens `first` to `end` are covered. */
export function isCovered(covered: Uint8Array, first: number, end: number): boolean {
  let count = 0;
  for (let i = first; i < end; i++) count += covered[i] ?? 0;
  return count * 2 > end - first;
}

/** The tokens of a sentence without the mark that ends it. */
export function bodyEnd(evidence: Evidence, first: number, end: number): number {
  const { tokens } = evidence.clues.reading;
  let last = end;
  while (last > first + 1 && /^[.!?;,…]+$/.test(tokens[last - 1]?.text ?? '')) last--;
  return last;
}

/** A word with a capital that is no adverb anybody knows. */
function isStrange({ text, lower }: Token): boolean {
  return text !== lower && text.length > 2 && !lower.endsWith('ly') && !reportAdverbs.has(lower);
}

/** Parts of speech that nobody has who says something. */
const MUTE = new Set(['CC', 'TO', 'IN', 'RP', 'RB', 'WRB', 'MD']);

/** Whether the words can be somebody or something that says: "to", "whenever" and "hours later" cannot. */
export function canSpeak(clues: Evidence['clues'], first: number, end: number): boolean {
  const { tokens } = clues.reading;
  if (timePhraseEnd(clues, first, end) === end) return false;
  // "Meanwhile" looks like a noun.
  if (end - first === 1 && reportAdverbs.has(tokens[first]?.lower ?? '')) return false;
  // "Tuesday in the Merrin Post": when and where.
  if (DAYS.has(tokens[first]?.lower ?? '') && tokens[first + 1]?.tag === 'IN') return false;
  for (let i = first; i < end; i++) {
    const { tag = '', kind = '', lower = '' } = tokens[i] ?? {};
    if (lower === 'that' || (kind !== 'punctuation' && !MUTE.has(tag))) return true;
    // "Ofwat said": a name at the head of a sentence looks like an adverb.
    const named = (clues.entity[i] ?? 0) !== 0 || (tag === 'RB' && isStrange(tokens[i]!));
    // "CAN said": so does one of capitals like a modal.
    if (tag === 'MD' && clues.shape[i] === Shape.upper && end - first === 1) return true;
    if (named) return true;
  }
  return false;
}
