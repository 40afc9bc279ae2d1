// What the tagger adds to a content and is no part of it: the listener, the main verb, the place.

import { askingStems } from '../../../../lexicon/ask-words.ts';
import { heldOrShown } from '../../../../lexicon/deed-words.ts';
import { backing, presenting } from '../../../../lexicon/evidence-verbs.ts';
import { occasions, occasionsInPlural } from '../../../../lexicon/occasions.ts';
import { clausalSaying, saidTo, saidToNobody, telling, untelling } from '../../../../lexicon/saying-words.ts';
import { type Clues, CueClass, EntityCode, QuotePlace } from '../../clues.ts';
import { Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { verbBehindClause } from '../../relative-report.ts';
import type { Segment } from '../../segments.ts';
import { hasComma, hasFinite, hasVerb, speaks } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { DAYS, timePhraseEnd } from '../../time-phrase.ts';
import { LEAST_CONTENT } from '../reach.ts';
import { LISTENED } from '../word-classes.ts';

const LISTENERS = new Set(['me', 'us', 'him', 'them', 'her', 'you']);

/** What begins the clause behind a listener. */
const CLAUSE = new Set(['PRP', 'PRP$', 'DT', 'NNS', 'NNP', 'NNPS', 'IN', 'EX']);

/** "Sources tell us [lawyers are involved]": whom they tell is no part of it; "told her mother" has no listener alone. */
export function withoutListener({ clues }: Evidence, draft: Draft): Draft {
  const { cue, content } = draft;
  const { tokens } = clues.reading;
  const [told, ...rest] = content;
  if (cue === null || told === undefined || told.end - told.first < 3) return draft;
  if (told.first !== cue.end && !isListenersName(clues, cue, told)) return draft;
  // "It is also, as Okafor pointed out to me, [less than that]".
  if (
    tokens[told.first]!.lower === 'to' &&
    LISTENERS.has(tokens[told.first + 1]!.lower) &&
    tokens[told.first + 2]!.text === ','
  )
    return { ...draft, content: [{ ...told, first: told.first + 3 }, ...rest].filter(({ first, end }) => first < end) };
  const verb = tokens[cue.end - 1]!.lower;
  // "Asked at [a meeting] whether": the preposition may be taken for the cue's.
  if (cue.end > cue.first + 1 && SETTING.has(verb)) {
    const clause = behindSetting(clues, { ...told, first: cue.end - 1 }, tokens[cue.end - 2]!.lower);
    if (clause > told.first)
      return { ...draft, cue: { ...cue, end: cue.end - 1 }, content: [{ ...told, first: clause }, ...rest] };
  }
  const clause = Math.max(
    behindListener(clues, told, verb),
    behindSetting(clues, told, verb),
    behindHearer(clues, told, verb),
    behindAddressee(clues, told, cue),
  );
  if (clause > told.first) return { ...draft, content: [{ ...told, first: clause }, ...rest] };
  if (!LISTENED.has(verb)) return draft;
  if (!LISTENERS.has(tokens[told.first]!.lower)) return draft;
  const next = tokens[told.first + 1]!.tag;
  const begins = tokens[told.first]!.lower === 'her' ? next === 'PRP' || next === 'DT' : CLAUSE.has(next);
  return begins ? { ...draft, content: [{ ...told, first: told.first + 1 }, ...rest] } : draft;
}

/** "Told the Norland newspaper [Merrin Post that it was over]": the name of whom it was told. */
function isListenersName({ reading: { tokens } }: Clues, cue: Segment, told: Segment): boolean {
  if (!LISTENED.has(tokens[cue.end - 1]!.lower) || told.first < cue.end || told.first > cue.end + LONGEST_BARE)
    return false;
  for (let i = cue.end; i < told.first; i++) if (!/^(?:DT|JJ|NN)/.test(tokens[i]!.tag)) return false;
  return /^(?:NNP|DT)/.test(tokens[told.first]!.tag) && tokens[told.first - 1]!.tag.startsWith('NN');
}

const ASKS = /^ask(?:s|ed|ing)?$/;
const QUESTIONS = new Set(['if', 'whether', 'how', 'why', 'what']);
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'there']);
const SUBJECT = /^(?:PRP\$?|DT|NNPS?|EX)$/;
/** "That few people knew": a clause with an adjective in front, where "that" is its conjunction. */
const MEASURES = new Set(['few', 'many', 'most', 'more', 'some', 'several', 'no']);
/** "Told a packed crowd in snowy Varna on the last day that": whom and where is told in at most so many words. */
const LONGEST_LISTENER = 20;
/** "Told women he knew" may be those he knew, the more so the longer they are. */
const LONGEST_BARE = 4;

/**
 * "Said [in remarks prepared for a meeting] that it is over", "asked [at the door] if anybody could swim": where the
 * clause begins; `first` without a setting.
 */
function behindSetting(clues: Clues, { first, end }: Segment, verb: string): number {
  const {
    reading: { tokens },
    quotation,
  } = clues;
  const when = timePhraseEnd(clues, first, end);
  if (when > first && when < end && opensBehindTime(clues, first, when, end)) return when;
  if (!SETTING.has(tokens[first]!.lower)) return first;
  if (when > first && tokens[when]?.lower === 'that') return when;
  const asks = ASKS.test(verb);
  for (let i = first + 1; i + 1 < end && i < first + LONGEST_LISTENER; i++) {
    const { tag, lower, kind } = tokens[i]!;
    if (asks && (lower === 'if' || lower === 'whether')) return i;
    if (lower === 'that' && tag === 'IN') return SUBJECT.test(tokens[i + 1]!.tag) ? i : first;
    if (FINITE.has(tag) || kind === 'punctuation' || (quotation[i] ?? -1) >= 0) return first;
  }
  return first;
}

/** "Said Feb. 6 [that] it would", "said in May [it] would", "said late Monday [the] yard would". */
function opensBehindTime(clues: Clues, first: number, at: number, end: number): boolean {
  const { tokens } = clues.reading;
  const { tag, lower } = tokens[at]!;
  if (lower === 'that') return SUBJECT.test(tokens[at + 1]?.tag ?? '') || tag === 'IN';
  // "Told of the decades they had spent there".
  if (tag === 'PRP') return FINITE.has(tokens[at + 1]?.tag ?? '') && !/^(?:the|an?|those)$/.test(tokens[first]!.lower);
  return tag === 'DT' && DAYS.has(tokens[at - 1]!.lower) && hasFinite(clues, at, end);
}

/** What is said begins so: "apologised to them for the delay", "wrote to the board asking for a vote". */
const BEGINNING = /^(?:that|for|about|over)$/;

/** "Apologised to [the families] 'without reserve'": where what is said begins; `first` where nothing is. */
function behindAddressee(clues: Clues, { first, end }: Segment, cue: Segment): number {
  const { tokens } = clues.reading;
  // "Apologised [to the families for it]": "to" may be taken for either.
  const to = tokens[cue.end - 1]!.lower === 'to' ? cue.end - 1 : cue.end;
  if (tokens[to]?.lower !== 'to' || !saidTo.has(tokens[to - 1]?.lower ?? '')) return first;
  let i = to + 1;
  // "The board that a boy": the group may be taken to go on with the clause.
  while (i < (clues.groupEnd[to + 1] ?? first) && (i === to + 1 || tokens[i]!.lower !== 'that')) i++;
  // "To the chair of the board", "to Ida Brandt and the crew".
  while (i < end && /^(?:of|and)$/.test(tokens[i]!.lower) && (clues.groupEnd[i + 1] ?? 0) > i + 1)
    i = clues.groupEnd[i + 1]!;
  // "To the board in March about it".
  i = timePhraseEnd(clues, i, end);
  if (i >= end) return first;
  const { lower, tag } = tokens[i]!;
  const begins = BEGINNING.test(lower) || (tag === 'VBG' && askingStems.test(lower));
  return begins || clues.quotePlace[i] === QuotePlace.opening ? i : first;
}

/** "Suggested to [the witness] that she had": where the clause begins; "admitted to a crime that he" tells of the crime. */
function behindHearer(clues: Clues, { first, end }: Segment, verb: string): number {
  const { tokens } = clues.reading;
  let that = first + 1;
  while (that < end && /^(?:NN|JJ|POS)/.test(tokens[that]!.tag)) that++;
  if (verb !== 'to' || that + 1 >= end || tokens[that]?.lower !== 'that') return first;
  const human = ((clues.traits[that - 1] ?? 0) & Trait.human) !== 0 || clues.entity[that - 1] === EntityCode.person;
  return human && SUBJECT.test(tokens[that + 1]!.tag) ? that : first;
}

/** Where the clause begins that is told or asked behind a listener; `first` of the content without one. */
function behindListener(clues: Clues, told: Segment, verb: string): number {
  const {
    reading: { tokens },
    quotation,
  } = clues;
  const tells = telling.has(verb);
  if (!tells && !ASKS.test(verb)) return told.first;
  const { tag, lower } = tokens[told.first]!;
  if (tag === 'IN' || tag === 'TO' || SUBJECTS.has(lower) || QUESTIONS.has(lower)) return told.first;
  let bare = true;
  for (let i = told.first + 1; i + 1 < told.end && i < told.first + LONGEST_LISTENER; i++) {
    const token = tokens[i]!;
    if (FINITE.has(token.tag) || token.tag === 'TO' || (quotation[i] ?? -1) >= 0) break;
    bare &&= token.tag !== 'IN' && i <= told.first + LONGEST_BARE;
    if (!tells && (token.lower === 'about' || token.lower === 'for')) break;
    // "That he", whatever the word is taken for; "that holds" tells of the listener.
    const after = tokens[i + 1]!;
    const that = token.lower === 'that' && (token.tag === 'IN' || SUBJECT.test(after.tag) || MEASURES.has(after.lower));
    if (tells ? that : QUESTIONS.has(token.lower)) return i;
    // "Assured voters he was tough enough", "told the paper her son was ill"; "told the paper her story" is no clause.
    const plain = SUBJECTS.has(token.lower) && FINITE.has(tokens[i + 1]!.tag);
    const owned = token.tag === 'PRP$' && hasFinite(clues, i + 2, told.end);
    const noun = tokens[i - 1]!.tag.startsWith('NN') && !tokens[i - 1]!.lower.endsWith('thing');
    if (tells && bare && (plain || owned) && noun) return i;
    // "Told the paper's weekly series it is clear that": however long the listener is.
    if (tells && token.lower === 'it' && /^(?:is|was)$/.test(after.lower) && tokens[i + 2]?.tag === 'JJ') return i;
  }
  return told.first;
}

/** "That", "how", "they": a clause follows, whose verb is its own. */
const OPENS_CLAUSE = new Set(['IN', 'WRB', 'WP', 'WDT', 'PRP', 'EX', 'VBD', 'VBZ', 'VBP', 'MD']);

/** "Families who asked for the bodies [were made to sign]": the main verb is no part of what they asked for. */
export function withoutMainVerb({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const [what] = content;
  const { tokens } = clues.reading;
  if (cue === null || source === null || what === undefined || what.first !== cue.end) return draft;
  if (
    !/^(?:who|that|which)$/.test(tokens[cue.first - 1]?.text ?? '') ||
    source.end < cue.first - 2 ||
    source.end > cue.first
  )
    return draft;
  // "He met the treasurer, who said the board had lied": the main verb has come before.
  const start = clues.reading.sentences[tokens[cue.first]!.sentence]!.firstToken;
  if (hasFinite(clues, start, cue.first - 1)) return draft;
  // "Brandt, who asked that she be released, [said she was afraid]": the last verb behind a comma is the main one.
  if (tokens[cue.first - 2]?.text === ',') {
    for (let i = what.end - 2; i > what.first; i--) {
      if (tokens[i]!.text === ',' && FINITE.has(tokens[i + 1]!.tag) && (clues.quotation[i] ?? -1) < 0)
        return { ...draft, content: [{ ...what, end: i }] };
    }
  }
  // "Who described themselves as 'night owls' [did worse]".
  const reflexive = tokens[what.first]!.lower.endsWith('selves') || tokens[what.first]!.lower.endsWith('self');
  const opens = OPENS_CLAUSE.has(tokens[what.first]!.tag) || OPENS_CLAUSE.has(tokens[what.first + 1]?.tag ?? '');
  if ((opens && !reflexive) || saidToNobody.has(tokens[cue.end - 1]!.lower)) return withWholeClause(clues, draft, what);
  let end = what.first + 1;
  const goes = (i: number): boolean => !FINITE.has(tokens[i]!.tag) && (tokens[i]!.kind !== 'punctuation' || reflexive);
  while (end < what.end && (goes(end) || (reflexive && (clues.quotation[end] ?? -1) >= 0))) end++;
  // "Penn, who railed against foreign aid, [has been promoted]".
  const goesOn = tokens[end]?.text === ',' ? end + 1 : end;
  return end < what.end && FINITE.has(tokens[goesOn]?.tag ?? '') ? { ...draft, content: [{ ...what, end }] } : draft;
}

/** "The doctor who said [the drug was safe] has resigned": the clause, and not the main verb behind it. */
function withWholeClause(clues: Clues, draft: Draft, what: Segment): Draft {
  const { tokens, sentences } = clues.reading;
  const end = verbBehindClause(clues, what.first, sentences[tokens[what.first]!.sentence]!.endToken);
  return end < 0 ? draft : { ...draft, content: [{ ...what, end }] };
}

/** "Brandt's warning that the dam could fail [was ignored]": what became of a claim is no part of it. */
export function withoutVerdict({ clues }: Evidence, draft: Draft): Draft {
  const { cue, content } = draft;
  const [what] = content;
  const { tokens, sentences } = clues.reading;
  if (cue === null || what === undefined || what.first !== cue.end || content.length > 1) return draft;
  const that = tokens[what.first]!;
  const verb = verbBehindInfinitive(clues, what);
  if (
    verb > 0 &&
    /^NNS?$/.test(tokens[cue.end - 1]!.tag) &&
    !hasFinite(clues, sentences[that.sentence]!.firstToken, cue.end)
  )
    return { ...draft, content: [{ ...what, end: verb }] };
  if (that.lower !== 'that' || that.tag !== 'IN' || !/^NNS?$/.test(tokens[cue.end - 1]!.tag)) return draft;
  // "Brandt dismissed the claim that ...": the main verb has come before.
  if (hasFinite(clues, sentences[that.sentence]!.firstToken, cue.end)) return draft;
  return withWholeClause(clues, draft, what);
}

/** "Her promise to mend the road [was an empty one]": the main verb behind an infinitive; -1 where a clause may have it. */
function verbBehindInfinitive({ reading: { tokens } }: Clues, { first, end }: Segment): number {
  if (tokens[first]!.tag !== 'TO') return -1;
  for (let i = first + 2; i < end; i++) {
    const { tag, kind, lower } = tokens[i]!;
    if (FINITE.has(tag)) return i;
    if (tag.startsWith('W') || tag === 'PRP' || kind === 'punctuation' || lower === 'that') return -1;
  }
  return -1;
}

/** What is announced or praised, without anything that hangs on it. */
const OBJECT = /^(?:NN|DT|JJ|PRP\$|CD|POS)/;

/** "That Okafor announced the port [shows her will], Brandt said": of a clause that is a subject the main verb tells. */
export function withoutPredicate({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const what = content.at(-1);
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || what === undefined || what.first !== cue.end) return draft;
  const that = source.first - 1;
  if (source.end > cue.first || tokens[that]?.lower !== 'that' || clausalSaying.has(tokens[cue.end - 1]!.lower))
    return draft;
  const { firstToken } = sentences[tokens[cue.first]!.sentence]!;
  const opens = that === firstToken || tokens[that - 1]?.lower === 'fact';
  if (!opens || hasFinite(clues, firstToken, that)) return draft;
  let end = what.first;
  while (end < what.end && OBJECT.test(tokens[end]!.tag)) end++;
  if (end === what.first || end >= what.end || !FINITE.has(tokens[end]!.tag)) return draft;
  return { ...draft, content: [{ ...what, end }] };
}

const LEAVING = new Set(['while', 'without', 'but']);
const PLACING = new Set(['at', 'in', 'on', 'during', 'after', 'before']);
const SETTING = new Set([...PLACING, 'since', 'outside', 'inside', 'throughout', 'over', 'behind', 'from']);

/** "The road will close, Okafor announced at Tuesday's meeting": where is no part of what. */
export function withoutTail({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const { tokens } = clues.reading;
  if (cue === null || source === null || content.length < 2 || source.first > cue.first) return draft;
  const tail = content[content.length - 1]!;
  const closes = tokens[source.first - 1]?.lower === ',' || isClosingMark(clues, source.first - 1);
  const front = closes && content.some(({ end }) => end <= source.first);
  if (!front) return draft;
  // "Said in an interview with the Post, published on Friday".
  const issued = tokens[tail.first]!.text === ',' ? tail.first + 1 : tail.first;
  if (
    tokens[issued - 1]?.text === ',' &&
    heldOrShown.has(tokens[issued]!.lower) &&
    !hasVerb(clues, issued + 1, tail.end)
  )
    return { ...draft, content: content.slice(0, -1) };
  // "He added, while declining to name him": what the speaker leaves out.
  const opens = tokens[tail.first]!.text === ',' ? tail.first + 1 : tail.first;
  if (LEAVING.has(tokens[opens]!.lower) && untelling.has(tokens[opens + 1]?.lower ?? ''))
    return { ...draft, content: content.slice(0, -1) };
  if (tail.first !== cue.end || !PLACING.has(tokens[tail.first]!.lower)) return draft;
  // "Said in a report released today".
  const document = clues.groupEnd[tail.first + 1] ?? tail.end;
  if (
    document < tail.end &&
    ((clues.traits[document - 1] ?? 0) & Trait.document) !== 0 &&
    tokens[document]!.tag === 'VBN'
  )
    return { ...draft, content: content.slice(0, -1) };
  for (let i = tail.first; i < tail.end; i++) {
    if (tokens[i]!.tag.startsWith('VB') || tokens[i]!.tag === 'MD' || (clues.quotation[i] ?? -1) >= 0) return draft;
  }
  return { ...draft, content: content.slice(0, -1) };
}

/** "Called for a new pier [in a statement on Thursday]": on what occasion somebody did is no part of it. */
export function endAtOccasion({ clues }: Evidence, draft: Draft): Draft {
  const { cue, content } = draft;
  const last = content[content.length - 1];
  if (cue === null || last === undefined || last.first !== cue.end) return draft;
  const { tokens } = clues.reading;
  const tail = occasionTail(clues, last);
  if (tail > last.first) return { ...draft, content: [...content.slice(0, -1), { ...last, end: tail }] };
  for (let i = last.first; i < last.end; i++) {
    const { tag, lower } = tokens[i]!;
    // "Denounced those who spoke in an interview", "promised to speak at a rally": that is when they do.
    if (FINITE.has(tag) || tag === 'VB' || tag.startsWith('W') || lower === 'that') return draft;
    if ((clues.quotation[i] ?? -1) >= 0 || i === last.first) continue;
    if (isUnbacked(clues, i) || (lower === 'at' && isRepeated(clues, i)))
      return {
        ...draft,
        content: [...content.slice(0, -1), { ...last, end: tokens[i - 1]!.text === ',' ? i - 1 : i }],
      };
    if (!TELLS_WHEN.has(lower)) continue;
    // "Condemned the remarks in an interview": whose remarks they are.
    if (((clues.traits[i - 1] ?? 0) & (Trait.sayingNoun | Trait.document)) !== 0) return draft;
    if (isOccasion(clues, i + 1)) return { ...draft, content: [...content.slice(0, -1), { ...last, end: i }] };
  }
  return draft;
}

/** "Denied that the dam was old [in comments to the Post]": the occasion at the end of a clause, with those who hear; -1. */
function occasionTail({ reading: { tokens }, quotation }: Clues, { first, end }: Segment): number {
  let noun = end - 1;
  for (; noun > first && noun > end - LONGEST_HEARER; noun--) {
    const { tag, kind, lower } = tokens[noun]!;
    if ((quotation[noun] ?? -1) >= 0 || kind === 'punctuation' || tag.startsWith('VB') || tag === 'MD') return -1;
    if (occasionsInPlural.has(lower)) break;
  }
  // "In [written] comments to"; "in those comments" is told of others.
  const at = tokens[noun - 1]!.tag === 'JJ' ? noun - 2 : noun - 1;
  if (at <= first || tokens[at]!.lower !== 'in' || !occasionsInPlural.has(tokens[noun]!.lower)) return -1;
  if (noun + 1 < end && !/^(?:to|with|on|from)$/.test(tokens[noun + 1]!.lower)) return -1;
  return at;
}

const LONGEST_HEARER = 10;

/** "Condemned the strangers [without offering any evidence that there were some]": what the article misses. */
function isUnbacked({ reading: { tokens } }: Clues, at: number): boolean {
  if (tokens[at]!.lower !== 'without' || !presenting.has(tokens[at + 1]?.lower ?? '')) return false;
  for (let i = at + 2; i < at + 2 + NEAR; i++) if (backing.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "Any further evidence". */
const NEAR = 3;

/** "Called for calm [at several points]": how often. */
function isRepeated({ reading: { tokens } }: Clues, at: number): boolean {
  return (
    /^(?:several|various|many|some|multiple)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:points|occasions)$/.test(tokens[at + 2]?.lower ?? '')
  );
}

const TELLS_WHEN = new Set(['in', 'during', 'at']);

/** "A statement", "an interview with the Post". */
function isOccasion({ groupEnd, reading: { tokens } }: Clues, first: number): boolean {
  const end = groupEnd[first] ?? first;
  return /^(?:an?|his|her|its|their)$/.test(tokens[first]?.lower ?? '') && occasions.has(tokens[end - 1]?.lower ?? '');
}

/** "Was challenged by Norvolt[, a former unit of the firm which is to merge]": who that is. */
export function withoutApposition({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const { tokens } = clues.reading;
  if (cue === null || source === null || source.first < cue.end || content.length < 2) return draft;
  if (tokens[source.first - 1]?.lower !== 'by') return draft;
  const tail = content[content.length - 1]!;
  const apposed = tokens[tail.first]!.text === ',' && /^an?$/.test(tokens[tail.first + 1]?.lower ?? '');
  return tail.first === source.end && apposed ? { ...draft, content: content.slice(0, -1) } : draft;
}

function isClosingMark({ quotePlace }: Clues, i: number): boolean {
  return quotePlace[i] === QuotePlace.closing;
}

/** "Argued that it would fail; an analysis by the bank found otherwise": the semicolon behind which others speak; -1. */
function rebuttalAt(clues: Clues, { first, end }: Segment): number {
  const { tokens } = clues.reading;
  for (let i = first + 1; i + 2 < end; i++) {
    if (tokens[i]!.text !== ';' || (clues.quotation[i] ?? -1) >= 0) continue;
    for (let verb = i + 2; verb < end && verb < i + LONGEST_SUBJECT; verb++) {
      const isReport = tokens[verb]!.tag.startsWith('VB') && (clues.cue[verb] ?? 0) >= CueClass.weak;
      // "Norvolt's Ida Brandt": the possessive looks like a verb.
      if (!isReport && (!FINITE.has(tokens[verb]!.tag) || tokens[verb]!.lower === "'s")) continue;
      const speaker = speaks(clues, i + 1, verb) && !/^(?:PRP|VB)/.test(tokens[i + 1]!.tag);
      return speaker && isReport ? i : -1;
    }
    return -1;
  }
  return -1;
}

const LONGEST_SUBJECT = 16;

/**
 * "The toll rose to 21, the authorities said [late Saturday]", "said [Sunday,] marking the third such fire": when it was
 * said is no part of what was said in front.
 */
export function withoutWhen({ clues }: Evidence, draft: Draft): Draft {
  const { cue, content } = draft;
  const at = cue === null ? -1 : content.findIndex(({ first }) => first === cue.end);
  if (at < 1) return draft;
  const part = content[at]!;
  const when = timePhraseEnd(clues, part.first, part.end);
  if (when === part.first) return draft;
  const goesOn = clues.reading.tokens[when]?.text === ',' && part.end - when > LEAST_CONTENT;
  if (when < part.end && !goesOn) return draft;
  const rest = goesOn ? [{ ...part, first: when + 1 }] : [];
  return { ...draft, content: content.toSpliced(at, 1, ...rest) };
}

/** "[Known for] its gulls", "[based in] Merrin". */
function isKnownFor({ reading: { tokens } }: Clues, at: number): boolean {
  return /^(?:known|famous|famed|based|located)$/.test(tokens[at]!.lower) && tokens[at + 1]?.tag === 'IN';
}

/**
 * "Attacked the mayor, [with whom she clashed in May]", "predicted a win in Varna, [which votes today]": what the article
 * tells of a thing. Of 115 such clauses 86 are no part of what is said; behind a clause it is even.
 */
export function withoutDescription({ clues }: Evidence, draft: Draft): Draft {
  const { cue, content } = draft;
  const last = content[content.length - 1];
  if (cue === null || last === undefined || last.first !== cue.end) return draft;
  const { tokens } = clues.reading;
  const semicolon = rebuttalAt(clues, last);
  if (semicolon > last.first) return { ...draft, content: [...content.slice(0, -1), { ...last, end: semicolon }] };
  for (let i = last.first; i + 2 < last.end; i++) {
    // "Vowed to form a board, which would watch": a deed goes on.
    if (/^(?:VB|MD)/.test(tokens[i]!.tag) || (clues.quotation[i] ?? -1) >= 0) return draft;
    // "Citing weak sales; the bank disagreed".
    if (tokens[i]!.text === ';' && i > last.first && hasFinite(clues, i + 1, last.end))
      return { ...draft, content: [...content.slice(0, -1), { ...last, end: i }] };
    if (tokens[i]!.text !== ',') continue;
    const which = tokens[i + 1]!.tag === 'IN' ? tokens[i + 2]! : tokens[i + 1]!;
    // "Mentioned the island, known for its gulls".
    if (!/^(?:which|whom)$/.test(which.lower) && !isKnownFor(clues, i + 1)) continue;
    // "The dam, which is old, would not hold": the clause goes on behind it.
    const medial = hasComma(clues, i + 2, last.end);
    return medial || i === last.first ? draft : { ...draft, content: [...content.slice(0, -1), { ...last, end: i }] };
  }
  return draft;
}
