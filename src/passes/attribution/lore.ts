// "Legend has it that", "word is that", "rumours spread that": a story without anybody who tells it.
import { travelling, waysOfRumour } from '../../lexicon/saying-words.ts';
import type { Clues } from './clues.ts';

export const LORE: ReadonlySet<string> = new Set('legend rumour rumor rumours rumors word tradition gossip'.split(' '));
const BE = new Set(['is', 'was', 'are', 'were']);

/** Where the words end that the noun at `noun` begins, in front of "that"; -1 where it begins none. */
export function loreEnd({ reading: { tokens } }: Clues, noun: number): number {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (!LORE.has(lower(noun))) return -1;
  const has = /^ha(?:s|d|ve)$/.test(lower(noun + 1));
  let end = -1;
  if (has && lower(noun + 2) === 'it') end = noun + 3;
  else if (BE.has(lower(noun + 1))) end = noun + 2;
  else if (travelling.has(lower(has ? noun + 2 : noun + 1))) {
    end = has ? noun + 3 : noun + 2;
    while (waysOfRumour.has(lower(end))) end++;
  }
  return end >= 0 && lower(end) === 'that' ? end : -1;
}
