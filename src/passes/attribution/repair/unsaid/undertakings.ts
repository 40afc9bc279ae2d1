// What somebody is at, or will be, with nothing said yet: "are trying to assess the damage", "has not decided whether to
// go", "no one knows how it began", "will address the crash", "will be welcomed by many", and verbs that no list of saying
// has: "quashed that hope". An event that shows something is no source either.
import { announcedTalks, crowding, efforts, punished, settling, undecided } from '../../../../lexicon/efforts.ts';
import { eventNouns } from '../../../../lexicon/event-nouns.ts';
import { issuedWords } from '../../../../lexicon/issued-words.ts';
import { unlistedTellings } from '../../../../lexicon/unlisted-tellings.ts';
import { bareStates, findingOut, setTalks } from '../../../../lexicon/unsaid-deeds.ts';
import { type Clues, CueClass } from '../../clues.ts';
import { ANY_VERB, Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { hasFinite, hasVerb, holdsQuotation } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { DAYS } from '../../time-phrase.ts';
import { afterBe } from '../be.ts';

const NEGATIONS = new Set(['not', "n't", 'never', 'yet']);
const NOBODY = new Set(['nobody', 'no-one']);
const KNOWS = new Set(['know', 'knows', 'knew']);
/** "Is trying hard to assess": so many words between the effort and what is tried. */
const LONGEST_EFFORT = 3;

/** "Are trying to assess which of them fit", "struggled to contend with": where "tried to explain" says something. */
function isEffort({ traits, reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end - 2; i++) {
    if (!efforts.has(tokens[i]!.lower) || !tokens[i]!.tag.startsWith('VB')) continue;
    let to = i + 1;
    while (to < end - 1 && to < i + LONGEST_EFFORT && tokens[to]!.tag !== 'TO') to++;
    if (tokens[to]!.tag !== 'TO') return false;
    const tried = to + 1;
    return ((traits[tried] ?? 0) & (Trait.report | Trait.stance)) === 0;
  }
  return false;
}

/** "Needed to see if it would hold": somebody does not know yet. */
function isInNeed({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  for (let i = first; i + 2 < end; i++)
    if (/^need(?:s|ed)?$/.test(tokens[i]!.lower) && tokens[i + 1]!.tag === 'TO')
      return findingOut.has(tokens[i + 2]!.lower);
  return false;
}

/** "Talks are ongoing about the price", "she was present on the trips": an adjective taken for the verb. */
function isBareState({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  for (let i = first + 1; i < end; i++) {
    if (!bareStates.has(tokens[i]!.lower)) continue;
    const before = NEGATIONS.has(tokens[i - 1]!.lower) || tokens[i - 1]!.lower === 'still' ? i - 2 : i - 1;
    return before >= first && BE.has(tokens[before]!.lower);
  }
  return false;
}

/** "Are set to testify": they have not. */
function isSet({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  for (let i = first + 1; i <= end; i++)
    if (/^(?:set|due|scheduled)$/.test(tokens[i - 1]!.lower) && tokens[i]?.tag === 'TO')
      return setTalks.has(tokens[i + 1]?.lower ?? '');
  return false;
}

/** "No one knows what causes it, but 'the more we see the better,' Brandt says": the words quoted are of Brandt. */
function isUnknown({ reading: { tokens } }: Clues, { end }: Segment, source: Segment): boolean {
  if (!KNOWS.has(tokens[end - 1]!.lower)) return false;
  const who = tokens[source.first]!.lower;
  return NOBODY.has(who) || (who === 'no' && tokens[source.first + 1]?.lower === 'one');
}

/** "Has not decided whether to go", "is not considering a sale": nothing to tell. */
function isOpen({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  if (!undecided.has(tokens[end - 1]!.lower)) return false;
  for (let i = first; i < end; i++) if (NEGATIONS.has(tokens[i]!.lower)) return true;
  return false;
}

const WILL = new Set(['will', "'ll", 'would']);

/** "Will address the crash", "will be welcomed by many": where "will argue that" is a speech given out beforehand. */
function isToCome(clues: Clues, { first, end }: Segment, content: Draft['content']): boolean {
  const { tokens } = clues.reading;
  if (!WILL.has(tokens[first]!.lower)) return false;
  const last = tokens[end - 1]!;
  if (last.lower === 'by') {
    for (let i = first + 1; i < end - 2; i++) if (tokens[i]!.lower === 'be') return true;
    return false;
  }
  const next = tokens[content[0]?.first ?? -1]?.lower;
  if (isDated(clues, last.lower, content)) return true;
  return announcedTalks.has(last.lower) && !/^(?:that|how|why|whether|what)$/.test(next ?? '');
}

const DUE = /^(?:ha(?:s|ve|d)|is|are|was|were|yet|due|set|left|'s|'re)$/;

/** "Will decide whether to go", "has yet to determine the price": nobody has, where "will decide that" foresees a word. */
function isUnsettled({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  if (!settling.has(tokens[end - 1]!.lower) || end - first < 2 || tokens[end]?.lower === 'that') return false;
  // "Has five days {to decide} whether to sign it", "{met to determine} whether".
  const to = tokens[end - 2]!.lower === 'to';
  if (to && (end - first === 2 || tokens[end]?.lower === 'whether'))
    return /^(?:whether|if|how|which|who)$/.test(tokens[end]?.lower ?? '');
  if (WILL.has(tokens[first]!.lower)) return true;
  return to && end - first > 2 && DUE.test(tokens[end - 3]!.lower);
}

const PRESENTS = /^(?:announce|unveil|publish)$/;

/** "Will announce its budget on Monday": when, and nothing of what is in it. */
function isDated(clues: Clues, verb: string, [what, more]: Draft['content']): boolean {
  if (!PRESENTS.test(verb) || what === undefined || more !== undefined) return false;
  if (hasVerb(clues, what.first, what.end)) return false;
  for (let i = what.first; i < what.end; i++) if (DAYS.has(clues.reading.tokens[i]!.lower)) return true;
  return false;
}

const SHOWS =
  /^(?:show(?:s|ed)|confirm(?:s|ed)|pro(?:ves?|ved)|under(?:scores?d?|lined?s?)|illustrate[sd]|demonstrate[sd]|reveal(?:s|ed)|highlight(?:s|ed)|expose[sd])$/;

/** "The {incident} showed how weak the lock was": the writer's conclusion. */
function isEvent(clues: Clues, { first, end }: Segment, source: Segment): boolean {
  const { tokens } = clues.reading;
  // "Her death was confirmed".
  if (!SHOWS.test(tokens[end - 1]!.lower) || afterBe(clues, end - 1, first)) return false;
  const head = Math.min(source.end, clues.groupEnd[source.first] ?? source.end) - 1;
  return head >= source.first && eventNouns.has(tokens[head]!.lower) && clues.entity[head] === 0;
}

/** "This also supports the mood": what nobody says. */
function isThis({ cue: classes, reading: { tokens } }: Clues, cue: Segment, source: Segment): boolean {
  if (source.end - source.first > 1 || !/^(?:this|these)$/.test(tokens[source.first]!.lower)) return false;
  for (let i = cue.first; i < cue.end; i++) if ((classes[i] ?? 0) > CueClass.stance) return false;
  return true;
}

/** "Sentenced the sobbing clerk to a year"; "were joined by others {protesting} low pay": what is done in court and street. */
function isDone({ reading: { tokens } }: Clues, { first, end }: Segment, source: Segment): boolean {
  const { lower } = tokens[first]!;
  if (punished.has(lower)) return true;
  return crowding.has(lower) && end - first === 1 && source.end === first && tokens[end]?.lower !== 'that';
}

const FINDING_OUT = /^(?:determine|decide|know|learn|establish|find|hear)s?$/;

/** "Closed until engineers {determine} whether it can hold": they have yet to. */
function isYet({ reading: { tokens } }: Clues, cue: Segment, source: Segment): boolean {
  return tokens[source.first - 1]?.lower === 'until' && FINDING_OUT.test(tokens[cue.end - 1]!.lower);
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s", "'re"]);
const SAYS = ANY_VERB | Trait.sayingNoun | Trait.hearsay;

/** "Quashed that hope", "gave the team a rest": no word of saying among them, and no clause that might be said. */
function isMute(clues: Clues, { first, end }: Segment, { source, content }: Draft): boolean {
  const { traits, quotation, groupEnd, reading } = clues;
  const { tokens } = reading;
  const [what] = content;
  if (what === undefined || content.length > 1 || what.first !== end) return false;
  // "Said it was over, which touched off a week of protests": it ends what is said before it.
  if (tokens[source!.first]!.lower === 'which') return false;
  let verb = -1;
  for (let i = first; i < end; i++) {
    const { tag, lower, kind } = tokens[i]!;
    // "Rolled {back} its plan", where "jabbed back at" answers.
    if (lower === 'back' && i === end - 1 && i > first && tokens[i - 1]!.tag.startsWith('VB')) continue;
    if (((traits[i] ?? 0) & SAYS) !== 0 || kind !== 'word' || unlistedTellings.has(lower)) return false;
    if (tag.startsWith('VB') && ((traits[i] ?? 0) & Trait.auxiliary) === 0) verb = i;
  }
  if (verb < 0) return false;
  // "Were frustrated at", "weren't too thrilled about": a feeling; "did not single out the bank": left unsaid, and so told.
  for (let i = first; i < verb; i++) if (BE.has(tokens[i]!.lower) || NEGATIONS.has(tokens[i]!.lower)) return false;
  for (let i = what.first; i < what.end; i++) {
    // "Covered the vote as a triumph", "gave it a cautious welcome".
    const word = tokens[i]!.lower;
    if ((quotation[i] ?? -1) >= 0 || word === 'as' || issuedWords.has(word)) return false;
  }
  const { tag, lower } = tokens[what.first]!;
  if (/^(?:W.*|TO|VBG)$/.test(tag) || lower === 'whether' || lower === 'if') return false;
  // "Quashed that hope", where "divulged that it had leaked" says something.
  if (lower === 'that' && hasFinite(clues, what.first, what.end)) return false;
  const behind = tokens[groupEnd[what.first] ?? what.first];
  return behind === undefined || !FINITE.has(behind.tag);
}

export function isUndertaken({ clues }: Evidence, draft: Draft): boolean {
  const { cue, source, content } = draft;
  if (cue === null || source === null) return false;
  // "Will address the 'cyber incident'" is not quoted from whoever will.
  if (isToCome(clues, cue, content)) return !content.some(({ first }) => (clues.quotation[first] ?? -1) >= 0);
  if (isUnsettled(clues, cue)) return !content.some(({ first, end }) => holdsQuotation(clues, first, end));
  if (source.first > cue.first) return false;
  if (isUnknown(clues, cue, source)) return true;
  if (content.some(({ first, end }) => holdsQuotation(clues, first, end))) return false;
  return (
    isEffort(clues, cue) ||
    isInNeed(clues, cue) ||
    isBareState(clues, cue) ||
    isSet(clues, cue) ||
    isOpen(clues, cue) ||
    isEvent(clues, cue, source) ||
    isThis(clues, cue, source) ||
    isDone(clues, cue, source) ||
    isYet(clues, cue, source) ||
    isMute(clues, cue, draft)
  );
}
