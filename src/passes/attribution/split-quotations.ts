// A quotation in two halves around whoever says it: "'The dam,' Harker said, shaking his head, 'was never safe.'"
import type { Quotation } from '../../model/reading.ts';
import type { Clues } from './clues.ts';
import { type Draft, inOrder, isOrphan } from './draft.ts';
import type { Segment } from './segments.ts';

/** So many tokens may stand between the halves: "recalled Osman Duarte, who has lived by the river since 1982,". */
const LONGEST_MIDDLE = 30;

/** Who says the second half in a draft less sure than this says nothing: "shaking | his head, 'was never safe.'" */
const SURE = 0.5;

/** The drafts, whose contents have the second half where nobody else says it, and not what is said by the one behind it. */
export function splitQuotations(clues: Clues, drafts: readonly Draft[]): readonly Draft[] {
  if (clues.reading.quotations.length < 2) return drafts;
  const said = new Set<number>();
  for (const draft of drafts) {
    if (isOrphan(draft) || draft.confidence < SURE) continue;
    for (const { first, end } of draft.content)
      for (let i = first; i < end; i++) if ((clues.quotation[i] ?? -1) >= 0) said.add(clues.quotation[i]!);
  }
  const joined = drafts.map((draft) => {
    const half = secondHalf(clues, draft);
    if (half === null || said.has(half.index)) return draft;
    said.add(half.index);
    return { ...draft, content: inOrder([...draft.content, segmentOf(half)]) };
  });
  return joined
    .filter(
      (draft) => !isOrphan(draft) || !draft.content.every(({ first }) => said.has(clues.quotation[first + 1] ?? -1)),
    )
    .map((draft, index, all) => withoutNext(clues, draft, all[index + 1]));
}

/** The quotation that goes on behind "Harker said, shaking his head,", or null. */
function secondHalf({ reading, quotation }: Clues, { source, cue, content }: Draft): Quotation | null {
  const last = content.at(-1);
  if (source === null || cue === null || last === undefined) return null;
  const { tokens, quotations } = reading;
  const middle = Math.min(source.first, cue.first);
  const begun = quotations[quotation[last.end - 2] ?? -1];
  if (begun === undefined || last.end > middle || tokens[begun.endToken - 1]?.text !== ',') return null;
  let index = begun.index + 1;
  // Over what is quoted within it.
  while (index < quotations.length && quotations[index]!.firstToken <= begun.endToken) index++;
  const next = quotations[index];
  if (next === undefined || next.parent !== begun.parent) return null;
  const from = Math.max(source.end, cue.end);
  const before = next.firstToken - 2;
  const opens = tokens[next.firstToken];
  if (opens === undefined || opens.text !== opens.lower || before < from || before > middle + LONGEST_MIDDLE)
    return null;
  return tokens[before]!.text === ',' && tokens[before]!.sentence === tokens[cue.first]!.sentence ? next : null;
}

function segmentOf({ firstToken, endToken, closed }: Quotation): Segment {
  return { kind: 'content', first: firstToken - 1, end: endToken + (closed ? 1 : 0) };
}

/** "'We need more time.' 'It is late,' she added": what the next one says is hers. */
function withoutNext({ reading, quotation }: Clues, draft: Draft, next: Draft | undefined): Draft {
  const own = next?.source === null || next?.cue === null ? undefined : next?.content[0];
  const last = draft.content.at(-1);
  if (own === undefined || last === undefined || draft.source === null) return draft;
  if (own.first <= last.first || own.first >= last.end) return draft;
  const isWhole = reading.quotations[quotation[own.first + 1] ?? -1]?.firstToken === own.first + 1;
  const behind = next!.cue!.first >= own.end && next!.source!.first >= own.end;
  if (!isWhole || !behind) return draft;
  return { ...draft, content: [...draft.content.slice(0, -1), { ...last, end: own.first }] };
}
