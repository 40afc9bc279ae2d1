// "'It is old,' she said of the dam, 'and it leaks'", "'It leaks,' he said, closing the door": what stands beside a
// quotation tells of whom, when and how it was said, and is no part of it.
import { workWords } from '../../../../lexicon/work-words.ts';
import { type Clues, QuotePlace } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { hasFinite, holdsQuotation } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { isConcession } from './front.ts';

const CONDITIONS = new Set(['if', 'unless', 'because', 'although', 'though', 'since']);

export function withoutSetting({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null || content.length < 2) return draft;
  const { tokens } = clues.reading;
  const start = Math.min(cue.first, source.first);
  const last = Math.max(cue.end, source.end);
  const quoted =
    clues.quotePlace[start - 1] === QuotePlace.closing &&
    /^[,?!]$/.test(tokens[start - 2]!.text) &&
    tokens[start - 1]!.sentence === tokens[start]!.sentence &&
    content.some(({ end }) => end === start);
  const tail = content.find(({ first }) => first >= last && first <= last + 1);
  if (!quoted || tail === undefined || (clues.quotation[tail.first] ?? -1) >= 0) return draft;
  if (isConcession(clues, content[0]!.first)) return draft;
  // "To lower the toll", "and say to him", "if the vote fails": what is said goes on.
  const { lower, tag } = tokens[tail.first]!;
  // "Though she didn't name him": what she leaves out is the article's to tell.
  if (isLeftOut(clues, tail)) return { ...draft, content: content.filter((part) => part !== tail) };
  if (tag === 'CC' || CONDITIONS.has(lower) || (tag === 'TO' && tokens[tail.first + 1]!.tag === 'VB')) return draft;
  const mark = nextQuotation(clues, tail);
  if (mark < 0 && !isSetting(clues, tail)) return draft;
  const kept = mark < 0 ? [] : [{ ...tail, first: mark }];
  return { ...draft, content: content.flatMap((part) => (part === tail ? kept : [part])) };
}

/** "Though she did not name him", "but she gave no date": with a pronoun for whoever speaks. */
function isLeftOut(clues: Clues, { first, end }: Segment): boolean {
  const { tokens } = clues.reading;
  if (
    !/^(?:though|although|but)$/.test(tokens[first]!.lower) ||
    !/^(?:s?he|they|it)$/.test(tokens[first + 1]?.lower ?? '')
  )
    return false;
  const did = /^(?:did|has|have|had)$/.test(tokens[first + 2]?.lower ?? '');
  const not = /^(?:not|n't|n\u2019t|never)$/.test(tokens[first + 3]?.lower ?? '');
  return did && not && !holdsQuotation(clues, first, end) && UNTOLD.test(tokens[first + 4]?.lower ?? '');
}

const UNTOLD = /^(?:mention|name|specify|identify|elaborate|explain|give|offer|provide|say|cite|address|refer|single)$/;

/** Where a quotation goes on behind a comma; -1 where none does, or where its clause is told. */
function nextQuotation(clues: Clues, { first, end }: Segment): number {
  const { tokens } = clues.reading;
  for (let i = first + 1; i < end; i++) {
    if (tokens[i]!.lower === 'that' && tokens[i]!.tag === 'IN') return -1;
    if (clues.quotePlace[i] !== QuotePlace.opening) continue;
    if (!/^[,:.!?]$/.test(tokens[i - 1]!.text) && clues.quotePlace[i - 1] !== QuotePlace.closing) return -1;
    if (!isTitle(clues, i, end)) return i;
    while (i + 1 < end && clues.quotePlace[i + 1] !== QuotePlace.closing) i++;
  }
  return -1;
}

/**
 * "Said [only,] 'we left'", "said, 'we left,' [showing that she was afraid]": how it was said, and what the article makes
 * of it, stand around a quotation and are no part of it.
 */
export function withoutFrame({ clues }: Evidence, draft: Draft): Draft {
  const { cue, content } = draft;
  const at = cue === null ? -1 : content.findIndex(({ first }) => first >= cue.end);
  const part = content[at];
  if (part === undefined || part.end - part.first < LEAST_FRAMED) return draft;
  const first = behindAdverb(clues, part);
  const end = quotedEnd(clues, { ...part, first });
  return first === part.first && end === part.end
    ? draft
    : { ...draft, content: content.with(at, { ...part, first, end }) };
}

/** "Only, 'We left'": an adverb, a mark and a quotation. */
const LEAST_FRAMED = 5;

/** "[Only,] 'we left'": behind the mark; "said only 'a few' left" has none. */
function behindAdverb(clues: Clues, { first }: Segment): number {
  const { tokens } = clues.reading;
  const framed = tokens[first]!.tag === 'RB' && /^[,:]$/.test(tokens[first + 1]!.text);
  return framed && clues.quotePlace[first + 2] === QuotePlace.opening ? first + 2 : first;
}

/** "'We left,' [showing that she was afraid]": where a quotation ends that has its own comma. */
function quotedEnd(clues: Clues, { first, end }: Segment): number {
  const { tokens, quotations } = clues.reading;
  const quoted = clues.quotePlace[first] === QuotePlace.opening ? quotations[clues.quotation[first]!] : undefined;
  if (quoted === undefined || !quoted.closed || quoted.endToken + 2 >= end) return end;
  const close = quoted.endToken + 1;
  if (tokens[close - 2]!.text !== ',' || tokens[close]!.tag !== 'VBG') return end;
  // "'The yard,' meaning the old one, 'is late'".
  for (let i = close; i < end; i++) if (clues.quotePlace[i] === QuotePlace.opening) return end;
  return close;
}

/** "In her memoir, ['The Dry Season,'] Okafor writes that it rained": the title is no part of what she writes. */
export function withoutTitle(evidence: Evidence, draft: Draft): Draft {
  const { clues } = evidence;
  const { cue, source, content } = draft;
  const [front, ...rest] = content;
  if (cue === null || source === null || front === undefined) return draft;
  const { tokens, sentences } = clues.reading;
  const { firstToken, endToken } = sentences[tokens[front.first]!.sentence]!;
  // "..., 'The Dry Season,' wrote Okafor".
  if (source.first > cue.first || front.end !== source.first) return draft;
  if (clues.quotePlace[front.first] !== QuotePlace.opening) return draft;
  if (front.first < firstToken + 3 || tokens[firstToken]!.tag !== 'IN' || tokens[front.first - 1]!.text !== ',')
    return draft;
  const work = tokens[front.first - 2]!.lower;
  if (!workWords.quoted.has(work) && !workWords.written.has(work) && !workWords.texts.has(work)) return draft;
  if (hasFinite(clues, firstToken, front.first) || !isTitle(clues, front.first, front.end)) return draft;
  const end = bodyEnd(evidence, firstToken, endToken);
  if (rest.length > 0 || end <= cue.end) return { ...draft, content: rest };
  return { ...draft, content: [{ kind: 'content', first: cue.end, end }] };
}

/** "In her memoir, 'The Dry Season'". */
function isTitle(clues: Clues, mark: number, end: number): boolean {
  const { tokens } = clues.reading;
  const opens = tokens[mark + 1]!;
  if (!tokens[mark - 2]!.tag.startsWith('NN') || opens.text === opens.lower) return false;
  let words = 0;
  for (let i = mark + 1; i < end && clues.quotePlace[i] !== QuotePlace.closing; i++) {
    const { text, lower, kind } = tokens[i]!;
    if (kind === 'punctuation') continue;
    if (text === lower && lower.length > LONGEST_PARTICLE) return false;
    words++;
  }
  return words > 1;
}

/** In titles "of" and "the" are small. */
const LONGEST_PARTICLE = 3;

/** What is not said where it has no verb: "closing the door", "to applause". With one: "as he left", "which is old". */
const CIRCUMSTANCE = /^(?:IN|WDT|WP|WRB|TO|RB|VBN)$/;

function isSetting(clues: Clues, { first, end }: Segment): boolean {
  const { tokens } = clues.reading;
  if (holdsQuotation(clues, first, end)) return false;
  for (let i = first; i < end; i++) {
    // "In a note that thanked the crew" tells of the note.
    if (tokens[i]!.lower === 'that' && !FINITE.has(tokens[i + 1]?.tag ?? '')) return false;
  }
  const { tag } = tokens[first]!;
  // "Adding that it leaks".
  if (tag === 'VBG') return (clues.cue[first] ?? 0) === 0;
  return CIRCUMSTANCE.test(tag) || !hasFinite(clues, first, end);
}
