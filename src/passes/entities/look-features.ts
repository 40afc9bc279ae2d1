// What the second look at a name sees: the recogniser's doubts, the name as a whole, what governs it, and what the words
// around it are about. Classes of words, no words: the names it is for are those that no corpus has.
import type { Reading } from '../../model/reading.ts';
import { addFeature, type FeatureBuffer, feature, feature2, feature3 } from '../../tagger/index.ts';
import { coarseClass, extendPhrase, type Gazetteer, middleClass } from './gazetteer.ts';
import { contextFeatures, type Look } from './look-context.ts';
import { personWords } from './names.ts';
import { type Name, TYPES } from './recognise.ts';
import type { ResolvableMention } from './resolvable.ts';
import type { Word } from './words.ts';

// Templates: one number per kind of feature. Never reuse or reorder: the weights know them by number.
const BIAS = 0;
const LENGTH = 1;
const CONFIDENCE = 2;
const RECOGNISED = 3;
const SHARE = 4;
const WHOLE = 5;
const CAPITAL = 6;
const KIND = 7; // coarse, 8 middle
const TOPIC = 9; // coarse, 10 middle
const UNKNOWN = 11;
const CLASS = 12;
const ENDS = 13;
const END_CLASSES = 14;
const PHRASE = 15;
// 16 to 33 are those of look-context.ts.
const PERSONS = 34;
const SHARED = 35;

/** A mention, and the name of the recogniser's that it was made of, if it was. */
export interface Seen {
  readonly mention: ResolvableMention;
  readonly name: Name | undefined;
}

export function createLook(
  reading: Reading,
  words: readonly Word[],
  mentions: readonly ResolvableMention[],
  gazetteer: Gazetteer,
): Look {
  const persons = new Set<string>();
  const ends = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.words.length < 2) continue;
    const bit = 1 << TYPES.indexOf(mention.type);
    const [first, last] = [mention.words[0]!, mention.words.at(-1)!];
    ends.set(first, (ends.get(first) ?? 0) | bit);
    ends.set(last, (ends.get(last) ?? 0) | (bit << TYPES.length));
    if (mention.type !== 'person') continue;
    const name = personWords(mention.words);
    persons.add(name[0]!).add(name.at(-1)!);
  }
  return { reading, words, gazetteer, persons, ends };
}

/** Adds to the open row what one mention shows. */
export function lookFeatures(look: Look, { mention, name }: Seen, buffer: FeatureBuffer): void {
  const sentence = look.reading.sentences[look.reading.tokens[mention.firstToken]!.sentence]!;
  recognisedFeatures(mention, name, buffer);
  nameFeatures(look, mention, buffer);
  contextFeatures(look, mention, sentence, buffer);
  articleFeatures(look, mention, buffer);
}

/** Where nothing was recognised a mention has its type from another of the name. */
const BORROWED = 0.7;

function recognisedFeatures(mention: ResolvableMention, name: Name | undefined, buffer: FeatureBuffer): void {
  const { type, confidence, firstToken, endToken } = mention;
  const own = TYPES.indexOf(type);
  const shares = name?.types ?? TYPES.map((_, index) => (index === own ? BORROWED : (1 - BORROWED) / 3));
  let sum = 0;
  for (const share of shares) sum += share;
  addFeature(buffer, feature(BIAS, 0));
  addFeature(buffer, feature2(CONFIDENCE, own, Math.min(19, Math.floor(confidence * 20))));
  addFeature(buffer, feature2(RECOGNISED, own, name === undefined ? TYPES.length : TYPES.indexOf(name.type)));
  // In steps of two thirds of a unit of log-odds.
  shares.forEach((share, index) => {
    addFeature(buffer, feature2(SHARE, index, Math.floor(Math.log(share / (sum || 1) + 0.003) * 1.5)));
  });
  const isWhole = name !== undefined && name.firstToken === firstToken && name.endToken === endToken;
  addFeature(buffer, feature2(WHOLE, isWhole ? 1 : 0, own));
}

/** The words' places in a name. */
const [ONLY, FIRST, LAST, INNER] = [0, 1, 2, 3];
const LONGEST = 5;

function nameFeatures({ words, gazetteer }: Look, mention: ResolvableMention, buffer: FeatureBuffer): void {
  const { firstToken, endToken } = mention;
  addFeature(buffer, feature(LENGTH, Math.min(LONGEST, endToken - firstToken)));
  let phrase = 0;
  const limit = Math.min(endToken, firstToken + LONGEST_SEEN);
  for (let at = firstToken; at < limit; at++) {
    const word = words[at]!;
    const role =
      endToken === firstToken + 1 ? ONLY! : at === firstToken ? FIRST! : at + 1 === endToken ? LAST! : INNER!;
    addFeature(buffer, feature2(CAPITAL, role, word.capital));
    if (word.kind === 0) addFeature(buffer, feature(UNKNOWN, role));
    else {
      addFeature(buffer, feature2(KIND, role, coarseClass(word.kind)));
      addFeature(buffer, feature2(KIND + 1, role, middleClass(word.kind)));
      addFeature(buffer, feature2(TOPIC, role, coarseClass(word.topic)));
      addFeature(buffer, feature2(TOPIC + 1, role, middleClass(word.topic)));
    }
    addClasses(buffer, CLASS, role, word.classes);
    phrase = at === firstToken ? word.key : extendPhrase(phrase, word.key);
  }
  const isLong = endToken > firstToken + 1;
  addClasses(buffer, PHRASE, isLong ? 1 : 0, gazetteer.allClasses(phrase));
  if (!isLong) return;
  const [first, last] = [words[firstToken]!, words[endToken - 1]!];
  addFeature(
    buffer,
    feature3(ENDS, coarseClass(first.kind), coarseClass(last.kind), endToken > firstToken + 2 ? 1 : 0),
  );
  addFeature(buffer, feature2(END_CLASSES, first.classes, last.classes));
}

/** Of a run of a thousand capitals no more words are looked at. */
const LONGEST_SEEN = 12;

function addClasses(buffer: FeatureBuffer, template: number, role: number, bits: number): void {
  for (let rest = bits, index = 0; rest !== 0; rest >>>= 1, index++) {
    if ((rest & 1) === 1) addFeature(buffer, feature2(template, role, index));
  }
}

/** What other names of the article have its words. */
function articleFeatures({ persons, ends }: Look, mention: ResolvableMention, buffer: FeatureBuffer): void {
  const { words, type } = mention;
  const last = words.at(-1)!;
  const own = TYPES.indexOf(type);
  const isLong = words.length > 1 ? 1 : 0;
  if (persons.has(last)) addFeature(buffer, feature2(PERSONS, own, isLong));
  addClasses(buffer, SHARED, isLong, ends.get(last) ?? 0);
}
