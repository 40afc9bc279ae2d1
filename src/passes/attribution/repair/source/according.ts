// "According to the ministry, 40 people died": where the source behind "according to" ends.
import { measuredAmounts } from '../../../../lexicon/amount-words.ts';
import { conceding } from '../../../../lexicon/clause-words.ts';
import { documentParticiples } from '../../../../lexicon/document-participles.ts';
import { plainSubjects } from '../../../../lexicon/people-words.ts';
import { QuotePlace, Shape } from '../../clues.ts';
import { Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd, canSpeak } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { hasComma, hasFinite, holdsQuotation } from '../../stretch.ts';
import { FINITE, TagGroup, tagGroups } from '../../tags.ts';
import { DASHES } from '../../words.ts';

/** "But according to": at most so many words before a cue that opens its sentence. */
const LEAD = 2;

/** Relative pronouns that tell of the source. */
const WHO = new Set(['who', 'whose']);
const JOINERS = new Set(['and', 'but']);

/** "According to a model that the mayor [will use]": where the clause begins that the source holds without its verb, or -1. */
function clauseIn({ clues }: Evidence, { first, end }: Segment): number {
  const { tokens } = clues.reading;
  if (!FINITE.has(tokens[end]?.tag ?? '')) return -1;
  for (let i = end - 2; i > first; i--)
    if (/^(?:that|which)$/.test(tokens[i]!.lower)) return hasFinite(clues, i + 1, end) ? -1 : i;
  return -1;
}

/** So many words tell who wrote a paper, to whom and when. */
const LONGEST_RELATIVE = 14;

/** "According to a letter she [wrote to the board,] it leaks": the comma that ends a clause without "that", or -1. */
function bareRelativeEnd({ clues }: Evidence, { first, end }: Segment, sentenceEnd: number): number {
  const { tokens } = clues.reading;
  if (!FINITE.has(tokens[end]?.tag ?? '') || end >= sentenceEnd) return -1;
  let subject = end - 1;
  while (subject > first + 1 && !/^(?:DT|PRP\$?)$/.test(tokens[subject]!.tag)) subject--;
  // "According to the clerk she knows": people are told of with "who".
  const paper = tokens[subject - 1]!;
  const isPaper =
    subject - 1 > first && /^NNS?$/.test(paper.tag) && ((clues.traits[paper.index] ?? 0) & Trait.human) === 0;
  if (!isPaper || !/^(?:DT|PRP\$?)$/.test(tokens[subject]!.tag)) return -1;
  for (let i = end + 1; i < sentenceEnd - 1 && i < end + LONGEST_RELATIVE; i++) if (tokens[i]!.text === ',') return i;
  return -1;
}

/** "According to the ministry, 40 people died": what follows the comma belongs to the content. */
export function trimSource(evidence: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const { tokens, sentences } = evidence.clues.reading;
  if (cue === null || tokens[cue.first]?.lower !== 'according') return draft;
  const described = behindDescription(evidence, draft, cue);
  if (described !== null) return described;
  if (source === null) return fromContent(evidence, draft, cue);
  const sentence = sentences[tokens[cue.first]?.sentence ?? 0];
  const opening = sentence?.firstToken ?? 0;
  const opens = cue.first - opening <= LEAD;
  const written = bareRelativeEnd(evidence, source, sentence?.endToken ?? source.end);
  if (written > 0 && opens) return behindComma(evidence, draft, source, written);
  if (written > 0 && tokens[cue.first - 1]!.text === ',') {
    const behind = behindComma(evidence, draft, source, written);
    return { ...behind, content: [{ kind: 'content', first: opening, end: cue.first - 1 }, ...behind.content] };
  }
  const relativeAt = clauseIn(evidence, source);
  if (relativeAt > 0 && !opens) return { ...draft, source: { ...source, end: relativeAt } };
  const joined = opens
    ? null
    : (behindJoiner(evidence, draft, source, cue) ?? behindConcession(evidence, draft, source, cue));
  if (joined !== null) return joined;
  const relative = opens ? -1 : relativeEnd(evidence, source, sentence?.endToken ?? source.end);
  if (relative > 0) {
    const end = tokens[cue.first - 1]?.lower === ',' ? cue.first - 1 : cue.first;
    const front = content.filter((part) => part.end <= cue.first);
    const said = front.length > 0 ? front : [{ kind: 'content' as const, first: opening, end }];
    return { ...draft, source: { ...source, end: relative }, content: said };
  }
  // "According to a person who has worked with her, she discovered it".
  const who = relativeAt > 0 ? relativeAt : WHO.has(tokens[source.end - 1]!.lower) ? source.end - 1 : source.end;
  const comma = tokens[source.end - 1]!.text === ',' ? source.end - 1 : source.end;
  const behind = tokens[comma + 1];
  const told =
    WHO.has(behind?.lower ?? '') || (documentParticiples.has(behind?.lower ?? '') && behind!.tag.startsWith('VB'));
  const clause = opens && tokens[comma]?.text === ',';
  const second = clause ? closing(evidence, comma + 1, sentence?.endToken ?? comma) : -1;
  const close = told || isApposition(evidence, comma + 1, second, sentence?.endToken ?? comma) ? second : -1;
  if (close > 0) return behindComma(evidence, draft, source, close);
  const isTold = WHO.has(tokens[who]?.lower ?? '') || /^(?:that|which)$/.test(tokens[who]?.lower ?? '');
  if (opens && content.length === 0 && isTold) {
    let end = who + 1;
    while (end < (sentence?.endToken ?? end) && tokens[end]!.text !== ',') end++;
    if (tokens[end]?.text === ',') return behindComma(evidence, draft, source, end);
  }
  // "According to a report [published] last month by Okafor, costs rose".
  const published = documentParticiples.has(tokens[source.end - 1]!.lower) ? source.end : source.end + 1;
  if (opens && content.length === 0 && documentParticiples.has(tokens[published - 1]?.lower ?? '')) {
    const comma = closing(evidence, published, sentence?.endToken ?? published);
    if (comma > 0) return behindComma(evidence, draft, source, comma);
  }
  const split = sourceComma(evidence, source, opens);
  const from = split >= 0 ? split + 1 : opens ? secondGroup(evidence, source) : -1;
  // "According to the bank, combined gas reserves from Alder, where firms are at work, could give it more": said behind
  // the comma, whatever the tagger makes of so long a subject.
  const bodyAt = bodyEnd(evidence, opening, sentence?.endToken ?? comma);
  if (from < 0 && clause && content.length === 0 && isStatement(evidence, comma + 1, bodyAt))
    return behindComma(evidence, draft, source, comma);
  if (from < 0 && opens) return draft;
  if (from < 0)
    return (
      withApposition(evidence, draft, source) ??
      withParticiple(evidence, draft, source, sentence?.endToken ?? source.end)
    );
  const after = content.find((part) => part.first >= source.end && part.first <= source.end + 1);
  const end =
    after?.end ?? (content.length > 0 ? source.end : bodyEnd(evidence, opening, sentence?.endToken ?? source.end));
  const rest: Segment = { kind: 'content', first: from, end };
  return {
    ...draft,
    source: { ...source, end: split >= 0 ? split : from },
    content: opens ? [...content.filter((part) => part !== after), rest].sort((a, b) => a.first - b.first) : content,
  };
}

/**
 * "According to Fair Nets, [a charity of sailors that fights the dam], rewards were offered": a name and what it is, where
 * the tagger takes all of it for what is said, or looks for the source behind it; null where it is another form.
 */
function behindDescription(evidence: Evidence, draft: Draft, cue: Segment): Draft | null {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const { source } = draft;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  if (cue.first - firstToken > LEAD || (source !== null && source.first === cue.end)) return null;
  const first = closing(evidence, cue.end, endToken);
  if (first <= cue.end || clues.shape[first - 1] === Shape.lower || !/^an?$/.test(tokens[first + 1]?.lower ?? ''))
    return null;
  let relative = false;
  let comma = first + 2;
  for (; comma < endToken && tokens[comma]!.text !== ','; comma++) {
    relative ||= tokens[comma]!.tag.startsWith('W') || tokens[comma]!.lower === 'that';
    if ((FINITE.has(tokens[comma]!.tag) && !relative) || (clues.quotation[comma] ?? -1) >= 0) return null;
  }
  // "According to Brandt, a boat that leaked sank": its verb follows the clause, "a boat, which leaked, sank" the comma.
  const end = bodyEnd(evidence, firstToken, endToken);
  if (comma - first > LONGEST_DESCRIPTION || comma >= end || !isClause(evidence, comma + 1, end)) return null;
  const named: Segment = { kind: 'source', first: cue.end, end: first };
  return { ...draft, source: named, content: [{ kind: 'content', first: comma + 1, end }] };
}

const LONGEST_DESCRIPTION = 30;

/** "According to Lena Brandt, [the head of the centre], the letter was forged": not the first subject of several. */
function isApposition({ clues }: Evidence, first: number, comma: number, end: number): boolean {
  const { tokens } = clues.reading;
  const age = comma === first + 1 && tokens[first]!.kind === 'number';
  if (comma < 0 || !(age || /^(?:DT|PRP\$|NN)$/.test(tokens[first]!.tag))) return false;
  for (let i = first; i < comma; i++) if (FINITE.has(tokens[i]!.tag) || (clues.quotation[i] ?? -1) >= 0) return false;
  // "According to the board, the girl, who is a student, is ill": the verb of the girl stands behind her clause.
  if (WHO.has(tokens[comma + 1]?.lower ?? '') || tokens[comma + 1]?.lower === 'which') {
    const close = closing({ clues }, comma + 2, end);
    const verb = clues.quotePlace[close + 1] === QuotePlace.opening ? close + 2 : close + 1;
    if (close > 0 && FINITE.has(tokens[verb]?.tag ?? '')) return false;
  }
  for (let i = comma + 1; i < end; i++) {
    const { tag, text, lower } = tokens[i]!;
    if (FINITE.has(tag)) return i > comma + 1;
    if (text === ',' || lower === 'and' || lower === 'or') return false;
  }
  return false;
}

/** "The firm owns a tower, and according to its accounts it is empty": what stands behind the source is said. */
function behindJoiner(evidence: Evidence, draft: Draft, source: Segment, cue: Segment): Draft | null {
  const { tokens, sentences } = evidence.clues.reading;
  // "The river is clean, but, according to Brandt, it is warmer".
  const joiner = tokens[cue.first - 1]!.text === ',' ? cue.first - 2 : cue.first - 1;
  const before = tokens[joiner - 1]?.text;
  const isClosed = before === ',' || before === ';' || DASHES.has(before ?? '');
  if (!JOINERS.has(tokens[joiner]?.lower ?? '') || !isClosed) return null;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const end = bodyEnd(evidence, firstToken, endToken);
  const next = secondGroup(evidence, source);
  const second = next > 0 ? next : secondSubject(evidence, source);
  // "According to Brandt, the agents": the subject of what she says.
  const inner = second > 0 ? -1 : sourceComma(evidence, source, true);
  const close =
    second > 0 ? second : inner > 0 ? inner : tokens[source.end - 1]!.text === ',' ? source.end - 1 : source.end;
  const first = second > 0 ? second : tokens[close]?.text === ',' ? close + 1 : -1;
  if (first < 0 || end - first < LEAST_CONTENT) return null;
  // "Small but, according to Brandt, old", "it leaked and, according to Brandt, sank": no clause of its own.
  if (joiner < cue.first - 1 && !isClause(evidence, first, end)) return null;
  return { ...draft, source: { ...source, end: close }, content: [{ kind: 'content', first, end }] };
}

/** Less says nothing. */
const LEAST_CONTENT = 2;

/** Whether a subject opens the words and its verb follows. */
function isClause({ clues }: Evidence, first: number, end: number): boolean {
  const { tag } = clues.reading.tokens[first]!;
  return /^(?:DT|PRP\$?|NN(?:S|PS?)?|EX|CD|JJ)$/.test(tag) && hasFinite(clues, first + 1, end);
}

/** Whether the words hold a verb of their own and quote nobody. */
function isStatement({ clues }: Evidence, first: number, end: number): boolean {
  if (first >= end || holdsQuotation(clues, first, end)) return false;
  if (clues.reading.tokens[first]!.tag.startsWith('W')) return false;
  return hasFinite(clues, first + 1, end);
}

/**
 * "While many towns are poor, according to census data, half of them ...": what the clause in front concedes the article
 * tells; null where it is another form.
 */
function behindConcession(evidence: Evidence, draft: Draft, source: Segment, cue: Segment): Draft | null {
  const { tokens, sentences } = evidence.clues.reading;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  if (!conceding.has(tokens[firstToken]!.lower) || tokens[cue.first - 1]?.text !== ',') return null;
  if (!hasFinite(evidence.clues, firstToken, cue.first) || hasComma(evidence.clues, firstToken, cue.first - 1))
    return null;
  const comma = tokens[source.end - 1]!.text === ',' ? source.end - 1 : source.end;
  const end = bodyEnd(evidence, firstToken, endToken);
  if (tokens[comma]?.text !== ',' || !isClause(evidence, comma + 1, end)) return null;
  return { ...draft, source: { ...source, end: comma }, content: [{ kind: 'content', first: comma + 1, end }] };
}

/** "According to its accounts it": where the next subject begins, or -1. */
function secondSubject({ clues }: Evidence, { first, end }: Segment): number {
  for (let i = first + 1; i < end; i++) {
    const isNoun = (tagGroups(clues.tag[i - 1] ?? 0) & TagGroup.noun) !== 0;
    if (isNoun && plainSubjects.has(clues.reading.tokens[i]!.lower)) return i;
  }
  return -1;
}

/** The next comma, or -1. */
function closing({ clues }: Pick<Evidence, 'clues'>, from: number, end: number): number {
  const { tokens } = clues.reading;
  let comma = from;
  while (comma < end && tokens[comma]!.text !== ',') comma++;
  return comma < end ? comma : -1;
}

/** "According to the audit office, whose report came in May, half of it was spent": what is said stands behind `comma`. */
function behindComma(evidence: Evidence, draft: Draft, source: Segment, comma: number): Draft {
  const { firstToken, endToken } = evidence.clues.reading.sentences[evidence.clues.reading.tokens[comma]!.sentence]!;
  const end = bodyEnd(evidence, firstToken, endToken);
  const content: Segment[] = comma + 1 < end ? [{ kind: 'content', first: comma + 1, end }] : [];
  return { ...draft, source: { ...source, end: comma }, content };
}

/** "..., according to [accounts filed in May, and the loss grew]", all of it taken for what is said. */
function fromContent({ clues }: Evidence, draft: Draft, cue: Segment): Draft {
  const { tokens } = clues.reading;
  const { endToken } = clues.reading.sentences[tokens[cue.first]!.sentence]!;
  if (tokens[cue.end - 1]!.lower !== 'to' || (clues.quotation[cue.end] ?? -1) >= 0) return draft;
  let end = cue.end;
  while (end < endToken && tokens[end]!.kind !== 'punctuation') end++;
  // "Documents, obtained by the Post,".
  if (tokens[end]?.text === ',' && tells(clues, end + 1)) end = Math.max(end, closing({ clues }, end + 1, endToken));
  if (!canSpeak(clues, cue.end, end)) return draft;
  const source: Segment = { kind: 'source', first: cue.end, end };
  const rest = draft.content.flatMap((part): readonly Segment[] => {
    if (part.end <= cue.end || part.first > end) return [part];
    return end + 1 < part.end ? [{ ...part, first: end + 1 }] : [];
  });
  return { ...draft, source, content: rest };
}

/** "..., according to Lena Brandt, head of the centre, and other scientists.": with all that closes the sentence. */
function withApposition(evidence: Evidence, draft: Draft, source: Segment): Draft | null {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const { firstToken, endToken } = sentences[tokens[source.first]!.sentence]!;
  const body = bodyEnd(evidence, firstToken, endToken);
  const next = tokens[source.end + 1];
  if (tokens[source.end]?.text !== ',' || source.end + 1 >= body || !APPOSITION.test(next?.tag ?? '')) return null;
  let end = source.end + 1;
  while (end < body && !(tokens[end]!.text === ',' && tokens[end + 1]?.tag.startsWith('W'))) {
    const { tag, lower, text } = tokens[end]!;
    // "..., the most of any", "..., the guards left": of what is said, or the rest of it.
    const other = measuredAmounts.has(lower) || (tag === 'VBN' && !lower.endsWith('ed')) || /^[;:\u2014]$/.test(text);
    if (other || FINITE.has(tag) || (clues.quotation[end] ?? -1) >= 0) return null;
    end++;
  }
  return { ...draft, source: { ...source, end }, content: draft.content.filter(({ first }) => first < source.first) };
}

const APPOSITION = /^(?:DT|NN|NNS|JJ)$/;

/** "According to Robyn Crook, who studies pain; ...": where the clause about the source ends, or -1. */
function relativeEnd({ clues }: Evidence, { end }: Segment, sentenceEnd: number): number {
  const { tokens } = clues.reading;
  // "A person [who] asked not to be named": the source may be taken to end in it.
  const who = WHO.has(tokens[end - 1]?.lower ?? '') ? end - 1 : tokens[end]?.lower === ',' ? end + 1 : end;
  if (!WHO.has(tokens[who]?.lower ?? '') && !isTold({ clues }, who)) return -1;
  let last = who + 1;
  while (last < sentenceEnd && !/^[,;:.!?—–]$/.test(tokens[last]!.text)) last++;
  return last;
}

/** "A firm [that] often counts fish": a verb follows at once; "that she filed" has a subject of its own. */
function isTold({ clues: { reading } }: Pick<Evidence, 'clues'>, that: number): boolean {
  const { tokens } = reading;
  if (!/^(?:that|which)$/.test(tokens[that]?.lower ?? '') || !tokens[that - 1]!.tag.startsWith('NN')) return false;
  const { tag = '' } = tokens[that + 1] ?? {};
  // "Often counts": the verb may look like a noun.
  return FINITE.has(tag) || (tag === 'RB' && !/^(?:DT|PRP\$?|EX)$/.test(tokens[that + 2]?.tag ?? ''));
}

/** "Obtained by the Post", where "obtained permits" are others. */
function tells({ reading: { tokens } }: Evidence['clues'], at: number): boolean {
  return documentParticiples.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.tag === 'IN';
}

/** The comma at which the source of "According to the ministry, 40 people died" ends, or -1. */
function sourceComma({ clues }: Evidence, { first, end }: Segment, opensSentence: boolean): number {
  const { tokens } = clues.reading;
  for (let i = first + 1; i < end - 1; i++) {
    if (tokens[i]?.lower !== ',') continue;
    // "Documents, obtained by the Post": all of it is the source.
    if (tells(clues, i + 1)) continue;
    for (let k = i + 1; k < end; k++) if ((tagGroups(clues.tag[k] ?? 0) & TagGroup.verb) !== 0) return i;
    // "According to the board, and tenants warn".
    if (JOINERS.has(tokens[i + 1]?.lower ?? '') && FINITE.has(tokens[end]?.tag ?? '')) return i;
    // "According to the coach, Lena Brandt, ...": an apposition ends with a comma of its own.
    const closed = tokens[end]?.lower === ',' || tokens[end - 1]?.lower === ',';
    // "According to the claim, one of them, Lena Brandt, kept a key": the subject of a clause behind the first comma.
    const goesOn = FINITE.has(tokens[tokens[end]?.lower === ',' ? end + 1 : end]?.tag ?? '');
    if (opensSentence && (!closed || goesOn)) return i;
  }
  return -1;
}

/** Where a new noun group begins without a comma: "According to Okafor the ferry was late". */
export function secondGroup({ clues }: Pick<Evidence, 'clues'>, { first, end }: Segment): number {
  for (let i = first + 1; i < end - 1; i++) {
    const opens = clues.reading.tokens[i]?.tag === 'DT' || clues.reading.tokens[i]?.tag === 'PRP$';
    if (opens && (tagGroups(clues.tag[i - 1] ?? 0) & TagGroup.noun) !== 0) return i;
  }
  return -1;
}

/** The past of a regular verb and its participle look alike. */
const PARTICIPLES = new Set(['VBN', 'VBD']);
const LONGEST_PARTICIPLE = 14;

/** "According to a study published on Thursday in the Bergen Journal": with where and when. */
function withParticiple({ clues }: Evidence, draft: Draft, source: Segment, sentenceEnd: number): Draft {
  const { tokens } = clues.reading;
  let at = source.end;
  if (PARTICIPLES.has(tokens[at - 1]?.tag ?? '')) at--;
  const noun = (tagGroups(clues.tag[at - 1] ?? 0) & TagGroup.noun) !== 0;
  if (!noun || at <= source.first || !PARTICIPLES.has(tokens[at]?.tag ?? '')) return draft;
  let end = at + 1;
  while (end < sentenceEnd && end < at + LONGEST_PARTICIPLE && tokens[end]!.kind !== 'punctuation') end++;
  if (tokens[end]?.kind !== 'punctuation' || end <= source.end) return draft;
  const free = (clues.quotation[at] ?? -1) === (clues.quotation[end - 1] ?? -1);
  return free
    ? { ...draft, source: { ...source, end }, content: draft.content.filter(({ first }) => first < source.first) }
    : draft;
}
