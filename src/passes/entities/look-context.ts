// What the second look at a name sees around it: the words on either side, what governs it, and what its sentence is about.
import { besidePerson } from '../../lexicon/people-words.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import { addFeature, type FeatureBuffer, feature, feature2, hashString } from '../../tagger/index.ts';
import { coarseClass, type Gazetteer, middleClass } from './gazetteer.ts';
import type { ResolvableMention } from './resolvable.ts';
import type { Word } from './words.ts';

/** What a look at a name sees of the article. */
export interface Look {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly gazetteer: Gazetteer;
  /** First and last words of people named in full. */
  readonly persons: ReadonlySet<string>;
  /** A first or last word of names of several words -> a bit for each type and end. */
  readonly ends: ReadonlyMap<string, number>;
}

// Templates: one number per kind of feature; the others are in look-features.ts. Never reuse or reorder.
const NEAR_KIND = 16; // coarse, 17 middle, for each of NEAR
const NEAR_TOPIC = 18;
const NEAR_TAG = 19;
const TAGS = 20;
const PLACE = 21;
const QUOTED = 22;
const VERB = 23; // kind, 24 topic
const APPOSITION = 25; // kind, 26 topic
const AGE = 27;
const CALLED = 28; // kind, 29 topic
const NOUN_BEFORE = 30;
const PRONOUN = 31;
const ABOUT = 32; // coarse, 33 middle

/** Adds to the open row what stands around one mention. */
export function contextFeatures(
  look: Look,
  mention: ResolvableMention,
  sentence: Sentence,
  buffer: FeatureBuffer,
): void {
  settingFeatures(look, mention, sentence, buffer);
  grammarFeatures(look, mention, sentence, buffer);
  subjectFeatures(look, mention, sentence, buffer);
}

/** The words at two tokens to each side. */
function settingFeatures(
  { reading: { tokens }, words }: Look,
  { firstToken, endToken }: ResolvableMention,
  sentence: Sentence,
  buffer: FeatureBuffer,
): void {
  const near = [firstToken - 2, firstToken - 1, endToken, endToken + 1];
  near.forEach((at, side) => {
    const isInside = at >= sentence.firstToken && at < sentence.endToken;
    const kind = isInside ? words[at]!.kind : BEYOND;
    const isNext = side === 1 || side === 2;
    if (isNext) addFeature(buffer, feature2(NEAR_KIND, side, coarseClass(kind)));
    addFeature(buffer, feature2(NEAR_KIND + 1, side, middleClass(kind)));
    if (isNext) addFeature(buffer, feature2(NEAR_TOPIC, side, isInside ? middleClass(words[at]!.topic) : 0));
    else addFeature(buffer, feature2(NEAR_TAG, side, tagAt(tokens, at, sentence)));
  });
  const [before, after] = [tagAt(tokens, firstToken - 1, sentence), tagAt(tokens, endToken, sentence)];
  addFeature(buffer, feature2(TAGS, before, after));
  const isHeadline = sentence.kind === 'headline';
  addFeature(buffer, feature2(PLACE, isHeadline ? 1 : 0, firstToken === sentence.firstToken ? 1 : 0));
  const isQuoted = tokens[firstToken]!.quotation >= 0;
  addFeature(buffer, feature2(QUOTED, isQuoted ? 1 : 0, endToken === sentence.endToken ? 1 : 0));
}

/** The kind of what lies outside the sentence: a class that no word has. */
const BEYOND = 0x1ffff;

function tagAt(tokens: readonly Token[], at: number, { firstToken, endToken }: Sentence): number {
  return at >= firstToken && at < endToken ? hashString(tokens[at]!.tag) : 1;
}

const LONGEST_GROUP = 8;
const GROUP = /^(?:JJ|NN|CD|VB[NG]|HYPH|POS|RB)/;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one']);
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);
/** How far the verb of a name and the pronoun for it may stand. */
const VERB_REACH = 5;
const PRONOUN_REACH = 25;

/** Its verb, what it is called, and the next pronoun. */
function grammarFeatures(
  { reading: { tokens }, words }: Look,
  { firstToken, endToken }: ResolvableMention,
  sentence: Sentence,
  buffer: FeatureBuffer,
): void {
  const limit = Math.min(sentence.endToken, endToken + VERB_REACH);
  for (let at = endToken; at < limit; at++) {
    if (!/^(?:VB|MD)/.test(tokens[at]!.tag)) continue;
    addKind(buffer, VERB, words[at]!);
    break;
  }
  const joint = tokens[endToken]?.lower ?? '';
  if (joint === ',' || COPULAS.has(joint)) {
    const head = headOfGroup(tokens, endToken + 1, sentence);
    if (head >= 0) addKind(buffer, joint === ',' ? APPOSITION : CALLED, words[head]!);
    if (joint === ',' && /^\d\d?$/.test(tokens[endToken + 1]?.text ?? '')) addFeature(buffer, feature(AGE, 0));
  }
  const before = firstToken - 1;
  if (before >= sentence.firstToken && /^NNS?$/.test(tokens[before]!.tag)) {
    addFeature(buffer, feature(NOUN_BEFORE, middleClass(words[before]!.topic)));
  }
  const end = Math.min(tokens.length, endToken + PRONOUN_REACH);
  for (let at = endToken; at < end; at++) {
    if (!besidePerson.has(tokens[at]!.lower)) continue;
    addFeature(buffer, feature2(PRONOUN, words[at]!.hash, tokens[at]!.sentence === sentence.index ? 1 : 0));
    break;
  }
}

function addKind(buffer: FeatureBuffer, template: number, word: Word): void {
  addFeature(buffer, feature(template, middleClass(word.kind)));
  addFeature(buffer, feature(template + 1, middleClass(word.topic)));
}

/** The noun of the words from the article `at` on; -1 where no article stands there. */
function headOfGroup(tokens: readonly Token[], at: number, { endToken }: Sentence): number {
  if (at >= endToken || !ARTICLES.has(tokens[at]!.lower)) return -1;
  let head = at;
  while (head + 1 < endToken && head < at + LONGEST_GROUP && GROUP.test(tokens[head + 1]!.tag)) head++;
  return head;
}

/** How far around the name the words tell what its sentence is about. */
const SUBJECT_REACH = 30;

function subjectFeatures(
  { reading: { tokens }, words }: Look,
  { firstToken, endToken }: ResolvableMention,
  sentence: Sentence,
  buffer: FeatureBuffer,
): void {
  const from = Math.max(sentence.firstToken, firstToken - SUBJECT_REACH);
  const to = Math.min(sentence.endToken, endToken + SUBJECT_REACH);
  for (let at = from; at < to; at++) {
    if (at >= firstToken && at < endToken) continue;
    const { topic } = words[at]!;
    if (topic === 0 || !/^(?:NNS?$|VB|JJ)/.test(tokens[at]!.tag)) continue;
    addFeature(buffer, feature(ABOUT, coarseClass(topic)));
    addFeature(buffer, feature(ABOUT + 1, middleClass(topic)));
  }
}
