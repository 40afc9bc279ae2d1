// A plain report the tagger overlooked: a verb of saying with its subject beside it and nothing attributed around it.
import { opensReported } from '../../../lexicon/clause-words.ts';
import { CueClass, QuoteSize } from '../clues.ts';
import { Trait } from '../cue-words.ts';
import { afterBe } from '../repair/be.ts';
import { mendEdges } from '../repair/source/edges.ts';
import type { Segment } from '../segments.ts';
import { Place } from '../subjects.ts';
import { TagGroup, tagGroups } from '../tags.ts';
import { timePhraseEnd } from '../time-phrase.ts';
import { type AttributionRule, bodyEnd, canSpeak, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.55;
const NOBODY = new Set(['none', 'nobody', 'neither']);
const TELLING = /^(?:complain|warn|boast)(?:ed|s)?$/;
const FINDING = new Set(['found', 'finds', 'discovered', 'calculated']);
const DANGLING = /^(?:to|an?|the|and|or)$/;
const TOPICS = new Set(['of', 'about']);
/** A verb this near to the end of its sentence, behind a comma, reports what stands before it. */
const TRAIL = 8;
/** A group with what hangs on it has at most this many tokens before its last noun. */
const LONGEST_GROUP = 8;
/** Fewer tokens say nothing. */
const LEAST_CONTENT = 2;

export const reportingVerb: AttributionRule = (evidence, covered) => {
  const { clues, subjects } = evidence;
  const { tokens, sentences } = clues.reading;
  const found: RuleFinding[] = [];
  for (const sentence of sentences) {
    if (sentence.kind === 'byline' || sentence.kind === 'credit' || sentence.kind === 'caption') continue;
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if ((clues.cue[i] !== CueClass.report && !isAside(i)) || covered[i] === 1) continue;
      const finding = reportAt(i, sentence.firstToken, sentence.endToken);
      if (finding === null) continue;
      found.push(mendEdges(evidence, finding));
      break;
    }
  }
  return found;

  /** "..., he found, ...": between commas such a verb reports, whatever else it does elsewhere. */
  function isAside(i: number): boolean {
    const after = tokens[i + 1]?.lower ?? '';
    return (
      FINDING.has(tokens[i]!.lower) &&
      /^[,.]$/.test(after) &&
      tokens[i - 2]?.text === ',' &&
      tokens[i - 1]!.tag === 'PRP'
    );
  }

  function reportAt(cue: number, first: number, end: number): RuleFinding | null {
    const subject = subjectOf(cue, first, end);
    if (subject === null) return null;
    // "Most of the stories were written by men": what is subject to a passive says nothing.
    const passive = tokens[cue]?.tag === 'VBN' && afterBe(clues, cue, subject.end + 2);
    // "A proxy to estimate", "change and an agreed place", "not tendering into the offer and instead asking a court": no
    // subject begins or ends like that, and nobody reports.
    const broken = DANGLING.test(tokens[subject.end - 1]?.lower ?? '') || tokens[subject.first]?.tag === 'IN';
    if (passive || (broken && tokens[cue]?.lower !== 'according')) return null;
    if (tokens[cue]?.lower === 'according') return accordingTo(cue, subject, first, end);
    const source = tokens[cue + 1]?.lower === ',' ? backToComma(subject, first) : subject;
    if (source.first > cue) return null;
    let cueFirst = cue;
    while (cueFirst > source.end && cueFirst > cue - 4 && isAuxiliary(cueFirst - 1)) cueFirst--;
    const body = bodyEnd(evidence, first, end);
    const comma = tokens[source.first - 1]?.lower === ',';
    const next = tokens[cue + 1];
    let content: { kind: 'content'; first: number; end: number } | null = null;
    const rest: { kind: 'content'; first: number; end: number } = { kind: 'content', first: cue + 2, end: body };
    if (comma && next?.lower === ',' && body - cue > TRAIL && !isCovered(covered, rest.first, rest.end)) {
      // "The wells, Okafor said, were dry."
      const opening: typeof rest = { kind: 'content', first, end: source.first - 1 };
      if (opening.end <= opening.first || isCovered(covered, opening.first, opening.end)) return null;
      const span = { kind: 'cue', first: cueFirst, end: cue + 1 } as const;
      return { source, kind: null, cue: span, content: [opening, rest], confidence: CONFIDENCE };
    }
    const front = source.first - 1;
    const says = front - first >= LEAST_CONTENT - 1 && timePhraseEnd(clues, first, front) !== front;
    if (comma && end - cue <= TRAIL && says) {
      content = { kind: 'content', first, end: source.first - 1 };
    } else if (next !== undefined && cue + 2 < body && (opens(cue + 1) || tellsOf(cue))) {
      content = { kind: 'content', first: cue + 1, end: body };
    }
    if (content === null || content.end - content.first < LEAST_CONTENT) return null;
    if (isCovered(covered, content.first, content.end)) return null;
    return {
      source,
      kind: null,
      cue: { kind: 'cue', first: cueFirst, end: cue + 1 },
      content: [content],
      confidence: CONFIDENCE,
    };
  }

  /** "..., advisers to the mayor say, ...": between commas the whole group speaks. */
  function backToComma(subject: Segment, first: number): Segment {
    for (let i = subject.first - 1; i > first && i >= subject.first - LONGEST_GROUP; i--) {
      if (tokens[i]?.lower === ',') return { ...subject, first: i + 1 };
      if ((tagGroups(clues.tag[i] ?? 0) & (TagGroup.nominal | TagGroup.preposition)) === 0) break;
    }
    return subject;
  }

  /** "According to the ministry, ..." and "..., according to the ministry". */
  function accordingTo(cue: number, source: Segment, first: number, end: number): RuleFinding | null {
    const body = bodyEnd(evidence, first, end);
    const opens = cue - first <= 1;
    let sourceEnd = source.end;
    if (opens) {
      while (sourceEnd < body && tokens[sourceEnd]?.lower !== ',') sourceEnd++;
      // "According to the coach, Alireza Mehraban, ...": a name between commas belongs to the source.
      let next = sourceEnd + 1;
      while (next < body && (clues.entity[next] ?? 0) !== 0) next++;
      if (next > sourceEnd + 1 && tokens[next]?.lower === ',') sourceEnd = next;
    }
    const content = opens
      ? { kind: 'content' as const, first: Math.min(sourceEnd + 1, body), end: body }
      : { kind: 'content' as const, first, end: tokens[cue - 1]?.lower === ',' ? cue - 1 : cue };
    if (content.end - content.first < LEAST_CONTENT || isCovered(covered, content.first, content.end)) return null;
    return {
      source: { ...source, end: opens ? sourceEnd : Math.min(source.end, body) },
      kind: null,
      cue: { kind: 'cue', first: cue, end: cue + 2 },
      content: [content],
      confidence: CONFIDENCE,
    };
  }

  function subjectOf(cue: number, first: number, end: number): RuleFinding['source'] {
    let from = -1;
    for (let i = Math.max(first, cue - 20); i < Math.min(end, cue + 20); i++) {
      if (subjects.cue[i] !== cue || subjects.place[i] === Place.none) continue;
      if (from < 0) from = i;
      if (subjects.place[i] === Place.end || subjects.place[i] === Place.single) {
        // "None of whom told parliament": nobody says it.
        return covered[from] === 1 || NOBODY.has(tokens[from]?.lower ?? '') || !canSpeak(clues, from, i + 1)
          ? null
          : { kind: 'source', first: from, end: i + 1 };
      }
    }
    return null;
  }

  function isAuxiliary(i: number): boolean {
    return (
      ((clues.traits[i] ?? 0) & (Trait.auxiliary | Trait.negation)) !== 0 ||
      (tagGroups(clues.tag[i] ?? 0) & TagGroup.adverb) !== 0
    );
  }

  /** "Complains of noise", "warned of a flood". */
  function tellsOf(cue: number): boolean {
    return TELLING.test(tokens[cue]?.lower ?? '') && TOPICS.has(tokens[cue + 1]?.lower ?? '');
  }

  function opens(i: number): boolean {
    const token = tokens[i];
    if (token === undefined) return false;
    if (opensReported.has(token.lower) || (clues.quoteSize[i] ?? 0) > QuoteSize.short) return true;
    return (tagGroups(clues.tag[i] ?? 0) & TagGroup.name) !== 0;
  }
};
