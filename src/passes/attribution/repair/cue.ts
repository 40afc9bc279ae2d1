// Which words are the cue: without the marks behind it ("insisted;"), and not the wish to stay unnamed.
import { inverted, saidToNobody } from '../../../lexicon/saying-words.ts';
import { type Clues, QuotePlace, Shape } from '../clues.ts';
import { CORE_VERB, Trait } from '../cue-words.ts';
import { assured, type Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { hasFinite } from '../stretch.ts';
import { FINITE } from '../tags.ts';

/** Somebody is aware of something. */
const AWARE = 0.6;
/** Somebody says it whose name looks like a modal. */
const ACRONYM = 0.8;
const READ = new Set(['read', 'reads', 'said', 'says', 'stated', 'added']);

/** "Insisted;", "point out,"; "a sign on the door read[:]", "is aware [that saying]". */
export function trimCue({ clues }: Evidence, draft: Draft): Draft {
  const { cue } = draft;
  if (cue === null) return draft;
  const { tokens } = clues.reading;
  const { source } = draft;
  if (source !== null && tokens[cue.first]!.text === ':' && source.end === cue.first && source.end - source.first > 1) {
    const verb = source.end - 1;
    // "Read" may look like a noun.
    const { lower, tag } = tokens[verb]!;
    if (READ.has(lower) && (lower === 'read' || FINITE.has(tag)))
      return { ...draft, source: { ...source, end: verb }, cue: { ...cue, first: verb, end: source.end } };
  }
  for (let that = cue.first + 1; that + 1 < cue.end; that++) {
    if (tokens[that]!.lower !== 'that' || tokens[that + 1]!.tag !== 'VBG') continue;
    const rest = draft.content.filter((part) => part.first !== cue.end);
    const said = draft.content.find((part) => part.first === cue.end);
    const clause = { kind: 'content' as const, first: that, end: said?.end ?? cue.end };
    return {
      ...assured(draft, AWARE),
      cue: { ...cue, end: that },
      content: [clause, ...rest].sort((a, b) => a.first - b.first),
    };
  }
  const kind = kindOfSpeaker(clues, draft, cue);
  if (kind !== null) return kind;
  const acronym = acronymInCue(clues, draft, cue);
  if (acronym !== null) return acronym;
  const clause = clauseInCue(clues, draft, cue);
  if (clause !== null) return clause;
  const goesOn = withInfinitive(clues, draft, cue);
  if (goesOn !== null) return goesOn;
  // "An aide who was not authorised [to speak publicly said]".
  const said = cue.end - 1;
  if (
    tokens[cue.first]!.lower === 'to' &&
    said > cue.first + 1 &&
    FINITE.has(tokens[said]!.tag) &&
    source?.end === cue.first
  )
    return { ...draft, source: { ...source, end: said }, cue: { ...cue, first: said } };
  let { end } = cue;
  while (end > cue.first + 1 && /^[,;]$/.test(tokens[end - 1]!.text)) end--;
  return end === cue.end ? draft : { ...draft, cue: { ...cue, end } };
}

const GOING_ON = /^(?:continue[sd]?|continuing|began|begins|proceed(?:s|ed))$/;
/** "Most recently in an interview with the Courier": so far off the clause may begin. */
const LONGEST_SETTING = 16;

/** "Continues [to insist, most recently in May,] that he won": the verb that says it, and the clause it says. */
function withInfinitive({ reading: { tokens }, traits }: Clues, draft: Draft, cue: Segment): Draft | null {
  const to = draft.content.find((part) => part.first === cue.end);
  if (to === undefined || !GOING_ON.test(tokens[cue.end - 1]!.lower) || tokens[to.first]!.lower !== 'to') return null;
  const verb = to.first + 1;
  if (verb + 1 >= to.end || ((traits[verb] ?? 0) & CORE_VERB) === 0) return null;
  let that = verb + 1;
  while (that < to.end && that < verb + LONGEST_SETTING && tokens[that]!.lower !== 'that') that++;
  const first = tokens[that]?.lower === 'that' && that < to.end ? that : verb + 1;
  return {
    ...draft,
    cue: { ...cue, end: verb + 1 },
    content: draft.content.map((part) => (part === to ? { ...to, first } : part)),
  };
}

/** "Suggest talks over {a new deal have begun}": the noun behind the verb is the subject of what is said. */
function clauseInCue(clues: Clues, draft: Draft, cue: Segment): Draft | null {
  const { tokens } = clues.reading;
  const said = draft.content.find((part) => part.first === cue.end);
  const noun = tokens[cue.first + 1]!;
  if (said === undefined || cue.end - cue.first !== 3 || !saidToNobody.has(tokens[cue.first]!.lower)) return null;
  if (!/^NNS?$/.test(noun.tag) || tokens[cue.end - 1]!.tag !== 'IN' || !hasFinite(clues, said.first, said.end))
    return null;
  const whole = { ...said, first: cue.first + 1 };
  return {
    ...draft,
    cue: { ...cue, end: cue.first + 1 },
    content: draft.content.map((part) => (part === said ? whole : part)),
  };
}

/** "'It is gone,' {retired} <captain Ida Brandt> said": what the captain is, and not what she did. */
function kindOfSpeaker(clues: Clues, draft: Draft, cue: Segment): Draft | null {
  const { traits, quotePlace, reading } = clues;
  const { tokens } = reading;
  const { source } = draft;
  if (source === null || cue.end !== cue.first + 1 || source.first !== cue.end) return null;
  const verb = tokens[source.end];
  if (verb === undefined || !FINITE.has(verb.tag) || ((traits[source.end] ?? 0) & CORE_VERB) === 0) return null;
  const past = tokens[cue.first]!.lower.endsWith('ed') && ((traits[cue.first] ?? 0) & Trait.report) === 0;
  if (!past || quotePlace[cue.first - 1] !== QuotePlace.closing) return null;
  return {
    ...draft,
    source: { ...source, first: cue.first },
    cue: { ...cue, first: source.end, end: source.end + 1 },
  };
}

/** "{CAN said} the talks were over": a name of capitals that looks like a modal is who says it, as no "can" stands there. */
function acronymInCue({ shape, reading: { tokens } }: Clues, draft: Draft, cue: Segment): Draft | null {
  const { tag, text, sentence } = tokens[cue.first]!;
  const verb = tokens[cue.first + 1]!;
  if (tag !== 'MD' || text.length < 2 || shape[cue.first] !== Shape.upper || cue.end - cue.first < 2) return null;
  // A headline of capitals has modals too.
  if (draft.source !== null || !inverted.has(verb.lower) || shape[cue.first + 1] === Shape.upper) return null;
  const source: Segment = { kind: 'source', first: cue.first, end: cue.first + 1 };
  return verb.sentence === sentence ? { ...assured(draft, ACRONYM), source, cue: { ...cue, first: source.end } } : null;
}

const HIDDEN = new Set(['identified', 'named', 'quoted']);
/** "Who asked not to be publicly identified, recalled": so near the verb of saying stands. */
const REACH = 12;

/** "'It is old,' one clerk, who [asked] not to be named, recalled": the verb that says it, and who speaks. */
export function mendAnonymous({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null || source.end !== cue.first) return draft;
  const { tokens } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (lower(source.first) !== 'who' || lower(cue.end) !== 'not' || lower(source.first - 1) !== ',') return draft;
  let hidden = cue.end;
  while (hidden < cue.end + REACH && !HIDDEN.has(lower(hidden))) hidden++;
  let verb = hidden + 1;
  while (verb < hidden + REACH && lower(verb) !== ',') verb++;
  verb++;
  // The past of a regular verb is often taken for its participle.
  const tag = tokens[verb]?.tag ?? '';
  const reports = (FINITE.has(tag) || tag === 'VBN') && ((clues.traits[verb] ?? 0) & CORE_VERB) !== 0;
  const first = clues.groupStart[source.first - 2] ?? source.first;
  const quoted = content.filter((part) => (clues.quotation[part.first] ?? -1) >= 0);
  if (!reports || !HIDDEN.has(lower(hidden)) || first >= source.first || quoted.length === 0) return draft;
  return {
    ...draft,
    source: { kind: 'source', first, end: verb },
    cue: { kind: 'cue', first: verb, end: verb + 1 },
    content: quoted,
  };
}
