// "The team named its robot. Others were held up." An indirect report ends with its sentence: what the tagger adds of
// other sentences it is seldom right about. Quotations, and what follows a colon, go on.
import { type Clues, QuoteSize } from '../clues.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';

/** So sure the tagger may be right: of 17 sentences covered with less confidence, 2 were part of the report. */
const SURE = 0.8;

export function keepToSentence({ clues }: Evidence, draft: Draft): Draft {
  const { cue, content, confidence } = draft;
  if (cue === null || confidence >= SURE) return draft;
  const { tokens, sentences } = clues.reading;
  const own = sentences[tokens[cue.first]!.sentence]!;
  if (content.every(({ first, end }) => first >= own.firstToken && end <= own.endToken)) return draft;
  const kept: Segment[] = [];
  for (const part of content) {
    if (tokens[part.first - 1]?.text === ':' || isMarked(clues, part, own)) return draft;
    const first = Math.max(part.first, own.firstToken);
    const end = Math.min(part.end, own.endToken);
    if (first < end) kept.push({ ...part, first, end });
  }
  return { ...draft, content: kept };
}

/** Whether words in quotation marks stand in the part outside the sentence. */
function isMarked({ quoteSize }: Clues, part: Segment, own: { firstToken: number; endToken: number }): boolean {
  for (let i = part.first; i < part.end; i++) {
    if ((i < own.firstToken || i >= own.endToken) && (quoteSize[i] ?? 0) > QuoteSize.short) return true;
  }
  return false;
}
