// Signs: "-2.3%", "\u22125C", "minus 10 degrees", "-$5 million" are below zero and hold their sign.

import { type Words, wordAt } from './figures.ts';
import type { Match } from './kind.ts';

const SIGNS = new Set(['-', '\u2212', '\u2013']);
/** What can be below zero; "-5 people" is a line of a list. */
const BELOW_ZERO = new Set([
  'C',
  'F',
  'degree',
  'degree Celsius',
  'degree Fahrenheit',
  'point',
  '%',
  'percentage point',
]);

/** The finding with the sign before it. */
export function signed(words: Words, at: number, match: Match): Match {
  const { type, value, unit } = match;
  if (value === null || value === 0 || !(type === 'money' || BELOW_ZERO.has(unit ?? ''))) return match;
  const start = match.start ?? at;
  return isMinus(words, start, type) ? { ...match, start: start - 1, value: -value } : match;
}

/** "Fell to -2%", not the dash of "up - 2%" nor that of "4 -2%" or of a list. */
function isMinus(words: Words, start: number, type: Match['type']): boolean {
  const [before, sign, first] = [wordAt(words, start - 2), wordAt(words, start - 1), wordAt(words, start)];
  if (before === undefined || sign === undefined || before.tag === 'CD') return false;
  // "Plus or minus 3 points" is no loss, "the price minus 10%" a sum.
  if (sign.lower === 'minus') return type !== 'money' && before.lower !== 'or' && !before.tag.startsWith('NN');
  const opened = sign.spaceBefore || before.text === '(' || before.text === '[';
  // "The prize \u2013$5m \u2013 went": a dash.
  if (sign.text === '\u2013' && type === 'money') return false;
  return SIGNS.has(sign.text) && opened && first?.spaceBefore === false;
}
