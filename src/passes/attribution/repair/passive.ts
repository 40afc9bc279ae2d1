// Who speaks in a passive and who does not: the agent of "described by police", nobody in "is widely seen as".

import type { Token } from '../../../model/reading.ts';
import { type Clues, EntityCode, QuotePlace } from '../clues.ts';
import { ANY_VERB, Trait } from '../cue-words.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { canSpeak } from '../rules/rule.ts';
import type { Segment } from '../segments.ts';
import { FINITE } from '../tags.ts';
import { timePhraseEnd } from '../time-phrase.ts';
import { LISTENED } from './content.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'got', 'gets', 'get']);
const HAVE = new Set(['has', 'have', 'had', "'ve"]);
const IMPERSONAL = new Set(['it', 'there']);
/** What a question put to a source is surer to be than a report. */
const QUESTION_CONFIDENCE = 0.45;
/** "They were denied visas" is an event; "is expected to" and the like report what somebody thinks. */
const PASSIVE_CONFIDENCE = 0.45;
const BELIEF = new Set(
  'expected believed thought considered seen viewed regarded known feared hoped estimated supposed understood perceived projected assumed presumed intended deemed rumored rumoured suspected'.split(
    ' ',
  ),
);
/** Done to somebody: "was told to leave", "were denied visas", "was sworn in" tell an event, whoever spoke. */
const RECEIVING = new Set(
  'dismissed charged released issued told asked denied invited ordered urged promised proposed sworn written offered informed notified advised warned'.split(
    ' ',
  ),
);
/** Here the subject is the one who speaks: "was quoted as saying", "is shown saying". */
const SPEAKING_PASSIVES = new Set(['quoted', 'shown', 'heard', 'cited', 'recorded', 'seen', 'overheard', 'caught']);

const SEEM = new Set(['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared']);

/** "The mayor seemed to hesitate": so it looks to the article, and the mayor says nothing. */
export function mendSeeming({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null || source.first > cue.first) return draft;
  const { tokens } = clues.reading;
  let seems = false;
  // "Appeared to acknowledge" is the mayor's doing.
  for (let i = cue.first; i < cue.end; i++) {
    if (SEEM.has(tokens[i]!.lower)) seems = true;
    else if (((clues.traits[i] ?? 0) & ANY_VERB) !== 0) return draft;
  }
  return seems ? { ...draft, source: null, content: withSubject(clues, source, content, cue) } : draft;
}

/** The content and the subject of its verb, for which the tagger took `source`. */
function withSubject(
  { reading: { tokens } }: Clues,
  source: Segment,
  content: Draft['content'],
  cue: Segment,
): Draft['content'] {
  if (IMPERSONAL.has(tokens[source.first]!.lower)) return content;
  if (tokens[source.first]!.sentence !== tokens[cue.first]!.sentence) return content;
  // "The rain failed, according to the board, and [the harvest that begins in May] is expected to be poor".
  let joint = cue.first - 2;
  while (joint > source.end && !isJoint(tokens, joint)) joint--;
  const other = joint > source.end && isSubject(tokens, joint + 1, cue.first);
  const [first, end] = other ? [joint + 1, cue.first] : [source.first, source.end];
  const others = content.filter((part) => part.end <= first || part.first >= end);
  return [{ kind: 'content' as const, first, end }, ...others].sort((a, b) => a.first - b.first);
}

/** ", and" in front of another subject. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return (
    (lower === 'and' || lower === 'but') && tokens[at - 1]?.text === ',' && /^(?:DT|PRP)/.test(tokens[at + 1]!.tag)
  );
}

function isRelative({ tag, lower }: Token): boolean {
  return tag.startsWith('W') || lower === 'that';
}

/** Whether the words have no verb but that of a relative clause. */
function isSubject(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (FINITE.has(tokens[i]!.tag) && !isRelative(tokens[i - 1]!)) return false;
  }
  return true;
}

/** "The firm reportedly lost two ships": the firm is not the one that reports, and what it did is what is reported. */
export function mendHearsay({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null || ((clues.traits[cue.first] ?? 0) & Trait.hearsay) === 0) return draft;
  const lower = (i: number): string => clues.reading.tokens[i]?.lower ?? '';
  const end = cue.first + 1;
  // "The mayor reportedly told the board that ...": told is told.
  for (let i = end; i < cue.end; i++) {
    const told = content.length > 0 ? ((clues.traits[i] ?? 0) & Trait.report) !== 0 : LISTENED.has(lower(i));
    if (told) return draft;
  }
  const rest = cue.end > end ? [{ kind: 'content' as const, first: end, end: goesOn(clues, content, cue.end) }] : [];
  const others = content.filter((part) => rest.every((own) => part.first >= own.end || part.end <= own.first));
  return {
    ...draft,
    source: null,
    cue: { ...cue, end },
    content: withSubject(clues, source, [...rest, ...others], cue),
  };
}

/** The end of the part that begins at `first`; of the clause where nothing else is said. */
function goesOn(clues: Clues, content: Draft['content'], first: number): number {
  const { tokens, sentences } = clues.reading;
  if (content.length === 0) return stop(clues, first, sentences[tokens[first]?.sentence ?? -1]?.endToken ?? first);
  return content.find((part) => part.first === first)?.end ?? first;
}

const AUXILIARY = new Set(['be', 'have']);

/** "With a ring said to be worth two million": nobody says it, least of all the ring. */
export function mendSaidToBe({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const { tokens } = clues.reading;
  if (cue === null || source === null || source.end !== cue.first || tokens[cue.end]?.tag !== 'TO') return draft;
  if (tokens[cue.end - 1]!.lower !== 'said' || cue.end - cue.first > 1) return draft;
  // "Several people said to go to the council": they did.
  if (!AUXILIARY.has(tokens[cue.end + 1]?.lower ?? '')) return draft;
  return { ...draft, source: null, content: withSubject(clues, source, content, cue) };
}

/** "was described by police as": police; "is widely seen as", "it is feared": nobody. */
export function mendPassive({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null) return draft;
  const { tokens, sentences } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  let participle = -1;
  for (let i = cue.first; i < cue.end; i++) {
    const adjective = tokens[i]?.tag === 'JJ' && BELIEF.has(lower(i));
    if (((clues.traits[i] ?? 0) & ANY_VERB) === 0 || (tokens[i]?.tag !== 'VBN' && !adjective)) continue;
    participle = i;
    // "Are understood to have sounded out": understood, by nobody.
    if (BELIEF.has(lower(i)) && lower(i + 1) === 'to' && afterBe(lower, i, cue.first)) break;
  }
  if (participle < 0 || !afterBe(lower, participle, cue.first)) return draft;
  const end = sentences[tokens[participle]?.sentence ?? 0]?.endToken ?? participle;
  for (let i = participle + 1; i < Math.min(end, participle + 4); i++) {
    if (lower(i) !== 'by') continue;
    const groupEnd = appositionEnd(clues, agentEnd(clues, i + 1), end);
    // "Expected to rise by 10%": by how much, not by whom.
    if (isAmount(clues, i + 1, groupEnd)) {
      if (source === null || source.first <= i) break;
      return {
        ...draft,
        source: null,
        content: [{ kind: 'content', first: participle + 1, end: stop(clues, i, end) }],
      };
    }
    const whole = source !== null && source.first > i && (source.first > i + 1 || source.end >= groupEnd);
    if (i + 1 >= end || groupEnd <= i + 1 || whole) return draft;
    const agent: Segment = { kind: 'source', first: i + 1, end: groupEnd };
    const last = Math.max(groupEnd, stop(clues, groupEnd, end));
    const behind = tokens[groupEnd]?.lower === ',' ? groupEnd + 1 : groupEnd;
    // "By Brandt, who leads the party", "by Brandt on Monday": that tells of the agent or when.
    const when = timePhraseEnd(clues, behind, last) === last || /^W/.test(tokens[behind]?.tag ?? '');
    const rest: Segment = { kind: 'content', first: groupEnd, end: when ? groupEnd : last };
    const before = source === null || source.first > cue.first ? [] : [{ ...source, kind: 'content' as const }];
    // What the tagger took for content may begin with the agent.
    const own = draft.content
      .map((part) => (part.first < groupEnd && part.end > cue.end ? { ...part, first: groupEnd } : part))
      .filter(
        (part) =>
          part.end > part.first &&
          !(when && part.first >= groupEnd) &&
          !before.some((other) => other.first === part.first),
      );
    const goesOn = own.some((part) => part.first >= groupEnd) || rest.end - rest.first < 2;
    const content = [...before, ...own, ...(goesOn ? [] : [rest])].sort((x, y) => x.first - y.first);
    return { ...draft, source: agent, content };
  }
  if (SPEAKING_PASSIVES.has(lower(participle)) && saysSo(lower, participle, end)) return draft;
  const told = ((clues.traits[participle] ?? 0) & Trait.report) !== 0 && !RECEIVING.has(lower(participle));
  const reports = told || BELIEF.has(lower(participle));
  const confidence = reports ? draft.confidence : Math.min(draft.confidence, PASSIVE_CONFIDENCE);
  // "Was expected to cruise past them, and Okafor will accept": Okafor expects nothing.
  const late = source !== null && source.first > cue.first && BELIEF.has(lower(participle));
  if (late && tokens[source.first - 1]?.lower !== 'by') return { ...draft, source: null, confidence };
  if (source === null || source.first > cue.first) return { ...draft, confidence };
  // Its grammatical subject does not speak: "the law is seen as a failure", "he was asked about it".
  return { ...draft, source: null, content: withSubject(clues, source, draft.content, cue), confidence };
}

/** "By neighbouring Brandt County": the noun group behind a participle that describes it. */
function agentEnd({ groupEnd, reading: { tokens } }: Clues, first: number): number {
  const end = groupEnd[first] ?? first;
  const describes = end === first + 1 && /^VB[GN]$/.test(tokens[first]?.tag ?? '');
  return describes && /^NN/.test(tokens[end]?.tag ?? '') ? (groupEnd[end] ?? end) : end;
}

/** "By her daughter, Eva Solheim,": with the name. */
function appositionEnd({ entity, reading: { tokens } }: Clues, groupEnd: number, end: number): number {
  let at = groupEnd + 1;
  if (tokens[groupEnd]?.lower !== ',') return groupEnd;
  while (at < end && entity[at] === EntityCode.person) at++;
  const closed = tokens[at]?.kind === 'punctuation' || at === end;
  return at > groupEnd + 1 && closed ? at : groupEnd;
}

const AMOUNT_NOUNS = new Set(
  'percent point points half third thirds quarter quarters million billion trillion times degrees feet inches miles metres meters kilometres kilometers tonnes tons'.split(
    ' ',
  ),
);

/** Whether the words say how much or until when: "10%", "a third", "the end of May". */
function isAmount(clues: Clues, first: number, end: number): boolean {
  const last = clues.reading.tokens[end - 1];
  if (last === undefined || end <= first) return false;
  if (last.kind === 'number' || last.text === '%' || AMOUNT_NOUNS.has(last.lower)) return true;
  return timePhraseEnd(clues, first, end) === end;
}

export function afterBe(lower: (i: number) => string, participle: number, first: number): boolean {
  for (let i = participle - 1; i >= Math.max(first - 2, participle - 4); i--) {
    if (BE.has(lower(i))) return true;
    // "Okafor's office has called": not of "to be".
    if (HAVE.has(lower(i))) return false;
  }
  return false;
}

/** "quoted as saying", "shown telling": a participle of speech follows. */
export function saysSo(lower: (i: number) => string, participle: number, end: number): boolean {
  for (let i = participle + 1; i < Math.min(end, participle + 7); i++) {
    if (/^(?:saying|telling|arguing|asking|claiming|shouting|urging)$/.test(lower(i))) return true;
  }
  return false;
}

/** Up to the mark that ends the clause. */
export function stop(clues: Clues, from: number, end: number): number {
  let i = from;
  while (i < end && !/^[.;!?]$/.test(clues.reading.tokens[i]?.text ?? '')) i++;
  return i;
}

export const QUESTIONED = new Set(['asked', 'pressed', 'questioned']);

/** "Asked whether he would resign, Okafor said ...": Okafor did not ask. */
export function mendQuestion({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null || source.first < cue.end) return draft;
  const token = clues.reading.tokens[cue.first];
  if (token === undefined || !QUESTIONED.has(token.lower)) return draft;
  const opens = clues.reading.sentences[token.sentence]?.firstToken ?? -1;
  const when = clues.reading.tokens[cue.first - 1]?.lower ?? '';
  if (cue.first !== opens && when !== 'when') return draft;
  return { ...draft, source: null, confidence: Math.min(draft.confidence, QUESTION_CONFIDENCE) };
}

export const NAMING = new Set('known nicknamed dubbed titled entitled named called'.split(' '));

/** "Called 'a disgrace' by Lena Brandt": who stands behind the quotation that opens at `mark`. */
export function agentBehindQuotation(clues: Clues, mark: number): Segment | null {
  const { quotations, tokens } = clues.reading;
  const quotation = quotations[clues.quotation[mark] ?? -1];
  if (quotation === undefined || tokens[quotation.endToken + 1]?.lower !== 'by') return null;
  const first = quotation.endToken + 2;
  const end = clues.groupEnd[first] ?? first;
  return tokens[first]?.sentence === tokens[mark]?.sentence && canSpeak(clues, first, end)
    ? { kind: 'source', first, end }
    : null;
}

/** "Called 'a disgrace' by Lena Brandt": she calls it so. */
export function mendNaming({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const what = content.find(({ first }) => first >= (cue?.end ?? Number.POSITIVE_INFINITY));
  if (cue === null || what === undefined || !NAMING.has(clues.reading.tokens[cue.end - 1]!.lower)) return draft;
  if (clues.quotePlace[what.first] !== QuotePlace.opening) return draft;
  const agent = agentBehindQuotation(clues, what.first);
  if (agent === null) return draft;
  const end = agent.first - 1;
  const others = content.filter((part) => part !== what);
  const named = source === null || source.first > cue.first ? [] : [{ ...source, kind: 'content' as const }];
  return {
    ...draft,
    source: agent,
    content: [...named, ...others, { ...what, end }].sort((a, b) => a.first - b.first),
  };
}
