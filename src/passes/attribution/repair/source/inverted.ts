// "The bridge, said Keller, is safe": the speaker behind the verb.
import { inverted } from '../../../../lexicon/saying-words.ts';
import { type Clues, EntityCode, QuotePlace } from '../../clues.ts';
import { CORE_VERB } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { verbBehindClause } from '../../relative-report.ts';
import { bodyEnd, canSpeak } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { hasComma, hasFinite, hasMainVerb, isPerson, speaks } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { NAMING } from '../word-classes.ts';

/** "Says the older of the two": so many words at most. */
const LONGEST_SPEAKER = 8;
const WHEN = new Set(['before', 'after', 'while', 'as', 'during', 'following', 'amid', 'when', 'upon', 'without']);
const OPENS_SPEAKER = /^(?:DT|PRP\$|CD|NNPS?|NNS?|JJ)$/;

/** "'It is old,' says the taller of the two, Ida Brandt, frowning": who stands behind the verb, name and all. */
function behindQuotation(clues: Clues, draft: Draft, cue: Segment): Draft | null {
  const { content } = draft;
  const { tokens } = clues.reading;
  // Whoever speaks in another sentence does not speak here.
  const isOwn = draft.source !== null && tokens[draft.source.first]!.sentence === tokens[cue.first]!.sentence;
  const source = isOwn ? draft.source : null;
  if (clues.quotePlace[cue.first - 1] !== QuotePlace.closing || !FINITE.has(tokens[cue.end - 1]!.tag)) return null;
  if (source !== null && source.first !== cue.end) return null;
  if (source === null && !OPENS_SPEAKER.test(tokens[cue.end]?.tag ?? '')) return null;
  let end = source?.end ?? cue.end;
  if (source === null)
    while (tokens[end]?.kind === 'word' && (!FINITE.has(tokens[end]!.tag) || tokens[end - 1]!.tag === 'PRP$')) {
      // "Said Brandt [before boarding the ferry]": when, not who.
      if (end > cue.end && WHEN.has(tokens[end]!.lower) && tokens[end]!.tag === 'IN') break;
      end++;
    }
  if (end === cue.end || end - cue.end > LONGEST_SPEAKER || !canSpeak(clues, cue.end, end)) return null;
  let name = end + 1;
  while (clues.entity[name] === EntityCode.person || tokens[name]?.tag === 'NNP') name++;
  const isNamed = clues.entity[cue.end] === EntityCode.person || clues.entity[end - 1] === EntityCode.person;
  const apposed = !isNamed && tokens[end]?.text === ',' && clues.entity[name - 1] === EntityCode.person;
  if (apposed && tokens[name]?.kind === 'punctuation') end = name;
  else if (source !== null) return null;
  const kept = content.filter((part) => part.end <= cue.first || part.first >= end);
  return { ...draft, source: { kind: 'source', first: cue.end, end }, content: kept };
}

/** "Says [the mayor], 'It is over.'", "Added [Harker]: ...": a verb of saying that opens its sentence has its speaker behind it. */
function openingVerb(clues: Clues, draft: Draft, cue: Segment): Draft | null {
  const { source, content } = draft;
  const { tokens, sentences } = clues.reading;
  const { firstToken } = sentences[tokens[cue.first]!.sentence]!;
  // Its capital may make a name of it: "Said Keller:"; "Said Mansour:" is one.
  if (((clues.traits[firstToken] ?? 0) & CORE_VERB) === 0 || clues.entity[firstToken] !== 0) return null;
  const verb: Segment = { ...cue, first: firstToken, end: firstToken + 1 };
  // "{Added Harker}:".
  if (source?.first === firstToken && source.end === cue.first && tokens[cue.first]!.text === ':')
    return source.end - source.first < 2 ? null : { ...draft, source: { ...source, first: firstToken + 1 }, cue: verb };
  const end = clues.groupEnd[cue.end] ?? cue.end;
  const [what] = content;
  if (source !== null || cue.first !== firstToken || what?.first !== cue.end || end + 1 >= what.end) return null;
  if (tokens[end]!.text !== ',' || clues.quotePlace[end + 1] !== QuotePlace.opening || !canSpeak(clues, cue.end, end))
    return null;
  return {
    ...draft,
    source: { kind: 'source', first: cue.end, end },
    cue: verb,
    content: [{ ...what, first: end + 1 }, ...content.slice(1)],
  };
}

const DESCRIBES = /^(?:who|whose|which|that)$/;

/** "The road is closed, said [the firm that runs it]": what is said stands in front, and the words behind tell who says it. */
function describedSpeaker(evidence: Evidence, draft: Draft, cue: Segment): Draft | null {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const comma = cue.first - 1;
  if (cue.end !== cue.first + 1 || tokens[comma]?.text !== ',') return null;
  // "Say experts": the tagger takes it for a command.
  const plural = tokens[cue.first]!.lower === 'say' && tokens[cue.end]?.tag === 'NNS';
  if (!(plural || /^VB[DZ]$/.test(tokens[cue.first]!.tag)) || ((clues.traits[cue.first] ?? 0) & CORE_VERB) === 0)
    return null;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  if (!OPENS_SPEAKER.test(tokens[cue.end]?.tag ?? '') || !hasFinite(clues, firstToken, comma)) return null;
  // A clause speaks for nobody: "[the talks failed,] said a diplomat who".
  const behind = draft.source !== null && draft.source.first > cue.end;
  // "Said the engineers, [who] added that": of whom that tells.
  const relative = behind && tokens[draft.source.first]!.lower === 'who';
  const object = draft.content.find(({ first }) => first === cue.end);
  // "The sea is low, say [sailors], but the wind is strong".
  const group = clues.groupEnd[cue.end] ?? cue.end;
  const isLone = object !== undefined && group <= object.end && tokens[group]?.text === ',';
  if (draft.source === null && plural && isLone && tokens[group + 1]?.lower === 'but')
    return spokenBy(draft, firstToken, comma, { kind: 'source', first: cue.end, end: group });
  if (draft.source !== null && isSubjectOf(clues, draft.source, object, firstToken, comma)) {
    const end = speakerEnd(clues, object!);
    if (end > 0) return spokenBy(draft, firstToken, comma, { ...object!, kind: 'source', end });
  }
  if (draft.source !== null && !relative && !isEndOf(clues, draft.source, firstToken, comma)) return null;
  if (draft.source !== null && !hasMainVerb(clues, firstToken, comma)) return null;
  let who = cue.end + 1;
  while (who < endToken && !DESCRIBES.test(tokens[who]!.lower) && !FINITE.has(tokens[who]!.tag)) who++;
  const noun = tokens[who - 1]!.text === ',' ? who - 1 : who;
  if (noun - cue.end > LONGEST_SPEAKER || hasComma(clues, cue.end, noun) || !speaks(clues, cue.end, noun)) return null;
  // "He shrugged, said the board that had met was wrong": the verb has a clause behind it.
  // "..., said police."; "Brandt, who leads the board, blasted the plan" has its speaker in front.
  const closes = who === endToken && tokens[who - 1]!.kind === 'punctuation' && clues.groupEnd[cue.end] === who - 1;
  const verb = tokens[cue.first]!.lower;
  const bare = closes && (plural || inverted.has(verb)) && hasOwnVerb(clues, firstToken, comma);
  if (bare) return spokenBy(draft, firstToken, comma, { kind: 'source', first: cue.end, end: who - 1 });
  if (!DESCRIBES.test(tokens[who]?.lower ?? '') || verbBehindClause(clues, who, endToken) >= 0) return null;
  // "Who added that they would mend it" says more; "who asked not to be named" tells who it is.
  const saysMore = ((clues.traits[who + 1] ?? 0) & CORE_VERB) !== 0 && tokens[who + 2]?.lower === 'that';
  if ((relative || saysMore) && noun < who && tokens[who]!.lower === 'who')
    return spokenBy(draft, firstToken, comma, { kind: 'source', first: cue.end, end: noun });
  let end = who + 1;
  while (end < endToken && tokens[end]!.kind !== 'punctuation') end++;
  if (!hasFinite(clues, who + 1, end)) return null;
  return spokenBy(draft, firstToken, comma, { kind: 'source', first: cue.end, end });
}

/** "[Detectives] are looking at the brakes, said [a person close to them]": who does something else does not say it. */
function isSubjectOf(
  clues: Clues,
  source: Segment,
  object: Segment | undefined,
  first: number,
  comma: number,
): boolean {
  if (object === undefined || source.first !== first || (clues.quotation[object.first] ?? -1) >= 0) return false;
  const { tokens } = clues.reading;
  return tokens[comma + 1]!.lower.startsWith('sa') && FINITE.has(tokens[source.end]?.tag ?? '');
}

/** Where whoever speaks ends; 0 where the words are no speaker. */
function speakerEnd(clues: Clues, object: Segment): number {
  const { tokens } = clues.reading;
  // "He came home, said a prayer": no prayer speaks; "said the board had met": a clause.
  const person = /^(?:DT|CD)$/.test(tokens[object.first]!.tag) && isPerson(clues, object);
  if (person && tokens[object.end]?.kind === 'punctuation' && !hasFinite(clues, object.first, object.end))
    return object.end;
  // "Said Norvolt's chair [Ida Brandt] in an email that the Post has seen".
  let end = object.first;
  for (let i = end; i < object.end && !FINITE.has(tokens[i]!.tag) && tokens[i]!.kind !== 'punctuation'; i++)
    if (clues.entity[i] === EntityCode.person) end = i + 1;
  const { tag = '', kind = '' } = tokens[end] ?? {};
  return end > object.first && (tag === 'IN' || kind === 'punctuation') ? end : 0;
}

/** Whether a finite verb stands in the words before any relative clause. */
function hasOwnVerb({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (FINITE.has(tokens[i]!.tag)) return true;
    if (tokens[i]!.tag.startsWith('W') || tokens[i]!.lower === 'that') return false;
  }
  return false;
}

/** Whether a source is the clause in front of the comma or the end of it, "[cracks and leaks,] said the board". */
function isEndOf(clues: Clues, { first, end }: Segment, from: number, comma: number): boolean {
  return end >= comma && end <= comma + 1 && (first === from || !speaks(clues, first, end));
}

/** What stands in front of the comma, said by who stands behind the verb. */
function spokenBy(draft: Draft, first: number, comma: number, source: Segment): Draft {
  return { ...draft, source, content: [{ kind: 'content', first, end: comma }] };
}

/**
 * "It will be open to [nurses from abroad], says [Ida Brandt], head of the ward": of the nouns on both sides of the verb
 * the one in front belongs to the clause that is said.
 */
function namedBehind(clues: Clues, draft: Draft, cue: Segment): Draft | null {
  const { source } = draft;
  const { tokens, sentences } = clues.reading;
  const comma = cue.first - 1;
  if (source === null || source.end < comma || source.end > cue.first || cue.end !== cue.first + 1) return null;
  if (tokens[comma]?.text !== ',' || !inverted.has(tokens[cue.first]!.lower) || !FINITE.has(tokens[cue.first]!.tag))
    return null;
  const end = clues.groupEnd[cue.end] ?? cue.end;
  if (clues.entity[end - 1] !== EntityCode.person || (clues.quotation[comma] ?? -1) >= 0) return null;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  // "Ida Brandt, head of the ward."; of "says Brandt, is safe" another step takes care.
  const stops = tokens[end]?.kind === 'punctuation' || tokens[end]?.tag === 'IN';
  if (!stops || hasFinite(clues, end, endToken) || !hasFinite(clues, firstToken, source.first)) return null;
  return spokenBy(draft, firstToken, comma, { kind: 'source', first: cue.end, end });
}

/** "Said Okafor to a crowd that held many sailors": the name directly behind an inverted verb is the source. */
export function mendInverted(evidence: Evidence, draft: Draft): Draft {
  const { clues } = evidence;
  const { cue, source } = draft;
  if (cue === null) return draft;
  const behind = behindQuotation(clues, draft, cue);
  if (behind !== null) return behind;
  const named = namedBehind(clues, draft, cue);
  if (named !== null) return named;
  const described = describedSpeaker(evidence, draft, cue);
  if (described !== null) return described;
  const opening = openingVerb(clues, draft, cue);
  if (opening !== null) return opening;
  if (source === null || source.first <= cue.end) return draft;
  const { tokens } = clues.reading;
  const end = clues.groupEnd[cue.end] ?? cue.end;
  const said = tokens[cue.end - 1];
  if (said?.tag !== 'VBD' && said?.tag !== 'VBZ') return draft;
  if (clues.entity[cue.end] !== EntityCode.person || end > source.first || tokens[cue.end]?.sentence !== said.sentence)
    return draft;
  const spoken = (clues.quotePlace[cue.first - 1] ?? 0) !== 0 || tokens[cue.first - 1]?.lower === ',';
  return spoken ? { ...draft, source: { kind: 'source', first: cue.end, end } } : draft;
}

const LEADS = /^(?:IN|RB[RS]?|VB[GN])$/;

/** "Following her uncle's example, said the board, [the girl had] drawn a map": a clause behind, and what leads up to it. */
function isOpened(clues: Clues, first: number, comma: number, subject: number, end: number): boolean {
  const { tokens } = clues.reading;
  if (!LEADS.test(tokens[first]!.tag) || hasFinite(clues, first, comma)) return false;
  const verb = clues.groupEnd[subject] ?? subject;
  return verb > subject && verb < end && FINITE.has(tokens[verb]!.tag) && canSpeak(clues, subject, verb);
}

const POINTERS = new Set(['that', 'this', 'it', 'which']);

/** "It was empty because, said the board, [the firm had sold it]", "but, said the board, [...]": nothing ends in front of it. */
function isLedUp(clues: Clues, comma: number, subject: number, end: number): boolean {
  const { tag, lower } = clues.reading.tokens[comma - 1]!;
  return (tag === 'CC' || (tag === 'IN' && JOINING.has(lower))) && hasFinite(clues, subject, end);
}

const JOINING = new Set(['because', 'that', 'if', 'although', 'though', 'while', 'since', 'so']);

/** "The bridge, said Keller, is safe": the speaker stands in the aside, and what is said around it. */
export function mendInvertedAside(evidence: Evidence, draft: Draft): Draft {
  const { clues } = evidence;
  const { cue, source } = draft;
  if (cue === null || cue.end !== cue.first + 1) return draft;
  // "Said [the board, the girl] had drawn a map": the tagger runs on, or finds nothing said.
  const known = source !== null && source.first === cue.end;
  if (source !== null && source.end > cue.first && !known) return draft;
  const { tokens, sentences } = clues.reading;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const comma = cue.first - 1;
  const verb = tokens[cue.first]!;
  if (
    comma <= firstToken ||
    tokens[comma]?.lower !== ',' ||
    // "Say economists": the tagger takes it for a command.
    !(FINITE.has(verb.tag) || (verb.lower === 'say' && tokens[cue.end]?.tag === 'NNS')) ||
    (clues.quotation[cue.first] ?? -1) >= 0
  )
    return draft;
  if (
    ((clues.traits[cue.first] ?? 0) & CORE_VERB) === 0 ||
    NAMING.has(verb.lower) ||
    hasComma(clues, firstToken, comma)
  )
    return draft;
  let end = clues.groupEnd[cue.end] ?? cue.end;
  // "Says the mayor, Bill Trask, the town would lose".
  let name = end + 1;
  while (clues.entity[name] === EntityCode.person) name++;
  const apposed = name > end + 1 && tokens[end]?.lower === ',' && tokens[name]?.lower === ',';
  if (apposed) end = name;
  else if (tokens[end]?.lower === ',' && tokens[end + 1]?.tag === 'DT') {
    // "Says Teresa Iglesias, a co-author, hints".
    const described = clues.groupEnd[end + 1] ?? end;
    const closes = FINITE.has(tokens[described + 1]?.tag ?? '') || POINTERS.has(tokens[firstToken]!.lower);
    if (described >= end + 3 && tokens[described]?.lower === ',' && closes) end = described;
  }
  if (end === cue.end || tokens[end]?.lower !== ',' || !canSpeak(clues, cue.end, end)) return draft;
  // "That, says Iglesias, hints": who says it is not "that".
  const pointer = comma === firstToken + 1 && POINTERS.has(tokens[firstToken]!.lower);
  const goesOn = apposed || pointer || FINITE.has(tokens[end + 1]?.tag ?? '');
  const led = known && source.end > end && isLedUp(clues, comma, end + 1, endToken);
  const opened = led || isOpened(clues, firstToken, comma, end + 1, endToken);
  if (source === null || known ? !((apposed && !known) || opened) : !(goesOn || opened)) return draft;
  if (known && source.end <= end && draft.content.length > 0) return draft;
  const behind = { kind: 'content' as const, first: end + 1, end: bodyEnd(evidence, firstToken, endToken) };
  const content = led ? [behind] : [{ kind: 'content' as const, first: firstToken, end: comma }, behind];
  return { ...draft, source: { kind: 'source', first: cue.end, end }, content };
}
