// "Hailed as a triumph by the mayor", "called 'a disgrace' by Lena Brandt": who stands behind a passive that names or
// judges, when what it is named stands between.
import { reasonedParticiples, viewParticiples } from '../../lexicon/assessments.ts';
import { namingParticiples, nicknaming } from '../../lexicon/naming-participles.ts';
import { type Clues, EntityCode } from './clues.ts';
import { Trait } from './cue-words.ts';
import type { Segment } from './segments.ts';
import { isInstitution } from './source-kind.ts';
import { FINITE } from './tags.ts';
import { timePhraseEnd } from './time-phrase.ts';

/** What somebody is called is no longer than this. */
const LONGEST_VIEW = 16;
const SPEAKERS = Trait.human | Trait.institution | Trait.vague | Trait.document;
/** "By the head of the union", "by nurses and doctors". */
const HANGS_ON = new Set(['of', 'for', 'from', 'at', 'in', 'and']);
const RELATIVE = /^W/;
const CLOSES = /^[,.;:!?)\u2014\u2013]+$/;
/** "By the coach [after the match]", "by critics [on social media]": when, where or why. */
const SETS = new Set('after before when while because since although though as following during on in at'.split(' '));
const REASONS = new Set(['for', 'of']);

/** The agent behind the participle of a passive, or null: the group after a "by" that ends what is said. */
export function lateAgent(clues: Clues, participle: number, sentenceEnd: number): Segment | null {
  const { tokens } = clues.reading;
  const { lower } = tokens[participle]!;
  const next = tokens[participle + 1];
  const names =
    namingParticiples.has(lower) &&
    next !== undefined &&
    (next.tag === 'DT' || next.kind === 'punctuation' || (nicknaming.has(lower) && next.tag === 'NNP'));
  const judges = (viewParticiples.has(lower) || namingParticiples.has(lower)) && next?.lower === 'as';
  const reasons = REASONS.has(next?.lower ?? '') && reasonedParticiples.has(lower);
  if (!names && !judges && !reasons) return null;
  const limit = Math.min(sentenceEnd, participle + LONGEST_VIEW);
  for (let by = participle + 2; by < limit; by++) {
    const inside = (clues.quotation[by] ?? -1) >= 0;
    if (!inside && (FINITE.has(tokens[by]!.tag) || tokens[by]!.lower === ',')) return null;
    if (inside || tokens[by]!.lower !== 'by') continue;
    // "Praised for a goal scored by Brandt", "criticised for a report by the board": by whom that is.
    if (reasons && hasMaker(clues, participle + 2, by)) return null;
    const first = by + 1;
    let end = clues.groupEnd[first] ?? first;
    while (HANGS_ON.has(tokens[end]?.lower ?? '') && end + 1 < sentenceEnd) end = clues.groupEnd[end + 1] ?? end + 2;
    // The pronoun passes for a part of the group.
    if (end > first + 1 && RELATIVE.test(tokens[end - 1]!.tag)) end--;
    if (end <= first || end > sentenceEnd || !speaks(clues, first, end)) continue;
    const behind = timePhraseEnd(clues, end, sentenceEnd);
    // "By people who knew him".
    const relative = RELATIVE.test(tokens[end]?.tag ?? '') ? clauseEnd(clues, end, sentenceEnd) : end;
    if (relative > end) return { kind: 'source', first, end: relative };
    const closes = behind >= sentenceEnd || CLOSES.test(tokens[behind]!.text) || SETS.has(tokens[behind]!.lower);
    if (closes) return { kind: 'source', first, end };
  }
  return null;
}

/** Whether a deed or a paper stands among the words, which itself may be by somebody. */
function hasMaker({ traits, reading: { tokens } }: Clues, first: number, by: number): boolean {
  for (let i = first; i < by; i++)
    if (/^VB[DNG]$/.test(tokens[i]!.tag) || ((traits[i] ?? 0) & (Trait.document | Trait.sayingNoun)) !== 0) return true;
  return false;
}

/** Where the marks begin that end the clause. */
function clauseEnd({ reading: { tokens } }: Clues, first: number, sentenceEnd: number): number {
  let end = first;
  while (end < sentenceEnd && !CLOSES.test(tokens[end]!.text)) end++;
  return end;
}

function speaks(clues: Clues, first: number, end: number): boolean {
  const { entity, traits, reading } = clues;
  // "By unions".
  if (isInstitution(clues, reading.tokens[end - 1]!.lower)) return true;
  for (let i = first; i < end; i++) {
    if (entity[i] === EntityCode.person || entity[i] === EntityCode.organization) return true;
    if (((traits[i] ?? 0) & SPEAKERS) !== 0) return true;
  }
  return false;
}
