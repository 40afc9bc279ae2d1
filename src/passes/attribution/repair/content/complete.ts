// A content for a report without: the rest of the clause, or what stands before the comma.
import { shown } from '../../../../lexicon/study-words.ts';
import { type Clues, CueClass, QuotePlace, Shape } from '../../clues.ts';
import { assured, type Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { bodyEnd } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { isPaper } from '../../stretch.ts';
import { FINITE, TagGroup, tagGroups } from '../../tags.ts';
import { DAYS, timePhraseEnd } from '../../time-phrase.ts';
import { endBefore, LEAST_CONTENT, liesWithin, touches } from '../reach.ts';
import { OCCASIONS } from '../source/time.ts';
import { LISTENED } from '../word-classes.ts';
import { aroundAside, aroundReport, behindAs } from './as.ts';

/** A cue with at most this much behind it trails what it reports. */
const TRAIL = 6;

/** "As Okafor put it": there is no other reading. */
const PLAIN = 0.8;

/** A reporting cue with a source and no content: the rest of the clause, or what stands before the comma. */
export function completeContent(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  const behind = behindAs(evidence, draft, all);
  if (behind !== null) return { ...assured(draft, PLAIN), content: behind };
  if (cue === null) return draft;
  if (source === null) {
    const sides = aroundReport(evidence, draft, all);
    return sides === null ? draft : { ...draft, content: sides };
  }
  const { clues } = evidence;
  const { tokens } = clues.reading;
  const bare = content.every(({ first, end }) => end === first + 1 && tokens[first]!.kind === 'punctuation');
  const quoted = bare ? quotationBeside(clues, draft, all) : null;
  if (quoted !== null) return { ...draft, content: [quoted] };
  const only = content[0];
  // "Two weeks later, she told reporters the law would stay": when is not what.
  const when = content.length === 1 && timePhraseEnd(clues, only!.first, only!.end) === only!.end;
  const aside = content.length === 0 || when ? aroundAside(evidence, draft, all) : null;
  const around = aside ?? aroundReport(evidence, draft, all);
  if (around !== null) return { ...draft, content: around };
  if (content.length > 0 && !when) return draft;
  const according = clues.reading.tokens[cue.first]!.lower === 'according';
  const plain = according || reports(clues, source, cue);
  const beside = !plain ? null : according ? accordingTo(evidence, draft, all) : reported(evidence, draft, all);
  const found = beside ?? (source.first > cue.first ? null : complement(evidence, draft, all));
  return found === null ? draft : { ...draft, content: [{ kind: 'content', ...found }] };
}

/** Fewer words in quotation marks are a name or a term. */
const LEAST_QUOTED = 4;

/**
 * "'He called it a "massacre" and a "war",' according to the bureau", "the bureau added: '...'": the quotation that the
 * report stands beside, where the tagger has given all of it to those who are quoted within it.
 */
function quotationBeside(clues: Clues, { source, cue }: Draft, all: readonly Draft[]): Segment | null {
  const { tokens } = clues.reading;
  const last = Math.max(cue!.end, source!.end);
  const start = Math.min(cue!.first, source!.first);
  const mark = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
  const behind = tokens[last - 1]!.text === ':' && clues.quotePlace[last] === QuotePlace.opening;
  const [first, end] = behind ? [last, quotationEnd(clues, last)] : [quotationStart(clues, mark), mark + 1];
  if (first < 0 || end - first < LEAST_QUOTED) return null;
  // "'It is over.' The court heard", "the board features: '...'": another sentence, or no verb of saying.
  if (!behind && (tokens[mark]!.sentence !== tokens[cue!.first]!.sentence || /^[.!?]$/.test(tokens[mark - 1]!.text)))
    return null;
  if (!says(clues, cue!)) return null;
  // "'It is over,' Brandt told the Post, said her aide": others say it whose verb stands outside.
  const others = all.some(
    (other) =>
      other.cue !== null &&
      other.cue !== cue &&
      !(other.cue.first > first && other.cue.end < end) &&
      other.content.some((part) => part.first < end && first < part.end),
  );
  return others ? null : { kind: 'content', first, end };
}

function says({ cue, reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) if (cue[i] === CueClass.report || tokens[i]!.lower === 'according') return true;
  return false;
}

/** Within quotation marks others of the same kind leave the outer ones without a partner. */
const LONGEST_QUOTATION = 200;
const CLOSING = new Set(['\u201d', '\u2019']);

/** Where the quotation opens that the mark closes; -1 for none. */
function quotationStart(clues: Clues, mark: number): number {
  const { tokens, quotations } = clues.reading;
  const own = quotations[clues.quotation[mark - 1] ?? -1];
  if (own?.endToken === mark && own.closed) return own.firstToken - 1;
  if (!CLOSING.has(tokens[mark]?.text ?? '') || clues.quotePlace[mark] === QuotePlace.closing) return -1;
  for (let i = mark - 1; i >= 0 && i > mark - LONGEST_QUOTATION; i--) {
    const quotation = quotations[clues.quotation[i] ?? -1];
    if (quotation !== undefined && !quotation.closed) return quotation.firstToken - 1;
  }
  return -1;
}

/** Where the quotation ends that the mark opens; -1 for none. */
function quotationEnd(clues: Clues, mark: number): number {
  const { tokens, quotations } = clues.reading;
  const own = quotations[clues.quotation[mark + 1] ?? -1];
  if (own === undefined) return -1;
  if (own.closed) return own.endToken + 1;
  for (let i = own.endToken; i < tokens.length && i < mark + LONGEST_QUOTATION; i++)
    if (CLOSING.has(tokens[i]!.text) && clues.quotePlace[i] === 0) return i + 1;
  return -1;
}

type Words = Pick<Segment, 'first' | 'end'>;

function reports(clues: Clues, source: Segment, cue: Segment): boolean {
  for (let i = cue.first; i < cue.end; i++) if (clues.cue[i] === CueClass.report) return true;
  // "..., the council's own figures show".
  return shown.has(clues.reading.tokens[cue.end - 1]!.lower) && isPaper(clues, source);
}

/** Where the report begins and ends, its comma in front of it included, and the sentence around it. */
function placeOf(evidence: Evidence, { cue, source }: Draft) {
  const { tokens, sentences } = evidence.clues.reading;
  const { firstToken, endToken } = sentences[tokens[cue!.first]!.sentence]!;
  const first = Math.min(cue!.first, source!.first);
  return {
    start: firstToken,
    before: tokens[first - 1]?.lower === ',' ? first - 1 : first,
    last: Math.max(cue!.end, source!.end),
    body: bodyEnd(evidence, firstToken, endToken),
    endToken,
  };
}

/** What no other report has, and is more than a day. */
function isFree(clues: Clues, { first, end }: Words, crosses: (first: number, end: number) => boolean): boolean {
  return end - first >= LEAST_CONTENT && timePhraseEnd(clues, first, end) !== end && !crosses(first, end);
}

/** "According to the ministry, 40 people died": what follows the comma, else what stands in front. */
function accordingTo(evidence: Evidence, draft: Draft, all: readonly Draft[]): Words | null {
  const { clues } = evidence;
  const { start, before, last, body } = placeOf(evidence, draft);
  // Others may be reported in it too: it is all told by its source.
  const crosses = (first: number, end: number): boolean =>
    all.some((other) => other.cue !== draft.cue && touches(other, first, end) && !liesWithin(other, first, end));
  const behind = { first: last + 1, end: body };
  if (isComma(clues, last) && isFree(clues, behind, crosses)) return behind;
  const front = { first: start, end: before };
  return isFree(clues, front, crosses) ? front : null;
}

function reported(evidence: Evidence, draft: Draft, all: readonly Draft[]): Words | null {
  const { clues } = evidence;
  const { cue, source } = draft;
  const { start, before, last, body, endToken } = placeOf(evidence, draft);
  // "Detectives are asking whether it leaked, said a clerk, adding that": the whole of it is told by the clerk.
  const crosses = (first: number, end: number): boolean =>
    all.some(
      (other) => other.cue !== draft.cue && touches(other, first, end) && !(inverted && liesWithin(other, first, end)),
    );
  // "Visits rose last year, the council's figures show, and Saturday is the busiest day."
  const goesOn = isComma(clues, last) && JOINING.has(clues.reading.tokens[last + 1]?.lower ?? '');
  const front = { first: start, end: before };
  // "..., said Ida Brandt of the union, pointing to a promise".
  const tail = sourceTail(clues, last, body);
  const inverted = source!.first >= cue!.end && (tail >= body || isComma(clues, tail));
  // "..., the force confirmed in a statement issued on Monday evening".
  const placed =
    clues.reading.tokens[last]?.lower === 'in' &&
    holdsOccasion(clues, last + 1, phraseEnd(clues, last + 1, body)) &&
    clues.reading.tokens[reportedClause(clues, cue!.end, body)]?.lower !== 'that';
  const trails = endToken - last <= TRAIL || goesOn || inverted || placed;
  if (isComma(clues, before) && trails && isFree(clues, front, crosses)) return front;
  const first = reportedClause(clues, cue!.end, body);
  if (first < 0 || source!.first > cue!.first) return null;
  const end = endBefore(clues, first, body, draft, all);
  return end - first < LEAST_CONTENT ? null : { first, end };
}

const RECALLED = /^(?:remember|recall)(?:s|ed|ing)?$/;

/** "Assured him [that it was safe]", "told me [to sing]", "recalled [her shouting]": it can be nothing else. */
function complement(evidence: Evidence, draft: Draft, all: readonly Draft[]): Words | null {
  const { clues } = evidence;
  const { tokens } = clues.reading;
  const { cue } = draft;
  const { body } = placeOf(evidence, draft);
  const listened = phraseEnd(clues, cue!.end, body);
  const next = tokens[listened];
  if (next === undefined || listened >= body) return null;
  const seen = next.tag === 'VBG' && RECALLED.test(tokens[cue!.end - 1]!.lower);
  const asked = next.lower === 'to' && tokens[listened + 1]?.tag.startsWith('VB') === true;
  if (!seen && !asked && next.lower !== 'that') return null;
  const first = seen ? cue!.end : listened;
  const end = endBefore(clues, first, body, draft, all);
  return end - first < LEAST_CONTENT ? null : { first, end };
}

/** "A statement", "an interview". */
function holdsOccasion({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (OCCASIONS.has(tokens[i]!.lower)) return true;
  return false;
}

/** Behind what hangs on the speaker: "Brandt [of the Merrin union]". */
function sourceTail(clues: Clues, last: number, body: number): number {
  return clues.reading.tokens[last]?.tag === 'IN' ? phraseEnd(clues, last + 1, body) : last;
}

function isComma({ reading: { tokens } }: Clues, i: number): boolean {
  return tokens[i]?.lower === ',';
}

const JOINING = new Set(['and', 'but', 'while', 'though', 'although']);
const CONJUNCTIONS = new Set(['that', 'if', 'whether', 'because', 'while', 'although', 'though']);

/** A listener or a phrase of time or place has at most this many words. */
const LONGEST_PHRASE = 6;

/** Where a noun group that begins at `first` ends; a second determiner or a pronoun begins the clause. */
function phraseEnd(clues: Clues, first: number, body: number): number {
  let i = first;
  while (i < body && i < first + LONGEST_PHRASE && (tagGroups(clues.tag[i]!) & TagGroup.nominal) !== 0) {
    const { tag, lower } = clues.reading.tokens[i]!;
    // "Told the Harbour Post several firms had left".
    if (i > first && tag === 'JJ' && clues.entity[i - 1] !== 0 && clues.entity[i] === 0) break;
    if (i > first && (tag === 'DT' || /^PRP\$?$/.test(tag) || tag === 'EX' || lower === 'that')) break;
    i++;
  }
  return i;
}

/** "To farmers[, growers and traders] that": the end of the list in front of the clause; `first` itself without one. */
function listEnd(clues: Clues, first: number, body: number): number {
  const { tokens } = clues.reading;
  let i = first;
  while (i < body && (tokens[i]!.text === ',' || tokens[i]!.lower === 'and')) {
    const next = phraseEnd(clues, i + 1, body);
    if (next === i + 1) return first;
    i = next;
  }
  return tokens[i]?.lower === 'that' ? i : first;
}

/** "told reporters on Monday it would close": the first token of a clause behind a cue, or -1 without one. */
function reportedClause(clues: Clues, cueEnd: number, body: number): number {
  const { tokens } = clues.reading;
  let i = cueEnd;
  // "Claimed, without offering evidence, that".
  if (tokens[i]?.text === ',') {
    let close = i + 1;
    while (close < body && close < i + LONGEST_PHRASE && tokens[close]!.text !== ',') close++;
    if (tokens[close]?.text === ',' && tokens[close + 1]?.lower === 'that') i = close + 1;
  }
  if (LISTENED.has(tokens[cueEnd - 1]!.lower)) i = phraseEnd(clues, i, body);
  for (;;) {
    const token = tokens[i];
    if (token === undefined || i >= body) return -1;
    if (DAYS.has(token.lower)) i++;
    else if ((tagGroups(clues.tag[i]!) & TagGroup.preposition) !== 0 && !CONJUNCTIONS.has(token.lower)) {
      const end = listEnd(clues, phraseEnd(clues, i + 1, body), body);
      if (end === i + 1) return -1;
      i = end;
    } else break;
  }
  if ((clues.quotation[i] ?? -1) >= 0 || clues.shape[i] === Shape.punctuation) return -1;
  for (let verb = i + 1; verb < body; verb++) {
    const { tag, lower } = tokens[verb]!;
    if (FINITE.has(tag)) return i;
    if (lower === ';' || lower === ':') return -1;
  }
  return -1;
}
