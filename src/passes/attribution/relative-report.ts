// The verb of saying behind a relative clause without commas: "a nurse who asked not to be named [said]".
import { type Clues, CueClass } from './clues.ts';
import { Trait } from './cue-words.ts';
import { hasFinite, holdsQuotation } from './stretch.ts';
import { FINITE } from './tags.ts';

/** So many tokens the clause has at most. */
const LONGEST_CLAUSE = 24;
/** "Who never": so soon behind the pronoun its verb stands. */
const LONGEST_FRONT = 3;
/** They end the clause, or begin another in it. */
const JOINTS = new Set(
  'and but or that which who whose whom when because if as while whether what how why where'.split(' '),
);
/** Behind them stands a verb that is not finite, one with a subject of its own, or a noun: "the late remarks". */
const BEFORE = new Set(['PRP', 'EX', 'TO', 'MD', 'WP', 'WDT', 'DT', 'JJ', 'PRP$', 'POS', 'CD']);

/** The main verb behind the clause that the relative pronoun at `who` begins, where it reports something; else -1. */
export function relativeReport(clues: Clues, who: number, end: number): number {
  const { reading, traits, cue } = clues;
  const { tokens } = reading;
  let verb = who + 1;
  while (verb < end && verb <= who + LONGEST_FRONT && !FINITE.has(tokens[verb]!.tag)) verb++;
  if (!FINITE.has(tokens[verb]?.tag ?? '')) return -1;
  const last = Math.min(end, who + LONGEST_CLAUSE);
  for (let i = verb + 1; i < last; i++) {
    const { tag, kind, lower } = tokens[i]!;
    if (kind === 'punctuation' || JOINTS.has(lower)) return -1;
    const before = tokens[i - 1]!;
    const isAuxiliary = ((traits[i] ?? 0) & Trait.auxiliary) !== 0;
    const follows = BEFORE.has(before.tag) || ((traits[i - 1] ?? 0) & (Trait.auxiliary | Trait.negation)) !== 0;
    // The past of a regular verb and its participle look alike.
    const looksFinite = FINITE.has(tag) || (tag === 'VBN' && cue[i] === CueClass.report);
    if (!looksFinite || isAuxiliary || (follows && !FINITE.has(tag))) continue;
    const says = hasFinite({ reading }, i + 1, end) || holdsQuotation(clues, i + 1, end);
    return !follows && cue[i] === CueClass.report && says ? i : -1;
  }
  return -1;
}
