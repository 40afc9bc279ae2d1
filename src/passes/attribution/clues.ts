// What the tagger and the rules look at, computed once per article in arrays beside the tokens: what each word is,
// where it stands to quotation marks, and which cue outside quotations is nearest on either side.
import { neverNouns } from '../../lexicon/saying-words.ts';
import type { EntityFact } from '../../model/findings.ts';
import type { Reading } from '../../model/reading.ts';
import { firstTokenEndingAfter } from '../../model/span.ts';
import { ANY_VERB, CORE_VERB, type CueWords, Trait } from './cue-words.ts';
import { TagGroup, tagCode, tagGroups } from './tags.ts';
import { Shape, wordsIn } from './words.ts';

/** Quotations of up to this many words are terms, nicknames or scare quotes more often than speech. */
export const SHORT_QUOTATION = 2;
const MEDIUM_QUOTATION = 5;
/** The name before a colon has at most this many tokens. */
const LATEST_COLON = 8;

export const QuoteSize = { none: 0, short: 1, medium: 2, long: 3 } as const;
export const QuotePlace = { outside: 0, opening: 1, first: 2, inside: 3, last: 4, closing: 5 } as const;
export const CueClass = { none: 0, stance: 1, weak: 2, report: 3 } as const;
export { Shape };

export interface Clues {
  readonly reading: Reading;
  readonly words: CueWords;
  /** Hash of the lower-cased word, and of its base form where the lexicon knows it. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** Bits of `Trait`. */
  readonly traits: Uint16Array;
  readonly shape: Uint8Array;
  readonly tag: Uint8Array;
  /** 0 outside every entity; else its {@link EntityCode}. */
  readonly entity: Uint8Array;
  /** Index of the outermost quotation the token stands in, its marks included, or -1. */
  readonly quotation: Int32Array;
  readonly quoteSize: Uint8Array;
  readonly quotePlace: Uint8Array;
  /** Class of the cue the token may be, 0 for none; nothing inside a quotation of more than two words counts. */
  readonly cue: Uint8Array;
  /** The nearest cue in the same paragraph before and after the token, or -1; the token itself does not count. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** Number of commas before the token: differences count those between two tokens. */
  readonly commas: Int32Array;
  /** Bounds of the noun group the token is in, half-open; the token itself when it is in none. */
  readonly groupStart: Int32Array;
  readonly groupEnd: Int32Array;
  /** How often the name stands beside a cue in the article, at most 3. */
  readonly speaks: Uint8Array;
}

/** What `entity` holds for a token of a name. */
export const EntityCode = { person: 1, organization: 2, place: 3, misc: 4 } as const;

export function findClues(reading: Reading, entities: readonly EntityFact[], words: CueWords): Clues {
  const { tokens, quotations } = reading;
  const size = tokens.length;
  const clues: Clues = {
    reading,
    words,
    word: new Int32Array(size),
    lemma: new Int32Array(size),
    traits: new Uint16Array(size),
    shape: new Uint8Array(size),
    tag: new Uint8Array(size),
    entity: new Uint8Array(size),
    quotation: new Int32Array(size).fill(-1),
    quoteSize: new Uint8Array(size),
    quotePlace: new Uint8Array(size),
    cue: new Uint8Array(size),
    cueBefore: new Int32Array(size).fill(-1),
    cueAfter: new Int32Array(size).fill(-1),
    commas: new Int32Array(size),
    groupStart: new Int32Array(size),
    groupEnd: new Int32Array(size),
    speaks: new Uint8Array(size),
  };
  const wordOf = wordsIn(words);
  let commas = 0;
  for (const token of tokens) {
    const i = token.index;
    const word = wordOf(token.form);
    clues.word[i] = word.hash;
    clues.lemma[i] = word.lemma;
    clues.traits[i] = word.traits;
    clues.shape[i] = token.kind === 'punctuation' || token.kind === 'symbol' ? Shape.punctuation : word.shape;
    clues.tag[i] = tagCode(token.tag);
    clues.commas[i] = commas;
    if (token.lower === ',') commas++;
  }
  for (const quotation of quotations) if (quotation.parent === -1) markQuotation(clues, quotation.index);
  markEntities(clues, entities);
  markCues(clues);
  markNounGroups(clues);
  countSpeakers(clues);
  return clues;
}

function markQuotation(clues: Clues, index: number): void {
  const { tokens, quotations } = clues.reading;
  const quotation = quotations[index];
  if (quotation === undefined) return;
  const { firstToken, endToken } = quotation;
  let words = 0;
  for (let i = firstToken; i < endToken; i++) if (clues.shape[i] !== Shape.punctuation) words++;
  const size =
    words <= SHORT_QUOTATION ? QuoteSize.short : words <= MEDIUM_QUOTATION ? QuoteSize.medium : QuoteSize.long;
  const mark = (i: number, place: number) => {
    const token = tokens[i];
    if (token === undefined || token.start < quotation.start || token.end > quotation.end) return;
    clues.quotation[i] = index;
    clues.quoteSize[i] = size;
    clues.quotePlace[i] = place;
  };
  mark(firstToken - 1, QuotePlace.opening);
  for (let i = firstToken; i < endToken; i++) {
    mark(i, i === firstToken ? QuotePlace.first : i === endToken - 1 ? QuotePlace.last : QuotePlace.inside);
  }
  mark(endToken, QuotePlace.closing);
}

function markEntities(clues: Clues, entities: readonly EntityFact[]): void {
  const { tokens } = clues.reading;
  for (const entity of entities) {
    const code = EntityCode[entity.type];
    for (const mention of entity.mentions) {
      for (let i = tokenAt(clues.reading, mention.start); i < tokens.length; i++) {
        const token = tokens[i];
        if (token === undefined || token.start >= mention.end) break;
        clues.entity[i] = code;
      }
    }
  }
}

/** The index of the first token that ends after `offset`. */
export function tokenAt(reading: Reading, offset: number): number {
  return firstTokenEndingAfter(reading.tokens, offset);
}

/** "Okafor: Ferry will sail": a colon near the start of a sentence, behind a name. */
function isSpeakerColon(clues: Clues, i: number): boolean {
  const { tokens, sentences } = clues.reading;
  const sentence = sentences[tokens[i]?.sentence ?? 0];
  if (sentence === undefined || i - sentence.firstToken < 1 || i - sentence.firstToken > LATEST_COLON) return false;
  const before = clues.shape[i - 1];
  return (
    i + 1 < sentence.endToken && (before === Shape.capital || before === Shape.upper || tokens[i - 1]?.text === ')')
  );
}

function markCues(clues: Clues): void {
  const { tokens, paragraphs, sentences } = clues.reading;
  for (const token of tokens) {
    const i = token.index;
    const traits = clues.traits[i] ?? 0;
    if (token.text === ':' && isSpeakerColon(clues, i)) clues.cue[i] = CueClass.weak;
    if ((traits & ANY_VERB) === 0 || (clues.quoteSize[i] ?? 0) > QuoteSize.short) continue;
    const tag = clues.tag[i] ?? 0;
    // Some are cues whatever the tagger thinks; others must be verbs where tags are known.
    if (tag !== 0 && (tagGroups(tag) & TagGroup.verb) === 0 && !neverNouns.has(token.lower)) continue;
    clues.cue[i] = traits & Trait.report ? CueClass.report : traits & CORE_VERB ? CueClass.weak : CueClass.stance;
  }
  for (const paragraph of paragraphs) {
    const first = sentences[paragraph.firstSentence]?.firstToken ?? 0;
    const end = sentences[paragraph.endSentence - 1]?.endToken ?? first;
    for (let i = first, last = -1; i < end; i++) {
      clues.cueBefore[i] = last;
      if (clues.cue[i] !== CueClass.none) last = i;
    }
    for (let i = end - 1, next = -1; i >= first; i--) {
      clues.cueAfter[i] = next;
      if (clues.cue[i] !== CueClass.none) next = i;
    }
  }
}

/** Whether a token can be part of a noun group: by its tag, or by its capital where there are no tags. */
function inGroup(clues: Clues, i: number): boolean {
  const tag = clues.tag[i] ?? 0;
  if (tag !== 0) return (tagGroups(tag) & TagGroup.nominal) !== 0;
  const shape = clues.shape[i];
  return shape === Shape.capital || shape === Shape.upper || ((clues.traits[i] ?? 0) & Trait.pronoun) !== 0;
}

function markNounGroups(clues: Clues): void {
  const { sentences } = clues.reading;
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      let end = i;
      while (end < sentence.endToken && inGroup(clues, end)) end++;
      const groupEnd = Math.max(end, i + 1);
      for (let k = i; k < groupEnd; k++) {
        clues.groupStart[k] = i;
        clues.groupEnd[k] = groupEnd;
      }
      i = groupEnd;
    }
  }
}

/** Names beside a cue are speakers: what the article shows in one sentence helps in the others. */
function countSpeakers(clues: Clues): void {
  const counts = new Map<number, number>();
  const { tokens } = clues.reading;
  const isName = (i: number) =>
    (clues.shape[i] === Shape.capital || clues.shape[i] === Shape.upper) &&
    ((clues.traits[i] ?? 0) & Trait.pronoun) === 0;
  for (let i = 0; i < tokens.length; i++) {
    if ((clues.cue[i] ?? 0) < CueClass.weak) continue;
    for (const k of [i - 1, i + 1]) {
      const word = clues.word[k];
      if (word !== undefined && isName(k)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    if (isName(i)) clues.speaks[i] = Math.min(3, counts.get(clues.word[i] ?? 0) ?? 0);
  }
}
