// "[Rents could rise – twice as fast as wages – over ten years], a study found": behind what is said nothing follows but
// who says it, so that all of the sentence in front is said.
import { type Clues, QuotePlace } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { hasFinite } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { timePhraseEnd } from '../../time-phrase.ts';
import { DASHES } from '../../words.ts';
import { datelineEnd } from '../dateline.ts';
import { touches } from '../reach.ts';

export function withWholeFront(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const comma = Math.min(cue.first, source.first) - 1;
  if (comma < 1 || tokens[comma]!.text !== ',') return draft;
  const [front, next] = content;
  if (front === undefined || front.end > comma || (next !== undefined && next.first < comma)) return draft;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  if (front.first < firstToken || !isLast(evidence, draft, firstToken, endToken)) return draft;
  const isFree = (first: number, end: number): boolean =>
    !all.some((other) => other.cue !== cue && touches(other, first, end));
  const end = stopsShort(clues, front, comma) && isFree(front.end, comma) ? comma : front.end;
  const start = datelineEnd(clues, firstToken, front.first);
  const first = beginsLate(clues, start, { ...front, end }) && isFree(start, front.first) ? start : front.first;
  if (end === front.end && first === front.first) return draft;
  return { ...draft, content: [{ ...front, first, end }, ...content.slice(1)] };
}

/** Whether nothing follows who says it but when, or a reference in brackets. */
function isLast(evidence: Evidence, { cue, source }: Draft, firstToken: number, endToken: number): boolean {
  const { clues } = evidence;
  const { tokens } = clues.reading;
  const last = Math.max(cue!.end, source!.end);
  const body = bodyEnd(evidence, firstToken, endToken);
  if (last >= body || timePhraseEnd(clues, last, body) >= body) return true;
  // The reference may be taken for part of the source.
  let bracket = Math.min(cue!.end, source!.end);
  while (bracket < last && tokens[bracket]!.text !== '(') bracket++;
  return tokens[bracket]!.text === '(' && tokens[body - 1]!.text === ')';
}

/** "The mill [– the pride of the valley – has closed]", "they looked for a way [, and they succeeded]". */
function stopsShort(clues: Clues, { first, end }: Segment, comma: number): boolean {
  const { tokens } = clues.reading;
  if (end >= comma || !hasFinite(clues, end, comma)) return false;
  if ((clues.quotation[end - 1] ?? -1) >= 0 || (clues.quotation[end] ?? -1) >= 0) return false;
  return DASHES.has(tokens[end]!.text) || (tokens[end]!.text === ',' && hasFinite(clues, first, end));
}

/** Whether what is said cannot begin at `first` of the part. */
function beginsLate(clues: Clues, start: number, { first, end }: Segment): boolean {
  const { tokens } = clues.reading;
  if (first <= start || (clues.quotation[first - 1] ?? -1) >= 0) return false;
  // "A crew fired and then ['likely' hit them again]": the quotation stands in the clause that has begun.
  if (clues.quotePlace[first] === QuotePlace.opening) {
    const closes = end - 1 === clues.reading.quotations[clues.quotation[first]!]!.endToken;
    return !closes && tokens[first - 1]!.kind !== 'punctuation' && hasFinite(clues, start, first);
  }
  // "Rents could rise – twice as fast as wages – [over ten years]".
  if (DASHES.has(tokens[first - 1]!.text)) {
    for (let i = first - 2; i > start; i--)
      if (DASHES.has(tokens[i]!.text) && (clues.quotation[i] ?? -1) < 0) return hasFinite(clues, start, end);
    return false;
  }
  // "The work, which came out today, [is part of a plan]": its subject stands in front.
  return FINITE.has(tokens[first]!.tag) && tokens[first - 1]!.text === ',';
}
