// Deeds in verbs that report of other things: "found a man on the floor", "thanked her and left", "pronounced him dead".

import { offices } from '../../../../lexicon/dealings.ts';
import { foundStates, foundThings, orderedGoods, receiving } from '../../../../lexicon/deed-words.ts';
import { lines } from '../../../../lexicon/efforts.ts';
import { calledHelp } from '../../../../lexicon/people-words.ts';
import { whereFound } from '../../../../lexicon/place-words.ts';
import { actVerbs } from '../../../../lexicon/unsaid-deeds.ts';
import type { Token } from '../../../../model/reading.ts';
import { type Clues, EntityCode } from '../../clues.ts';
import { Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { hasFinite, hasVerb, holdsQuotation, isPaper } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { DAYS } from '../../time-phrase.ts';
import { afterBe } from '../be.ts';
import { byWord } from './by-word.ts';

/** Whether what stands around the verb that ends the cue makes it a deed. */
type Act = (clues: Clues, cue: Segment, draft: Draft) => boolean;

/** By the last word of the cue. */
const acts: ReadonlyMap<string, Act> = byWord(actVerbs, {
  foundThere: isFoundThere,
  thanks: isThanks,
  naming: isNaming,
  callForHelp: isCallForHelp,
  takenBack: isTakenBack,
  pondered: isPondered,
  bought: isBought,
  death: isDeath,
  letIn: isLetIn,
  hearing: isHearing,
  writtenTo: isWrittenTo,
  talk: isTalk,
  field: isField,
  writtenOff: isWrittenOff,
  calledIn: isCalledIn,
  firstSight: isFirstSight,
  leftUntold: isLeftUntold,
  pointedAt: isPointedAt,
  askedByNobody: isAskedByNobody,
  clue: isClue,
  receipt: isReceipt,
  received: isReceived,
  interrogated: isInterrogated,
});

export function isAct({ clues }: Evidence, draft: Draft): boolean {
  const { cue, content } = draft;
  if (cue === null) return false;
  const act = acts.get(clues.reading.tokens[cue.end - 1]!.lower);
  if (act === undefined || content.some(({ first, end }) => holdsQuotation(clues, first, end))) return false;
  return act(clues, cue, draft);
}

const OBJECTS = new Set(['me', 'him', 'her', 'it', 'them', 'us', 'you']);

/** "Found a man, 41, on the pavement", "found the keys", "a man found dead in a flat", but not "found the man guilty". */
function isFoundThere(clues: Clues, { end }: Segment, { source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (source === null || isPaper(clues, source) || end >= tokens.length) return false;
  if (foundStates.has(tokens[end]!.lower) && !/^(?:NN|JJ)/.test(tokens[end + 1]?.tag ?? '')) return true;
  const group = (clues.groupEnd[end] ?? end) - 1;
  if (isSeenSo(clues, group + 1, source, content)) return true;
  // "The bodies at noon".
  if (foundThings.has(tokens[group]!.lower) && content.every((part) => !hasFinite(clues, part.first, part.end)))
    return true;
  const last = OBJECTS.has(tokens[end]?.lower ?? '') ? end : foundStates.has(tokens[group]!.lower) ? group - 1 : group;
  const isSomebody =
    last === end || ((clues.traits[last] ?? 0) & Trait.human) !== 0 || clues.entity[last] === EntityCode.person;
  if (last < end || !(isSomebody || foundThings.has(tokens[last]!.lower))) return false;
  // "Ida Brandt, 67, on the floor", where "Ida Brandt, 67, guilty" is a verdict.
  const aged = tokens[last + 1]?.text === ',' && tokens[last + 2]?.tag === 'CD' && tokens[last + 3]?.text === ',';
  const behind = aged ? last + 4 : last + 1;
  const next = tokens[behind]?.lower ?? '';
  return foundStates.has(next) || (whereFound.has(next) && /^(?:DT|PRP\$)$/.test(tokens[behind + 1]?.tag ?? ''));
}

/** "She found the yard {flooded} with oil": with her eyes, where a jury finds "the rules broken by the firm". */
function isSeenSo(clues: Clues, at: number, source: Segment, content: Draft['content']): boolean {
  const { tokens } = clues.reading;
  if (tokens[at]?.tag !== 'VBN' || !/^(?:by|in|on|with|at)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  const last = source.end - 1;
  const isOne = tokens[last]!.tag === 'PRP' || clues.entity[last] === EntityCode.person;
  return isOne && content.every((part) => !hasFinite(clues, part.first, part.end));
}

/** "Thanked him and left", where "thanked him for coming" has something to say. */
function isThanks(clues: Clues, { end }: Segment): boolean {
  const [object, next] = clues.reading.tokens.slice(end, end + 2);
  return OBJECTS.has(object?.lower ?? '') && /^(?:CC|[.,;])$/.test(next?.tag ?? '.');
}

/** "Called the police at midnight", "called her number twice", where "called the police cowards" judges them. */
function isCallForHelp({ groupEnd, reading: { tokens } }: Clues, { end }: Segment): boolean {
  const line = (groupEnd[end] ?? end) - 1;
  for (let i = end; i <= line; i++) if (lines.has(tokens[i]!.lower)) return true;
  // "Called the mayor's office on Friday", where "called the office a mess" judges it.
  if (isOffice(tokens, end, line)) return true;
  const noun = tokens[end]?.tag === 'DT' ? end + 1 : end;
  const next = tokens[noun + 1];
  return calledHelp.has(tokens[noun]?.lower ?? '') && (next === undefined || /^(?:IN|TO|CC|[.,;:])$/.test(next.tag));
}

/** "Called the mayor's {office} last week", where "called the office a mess" judges it. */
function isOffice(tokens: readonly Token[], first: number, last: number): boolean {
  let office = first;
  while (office <= last && !offices.has(tokens[office]!.lower)) office++;
  const next = tokens[office + 1];
  if (office > last || next === undefined) return false;
  return isTime(next) || /^(?:IN|TO|CC|VBG|[.,;:])$/.test(next.tag);
}

/** "Last week", "Friday", "twice". */
function isTime({ lower }: Token): boolean {
  return DAYS.has(lower) || /^(?:last|this|again|twice|yesterday|repeatedly)$/.test(lower);
}

/** "The firm recalled 4,000 cars over a fault": a body takes back; "the minister recalled the war" remembers. */
function isTakenBack(clues: Clues, _: Segment, { source, content }: Draft): boolean {
  if (source === null || content.some(({ first, end }) => hasVerb(clues, first, end))) return false;
  const last = source.end - 1;
  const body = clues.entity[last] === EntityCode.organization || ((clues.traits[last] ?? 0) & Trait.institution) !== 0;
  return body && ((clues.traits[last] ?? 0) & Trait.human) === 0 && clues.reading.tokens[last]!.tag !== 'NNS';
}

/** "Named it Norlandia", "named her Ida"; not "named him as a suspect". */
function isNaming(clues: Clues, { end }: Segment): boolean {
  const [object, name] = clues.reading.tokens.slice(end, end + 2);
  return OBJECTS.has(object?.lower ?? '') && name?.tag.startsWith('NNP') === true;
}

/** "Considered the matter for some days", where "considered the matter closed" judges it. */
function isPondered(clues: Clues, { first, end }: Segment, { content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (tokens[end]?.lower !== 'the' || afterBe(clues, end - 1, first)) return false;
  let noun = end + 1;
  while (/^(?:JJ|NN)/.test(tokens[noun]?.tag ?? '')) noun++;
  const behind = tokens[noun];
  if (behind === undefined || content.some((part) => hasVerb(clues, part.first, part.end))) return false;
  return behind.kind === 'punctuation' || /^(?:for|briefly|carefully|again)$/.test(behind.lower);
}

/** "Ordered a round of drinks": the goods stand within so many words. */
const LONGEST_GOODS = 5;

/** "Ordered too many chairs", "ordered 300 bicycles from Norland", "ordered two coffees". */
function isBought(clues: Clues, { end }: Segment): boolean {
  const { tokens } = clues.reading;
  if (tokens[end]?.lower === 'too') return true;
  const last = (clues.groupEnd[end] ?? end) - 1;
  const next = tokens[last + 1]?.lower;
  if (last < end || next === 'to') return false;
  if (tokens[end]!.tag === 'CD' && next === 'from') return tokens[last]!.tag === 'NNS';
  for (let i = end; i <= last + 2 && i < end + LONGEST_GOODS; i++)
    if (orderedGoods.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "A doctor pronounced him dead", "was declared dead": death is a fact, and "declared the pact dead" a view. */
function isDeath(clues: Clues, cue: Segment): boolean {
  const { tokens } = clues.reading;
  if (tokens[cue.end]?.lower === 'dead') return afterBe(clues, cue.end - 1, cue.first);
  const last = (clues.groupEnd[cue.end] ?? cue.end) - 1;
  const at = OBJECTS.has(tokens[cue.end]?.lower ?? '') ? cue.end : last;
  const isSomebody =
    at === cue.end || ((clues.traits[at] ?? 0) & Trait.human) !== 0 || clues.entity[at] === EntityCode.person;
  return isSomebody && (tokens[at + 1]?.lower === 'dead' || tokens[at]?.lower === 'dead');
}

/** "Women were not admitted as fellows": through the door. */
function isLetIn(clues: Clues, { first, end }: Segment, { source }: Draft): boolean {
  const next = clues.reading.tokens[end]?.lower ?? '';
  return source === null && /^(?:as|to|into)$/.test(next) && afterBe(clues, end - 1, first);
}

const SETTING = /^(?:in|at|on|before|during|under|for|as|alongside|behind|via|again|twice|publicly)$/;

/** "Testified in court on Monday as part of a trial": where and when, and nothing of what. */
function isHearing({ reading: { tokens, sentences } }: Clues, { end }: Segment, { source, content }: Draft): boolean {
  // "The flood came at night, she testified" may have lost what it says.
  if (content.length === 0) return source?.first === sentences[tokens[end - 1]!.sentence]!.firstToken;
  return content.every(({ first, end: last }) => {
    if (first < end || !(SETTING.test(tokens[first]!.lower) || DAYS.has(tokens[first]!.lower))) return false;
    for (let i = first; i < last; i++) {
      const { lower, tag } = tokens[i]!;
      if (/^(?:about|how|whether|why)$/.test(lower) || (lower === 'that' && tag === 'IN')) return false;
      // "In a trial which began in May", where "under oath he was asleep" says something.
      if (tag.startsWith('W') || (i > first && /^(?:as|after|before|when|while|because)$/.test(lower))) return true;
      if (FINITE.has(tag)) return false;
    }
    return true;
  });
}

/** "Has written to the board twice": to whom, and nothing of what. */
function isWrittenTo(clues: Clues, { end }: Segment, { content }: Draft): boolean {
  const { tokens } = clues.reading;
  const [what] = content;
  // "Paid tribute to Brandt", where "paid tribute to how she had led them" has something to say.
  // "Has apologised to her": for what, the article does not tell.
  if (content.length === 0) return /^apologi[sz](?:ed|es)$/.test(tokens[end - 2]?.lower ?? '');
  if (tokens[end - 2]?.lower === 'tribute') return content.every((part) => !hasVerb(clues, part.first, part.end));
  // "Protested to the ministry".
  if (/^(?:protest|complain)(?:s|ed)?$/.test(tokens[end - 2]?.lower ?? ''))
    return (
      content.every((part) => part.first === end && isAddressee(clues, part)) &&
      tokens[content[0]!.end]?.lower !== 'that'
    );
  if (!/^(?:written|wrote|writes)$/.test(tokens[end - 2]?.lower ?? '') || content.length > 1) return false;
  if (what === undefined || what.first !== end || hasVerb(clues, end, what.end)) return false;
  for (let i = end; i < what.end; i++) if (/^(?:about|on|over|of|that|:)$/.test(tokens[i]!.lower)) return false;
  return !/^(?:to|that|[:,])$/.test(tokens[what.end]?.lower ?? '');
}

/** "The ministry", "Brandt": all that stands there is somebody. */
function isAddressee({ entity, groupEnd, traits }: Clues, { first, end }: Segment): boolean {
  if (groupEnd[first] !== end) return false;
  return (entity[end - 1] ?? 0) !== 0 || ((traits[end - 1] ?? 0) & (Trait.human | Trait.institution)) !== 0;
}

/** "Questioned [Brandt] about the fire", "questioned [Brandt, the mayor,] about": her, where "questioned the plan" doubts it. */
function isInterrogated(clues: Clues, { end }: Segment): boolean {
  const { tokens, sentences } = clues.reading;
  const last = (clues.groupEnd[end] ?? end) - 1;
  if (last < end) return false;
  const isSomebody =
    OBJECTS.has(tokens[last]!.lower) ||
    clues.entity[last] === EntityCode.person ||
    ((clues.traits[last] ?? 0) & Trait.human) !== 0;
  if (!isSomebody) return false;
  if (TOPIC.test(tokens[last + 1]?.lower ?? '')) return true;
  // Over the comma that closes the aside.
  const { endToken } = sentences[tokens[end]!.sentence]!;
  for (let i = last + 2; tokens[last + 1]?.text === ',' && i < endToken - 1; i++)
    if (tokens[i]!.text === ',') return TOPIC.test(tokens[i + 1]!.lower);
  return false;
}

const TOPIC = /^(?:about|over|on)$/;

/** "Spoke by phone with both leaders": with whom, and nothing of what; "hours after talks with both": a thing. */
function isTalk({ reading: { tokens } }: Clues, { first, end }: Segment, { source, content }: Draft): boolean {
  if (isTalks(tokens, first, source)) return true;
  if (!/^(?:spoke|speaks|spoken|talked|talks|met|meets)$/.test(tokens[first]!.lower)) return false;
  return content.every((part) => {
    for (let i = part.first; i < part.end; i++) {
      const { lower } = tokens[i]!;
      if (/^(?:about|that|how)$/.test(lower) || (lower === 'on' && !DAYS.has(tokens[i + 1]?.lower ?? ''))) return false;
    }
    return part.first >= end;
  });
}

/** "Talks on a truce", which nobody in front of them holds. */
function isTalks(tokens: readonly Token[], first: number, source: Segment | null): boolean {
  return tokens[first]!.lower === 'talks' && source?.end !== first;
}

const AT_LENGTH = new Set(['widely', 'extensively', 'regularly', 'frequently', 'often']);
const WORKED = new Set(['written', 'published', 'spoken', 'lectured']);

/** "Has all but written off the harbour", where "wrote it off as a whim" judges it. */
function isWrittenOff({ reading: { tokens } }: Clues, { end }: Segment, { content }: Draft): boolean {
  if (!/^writ(?:e|es|ing|ten)$|^wrote$/.test(tokens[end - 2]?.lower ?? '')) return false;
  return content.every(({ first, end: last }) => {
    for (let i = first; i < last; i++) if (tokens[i]!.lower === 'as') return false;
    return true;
  });
}

/** "Has called in a specialist": to help, where "called in a letter for calm" asks for it. */
function isCalledIn({ reading: { tokens } }: Clues, { end }: Segment, { content }: Draft): boolean {
  if (!/^call(?:ed|s|ing)?$/.test(tokens[end - 2]?.lower ?? '')) return false;
  return content.every(({ first, end: last }) => {
    for (let i = first; i < last; i++) if (tokens[i]!.lower === 'for') return false;
    return first >= end;
  });
}

/** "Is betting on trade": what it reckons with, where "is betting that it will pay" is a view. */
function isWager(clues: Clues, { end }: Segment, { content }: Draft): boolean {
  if (!/^bet(?:s|ting)?$/.test(clues.reading.tokens[end - 2]?.lower ?? '')) return false;
  return content.every((part) => !hasFinite(clues, part.first, Math.min(part.end, part.first + 2)));
}

/** "Who speaks on housing for the party", "has written widely on the war": a field of work. */
function isField(clues: Clues, cue: Segment, draft: Draft): boolean {
  const { tokens } = clues.reading;
  const { first, end } = cue;
  const { source, content } = draft;
  if (isTalks(tokens, first, source) || isWager(clues, cue, draft)) return true;
  if (content.some((part) => part.first < end || tokens[part.first]!.lower === 'how')) return false;
  const verb = tokens[first]!.lower;
  if (verb === 'speaks') return end === first + 2 && tokens[source?.first ?? -1]?.lower === 'who';
  return AT_LENGTH.has(tokens[end - 2]?.lower ?? '') && WORKED.has(tokens[end - 3]?.lower ?? '');
}

/** "First saw the lake in 1971": with the eyes. */
function isFirstSight({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  return end - first > 1 && /^(?:first|last)$/.test(tokens[end - 2]!.lower);
}

/** "Hadn't told anyone", "told it differently", "told the truth", "the lies she told": not what. */
function isLeftUntold({ reading: { tokens } }: Clues, { first, end }: Segment, { source, content }: Draft): boolean {
  const next = tokens[end]?.lower ?? '';
  if (content.length === 0 && source?.end === first && TALES.has(tokens[source.first - 1]?.lower ?? '')) return true;
  const truth = tokens[end + 1];
  // "Told the Truth Commission", "told the truth panel".
  if (next === 'the' && truth?.text === 'truth') return !tokens[end + 2]?.tag.startsWith('NN');
  if (next === 'it') return /^(?:differently|otherwise|well|badly)$/.test(tokens[end + 1]?.lower ?? '');
  if (next !== 'anyone' && next !== 'anybody') return false;
  for (let i = first; i < end; i++) if (/^(?:not|n't|never)$/.test(tokens[i]!.lower)) return true;
  return false;
}

const TALES = new Set(['lie', 'lies', 'tale', 'tales', 'story', 'stories', 'joke', 'jokes']);

/** "Points out a farm where she was born": with a finger. */
function isPointedAt(clues: Clues, { end }: Segment): boolean {
  const { tokens } = clues.reading;
  if (!/^point/.test(tokens[end - 2]?.lower ?? '') || tokens[end]?.tag !== 'DT') return false;
  return (
    tokens[clues.groupEnd[end] ?? end]?.lower === 'where' || tokens[(clues.groupEnd[end] ?? 0) - 1]?.lower === 'where'
  );
}

/** "Nobody asks you to buy it": a thing that does not happen. */
function isAskedByNobody({ reading: { tokens } }: Clues, { end }: Segment, { source }: Draft): boolean {
  const who = tokens[source?.first ?? -1]?.lower ?? '';
  return /^(?:nobody|no|none)$/.test(who) && /^(?:you|us|me|them)$/.test(tokens[end]?.lower ?? '');
}

const SPEAKERS = Trait.human | Trait.institution | Trait.document | Trait.vague | Trait.pronoun | Trait.sayingNoun;

/** "The shape of the jaw hints that it fed on fish": a clue, and nobody's hint. */
function isClue(clues: Clues, { end }: Segment, { source }: Draft): boolean {
  if (source === null || clues.reading.tokens[end]?.lower !== 'that') return false;
  for (let i = source.first; i < source.end; i++)
    if ((clues.entity[i] ?? 0) !== 0 || ((clues.traits[i] ?? 0) & SPEAKERS) !== 0) return false;
  return (
    clues.reading.tokens[source.end - 1]!.tag.startsWith('NN') && !FINITE.has(clues.reading.tokens[source.first]!.tag)
  );
}

/** "Ignored three warnings": others gave them. */
function isReceipt({ traits, reading: { tokens } }: Clues, { end }: Segment): boolean {
  let noun = end;
  while (/^(?:DT|CD|JJ|PRP\$|NN)/.test(tokens[noun + 1]?.tag ?? '') && noun < end + LONGEST_RECEIPT) noun++;
  if (noun >= tokens.length) return false;
  return ((traits[noun] ?? 0) & Trait.sayingNoun) !== 0 || /^reports?$/.test(tokens[noun]!.lower);
}

const LONGEST_RECEIPT = 5;

/** "Ignored three {warnings} that it was unsafe": nor are they of whoever had them. */
function isReceived({ groupStart, reading: { tokens } }: Clues, { first, end }: Segment, { source }: Draft): boolean {
  if (end > first + 1 || source === null || source.end > first) return false;
  const verb = (groupStart[first] ?? first) - 1;
  return verb >= source.end && receiving.has(tokens[verb]!.lower);
}
