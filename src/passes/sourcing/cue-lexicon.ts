// The words of src/lexicon/claim-cues.ts in all their forms, by their first word.
import { claimCues, claimIdioms, cueBit } from '../../lexicon/claim-cues.ts';
import { verbForms } from '../../lexicon/inflect.ts';

export interface Phrase {
  /** The words after the first. */
  readonly rest: readonly string[];
  /** Kinds whatever the part of speech, and kinds that ask for a verb in front; an idiom has none of either. */
  anywhere: number;
  asVerb: number;
}

/** Phrases by their first word, the longest first. */
export function buildClaimCues(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  const add = (phrase: string, bit: number, verb = false): void => {
    const [first = '', ...rest] = phrase.split(' ');
    const phrases = byFirst.get(first) ?? [];
    byFirst.set(first, phrases);
    const known = phrases.find((p) => p.rest.length === rest.length && p.rest.every((word, i) => word === rest[i]));
    const entry = known ?? { rest, anywhere: 0, asVerb: 0 };
    if (known === undefined) phrases.push(entry);
    if (verb) entry.asVerb |= bit;
    else entry.anywhere |= bit;
  };
  for (const { kind, verbs, words } of claimCues) {
    const bit = cueBit(kind);
    for (const verb of verbs?.split(', ') ?? []) {
      const space = verb.indexOf(' ');
      const base = space < 0 ? verb : verb.slice(0, space);
      for (const form of verbForms(base)) add(form + verb.slice(base.length), bit, true);
    }
    for (const word of words?.split(', ') ?? []) add(word, bit);
  }
  for (const idiom of claimIdioms.split(', ')) add(idiom, 0);
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return byFirst;
}
