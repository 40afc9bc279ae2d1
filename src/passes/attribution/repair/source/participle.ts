// "After saying he was nervous, the man sat down", "she tried to play it down, saying it was old": a participle has the
// subject of the main clause, which is no part of what is said.

import { addressing } from '../../../../lexicon/addressing.ts';
import { beforeParticiple } from '../../../../lexicon/clause-words.ts';
import { letters } from '../../../../lexicon/paper-words.ts';
import { whereGathered } from '../../../../lexicon/place-words.ts';
import { type Clues, EntityCode, QuotePlace } from '../../clues.ts';
import { assured, type Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd, canSpeak } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { hasFinite, hasMainVerb, holdsQuotation, isNominal } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { sharedSubject } from './subject.ts';

/** "But after publicly saying": so many words at most stand before the participle. */
const LONGEST_OPENING = 3;
/** "..., blaming the weather" behind what somebody did. */
const REASON = 0.6;
/** A subject with its aside is no longer. */
const LONGEST_SUBJECT = 14;

/** The draft of such a participle with its subject. */
export function mendParticiple(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { clues } = evidence;
  const { cue } = draft;
  if (cue === null || (clues.quotation[cue.first] ?? -1) >= 0) return draft;
  const { tokens, sentences } = clues.reading;
  const verb = firstVerb(clues, cue);
  if (tokens[verb]?.tag !== 'VBG' || tokens[verb]!.lower === 'according') return draft;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  if (opens(clues, firstToken, cue.first)) return withMainSubject(clues, draft, cue, endToken);
  const own =
    overAddressee(evidence, draft, cue) ?? overPlace(evidence, draft, cue) ?? overReport(evidence, draft, cue, all);
  if (own !== null) return own;
  return tokens[cue.first - 1]?.text === ',' ? withoutMainClause(clues, draft, cue, firstToken) : draft;
}

/** "The union petitioned [the regulator] alleging": whoever petitions alleges; whom one sees or hears doing so, does it. */
function overAddressee(evidence: Evidence, draft: Draft, cue: Segment): Draft | null {
  const { tokens } = evidence.clues.reading;
  const { source } = draft;
  if (source === null || source.end !== cue.first) return null;
  const verb = tokens[source.first - 1]?.lower === 'to' ? source.first - 2 : source.first - 1;
  const addresses = FINITE.has(tokens[verb]?.tag ?? '') && addressing.has(tokens[verb]!.lower);
  if (!addresses && !(verb === source.first - 2 && isLetter(evidence, verb))) return null;
  const shared = sharedSubject(evidence, cue);
  return shared !== null && shared.end <= verb ? { ...assured(draft, REASON), source: shared } : null;
}

/**
 * "Okafor alleged that Harker was behind the raid on [her party, the Harbour League], stating: 'It is personal.'": whoever
 * reports in front goes on, not whom the report ends with. "Okafor alleged that Harker, stating ..., had left" has the verb
 * of the noun behind.
 */
function overReport(evidence: Evidence, draft: Draft, cue: Segment, all: readonly Draft[]): Draft | null {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const { source, content } = draft;
  const [what] = content;
  if (source === null || what === undefined || what.first < cue.end) return null;
  const close = tokens[source.end - 1]!.text === ',' ? source.end : source.end + 1;
  if (close !== cue.first || tokens[cue.first - 1]?.text !== ',') return null;
  if (clues.quotePlace[what.first] !== QuotePlace.opening) return null;
  const { index, firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  // A quotation of several sentences closes it too.
  const last = tokens[what.end - 1]!.sentence;
  if (last === index && what.end < bodyEnd(evidence, firstToken, endToken)) return null;
  const before = all.findLast(
    ({ source: who, cue: verb }) =>
      who !== null && verb !== null && who.first >= firstToken && who.end <= verb.first && verb.end <= source.first,
  );
  // "With the board, citing costs, stating": the board's.
  if (before === undefined || hasFinite(clues, source.first, source.end) || tokens[source.first - 1]!.lower === 'with')
    return null;
  return { ...assured(draft, REASON), source: before.source };
}

/** "Sent [a letter on Wednesday] to the regulator demanding": whoever sent it demands. */
function isLetter({ clues }: Evidence, last: number): boolean {
  const { tokens } = clues.reading;
  for (let i = last; i > 0 && i > last - LONGEST_LETTER; i--) {
    const { lower, tag } = tokens[i]!;
    if (letters.has(lower)) return true;
    if (!/^(?:NN|DT|CD|IN|JJ|RB)/.test(tag)) return false;
  }
  return false;
}

/** "A letter late on Wednesday". */
const LONGEST_LETTER = 6;

/** "Bands have marched through parts of [Norland] demanding": where they do so demands nothing. */
function overPlace(evidence: Evidence, draft: Draft, cue: Segment): Draft | null {
  const { entity, reading } = evidence.clues;
  const { source } = draft;
  if (source === null || source.end !== cue.first || entity[source.end - 1] !== EntityCode.place) return null;
  const { tokens } = reading;
  // "Through parts of Norland", "through Norland", whichever of it the tagger takes.
  const first = tokens[source.first - 1]?.lower === 'of' ? source.first - 2 : source.first;
  const shared = whereGathered.has(tokens[first - 1]?.lower ?? '') ? sharedSubject(evidence, cue) : null;
  if (shared === null || shared.end >= source.first) return null;
  // "Bands with sticks, whips and shields": the list has no verb in front.
  let { firstToken: from } = reading.sentences[tokens[cue.first]!.sentence]!;
  if (tokens[from]!.tag === 'IN') while (tokens[from++]!.text !== ',' && from < shared.first);
  const whole = tokens[shared.first - 1]?.text === ',' && !hasFinite(evidence.clues, from, shared.end);
  return { ...assured(draft, REASON), source: whole ? { ...shared, first: from } : shared };
}

function firstVerb({ reading: { tokens } }: Clues, cue: Segment): number {
  let i = cue.first;
  while (i < cue.end && tokens[i]!.tag.startsWith('RB')) i++;
  return i < cue.end ? i : -1;
}

function opens({ reading: { tokens } }: Clues, firstToken: number, cue: number): boolean {
  if (cue - firstToken > LONGEST_OPENING) return false;
  for (let i = firstToken; i < cue; i++) {
    const { lower, tag } = tokens[i]!;
    if (!beforeParticiple.has(lower) && tag !== 'CC' && !tag.startsWith('RB')) return false;
  }
  return true;
}

/** The clause behind the comma: its subject, and what is said ends there. */
function withMainSubject(clues: Clues, draft: Draft, cue: Segment, endToken: number): Draft {
  const { tokens } = clues.reading;
  for (let comma = cue.end; comma < endToken; comma++) {
    const closes = clues.quotePlace[comma] === QuotePlace.closing && tokens[comma - 1]!.text === ',';
    if (!closes && (tokens[comma]!.text !== ',' || (clues.quotation[comma] ?? -1) >= 0)) continue;
    const subject = subjectAt(clues, comma + 1, endToken);
    if (subject === null) continue;
    const last = closes ? comma + 1 : comma;
    const content = draft.content
      .filter(({ first }) => first < last)
      .map((part) => (part.end > last ? { ...part, end: last } : part));
    return { ...draft, source: subject, content };
  }
  return draft;
}

/** The noun group that begins at `first`, where a verb of its own follows. */
function subjectAt(clues: Clues, first: number, endToken: number): Segment | null {
  const { tokens } = clues.reading;
  const end = clues.groupEnd[first] ?? first;
  if (tokens[first]?.tag === 'EX') return null;
  const nominal = isNominal(clues, end - 1);
  if (end <= first || end >= endToken || end - first > LONGEST_SUBJECT || !nominal || !canSpeak(clues, first, end))
    return null;
  let verb = end;
  while (verb < endToken && tokens[verb]!.tag.startsWith('RB')) verb++;
  const { tag = '', lower = '' } = tokens[verb] ?? {};
  return FINITE.has(tag) || (tag.startsWith('VB') && lower.endsWith('ed')) ? { kind: 'source', first, end } : null;
}

/** "[One operative tried to play it down,] saying they were old": that he did is no part of it. */
function withoutMainClause(clues: Clues, draft: Draft, cue: Segment, firstToken: number): Draft {
  const { source, content } = draft;
  const behind = content.some(({ first }) => first >= cue.end);
  const front = content.filter(({ first, end }) => first >= firstToken && end <= cue.first);
  const told = front.some(({ first, end }) => holdsQuotation(clues, first, end) || !isMain(clues, first, end));
  // "Brandt was glad. She gave no date, saying only that": whoever the tagger found in another sentence is not the subject.
  const distant =
    source !== null && clues.reading.tokens[source.first]!.sentence !== clues.reading.tokens[cue.first]!.sentence;
  if ((source !== null && !distant) || !behind || told || front.length === 0) return draft;
  const subject = subjectOf(clues, firstToken, cue.first);
  const own = subject === null ? draft : assured(draft, REASON);
  return { ...own, source: subject, content: content.filter((part) => !front.includes(part)) };
}

/** Whether the words are a main clause, be it one whose verb looks like an infinitive: "Norvolt [cut] its forecast". */
function isMain(clues: Clues, first: number, end: number): boolean {
  return hasMainVerb(clues, first, end) || bareVerb(clues, first, end) > 0;
}

function bareVerb({ reading: { tokens } }: Clues, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    const { tag } = tokens[i]!;
    if (FINITE.has(tag) || tag.startsWith('W') || tag === 'TO') return -1;
    if (tag === 'VB' && (tokens[i - 1]!.text === ',' || tokens[i - 1]!.tag.startsWith('NN'))) return i;
  }
  return -1;
}

/** The subject of such a verb, up to its own comma; null where another step finds it. */
function subjectOf(clues: Clues, first: number, end: number): Segment | null {
  const verb = bareVerb(clues, first, end);
  if (verb < 0) return null;
  let last = first;
  while (last < verb && clues.reading.tokens[last]!.text !== ',') last++;
  return last > first && canSpeak(clues, first, last) ? { kind: 'source', first, end: last } : null;
}
