// The verb of saying behind a relative clause without commas: "a nurse who asked not to be named [said]".
import { endRelative } from '../../lexicon/clause-words.ts';
import { type Clues, CueClass } from './clues.ts';
import { ANY_VERB, CORE_VERB, Trait } from './cue-words.ts';
import { hasFinite, holdsQuotation } from './stretch.ts';
import { FINITE } from './tags.ts';

/** So many tokens the clause has at most. */
const LONGEST_CLAUSE = 24;
/** "Who never": so soon behind the pronoun its verb stands. */
const LONGEST_FRONT = 3;
/** Behind them stands a verb that is not finite, one with a subject of its own, or a noun: "the late remarks". */
const BEFORE = new Set(['PRP', 'EX', 'TO', 'MD', 'WP', 'WDT', 'DT', 'JJ', 'PRP$', 'POS', 'CD']);

/** The main verb behind the clause that the relative pronoun at `who` begins, where it reports something; else -1. */
export function relativeReport(clues: Clues, who: number, end: number): number {
  const { traits, cue } = clues;
  const { tokens } = clues.reading;
  let verb = who + 1;
  while (verb < end && verb <= who + LONGEST_FRONT && !FINITE.has(tokens[verb]!.tag)) verb++;
  if (!FINITE.has(tokens[verb]?.tag ?? '')) return -1;
  const last = Math.min(end, who + LONGEST_CLAUSE);
  for (let i = verb + 1; i < last; i++) {
    const { tag, kind, lower } = tokens[i]!;
    // "An engineer who warned that the dam could fail [said]".
    if (lower === 'that' && tag === 'IN' && ((traits[i - 1] ?? 0) & CORE_VERB) !== 0) {
      const main = verbBehindClause(clues, i, last);
      return main >= 0 && cue[main] === CueClass.report && says(clues, main, end) ? main : -1;
    }
    if (kind === 'punctuation' || endRelative.has(lower)) return -1;
    const before = tokens[i - 1]!;
    const isAuxiliary = ((traits[i] ?? 0) & Trait.auxiliary) !== 0;
    const follows = BEFORE.has(before.tag) || ((traits[i - 1] ?? 0) & (Trait.auxiliary | Trait.negation)) !== 0;
    // The past of a regular verb and its participle look alike.
    const looksFinite = FINITE.has(tag) || (tag === 'VBN' && cue[i] === CueClass.report);
    if (!looksFinite || isAuxiliary || (follows && !FINITE.has(tag))) continue;
    return !follows && cue[i] === CueClass.report && says(clues, i, end) ? i : -1;
  }
  return -1;
}

/** Whether a clause or a quotation follows the verb. */
function says(clues: Clues, verb: number, end: number): boolean {
  return hasFinite(clues, verb + 1, end) || holdsQuotation(clues, verb + 1, end);
}

/**
 * "[That the vote was rigged] is false", "[the dam is safe] have never seen it": the next verb behind the clause that
 * begins at `first`, where nothing but the main clause can own it; -1 where the clause may go on.
 */
export function verbBehindClause(clues: Clues, first: number, end: number): number {
  const { reading, traits, quotation } = clues;
  const { tokens } = reading;
  const last = Math.min(end, first + LONGEST_CLAUSE);
  let own = -1;
  for (let i = first + 1; i < last; i++) {
    const { tag, kind, lower } = tokens[i]!;
    if (kind === 'punctuation' || endRelative.has(lower) || (quotation[i] ?? -1) >= 0) return -1;
    // "Could fail [resigned] in May": the past of a regular verb looks like its participle.
    const past = tag === 'VBN' && own >= 0 && isPlain(clues, i - 1) && !/^(?:NN|JJ)/.test(tokens[i + 1]?.tag ?? '');
    if (!FINITE.has(tag) && !past) continue;
    const isAuxiliary = ((traits[i] ?? 0) & Trait.auxiliary) !== 0;
    if (own < 0) {
      // "Said he thought prices would rise": another clause within.
      if (!isAuxiliary && ((traits[i] ?? 0) & ANY_VERB) !== 0) return -1;
      own = i;
      continue;
    }
    // "Had met": the participle looks like the past.
    const before = traits[i - 1] ?? 0;
    if (tag === 'VBD' && !isAuxiliary && (before & (Trait.auxiliary | Trait.negation)) !== 0) continue;
    return /^(?:PRP|EX)$/.test(tokens[i - 1]!.tag) ? -1 : i;
  }
  return -1;
}

/** "Fail", "safe": a clause may end with it; "should be [closed]". */
function isPlain({ traits, reading: { tokens } }: Clues, i: number): boolean {
  const { tag, lower } = tokens[i]!;
  return (tag === 'VB' || tag === 'JJ') && lower !== 'be' && ((traits[i] ?? 0) & Trait.auxiliary) === 0;
}
