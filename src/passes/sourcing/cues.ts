// Finds the words of src/lexicon/claim-cues.ts in an article: the longest at each place, none inside another.
import { type ClaimCueKind, claimCueKinds, claimCues } from '../../lexicon/claim-cues.ts';
import { verbForms } from '../../lexicon/inflect.ts';
import type { Reading } from '../../model/reading.ts';

/** A cue in the text; `kinds` has the bit of each kind it belongs to. */
export interface Cue {
  readonly kinds: number;
  readonly firstToken: number;
  readonly endToken: number;
}

interface Phrase {
  /** The words after the first. */
  readonly rest: readonly string[];
  /** Kinds whatever the part of speech, and kinds that ask for a verb in front. */
  anywhere: number;
  asVerb: number;
}

type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

export function cueBit(kind: ClaimCueKind): number {
  return 1 << claimCueKinds.indexOf(kind);
}

let compiled: Lexicon | undefined;

/** Phrases by their first word, the longest first. */
function lexicon(): Lexicon {
  if (compiled !== undefined) return compiled;
  const byFirst = new Map<string, Phrase[]>();
  const add = (phrase: string, bit: number, verb: boolean): void => {
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
    for (const word of words?.split(', ') ?? []) add(word, bit, false);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  compiled = byFirst;
  return compiled;
}

/** The cues of tokens `from` to `to` in order. A cue never crosses the end of the range. */
export function findCues(reading: Reading, from: number, to: number): readonly Cue[] {
  const { tokens } = reading;
  const phrases = lexicon();
  const found: Cue[] = [];
  for (let i = from; i < to; ) {
    const token = tokens[i]!;
    const candidates = token.kind === 'punctuation' ? undefined : phrases.get(token.lower);
    let next = i + 1;
    if (candidates !== undefined) {
      const verb = token.tag === '' || token.tag.charCodeAt(0) === 86;
      for (const { rest, anywhere, asVerb } of candidates) {
        const kinds = verb ? anywhere | asVerb : anywhere;
        if (kinds === 0 || i + rest.length >= to + (rest.length === 0 ? 1 : 0)) continue;
        let k = 0;
        while (k < rest.length && tokens[i + 1 + k]!.lower === rest[k]) k++;
        if (k < rest.length) continue;
        next = i + 1 + rest.length;
        found.push({ kinds, firstToken: i, endToken: next });
        break;
      }
    }
    i = next;
  }
  return found;
}
