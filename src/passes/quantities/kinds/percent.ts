// Shares of a hundred: "12%", "12 percent", "three per cent", "2 percentage points".

import { type NumberPhrase, type Words, wordAt } from '../figures.ts';
import type { Kind } from '../kind.ts';

const SIGNS = new Set(['%', 'percent', 'pct', 'pct.', 'per-cent']);

/** "A 30-per-cent rise", "3.5pc". */
const HYPHENATED = /^(\d{1,6}(?:\.\d{1,6})?)(?:-per-?cent|-?pc)$/;

export const percent: Kind = {
  startsAtWord: (words, at) => {
    const found = HYPHENATED.exec(wordAt(words, at)?.text ?? '');
    return found === null ? null : { end: at + 1, type: 'percent', value: Number(found[1]), unit: '%' };
  },
  startsAtNumber: (words, start, number) => {
    const found = unitAfter(words, number);
    if (found === null || number.form === 'vague') return null;
    const range = secondHalf(words, start, found.end);
    if (range !== null) return { end: range, type: 'percent', value: null, unit: '%' };
    return { end: found.end, type: 'percent', value: number.value, unit: found.unit };
  },
};

function unitAfter(
  words: Words,
  { end: after, form }: NumberPhrase,
): { readonly end: number; readonly unit: string } | null {
  // "Half a percentage point", "a quarter of a percentage point".
  const of = wordAt(words, after)?.lower === 'of' ? after + 1 : after;
  const end = form === 'fraction' && wordAt(words, of)?.tag === 'DT' ? of + 1 : after;
  const token = wordAt(words, end);
  if (token === undefined) return null;
  if (SIGNS.has(token.lower)) return { end: end + 1, unit: '%' };
  const next = wordAt(words, end + 1)?.lower;
  if (token.lower === 'per' && next === 'cent') return { end: end + 2, unit: '%' };
  if (token.lower === 'percentage' && (next === 'point' || next === 'points'))
    return { end: end + 2, unit: 'percentage point' };
  return null;
}

/** "12%–15%", "12% to 15%", "between 12% and 15%". */
function secondHalf(words: Words, start: number, at: number): number | null {
  const link = wordAt(words, at)?.lower;
  const between = link === 'and' && wordAt(words, start - 1)?.lower === 'between';
  if (link !== 'to' && link !== '\u2013' && link !== '-' && !between) return null;
  const sign = wordAt(words, at + 2)?.lower;
  return wordAt(words, at + 1)?.kind === 'number' && sign !== undefined && SIGNS.has(sign) ? at + 3 : null;
}
