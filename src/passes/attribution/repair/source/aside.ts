// The subject in front of an aside that stands between it and its verb.
import type { Clues } from '../../clues.ts';
import type { Segment } from '../../segments.ts';
import { TagGroup, tagGroups } from '../../tags.ts';

/** What opens an aside behind a subject: a relative clause, "including Okafor", "speaking in Lisbon". */
const ASIDES = new Set(['WP', 'WDT', 'WP$', 'VBG', 'VBN']);

/** "Opponents of the plan, who marched last month, argue": the subject in front of an aside between commas. */
export function beforeAside({ tag, reading: { tokens } }: Clues, first: number, verb: number): Segment | null {
  if (tokens[verb - 1]?.lower !== ',') return null;
  let end = verb - 2;
  while (end > first && !(tokens[end]!.lower === ',' && ASIDES.has(tokens[end + 1]!.tag))) end--;
  let start = end;
  while (start > first && tokens[start - 1]!.lower !== ',') {
    start--;
    if ((tagGroups(tag[start] ?? 0) & TagGroup.verb) !== 0) return null;
  }
  if (tokens[start]?.kind === 'punctuation') start++;
  const opens = (tagGroups(tag[start] ?? 0) & TagGroup.preposition) === 0;
  return opens && start < end ? { kind: 'source', first: start, end } : null;
}
