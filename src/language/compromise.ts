// The only place that loads compromise: its sentence splitter, without its analysis.
// `compromise/tokenize` is the small part, yet its start takes longer than reading a short article; most articles need
// no second opinion on a boundary, so it is loaded when the first doubtful one is met. `compromise` itself is for
// training only, as loading it changes what this part does.
import { createRequire } from 'node:module';
import type nlp from 'compromise/tokenize';

interface Tokenizer {
  readonly methods: { readonly one: { readonly tokenize: { readonly splitSentences: Split } } };
}
type Split = (text: string, world: Tokenizer) => readonly string[];

/** Longer texts are cut before they are handed over, as some of its expressions are not linear. */
const MAX_CHUNK = 4000;

let loaded: Tokenizer | undefined;

function load(): Tokenizer {
  const library = createRequire(import.meta.url)('compromise/tokenize') as typeof nlp;
  return library.world() as unknown as Tokenizer;
}

/** The pieces compromise takes for sentences, in order; joined they are the text again. */
export function splitWithCompromise(text: string): readonly string[] {
  loaded ??= load();
  return loaded.methods.one.tokenize.splitSentences(text, loaded);
}

export interface Proposals {
  /** Whether compromise sees a boundary between these two offsets. */
  readonly has: (from: number, to: number) => boolean;
}

/** The boundaries compromise sees in `prose.slice(start, end)`; looked for when first asked. */
export function proposeBoundaries(prose: string, start: number, end: number): Proposals {
  let offsets: readonly number[] | undefined;
  return {
    has: (from, to) => {
      offsets ??= boundaries(prose, start, end);
      const at = firstNotBefore(offsets, from);
      return at < offsets.length && (offsets[at] as number) <= to;
    },
  };
}

function boundaries(prose: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  for (let from = start; from < end; from += MAX_CHUNK) {
    let at = from;
    for (const piece of splitWithCompromise(prose.slice(from, Math.min(end, from + MAX_CHUNK)))) {
      at += piece.length;
      offsets.push(at);
    }
  }
  return offsets;
}

function firstNotBefore(offsets: readonly number[], wanted: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
