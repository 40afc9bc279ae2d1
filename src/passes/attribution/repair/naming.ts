// "Called 'a disgrace' by Lena Brandt": she calls it so.
import { type Clues, QuotePlace } from '../clues.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { canSpeak } from '../rules/rule.ts';
import type { Segment } from '../segments.ts';
import { NAMING } from './word-classes.ts';

/** "Called 'a disgrace' by Lena Brandt": she calls it so. */
export function mendNaming({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const what = content.find(({ first }) => first >= (cue?.end ?? Number.POSITIVE_INFINITY));
  if (cue === null || what === undefined || !NAMING.has(clues.reading.tokens[cue.end - 1]!.lower)) return draft;
  if (clues.quotePlace[what.first] !== QuotePlace.opening) return draft;
  const agent = agentBehindQuotation(clues, what.first);
  if (agent === null) return draft;
  const end = agent.first - 1;
  const others = content.filter((part) => part !== what);
  const named = source === null || source.first > cue.first ? [] : [{ ...source, kind: 'content' as const }];
  return {
    ...draft,
    source: agent,
    content: [...named, ...others, { ...what, end }].sort((a, b) => a.first - b.first),
  };
}

/** "Called 'a disgrace' by Lena Brandt": who stands behind the quotation that opens at `mark`. */
export function agentBehindQuotation(clues: Clues, mark: number): Segment | null {
  const { quotations, tokens } = clues.reading;
  const quotation = quotations[clues.quotation[mark] ?? -1];
  if (quotation === undefined || tokens[quotation.endToken + 1]?.lower !== 'by') return null;
  const first = quotation.endToken + 2;
  const end = clues.groupEnd[first] ?? first;
  return tokens[first]?.sentence === tokens[mark]?.sentence && canSpeak(clues, first, end)
    ? { kind: 'source', first, end }
    : null;
}
