// Headlines that name their source: "Okafor: Ferry will sail", "Ferry unsafe, inspectors warn".
import { namedGenres } from '../../../lexicon/genre-labels.ts';
import { headlineFinders } from '../../../lexicon/study-words.ts';
import type { Paragraph } from '../../../model/reading.ts';
import { EntityCode, QuotePlace, Shape } from '../clues.ts';
import { CORE_VERB, SPEAKING, Trait } from '../cue-words.ts';
import { hasFinite, isNominal } from '../stretch.ts';
import { FINITE } from '../tags.ts';
import { type AttributionRule, isCovered, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.6;
const LONGEST_SOURCE = 5;
/** "Merrin Harbour Board". */
const LONGEST_CREDIT = 3;
const LEAST_CONTENT = 2;
const TELLS = new Set(['tell', 'tells']);
const SAYS = new Set(['says', 'say', 'warns', 'warn', 'finds', 'claims', 'insists', 'suggests', 'reveals', 'shows']);
/** A longer headline is none. */
const LONGEST = 40;

export const headline: AttributionRule = (evidence, covered) => {
  const { clues } = evidence;
  const { tokens, sentences, paragraphs } = clues.reading;
  const found: RuleFinding[] = [];
  let names: ReadonlySet<string> | undefined;
  for (const { kind, firstToken: first, endToken, paragraph } of sentences) {
    const titled = kind === 'headline' || kind === 'heading';
    if (!(titled || kind === 'paragraph') || endToken - first > LONGEST) continue;
    // A line of its own that begins with a quotation may be a subheading.
    if (!titled && !(clues.quotePlace[first] === QuotePlace.opening && isAlone(paragraphs[paragraph]!))) continue;
    let end = endToken;
    while (end > first && /^[.!]$/.test(tokens[end - 1]?.text ?? '')) end--;
    // A question reports nobody.
    if (tokens[end - 1]?.text === '?') continue;
    const finding = titled
      ? (behindColon(first, end) ??
        quoted(first, end) ??
        beforeComma(first, end) ??
        inverted(first, end) ??
        credited(first, end))
      : quoted(first, end, true);
    if (finding !== null && !finding.content.some((part) => isCovered(covered, part.first, part.end)))
      found.push(finding);
  }
  return found;

  function behindColon(first: number, end: number): RuleFinding | null {
    let colon = first + 1;
    while (colon < end && colon <= first + LONGEST_SOURCE && tokens[colon]?.text !== ':') colon++;
    if (tokens[colon]?.text !== ':' || end - colon <= LEAST_CONTENT) return null;
    for (let i = first; i < colon; i++) if (clues.shape[i] === Shape.punctuation) return null;
    if (!speaks(first, colon)) return null;
    return report([first, colon], colon, [colon + 1, end]);
  }

  /** "'I write the last page first': Ida Brandt on grief and gardening", "'The trade is slow, but it lives': Norvolt". */
  function quoted(first: number, end: number, between = false): RuleFinding | null {
    const quotation = clues.reading.quotations[clues.quotation[first] ?? -1];
    if (quotation === undefined || clues.quotePlace[first] !== QuotePlace.opening || !quotation.closed) return null;
    const colon = quotation.endToken + 1;
    const code = clues.entity[colon + 1] ?? 0;
    if (tokens[colon]?.text !== ':' || (code !== EntityCode.person && code !== EntityCode.organization)) return null;
    let last = colon + 2;
    while (last < end && clues.entity[last] === code) last++;
    // "'The Last Ferry': Merrin Theatre" is a title: a body stands alone and says a sentence, as do all between paragraphs.
    const sentence = last === end && hasFinite(clues, quotation.firstToken, quotation.endToken);
    if ((between || code === EntityCode.organization) && !sentence) return null;
    return report([colon + 1, last], colon, [first, colon]);
  }

  /** "..., inspectors warn": the verb may be taken for a noun, because headlines leave the article out. */
  function beforeComma(first: number, end: number): RuleFinding | null {
    // "Engineers tell council".
    const tells = TELLS.has(tokens[end - 2]?.lower ?? '') && isNominal(clues, end - 1);
    const verb = tells ? end - 2 : end - 1;
    const lower = tokens[verb]?.lower ?? '';
    const traits = clues.traits[verb] ?? 0;
    // "Study finds", where "mayor finds" is no end of a headline.
    const finds = (traits & CORE_VERB) !== 0 && headlineFinders.has(tokens[verb - 1]?.lower ?? '');
    if (((traits & Trait.report) === 0 && !finds) || /(?:ed|ing)$/.test(lower)) return null;
    let comma = verb - 1;
    while (comma > first && comma >= verb - LONGEST_SOURCE && tokens[comma]?.lower !== ',') comma--;
    if (tokens[comma]?.lower !== ',' || comma - first < LEAST_CONTENT || verb - comma < 2) return null;
    // "Engineers" and "study" may be taken for verbs.
    if (!isNominal(clues, verb - 1) && ((clues.traits[verb - 1] ?? 0) & SPEAKING) === 0) return null;
    return report([comma + 1, verb], verb, [first, comma]);
  }

  /** "..., says union". */
  function inverted(first: number, end: number): RuleFinding | null {
    let comma = end - 2;
    while (comma > first && comma >= end - 1 - LONGEST_SOURCE && tokens[comma]?.lower !== ',') comma--;
    const verb = comma + 1;
    if (tokens[comma]?.lower !== ',' || comma - first <= LEAST_CONTENT || end - verb < 2) return null;
    if (!SAYS.has(tokens[verb]!.lower) || !speaks(verb + 1, end) || hasFinite(clues, verb + 1, end)) return null;
    return report([verb + 1, end], verb, [first, comma]);
  }

  /** "Dam may fail within weeks: report", "Norvolt to close two plants: Brandt". */
  function credited(first: number, end: number): RuleFinding | null {
    let colon = end - 2;
    while (colon > first && colon >= end - 1 - LONGEST_CREDIT && tokens[colon]?.text !== ':') colon--;
    if (tokens[colon]?.text !== ':' || colon - first <= LEAST_CONTENT || !isStatement(first, colon)) return null;
    for (let i = colon + 1; i < end; i++) if (!/^(?:NN|JJ)/.test(tokens[i]!.tag)) return null;
    const paper = headlineFinders.has(tokens[end - 1]!.lower);
    if (!paper && !speaks(colon + 1, end)) return null;
    return report([colon + 1, end], colon, [first, colon]);
  }

  /** "Norvolt to close", "dam may fail"; not "the man who sold the world" or "how to win". */
  function isStatement(first: number, end: number): boolean {
    if (/^(?:DT|W|VB|TO)/.test(tokens[first]!.tag)) return false;
    for (let i = first + 1; i < end; i++) {
      if (/^[W:]/.test(tokens[i]!.tag)) return false;
      if (FINITE.has(tokens[i]!.tag) || tokens[i]!.tag === 'TO') return true;
    }
    return false;
  }

  /** A name of the article or a noun for somebody who speaks, not "Correction:" or "Opinion:". */
  function speaks(first: number, end: number): boolean {
    if (namedGenres.has(tokens[end - 1]?.lower ?? '')) return false;
    const traits = clues.traits[end - 1] ?? 0;
    if ((traits & (Trait.human | Trait.institution)) !== 0) return true;
    names ??= new Set(
      tokens
        .filter((_, i) => clues.entity[i] === EntityCode.person || clues.entity[i] === EntityCode.organization)
        .map(({ text }) => text),
    );
    for (let i = first; i < end; i++) if (names.has(tokens[i]?.text ?? '')) return true;
    return false;
  }
};

function isAlone({ firstSentence, endSentence }: Paragraph): boolean {
  return endSentence - firstSentence === 1;
}

type Bounds = readonly [first: number, end: number];

/** Who says it, the token that tells so, and what is said. */
function report([from, to]: Bounds, cue: number, [first, end]: Bounds): RuleFinding {
  return {
    source: { kind: 'source', first: from, end: to },
    kind: null,
    cue: { kind: 'cue', first: cue, end: cue + 1 },
    content: [{ kind: 'content', first, end }],
    confidence: CONFIDENCE,
  };
}
