// Where a source begins and ends: mends edges that the words around them settle.
import { ownableWords } from '../../../../lexicon/paper-words.ts';
import type { Clues } from '../../clues.ts';
import { CORE_VERB, SPEAKING, Trait } from '../../cue-words.ts';
import { type Draft, inOrder } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { hasComma, isPaper } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { aroundParticiple, fromMidGroup, withKind } from './front.ts';
import {
  behindApposition,
  behindClause,
  behindDashAs,
  behindDateline,
  behindFronted,
  behindHeadline,
  behindMainClause,
  behindOpening,
  behindTopic,
  fromPronoun,
  fromWhose,
  JOINS,
  RELATIVE,
} from './front-edge.ts';
import { withoutOccasion, withoutTime } from './time.ts';
import {
  aroundRelative,
  aroundSide,
  withHead,
  withKin,
  withList,
  withPartner,
  withRelative,
  withWhatIsCounted,
} from './wider.ts';

/** A source directly before its cue, its edges mended; others are left. */
export function mendEdges<D extends Draft>(evidence: Evidence, draft: D): D {
  const { clues } = evidence;
  const { source, cue } = draft;
  if (source === null || cue === null || source.end > cue.first) return draft;
  const { tokens, sentences } = clues.reading;
  const sentence = sentences[tokens[source.first]?.sentence ?? -1];
  if (sentence === undefined || tokens[cue.first]?.sentence !== sentence.index) return draft;
  if ((clues.quotation[cue.first] ?? -1) >= 0) return draft;
  const from = sentence.firstToken;
  const cut = twoVerbs(clues, source, cue, from) ?? behindParticiple(clues, source, cue);
  if (cut !== null) return { ...draft, ...cut };
  // "Keller's [message was blunt:] 'Pay up.'"
  const owned = tokens[cue.end - 1]!.text === ':' && ownableWords.has(tokens[cue.first]!.lower);
  if (source.end === cue.first && !owned && (ownsSpeaker(clues, source, cue) || opensWithNoun(clues, cue))) {
    const verb = cue.first + 1;
    return mendEdges(evidence, { ...draft, source: { ...source, end: verb }, cue: { ...cue, first: verb } });
  }
  const topic = behindTopic(clues, source, cue);
  if (topic !== null) {
    const about = { kind: 'content', first: source.first, end: topic.first } as const;
    return { ...draft, source: topic, content: inOrder([about, ...draft.content]) };
  }
  const edged =
    behindOpening(clues, source, from) ??
    beforeOwnDeed(clues, source, cue, from) ??
    behindDateline(clues, source, from) ??
    behindFronted(clues, source, from) ??
    fromWhose(clues, source, cue) ??
    behindDashAs(clues, source, cue) ??
    behindClause(clues, source) ??
    behindMainClause(clues, source, cue) ??
    behindHeadline(clues, source) ??
    behindApposition(clues, source, cue) ??
    withWholeHead(clues, aroundRelative(clues, source, cue, from), cue, from) ??
    withKind(clues, source, cue, from) ??
    aroundParticiple(clues, source, cue, from) ??
    aroundSide(clues, source, cue, from) ??
    withRelative(clues, source, cue, from) ??
    withoutTime(clues, source) ??
    withoutOccasion(clues, source) ??
    fromPronoun(clues, source) ??
    withHead(clues, source, cue, from) ??
    withPartner(clues, source, from) ??
    withList(clues, source, from) ??
    withKin(clues, source, cue, from) ??
    withWhatIsCounted(clues, source, cue);
  const mended = fromMidGroup(clues, edged ?? source, cue, from) ?? edged;
  if (mended === null || draft.content.some((part) => part.first < mended.end && mended.first < part.end)) return draft;
  return { ...draft, source: mended };
}

/** A name with its apposition is so long. */
const LONGEST_INTRODUCED = 16;

/** "Norvolt, a battery maker, [runs six plants] and says": what it does is not who it is, whatever its verb is taken for. */
function beforeOwnDeed(clues: Clues, source: Segment, cue: Segment, from: number): Segment | null {
  const { tokens } = clues.reading;
  if (source.end > cue.first || (clues.entity[from] ?? 0) === 0) return null;
  if (!/^(?:and|but)$/.test(tokens[cue.first - 1]!.lower)) return null;
  let comma = from;
  while ((clues.entity[comma] ?? 0) !== 0) comma++;
  if (tokens[comma]!.text !== ',' || tokens[comma + 1]?.tag !== 'DT') return null;
  let close = comma + 2;
  while (close < cue.first && close < from + LONGEST_INTRODUCED && tokens[close]!.text !== ',') {
    if (FINITE.has(tokens[close]!.tag) || tokens[close]!.tag.startsWith('W')) return null;
    close++;
  }
  const verb = tokens[close + 1];
  if (close + 2 >= cue.first || tokens[close]!.text !== ',') return null;
  if (verb === undefined || !(FINITE.has(verb.tag) || verb.tag === 'NNS') || hasComma(clues, close + 1, cue.first))
    return null;
  const inDeed = source.first > close || (source.first === from && source.end > close + 1);
  return inDeed ? { ...source, first: from, end: close + 1 } : null;
}

/** "[A nurse with] six years' service, who ...,": the nurse. */
function withWholeHead(clues: Clues, source: Segment | null, cue: Segment, from: number): Segment | null {
  return source === null ? null : (withHead(clues, source, cue, from) ?? source);
}

type Ends = Pick<Draft, 'source' | 'cue'>;

/** "The experts I interviewed said": two verbs, two subjects. */
function twoVerbs(clues: Clues, source: Segment, cue: Segment, from: number): Ends | null {
  const verb = cue.first + 1;
  if (cue.end !== verb + 1 || !FINITE.has(clues.reading.tokens[verb]!.tag)) return null;
  const later = { ...cue, first: verb };
  const speakers = withRelative(clues, source, later, from);
  return speakers === null ? null : { source: speakers, cue: later };
}

/** "Letters [found last year in an attic suggest]": the participle tells which letters. */
function behindParticiple(clues: Clues, source: Segment, cue: Segment): Ends | null {
  const { tokens } = clues.reading;
  // "A video [posted online shows]".
  const least = isPaper(clues, source) ? LEAST_RELATIVE - 1 : LEAST_RELATIVE;
  if (source.end !== cue.first || cue.end - cue.first < least) return null;
  const past = tokens[cue.first]!.tag === 'VBD' && ((clues.traits[cue.first] ?? 0) & Trait.auxiliary) === 0;
  if (tokens[cue.first]!.tag !== 'VBN' && !(past && ADVERBIAL.has(tokens[cue.first + 1]!.tag))) return null;
  const said = cue.end - 1;
  const reports = FINITE.has(tokens[said]!.tag) && (clues.cue[said] ?? 0) > 0;
  if (!reports || hasJoin(clues, cue.first, said)) return null;
  return { source: { ...source, end: said }, cue: { ...cue, first: said } };
}

/** "Her [publicist once famously said]". */
function ownsSpeaker(clues: Clues, source: Segment, cue: Segment): boolean {
  const { tokens } = clues.reading;
  const owned = tokens[source.end - 1]!.tag === 'PRP$' || ((clues.traits[cue.first] ?? 0) & Trait.human) !== 0;
  return owned && NOUNS.has(tokens[cue.first]!.tag) && isAdverbial(clues, cue.first + 1, cue.end - 1);
}

/** "Court [filings allege]": the noun in front of the verb, whatever the tagger takes it for. */
function opensWithNoun(clues: Clues, cue: Segment): boolean {
  const { tokens } = clues.reading;
  const verb = cue.first + 1;
  if (cue.end <= verb) return false;
  const noun =
    NOUNS.has(tokens[cue.first]!.tag) ||
    ((clues.traits[cue.first] ?? 0) & SPEAKING) !== 0 ||
    SOMEWHERE.has(tokens[cue.first]!.lower);
  return noun && (FINITE.has(tokens[verb]!.tag) || ((clues.traits[verb] ?? 0) & CORE_VERB) !== 0);
}

/** Behind a noun they say which: "owners downtown fear". */
const SOMEWHERE = new Set(['downtown', 'uptown', 'nationwide', 'worldwide', 'abroad', 'overseas', 'locally']);

/** "Taken on Friday show". */
const LEAST_RELATIVE = 4;

/** Behind a past form they show it to be a participle: "issued earlier this year", "taken on Friday". */
const ADVERBIAL = new Set(['IN', 'RB', 'RBR', 'JJ']);

/** Whether adverbs stand in front of a finite verb. */
function isAdverbial({ reading: { tokens } }: Clues, first: number, verb: number): boolean {
  if (verb <= first || !FINITE.has(tokens[verb]!.tag)) return false;
  for (let i = first; i < verb; i++) if (tokens[i]!.tag !== 'RB' && tokens[i]!.lower !== 'once') return false;
  return true;
}

/** Whether a conjunction or another finite verb stands in the words behind the first. */
function hasJoin({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    const { lower, tag } = tokens[i]!;
    if (JOINS.has(lower) || RELATIVE.has(lower) || lower === ',' || FINITE.has(tag)) return true;
  }
  return false;
}

const NOUNS = new Set(['NN', 'NNS']);
