// "The dam was unsafe, the report said on Monday": a report behind a comma takes what stands before it, whoever else is
// reported in there.
import { askingStems } from '../../../../lexicon/ask-words.ts';
import { type Clues, CueClass, QuotePlace, QuoteSize } from '../../clues.ts';
import { CORE_VERB } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { hasFinite } from '../../stretch.ts';
import { FINITE, TagGroup, tagGroups } from '../../tags.ts';
import { DAYS } from '../../time-phrase.ts';
import { DASHES } from '../../words.ts';
import { LEAST_CONTENT } from '../reach.ts';
import { LISTENED, QUESTIONED } from '../word-classes.ts';

/** Up to so many words may stand behind the cue: "said the day before". */
const LONGEST_TAIL = 7;

/** And so many of time, place or addressee: "said in a letter to Harbour Commissioner Lena Brandt on Monday". */
const LONGEST_ADVERBIAL = 12;

/** Less in front of the comma is no statement: "On Monday, police said". */
const LEAST_FRONT = 3;

export function mendTrailing(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const sentence = sentences[tokens[cue.first]?.sentence ?? -1];
  if (sentence === undefined || tokens[source.first]?.sentence !== sentence.index) return draft;
  const start = Math.min(source.first, cue.first);
  let comma = tokens[start - 1]?.lower === 'as' ? start - 2 : start - 1;
  // The comma stands inside a quotation mark: "... of the dam," according to the report.
  if (clues.quotePlace[comma] === QuotePlace.closing && tokens[comma - 1]?.lower === ',') comma++;
  else if (tokens[comma]?.lower !== ',') return draft;
  const { firstToken, endToken } = sentence;
  if (comma <= firstToken || tokens[source.first]?.tag.startsWith('W') === true) return draft;
  // "Asked whether it was old, she smiled": the question is not hers.
  if (QUESTIONED.has(tokens[firstToken]!.lower)) return draft;
  const last = Math.max(source.end, cue.end);
  const body = bodyEnd(evidence, firstToken, endToken);
  const adverbial = isAdverbial(evidence, cue);
  const end = tailEnd(evidence, last, body, adverbial ? LONGEST_ADVERBIAL : LONGEST_TAIL);
  if (end < 0 || !reports(evidence, cue, end >= body && end - last <= 1)) return draft;
  const aside = end < body;
  const listened = aside && LISTENED.has(tokens[cue.end - 1]!.lower);
  if (aside && source.first > cue.first) return draft;
  if (isSecondVerb(draft, all, comma)) return withObject(clues, draft, body);
  const own = content.filter(({ first }) => first >= firstToken && first < endToken);
  if (!aside && isCutAtDash(clues, own, firstToken, comma)) {
    // The front is all of it.
  } else if (hasFinite(clues, firstToken, comma)) {
    // "The order gives them ten days [to leave], according to a copy": the end of the statement stands for all of it.
    const isEnd = (part: Segment): boolean => part.end === comma && !hasFinite(clues, part.first, part.end);
    // "The wells ran dry, Brandt told [the inquiry, and the pumps had failed]": whom she told ends at the comma.
    const isHearer = (part: Segment): boolean => listened && part.first === last && part.first < end;
    const isFront = (part: Segment): boolean =>
      listened && part.end === comma && (clues.quotation[part.first] ?? -1) < 0;
    const isOther = (part: Segment): boolean =>
      !isHearer(part) && !isFront(part) && ((part.first < start && !isEnd(part)) || part.end > end);
    const other = own.some(isOther) && !isNested(draft, all, own, firstToken, comma);
    // "They agreed to share it, officials said, in a deal [that envoys hope will end the strife]".
    const astray =
      aside && own.length > 0 && own.every(({ first }) => first > end + 1) && !hasFinite(clues, end, own[0]!.first);
    if (comma - firstToken < LEAST_FRONT || (other && !astray)) return draft;
    // "When the vote began, the clerk announced four names": they are what she announced.
    if (!adverbial && own.some(({ first }) => first === last)) return draft;
  } else if (!aside || !(adverbial || end === cue.end) || !isDivided(clues, own, comma, end, body)) return draft;
  const front: Segment[] = [{ kind: 'content', first: firstToken, end: comma }];
  const goesOn = FINITE.has(tokens[end + 1]?.tag ?? '');
  // "Told the inquiry, adding that": a report of its own.
  const adds = listened && tokens[end + 1]?.tag === 'VBG';
  if (aside && !adds && (goesOn || body - end > LEAST_FRONT))
    front.push({ kind: 'content', first: end + 1, end: body });
  const rest = content.filter((part) => !own.includes(part));
  return { ...draft, content: [...front, ...rest].sort((a, b) => a.first - b.first) };
}

/** "'We need it,' they wrote, {asking} for answers": the front is what the first verb of the same speaker reports. */
function isSecondVerb({ source, cue }: Draft, all: readonly Draft[], comma: number): boolean {
  return all.some(
    (other) =>
      other.cue !== null &&
      other.source?.first === source!.first &&
      other.cue.first < cue!.first &&
      other.cue.first >= source!.end &&
      other.content.some(({ end }) => end === comma),
  );
}

/** "{Asking} [for answers]". */
function withObject(clues: Clues, draft: Draft, body: number): Draft {
  const { cue, content } = draft;
  const { tag, lower } = clues.reading.tokens[cue!.first]!;
  const speaks = clues.cue[cue!.first] === CueClass.report || askingStems.test(lower);
  if (content.length > 0 || tag !== 'VBG' || !speaks || body - cue!.end < LEAST_CONTENT) return draft;
  return { ...draft, content: [{ kind: 'content', first: cue!.end, end: body }] };
}

/** "The judge told lawyers [he would rule in May], said Brandt": all of it is Brandt's, who tells what the judge has said. */
function isNested(
  { source, cue }: Draft,
  all: readonly Draft[],
  own: readonly Segment[],
  first: number,
  comma: number,
): boolean {
  return all.some(
    (other) =>
      other.cue !== null &&
      other.source !== null &&
      other.cue !== cue &&
      other.source.first !== source!.first &&
      other.source.first === first &&
      other.source.first < other.cue.first &&
      other.cue.end < comma &&
      own.every((part) => part.first >= other.cue!.end && part.end === comma),
  );
}

/** "Eighty sailors \u2013 most of them women \u2013 [landed in May], the ministry reported": the verb looks like a participle. */
function isCutAtDash({ reading: { tokens }, quotation }: Clues, own: readonly Segment[], first: number, comma: number) {
  const [part] = own;
  if (part === undefined || own.length > 1 || part.first !== first || (quotation[part.end] ?? -1) >= 0) return false;
  const dash = DASHES.has(tokens[part.end - 1]!.text) ? part.end - 1 : part.end;
  return dash + 1 < comma && DASHES.has(tokens[dash]!.text) && /^VB[DN]$/.test(tokens[dash + 1]!.tag);
}

/** "The difference, he told me on Friday, is that ...": a statement whose verb stands behind the report. */
function isDivided(clues: Clues, own: readonly Segment[], comma: number, end: number, body: number): boolean {
  // The past of a regular verb is often taken for its participle: "The bus, she explains, stopped for a swan".
  const goesOn = hasFinite(clues, end + 1, body) || clues.reading.tokens[end + 1]?.tag === 'VBN';
  if (body - end < LEAST_FRONT || !goesOn) return false;
  const { quotation } = clues;
  return own.every(({ first, end: last }) => (last <= comma || first > end) && (quotation[first] ?? -1) < 0);
}

/** Behind the cue a listener, a day, "in an interview": no object. */
function isAdverbial({ clues }: Evidence, { end }: Segment): boolean {
  const { tokens } = clues.reading;
  if (LISTENED.has(tokens[end - 1]?.lower ?? '') || DAYS.has(tokens[end]?.lower ?? '')) return true;
  return (tagGroups(clues.tag[end] ?? 0) & TagGroup.preposition) !== 0;
}

/** A verb of saying; a weaker one only where the sentence ends with it: "the figures show." */
function reports({ clues }: Evidence, cue: Segment, closes: boolean): boolean {
  const least = closes ? CueClass.weak : CueClass.report;
  for (let i = cue.first; i < cue.end; i++) {
    if ((clues.cue[i] ?? 0) >= least || clues.reading.tokens[i]?.lower === 'according') return true;
    // "Pointed out" looks like an adjective.
    if (closes && ((clues.traits[i] ?? 0) & CORE_VERB) !== 0) return true;
  }
  return false;
}

/** The rest of a list of those who are told. */
const LONGEST_LIST = 8;

/** Where the words behind the cue end, at the sentence's end or a comma; -1 when they are a statement of their own. */
/** "In a letter to farmers[,] growers and traders that": the comma of a list in front of the clause. */
function isList({ reading: { tokens } }: Clues, comma: number, body: number): boolean {
  for (let i = comma + 1; i < body && i <= comma + LONGEST_LIST; i++) {
    const { tag, lower, text } = tokens[i]!;
    if (lower === 'that') return i > comma + 1 && tag !== 'DT' && tokens[i - 1]!.tag.startsWith('NN');
    if (!(tag.startsWith('NN') || tag.startsWith('JJ') || lower === 'and' || text === ',')) return false;
  }
  return false;
}

function tailEnd({ clues }: Evidence, from: number, body: number, longest: number): number {
  for (let i = from; i < body; i++) {
    const token = clues.reading.tokens[i];
    // "It is true, she confirms: she always writes it first."
    if (token?.lower === ',' || (token?.text === ':' && i === from)) return isList(clues, i, body) ? -1 : i;
    if (i - from >= longest || token?.lower === 'that' || token?.text === ':') return -1;
    if ((tagGroups(clues.tag[i] ?? 0) & TagGroup.verb) !== 0 || token?.tag === 'MD') return -1;
    if ((clues.quoteSize[i] ?? 0) > QuoteSize.short) return -1;
  }
  return body;
}
