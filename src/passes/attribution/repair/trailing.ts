// "The dam was unsafe, the report said on Monday": a report behind a comma takes what stands before it, whoever else is
// reported in there.
import { CueClass, QuotePlace, QuoteSize } from '../clues.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { bodyEnd } from '../rules/rule.ts';
import type { Segment } from '../segments.ts';
import { TagGroup, tagGroups } from '../tags.ts';

/** Up to so many words of time, place or addressee may stand behind the cue: "said in an interview on Monday". */
const LONGEST_TAIL = 7;
/** Less in front of the comma is no statement: "On Monday, police said". */
const LEAST_FRONT = 3;

export function mendTrailing(evidence: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const sentence = sentences[tokens[cue.first]?.sentence ?? -1];
  if (sentence === undefined || tokens[source.first]?.sentence !== sentence.index) return draft;
  const start = Math.min(source.first, cue.first);
  let comma = tokens[start - 1]?.lower === 'as' ? start - 2 : start - 1;
  // The comma stands inside a quotation mark: "... of the dam," according to the report.
  if (clues.quotePlace[comma] === QuotePlace.closing && tokens[comma - 1]?.lower === ',') comma++;
  else if (tokens[comma]?.lower !== ',') return draft;
  if (comma - sentence.firstToken < LEAST_FRONT) return draft;
  if (tokens[source.first]?.tag.startsWith('W') === true) return draft;
  const last = Math.max(source.end, cue.end);
  const body = bodyEnd(evidence, sentence.firstToken, sentence.endToken);
  const end = tailEnd(evidence, last, body);
  if (end < 0 || !reports(evidence, cue, end >= body && end - last <= 1)) return draft;
  const aside = end < body;
  if (aside && source.first > cue.first) return draft;
  const own = content.filter(({ first }) => first >= sentence.firstToken && first < sentence.endToken);
  if (own.some((part) => part.first < start || part.end > end)) return draft;
  if (!hasVerb(evidence, sentence.firstToken, comma)) return draft;
  const front: Segment[] = [{ kind: 'content', first: sentence.firstToken, end: comma }];
  if (aside && body - end > LEAST_FRONT) front.push({ kind: 'content', first: end + 1, end: body });
  const rest = content.filter((part) => !own.includes(part));
  return { ...draft, content: [...front, ...rest].sort((a, b) => a.first - b.first) };
}

/** A verb of saying; a weaker one only where the sentence ends with it: "the figures show." */
function reports({ clues }: Evidence, cue: Segment, closes: boolean): boolean {
  const least = closes ? CueClass.weak : CueClass.report;
  for (let i = cue.first; i < cue.end; i++) {
    if ((clues.cue[i] ?? 0) >= least || clues.reading.tokens[i]?.lower === 'according') return true;
  }
  return false;
}

/** Where the words behind the cue end, at the sentence's end or a comma; -1 when they are a statement of their own. */
function tailEnd({ clues }: Evidence, from: number, body: number): number {
  for (let i = from; i < body; i++) {
    const token = clues.reading.tokens[i];
    if (token?.lower === ',') return i;
    if (i - from >= LONGEST_TAIL || token?.lower === 'that' || token?.text === ':') return -1;
    if ((tagGroups(clues.tag[i] ?? 0) & TagGroup.verb) !== 0 || token?.tag === 'MD') return -1;
    if ((clues.quoteSize[i] ?? 0) > QuoteSize.short) return -1;
  }
  return body;
}

function hasVerb({ clues }: Evidence, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const tag = clues.reading.tokens[i]?.tag;
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return true;
  }
  return false;
}
