// "A ruling that said it had to pay": the ruling says so, not "that"; "it was my mother who told me": she.
import type { Clues } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { isPaper } from '../../stretch.ts';

/** The draft of such a pronoun with the noun that it stands for. */
export function mendAntecedent({ clues }: Evidence, draft: Draft): Draft {
  const { source, cue } = draft;
  if (source === null || cue === null || source.end - source.first !== 1 || cue.first < source.end) return draft;
  const { tokens } = clues.reading;
  const { lower, tag } = tokens[source.first]!;
  if ((lower !== 'that' && lower !== 'who') || tag === 'DT') return draft;
  const first = clues.groupStart[source.first - 1] ?? source.first;
  const noun = { kind: 'source', first, end: source.first } as const;
  if (first >= source.first || tokens[source.first - 1]!.sentence !== tokens[source.first]!.sentence) return draft;
  if (draft.content.some((part) => part.first < noun.end && first < part.end)) return draft;
  const isMeant = lower === 'that' ? isPaper(clues, { ...noun, first: noun.end - 1 }) : isCleft(clues, first);
  return isMeant ? { ...draft, source: noun } : draft;
}

/** "It was". */
function isCleft({ reading: { tokens } }: Clues, first: number): boolean {
  return /^(?:was|is|'s)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower === 'it';
}
