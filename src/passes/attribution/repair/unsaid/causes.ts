// What things do with nothing said: "the drought threatens the town", "the wind explains part of it", "the presence of
// guards suggested a threat", "it confirms the belief that". A quotation makes each of them a report.
import { circumstances, explained, forces, notionsHeld } from '../../../../lexicon/causes.ts';
import { eventNouns } from '../../../../lexicon/event-nouns.ts';
import type { Clues } from '../../clues.ts';
import { Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { holdsQuotation, speaks } from '../../stretch.ts';
import { afterBe } from '../be.ts';
import { SEEM } from '../nobody.ts';

/** The noun that the first group of the source ends with: "the [virus], which spreads". */
function headOf(clues: Clues, { first, end }: Segment): number {
  return Math.min(end, clues.groupEnd[first] ?? end) - 1;
}

const THREATENS =
  /^(?:threaten(?:s|ed|ing)?|promise[sd]?|push(?:es|ed|ing)?|challeng(?:es?|ed|ing)|demand(?:s|ed)?|forc(?:es?|ed|ing))$/;

/** "The virus, which spreads, continues to threaten the town": of what has no voice. */
function isThreat(clues: Clues, { first, end }: Segment, source: Segment): boolean {
  const { tokens } = clues.reading;
  const head = headOf(clues, source);
  if (head < source.first || clues.entity[head] !== 0) return false;
  const { lower } = tokens[head]!;
  if (!forces.has(lower) && !eventNouns.has(lower)) return false;
  for (let i = first; i < end; i++)
    if (SEEM.has(tokens[i]!.lower) || ((clues.traits[i] ?? 0) & Trait.hearsay) !== 0) return false;
  const { lower: verb } = tokens[end - 1]!;
  return THREATENS.test(verb) && (verb.endsWith('ing') || !afterBe(clues, end - 1, first));
}

const SUGGESTS = /^(?:suggest(?:s|ed)?|indicate[sd]?|impl(?:y|ies|ied)|signal(?:s|led|ed)?)$/;

/** "The presence of the guards suggested a threat": the writer concludes. */
function isCircumstance(clues: Clues, { end }: Segment, source: Segment): boolean {
  const { tokens } = clues.reading;
  return SUGGESTS.test(tokens[end - 1]!.lower) && circumstances.has(tokens[headOf(clues, source)]?.lower ?? '');
}

const EXPLAINS = /^explain(?:s|ed)?$/;
const HOW_FAR = /^(?:fully|partly|partially|sufficiently|adequately|entirely|completely|wholly|largely|probably)$/;
const IT = /^(?:it|this|that|which)$/;

/** "The mixing of the water explains part of the picture", "it does not fully explain the gap": a cause. */
function isExplained(clues: Clues, { first, end }: Segment, source: Segment): boolean {
  const { tokens } = clues.reading;
  if (!EXPLAINS.test(tokens[end - 1]!.lower)) return false;
  const object = tokens[end];
  const noun = (clues.groupEnd[end] ?? end) - 1;
  if (object === undefined || !(explained.has(object.lower) || explained.has(tokens[noun]?.lower ?? ''))) return false;
  if (source.end - source.first > 1 || !IT.test(tokens[source.first]!.lower))
    return !speaks(clues, source.first, source.end);
  // "It explains the change" may be a paper.
  for (let i = first; i < end - 1; i++) if (HOW_FAR.test(tokens[i]!.lower)) return true;
  return false;
}

const CONFIRMS = /^(?:confirm(?:s|ed)?|reinforce[sd]?|strengthen(?:s|ed)?|support(?:s|ed)?|contradict(?:s|ed)?)$/;

/** "It confirms the belief that all is old": the writer's conclusion. */
function isBorneOut(clues: Clues, { end }: Segment, source: Segment): boolean {
  const { tokens } = clues.reading;
  if (source.end - source.first > 1 || !IT.test(tokens[source.first]!.lower)) return false;
  if (!CONFIRMS.test(tokens[end - 1]!.lower) || !/^(?:the|a|my|our)$/.test(tokens[end]?.lower ?? '')) return false;
  return notionsHeld.has(tokens[(clues.groupEnd[end] ?? end) - 1]?.lower ?? '');
}

export function isCaused({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  if (cue === null || source === null || source.first > cue.first) return false;
  if (content.some(({ first, end }) => holdsQuotation(clues, first, end))) return false;
  return (
    isThreat(clues, cue, source) ||
    isCircumstance(clues, cue, source) ||
    isExplained(clues, cue, source) ||
    isBorneOut(clues, cue, source)
  );
}
