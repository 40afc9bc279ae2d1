// What is done and not said, told by the object of the verb: "compared both groups", "persuaded nobody", "played a nurse",
// "dismissed an appeal", "announced no plans", "met to discuss it". A quotation makes each of them a report.

import { pending } from '../../../../lexicon/auxiliaries.ts';
import { courts, suits } from '../../../../lexicon/court-words.ts';
import { assailants, assaulted, enactors, suspects, undertakings, upheldWords } from '../../../../lexicon/dealings.ts';
import { eventNouns } from '../../../../lexicon/event-nouns.ts';
import { issuedWords } from '../../../../lexicon/issued-words.ts';
import { wording } from '../../../../lexicon/paper-words.ts';
import { uttered } from '../../../../lexicon/saying-words.ts';
import { tested, testers } from '../../../../lexicon/study-words.ts';
import { doingVerbs, madeWords, tellingGoods } from '../../../../lexicon/unsaid-deeds.ts';
import { type Clues, EntityCode } from '../../clues.ts';
import { ANY_VERB, Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { hasFinite, holdsQuotation, isPaper, isPerson } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { DAYS } from '../../time-phrase.ts';
import { byWord } from './by-word.ts';

/** Whether the object `what`, directly behind the cue, makes its verb a deed. */
type Doing = (clues: Clues, cue: Segment, what: Segment, draft: Draft) => boolean;

/** By the last word of the cue. */
const doings: ReadonlyMap<string, Doing> = byWord(doingVerbs, {
  sideBySide: isSideBySide,
  wonOver: isWonOver,
  withstood: isWithstood,
  role: isRole,
  ruling: isRuling,
  nothing: isNothing,
  meeting: isMeeting,
  handedOut: isHandedOut,
  passed: isPassed,
  skill: isSkill,
  method: isMethod,
  task: isTask,
  audience: isAudience,
  tool: isTool,
  class: isClass,
  habit: isHabit,
  aim: isAim,
  contest: isContest,
  witnessed: isWitnessed,
  keptUp: isKeptUp,
  recognised: isRecognised,
  tracked: isTracked,
  begun: isBegun,
  glimpsed: isGlimpsed,
  assaulted: isAssaulted,
  observed: isObserved,
  made: isMade,
  enlarged: isEnlarged,
  supplied: isSupplied,
  counselled: isCounselled,
  grounds: isGrounds,
  sought: isSought,
  gone: isGone,
  plain: isPlain,
  stirred: isStirred,
});

export function isDoneTo({ clues }: Evidence, draft: Draft): boolean {
  const { cue, source, content } = draft;
  const [what] = content;
  if (cue === null || source === null || what === undefined || what.first !== cue.end || content.length > 1)
    return false;
  const doing = doings.get(clues.reading.tokens[cue.end - 1]!.lower);
  if (doing === undefined || source.first > cue.first || holdsQuotation(clues, what.first, what.end)) return false;
  return doing(clues, cue, what, draft);
}

/** Whether one of the words stands there. */
function holds({ reading: { tokens } }: Clues, { first, end }: Segment, words: ReadonlySet<string>): boolean {
  for (let i = first; i < end; i++) if (words.has(tokens[i]!.lower)) return true;
  return false;
}

/** No clause, nor a question: "resisted the plan". */
function isThing(clues: Clues, _: Segment, { first, end }: Segment): boolean {
  const { tag } = clues.reading.tokens[first]!;
  return !/^(?:IN|TO|W.*|VB.?)$/.test(tag) && !hasFinite(clues, first, end);
}

/** "Has struggled to keep the peace", where "struggled to explain it" tells of words, and "agreed and managed" of two deeds. */
function isPlain(clues: Clues, cue: Segment, { first }: Segment): boolean {
  const { reading, traits } = clues;
  for (let i = cue.first; i < cue.end - 1; i++) if (((traits[i] ?? 0) & ANY_VERB) !== 0) return false;
  const told = reading.tokens[first]!.tag === 'TO' ? (traits[first + 1] ?? 0) : 0;
  return (told & (ANY_VERB | Trait.sayingNoun)) === 0;
}

/** "The thaw worried the keeper[, who lives on the ice]", where "worried the ice would break" is a fear. */
function isStirred(clues: Clues, cue: Segment, { first, end }: Segment): boolean {
  return isThing(clues, cue, withoutClause(clues, { kind: 'content', first, end }));
}

/** The object without what is told of it: "a bill [that would close the port]", "the keeper[, who lives on the ice]". */
function withoutClause({ reading: { tokens } }: Clues, what: Segment): Segment {
  let end = what.first + 1;
  while (end < what.end && tokens[end]!.text !== ',' && !/^W(?:DT|P)$/.test(tokens[end]!.tag)) end++;
  return { ...what, end: Math.min(end, what.end) };
}

/** "Is resisting mediation", where "resisted calls to go" answers somebody. */
function isWithstood(clues: Clues, cue: Segment, what: Segment): boolean {
  const noun = (clues.groupEnd[what.first] ?? what.end) - 1;
  return isThing(clues, cue, what) && ((clues.traits[noun] ?? 0) & Trait.sayingNoun) === 0;
}

const LIKENED = new Set(['to', 'with', 'as']);

/** "Compared the blood of both groups", where "compared him to a fox" says something of him. */
function isSideBySide(clues: Clues, _: Segment, what: Segment): boolean {
  return !holds(clues, what, LIKENED);
}

/** "Has persuaded nobody", where "persuaded them that it was safe", "to leave" tells what was said. */
function isWonOver(clues: Clues, cue: Segment, what: Segment): boolean {
  const { tokens } = clues.reading;
  for (let i = what.first; i < what.end; i++) if (tokens[i]!.tag === 'TO') return false;
  return isThing(clues, cue, what);
}

/** "Played a nurse": on a stage, where "portrayed him as a liar", "portrayed a country in decline" are views. */
function isRole(clues: Clues, cue: Segment, { first, end }: Segment, { source }: Draft): boolean {
  const { tokens } = clues.reading;
  const plays = tokens[cue.end - 1]!.lower.startsWith('play');
  // "Played the anthem" is no view of it, where "portrayed the anthem" may be one.
  if (!isPerson(clues, source!) || !(plays ? /^(?:an?|the)$/ : /^an?$/).test(tokens[first]!.lower)) return false;
  for (let i = first; i < end; i++) if (tokens[i]!.lower === 'as') return false;
  return plays || tokens[clues.groupEnd[first] ?? first]?.lower !== 'in';
}

/** "A judge dismissed the appeal", "prosecutors dropped the charges": a ruling, where "dismissed the claim as absurd" judges. */
function isRuling(clues: Clues, _: Segment, { first }: Segment, { source }: Draft): boolean {
  return (
    holds(clues, source!, courts) &&
    holds(clues, { kind: 'content', first, end: clues.groupEnd[first] ?? first }, suits)
  );
}

/** "Has announced no plans": nothing, where "announced no one had come" is something. */
function isNothing({ groupEnd, reading: { tokens } }: Clues, _: Segment, { first }: Segment): boolean {
  if (tokens[first]!.lower !== 'no' || !tokens[first + 1]?.tag.startsWith('NN')) return false;
  return tokens[first + 1]!.lower !== 'one' && !FINITE.has(tokens[groupEnd[first] ?? first]?.tag ?? '');
}

/** "Issued 40 permits", "did not issue a signal", where "issued a warning" says something. */
function isHandedOut(clues: Clues, _: Segment, { first }: Segment): boolean {
  const { tokens } = clues.reading;
  const noun = (clues.groupEnd[first] ?? first) - 1;
  const said = Trait.sayingNoun | Trait.document;
  if (noun < first || !tokens[noun]!.tag.startsWith('NN')) return false;
  for (let i = first; i <= noun; i++)
    if (((clues.traits[i] ?? 0) & said) !== 0 || issuedWords.has(tokens[i]!.lower)) return false;
  return !/^(?:that|saying)$/.test(tokens[noun + 1]?.lower ?? '');
}

/** "The yard provides jobs", where "provided details", "the letter provides a list" tell something. */
function isSupplied(clues: Clues, cue: Segment, what: Segment, draft: Draft): boolean {
  return !isPaper(clues, draft.source!) && !holds(clues, what, tellingGoods) && isHandedOut(clues, cue, what);
}

const MEANWHILE = new Set(['before', 'after', 'when', 'while', 'during', 'on']);

/** "Advised one of the jurors before the verdict", "advises the firm on tax": whom, and nothing of what. */
function isCounselled(clues: Clues, _: Segment, { first, end }: Segment): boolean {
  const { groupEnd, reading, traits } = clues;
  const { tokens } = reading;
  let behind = groupEnd[first] ?? first;
  if (tokens[behind]?.lower === 'of') behind = groupEnd[behind + 1] ?? behind + 1;
  if (behind <= first || ((traits[behind - 1] ?? 0) & (Trait.human | Trait.institution | Trait.pronoun)) === 0)
    return false;
  return behind >= end ? tokens[end]?.kind === 'punctuation' : MEANWHILE.has(tokens[behind]!.lower);
}

/** "The council approved the dam": a vote, where "voters approve of it" is a view. */
function isPassed(clues: Clues, cue: Segment, what: Segment, { source }: Draft): boolean {
  const last = source!.end - 1;
  const body = clues.entity[last] === EntityCode.organization || ((clues.traits[last] ?? 0) & Trait.institution) !== 0;
  return (body || holds(clues, source!, enactors)) && isThing(clues, cue, withoutClause(clues, what));
}

const AS = new Set(['as']);
const CITED = new Set(['source', 'sources']);

/** "Cited unnamed sources": on what it rests, where "cited sources as saying" tells what they said. */
function isGrounds(clues: Clues, cue: Segment, what: Segment): boolean {
  return holds(clues, what, CITED) && !holds(clues, what, AS) && isThing(clues, cue, what);
}

/** "Police seek six suspects", where "seeks a pardon" tells a wish. */
function isSought(clues: Clues, _: Segment, { first }: Segment): boolean {
  return suspects.has(clues.reading.tokens[(clues.groupEnd[first] ?? first) - 1]?.lower ?? '');
}

/** "Knows to wait", "did not know how to swim": a skill, where "did not know how it ended" says something. */
function isSkill({ reading: { tokens } }: Clues, _: Segment, { first }: Segment): boolean {
  if (tokens[first]!.tag === 'TO') return tokens[first + 1]?.tag === 'VB';
  return /^(?:how|what)$/.test(tokens[first]!.lower) && tokens[first + 1]?.tag === 'TO';
}

/** "Met on Friday to discuss the cuts": what about, and nothing of what was said. */
function isMeeting({ reading: { tokens } }: Clues, { first }: Segment): boolean {
  return /^(?:met|meets?|meeting|gather(?:ed|s)?|convened)$/.test(tokens[first]!.lower);
}

const RATED = new Set(['as', 'at', 'how', 'whether', 'why', 'what', 'that']);

/** "The report assessed poverty in ten countries": how it went about, where "assessed the risk as high" finds something. */
function isMethod(clues: Clues, cue: Segment, what: Segment): boolean {
  return isThing(clues, cue, what) && !holds(clues, what, RATED);
}

/** "The researchers asked five people to sort cards", "asked 40 singers and dozens of clerks to": a task set. */
function isTask(clues: Clues, _: Segment, { first, end: last }: Segment, { source }: Draft): boolean {
  const { tokens } = clues.reading;
  if (tokens[first]!.tag === 'CD' && holds(clues, source!, testers)) {
    let to = first;
    while (to < last && tokens[to]!.tag !== 'TO' && /^(?:NN|JJ|CD|CC|DT|IN|VB[GN])/.test(tokens[to]!.tag)) to++;
    return tokens[to]?.tag === 'TO';
  }
  const end = clues.groupEnd[first] ?? first;
  return tokens[end]?.tag === 'TO' && tested.has(tokens[end - 1]!.lower) && holds(clues, source!, testers);
}

const SPEAKS = /^(?:sp(?:oke|eaks?|oken|eaking)|talk(?:s|ed|ing)?)$/;
const TOPIC = new Set(['about', 'of', 'that', 'how', 'why', 'whether']);

/** "Was speaking to the Courier at the hall": to whom, and nothing of what. */
function isAudience(clues: Clues, { end }: Segment, what: Segment): boolean {
  const { tokens } = clues.reading;
  // "{Talked} [to us over tea]".
  const bare = SPEAKS.test(tokens[end - 1]!.lower);
  if (bare && tokens[what.first]!.lower !== 'to') return false;
  if ((!bare && !SPEAKS.test(tokens[end - 2]?.lower ?? '')) || holds(clues, what, TOPIC)) return false;
  for (let i = what.first; i < what.end; i++)
    if (tokens[i]!.lower === 'on' && !DAYS.has(tokens[i + 1]?.lower ?? '')) return false;
  return !TOPIC.has(tokens[what.end]?.lower ?? '');
}

/** "Used a method", where "used the words" says something. */
function isTool(clues: Clues, cue: Segment, what: Segment): boolean {
  return isThing(clues, cue, what) && !holds(clues, what, wording);
}

/** "Those [who prefer to] sign": which of them, where "Keller, who wants to go" tells his wish. */
function isClass({ reading: { tokens } }: Clues, _: Segment, { first }: Segment, { source }: Draft): boolean {
  if (tokens[first]!.tag !== 'TO') return false;
  // "[Those who hours before] had hoped to sail".
  const who = ALL_WHO.has(tokens[source!.first]!.lower) ? source!.first + 1 : source!.first;
  return tokens[who]!.lower === 'who' && (who > source!.first || tokens[who - 1]?.tag === 'NNS');
}

/** "People like to send pictures": a habit, where "likes to say" reports. */
function isHabit({ reading: { tokens } }: Clues, cue: Segment, { first }: Segment, { source }: Draft): boolean {
  // "For [those] who {love} [their gadgets]": which of them.
  const who = tokens[source!.first]!.lower === 'who' ? source!.first : source!.end;
  if (tokens[who]?.lower === 'who' && ALL_WHO.has(tokens[who - 1]?.lower ?? '')) return true;
  if (tokens[first]!.tag !== 'TO' || tokens[first + 1]?.tag !== 'VB') return false;
  // "Would like to go" is a wish.
  return !uttered.has(tokens[first + 1]!.lower) && tokens[cue.first]!.tag !== 'MD' && tokens[cue.first]!.lower !== "'d";
}

const ALL_WHO = new Set(['those', 'people', 'anyone', 'anybody', 'everyone', 'everybody', 'somebody', 'someone']);

/** "The mayor prepares to take over", "looks to add to two wins": what somebody is about, where "looks for" seeks. */
function isAim({ reading: { tokens } }: Clues, _: Segment, { first }: Segment): boolean {
  return tokens[first]!.tag === 'TO' && tokens[first + 1]?.tag === 'VB';
}

const CONTESTS = /^(?:vie[sd]?|vying|compet(?:e|es|ed|ing))$/;

/** "Vied in vain for the seat": a contest. */
function isContest({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) if (CONTESTS.test(tokens[i]!.lower)) return true;
  return false;
}

/** "Had seen a shot [fly] wide": an event, where "have seen the vote as a warning" is a view. */
function isWitnessed({ groupEnd, reading: { tokens } }: Clues, cue: Segment, { first }: Segment): boolean {
  const has = /^(?:has|have|had|having|'d|'ve)$/.test(tokens[cue.end - 2]?.lower ?? '');
  const behind = groupEnd[first] ?? first;
  return has && behind > first && /^VB/.test(tokens[behind]?.tag ?? '');
}

/** "The mainland maintains quotas", where "maintained her innocence", "the dam was safe" say something. */
function isKeptUp(clues: Clues, _: Segment, { first, end }: Segment): boolean {
  const { tokens } = clues.reading;
  const { tag, lower } = tokens[first]!;
  // "Maintains that nine in ten would pay", whatever the tag of "that".
  if (lower === 'that') return false;
  // "Existing quotas".
  if (/^(?:IN|TO|W.*|VB[^G]?)$/.test(tag) || (tag === 'VBG' && !tokens[first + 1]?.tag.startsWith('NN'))) return false;
  let clause = first;
  while (clause < end && !/^(?:,|CC|IN|W.*)$/.test(tokens[clause]!.tag)) clause++;
  const what: Segment = { kind: 'content', first, end: clause };
  return !hasFinite(clues, first, Math.min(end, clause + 1)) && !holds(clues, what, upheldWords);
}

/** "Police identified two suspects after a fire", where "identified him as a clerk", "the man, Ida Brandt," tell who it is. */
function isRecognised(clues: Clues, _: Segment, what: Segment, { source }: Draft): boolean {
  const { tokens } = clues.reading;
  if (isPaper(clues, source!)) return false;
  // "About 120 victims".
  const from = tokens[what.first]!.tag === 'IN' || tokens[what.first]!.tag === 'RB' ? what.first + 1 : what.first;
  const last = (clues.groupEnd[from] ?? from) - 1;
  if (last < from || !(((clues.traits[last] ?? 0) & Trait.human) !== 0 || suspects.has(tokens[last]!.lower)))
    return false;
  for (let i = what.first; i < what.end; i++)
    if (tokens[i]!.lower === 'as' || clues.entity[i] === EntityCode.person) return false;
  return true;
}

/** "Traced four thefts to a garage". */
function isTracked(clues: Clues, cue: Segment, what: Segment): boolean {
  return isThing(clues, cue, what) && holds(clues, what, TO);
}

const TO = new Set(['to']);

/** "Launched a campaign to arrest them", where "launched a tirade" is one of words. */
function isBegun(clues: Clues, _: Segment, { first }: Segment): boolean {
  return undertakings.has(clues.reading.tokens[(clues.groupEnd[first] ?? first) - 1]?.lower ?? '');
}

/** "The dish sees less of the sky", "she saw the first explosion", where "saw the crash as a warning" is a view. */
function isGlimpsed(clues: Clues, cue: Segment, { first, end }: Segment, { source }: Draft): boolean {
  const { tokens } = clues.reading;
  if (/^(?:less|more|much|little|all|most|part|parts)$/.test(tokens[first]!.lower))
    return tokens[first + 1]?.lower === 'of';
  const behind = clues.groupEnd[first] ?? first;
  if (tokens[cue.end - 1]!.lower !== 'saw' || !isPerson(clues, source!)) return false;
  if (!/^(?:DT|PRP\$)$/.test(tokens[first]!.tag) || !eventNouns.has(tokens[behind - 1]?.lower ?? '')) return false;
  for (let i = behind; i < end && !FINITE.has(tokens[i]!.tag); i++) if (tokens[i]!.lower === 'as') return false;
  return true;
}

const AGAINST = new Set(['for', 'over', 'as']);

/** "Gunmen attacked the town", "attacked a convoy", where "attacked the mayor over the dam" is done with words. */
function isAssaulted(clues: Clues, _: Segment, what: Segment, { source }: Draft): boolean {
  if (holds(clues, what, AGAINST)) return false;
  const noun = (clues.groupEnd[what.first] ?? what.first) - 1;
  return holds(clues, source!, assailants) || assaulted.has(clues.reading.tokens[noun]?.lower ?? '');
}

/** "The dish observed 40 comets": what an instrument takes in, where people observe and tell. */
function isObserved(clues: Clues, cue: Segment, what: Segment, { source }: Draft): boolean {
  if (isPerson(clues, source!) || isPaper(clues, source!)) return false;
  // "Over 40 comets".
  const counts = clues.reading.tokens[what.first + 1]?.tag === 'CD';
  return isThing(clues, cue, withoutClause(clues, counts ? { ...what, first: what.first + 1 } : what));
}

const SAID = Trait.sayingNoun | Trait.document | ANY_VERB;

/** "Has made the dam a priority", where "made that argument" says something. */
function isMade({ traits, groupEnd, reading: { tokens } }: Clues, _: Segment, { first, end }: Segment): boolean {
  if (/^(?:PRP|JJ.*|RB|IN)$/.test(tokens[first]!.tag)) return false;
  let last = groupEnd[first] ?? first + 1;
  while (last < end && tokens[last]!.tag.startsWith('NN')) last++;
  for (let i = first; i < Math.min(end, last); i++) {
    const { lower } = tokens[i]!;
    if (((traits[i] ?? 0) & SAID) !== 0 || issuedWords.has(lower) || madeWords.has(lower)) return false;
  }
  return true;
}

/** "Added their own quirks", "added two smaller boats", where "added a note" and "added a word" say something. */
function isEnlarged(clues: Clues, _: Segment, what: Segment): boolean {
  const { traits, reading, groupEnd } = clues;
  const { first } = what;
  const group = groupEnd[first] ?? first;
  let more = false;
  for (let i = first; i < group; i++) {
    const { lower, tag } = reading.tokens[i]!;
    if (((traits[i] ?? 0) & SAID) !== 0 || issuedWords.has(lower)) return false;
    more ||= tag === 'JJR' || /^(?:own|new|extra|another|additional|further)$/.test(lower);
  }
  return more && !hasFinite(clues, first, withoutClause(clues, what).end);
}

/** "Returned to lift the cup", where "returned to say so" reports. */
function isGone({ traits, reading: { tokens } }: Clues, _: Segment, { first }: Segment): boolean {
  const verb = first + 1;
  return tokens[first]!.tag === 'TO' && tokens[verb]?.tag === 'VB' && ((traits[verb] ?? 0) & ANY_VERB) === 0;
}

const MADE_KNOWN = new Set(['announced', 'disclosed', 'unveiled', 'revealed', 'published', 'argued', 'debated']);
const CLAUSES = new Set(['that', 'how', 'why', 'whether', 'who', 'what']);

/** "The winners will be announced in May", "has not been announced": nobody has said a word. */
export function isPending({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || source !== null || !MADE_KNOWN.has(tokens[cue.end - 1]!.lower)) return false;
  // "In places that do not pay": where, and not what.
  const behind = tokens[cue.end]?.lower ?? '';
  if (CLAUSES.has(behind) || content.some((part) => part.first < cue.first && hasFinite(clues, part.first, part.end)))
    return false;
  if (content.some(({ first, end }) => holdsQuotation(clues, first, end))) return false;
  for (let i = cue.first; i + 2 < cue.end; i++) {
    if (pending.has(tokens[i]!.lower) && /^be(?:en)?$/.test(tokens[cue.end - 2]!.lower)) return true;
  }
  return false;
}
