// A source that holds what is no part of it: a relative pronoun, what the speaker did before, the object of a participle.
import type { Token } from '../../../../model/reading.ts';
import { type Clues, EntityCode } from '../../clues.ts';
import { Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { canSpeak } from '../../rules/rule.ts';
import type { Segment } from '../../segments.ts';
import { hasComma, hasFinite, hasMainVerb, sentenceStart } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { beforeAside } from './aside.ts';
import { behindTime, clauseSubject, JOINS, OWN_DEEDS, RELATIVE, sharedSubject } from './subject.ts';

/** Parts of speech that neither open nor close a source. */
export const EDGES = new Set(['CC', 'TO', 'IN', 'WRB']);

/** What takes the place of the source: null for nobody, undefined where the words have another form. */
type Form = (evidence: Evidence, source: Segment, cue: Segment, all: readonly Draft[]) => Segment | null | undefined;

const forms: readonly Form[] = [
  aroundWhom,
  behindAccording,
  aroundApposition,
  withoutObject,
  beforeReason,
  beforeParticiple,
  beforeJoin,
  overObject,
  overClause,
  overReport,
  beforeClosing,
  beforeNextClause,
  inSecondClause,
  ofClause,
  ofOwnClause,
];

/** The source without what is no part of it, or another one. */
export function cleanSource(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  const { source, cue } = draft;
  if (source === null) return draft;
  if (cue !== null) {
    for (const form of forms) {
      const found = form(evidence, source, cue, all);
      if (found !== undefined) return { ...draft, source: found };
    }
  }
  return withoutEnds(evidence.clues, draft, source);
}

/** "Two clerks, [both of whom] asked not to be named, said": the clerks. */
function aroundWhom({ clues }: Evidence, source: Segment, cue: Segment): Segment | undefined {
  const { tokens } = clues.reading;
  const { first, end } = source;
  const whom = tokens[end - 1]!.lower === 'whom' && tokens[end - 2]?.lower === 'of';
  if (!whom || tokens[first - 1]?.text !== ',') return undefined;
  const group = clues.groupStart[first - 2] ?? first;
  if (group >= first - 1 || !tokens[first - 2]!.tag.startsWith('NN')) return undefined;
  const closed = tokens[cue.first - 1]?.text === ',';
  return { ...source, first: group, end: closed ? cue.first : first - 1 };
}

/** "According to Brandt, the agents believe": the agents, as she says. */
function behindAccording({ clues }: Evidence, source: Segment, cue: Segment): Segment | undefined {
  const { tokens } = clues.reading;
  const { first, end } = source;
  if (tokens[first - 1]?.lower !== 'to' || tokens[first - 2]?.lower !== 'according') return undefined;
  if (end !== cue.first || !FINITE.has(tokens[cue.first]!.tag) || tokens[end - 1]!.text === ',') return undefined;
  for (let i = end - 2; i > first; i--) {
    if (tokens[i]!.tag.startsWith('W')) return undefined;
    if (tokens[i]!.text === ',') return canSpeak(clues, i + 1, end) ? { ...source, first: i + 1 } : undefined;
  }
  return undefined;
}

/** "Ida Brandt, [the head of the council], insisted": she, not the council. */
function aroundApposition({ clues }: Evidence, source: Segment, cue: Segment): Segment | undefined {
  const { tokens } = clues.reading;
  const { first, end } = source;
  const comma = first - 1;
  if (tokens[comma]?.text !== ',' || tokens[first]!.tag !== 'DT' || first >= cue.first) return undefined;
  if (tokens[end - 1]!.text !== ',' && tokens[end]?.text !== ',') return undefined;
  if (clues.entity[comma - 1] !== EntityCode.person || hasFinite(clues, first, end)) return undefined;
  const name = clues.groupStart[comma - 1] ?? comma;
  const start = sentenceStart(clues, cue.first);
  const opens = name === start || tokens[name - 1]!.text === ',' || tokens[name - 1]!.tag === 'CC';
  return opens && name >= start && name < comma ? { ...source, first: name } : undefined;
}

function isParticiple({ tag, lower }: Token): boolean {
  return tag === 'VBG' && lower !== 'according';
}

/** "..., referring to Okafor": behind a participle stands its object. */
function withoutObject({ clues }: Evidence, { first }: Segment, cue: Segment): null | undefined {
  if (!isParticiple(clues.reading.tokens[cue.first]!) || first < cue.end) return undefined;
  return hasComma(clues, cue.end, first) ? undefined : null;
}

/** "One juror, who spoke because [she] feared harassment, said": the juror. */
function beforeReason({ clues }: Evidence, { first, end }: Segment, cue: Segment): Segment | undefined {
  const { tokens } = clues.reading;
  if (end >= cue.first - 1 || end - first !== 1) return undefined;
  if (tokens[first]!.tag !== 'PRP' || !FINITE.has(tokens[cue.first]!.tag)) return undefined;
  const juror = beforeAside(clues, sentenceStart(clues, cue.first), cue.first);
  return juror !== null && juror.end < first ? { ...juror, end: cue.first } : undefined;
}

/** "[The animals entered sleep sooner,] showing that": the subject, not what it did. */
function beforeParticiple(evidence: Evidence, { first, end }: Segment, cue: Segment): Segment | null | undefined {
  const { clues } = evidence;
  const { tokens } = clues.reading;
  if (!isParticiple(tokens[cue.first]!) || end !== cue.first || tokens[end - 1]?.lower !== ',') return undefined;
  if (!hasMainVerb(clues, first, end)) return undefined;
  const subject = sharedSubject(evidence, cue);
  return subject !== null && subject.end < cue.first ? subject : null;
}

/** "Posed for photos and asked", "ended a meeting by saying": what stands before is what the speaker did before. */
function beforeJoin(evidence: Evidence, { end }: Segment, cue: Segment): Segment | undefined {
  const { tokens } = evidence.clues.reading;
  if (end !== cue.first) return undefined;
  const finite = FINITE.has(tokens[cue.first]!.tag) || FINITE.has(tokens[cue.end - 1]!.tag);
  const { lower } = tokens[end - 1]!;
  const joined = finite ? JOINS.has(lower) : isParticiple(tokens[cue.first]!) && OWN_DEEDS.has(lower);
  return joined ? (sharedSubject(evidence, cue) ?? undefined) : undefined;
}

/** "The senator survived five years [in prison] and says": who did the one did the other. */
function overObject(evidence: Evidence, { first, end }: Segment, cue: Segment): Segment | undefined {
  const { tokens } = evidence.clues.reading;
  if (end !== cue.first - 1 || !JOINS.has(tokens[end]!.lower)) return undefined;
  if (!FINITE.has(tokens[cue.first]!.tag) && !isParticiple(tokens[cue.first]!)) return undefined;
  const shared = sharedSubject(evidence, cue);
  return shared !== null && shared.end < first ? shared : undefined;
}

/** "The bank confirmed that Okafor, who led it, had left but declined to say why": the bank. */
function overClause(evidence: Evidence, { first, end }: Segment, cue: Segment): Segment | undefined {
  const { clues } = evidence;
  const { tokens } = clues.reading;
  if (!RELATIVE.has(tokens[first]!.lower) || !hasComma(clues, end, cue.first)) return undefined;
  if (!JOINS.has(tokens[cue.first - 1]?.lower ?? '') || !FINITE.has(tokens[cue.first]!.tag)) return undefined;
  const shared = sharedSubject(evidence, cue);
  return shared !== null && shared.end < first - 1 ? shared : undefined;
}

/** "The owners, who spent a million, [filings] show, applauded it": the owners, of whom the filings tell. */
function overReport({ clues }: Evidence, source: Segment, cue: Segment, all: readonly Draft[]): Segment | undefined {
  const { tokens } = clues.reading;
  const aside = tokens[cue.first - 1]?.text === ',' && source.end < cue.first && tokens[source.first - 1]?.text === ',';
  // "MERRIN, Norland — On Tuesday, Brandt praised them, saying": he, as no verb of others goes on behind the comma.
  const goesOn = FINITE.has(tokens[cue.first]!.tag) || tokens[cue.first]!.tag === 'VBN';
  if (!aside || !goesOn || tokens[source.first]!.tag.startsWith('W')) return undefined;
  const own = all.some((other) => other.source?.first === source.first && other.cue?.first === source.end);
  const first = sentenceStart(clues, cue.first);
  const end = clues.groupEnd[first] ?? first;
  if (!own || end >= source.first || tokens[end]?.text !== ',' || !canSpeak(clues, first, end)) return undefined;
  return { ...source, first, end };
}

/** "Brandt spoke and stressed the need to talk, [her office] said": the office tells of it, and stressed nothing. */
function beforeClosing(evidence: Evidence, source: Segment, cue: Segment, all: readonly Draft[]): Segment | undefined {
  const { tokens } = evidence.clues.reading;
  if (source.first <= cue.end || tokens[source.first - 1]?.text !== ',') return undefined;
  if (!JOINS.has(tokens[cue.first - 1]?.lower ?? '') || !FINITE.has(tokens[cue.first]!.tag)) return undefined;
  const own = all.some((other) => other.source?.first === source.first && other.cue?.first === source.end);
  return own ? (sharedSubject(evidence, cue) ?? undefined) : undefined;
}

/** "Norvolt voiced concern about it, and [the chamber] has asked for more": the subject of the next clause. */
function beforeNextClause(evidence: Evidence, { first, end }: Segment, cue: Segment): Segment | undefined {
  const { clues } = evidence;
  const { tokens } = clues.reading;
  if (first <= cue.end || !JOINS.has(tokens[first - 1]!.lower) || tokens[first - 2]?.text !== ',') return undefined;
  if (!FINITE.has(tokens[cue.first]!.tag) || !FINITE.has(tokens[end]?.tag ?? '')) return undefined;
  // "It was over, said Harker, and the board asked": the verb stands in front of its own.
  const start = sentenceStart(clues, cue.first);
  const subject = clues.groupEnd[start] ?? start;
  if (subject > cue.first || !canSpeak(clues, start, subject) || hasFinite(clues, start, cue.first)) return undefined;
  return sharedSubject(evidence, { ...cue, first: cue.first + 1 }) ?? undefined;
}

/** "[Keller had undergone surgery and] the union's spokesman Otto Brandt said": who stands behind the first clause. */
function inSecondClause({ clues }: Evidence, { first, end }: Segment, cue: Segment): Segment | undefined {
  const { tokens } = clues.reading;
  if (end !== cue.first || clues.entity[end - 1] !== EntityCode.person) return undefined;
  let join = end - 1;
  while (join > first && !(JOINS.has(tokens[join]!.lower) && clues.entity[join] === 0)) {
    if (FINITE.has(tokens[join]!.tag) || tokens[join]!.tag.startsWith('W')) return undefined;
    join--;
  }
  if (join === first || !canSpeak(clues, join + 1, end)) return undefined;
  // "Who had resigned and Brandt": within a relative clause two may speak.
  for (let i = first; i < join; i++) if (tokens[i]!.tag.startsWith('W')) return undefined;
  // "Had undergone [surgery and Otto Brandt] said".
  const isObject = /^VB[DNG]$/.test(tokens[first - 1]?.tag ?? '') && !canSpeakFor(clues, first, join);
  return hasFinite(clues, first, join) || isObject ? { kind: 'source', first: join + 1, end } : undefined;
}

/** Whether one who speaks stands there. */
function canSpeakFor({ entity, traits }: Clues, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (entity[i] !== 0 || ((traits[i] ?? 0) & (Trait.human | Trait.institution)) !== 0) return true;
  return false;
}

const CLAUSES = new Set(['that', 'what', 'whether', 'how', 'why']);

/** "Brandt criticised what [he] called a farce", "claimed, with no proof, that [the board] knew": whom the clause is about. */
function ofClause({ clues }: Evidence, { first }: Segment, cue: Segment): null | undefined {
  const { tokens } = clues.reading;
  const inside =
    first >= cue.end && CLAUSES.has(tokens[first - 1]?.lower ?? '') && FINITE.has(tokens[cue.end - 1]!.tag);
  if (!inside || tokens[first]!.sentence !== tokens[cue.first]!.sentence) return undefined;
  return (clues.quotePlace[cue.first - 1] ?? 0) === 0 ? null : undefined;
}

/** "She wrote of a town where [the king], fearing a revolt, had the gates closed": of the clause it stands in. */
function ofOwnClause({ clues }: Evidence, source: Segment, cue: Segment): Segment | undefined {
  const own = isParticiple(clues.reading.tokens[cue.first]!) ? clauseSubject(clues, cue) : null;
  return own !== null && source.first < own.first && source.end <= own.end ? own : undefined;
}

/** A conjunction or preposition at either end is no part of a source, nor is the "who" of its relative clause. */
function withoutEnds(clues: Clues, draft: Draft, source: Segment): Draft {
  const { tokens } = clues.reading;
  let { first, end } = source;
  const isEdge = (i: number): boolean => EDGES.has(tokens[i]!.tag) && tokens[i]!.lower !== 'that';
  while (first < end && isEdge(first)) first++;
  while (end > first && isEdge(end - 1)) end--;
  if (end - first > 1 && RELATIVE.has(tokens[end - 1]!.lower)) end--;
  // "According to the ministry,": a comma closes an apposition only before the cue.
  if (end - first > 1 && tokens[end - 1]!.lower === ',' && (draft.cue?.first ?? end) < first) end--;
  first = behindTime(clues, first, end);
  // "Under questioning Mr Brandt": the name behind the phrase.
  if (first < end && tokens[first - 1]?.tag === 'IN' && tokens[first - 1]!.sentence === tokens[first]!.sentence)
    first = behindPhrase(clues, first, end);
  if (!canSpeak(clues, first, end)) return { ...draft, source: null };
  return first === source.first && end === source.end ? draft : { ...draft, source: { ...source, first, end } };
}

/** Where a name begins behind a noun that is nobody's title; `first` where none does. */
function behindPhrase({ entity, traits, reading: { tokens } }: Clues, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    const isNoun = /^(?:NNS?|VBG)$/.test(tokens[i - 1]!.tag) && ((traits[i - 1] ?? 0) & Trait.human) === 0;
    const isNamed =
      entity[i] === EntityCode.person || (/^NNPS?$/.test(tokens[i]!.tag) && entity[i + 1] === EntityCode.person);
    if (isNoun && isNamed && entity[i - 1] === 0) return i;
  }
  return first;
}
