// What a cue must not be: part of a set phrase, or a word that is itself quoted. Negations that turn a cue into
// certainty ("no doubt", "cannot possibly") are entries and rules of their own.
import type { Cue } from '../../lexicon/cue.ts';
import { naming } from '../../lexicon/hedge-context.ts';
import type { Token } from '../../model/reading.ts';
import type { CueContext, Verdict } from './context.ts';
import type { Match } from './match.ts';

/** A word between quotation marks of its own is talked about, not used. */
export const MENTIONED: Verdict = { confidence: 0.1, because: 'the word itself is quoted' };
const OPENING: ReadonlySet<string> = new Set(['“', '‘', '"', "'", '``', '«']);
const CLOSING: ReadonlySet<string> = new Set(['”', '’', '"', "'", "''", '»']);

/** Whether the rule of `entry` only marks words to be passed over. */
export function isIdiom(entry: Cue): boolean {
  return entry[3] === 'never';
}

/** Whether a word alone stands between quotation marks, and for itself. */
export function isMentioned({ tokens, first, end }: CueContext): boolean {
  if (end - first !== 1 || !OPENING.has(tokens[first - 1]?.lower ?? '') || !CLOSING.has(tokens[end]?.lower ?? ''))
    return false;
  return !isBorrowed(tokens, first, end);
}

/** 'The crew "likely" opened fire', 'it was "likely" that it did': somebody else's word, used where it hedges. */
function isBorrowed(tokens: readonly Token[], first: number, end: number): boolean {
  if (!tokens[first]!.lower.endsWith('ly')) return false;
  const before = tokens[first - 2];
  const next = tokens[end + 1];
  if (before === undefined || next === undefined || naming.has(before.lower)) return false;
  return OF_A_FACT.test(next.tag) || (next.lower === 'that' && before.lower.length <= 3);
}

const OF_A_FACT = /^(?:VB[DZN]|MD)$/;

/** The tokens inside phrases to be passed over. */
export function tokensOfIdioms(matches: readonly Match[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { entry, first, end } of matches) {
    if (isIdiom(entry)) for (let at = first; at < end; at += 1) inside.add(at);
  }
  return inside;
}
