// How sure the article is: by voice, and assertion by assertion.
import type { WordCounts } from '../language/voices.ts';
import type { Assertion, Booster, Certainty, Hedge, VoiceCertainty } from '../model/document.ts';
import type { HedgeCategory } from '../model/findings.ts';

export function per100(count: number, words: number): number | null {
  return words === 0 ? null : (count * 100) / words;
}

export function byCategory(hedges: readonly Hedge[]): Record<HedgeCategory, number> {
  const counts = { modal: 0, epistemic: 0, approximator: 0, hearsay: 0, weasel: 0, condition: 0 };
  for (const hedge of hedges) counts[hedge.category]++;
  return counts;
}

export function certaintyOf(
  { hedges, boosters }: { readonly hedges: readonly Hedge[]; readonly boosters: readonly Booster[] },
  assertions: readonly Assertion[],
  { all: total, writer }: WordCounts,
): Certainty {
  const words = { writer, source: total - writer };
  const ofVoice = (voice: 'writer' | 'source'): VoiceCertainty => {
    const own = hedges.filter((hedge) => hedge.voice === voice);
    const boosted = boosters.filter((booster) => booster.voice === voice).length;
    return {
      words: words[voice],
      hedges: own.length,
      hedgesPer100Words: per100(own.length, words[voice]),
      hedgesByCategory: byCategory(own),
      boosters: boosted,
      boostersPer100Words: per100(boosted, words[voice]),
    };
  };
  const hedged = new Set(hedges.flatMap(({ assertion }) => (assertion === null ? [] : [assertion])));
  const all = hedges.length + boosters.length;
  return {
    writer: ofVoice('writer'),
    source: ofVoice('source'),
    balance: all === 0 ? null : hedges.length / all,
    mostHedged: withMost(hedges),
    mostBoosted: withMost(boosters),
    hedgedAndUnsourced: [...hedged].filter((index) => assertions[index]?.needsSource).sort((a, b) => a - b),
  };
}

/** The assertions with any of these cues, those with the most first. */
function withMost(cues: readonly { readonly assertion: number | null }[]): number[] {
  const counts = new Map<number, number>();
  for (const { assertion } of cues) if (assertion !== null) counts.set(assertion, (counts.get(assertion) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([assertion]) => assertion);
}
