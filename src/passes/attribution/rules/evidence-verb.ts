// "Satellite images show ...", "The court heard that ...", "The Courier has learned that ...": verbs that report only of
// the subjects that evidence-verbs.ts gives them.
import { type EvidenceVerb, evidenceSubjects, evidenceVerbOf, hearers } from '../../../lexicon/evidence-verbs.ts';
import { pollingWords, pollShares } from '../../../lexicon/poll-words.ts';
import { EntityCode, QuoteSize } from '../clues.ts';
import { FINITE } from '../tags.ts';
import { type AttributionRule, bodyEnd, canSpeak, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.7;
/** "A new set of satellite images": the noun stands within so many words. */
const LONGEST_SUBJECT = 6;
/** "Taken on Friday by a satellite": at most so much stands between the noun and its verb. */
const LONGEST_GAP = 12;
/** "Published in a paper by two chemists in May". */
const LONGEST_ASIDE = 14;
const LEAST_CONTENT = 2;
/** "As a survey shows, it fell". */
const LEAST_AS = 5;
const AUXILIARIES = new Set(['has', 'have', 'had']);
const BE = new Set(['was', 'were', 'been']);
const AT = 'at';
/** "At more than two". */
const LONGEST_FIGURE = 4;
const FRACTIONS = new Set(['half', 'third', 'quarter', 'fifth', 'tenth']);

export const evidenceVerb: AttributionRule = (evidence, covered) => {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const found: RuleFinding[] = [];
  for (const { kind, firstToken, endToken } of sentences) {
    if (kind !== 'paragraph' && kind !== 'list-item') continue;
    if (endToken - firstToken > LONGEST_SENTENCE) continue;
    const finding = asClause(firstToken, endToken) ?? inSentence(firstToken, endToken) ?? putAt(firstToken, endToken);
    if (finding !== null) found.push(finding);
  }
  return found;

  /** "But as a new survey shows, the lake is dying": what stands behind the comma. */
  function asClause(start: number, end: number): RuleFinding | null {
    for (let as = start; as + LEAST_AS < end; as++) {
      if (lower(as) !== 'as' || (as > start && tokens[as - 1]!.tag !== 'CC')) continue;
      for (let verb = as + 2; verb < end && verb <= as + LONGEST_SUBJECT && lower(verb) !== ','; verb++) {
        const entry = evidenceVerbOf.get(lower(verb));
        if (lower(verb + 1) !== ',' || !entry?.subjects.has(lower(verb - 1))) continue;
        return toFinding(as + 1, verb, end, verb + 2);
      }
    }
    return null;
  }

  /** The subject opens the sentence and the verb is its first finite one. */
  function inSentence(first: number, end: number): RuleFinding | null {
    for (let head = first; head < end && head < first + LONGEST_SUBJECT; head++) {
      const body = clues.entity[head] === EntityCode.organization && clues.entity[head + 1] !== EntityCode.organization;
      if (!body && !evidenceSubjects.has(lower(head))) continue;
      // Headless verbs look alike: "images" may be taken for one, "images taken" never is.
      const behind = behindAside(head + 1, end);
      let verb = behind ?? head + 1;
      const latest = verb - 1 + LONGEST_GAP;
      while (verb < end && verb <= latest && !evidenceVerbOf.has(lower(verb))) {
        const isAuxiliary = AUXILIARIES.has(lower(verb)) || (BE.has(lower(verb)) && hearers.has(lower(head)));
        if (FINITE.has(tokens[verb]?.tag ?? '') && !isAuxiliary) return null;
        verb++;
      }
      const entry = evidenceVerbOf.get(lower(verb));
      // "The findings, out in May, contradict work that suggested it": the verb of the work.
      if (behind !== null && lower(verb - 1) === 'that') return null;
      if (entry === undefined || verb >= end || (clues.quoteSize[verb] ?? 0) > QuoteSize.none) return null;
      // "The court told him to wait" reports otherwise.
      if ((lower(verb) === 'told') !== BE.has(lower(beforeAdverb(verb)))) return null;
      const speaks = entry.subjects.has(lower(head)) || (entry.bodies && body);
      const shares = /^puts?$/.test(lower(verb)) && isPoll(first, head + 1) && isShare(verb + 1, end);
      return speaks && (shares || goesOn(entry, verb + 1, end)) ? toFinding(first, verb, end) : null;
    }
    return null;
  }

  /** "Studies of lakes, published in May, show": the token behind the aside that the comma within reach opens. */
  function behindAside(from: number, end: number): number | null {
    for (let open = from; open < end && open <= from + LONGEST_GAP; open++) {
      if (FINITE.has(tokens[open]!.tag)) return null;
      if (lower(open) !== ',') continue;
      if (!/^(?:VBN|WDT|WP)$/.test(tokens[open + 1]?.tag ?? '')) return null;
      for (let close = open + 2; close < end && close <= open + LONGEST_ASIDE; close++) {
        if (lower(close) === ',') return close + 1;
      }
      return null;
    }
    return null;
  }

  /** "Were also told": the token in front of the verb and its adverb. */
  function beforeAdverb(verb: number): number {
    return tokens[verb - 1]?.tag === 'RB' ? verb - 2 : verb - 1;
  }

  function toFinding(first: number, verb: number, end: number, from = verb + 1): RuleFinding | null {
    const body = bodyEnd(evidence, first, end);
    if (body - from < LEAST_CONTENT || isCovered(covered, first, body)) return null;
    let opens = verb;
    const be = beforeAdverb(verb);
    if (BE.has(lower(be))) opens = be;
    if (AUXILIARIES.has(lower(opens - 1))) opens--;
    // "The report [further] states".
    let last = opens;
    while (last > first + 1 && tokens[last - 1]!.tag.startsWith('RB')) last--;
    return {
      source: { kind: 'source', first, end: last },
      kind: null,
      cue: { kind: 'cue', first: BE.has(lower(be)) ? opens : verb, end: verb + 1 },
      content: [{ kind: 'content', first: from, end: body }],
      confidence: CONFIDENCE,
    };
  }

  /** "Local television put the number at 26": whoever they are, in front of the only verb. */
  function putAt(first: number, end: number): RuleFinding | null {
    for (let verb = first + 1; verb < end; verb++) {
      if (lower(verb) !== 'put' && lower(verb) !== 'puts') {
        if (FINITE.has(tokens[verb]!.tag) || tokens[verb]!.lower === 'to' || tokens[verb]!.tag === 'MD') return null;
        continue;
      }
      if (tokens[verb]!.tag === 'VBN' || (clues.quoteSize[verb] ?? 0) > QuoteSize.none) return null;
      const entry = evidenceVerbOf.get(lower(verb))!;
      const tells = goesOn(entry, verb + 1, end) || (isPoll(first, verb) && isShare(verb + 1, end));
      return tells && canSpeak(clues, first, verb) ? toFinding(first, verb, end) : null;
    }
    return null;
  }

  /** "The latest opinion poll", up to its aside. */
  function isPoll(from: number, end: number): boolean {
    for (let i = from; i < end && lower(i) !== ','; i++) if (pollingWords.has(lower(i))) return true;
    return false;
  }

  /** "Put Brandt on 55.7 percent", "puts them six points ahead". */
  function isShare(from: number, end: number): boolean {
    for (let i = from; i < end - 1; i++) {
      if (/^(?:on|with|within)$/.test(lower(i)) && isFigure(i + 1, end)) return true;
      if (tokens[i]!.tag === 'CD' && pollShares.has(lower(i + 1))) return true;
    }
    return false;
  }

  /** "At more than £2m", "at a third". */
  function isFigure(from: number, end: number): boolean {
    for (let i = from; i < end && i < from + LONGEST_FIGURE; i++)
      if (tokens[i]!.tag === 'CD' || tokens[i]!.tag === '$' || FRACTIONS.has(lower(i))) return true;
    return false;
  }

  function goesOn({ follows }: EvidenceVerb, from: number, end: number): boolean {
    if (follows === null) return true;
    if (!follows.has(AT)) return follows.has(lower(from));
    for (let i = from; i < end && lower(i) !== ','; i++) {
      if (lower(i) === AT || lower(i) === 'closer') return isFigure(i + 1, end);
      // "Put the ball into the net at 60 minutes".
      if (tokens[i]!.tag === 'RP' || (tokens[i]!.tag === 'IN' && lower(i) !== 'of')) return false;
    }
    return false;
  }
};
