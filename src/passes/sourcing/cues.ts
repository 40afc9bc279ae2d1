// Finds the words of src/lexicon/claim-cues.ts in an article: the longest at each place, none inside another.
import { type Lookup, staticTable } from '../../lexicon/static-table.ts';
import type { Reading } from '../../model/reading.ts';
import type { Phrase } from './cue-lexicon.ts';
import { type CueEntry, claimCueTable } from './cue-table.static.ts';

export { cueBit } from '../../lexicon/claim-cues.ts';

/** A cue in the text; `kinds` has the bit of each kind it belongs to. */
export interface Cue {
  readonly kinds: number;
  readonly firstToken: number;
  readonly endToken: number;
}

let compiled: Lookup<readonly Phrase[]> | undefined;

function lexicon(): Lookup<readonly Phrase[]> {
  compiled ??= staticTable(claimCueTable, (entry) =>
    (JSON.parse(entry) as readonly CueEntry[]).map(
      ([rest, anywhere, asVerb]): Phrase => ({ rest: rest === '' ? [] : rest.split(' '), anywhere, asVerb }),
    ),
  );
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
