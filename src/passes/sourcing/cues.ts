// Finds the words of src/lexicon/claim-cues.ts in an article: the longest at each place, none inside another
// and none inside an idiom.
import { searchTable } from '../../lexicon/static-table.ts';
import type { Token } from '../../model/reading.ts';
import type { Phrase } from './cue-lexicon.ts';
import { type CueEntry, claimCueTable } from './cue-table.static.ts';

export { cueBit } from '../../lexicon/claim-cues.ts';

/** A cue in the text; `kinds` has the bit of each kind it belongs to. */
export interface Cue {
  readonly kinds: number;
  /** Somebody else's words in a sentence that is the article's: "which the firm says was illegally sold". */
  readonly told: boolean;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The phrases that begin with a word, the longest first. */
export function cuesOf(lower: string): readonly Phrase[] | undefined {
  const entry = searchTable(claimCueTable, lower);
  if (entry === undefined) return undefined;
  return (JSON.parse(entry) as readonly CueEntry[]).map(
    ([rest, anywhere, asVerb]): Phrase => ({ rest: rest === '' ? [] : rest.split(' '), anywhere, asVerb }),
  );
}

/** The cues of tokens `from` to `to` in order. A cue never crosses the end of the range. */
export function findCues(
  tokens: readonly Token[],
  words: readonly { readonly cues: readonly Phrase[] | undefined }[],
  from: number,
  to: number,
  isTold: (token: number) => boolean = () => false,
): readonly Cue[] {
  const found: Cue[] = [];
  for (let i = from; i < to; ) {
    const candidates = words[i]!.cues;
    let next = i + 1;
    if (candidates !== undefined && tokens[i]!.kind !== 'punctuation') {
      const { tag } = tokens[i]!;
      const verb = tag === '' || tag.charCodeAt(0) === 86;
      for (const { rest, anywhere, asVerb } of candidates) {
        const kinds = verb ? anywhere | asVerb : anywhere;
        const idiom = (anywhere | asVerb) === 0;
        if ((kinds === 0 && !idiom) || i + rest.length >= to + (rest.length === 0 ? 1 : 0)) continue;
        let k = 0;
        while (k < rest.length && tokens[i + 1 + k]!.lower === rest[k]) k++;
        if (k < rest.length) continue;
        next = i + 1 + rest.length;
        if (!idiom) found.push({ kinds, told: isTold(i), firstToken: i, endToken: next });
        break;
      }
    }
    i = next;
  }
  return found;
}
