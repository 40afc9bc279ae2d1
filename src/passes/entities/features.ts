// The recogniser's features. Those that look at one word only, at a distance of up to two, are written by
// `wordFeatures` and scored once per distinct word; those that look at letter case and place only by `settingFeatures`
// and scored once per setting; the others by `contextFeatures`. Training writes all.
import type { Reading, Sentence } from '../../model/reading.ts';
import {
  addFeature,
  addTemplates,
  createTemplates,
  type FeatureBuffer,
  feature,
  feature2,
  feature3,
  hashRange,
  mix,
  reserve,
} from '../../tagger/index.ts';
import { findAcronyms } from './acronyms.ts';
import { ALL_LOWER, type DocumentEvidence, isCapitalised, MIXED_CASE } from './document.ts';
import { coarseClass, extendPhrase, fineClass, type Gazetteer, middleClass } from './gazetteer.ts';
import { LOWER, MARK, NUMBER, type Word } from './words.ts';

/** Distances at which a word is looked at, as indexes into `Word.scores`. */
export const DISTANCES = [-2, -1, 0, 1, 2] as const;

// Templates: one number per kind of feature. Never reuse or reorder: the weights know them by number.
const BIAS = 0;
const WORD = 1; // + distance index, to 5
const CAPITAL = 6; // to 10
const CLUSTER = 11; // to 15
const CLASS = 16; // to 20
const RAW = 21;
const PREFIX = 22; // to 26
const SUFFIX = 27; // to 31
const SHAPE = 32;
const SHORT_SHAPE = 33;
const NEAR_PREFIX = 34; // 34 before, 35 after
const NEAR_SUFFIX = 36;
const NEAR_SHAPE = 38;
const CAPITAL_PATTERN = 40;
const CAPITAL_TRIPLE = 41;
const CAPITAL_BEFORE = 42;
const CAPITAL_AFTER = 43;
const BIGRAM_BEFORE = 44;
const BIGRAM_AFTER = 45;
const SKIP_BEFORE = 46;
const SKIP_AROUND = 47;
const SKIP_AFTER = 48;
const CASING_CAPITAL = 49;
const CASING_WORD = 50;
const POSITION = 51;
const LENGTH = 52;
const QUOTED = 53;
const FIRST_SHAPE = 54;
const PHRASE = 55; // first, inside, last: to 57
const EVIDENCE_CASE = 58;
const EVIDENCE_BEFORE = 59;
const EVIDENCE_AFTER = 60;
const RUN_PLACE = 61;
const RUN_FIRST = 62;
const RUN_LAST = 63;
const RUN_NEIGHBOUR = 64;
const KIND_PAIR = 65; // to 66
const CLASS_PAIR = 67; // to 68
const RUN_CLASS = 69;
const OUTSIDE = 70;
const ACRONYM = 71;
const TOPIC = 72; // to 76
const KIND = 77; // to 81

const LONGEST_AFFIX = 5;
/** Longest gazetteer phrase, in words. */
const LONGEST_PHRASE = 5;

/** What the features of one sentence look at. */
export interface Context {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly evidence: DocumentEvidence;
  readonly gazetteer: Gazetteer;
  /** Class bits of the listed phrases that begin, go on and end at each token. */
  readonly phraseFirst: Uint32Array;
  readonly phraseInside: Uint32Array;
  readonly phraseLast: Uint32Array;
  /** Each token's part in a name with its short form in brackets. */
  readonly acronyms: Uint8Array;
}

function addClasses(buffer: FeatureBuffer, template: number, bits: number): void {
  for (let rest = bits, index = 0; rest !== 0; rest >>>= 1, index++) {
    if ((rest & 1) === 1) addFeature(buffer, feature(template, index));
  }
}

/** A word has fewer features at each distance: some 20 of its own and one a class. */
const MOST_OF_A_WORD = 64;

/** The features of a word `distance` tokens away. */
export function wordFeatures(word: Word, distance: number, buffer: FeatureBuffer): void {
  const index = distance + 2;
  const ids = reserve(buffer, MOST_OF_A_WORD);
  let count = buffer.length;
  ids[count++] = feature(WORD + index, word.hash);
  ids[count++] = feature(CAPITAL + index, word.capital);
  if (word.cluster !== 0) {
    ids[count++] = feature(CLUSTER + index, word.cluster & 0xff);
    ids[count++] = feature(CLUSTER + index, (word.cluster >>> 8) | 0x10000);
  }
  if (word.topic !== 0) {
    // Granularities are told apart by the bits they stand at.
    ids[count++] = feature(TOPIC + index, coarseClass(word.topic));
    ids[count++] = feature(KIND + index, coarseClass(word.kind));
    if (distance !== 2 && distance !== -2) {
      ids[count++] = feature(TOPIC + index, middleClass(word.topic) << 7);
      ids[count++] = feature(TOPIC + index, fineClass(word.topic) << 17);
      ids[count++] = feature(KIND + index, middleClass(word.kind) << 7);
    }
  }
  if (distance === 2 || distance === -2) {
    buffer.length = count;
    return;
  }
  for (let rest = word.classes, bit = 0; rest !== 0; rest >>>= 1, bit++) {
    if ((rest & 1) === 1) ids[count++] = feature(CLASS + index, bit);
  }
  const { normal } = word;
  const { length } = normal;
  if (distance !== 0) {
    const side = distance < 0 ? 0 : 1;
    const affix = Math.min(3, length);
    ids[count++] = feature(NEAR_PREFIX + side, hashRange(normal, 0, affix));
    ids[count++] = feature(NEAR_SUFFIX + side, hashRange(normal, length - affix, length));
    ids[count++] = feature(NEAR_SHAPE + side, word.shortShape);
    buffer.length = count;
    return;
  }
  ids[count++] = feature(BIAS, 0);
  ids[count++] = feature(RAW, word.raw);
  for (let i = 0; i < LONGEST_AFFIX && i < length; i++) {
    ids[count++] = feature(PREFIX + i, hashRange(normal, 0, i + 1));
    ids[count++] = feature(SUFFIX + i, hashRange(normal, length - i - 1, length));
  }
  ids[count++] = feature(SHAPE, word.shape);
  ids[count++] = feature(SHORT_SHAPE, word.shortShape);
  buffer.length = count;
}

type Neighbour = Pick<Word, 'hash' | 'shortShape' | 'kind' | 'classes'> & { readonly capital: number };
const BOUNDARY: Neighbour = { hash: 1, capital: 8, shortShape: 1, kind: 0, classes: 0 };

/** The features of the sentence's edge `distance` tokens away. */
export function edgeFeatures(distance: number, buffer: FeatureBuffer): void {
  addFeature(buffer, feature(OUTSIDE, distance));
}

/**
 * Whether the token is surely ordinary: a lower-case word, number or mark in a mixed-case sentence without a capital
 * beside it. Then the words alone decide, which loses nothing and saves most of the time.
 */
export function isPlain(context: Context, sentence: Sentence, at: number): boolean {
  if (context.evidence.casings[sentence.index] !== MIXED_CASE) return false;
  const { words } = context;
  return (
    !isCapitalised(words[at]!) &&
    (at === sentence.firstToken || !isCapitalised(words[at - 1]!)) &&
    (at + 1 === sentence.endToken || !isCapitalised(words[at + 1]!))
  );
}

function neighbour({ words }: Context, { firstToken, endToken }: Sentence, at: number): Neighbour {
  return at >= firstToken && at < endToken ? words[at]! : BOUNDARY;
}

/** Letter case around a token, its place in the sentence and the sentence's length, as one number of 28 bits. */
export function settingOf(context: Context, sentence: Sentence, at: number): number {
  const { firstToken, endToken } = sentence;
  const capital = (distance: number): number => neighbour(context, sentence, at + distance).capital;
  const pattern = (capital(-2) << 16) | (capital(-1) << 12) | (capital(0) << 8) | (capital(1) << 4) | capital(2);
  const place = at === firstToken ? 0 : at === firstToken + 1 ? 1 : at + 1 === endToken ? 2 : 3;
  const length = Math.min(4, (endToken - firstToken) >> 1);
  const casing = context.evidence.casings[sentence.index]!;
  const quoted = context.reading.tokens[at]!.quotation >= 0 ? 1 : 0;
  return (quoted << 27) | (casing << 25) | (length << 22) | (place << 20) | pattern;
}

/** The features of a setting. */
export function settingFeatures(setting: number, buffer: FeatureBuffer): void {
  const pattern = setting & 0xfffff;
  const capital = (setting >> 8) & 15;
  const place = (setting >> 20) & 3;
  const length = (setting >> 22) & 7;
  const casing = (setting >> 25) & 3;
  addFeature(buffer, feature(CAPITAL_TRIPLE, (pattern >> 4) & 0xfff));
  addFeature(buffer, feature(CAPITAL_PATTERN, pattern));
  addFeature(buffer, feature2(CASING_CAPITAL, casing, capital));
  addFeature(buffer, feature3(POSITION, place, capital, casing));
  addFeature(buffer, feature2(LENGTH, length, capital));
  if (setting >> 27 === 1) addFeature(buffer, feature(QUOTED, capital));
}

/** What every token's context features look at: numbered slots. */
const [BEFORE2, BEFORE, OWN, AFTER, AFTER2, OWN_CAPITAL] = [0, 1, 2, 3, 4, 5];
const slots = new Int32Array(6);
const HASHED = createTemplates([
  [CAPITAL_BEFORE, OWN_CAPITAL, BEFORE],
  [CAPITAL_AFTER, OWN_CAPITAL, AFTER],
  [BIGRAM_BEFORE, BEFORE, OWN],
  [BIGRAM_AFTER, OWN, AFTER],
  [SKIP_BEFORE, BEFORE2, BEFORE, OWN_CAPITAL],
  [SKIP_AROUND, BEFORE, AFTER, OWN_CAPITAL],
  [SKIP_AFTER, AFTER, AFTER2, OWN_CAPITAL],
]);

/** The other features of a token that is not plain: those that look at more than one word. */
export function contextFeatures(context: Context, sentence: Sentence, at: number, buffer: FeatureBuffer): void {
  const { words, evidence } = context;
  const { firstToken } = sentence;
  const word = words[at]!;
  const before = neighbour(context, sentence, at - 1);
  const after = neighbour(context, sentence, at + 1);
  const casing = evidence.casings[sentence.index]!;

  slots[BEFORE2] = neighbour(context, sentence, at - 2).hash;
  slots[BEFORE] = before.hash;
  slots[OWN] = word.hash;
  slots[AFTER] = after.hash;
  slots[AFTER2] = neighbour(context, sentence, at + 2).hash;
  slots[OWN_CAPITAL] = word.capital;
  addTemplates(HASHED, slots, buffer);
  if (casing !== MIXED_CASE) addFeature(buffer, feature2(CASING_WORD, casing, word.hash));
  if (at > firstToken) addFeature(buffer, feature2(FIRST_SHAPE, words[firstToken]!.shortShape, word.capital));

  const acronym = context.acronyms[at]!;
  if (acronym !== 0) addFeature(buffer, feature(ACRONYM, acronym));
  addClasses(buffer, PHRASE, context.phraseFirst[at]!);
  addClasses(buffer, PHRASE + 1, context.phraseInside[at]!);
  addClasses(buffer, PHRASE + 2, context.phraseLast[at]!);
  const kind = coarseClass(word.kind);
  if (kind !== 0) {
    const kindBefore = coarseClass(before.kind);
    const kindAfter = coarseClass(after.kind);
    if (kindBefore !== 0) addFeature(buffer, feature2(KIND_PAIR, kindBefore, kind));
    if (kindAfter !== 0) addFeature(buffer, feature2(KIND_PAIR + 1, kind, kindAfter));
  }
  if (word.classes !== 0 || before.classes !== 0) {
    addFeature(buffer, feature2(CLASS_PAIR, before.classes, word.classes));
  }
  if (word.classes !== 0 || after.classes !== 0) {
    addFeature(buffer, feature2(CLASS_PAIR + 1, word.classes, after.classes));
  }
  if (word.capital !== MARK && word.capital !== NUMBER) evidenceFeatures(context, sentence, at, casing, buffer);
}

function evidenceFeatures(
  context: Context,
  sentence: Sentence,
  at: number,
  casing: number,
  buffer: FeatureBuffer,
): void {
  const { words, evidence, reading } = context;
  const word = words[at]!;
  if (word.capital === LOWER && casing !== ALL_LOWER) return;
  const found = evidence.byWord.get(word.key);
  if (found === undefined) return;
  // A word's own occurrence is no evidence.
  const own = casing === MIXED_CASE && at > sentence.firstToken ? 1 : 0;
  const lower = Math.min(2, found.lower);
  const capitalised = Math.min(2, found.capitalised - own);
  const start = at === sentence.firstToken ? 1 : 0;
  addFeature(buffer, feature(EVIDENCE_CASE, (lower << 6) | (capitalised << 4) | (start << 2) | casing));
  for (const place of found.places) {
    if (place === at) continue;
    const other = reading.sentences[reading.tokens[place]!.sentence]!;
    if (place > other.firstToken) addFeature(buffer, feature(EVIDENCE_BEFORE, words[place - 1]!.hash));
    if (place + 1 < other.endToken) addFeature(buffer, feature(EVIDENCE_AFTER, words[place + 1]!.hash));
  }
  const { runStart, runEnd } = found;
  if (runEnd === 0 || (at >= runStart && at < runEnd)) return;
  let position = runStart;
  while (words[position]!.key !== word.key) position++;
  const role = position === runStart ? 0 : position + 1 === runEnd ? 2 : 1;
  addFeature(buffer, feature(RUN_PLACE, (role << 4) | (runEnd - runStart)));
  const first = words[runStart]!;
  const last = words[runEnd - 1]!;
  addFeature(buffer, feature2(RUN_FIRST, role, first.hash));
  addFeature(buffer, feature2(RUN_LAST, role, last.hash));
  addFeature(buffer, feature2(RUN_CLASS, mix(role, first.classes), last.classes));
  if (runStart > 0) addFeature(buffer, feature2(RUN_NEIGHBOUR, role, words[runStart - 1]!.hash));
}

export function createContext(
  reading: Reading,
  words: readonly Word[],
  evidence: DocumentEvidence,
  gazetteer: Gazetteer,
): Context {
  const count = words.length;
  const phraseFirst = new Uint32Array(count);
  const phraseInside = new Uint32Array(count);
  const phraseLast = new Uint32Array(count);
  const acronyms = findAcronyms(reading, words);
  for (const sentence of reading.sentences) {
    const mixed = evidence.casings[sentence.index] === MIXED_CASE;
    for (let start = sentence.firstToken; start < sentence.endToken; start++) {
      if (mixed && !isCapitalised(words[start]!)) continue;
      let phrase = words[start]!.key;
      const limit = Math.min(sentence.endToken, start + LONGEST_PHRASE);
      for (let end = start + 1; end < limit && gazetteer.continues(phrase); end++) {
        phrase = extendPhrase(phrase, words[end]!.key);
        const bits = gazetteer.allClasses(phrase);
        if (bits === 0) continue;
        phraseFirst[start]! |= bits;
        for (let inside = start + 1; inside < end; inside++) phraseInside[inside]! |= bits;
        phraseLast[end]! |= bits;
      }
    }
  }
  return { reading, words, evidence, gazetteer, phraseFirst, phraseInside, phraseLast, acronyms };
}

/** Every feature of a token, as training needs them. */
export function tokenFeatures(context: Context, sentence: Sentence, at: number, buffer: FeatureBuffer): void {
  for (const distance of DISTANCES) {
    const index = at + distance;
    if (index >= sentence.firstToken && index < sentence.endToken) {
      wordFeatures(context.words[index]!, distance, buffer);
    } else edgeFeatures(distance, buffer);
  }
  if (isPlain(context, sentence, at)) return;
  settingFeatures(settingOf(context, sentence, at), buffer);
  contextFeatures(context, sentence, at, buffer);
}
