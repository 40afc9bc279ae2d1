// "The team named its robot. Others were held up." An indirect report ends with its sentence: what the tagger adds of
// other sentences it is seldom right about. Quotations, and what follows a colon, go on.
import { type Clues, QuotePlace, QuoteSize } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';

/** So sure the tagger may be right: of 17 sentences covered with less confidence, 2 were part of the report. */
const SURE = 0.8;

export function keepToSentence(evidence: Evidence, given: Draft): Draft {
  const { clues } = evidence;
  const draft = withoutLeadIn(evidence, given);
  const { cue, content, confidence } = draft;
  const { tokens, sentences } = clues.reading;
  if (cue === null) return draft;
  if (confidence >= SURE) return clipped(clues, withoutSequel(clues, draft, cue));
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

/** "Said it was 'sad.' Okafor appointed him": a part ends with its sentence, unless a quotation or a colon goes on. */
function clipped(clues: Clues, draft: Draft): Draft {
  const { tokens, sentences } = clues.reading;
  const ends = draft.content.map(({ first, end }) => {
    if (tokens[first - 1]?.text === ':') return end;
    let { index, endToken } = sentences[tokens[first]!.sentence]!;
    while (endToken < end && (clues.quotation[endToken] ?? -1) >= 0) {
      index++;
      endToken = sentences[index]!.endToken;
    }
    return Math.min(end, endToken);
  });
  if (draft.content.every(({ end }, i) => end === ends[i])) return draft;
  return { ...draft, content: draft.content.map((part, i) => ({ ...part, end: ends[i]! })) };
}

/** "'It is old,' he said. It was not possible to check that.": what follows a quotation without marks is not in it. */
function withoutSequel(clues: Clues, draft: Draft, cue: Segment): Draft {
  const { content } = draft;
  const last = content[content.length - 1];
  if (last === undefined || content.length < 2 || last.first < cue.end) return draft;
  const { tokens, sentences } = clues.reading;
  const { endToken } = sentences[tokens[cue.first]!.sentence]!;
  if (last.first < endToken) return draft;
  for (let i = last.first; i < last.end; i++) if ((clues.quotation[i] ?? -1) >= 0) return draft;
  const quoted = content
    .slice(0, -1)
    .every(({ first, end }) => (clues.quoteSize[Math.min(first + 1, end - 1)] ?? 0) > QuoteSize.short);
  return quoted ? { ...draft, content: content.slice(0, -1) } : draft;
}

/** "The town feels betrayed. 'He married my daughter,' said the priest": what leads up to a quotation is not in it. */
function withoutLeadIn({ clues }: Evidence, draft: Draft): Draft {
  const { cue, content } = draft;
  const { tokens, sentences } = clues.reading;
  const [lead, quoted] = content;
  if (cue === null || lead === undefined || quoted === undefined || quoted.end > cue.first) return draft;
  if (clues.quotePlace[quoted.first] !== QuotePlace.opening) return draft;
  const { firstToken, endToken } = sentences[tokens[lead.first]!.sentence]!;
  const whole = lead.first === firstToken && lead.end >= endToken - 1 && lead.end <= endToken;
  if (!whole || tokens[quoted.first]!.sentence === tokens[lead.first]!.sentence) return draft;
  for (let i = lead.first; i < lead.end; i++) if ((clues.quotation[i] ?? -1) >= 0) return draft;
  return { ...draft, content: content.slice(1) };
}

/** Whether words in quotation marks stand in the part outside the sentence. */
function isMarked({ quoteSize }: Clues, part: Segment, own: { firstToken: number; endToken: number }): boolean {
  for (let i = part.first; i < part.end; i++) {
    if ((i < own.firstToken || i >= own.endToken) && (quoteSize[i] ?? 0) > QuoteSize.short) return true;
  }
  return false;
}
