// Verbs that tell what somebody does, sees or feels: "she wrote three novels", "he read the lesson".
import { opensTopic } from '../../../../lexicon/clause-words.ts';
import { shownInDeeds } from '../../../../lexicon/deed-words.ts';
import { evidenceNouns } from '../../../../lexicon/evidence-verbs.ts';
import { unsaidVerbOf } from '../../../../lexicon/unsaid-verbs.ts';
import type { Token } from '../../../../model/reading.ts';
import { type Clues, CueClass } from '../../clues.ts';
import { Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { isPlural } from '../../source-group.ts';
import { hasVerb, holdsQuotation, isPerson } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { CURRENCY, LONGEST_OBJECT } from './objects.ts';

/** "Learned to swim", "conceded two goals", "has appeared in court": the words behind the verb say that it tells a deed. */
export function isUnsaidVerb({ clues }: Evidence, { cue }: Draft): boolean {
  if (cue === null) return false;
  const { tokens } = clues.reading;
  const last = cue.end - 1;
  // "Pleaded guilty on Friday", all of it the cue.
  for (let i = cue.first; i < last; i++) {
    // "Focusing almost exclusively on".
    let behind = i + 1;
    while (behind < Math.min(last, i + LONGEST_MANNER) && isManner(tokens[behind]!)) behind++;
    if (unsaidVerbOf.get(tokens[i]!.lower)?.next.has(tokens[behind]!.lower) !== true) continue;
    // "Learned to speak Norse": a skill, whatever one can do with it.
    const skill = LEARN.test(tokens[i]!.lower) && tokens[i + 1]!.tag === 'TO' && tokens[i + 2]?.tag === 'VB';
    if (skill || !speaks(clues, i + 2, cue.end)) return true;
  }
  const verb = unsaidVerbOf.get(tokens[last]!.lower);
  if (verb === undefined) return false;
  const next = tokens[cue.end];
  if (next === undefined) return false;
  const counts = verb.number && (next.tag === 'CD' || CURRENCY.test(next.text));
  // "She added three people were missing".
  let behind = clues.groupEnd[cue.end] ?? cue.end;
  // "More people": the number may be a group of its own.
  while (tokens[behind]?.tag.startsWith('NN')) behind++;
  const clause = verb.number && FINITE.has(tokens[behind]?.tag ?? '');
  if (verb.next.has(next.lower) || counts) return !clause;
  // "Recognised that the state is poor", "offered to loan it".
  if (verb.object.size === 0 || next.lower === 'that' || next.tag === 'TO') return false;
  const end = Math.min(tokens.length, cue.end + LONGEST_OBJECT);
  for (let i = cue.end; i < end && !FINITE.has(tokens[i]!.tag) && tokens[i]!.kind !== 'punctuation'; i++) {
    // "Supports a plan for jobs": the object ends there.
    if (tokens[i]!.tag === 'IN' && i > cue.end && !PARTITIVE.test(tokens[i]!.lower)) break;
    // "Maintained the lead was safe", "recognised the state's debt".
    if (verb.object.has(tokens[i]!.lower)) return !FINITE.has(tokens[i + 1]?.tag ?? '') && tokens[i + 1]?.tag !== 'POS';
  }
  return false;
}

/** "Focusing almost exclusively on": so many adverbs and one more word. */
const LONGEST_MANNER = 3;

/** "Pleaded not guilty" denies a charge, where "pleaded formally guilty" is a deed. */
function isManner({ tag, lower }: Token): boolean {
  return tag.startsWith('RB') && !NEVER.has(lower);
}

const LEARN = /^learn(?:s|ed|t|ing)?$/;

/** "Hundreds of lives", "a 5 per cent stake". */
const PARTITIVE = /^(?:of|per)$/;

/** Whether another verb of saying stands there: "asked questions and said". */
function speaks(clues: Clues, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if ((clues.cue[i] ?? 0) >= CueClass.weak) return true;
  return false;
}

export const WRITE = new Set(['write', 'writes', 'wrote', 'written']);
const FORGET = new Set(['forget', 'forgets', 'forgot']);
const SHOW = new Set(['show', 'shows', 'showed', 'shown']);

/** What people show and do not say. */
const SIGNS = new Set(['no', 'little', 'any', 'sign', 'signs']);

/** "She wrote three novels", "he showed no remorse": a thing made or felt, where "wrote that" and "figures show" report. */
export function isDeed({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const what = content.find((part) => part.first === cue?.end);
  if (cue === null || source === null || what === undefined) return false;
  const { tokens } = clues.reading;
  const verb = tokens[cue.end - 1]!.lower;
  // "A deal on condition that she never writes a book".
  if (content.length > (WRITE.has(verb) ? 2 : 1) || source.end > cue.first) return false;
  if (FORGET.has(verb) && !opensTopic.has(tokens[what.first]!.lower)) return true;
  const sign = tokens[what.first + 1]?.lower.startsWith('sign') === true;
  // "Heavy drinkers showed no benefit".
  const last = tokens[source.end - 1]!;
  // "Only two showed any sign of work".
  const bare = SIGNS.has(tokens[what.first]!.lower) && (last.tag === 'CD' || isPlural(last.lower));
  const shows =
    SHOW.has(verb) &&
    (isPerson(clues, source) ? sign || !isEvidence(clues, source) : bare && !isEvidence(clues, source));
  // "Norvolt showed the biggest recovery of all".
  const head = tokens[(clues.groupEnd[what.first] ?? what.first) - 1]?.lower ?? '';
  if (SHOW.has(verb) && shownInDeeds.has(head) && !isEvidence(clues, source)) return true;
  if (!shows && !WRITE.has(verb)) return false;
  if (opensTopic.has(tokens[what.first]!.lower)) return false;
  // "Showed no remorse as the judge spoke".
  if (shows && SIGNS.has(tokens[what.first]!.lower)) return true;
  for (let i = what.first; i < what.end; i++) {
    const { tag } = tokens[i]!;
    // "Wrote asking for help", but "wrote boarding passes".
    const noun = tag === 'VBG' && tokens[i + 1]?.tag.startsWith('NN') === true;
    const says = WRITE.has(verb) && (noun || i > what.first) ? FINITE : VERBS;
    if (says.has(tag) || (clues.quotation[i] ?? -1) >= 0) return false;
  }
  return true;
}

const VERBS = new Set([...FINITE, 'VBN', 'VBG']);

/** "Public records", "a screen image captured by Okafor". */
function isEvidence(clues: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) {
    if (((clues.traits[i] ?? 0) & Trait.document) !== 0 || evidenceNouns.has(clues.reading.tokens[i]!.lower))
      return true;
  }
  return false;
}

const OBJECTS = new Set(['him', 'her', 'it', 'them', 'me', 'us', 'you']);
const SAW = new Set(['saw', 'see', 'sees', 'seen']);

/** "She ignored them", "who saw him coming", "whose lessons taught us to ski": nothing is said. */
export function isFeeling({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const [what] = content;
  if (cue === null || source === null || what === undefined || content.length > 1) return false;
  const { tokens } = clues.reading;
  const object = what.first === cue.end && OBJECTS.has(tokens[what.first]!.lower);
  if (object && SAW.has(tokens[cue.end - 1]!.lower)) return true;
  const whose = tokens[source.first]!.lower === 'whose';
  const least = whose ? CueClass.report : CueClass.weak;
  for (let i = cue.first; i < cue.end; i++) if ((clues.cue[i] ?? 0) >= least) return false;
  return whose || (object && what.end === what.first + 1);
}

const NEVER = new Set(['not', "n't", 'never']);

/** "They will not see the sea": nobody's view. */
export function isUnseen({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  const [what] = content;
  if (cue === null || source === null || what === undefined || !SAW.has(tokens[cue.end - 1]!.lower)) return false;
  let negated = false;
  for (let i = cue.first; i < cue.end; i++) negated ||= NEVER.has(tokens[i]!.lower);
  return negated && !hasVerb(clues, what.first, what.end);
}

const MAKES = new Set(['make', 'makes', 'made', 'making', 'lets', 'helps']);

/** "What made [Keller] {want} to try it", "lets [users] {report} faults": they are brought to, and say nothing. */
export function isMadeTo({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  if (cue === null || source === null || source.end !== cue.first || cue.end > cue.first + 1) return false;
  const { tokens } = clues.reading;
  // "Making sense of it, Keller said": a verb without a subject has no tense.
  if (!MAKES.has(tokens[source.first - 1]?.lower ?? '') || !/^VBP?$/.test(tokens[cue.first]!.tag)) return false;
  return !content.some(({ first, end }) => holdsQuotation(clues, first, end));
}

const LOOK = /^look(?:s|ed|ing)?$/;
const READ = /^reads?$/;

/** "He does not look like a thief", "he read the lesson at her wedding": nothing is said. */
export function isSight({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  const [what] = content;
  if (cue === null || source === null || source.first > cue.first || !isPerson(clues, source)) return false;
  const last = tokens[cue.end - 1]!.lower;
  if (last === 'like' && LOOK.test(tokens[cue.end - 2]?.lower ?? '')) return true;
  if (!READ.test(last) || what === undefined || what.first !== cue.end) return false;
  // "Reads little modern fiction".
  const { tag } = tokens[what.first]!;
  return (
    /^(?:DT|PRP\$|JJ|NNS?)$/.test(tag) &&
    !hasVerb(clues, what.first, what.end) &&
    (clues.quotation[what.first] ?? -1) < 0
  );
}
