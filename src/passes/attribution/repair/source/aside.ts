// The subject in front of an aside that stands between it and its verb.
import type { Clues } from '../../clues.ts';
import type { Segment } from '../../segments.ts';
import { TagGroup, tagGroups } from '../../tags.ts';
import { DASHES } from '../../words.ts';
import { phraseStart } from './noun-phrase.ts';

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

/** A description is no longer: "the company behind the ferry, Nordline,". */
const LONGEST_DESCRIPTION = 12;

/** "The company behind it, Nordline, denies": the description with the name between commas behind it. */
export function withAppositive({ entity, reading: { tokens } }: Clues, first: number, verb: number): Segment | null {
  let name = verb - 2;
  if (tokens[verb - 1]?.lower !== ',') return null;
  while (name > first && (entity[name] ?? 0) !== 0) name--;
  if (name === verb - 2 || tokens[name]?.lower !== ',' || name - first > LONGEST_DESCRIPTION || name <= first)
    return null;
  for (let i = first; i < name; i++) {
    const { tag, kind } = tokens[i]!;
    if (kind === 'punctuation' || tag.startsWith('VB') || tag === 'MD') return null;
  }
  return /^(?:DT|PRP\$|JJ|NN)/.test(tokens[first]!.tag) ? { kind: 'source', first, end: verb } : null;
}

/** "Party figures \u2014 whose unity was famous \u2014 both suggested": what stands in front of the dashes. */
export function beforeDashes(clues: Clues, first: number, verb: number): Segment | null {
  const { tokens } = clues.reading;
  let closing = verb - 1;
  while (closing > first && (tokens[closing]!.tag.startsWith('RB') || tokens[closing]!.lower === 'both')) closing--;
  if (!DASHES.has(tokens[closing]?.text ?? '')) return null;
  let opening = closing - 1;
  while (opening > first && !DASHES.has(tokens[opening]!.text)) opening--;
  if (opening <= first || (tagGroups(clues.tag[opening - 1] ?? 0) & TagGroup.noun) === 0) return null;
  const start = phraseStart(clues, opening - 1, first);
  return start === first ? { kind: 'source', first, end: opening } : null;
}
