// "Okafor on Tuesday said", "the ministry in a statement said": when and where are no part of who.

import { MONTHS } from '../../../../lexicon/quantity-words.ts';
import { periods } from '../../../../lexicon/time-words.ts';
import type { Token } from '../../../../model/reading.ts';
import { type Clues, Shape } from '../../clues.ts';
import type { Segment } from '../../segments.ts';
import { DAYS } from '../../time-phrase.ts';
import { SETTINGS, VERBS } from './wider.ts';

/** What a period is counted from: "this week", "last year". */
const POINTERS = new Set(['this', 'last', 'next']);
const FOCUS = new Set(['just', 'only', 'earlier', 'late', 'early']);

/** "Okafor on Tuesday said", "the firm just this month announced", "who in 2010 said": when is no part of who. */
export function withoutTime({ shape, reading: { tokens } }: Clues, source: Segment): Segment | null {
  const { first } = source;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  // "The ministry on Wednesday (27 January)".
  const end = lower(source.end - 1) === ')' ? beforeDate(tokens, source) : source.end;
  const last = lower(end - 1);
  let cut = end;
  if (DAYS.has(last)) cut = lower(end - 2) === 'on' ? end - 2 : end - 1;
  else if (periods.has(last) && POINTERS.has(lower(end - 2))) cut = end - 2;
  else if (shape[end - 1] === Shape.number && /^(?:19|20)\d\d$/.test(last) && lower(end - 2) === 'in') cut = end - 2;
  // "The court on June 24".
  else if (MONTHS.has(lower(end - 2)) && lower(end - 3) === 'on' && /^\d{1,2}$/.test(last)) cut = end - 3;
  // "Brandt in June announced".
  else if (MONTHS.has(last) && lower(end - 2) === 'in') cut = end - 2;
  while (cut < end && cut > first && FOCUS.has(lower(cut - 1))) cut--;
  // "A report released last year": when it was released.
  const told = VERBS.has(tokens[cut - 1]?.tag ?? '');
  return cut > first && cut < end && !told ? { ...source, end: cut } : null;
}

/** Where a bracket opens that holds a date and closes the source; the source's end where it holds more. */
function beforeDate(tokens: readonly Token[], { first, end }: Segment): number {
  for (let i = end - 2; i > first + 1; i--) {
    if (tokens[i]!.text === '(') return i < end - 2 ? i : end;
    if (!MONTHS.has(tokens[i]!.lower) && !/^\d{1,4}$/.test(tokens[i]!.lower)) return end;
  }
  return end;
}

/** What somebody says something in. */
export const OCCASIONS = new Set(['interview', 'statement', 'speech', 'briefing', 'email', 'tweet', 'podcast']);
const IN_OCCASION = /^(?:DT|JJ|NNP?|VB[NDG]|RB)$/;
const ARTICLES = new Set(['a', 'an', 'the']);

/** "The ministry [in a statement] said", but not "people who believe in the statement". */
export function withoutOccasion({ reading: { tokens } }: Clues, source: Segment): Segment | null {
  if (!OCCASIONS.has(tokens[source.end - 1]!.lower)) return null;
  let at = source.end - 2;
  while (at > source.first && IN_OCCASION.test(tokens[at]!.tag)) at--;
  if (at <= source.first || !SETTINGS.has(tokens[at]!.lower) || !ARTICLES.has(tokens[at + 1]!.lower)) return null;
  for (let i = source.first; i < at; i++) if (VERBS.has(tokens[i]!.tag)) return null;
  return { ...source, end: at };
}
