// Parts of speech, greedily from left to right, by a linear model over hashed features.
// What depends on one word alone, or on spelling and tags alone, is summed once and kept; a token then costs six vector
// additions, two labels to a number, and seven look-ups.
import { CLOSED_CLASSES, closedWords } from '../lexicon/closed-words.ts';
import { isRole, isVerbOnly, onlyTagOf } from '../lexicon/unambiguous-words.ts';
import type { PartOfSpeech, Token } from '../model/reading.ts';
import {
  addScores,
  clearFeatures,
  createFeatureBuffer,
  type FeatureBuffer,
  IN_PAIRS,
  type LinearModel,
  lazyModel,
} from '../tagger/index.ts';
import { rememberByForm } from './forms.ts';
import {
  neighbourFeatures,
  OUTSIDE,
  shapeOf,
  spellingFeatures,
  tagFeatures,
  taggedWordFeatures,
  type WordShape,
  wordFeatures,
} from './pos-features.ts';

/** Tags `tokens[first..end)`, one sentence. */
export type Tagger = (tokens: readonly Pick<Token, 'form'>[], first: number, end: number) => readonly PartOfSpeech[];

/** A word and, for each place it can stand in seen from the word being tagged, where what it adds to each tag's score lies. */
interface Entry {
  readonly shape: WordShape;
  readonly twoBefore: number;
  readonly before: number;
  readonly own: number;
  readonly after: number;
  readonly twoAfter: number;
  /** The label of a word that is but one part of speech, else -1. */
  readonly only: number;
  readonly verbOnly: boolean;
  readonly role: boolean;
  /** Where its vectors lie: others have forgotten it. */
  readonly vectors: Vectors;
}

/** Distinct words kept before the memory is emptied: about 10 MB. */
const MEMORY_LIMIT = 20_000;
const NO_TAG = 255;
/** A tag, or {@link NO_TAG}, in as many bits; no label is that large. */
const TAG_BITS = 6;
const TAG_MASK = 2 ** TAG_BITS - 1;
/** Numbers of {@link sentenceCasing}. */
const CASINGS = 3;
const FINITE: ReadonlySet<string> = new Set<PartOfSpeech>(['VBD', 'VBP', 'VBZ']);
/** In front of a verb. */
const SUBJECTS = /^(?:NNP?S?|PRP)$/;
/** In front of a noun. */
const MODIFIERS: ReadonlySet<string> = new Set<PartOfSpeech>(['NN', 'NNP', 'JJ']);
/** What a verb is mistaken for: not for a name, a number or a mark. */
const MISTAKEN: ReadonlySet<string> = new Set<PartOfSpeech>(['VBN', 'VB', 'VBG', 'NN', 'NNS', 'JJ', 'RB', 'IN']);
/** Fewer tokens need no verb: "Not this time." */
const LEAST_SENTENCE = 5;
/** A word becomes the verb of its sentence when that scores this much less than what it was taken for, at most. */
const VERB_MARGIN = 50;
/** The past of a regular verb and its participle look alike; no other words are mixed up as often. */
const PAST_BONUS = 12;

/** Between an adverb and an object, "quickly accused Brandt", it is hardly a participle. */
const OBJECT_BONUS = 120;
const OBJECT_OPENS: ReadonlySet<string> = new Set(['DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS']);

/** More than what all else can add to a label. */
const CLOSED_COST = 8000;

const readModel = lazyModel('pos.bin');
let shared: Tagger | undefined;

/** The tagger with the weights that ship; read at the first call. */
export function posTagger(): Tagger {
  shared ??= createTagger(readModel());
  return shared;
}

/** 0 mixed or lower case; 1 all capitals; 2 title case. Headlines follow rules of their own. */
export function sentenceCasing(words: readonly { readonly shape: WordShape }[]): number {
  let lower = 0;
  let upper = 0;
  let title = 0;
  for (const { shape } of words) {
    const { casing, low } = shape;
    if (casing === 0 && low.length > 3) lower += 1;
    else if (casing === 2) upper += 1;
    else if (casing === 1) title += 1;
  }
  if (upper > 1 && upper > 2 * (lower + title)) return 1;
  return title > 2 && title > 3 * lower ? 2 : 0;
}

/**
 * Vectors of label scores, one behind the other in one array, two labels to a number ({@link IN_PAIRS}): one addition
 * adds both. Most rare words say nothing of the word after the next: all such vectors are the one at 0.
 */
class Vectors {
  readonly #model: LinearModel;
  readonly #size: number;
  #length: number;
  values = new Int32Array(1 << 14);

  constructor(model: LinearModel, size: number) {
    this.#model = model;
    this.#size = size;
    this.#length = size;
  }

  /** Where the new vector lies: the sum of the weights of the features, less `penalties` where there are any. */
  add({ ids, length }: FeatureBuffer, penalties?: Int32Array): number {
    const at = this.#length;
    const end = at + this.#size;
    if (end > this.values.length) {
      const longer = new Int32Array(this.values.length * 2);
      longer.set(this.values);
      this.values = longer;
    }
    const { values } = this;
    addScores(this.#model, ids, 0, length, values, at, IN_PAIRS);
    if (penalties !== undefined) for (let i = 0; i < this.#size; i += 1) values[at + i]! -= penalties[i]!;
    for (let i = at; i < end; i += 1) {
      if (values[i] === 0) continue;
      this.#length = end;
      return at;
    }
    return 0;
  }
}

/** `limit` is how many distinct words it keeps; no tag hangs on it. */
export function createTagger(model: LinearModel, limit = MEMORY_LIMIT): Tagger {
  const names = model.labels as readonly PartOfSpeech[];
  const width = names.length;
  if (width > TAG_MASK) throw new RangeError(`too many parts of speech: ${width}`);
  const half = (width + 1) >>> 1;
  const buffer = createFeatureBuffer();
  const scores = new Int32Array(half);
  const finite = names.flatMap((name, label) => (FINITE.has(name) ? [label] : []));
  /** 1 for a label that shows a sentence to have a verb. */
  const isVerb = Uint8Array.from(names, (name) => (FINITE.has(name) || name === 'MD' ? 1 : 0));
  const isNoun = Uint8Array.from(names, (name) => (name === 'NN' || name === 'NNS' ? 1 : 0));
  const [singular, present, base, past] = (['VBZ', 'VBP', 'VB', 'VBD'] as const).map((name) => names.indexOf(name));
  /** What a word of no closed class loses for the labels of these, two labels to a number. */
  const closed = Int32Array.from({ length: half }, (_, pair) => {
    const cost = (label: number): number => (CLOSED_CLASSES.has(names[label] ?? '') ? CLOSED_COST : 0);
    return cost(2 * pair) + cost(2 * pair + 1) * 0x10000;
  });
  let vectors = new Vectors(model, half);
  let remembered = 0;
  let outside = makeEntry(OUTSIDE, -1);
  /** By a word's and its sentence's spelling, then by the two tags before: where what these add lies; -1 until asked. */
  let settings: Int32Array[] = [];

  function vectorOf(shape: WordShape, place: number): number {
    clearFeatures(buffer);
    wordFeatures(shape, place, buffer);
    return vectors.add(buffer, place === 0 && !closedWords.has(shape.low) ? closed : undefined);
  }

  function makeEntry(shape: WordShape, only: number): Entry {
    return {
      shape,
      twoBefore: vectorOf(shape, -2),
      before: vectorOf(shape, -1),
      own: only < 0 ? vectorOf(shape, 0) : 0,
      after: vectorOf(shape, 1),
      twoAfter: vectorOf(shape, 2),
      only,
      verbOnly: isVerbOnly(shape.low),
      role: isRole(shape.low),
      vectors,
    };
  }

  function forget(): void {
    remembered = 0;
    vectors = new Vectors(model, half);
    outside = makeEntry(OUTSIDE, -1);
    settings = [];
  }

  const entryOf = rememberByForm(({ text, lower }) => {
    const shape = shapeOf(text, lower);
    // "A" may be a letter or an initial, "US" a country.
    const plain = shape.casing === 0 || shape.casing === 5 || (shape.casing === 1 && text.length > 1);
    const tag = plain ? onlyTagOf(lower) : undefined;
    remembered += 1;
    return makeEntry(shape, tag === undefined ? -1 : names.indexOf(tag));
  });

  function currentEntryOf({ form }: Pick<Token, 'form'>): Entry {
    const entry = entryOf(form);
    if (entry.vectors === vectors) return entry;
    remembered += 1;
    return Object.assign(entry, makeEntry(entry.shape, entry.only));
  }

  /** What spelling and tags add to a word's scores; `last` is {@link NO_TAG} for the first word of a sentence. */
  function settingOf(word: WordShape, casing: number, last: number, earlier: number): number {
    const spelling = word.casing * CASINGS + casing;
    settings[spelling] ??= new Int32Array(4 ** TAG_BITS).fill(-1);
    const byTags = settings[spelling] as Int32Array;
    const pair = ((last & TAG_MASK) << TAG_BITS) | (earlier & TAG_MASK);
    let setting = byTags[pair] as number;
    if (setting < 0) {
      clearFeatures(buffer);
      spellingFeatures(word, last === NO_TAG, casing, buffer);
      tagFeatures(last, earlier, buffer);
      setting = vectors.add(buffer);
      byTags[pair] = setting;
    }
    return setting;
  }

  /** The scores of all labels for a word between its neighbours, two labels to a number; they go to `scores`. */
  function scoreWord(entries: readonly Entry[], index: number, casing: number, last: number, earlier: number): void {
    const at = (place: number): Entry => entries[index + place] ?? outside;
    const { shape, own } = at(0);
    clearFeatures(buffer);
    neighbourFeatures(at(-1).shape, shape, at(1).shape, buffer);
    taggedWordFeatures(last, shape, at(1).shape, buffer);
    scores.fill(0);
    addScores(model, buffer.ids, 0, buffer.length, scores, 0, IN_PAIRS);
    const setting = settingOf(shape, casing, last, earlier);
    for (const from of [at(-2).twoBefore, at(-1).before, own, at(1).after, at(2).twoAfter, setting]) {
      for (let i = 0; i < half; i += 1) scores[i]! += vectors.values[from + i]!;
    }
  }

  function scoreOf(label: number): number {
    const pair = scores[label >>> 1]!;
    const even = (pair << 16) >> 16;
    return label % 2 === 0 ? even : (pair - even) >> 16;
  }

  /** The label of a verb that was taken for a noun behind `last`. */
  function verbFor(word: string, last: number): number {
    if (word.endsWith('s')) return singular!;
    return names[last] === 'TO' || names[last] === 'MD' ? base! : present!;
  }

  /**
   * "The council nearly closed the pool." has a verb: in a sentence where none was found, the word that is likeliest one
   * becomes it, given the tags of the others. Three sentences of news in a hundred are such.
   */
  function addVerb(tags: PartOfSpeech[], entries: readonly Entry[], casing: number): void {
    let place = -1;
    let verb = -1;
    let least = VERB_MARGIN;
    /** Whether a noun, pronoun or number stands before. */
    let subject = false;
    for (let index = 0; index < tags.length; index += 1) {
      const tag = tags[index]!;
      if (index > 0) subject ||= /^[NPC]/.test(tags[index - 1]!);
      if (entries[index]!.only >= 0 || !MISTAKEN.has(tag)) continue;
      // "Do not go there.": a command.
      if (tag === 'VB' && !subject) return;
      const last = index > 0 ? names.indexOf(tags[index - 1]!) : NO_TAG;
      scoreWord(entries, index, casing, last, index > 1 ? names.indexOf(tags[index - 2]!) : NO_TAG);
      // "Covered up the leak": a particle leaves no doubt either.
      const particle = tags[index + 1] === 'RP';
      const behind = casing === 0 && subject && (tags[index - 1] === 'RB' || particle);
      const object = tag === 'VBN' && behind && OBJECT_OPENS.has(tags[particle ? index + 2 : index + 1] ?? '');
      const now = scoreOf(names.indexOf(tag)) - (tag === 'VBN' ? PAST_BONUS : 0);
      for (const label of finite) {
        const margin = now - scoreOf(label) - (object && label === past ? OBJECT_BONUS : 0);
        if (margin >= least) continue;
        least = margin;
        place = index;
        verb = label;
      }
    }
    if (place >= 0) tags[place] = names[verb]!;
    scores.fill(0);
  }

  return (tokens, first, end) => {
    // Between sentences, as one sentence's vectors must lie in one array.
    if (remembered >= limit) forget();
    const count = end - first;
    const entries = new Array<Entry>(count);
    for (let index = 0; index < count; index += 1) {
      entries[index] = currentEntryOf(tokens[first + index] as Pick<Token, 'form'>);
    }
    const tags = new Array<PartOfSpeech>(count);
    const casing = sentenceCasing(entries);
    let last = NO_TAG;
    let earlier = NO_TAG;
    let verbs = 0;
    /** Where a role was taken for a verb behind a noun, with nothing but a name behind it so far; else -1. */
    let role = -1;
    let previous = outside;
    let twoBefore = outside;
    for (let index = 0; index < count; index += 1) {
      const entry = entries[index] as Entry;
      let best = entry.only;
      if (best < 0) {
        const next = index + 1 < count ? (entries[index + 1] as Entry) : outside;
        const twoAfter = index + 2 < count ? (entries[index + 2] as Entry) : outside;
        const at0 = twoBefore.twoBefore;
        const at1 = previous.before;
        const at2 = entry.own;
        const at3 = next.after;
        const at4 = twoAfter.twoAfter;
        const at5 = settingOf(entry.shape, casing, last, earlier);
        const { values } = vectors;
        clearFeatures(buffer);
        neighbourFeatures(previous.shape, entry.shape, next.shape, buffer);
        taggedWordFeatures(last, entry.shape, next.shape, buffer);
        addScores(model, buffer.ids, 0, buffer.length, scores, 0, IN_PAIRS);
        // The label with the highest score, the first of equals. It begins below every score, with a small whole number,
        // so that all comparisons are of such.
        best = 0;
        let top = -0x10000;
        for (let i = 0; i < half; i += 1) {
          const pair =
            (scores[i] as number) +
            (values[at0 + i] as number) +
            (values[at1 + i] as number) +
            (values[at2 + i] as number) +
            (values[at3 + i] as number) +
            (values[at4 + i] as number) +
            (values[at5 + i] as number);
          scores[i] = 0;
          const even = (pair << 16) >> 16;
          const odd = (pair - even) >> 16;
          if (even > top) {
            top = even;
            best = 2 * i;
          }
          if (odd > top && 2 * i + 1 < width) {
            top = odd;
            best = 2 * i + 1;
          }
        }
      }
      if (entry.verbOnly && isNoun[best] === 1) best = verbFor(entry.shape.low, last);
      tags[index] = names[best] as PartOfSpeech;
      verbs += isVerb[best] as number;
      // "Brandt of the board points out": what a particle stands behind is a verb.
      if (tags[index] === 'RP' && index > 1 && tags[index - 1] === 'NNS' && SUBJECTS.test(tags[index - 2]!)) {
        tags[index - 1] = 'VBZ';
        verbs++;
      }
      const tag = tags[index]!;
      // "Court records show": of two verbs in a row the first is the subject of the other.
      if (
        tag === 'VBP' &&
        index > 1 &&
        tags[index - 1] === 'VBZ' &&
        previous.only < 0 &&
        MODIFIERS.has(tags[index - 2]!)
      )
        tags[index - 1] = 'NNS';
      // "Lakers coach Dana Brandt said": whose verb comes later is no verb.
      if (role >= 0 && FINITE.has(tag) && index > role + 1) tags[role] = 'NN';
      if (tag !== 'NNP') role = -1;
      if (entry.role && last !== NO_TAG && (tag === 'VBP' || tag === 'VB') && SUBJECTS.test(names[last]!)) role = index;
      earlier = last;
      last = best;
      twoBefore = previous;
      previous = entry;
    }
    if (verbs === 0 && count >= LEAST_SENTENCE && isClosed(entries)) addVerb(tags, entries, casing);
    return tags;
  };
}

/** Whether a full stop or exclamation mark ends the words, before a closing quotation mark perhaps. */
function isClosed(entries: readonly Entry[]): boolean {
  const last = entries[entries.length - 1]?.shape.low ?? '';
  const mark = /^["'”’)]$/.test(last) ? (entries[entries.length - 2]?.shape.low ?? '') : last;
  return mark === '.' || mark === '!';
}
