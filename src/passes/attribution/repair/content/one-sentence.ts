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
  if (confidence >= SURE) return clipped(clues, withoutStrays(clues, draft, cue));
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

/**
 * "'It is old,' he said. It was not possible to check that.", "He left, a step she regrets. The board refuses to pay":
 * where something is said in the cue's own sentence, words without marks in another are said by somebody else, if by
 * anybody: so in 21 of 25 places.
 */
function withoutStrays(clues: Clues, draft: Draft, cue: Segment): Draft {
  const { content } = draft;
  const { tokens, sentences } = clues.reading;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const isOwn = ({ first, end }: Segment): boolean => end > firstToken && first < endToken;
  if (content.every(isOwn) || !content.some(isOwn)) return draft;
  const isStray = (part: Segment): boolean =>
    !isOwn(part) && tokens[part.first - 1]?.text !== ':' && (isPlain(clues, part) || isClause(clues, part));
  return { ...draft, content: content.filter((part) => !isStray(part)) };
}

/** "Comments in a paper [that the 'time is ripe' for it]": in another sentence such a clause hangs on a word of its own. */
function isClause({ reading: { tokens } }: Clues, { first }: Segment): boolean {
  return tokens[first]!.lower === 'that' && tokens[first - 1]?.sentence === tokens[first]!.sentence;
}

/** Whether no word of the part stands in quotation marks. */
function isPlain({ quotation }: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) if ((quotation[i] ?? -1) >= 0) return false;
  return true;
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
  if (!whole || tokens[quoted.first]!.sentence === tokens[lead.first]!.sentence || !isPlain(clues, lead)) return draft;
  return { ...draft, content: content.slice(1) };
}

/** Whether words in quotation marks stand in the part outside the sentence. */
function isMarked({ quoteSize }: Clues, part: Segment, own: { firstToken: number; endToken: number }): boolean {
  for (let i = part.first; i < part.end; i++) {
    if ((i < own.firstToken || i >= own.endToken) && (quoteSize[i] ?? 0) > QuoteSize.short) return true;
  }
  return false;
}
