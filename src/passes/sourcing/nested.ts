// "Okafor admitted the loss, officials said": one report inside another.
import type { AttributionFact } from '../../model/findings.ts';
import { attributionAt } from './coverage.ts';

/** Attributions are in order: the one that reports another stands no further away. */
export const NESTED_REACH = 4;

/** "Okafor admitted the loss, officials said": whose report the other one is part of. */
export function outermost(index: number, attributions: readonly AttributionFact[]): number {
  const own = attributionAt(attributions, index);
  if (own?.cue == null) return index;
  const { cue } = own;
  const last = Math.min(attributions.length - 1, index + NESTED_REACH);
  for (let other = Math.max(0, index - NESTED_REACH); other <= last; other++) {
    const { sourceKind, source, content, cue: outer, sentence } = attributions[other]!;
    if (other === index || outer === null || sentence !== own.sentence) continue;
    // A crowd has said all of it where it ends the sentence: "..., officials said".
    const closes = source !== null && content.every(({ end }) => end < source.start);
    if (sourceKind === 'none' || (sourceKind === 'vague' && !closes)) continue;
    if (content.some(({ start, end }) => start <= cue.start && cue.end <= end)) return other;
  }
  return index;
}
