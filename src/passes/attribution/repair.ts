// What position settles and the tagger gets wrong now and then: the agent of a passive, the content of "according to",
// a second cue after "and", a question put to the source.
import { CueClass, QuoteSize } from './clues.ts';
import { ANY_VERB, Trait } from './cue-words.ts';
import type { Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { bodyEnd, LONGEST_SENTENCE } from './rules/rule.ts';
import type { Segment } from './segments.ts';
import { TagGroup, tagGroups } from './tags.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'got', 'gets', 'get']);
const RELATIVE = new Set(['who', 'which', 'whose', 'whom']);
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
/** Here the subject is the one who speaks: "was quoted as saying", "is shown saying". */
const SPEAKING_PASSIVES = new Set(['quoted', 'shown', 'heard', 'cited', 'recorded', 'seen', 'overheard', 'caught']);
/** A content found by position alone. */
const LEAST_CONTENT = 2;
/** A paragraph with more is no prose; its drafts are left as they are. */
const MOST_DRAFTS = 100;
/** A cue with at most this much behind it trails what it reports. */
const TRAIL = 6;

/** The drafts of one paragraph, mended. */
export function repair(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length > MOST_DRAFTS) return drafts;
  const { tokens, sentences } = evidence.clues.reading;
  for (const { cue } of drafts) {
    const sentence = sentences[tokens[cue?.first ?? -1]?.sentence ?? -1];
    if (sentence !== undefined && sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) return drafts;
  }
  return drafts
    .map((draft) => trimSource(evidence, draft))
    .map((draft) => completeSource(evidence, draft, drafts))
    .map((draft) => mendHearsay(evidence, draft))
    .map((draft) => mendPassive(evidence, draft))
    .map((draft) => mendQuestion(evidence, draft))
    .map((draft) => completeContent(evidence, draft, drafts))
    .map((draft) => addRelativeClause(evidence, draft, drafts))
    .flatMap((draft) => splitConjoined(evidence, draft));
}

/** "According to the ministry, 40 people died": the source ends at the comma when a verb follows it. */
function trimSource({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null || clues.reading.tokens[cue.first]?.lower !== 'according') return draft;
  for (let i = source.first + 1; i < source.end - 1; i++) {
    if (clues.reading.tokens[i]?.lower !== ',') continue;
    for (let k = i + 1; k < source.end; k++) {
      if ((tagGroups(clues.tag[k] ?? 0) & TagGroup.verb) !== 0) return { ...draft, source: { ...source, end: i } };
    }
  }
  return draft;
}

/** "said the man, who is 34, was armed": a relative clause does not end what is said. */
function addRelativeClause(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const last = draft.content[draft.content.length - 1];
  if (last === undefined || draft.cue === null || last.first < draft.cue.end) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  if (tokens[last.end]?.lower !== ',' || !RELATIVE.has(tokens[last.end + 1]?.lower ?? '')) return draft;
  if ((clues.quotation[last.end - 1] ?? -1) >= 0) return draft;
  const sentence = sentences[tokens[last.end]?.sentence ?? 0];
  if (sentence === undefined || tokens[last.end - 1]?.sentence !== sentence.index) return draft;
  const end = bodyEnd(evidence, sentence.firstToken, sentence.endToken);
  if (end <= last.end + 1 || all.some((other) => other.cue !== draft.cue && touches(other, last.end, end)))
    return draft;
  return { ...draft, content: [...draft.content.slice(0, -1), { ...last, end }] };
}

/** An active verb of saying without a source: its subject, or for "adding that" the source before it. */
function completeSource({ clues, subjects }: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source } = draft;
  if (cue === null || source !== null) return draft;
  const { tokens, sentences } = clues.reading;
  let verb = -1;
  for (let i = cue.first; i < cue.end; i++) if ((clues.cue[i] ?? 0) >= CueClass.weak) verb = i;
  const sentence = sentences[tokens[verb]?.sentence ?? -1];
  if (sentence === undefined || tokens[verb]?.tag === 'VBN') return draft;
  const free = (first: number, end: number): boolean =>
    end > first && first >= sentence.firstToken && !draft.content.some((part) => part.first < end && first < part.end);
  let first = -1;
  let end = -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (subjects.cue[i] !== verb) continue;
    if (first < 0) first = i;
    end = i + 1;
  }
  if (first >= 0 && free(first, end)) return { ...draft, source: { kind: 'source', first, end } };
  if (tokens[verb]?.tag !== 'VBG') return draft;
  for (let k = all.length - 1; k >= 0; k--) {
    const other = all[k]?.source;
    if (other != null && other.end <= cue.first && other.first >= sentence.firstToken)
      return { ...draft, source: other };
  }
  // "Trump was in Maine, promising to build a wall": the first noun group of the sentence.
  const opening = sentence.firstToken;
  const groupEnd = clues.groupEnd[opening] ?? opening;
  const nominal = (tagGroups(clues.tag[groupEnd - 1] ?? 0) & (TagGroup.noun | TagGroup.pronoun)) !== 0;
  return nominal && groupEnd < cue.first && free(opening, groupEnd)
    ? { ...draft, source: { kind: 'source', first: opening, end: groupEnd } }
    : draft;
}

/** "The firm reportedly lost two ships": the firm is not the one that reports. */
function mendHearsay({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null || cue.end - cue.first > 1) return draft;
  if (((clues.traits[cue.first] ?? 0) & Trait.hearsay) === 0) return draft;
  const subject: Segment = { ...source, kind: 'content' };
  return { ...draft, source: null, content: [subject, ...content].sort((a, b) => a.first - b.first) };
}

/** "was described by police as": police; "is widely seen as", "it is feared": nobody. */
function mendPassive({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null) return draft;
  const { tokens, sentences } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  let participle = -1;
  for (let i = cue.first; i < cue.end; i++) {
    if (((clues.traits[i] ?? 0) & ANY_VERB) !== 0 && tokens[i]?.tag === 'VBN') participle = i;
  }
  if (participle < 0 || !afterBe(lower, participle, cue.first)) return draft;
  const end = sentences[tokens[participle]?.sentence ?? 0]?.endToken ?? participle;
  for (let i = participle + 1; i < Math.min(end, participle + 4); i++) {
    if (lower(i) !== 'by') continue;
    const groupEnd = clues.groupEnd[i + 1] ?? i + 1;
    if (i + 1 >= end || groupEnd <= i + 1 || (source !== null && source.first > i)) return draft;
    const agent: Segment = { kind: 'source', first: i + 1, end: groupEnd };
    const rest: Segment = { kind: 'content', first: groupEnd, end: Math.max(groupEnd, stop(clues, groupEnd, end)) };
    const before = source === null || source.first > cue.first ? [] : [{ ...source, kind: 'content' as const }];
    // What the tagger took for content may begin with the agent.
    const own = draft.content
      .map((part) => (part.first < groupEnd && part.end > cue.end ? { ...part, first: groupEnd } : part))
      .filter((part) => part.end > part.first && !before.some((other) => other.first === part.first));
    const goesOn = own.some((part) => part.first >= groupEnd) || rest.end - rest.first < 2;
    const content = [...before, ...own, ...(goesOn ? [] : [rest])].sort((x, y) => x.first - y.first);
    return { ...draft, source: agent, content };
  }
  if (SPEAKING_PASSIVES.has(lower(participle)) && saysSo(lower, participle, end)) return draft;
  const reports = ((clues.traits[participle] ?? 0) & Trait.report) !== 0 || BELIEF.has(lower(participle));
  const confidence = reports ? draft.confidence : Math.min(draft.confidence, PASSIVE_CONFIDENCE);
  if (source === null || source.first > cue.first) return { ...draft, confidence };
  // Its grammatical subject does not speak: "the law is seen as a failure", "he was asked about it".
  const subject = IMPERSONAL.has(lower(source.first)) ? [] : [{ ...source, kind: 'content' as const }];
  return { ...draft, source: null, content: [...subject, ...draft.content], confidence };
}

function afterBe(lower: (i: number) => string, participle: number, first: number): boolean {
  for (let i = participle - 1; i >= Math.max(first - 2, participle - 4); i--) if (BE.has(lower(i))) return true;
  return false;
}

/** "quoted as saying", "shown telling": a participle of speech follows. */
function saysSo(lower: (i: number) => string, participle: number, end: number): boolean {
  for (let i = participle + 1; i < Math.min(end, participle + 7); i++) {
    if (/^(?:saying|telling|arguing|asking|claiming|shouting|urging)$/.test(lower(i))) return true;
  }
  return false;
}

/** Up to the mark that ends the clause. */
function stop(clues: Evidence['clues'], from: number, end: number): number {
  let i = from;
  while (i < end && !/^[.;!?]$/.test(clues.reading.tokens[i]?.text ?? '')) i++;
  return i;
}

/** "Asked whether he would resign, Okafor said ...": Okafor did not ask. */
function mendQuestion({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null || source.first < cue.end) return draft;
  const token = clues.reading.tokens[cue.first];
  if (token === undefined || !/^(?:asked|pressed|questioned)$/.test(token.lower)) return draft;
  const opens = clues.reading.sentences[token.sentence]?.firstToken ?? -1;
  const when = clues.reading.tokens[cue.first - 1]?.lower ?? '';
  if (cue.first !== opens && when !== 'when') return draft;
  return { ...draft, source: null, confidence: Math.min(draft.confidence, QUESTION_CONFIDENCE) };
}

/** A reporting cue with a source and no content: the rest of the clause, or what stands before the comma. */
function completeContent(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null || content.length > 0) return draft;
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const sentence = sentences[tokens[cue.first]?.sentence ?? 0];
  if (sentence === undefined) return draft;
  const according = tokens[cue.first]?.lower === 'according';
  let reports = according;
  for (let i = cue.first; i < cue.end; i++) if (clues.cue[i] === CueClass.report) reports = true;
  if (!reports) return draft;
  const last = Math.max(cue.end, source.end);
  const body = bodyEnd(evidence, sentence.firstToken, sentence.endToken);
  const free = (first: number, end: number): boolean =>
    end - first >= LEAST_CONTENT && !all.some((other) => other.cue !== draft.cue && touches(other, first, end));
  const from = tokens[last]?.lower === ',' ? last + 1 : last;
  if (according && from > last && free(from, body))
    return { ...draft, content: [{ kind: 'content', first: from, end: body }] };
  const comma = (i: number): boolean => tokens[i]?.lower === ',';
  const firstPart = Math.min(cue.first, source.first);
  const before = tokens[firstPart - 1]?.lower === ',' ? firstPart - 1 : firstPart;
  if (according && free(sentence.firstToken, before)) {
    return { ...draft, content: [{ kind: 'content', first: sentence.firstToken, end: before }] };
  }
  if (!according && comma(before) && sentence.endToken - last <= TRAIL && free(sentence.firstToken, before)) {
    return { ...draft, content: [{ kind: 'content', first: sentence.firstToken, end: before }] };
  }
  if (!according && tokens[last]?.lower === 'that' && free(last, body)) {
    return { ...draft, content: [{ kind: 'content', first: last, end: body }] };
  }
  return draft;
}

function touches({ source, cue, content }: Draft, first: number, end: number): boolean {
  return [source, cue, ...content].some((segment) => segment !== null && segment.first < end && first < segment.end);
}

/** "said the budget would be cut and warned that ...": the second verb is a cue of the same source. */
function splitConjoined(evidence: Evidence, draft: Draft): readonly Draft[] {
  const { cue, source, content } = draft;
  if (cue === null || source === null || content.length === 0) return [draft];
  const { clues } = evidence;
  const { tokens } = clues.reading;
  const verbTag = tokens[cue.end - 1]?.tag;
  if (verbTag !== 'VBD' && verbTag !== 'VBZ' && verbTag !== 'VBP') return [draft];
  const last = content[content.length - 1];
  if (last === undefined || last.first < cue.end) return [draft];
  for (let i = last.first + 2; i < last.end - 2; i++) {
    const lower = tokens[i]?.lower;
    if (lower !== 'and' && lower !== 'but') continue;
    let verb = i + 1;
    if ((tagGroups(clues.tag[verb] ?? 0) & TagGroup.adverb) !== 0) verb++;
    if ((clues.quoteSize[verb] ?? 0) > QuoteSize.short || verb + 2 >= last.end) continue;
    const traits = clues.traits[verb] ?? 0;
    if ((traits & Trait.report) === 0 || tokens[verb]?.tag !== verbTag) continue;
    if (tokens[verb + 1]?.lower !== 'that' && tokens[verb + 1]?.lower !== 'how') continue;
    const end = tokens[i - 1]?.lower === ',' ? i - 1 : i;
    return [
      { ...draft, content: [...content.slice(0, -1), { ...last, end }] },
      {
        ...draft,
        cue: { kind: 'cue', first: verb, end: verb + 1 },
        content: [{ kind: 'content', first: verb + 1, end: last.end }],
      },
    ];
  }
  return [draft];
}
