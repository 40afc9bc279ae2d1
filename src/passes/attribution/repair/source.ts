// Who says it: mends the source that the tagger gave a cue, or finds one for a cue without.
import { polledParticiples } from '../../../lexicon/polled.ts';
import type { Token } from '../../../model/reading.ts';
import { type Clues, CueClass, EntityCode } from '../clues.ts';
import { CORE_VERB, Trait } from '../cue-words.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { bodyEnd, canSpeak } from '../rules/rule.ts';
import type { Segment } from '../segments.ts';
import { FINITE, TagGroup, tagGroups } from '../tags.ts';
import { timePhraseEnd } from '../time-phrase.ts';
import { DASHES } from '../words.ts';
import { NAMING } from './passive.ts';
import { phraseStart } from './source-edges.ts';

const SPEAKER = Trait.human | Trait.pronoun | Trait.institution;
const SPEAKERS = SPEAKER | Trait.document | Trait.vague | Trait.sayingNoun;
const RELATIVE = new Set(['who', 'which']);
/** Parts of speech that neither open nor close a source. */
const EDGES = new Set(['CC', 'TO', 'IN']);
/** "But according to": at most so many words before a cue that opens its sentence. */
const LEAD = 2;

/** Where a new noun group begins without a comma: "According to Okafor the ferry was late". */
function secondGroup({ clues }: Pick<Evidence, 'clues'>, { first, end }: Segment): number {
  for (let i = first + 1; i < end - 1; i++) {
    const opens = clues.reading.tokens[i]?.tag === 'DT' || clues.reading.tokens[i]?.tag === 'PRP$';
    if (opens && (tagGroups(clues.tag[i - 1] ?? 0) & TagGroup.noun) !== 0) return i;
  }
  return -1;
}

/** Relative pronouns that tell of the source. */
const WHO = new Set(['who', 'whose']);

/** "According to Robyn Crook, who studies pain; ...": where the clause about the source ends, or -1. */
function relativeEnd({ clues }: Evidence, { end }: Segment, sentenceEnd: number): number {
  const { tokens } = clues.reading;
  if (tokens[end]?.lower !== ',' || !WHO.has(tokens[end + 1]?.lower ?? '')) return -1;
  let last = end + 2;
  while (last < sentenceEnd && !/^[,;:.!?—–]$/.test(tokens[last]!.text)) last++;
  return last;
}

const JOINERS = new Set(['and', 'but']);

/** The comma at which the source of "According to the ministry, 40 people died" ends, or -1. */
function sourceComma({ clues }: Evidence, { first, end }: Segment, opensSentence: boolean): number {
  const { tokens } = clues.reading;
  for (let i = first + 1; i < end - 1; i++) {
    if (tokens[i]?.lower !== ',') continue;
    for (let k = i + 1; k < end; k++) if ((tagGroups(clues.tag[k] ?? 0) & TagGroup.verb) !== 0) return i;
    // "According to the board, and tenants warn".
    if (JOINERS.has(tokens[i + 1]?.lower ?? '') && FINITE.has(tokens[end]?.tag ?? '')) return i;
    // "According to the coach, Lena Brandt, ...": an apposition ends with a comma of its own.
    const closed = tokens[end]?.lower === ',' || tokens[end - 1]?.lower === ',';
    if (opensSentence && !closed) return i;
  }
  return -1;
}

/** "According to the ministry, 40 people died": what follows the comma belongs to the content. */
export function trimSource(evidence: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const { tokens, sentences } = evidence.clues.reading;
  if (cue === null || source === null || tokens[cue.first]?.lower !== 'according') return draft;
  const sentence = sentences[tokens[cue.first]?.sentence ?? 0];
  const opening = sentence?.firstToken ?? 0;
  const opens = cue.first - opening <= LEAD;
  const relative = opens ? -1 : relativeEnd(evidence, source, sentence?.endToken ?? source.end);
  if (relative > 0) {
    const end = tokens[cue.first - 1]?.lower === ',' ? cue.first - 1 : cue.first;
    const front = content.filter((part) => part.end <= cue.first);
    const said = front.length > 0 ? front : [{ kind: 'content' as const, first: opening, end }];
    return { ...draft, source: { ...source, end: relative }, content: said };
  }
  // "According to a person who has worked with her, she discovered it".
  const who = WHO.has(tokens[source.end - 1]!.lower) ? source.end - 1 : source.end;
  if (opens && content.length === 0 && WHO.has(tokens[who]?.lower ?? '')) {
    let end = who + 1;
    while (end < (sentence?.endToken ?? end) && tokens[end]!.text !== ',') end++;
    if (tokens[end]?.text === ',') return { ...draft, source: { ...source, end } };
  }
  const comma = sourceComma(evidence, source, opens);
  const from = comma >= 0 ? comma + 1 : opens ? secondGroup(evidence, source) : -1;
  if (from < 0) return opens ? draft : withParticiple(evidence, draft, source, sentence?.endToken ?? source.end);
  const after = content.find((part) => part.first >= source.end && part.first <= source.end + 1);
  const end =
    after?.end ?? (content.length > 0 ? source.end : bodyEnd(evidence, opening, sentence?.endToken ?? source.end));
  const rest: Segment = { kind: 'content', first: from, end };
  return {
    ...draft,
    source: { ...source, end: comma >= 0 ? comma : from },
    content: opens ? [...content.filter((part) => part !== after), rest].sort((a, b) => a.first - b.first) : content,
  };
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

const JOINS = new Set(['and', 'but', 'or', 'then']);
/** With a participle they tell what the subject of the sentence does; "praised the nurses for saying" does not. */
const OWN_DEEDS = new Set(['by', 'after', 'before', 'without', 'while']);
/** What a subject does not reach back over. */
const CLAUSE_ENDS = new Set([',', ';', ':', '(', ')', '—', '–', '--', 'that', 'and', 'but', 'because', 'as', 'when']);
/** They open a clause with a subject of its own. */
const OPENING = new Set(['as', 'when', 'while', 'after', 'before', 'although', 'though', 'because', 'since', 'if']);
const LONGEST_SUBJECT = 16;

function closesClause(token: Token | undefined): boolean {
  return CLAUSE_ENDS.has(token?.lower ?? '') || FINITE.has(token?.tag ?? '');
}

/** "He shook hands, posed for photos and asked": the subject of the first verb, which all verbs share. */
function sharedSubject({ clues }: Evidence, cue: Segment): Segment | null {
  const { tokens, sentences } = clues.reading;
  const start = sentences[tokens[cue.first]?.sentence ?? -1]?.firstToken ?? cue.first;
  let from = start;
  // "As the crowd sang, Okafor rose and said": behind the clause that opens the sentence.
  if (OPENING.has(tokens[start]?.lower ?? '')) while (from < cue.first && tokens[from - 1]?.lower !== ',') from++;
  if (from === cue.first) from = start;
  let later = false;
  for (let verb = from + 1; verb < cue.first; verb++) {
    if (!FINITE.has(tokens[verb]?.tag ?? '') || (clues.quotation[verb] ?? -1) >= 0) continue;
    let last = verb - 1;
    while (last > from && tokens[last]?.tag === 'RB') last--;
    // "Dean, a doctor, then spoke": the name in front of the apposition.
    if (tokens[last]?.lower === ',') {
      const named = clues.groupEnd[from] ?? from;
      if (tokens[named]?.lower === ',' && named < last) return { kind: 'source', first: from, end: last + 1 };
    }
    let first = last + 1;
    // "Workers and retirees marched": before the first verb "and" joins those who did it.
    const joins = (i: number): boolean => !later && tokens[i]!.lower === 'and' && /^NN/.test(tokens[i - 1]?.tag ?? '');
    while (first > from && last - first < LONGEST_SUBJECT) {
      if (closesClause(tokens[first - 1]) && !joins(first - 1)) break;
      first--;
    }
    later = true;
    const relative = RELATIVE.has(tokens[first]?.lower ?? '');
    if (relative && first > from) {
      // "Okafor, who leads the union, walked out and said".
      last = tokens[first - 1]?.lower === ',' ? first - 2 : first - 1;
      first = clues.groupStart[last] ?? last;
    } else if (FINITE.has(tokens[first - 1]?.tag ?? '')) continue;
    // "In May the mayor": when is no part of who.
    if (tokens[first]?.tag === 'IN') first = clues.groupStart[last] ?? last;
    first = behindTime(clues, first, last + 1);
    const nominal = (tagGroups(clues.tag[last] ?? 0) & (TagGroup.noun | TagGroup.pronoun)) !== 0;
    if (first <= last && first >= from && (nominal || clues.entity[last] === EntityCode.person))
      return { kind: 'source', first, end: last + 1 };
  }
  return null;
}

const OPENS_GROUP = /^(?:DT|PRP\$?|NNPS?|NNS)$/;

/** "Last week the board": where the board begins; `first` where nothing says when. */
function behindTime(clues: Clues, first: number, end: number): number {
  const { tokens } = clues.reading;
  let next = timePhraseEnd(clues, first, end);
  if (next > first && tokens[next]?.lower === ',') next++;
  return next < end && OPENS_GROUP.test(tokens[next]!.tag) ? next : first;
}

/** Whether a comma stands in the words. */
function hasComma({ reading: { tokens } }: Clues, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens[i]?.lower === ',') return true;
  return false;
}

function sentenceStart({ reading: { tokens, sentences } }: Clues, i: number): number {
  return sentences[tokens[i]?.sentence ?? -1]?.firstToken ?? i;
}

/** Whether a finite verb stands in the words, and no relative clause. */
function hasMainVerb({ reading: { tokens } }: Clues, from: number, end: number): boolean {
  let finite = false;
  for (let i = from; i < end; i++) {
    const { tag, lower } = tokens[i]!;
    if (tag.startsWith('W') || lower === 'that') return false;
    finite ||= FINITE.has(tag);
  }
  return finite;
}

/** A name of somebody, a pronoun or a noun for people, bodies and papers. */
function speaks({ entity, traits }: Clues, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (entity[i] === EntityCode.person || entity[i] === EntityCode.organization || ((traits[i] ?? 0) & SPEAKERS) !== 0)
      return true;
  }
  return false;
}

/**
 * A conjunction or preposition at either end is no part of a source, nor is the "who" of its relative clause; and what
 * stands before "and said" is what the speaker did before.
 */
export function cleanSource(evidence: Evidence, draft: Draft): Draft {
  const { clues } = evidence;
  const { source, cue } = draft;
  if (source === null) return draft;
  const { tokens } = clues.reading;
  let { first, end } = source;
  // "Two clerks, [both of whom] asked not to be named, said": the clerks.
  if (
    cue !== null &&
    tokens[end - 1]!.lower === 'whom' &&
    tokens[end - 2]?.lower === 'of' &&
    tokens[first - 1]?.text === ','
  ) {
    const group = clues.groupStart[first - 2] ?? first;
    const closed = tokens[cue.first - 1]?.text === ',';
    if (group < first - 1 && tokens[first - 2]!.tag.startsWith('NN'))
      return { ...draft, source: { ...source, first: group, end: closed ? cue.first : first - 1 } };
  }
  const participle = cue !== null && tokens[cue.first]?.tag === 'VBG' && tokens[cue.first]?.lower !== 'according';
  // "..., referring to Okafor": behind a participle stands its object.
  const object = participle && first >= cue.end && !hasComma(clues, cue.end, first);
  if (object) return { ...draft, source: null };
  // "One juror, who spoke because [she] feared harassment, said": the juror.
  if (
    cue !== null &&
    end < cue.first - 1 &&
    end - first === 1 &&
    tokens[first]!.tag === 'PRP' &&
    FINITE.has(tokens[cue.first]!.tag)
  ) {
    const juror = beforeAside(clues, sentenceStart(clues, cue.first), cue.first);
    if (juror !== null && juror.end < first) return { ...draft, source: { ...juror, end: cue.first } };
  }
  // "[The animals entered sleep sooner,] showing that": the subject, not what it did.
  if (participle && end === cue.first && tokens[end - 1]?.lower === ',' && hasMainVerb(clues, first, end)) {
    const subject = sharedSubject(evidence, cue);
    return { ...draft, source: subject !== null && subject.end < cue.first ? subject : null };
  }
  if (cue !== null && end === cue.first) {
    const finite = FINITE.has(tokens[cue.first]?.tag ?? '') || FINITE.has(tokens[cue.end - 1]?.tag ?? '');
    // "Posed for photos and asked", "ended a meeting by saying".
    const joined = finite
      ? JOINS.has(tokens[end - 1]?.lower ?? '')
      : participle && OWN_DEEDS.has(tokens[end - 1]?.lower ?? '');
    const shared = joined ? sharedSubject(evidence, cue) : null;
    if (shared !== null) return { ...draft, source: shared };
  }
  // "The bank confirmed that Okafor, who led it, had left but declined to say why": the bank.
  const closed = cue !== null && RELATIVE.has(tokens[first]?.lower ?? '') && hasComma(clues, end, cue.first);
  if (closed && JOINS.has(tokens[cue.first - 1]?.lower ?? '') && FINITE.has(tokens[cue.first]!.tag)) {
    const shared = sharedSubject(evidence, cue);
    if (shared !== null && shared.end < first - 1) return { ...draft, source: shared };
  }
  while (first < end && EDGES.has(tokens[first]?.tag ?? '') && tokens[first]?.lower !== 'that') first++;
  while (end > first && EDGES.has(tokens[end - 1]?.tag ?? '') && tokens[end - 1]?.lower !== 'that') end--;
  if (end - first > 1 && RELATIVE.has(tokens[end - 1]?.lower ?? '')) end--;
  // "According to the ministry,": a comma closes an apposition only before the cue.
  if (end - first > 1 && tokens[end - 1]?.lower === ',' && (draft.cue?.first ?? end) < first) end--;
  first = behindTime(clues, first, end);
  if (!canSpeak(clues, first, end)) return { ...draft, source: null };
  return first === source.first && end === source.end ? draft : { ...draft, source: { ...source, first, end } };
}

const SINCE = new Set(['in', 'since', 'by', 'until']);
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Words that are no source: "please", and at its end what belongs to what follows, "his doctor on Friday that". */
const LOOSE = new Set(['having', 'please', 'any']);

const OBJECTS = new Set(['him', 'them', 'it', 'me']);

/** The source without loose ends: what the other steps leave of them. */
export function tidySource({ clues }: Evidence, draft: Draft): Draft {
  const { source } = draft;
  if (source === null) return draft;
  const { tokens } = clues.reading;
  let { first, end } = source;
  const isLoose = (i: number): boolean => {
    const { tag, lower } = tokens[i]!;
    return EDGES.has(tag) || LOOSE.has(lower) || (lower === 'that' && tag !== 'DT');
  };
  while (end - first > 1 && isLoose(end - 1)) end--;
  while (end - first > 1 && EDGES.has(tokens[first]!.tag) && tokens[first + 1]!.lower !== 'least') first++;
  if (tokens[first]!.lower === 'least' && tokens[first - 1]?.lower === 'at') first--;
  // "In 2003 readers voted".
  if (end - first > 1 && SINCE.has(tokens[first - 1]?.lower ?? '') && YEAR.test(tokens[first]!.lower)) first++;
  // "They point to [a study] which found": the clause hangs on the object.
  const which = tokens[end]?.lower;
  if ((which === 'which' || which === 'that') && draft.cue !== null && draft.cue.first > end)
    for (let i = end - 2; i > first; i--) {
      if (!FINITE.has(tokens[i]!.tag)) continue;
      first = EDGES.has(tokens[i + 1]!.tag) ? i + 2 : i + 1;
      break;
    }
  // "In one instance a worker reported".
  const opens = tokens[first - 1]?.tag === 'IN' && first - 1 === sentenceStart(clues, first);
  const second =
    opens && draft.cue !== null && draft.cue.first >= end ? secondGroup({ clues }, { ...source, first, end }) : -1;
  if (second > 0) first = second;
  // "In them Crale complains".
  if (end - first > 1 && OBJECTS.has(tokens[first]!.lower) && tokens[first + 1]!.tag.startsWith('NNP')) first++;
  first = behindTime(clues, first, end);
  if (draft.cue !== null && draft.cue.first >= end)
    end = beforeDeed(clues, first, beforeVerb(clues, first, end, tokens[draft.cue.first]?.tag === 'VBG'));
  // "Spontaneous chants of".
  const { tag, text, lower } = tokens[first]!;
  const bare = end - first === 1 && tag === 'JJ' && text === lower && !speaks(clues, first, end);
  if (bare || timePhraseEnd(clues, first, end) === end || LOOSE.has(tokens[first]!.lower))
    return { ...draft, source: null };
  return first === source.first && end === source.end ? draft : { ...draft, source: { ...source, first, end } };
}

/**
 * "The harbour board [released a film] saying", "the firm [cut its forecast] and said": the board and the firm; its own
 * relative clause stays. In front of a `participle` any verb is one, else only what an owner follows: "records" show.
 */
function beforeVerb({ reading: { tokens } }: Clues, first: number, end: number, participle: boolean): number {
  for (let i = first + 1; i < end; i++) {
    const { tag, lower } = tokens[i]!;
    if (RELATIVE.has(lower) || lower === 'that' || lower === ',') return end;
    if (FINITE.has(tag) && (participle || tokens[i + 1]?.tag === 'PRP$')) return i;
  }
  return end;
}

/** "The director, Harold Finch, [accepted the findings] but said": what stands behind the apposition he did. */
function beforeDeed({ entity, reading: { tokens } }: Clues, first: number, end: number): number {
  // "Okafor, accepted by all, said".
  if (tokens[end - 1]!.text === ',') return end;
  for (let i = first + 1; i + 1 < end; i++) {
    if (tokens[i]!.tag.startsWith('W')) return end;
    if (tokens[i]!.text !== ',' || !/^VB[DN]$/.test(tokens[i + 1]!.tag) || entity[i - 1] !== EntityCode.person)
      continue;
    return i + 1;
  }
  return end;
}

const THEM = new Set(['them', 'us', 'those', 'these']);

/** "Nine of them described bills": the nine, not them. */
export function completeCount({ clues }: Evidence, draft: Draft): Draft {
  const { source } = draft;
  const { tokens } = clues.reading;
  if (source === null || source.end - source.first !== 1 || !THEM.has(tokens[source.first]?.lower ?? '')) return draft;
  const count = tokens[source.first - 2];
  if (tokens[source.first - 1]?.lower !== 'of' || count === undefined) return draft;
  return count.tag === 'CD' || count.kind === 'number'
    ? { ...draft, source: { ...source, first: source.first - 2 } }
    : draft;
}

/** The past of a regular verb is often taken for its participle. */
const VERBS = new Set(['VBD', 'VBZ', 'VBP', 'MD', 'VBN']);
/** "Polled by the news agency Direkt": who asked them is named within so many words. */
const LONGEST_ASKER = 8;
const POLLED_CONFIDENCE = 0.6;

/** "Analysts polled by Direkt had expected 590 million": the analysts expect, not Direkt, and nobody polls. */
export function mendPolled({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  const { tokens, sentences } = clues.reading;
  if (cue === null || source === null || source.end > cue.first) return draft;
  let by = source.end === cue.first ? cue.first + 1 : -1;
  for (let i = source.end; i < cue.first; i++) if (tokens[i]?.lower === 'by') by = i;
  if (tokens[source.first - 1]?.lower === 'by') by = source.first - 1;
  const noun = by - 2;
  const asked =
    tokens[by]?.lower === 'by' && polledParticiples.has(tokens[by - 1]?.lower ?? '') && tokens[noun]?.tag === 'NNS';
  if (!asked) return draft;
  let verb = by + 1;
  while (verb < by + LONGEST_ASKER && !VERBS.has(tokens[verb]?.tag ?? '')) verb++;
  const sentence = sentences[tokens[noun]?.sentence ?? -1];
  if (sentence === undefined || verb >= sentence.endToken || !VERBS.has(tokens[verb]?.tag ?? '')) return draft;
  if (cue.first >= verb) return { ...draft, source: { ...source, first: clues.groupStart[noun] ?? noun, end: verb } };
  const auxiliary = tokens[verb + 1]?.tag === 'VBN' || tokens[verb + 1]?.tag === 'VB';
  const end = auxiliary ? verb + 2 : verb + 1;
  let last = sentence.endToken;
  while (last > end && tokens[last - 1]?.kind === 'punctuation') last--;
  return {
    ...draft,
    source: { ...source, end: verb },
    cue: { ...cue, first: verb, end },
    content: [{ kind: 'content', first: end, end: last }],
    confidence: Math.max(draft.confidence, POLLED_CONFIDENCE),
  };
}

/** "Said Okafor to a crowd that held many sailors": the name directly behind an inverted verb is the source. */
export function mendInverted({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source } = draft;
  if (cue === null || source === null || source.first <= cue.end) return draft;
  const { tokens } = clues.reading;
  const end = clues.groupEnd[cue.end] ?? cue.end;
  const said = tokens[cue.end - 1];
  if (said?.tag !== 'VBD' && said?.tag !== 'VBZ') return draft;
  if (clues.entity[cue.end] !== EntityCode.person || end > source.first || tokens[cue.end]?.sentence !== said.sentence)
    return draft;
  const spoken = (clues.quotePlace[cue.first - 1] ?? 0) !== 0 || tokens[cue.first - 1]?.lower === ',';
  return spoken ? { ...draft, source: { kind: 'source', first: cue.end, end } } : draft;
}

/** "The bank, which has four branches, said": what the clause tells of the bank is no part of what it says. */
export function mendOwnClause({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null || source.end >= cue.first || content.length < 2) return draft;
  const { tokens } = clues.reading;
  const clause = source.end + (tokens[source.end]?.lower === ',' ? 1 : 0);
  const [front, ...rest] = content;
  if (front!.first !== clause || front!.end > cue.first || tokens[cue.first - 1]?.lower !== ',') return draft;
  const relative = RELATIVE.has(tokens[clause]!.lower) || tokens[clause]!.lower === 'whose';
  return relative ? { ...draft, source: { ...source, end: cue.first }, content: rest } : draft;
}

/** "The bridge, said Keller, is safe": the speaker stands in the aside, and what is said around it. */
export function mendInvertedAside(evidence: Evidence, draft: Draft): Draft {
  const { clues } = evidence;
  const { cue, source } = draft;
  if (cue === null || cue.end !== cue.first + 1 || (source !== null && source.end > cue.first)) return draft;
  const { tokens, sentences } = clues.reading;
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!;
  const comma = cue.first - 1;
  const verb = tokens[cue.first]!;
  if (tokens[comma]?.lower !== ',' || !FINITE.has(verb.tag) || (clues.quotation[cue.first] ?? -1) >= 0) return draft;
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
  if (source === null ? !apposed : !goesOn) return draft;
  return {
    ...draft,
    source: { kind: 'source', first: cue.end, end },
    content: [
      { kind: 'content', first: firstToken, end: comma },
      { kind: 'content', first: end + 1, end: bodyEnd(evidence, firstToken, endToken) },
    ],
  };
}

const POINTERS = new Set(['that', 'this', 'it', 'which']);

/** "And signalled [that rates will rise], as new tariffs threaten": who stands behind what is said did not say it. */
export function dropLateSource({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const { tokens } = clues.reading;
  if (cue === null || source === null || source.first < cue.end) return draft;
  const before = tokens[source.first - 1]?.lower;
  if (before === 'by' || tokens[cue.first]?.lower === 'according' || !FINITE.has(tokens[cue.end - 1]?.tag ?? ''))
    return draft;
  const said = content.some((part) => part.first === cue.end && part.end <= source.first);
  return said && OPENING.has(before ?? '') ? { ...draft, source: null } : draft;
}

/** An active verb of saying without a source: its subject, or for "adding that" the source before it. */
export function completeSource(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { clues, subjects } = evidence;
  const { cue, source } = draft;
  const { tokens, sentences } = clues.reading;
  if (cue === null) return draft;
  // "Your leading article ('A jewel', 4 May) claims".
  if (source !== null && source.end === cue.first && tokens[source.end - 1]?.text === ')') {
    const front = beforeBracket(clues, sentences[tokens[cue.first]!.sentence]!.firstToken, cue.first);
    if (front !== null && front.end < source.first) {
      const content = draft.content.filter((part) => part.first >= cue.end || part.end <= front.first);
      return { ...draft, source: front, content };
    }
  }
  // A source in another sentence gives way to the subject of the cue's own.
  const distant = source !== null && tokens[source.first]?.sentence !== tokens[cue.first]?.sentence;
  if (source !== null && !distant) return draft;
  // "Is expected to pass. ... A study found": the study has a verb of its own.
  const isOthers = (other: Draft): boolean =>
    other !== draft && other.cue !== cue && other.source?.first === source?.first && other.cue !== null;
  if (distant && source.first > cue.first && all.some(isOthers))
    return completeSource(evidence, { ...draft, source: null }, all);
  let verb = -1;
  for (let i = cue.first; i < cue.end; i++) if ((clues.cue[i] ?? 0) >= CueClass.weak) verb = i;
  // "Opponents ..., argue that": taken for a noun.
  if (verb < 0 && ((clues.traits[cue.first] ?? 0) & CORE_VERB) !== 0) verb = cue.first;
  const sentence = sentences[tokens[cue.first]?.sentence ?? -1];
  if (sentence === undefined) return draft;
  const far =
    beforeAside(clues, sentence.firstToken, cue.first) ?? withAppositive(clues, sentence.firstToken, cue.first);
  if (far !== null && (verb < 0 || tokens[verb]?.tag === 'VBN')) return { ...draft, source: far };
  if (verb < 0 || tokens[verb]?.tag === 'VBN') return draft;
  const dashed = source === null ? beforeDashes(clues, sentence.firstToken, cue.first) : null;
  if (dashed !== null) return { ...draft, source: dashed };
  const bracketed = source === null ? beforeBracket(clues, sentence.firstToken, cue.first) : null;
  if (bracketed !== null) {
    const content = draft.content.filter((part) => part.first >= cue.end || part.end <= bracketed.first);
    return { ...draft, source: bracketed, content };
  }
  const free = (first: number, end: number): boolean =>
    end > first && first >= sentence.firstToken && !draft.content.some((part) => part.first < end && first < part.end);
  // "Spoke and began by saying": the first word of the cue tells.
  const finite = FINITE.has(tokens[verb]?.tag ?? '') || FINITE.has(tokens[cue.first]?.tag ?? '');
  if (JOINS.has(tokens[cue.first - 1]?.lower ?? '') && finite) {
    const shared = sharedSubject(evidence, cue);
    if (shared !== null && free(shared.first, shared.end)) return { ...draft, source: shared };
  }
  const participle = tokens[verb]?.tag === 'VBG';
  const speaker = participle ? speakerBefore(all, sentence.firstToken, cue.first) : null;
  // "..., adding that": whoever has spoken before the comma.
  if (speaker !== null && tokens[cue.first - 1]?.lower === ',') return { ...draft, source: speaker };
  const behind = inverted(clues, cue);
  if (source === null && behind !== null) {
    // The tagger may take the name for what is said.
    const content = draft.content.filter((part) => part.end <= behind.first || part.first >= behind.end);
    return { ...draft, source: behind, content };
  }
  let first = -1;
  let end = -1;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (subjects.cue[i] !== verb) continue;
    if (first < 0) first = i;
    end = i + 1;
  }
  // "Adding a plug for herself": behind a participle stands its object.
  const object = participle && first > verb;
  // "Ramped up efforts to admit": nobody stands before an infinitive.
  const infinitive = tokens[end - 1]?.tag === 'TO';
  // "Okafor was in Bangor, Maine, promising a wall": where she was says nothing.
  const clause = first >= 0 && hasMainVerb(clues, first, end);
  if (participle && tokens[cue.first - 1]?.lower === ',' && (clause || !speaks(clues, first, end))) {
    const subject = sharedSubject(evidence, cue);
    if (subject !== null && free(subject.first, subject.end)) return { ...draft, source: subject };
  }
  if (first >= 0 && !object && !infinitive && free(first, end) && canSpeak(clues, first, end)) {
    return { ...draft, source: { kind: 'source', first, end } };
  }
  if (far !== null && free(far.first, far.end)) return { ...draft, source: far };
  if (distant) return openingSource(evidence, draft, sentence.firstToken, free);
  if (!participle) return draft;
  return speaker === null ? openingSource(evidence, draft, sentence.firstToken, free) : { ...draft, source: speaker };
}

/** "Party figures \u2014 whose unity was famous \u2014 both suggested": what stands in front of the dashes. */
function beforeDashes(clues: Clues, first: number, verb: number): Segment | null {
  const { tokens } = clues.reading;
  let closing = verb - 1;
  while (closing > first && (tokens[closing]!.tag.startsWith('RB') || tokens[closing]!.lower === 'both')) closing--;
  if (!DASHES.has(tokens[closing]?.text ?? '')) return null;
  let opening = closing - 1;
  while (opening > first && !DASHES.has(tokens[opening]!.text)) opening--;
  if (opening <= first || (tagGroups(clues.tag[opening - 1] ?? 0) & TagGroup.noun) === 0) return null;
  const start = phraseStart(clues, opening - 1, first);
  return start === first ? { kind: 'source', first, end: opening } : null;
}

/** "Your leading article ('A jewel', 4 May) claims": what stands in front of the bracket. */
function beforeBracket(clues: Clues, first: number, verb: number): Segment | null {
  const {
    tag,
    reading: { tokens },
  } = clues;
  if (tokens[verb - 1]?.text !== ')') return null;
  let open = verb - 2;
  while (open > first && tokens[open]!.text !== '(') open--;
  if (open <= first || (tagGroups(tag[open - 1] ?? 0) & TagGroup.noun) === 0) return null;
  return { kind: 'source', first: phraseStart(clues, open - 1, first), end: open };
}

/** The last source of others in the sentence before a cue. */
function speakerBefore(all: readonly Draft[], firstToken: number, cue: number): Segment | null {
  for (let k = all.length - 1; k >= 0; k--) {
    const source = all[k]?.source;
    if (source != null && source.end <= cue && source.first >= firstToken) return source;
  }
  return null;
}

/** "It would fail, argues Okafor": the name behind a verb that follows a comma. */
function inverted(clues: Clues, cue: Segment): Segment | null {
  const { tokens } = clues.reading;
  const end = clues.groupEnd[cue.end] ?? cue.end;
  const said = tokens[cue.end - 1]?.tag ?? '';
  if (tokens[cue.first - 1]?.lower !== ',' || !FINITE.has(said) || clues.entity[cue.end] !== EntityCode.person)
    return null;
  const closed = tokens[end]?.kind === 'punctuation' || tokens[end] === undefined;
  return closed && end > cue.end ? { kind: 'source', first: cue.end, end } : null;
}

/** What opens an aside behind a subject: a relative clause, "including Okafor", "speaking in Lisbon". */
const ASIDES = new Set(['WP', 'WDT', 'WP$', 'VBG', 'VBN']);

/** "Opponents of the plan, who marched last month, argue": the subject in front of an aside between commas. */
export function beforeAside({ tag, reading: { tokens } }: Clues, first: number, verb: number): Segment | null {
  if (tokens[verb - 1]?.lower !== ',') return null;
  let end = verb - 2;
  while (end > first && !(tokens[end]!.lower === ',' && ASIDES.has(tokens[end + 1]!.tag))) end--;
  let start = end;
  while (start > first && tokens[start - 1]!.lower !== ',') {
    start--;
    if ((tagGroups(tag[start] ?? 0) & TagGroup.verb) !== 0) return null;
  }
  if (tokens[start]?.kind === 'punctuation') start++;
  const opens = (tagGroups(tag[start] ?? 0) & TagGroup.preposition) === 0;
  return opens && start < end ? { kind: 'source', first: start, end } : null;
}

/** They open an aside that tells where or how somebody speaks. */
const PLACING = new Set('in at during through on from via after before with'.split(' '));
const LONGEST_ASIDE = 12;

/** "Keller, in a letter from his lawyers, rejected the claim": Keller with the aside, not the lawyers. */
export function mendAside(evidence: Evidence, draft: Draft): Draft {
  const { clues } = evidence;
  const { cue, source } = draft;
  if (cue === null || source === null || source.end > cue.first) return draft;
  const { tokens, sentences } = clues.reading;
  const { firstToken } = sentences[tokens[cue.first]!.sentence]!;
  const closing = tokens[source.end]?.lower === ',' ? source.end : source.end - 1;
  if (tokens[closing]?.lower !== ',' || tokens[source.first - 1]?.tag !== 'IN') return draft;
  let comma = source.first - 2;
  while (comma > firstToken && source.first - comma < LONGEST_ASIDE && tokens[comma]!.kind !== 'punctuation') comma--;
  if (tokens[comma]?.lower !== ',' || !PLACING.has(tokens[comma + 1]?.lower ?? '')) return draft;
  const first = clues.groupStart[comma - 1] ?? comma;
  const opens = first === firstToken || tokens[first - 1]?.lower === ',';
  const speaks = clues.entity[comma - 1] === EntityCode.person || ((clues.traits[comma - 1] ?? 0) & SPEAKER) !== 0;
  return opens && speaks && first < comma ? { ...draft, source: { ...source, first } } : draft;
}

/** A description is no longer: "the company behind the ferry, Nordline,". */
const LONGEST_DESCRIPTION = 12;

/** "The company behind it, Nordline, denies": the description with the name between commas behind it. */
function withAppositive({ entity, reading: { tokens } }: Clues, first: number, verb: number): Segment | null {
  let name = verb - 2;
  if (tokens[verb - 1]?.lower !== ',') return null;
  while (name > first && (entity[name] ?? 0) !== 0) name--;
  if (name === verb - 2 || tokens[name]?.lower !== ',' || name - first > LONGEST_DESCRIPTION || name <= first)
    return null;
  for (let i = first; i < name; i++) {
    const { tag, kind } = tokens[i]!;
    if (kind === 'punctuation' || tag.startsWith('VB') || tag === 'MD') return null;
  }
  return /^(?:DT|PRP\$|JJ|NN)/.test(tokens[first]!.tag) ? { kind: 'source', first, end: verb } : null;
}

/** "Okafor was in Lisbon, promising to build a wall": the subject of the sentence, else the noun group that opens it. */
function openingSource(
  evidence: Evidence,
  draft: Draft,
  first: number,
  free: (first: number, end: number) => boolean,
): Draft {
  const { clues } = evidence;
  const subject = draft.cue === null ? null : sharedSubject(evidence, draft.cue);
  if (subject !== null && free(subject.first, subject.end)) return { ...draft, source: subject };
  const end = clues.groupEnd[first] ?? first;
  if (!canSpeak(clues, first, end)) return draft;
  const nominal = (tagGroups(clues.tag[end - 1] ?? 0) & (TagGroup.noun | TagGroup.pronoun)) !== 0;
  return (nominal || clues.entity[first] === EntityCode.person) && end < (draft.cue?.first ?? 0) && free(first, end)
    ? { ...draft, source: { kind: 'source', first, end } }
    : draft;
}
