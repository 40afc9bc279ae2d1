// Whoever is found to say how a quotation begins says all of it, up to the mark that closes it.
import type { Quotation } from '../../model/reading.ts';
import type { Clues } from './clues.ts';
import { type Draft, inOrder, isOrphan } from './draft.ts';

/** The drafts, whose contents reach to the end of the quotations that they begin. */
export function wholeQuotations(clues: Clues, drafts: readonly Draft[]): readonly Draft[] {
  const { quotations } = clues.reading;
  /** What somebody else says. */
  let others: Uint8Array | null = null;
  return drafts.map((draft) => {
    if (draft.source === null) return draft;
    let changed = false;
    const content = draft.content.map((part) => {
      const quotation = begunBy(clues, quotations, part.first, part.end);
      if (quotation === null) return part;
      others ??= saidParts(clues, drafts);
      for (let i = part.end; i < quotation.endToken; i++) if (others[i] === 1) return part;
      changed = true;
      return { ...part, end: quotation.endToken + (quotation.closed ? 1 : 0) };
    });
    return changed ? { ...draft, content: inOrder(content) } : draft;
  });
}

/** The quotation that the tokens begin and do not end, or null. */
function begunBy(clues: Clues, quotations: readonly Quotation[], first: number, end: number): Quotation | null {
  const quotation = quotations[clues.quotation[end - 1] ?? -1];
  if (quotation === undefined || first > quotation.firstToken) return null;
  for (let i = end; i < quotation.endToken; i++) if (clues.reading.tokens[i]!.kind !== 'punctuation') return quotation;
  return null;
}

function saidParts(clues: Clues, drafts: readonly Draft[]): Uint8Array {
  const said = new Uint8Array(clues.reading.tokens.length);
  for (const draft of drafts) {
    if (isOrphan(draft)) continue;
    if (draft.source !== null) said.fill(1, draft.source.first, draft.source.end);
    if (draft.cue !== null) said.fill(1, draft.cue.first, draft.cue.end);
    for (const { first, end } of draft.content) said.fill(1, first, end);
  }
  return said;
}
