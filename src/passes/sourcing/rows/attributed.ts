// Whether a source stands behind a sentence: how the attributions cover it and its neighbours, how it reports, and its
// words.
import {
  addFeature,
  addTemplates,
  createTemplates,
  endRow,
  type FeatureBuffer,
  feature,
  feature2,
  hashString,
  mix,
} from '../../../tagger/index.ts';
import type { SentenceFacts } from '../facts.ts';
import { asks, isProse } from '../profile.ts';
import { reportShape } from '../report-shape.ts';
import type { ArticleContext } from '../rule.ts';
import { tokenRange } from '../token-range.ts';
import { Noun, Speech } from '../words.ts';
import { beforeVerb, finalMark, opening, speaker, verbShape } from './form.ts';
import { ATTRIBUTED, addWords, bin, climb, createLadder, namesShare, SHARES } from './parts.ts';

// Slots: what is looked at, written once a sentence.
const CONSTANT = 0;
/** Of the sentence covered, in steps; whether any, whether half; whether half. */
const SHARE = 1;
const COVERED = 2;
const HALF = 3;
const MAIN_VERB = 4;
const CUES = 5;
const KIND = 6;
const QUOTATION = 7;
const CUE_KIND = 8;
const ENDS = 9;
const OPENING = 10;
const OPENING_GROUP = 11;
const UNLINKED = 12;
const TWO_BEFORE = 13;
const BEFORE = 14;
const AFTER = 15;
const BEFORE_VERB = 16;
const ARTICLE_ATTRIBUTED = 17;
const ARTICLE_FIRST_PERSON = 18;
const VERB_SHAPE = 19;
const LINK = 20;
const HERE = 21;
const FINAL_MARK = 22;
const POLLS = 23;
const FIGURES = 24;
const DOCUMENT = 25;
const VOICE = 26;
const ANSWERS = 27;
const ODDS = 28;
// Only where there is a main verb.
const SPEECH = 29;
const SPEAKER = 30;
const VERB = 31;
const SLOTS = 32;

const sentenceTemplates = createTemplates([
  [ATTRIBUTED, CONSTANT],
  [ATTRIBUTED + 2, SHARE, MAIN_VERB],
  [ATTRIBUTED + 3, MAIN_VERB, CUES],
  [ATTRIBUTED + 4, SHARE, KIND],
  [ATTRIBUTED + 5, SHARE, QUOTATION],
  [ATTRIBUTED + 7, CUE_KIND],
  [ATTRIBUTED + 8, ENDS, HALF],
  [ATTRIBUTED + 11, OPENING],
  [ATTRIBUTED + 12, HALF, OPENING_GROUP],
  [ATTRIBUTED + 14, TWO_BEFORE],
  [ATTRIBUTED + 15, BEFORE],
  [ATTRIBUTED + 17, AFTER],
  [ATTRIBUTED + 18, BEFORE, HALF, BEFORE_VERB],
  [ATTRIBUTED + 22, HALF, ARTICLE_ATTRIBUTED, ARTICLE_FIRST_PERSON],
  [ATTRIBUTED + 24, VERB_SHAPE],
  [ATTRIBUTED + 25, LINK],
  [ATTRIBUTED + 27, HALF, HERE],
  [ATTRIBUTED + 28, FINAL_MARK, HALF],
  [ATTRIBUTED + 37, UNLINKED],
  [ATTRIBUTED + 38, POLLS, FIGURES, HALF],
  [ATTRIBUTED + 39, DOCUMENT, FIGURES, HALF],
  [ATTRIBUTED + 42, VOICE],
  [ATTRIBUTED + 46, ODDS, COVERED],
  [ATTRIBUTED + 47, ODDS, KIND, MAIN_VERB],
  [ATTRIBUTED + 48, ANSWERS],
]);
const verbTemplates = createTemplates([
  [ATTRIBUTED + 29, SPEECH, COVERED, MAIN_VERB],
  [ATTRIBUTED + 30, SPEECH, SPEAKER],
  [ATTRIBUTED + 31, SPEAKER, COVERED],
  [ATTRIBUTED + 32, VERB, HALF],
]);
const HEARD = ATTRIBUTED + 33;
const CUE_SPEECH = ATTRIBUTED + 34;
const CUE_VERB = ATTRIBUTED + 35;
const CUE_WORD = ATTRIBUTED + 50;
const CUE_WORD_HALF = ATTRIBUTED + 51;
const VERB_WORD = ATTRIBUTED + 52;
const VERB_WORD_COVERED = ATTRIBUTED + 53;
const WORDS = ATTRIBUTED + 55;

const shareLadder = createLadder(ATTRIBUTED + 1, SHARES);
const confidenceLadder = createLadder(ATTRIBUTED + 6, [0.4, 0.6, 0.75, 0.9]);
const quotedLadder = createLadder(ATTRIBUTED + 9, SHARES);
const citationsLadder = createLadder(ATTRIBUTED + 10, [1, 2]);
const vagueLadder = createLadder(ATTRIBUTED + 13, [0.01, 0.5, 0.8]);
const unlinkedLadder = createLadder(ATTRIBUTED + 36, [0.01, 0.5, 0.8]);
const articleLadder = createLadder(ATTRIBUTED + 20, [0.01, 0.12, 0.3, 0.5, 0.7]);
const articleFirstPersonLadder = createLadder(ATTRIBUTED + 21, [0.05, 0.2, 0.4]);
const firstPersonLadder = createLadder(ATTRIBUTED + 23, [1, 2]);
const lengthLadder = createLadder(ATTRIBUTED + 26, [6, 12, 25]);
const pollsLadder = createLadder(ATTRIBUTED + 40, [0.04, 0.12, 0.25]);
const citedLadder = createLadder(ATTRIBUTED + 41, [0.03, 0.2]);
const oddsLadder = createLadder(ATTRIBUTED + 43, [-4, -3, -2, -1, 0, 1, 2, 3, 4]);
const oddsBeforeLadder = createLadder(ATTRIBUTED + 44, [-1, 1, 3]);
const oddsAfterLadder = createLadder(ATTRIBUTED + 45, [-1, 1, 3]);

const COVERED_STEPS = [0.01, 0.5];
const NEAR_STEPS = [0.01, 0.5, 0.9];
const QUOTED_STEPS = [0.01, 0.3, 0.8];
const POLL_STEPS = [0.08, 0.2, 0.4];
const ARTICLE_STEPS = [0.12, 0.4];
const FIRST_PERSON_STEPS = [0.1];
const ODDS_STEPS = [-2, 0, 2];
/** Outside the article nobody is reported. */
const NO_ODDS = -5;

/** How the attributions cover the sentence so many before or after; the same paragraph or not. */
function neighbour(step: number, facts: SentenceFacts, { facts: all }: ArticleContext): number {
  const index = facts.sentence.index + step;
  if (index < 0 || index >= all.length) return 0;
  const near = all[index]!;
  const share = isProse(near) ? 1 + bin(near.coverage.share, NEAR_STEPS) : 0;
  return 2 * share + (near.sentence.paragraph === facts.sentence.paragraph ? 1 : 0);
}

/** How many sentences ago a study, poll or report was the source; far away is never. */
function recentDocument(index: number, { reading: { tokens }, words, facts, found }: ArticleContext): number {
  for (let back = 1; back <= 4 && back <= index; back++) {
    const { best } = facts[index - back]!.coverage;
    const source = best < 0 ? null : found.attributions[best]!.source;
    if (source === null) continue;
    const [from, to] = tokenRange(tokens, source);
    for (let i = from; i < to; i++) if (words[i]!.noun === Noun.document) return back === 1 ? 1 : 2;
  }
  return 0;
}

/** In an interview: whether the paragraph answers a question that stands in one before it. */
function answersQuestion(facts: SentenceFacts, { reading, profile }: ArticleContext): boolean {
  if (profile.askingParagraphs < 3 || facts.quoted > 0) return false;
  const own = facts.sentence.paragraph;
  if (asks(reading, own)) return false;
  for (let paragraph = own - 1; paragraph >= 0 && paragraph >= own - 3; paragraph--) {
    if (asks(reading, paragraph)) return true;
  }
  return false;
}

/** The verbs of saying besides the main one, outside quotations: each kind of verb and speaker once. */
function addHeard(facts: SentenceFacts, covered: number, context: ArticleContext, buffer: FeatureBuffer): void {
  const { words, reading } = context;
  const { firstToken, endToken } = facts.sentence;
  const heard: number[] = [];
  const add = (value: number): void => {
    if (heard.includes(value)) return;
    heard.push(value);
    addFeature(buffer, feature2(HEARD, value, covered));
  };
  for (let i = firstToken; i < endToken; i++) {
    const { speech, according } = words[i]!;
    const reports = speech === Speech.report || speech === Speech.weak;
    if (!reports && !according) continue;
    const { tag, quotation } = reading.tokens[i]!;
    if (quotation >= 0 || i === facts.mainVerb) continue;
    if (according) add(0);
    if (reports && (tag === '' || tag.startsWith('V'))) add(mix(speech, speaker(i, firstToken, context)));
  }
}

/** How the sentence reports: by the cue that is its main verb, and by the attribution that covers most of it. */
function addShapes(facts: SentenceFacts, covered: number, context: ArticleContext, buffer: FeatureBuffer): void {
  const { best, cueOf } = facts.coverage;
  if (best >= 0) addShape(best, ATTRIBUTED + 60, facts, covered, context, buffer);
  if (cueOf >= 0 && cueOf !== best) addShape(cueOf, ATTRIBUTED + 72, facts, covered, context, buffer);
}

function addShape(
  index: number,
  base: number,
  { coverage, sentence }: SentenceFacts,
  covered: number,
  { reading, found }: ArticleContext,
  buffer: FeatureBuffer,
): void {
  const attribution = found.attributions[index]!;
  const shape = reportShape(reading.tokens, sentence, attribution);
  const source = hashString(attribution.sourceKind);
  if (shape === null) {
    addFeature(buffer, feature2(base, source, covered));
    return;
  }
  const kind = hashString(shape.kind);
  const complement = hashString(shape.complement);
  const negated = shape.negated ? 1 : 0;
  const main = hashString(coverage.mainVerb) + (shape.subordinate ? 1 : 0);
  const both = mix(kind, complement);
  addFeature(buffer, feature2(base + 1, kind, covered));
  addFeature(buffer, feature2(base + 2, complement, covered));
  addFeature(buffer, feature(base + 3, both));
  addFeature(buffer, feature2(base + 4, kind, main));
  addFeature(buffer, feature2(base + 5, complement, main));
  addFeature(buffer, feature2(base + 6, kind, negated));
  addFeature(buffer, feature2(base + 7, both, source));
  addFeature(buffer, feature2(base + 8, mix(both, main), negated + 2 * covered));
}

/** What is seen in a sentence, written anew for each. */
const at = new Int32Array(SLOTS);

/**
 * Two rows: what a person would name, and the words. `reported`: the log-odds of the question "reported" for the
 * sentence and its neighbours.
 */
export function attributedRows(
  index: number,
  context: ArticleContext,
  reported: Float64Array,
  buffer: FeatureBuffer,
): void {
  const { reading, found, words, facts: all, profile } = context;
  const { tokens } = reading;
  const facts = all[index]!;
  const { coverage, quoted, mainVerb } = facts;
  const attribution = coverage.best < 0 ? undefined : found.attributions[coverage.best];
  const cueOf = coverage.cueOf < 0 ? undefined : found.attributions[coverage.cueOf];
  const covered = bin(coverage.share, COVERED_STEPS);
  const half = covered > 1 ? 1 : 0;
  at[CONSTANT] = 1;
  at[SHARE] = bin(coverage.share, SHARES);
  at[COVERED] = covered;
  at[HALF] = half;
  at[MAIN_VERB] = hashString(coverage.mainVerb);
  at[CUES] = Math.min(coverage.cues, 2);
  at[KIND] = attribution === undefined ? 0 : hashString(attribution.sourceKind);
  at[QUOTATION] = (attribution === undefined ? 0 : hashString(attribution.quotation)) + bin(quoted, QUOTED_STEPS);
  at[CUE_KIND] = cueOf === undefined ? 0 : hashString(cueOf.sourceKind);
  at[ENDS] = (coverage.firstCovered ? 1 : 0) + (coverage.lastCovered ? 2 : 0);
  at[OPENING] = opening(facts, context);
  at[OPENING_GROUP] = facts.firstWord < 0 ? 0 : words[facts.firstWord]!.group;
  at[UNLINKED] = 3 * bin(coverage.unlinkedShare, COVERED_STEPS) + bin(quoted, COVERED_STEPS);
  at[TWO_BEFORE] = neighbour(-2, facts, context);
  at[BEFORE] = neighbour(-1, facts, context);
  at[AFTER] = neighbour(1, facts, context);
  at[BEFORE_VERB] = beforeVerb(facts, context);
  at[ARTICLE_ATTRIBUTED] = bin(profile.attributed, ARTICLE_STEPS);
  at[ARTICLE_FIRST_PERSON] = bin(profile.firstPerson, FIRST_PERSON_STEPS);
  at[VERB_SHAPE] = verbShape(facts, context);
  at[LINK] = attribution?.source === null ? 1 : attribution?.entity === null ? 2 : 3;
  at[HERE] = attribution?.sentence === facts.sentence.index ? 1 : 0;
  at[FINAL_MARK] = finalMark(facts, context);
  at[POLLS] = bin(profile.polls, POLL_STEPS);
  at[FIGURES] = namesShare(facts.sentence, context) ? 1 : 0;
  at[DOCUMENT] = recentDocument(index, context);
  at[VOICE] = (facts.citations > 0 ? 1 : 0) + (facts.firstPerson > 0 ? 2 : 0);
  at[ANSWERS] = (answersQuestion(facts, context) ? 1 : 0) + (quoted > 0 ? 2 : 0);
  at[ODDS] = bin(reported[index]!, ODDS_STEPS);
  addTemplates(sentenceTemplates, at, buffer);
  if (mainVerb >= 0) {
    at[SPEECH] = words[mainVerb]!.speech;
    at[SPEAKER] = speaker(facts.finiteVerb, facts.sentence.firstToken, context);
    at[VERB] = words[mainVerb]!.hash;
    addTemplates(verbTemplates, at, buffer);
  }
  climb(shareLadder, coverage.share, buffer);
  climb(confidenceLadder, attribution?.confidence ?? 0, buffer);
  climb(quotedLadder, quoted, buffer);
  climb(citationsLadder, facts.citations, buffer);
  climb(vagueLadder, coverage.vagueShare, buffer);
  climb(unlinkedLadder, coverage.unlinkedShare, buffer);
  climb(articleLadder, profile.attributed, buffer);
  climb(articleFirstPersonLadder, profile.firstPerson, buffer);
  climb(firstPersonLadder, facts.firstPerson, buffer);
  climb(lengthLadder, facts.words, buffer);
  climb(pollsLadder, profile.polls, buffer);
  climb(citedLadder, profile.cited, buffer);
  climb(oddsLadder, reported[index]!, buffer);
  climb(oddsBeforeLadder, index > 0 ? reported[index - 1]! : NO_ODDS, buffer);
  climb(oddsAfterLadder, index + 1 < all.length ? reported[index + 1]! : NO_ODDS, buffer);
  addHeard(facts, covered, context, buffer);
  const [cueFrom, cueTo] = cueOf?.cue == null ? [0, 0] : tokenRange(tokens, cueOf.cue);
  for (let i = cueFrom; i < cueTo; i++) {
    const { speech, hash } = words[i]!;
    if (speech === Speech.none) continue;
    addFeature(buffer, feature2(CUE_SPEECH, speech, covered));
    addFeature(buffer, feature(CUE_VERB, hash));
  }
  addShapes(facts, covered, context, buffer);
  endRow(buffer);
  const cueEnd = Math.min(cueTo, facts.sentence.endToken);
  for (let i = Math.max(cueFrom, facts.sentence.firstToken); i < cueEnd; i++) {
    addFeature(buffer, feature(CUE_WORD, words[i]!.hash));
    addFeature(buffer, feature2(CUE_WORD_HALF, words[i]!.hash, half));
  }
  if (mainVerb >= 0) {
    addFeature(buffer, feature(VERB_WORD, words[mainVerb]!.hash));
    addFeature(buffer, feature2(VERB_WORD_COVERED, words[mainVerb]!.hash, covered));
  }
  addWords(WORDS, false, facts.sentence, context, buffer);
  endRow(buffer);
}
