// A source ends where a name ends, never inside it: "[Downing Street] declined".
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';

/** The source with the whole of the names at its edges, as far as they are neither cue nor content. */
export function withWholeName({ clues }: Evidence, draft: Draft): Draft {
  const { source, cue, content } = draft;
  if (source === null) return draft;
  const { entity } = clues;
  const { tokens } = clues.reading;
  const others = cue === null ? content : [cue, ...content];
  /** Whether the token goes on with the name that `edge` is part of. */
  const goesOn = (i: number, edge: number): boolean =>
    entity[edge] !== 0 &&
    entity[i] === entity[edge] &&
    tokens[i]!.sentence === tokens[edge]!.sentence &&
    !others.some((part) => part.first <= i && i < part.end);
  let { first, end } = source;
  while (first > 0 && goesOn(first - 1, first)) first--;
  while (end < tokens.length && goesOn(end, end - 1)) end++;
  return first === source.first && end === source.end ? draft : { ...draft, source: { ...source, first, end } };
}
