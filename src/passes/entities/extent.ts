// How far a name goes and what it is, before titles and the like are taken off: what stands beside it, what every
// newsroom knows, and what the words of the article say.
import { nameHeads, streetHeads } from '../../lexicon/name-heads.ts';
import { besideRoads, firmEnds } from '../../lexicon/name-words.ts';
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import { PERIODICALS } from '../../lexicon/periodicals.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import { isCapital } from './capitals.ts';
import { isListedPlace, nameEnd, nameStart } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { appositionType, exampleType, introducedType, isEmeritus, isScholar } from './introduced.ts';
import { knownType } from './listed.ts';
import { longerEnd, longerStart } from './longer.ts';
import { nameOf, plainWords } from './names.ts';
import type { Name } from './recognise.ts';
import { settingType } from './setting.ts';
import { isBehindMember } from './whereabouts.ts';
import { wordedType } from './worded.ts';

/** A name the recogniser is surer of than this is what it says; below, what the noun in front of it says counts more. */
export const SURE = 0.9;

/** The tokens of a name, half-open, and what it is, before titles and the like are taken off. */
export interface Extent {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly confidence: number;
  readonly told?: true;
}

/** What the article says it is, it is; whether it is a name stays as open as it was. */
const TOLD = 0.85;
/** Of two words or more surer than this, the recogniser is right: "Lena Brandt, a company of one". */
const SURE_TYPE = 0.8;
/** What is surer than this to be some name, and not of which type, is what its setting says, and shown. */
const NAMED = 0.7;
const CONFIDENCE = 0.6;
/** The same for what is told to be somebody: hardly anything else has a job or is "who". */
const SURE_OTHER = 0.97;

export function extentOf(
  reading: Reading,
  name: Name,
  sentence: Sentence,
  named: Uint8Array,
  gazetteer: Gazetteer,
): Extent {
  const { tokens } = reading;
  const { type, confidence } = name;
  const start = nameStart(tokens, behindBracket(tokens, name), name.endToken, type, gazetteer);
  const first =
    type === 'organization' && !isKnownBody(tokens, start, name.endToken, gazetteer)
      ? longerStart(tokens, start, sentence.firstToken, named)
      : type === 'place'
        ? streetStart(tokens, start, name.endToken, named)
        : type === 'misc'
          ? meetingStart(tokens, start, name.endToken, named)
          : start;
  const end = beforeBracket(tokens, first, nameEnd(tokens, first, name.endToken));
  if (type === 'place' && isOfBody(tokens, first, sentence))
    return { firstToken: first - 1, endToken: end, type: 'organization', confidence: SURE };
  // "Harker & Sons".
  if (tokens[end]?.text === '&' && end + 1 < sentence.endToken && firmEnds.has(tokens[end + 1]!.lower))
    return { firstToken: first, endToken: end + 2, type: 'organization', confidence: SURE };
  const known = knownExtent(tokens, first, end, sentence, confidence);
  if (known !== null) return known;
  const endToken = longerEnd(reading, first, end, type, named, gazetteer);
  if (type === 'misc' && (first < start || endToken > end) && nameHeads.meetings.has(tokens[end - 1]!.lower))
    return { firstToken: first, endToken, type, confidence: Math.max(confidence, CONFIDENCE), told: true };
  // "Merrin Kharim of Norland won".
  if (type === 'person' && first + 1 < end && isOfCountry(tokens, end, gazetteer))
    return { firstToken: first, endToken: end, type, confidence: Math.max(confidence, TOLD), told: true };
  if ((first + 1 < endToken && isEmeritus(tokens, endToken)) || isScholar(tokens, first, endToken, gazetteer))
    return { firstToken: first, endToken, type: 'person', confidence: Math.max(confidence, TOLD), told: true };
  const told = appositionType(tokens, first, endToken, gazetteer);
  if (
    told !== null &&
    (type === told ||
      told === 'misc' ||
      confidence < (told === 'person' ? SURE_OTHER : SURE_TYPE) ||
      // "Merrin Square, the hedge fund": called like a place that no list has.
      (type === 'place' && told === 'organization' && !isListedPlace(tokens, first, endToken, gazetteer, TOWN)) ||
      (first + 1 === endToken && (type !== 'place' || told === 'person' || confidence < SURE)))
  )
    return { firstToken: first, endToken, type: told, confidence: Math.max(confidence, TOLD), told: true };
  const set = name.isName > NAMED ? settingType(tokens, first, endToken, type, confidence, gazetteer) : null;
  if (set !== null)
    return { firstToken: first, endToken, type: set, confidence: Math.max(confidence, CONFIDENCE), told: true };
  const worded = wordedType(tokens, first, endToken, type, confidence, sentence, gazetteer);
  const introduced = introducedType(tokens, first, endToken, gazetteer);
  const tells =
    introduced !== null &&
    (confidence < SURE_OTHER ||
      isBehindNoun(tokens, first, introduced) ||
      exampleType(tokens, first, endToken) === introduced);
  // "USA TODAY": what goes on behind a place is none.
  const own = endToken > end ? 'organization' : type;
  const isSeat = (worded ?? own) === 'place' && isBehindMember(tokens, first);
  const shows = isSeat || (worded !== null && name.isName > NAMED);
  return {
    firstToken: first,
    endToken,
    type: worded ?? (tells ? introduced : own),
    confidence: tells ? Math.max(confidence, SURE) : shows ? Math.max(confidence, CONFIDENCE) : confidence,
    ...((isSeat || (worded === null && tells)) && { told: true }),
  };
}

/** One word of which the lists know a body: "Norvolt's Cruise and Harkov" are two. */
function isKnownBody(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  return first + 1 === end && isListedPlace(tokens, first, end, gazetteer, BODY);
}

const BODY = classBit('organization') | classBit('knownOrganization');

/** "Off Harker's Yard Lane", of which the recogniser saw "Yard Lane": the street has its owner's name. */
function streetStart(tokens: readonly Token[], first: number, end: number, named: Uint8Array): number {
  const owner = tokens[first - 2];
  if (owner === undefined || tokens[first - 1]!.lower !== "'s" || !streetHeads.has(tokens[end - 1]!.lower))
    return first;
  const isOwner = isCapital(owner) && named[owner.index] === 0 && owner.sentence === tokens[first]!.sentence;
  return isOwner && besideRoads.has(tokens[first - 3]?.lower ?? '') ? first - 2 : first;
}

/** "A Leaders' Summit", of which the recogniser saw the summit. */
function meetingStart(tokens: readonly Token[], first: number, end: number, named: Uint8Array): number {
  const owner = tokens[first - 2];
  if (end > first + 1 || owner === undefined || !nameHeads.meetings.has(tokens[first]!.lower)) return first;
  if (!/^['’]s?$/.test(tokens[first - 1]!.text) || !owner.tag.startsWith('NN')) return first;
  const isOne = isCapital(owner) && named[owner.index] === 0 && owner.sentence === tokens[first]!.sentence;
  return isOne && tokens[first - 3]?.tag === 'DT' ? first - 2 : first;
}

function isOfCountry(tokens: readonly Token[], end: number, gazetteer: Gazetteer): boolean {
  return (
    tokens[end]?.lower === 'of' &&
    end + 1 < tokens.length &&
    isListedPlace(tokens, end + 1, end + 2, gazetteer, COUNTRY)
  );
}

const COUNTRY = classBit('country');
const TOWN = COUNTRY | classBit('region') | classBit('city');

/** "The Merrin firm Hale Brandt", "the film Anna Harker": no doubt is left of what has such a noun in front of it. */
function isBehindNoun(tokens: readonly Token[], first: number, type: EntityType): boolean {
  const lower = tokens[first - 1]?.lower ?? '';
  return type === 'misc' ? namingNouns.works.has(lower) : namingNouns.bodies.has(lower);
}

/** "[Sen. Bob] Harker", "Bob [Harker]": what an editor put in, cut where its bracket is not in the name as a whole. */
function behindBracket(tokens: readonly Token[], { firstToken, endToken }: Name): number {
  for (let at = endToken - 2; at > firstToken; at--) {
    if (tokens[at]!.text === '[') return firstToken;
    if (tokens[at]!.text === ']') return at + 1;
  }
  return firstToken;
}

function beforeBracket(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first + 1; at < end; at++) if (tokens[at]!.text === '[') return at;
  return end;
}

/** "Statistics Norway": the body that the word in front of a country makes of it. */
function isOfBody(tokens: readonly Token[], first: number, { firstToken }: Sentence): boolean {
  const front = tokens[first - 1];
  if (first <= firstToken || front === undefined || !isCapital(front)) return false;
  const before = tokens[first - 2];
  // "New Health Canada" is a longer name.
  const opens = first - 1 === firstToken || before === undefined || !isCapital(before) || before.kind !== 'word';
  return opens && namingNouns.bodyFronts.has(front.lower);
}

/** The name of a newsroom's list that the words beside a name make of it: "Islamic" and "State"; null where they do not. */
function knownExtent(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
  confidence: number,
): Extent | null {
  const article = tokens[first]!.text === 'The' ? first : first - 1;
  if (article > sentence.firstToken && tokens[article]!.text === 'The' && end - article <= LONGEST_PERIODICAL) {
    const isPeriodical = PERIODICALS.has(nameOf(plainWords(tokens, article + 1, end)));
    if (isPeriodical) return { firstToken: article, endToken: end, type: 'organization', confidence };
  }
  const before = first > sentence.firstToken && isCapital(tokens[first - 1]!) ? first - 1 : first;
  const starts = before === first ? [first] : [before, first];
  // "Marks and Spencer", of which the recogniser saw the second half.
  const isHalf = first - 2 >= sentence.firstToken && tokens[first - 1]!.text === 'and' && isCapital(tokens[first - 2]!);
  if (isHalf) starts.unshift(first - 2);
  let behind = end;
  while (behind < Math.min(sentence.endToken, end + MOST_BEHIND) && isCapital(tokens[behind]!)) behind++;
  for (let to = behind; to >= end; to--) {
    for (const from of starts) {
      const words = to - from > end - first ? plainWords(tokens, from, to) : [];
      const type = words.length === to - from ? knownType(nameOf(words)) : undefined;
      if (type !== undefined) return { firstToken: from, endToken: to, type, confidence };
    }
  }
  return null;
}

/** "Dow Jones" of "Dow Jones Industrial Average". */
const MOST_BEHIND = 2;
/** "The" and two words. */
const LONGEST_PERIODICAL = 3;
