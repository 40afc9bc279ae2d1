// The features of the attribution tagger: one row a token, one sequence a paragraph. Hashes are mixed, no strings built.
import type { Paragraph } from '../../model/reading.ts';
import {
  addFeature,
  addTemplates,
  createTemplates,
  endRow,
  type FeatureBuffer,
  feature,
  mix,
} from '../../tagger/index.ts';
import { type Clues, Shape } from './clues.ts';
import { ANY_VERB, Trait } from './cue-words.ts';
import type { Evidence } from './evidence.ts';

// Slots: what is looked at, written once a token (the last five once a sentence).
const CONSTANT = 0;
const WORD = 1;
const WORD_BEFORE = 2;
const WORD_AFTER = 3;
const LEMMA = 4;
const LEMMA_BEFORE = 5;
const LEMMA_TWO_BEFORE = 6;
const LEMMA_AFTER = 7;
const LEMMA_TWO_AFTER = 8;
const TRAITS = 9;
const TRAITS_BEFORE = 10;
const TRAITS_AFTER = 11;
const TAG = 12;
const TAG_BEFORE = 13;
const TAG_AFTER = 14;
const SHAPES = 15;
const NAME = 16;
const NAMES = 17;
const QUOTE = 18;
const QUOTE_SIZE = 19;
const QUOTE_CUE_BEFORE = 20;
const QUOTE_LEMMA_BEFORE = 21;
const QUOTE_CUE_AFTER = 22;
const QUOTE_LEMMA_AFTER = 23;
const QUOTE_END = 24;
const CUE = 25;
const BACK = 26;
const BACK_NEAR = 27;
const BACK_LEMMA = 28;
const BACK_TAG = 29;
const AHEAD = 30;
const AHEAD_NEAR = 31;
const AHEAD_LEMMA = 32;
const GROUP = 33;
const GROUP_PLACE = 34;
const GROUP_HEAD = 35;
const GROUP_VERB = 36;
const GROUP_VERB_TRAITS = 37;
const GROUP_VERB_CUE = 38;
const GROUP_LEAD = 39;
const GROUP_LEAD_TRAITS = 40;
const ROLE = 41;
const ROLE_NAME = 42;
const ROLE_LEMMA = 43;
const ROLE_BEFORE = 44;
const ROLE_AFTER = 45;
const SENTENCE = 46;
const OPENER = 47;
const TRAIL = 48;
const FROM_START = 49;
const TO_END = 50;
const PLACE = 51;
const SENTENCE_PLACE = 52;
const SLOTS = 53;

// The weights know templates by number: never reuse or renumber one.
const templates = createTemplates(
  [
    [0, CONSTANT],
    [1, WORD],
    [2, WORD_BEFORE],
    [3, WORD_AFTER],
    [4, LEMMA],
    [5, LEMMA_BEFORE],
    [6, LEMMA_AFTER],
    [7, LEMMA_TWO_BEFORE],
    [8, LEMMA_TWO_AFTER],
    [9, WORD_BEFORE, WORD],
    [10, WORD, WORD_AFTER],
    [11, TRAITS_BEFORE, TRAITS],
    [12, TRAITS, TRAITS_AFTER],
    [13, SHAPES],
    [14, TAG_BEFORE, TAG],
    [15, TAG, TAG_AFTER],
    [16, TAG_BEFORE, TAG, TAG_AFTER],
    [19, NAME, QUOTE],
    [20, NAMES],
    [21, QUOTE, TRAITS],
    [22, QUOTE, TAG],
    [26, BACK, AHEAD, QUOTE],
    [27, BACK_NEAR, TAG],
    [28, AHEAD_NEAR, TAG],
    [29, BACK_LEMMA, TAG],
    [30, AHEAD_LEMMA, TAG],
    [31, BACK_LEMMA, BACK, QUOTE_SIZE],
    [32, AHEAD_LEMMA, AHEAD, QUOTE_SIZE],
    [33, BACK_LEMMA, BACK_TAG, BACK],
    [34, CUE, TRAITS_BEFORE, TRAITS_AFTER],
    [35, GROUP, GROUP_VERB],
    [36, GROUP, GROUP_VERB_TRAITS, GROUP_VERB_CUE],
    [37, GROUP_PLACE, GROUP_LEAD],
    [38, GROUP_HEAD, GROUP_VERB_TRAITS, GROUP_LEAD_TRAITS],
    [39, ROLE, TAG],
    [40, ROLE, TRAITS],
    [41, ROLE_NAME, ROLE_LEMMA],
    [42, ROLE_BEFORE, ROLE, ROLE_AFTER],
    [43, SENTENCE],
    [44, TRAIL, QUOTE_SIZE, AHEAD],
    [45, FROM_START, TRAITS],
    [46, TO_END, TAG],
    [47, PLACE],
    [48, OPENER, QUOTE_SIZE],
    [49, SENTENCE_PLACE],
  ],
  [
    [1, 2, 3],
    [4, 5, 6, 7, 8],
    [9, 10],
    [11, 12],
    [14, 15],
  ],
);
/** Of tokens in quotations. */
const quotedTemplates = createTemplates([
  [23, QUOTE_SIZE, QUOTE_CUE_BEFORE, QUOTE_LEMMA_BEFORE],
  [24, QUOTE_SIZE, QUOTE_CUE_AFTER, QUOTE_LEMMA_AFTER],
  [25, QUOTE, QUOTE_END],
]);
/** The last three characters of a word. */
const ENDING = 50;

/** Beyond the edge of the paragraph. */
const EDGE = 0x5bd1e995;

/** Exact up to four, then by ranges. */
function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 7) return 5;
  if (distance <= 12) return 6;
  if (distance <= 20) return 7;
  return distance <= 40 ? 8 : 9;
}

function few(count: number): number {
  return count > 2 ? 3 : count;
}

/** The word before or after the group or quotation, skipping what may stand between a subject and its verb. */
function skip(clues: Clues, from: number, end: number): number {
  let i = from;
  while (i < end && i < from + 4 && ((clues.traits[i] ?? 0) & (Trait.auxiliary | Trait.negation)) !== 0) i++;
  return i < end ? i : -1;
}

/** What is seen at a token, written anew for each. */
const at = new Int32Array(SLOTS);

/** Writes the rows of the paragraph's tokens. */
export function extractFeatures(evidence: Evidence, paragraph: Paragraph, buffer: FeatureBuffer): void {
  const { clues, subjects, sentences: sentenceClues } = evidence;
  const { tokens, sentences, quotations } = clues.reading;
  const { word, lemma, traits, shape, tag, entity, quoteSize, quotePlace, cue } = clues;
  const first = sentences[paragraph.firstSentence]?.firstToken ?? 0;
  const end = sentences[paragraph.endSentence - 1]?.endToken ?? first;
  const heading = paragraph.kind === 'headline' || paragraph.kind === 'heading' ? 1 : 0;
  const sentenceCount = paragraph.endSentence - paragraph.firstSentence;

  // What the sentence's tokens share, and the neighbours' values, which move on with the token.
  let sentenceIndex = -1;
  let sentenceFirst = first;
  let sentenceEnd = end;
  let type = 0;
  let [w1, w, w2] = [EDGE, EDGE, first < end ? word[first]! : EDGE];
  let [l0, l1, l, l2, l3] = [
    EDGE,
    EDGE,
    EDGE,
    first < end ? lemma[first]! : EDGE,
    first + 1 < end ? lemma[first + 1]! : EDGE,
  ];
  let [t1, t, t2] = [EDGE, EDGE, first < end ? tag[first]! : EDGE];
  let [r1, r, r2] = [EDGE, EDGE, first < end ? traits[first]! : EDGE];

  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (token.sentence !== sentenceIndex) {
      sentenceIndex = token.sentence;
      const sentence = sentences[sentenceIndex]!;
      sentenceFirst = sentence.firstToken;
      sentenceEnd = sentence.endToken;
      type = sentenceClues.type[sentenceIndex]!;
      const quoted = sentenceClues.quoted[sentenceIndex]!;
      const trailing = sentenceClues.trailing[sentenceIndex]!;
      at[TRAIL] = trailing;
      at[SENTENCE] = mix(
        mix(
          neighbour(sentenceClues.type, sentenceIndex - 1, paragraph) * 16 +
            neighbour(sentenceClues.type, sentenceIndex + 1, paragraph),
          type * 2 + heading,
        ),
        quoted * 2 + trailing,
      );
      at[OPENER] = mix(lemma[sentenceFirst]!, type);
      at[SENTENCE_PLACE] = (few(sentenceCount) * 4 + few(sentenceIndex - paragraph.firstSentence)) * 8 + type;
    }
    const next = i + 1 < end;
    const afterNext = i + 2 < end;
    w1 = w;
    w = w2;
    w2 = next ? word[i + 1]! : EDGE;
    l0 = l1;
    l1 = l;
    l = l2;
    l2 = l3;
    l3 = afterNext ? lemma[i + 2]! : EDGE;
    t1 = t;
    t = t2;
    t2 = next ? tag[i + 1]! : EDGE;
    r1 = r;
    r = r2;
    r2 = next ? traits[i + 1]! : EDGE;
    const s = shape[i]!;
    const e = entity[i]!;
    const inQuote = quoteSize[i]!;
    const q = inQuote * 8 + quotePlace[i]!;

    // The words around.
    at[WORD] = w;
    at[WORD_BEFORE] = w1;
    at[WORD_AFTER] = w2;
    at[LEMMA] = l;
    at[LEMMA_BEFORE] = l1;
    at[LEMMA_TWO_BEFORE] = l0;
    at[LEMMA_AFTER] = l2;
    at[LEMMA_TWO_AFTER] = l3;
    // What kind of words they are.
    at[TRAITS] = r;
    at[TRAITS_BEFORE] = r1;
    at[TRAITS_AFTER] = r2;
    at[TAG] = t;
    at[TAG_BEFORE] = t1;
    at[TAG_AFTER] = t2;
    at[SHAPES] = (i > first ? shape[i - 1]! : 7) * 64 + s * 8 + (next ? shape[i + 1]! : 7);
    at[NAME] = e * 4 + clues.speaks[i]!;
    at[NAMES] = (i > first ? entity[i - 1]! : 7) * 64 + e * 8 + (next ? entity[i + 1]! : 7);

    // Quotation marks.
    at[QUOTE] = q;
    at[QUOTE_SIZE] = inQuote;
    // Asked for first, since reading an array at -1 is ten times slower.
    const quotationIndex = clues.quotation[i]!;
    if (quotationIndex >= 0) {
      const quotation = quotations[quotationIndex]!;
      const before = quotation.firstToken - 2;
      const after = quotation.endToken + (quotation.closed ? 1 : 0);
      const seenBefore = before >= first && before < end;
      const seenAfter = after >= first && after < end;
      at[QUOTE_CUE_BEFORE] = seenBefore ? traits[before]! & ANY_VERB : 0;
      at[QUOTE_LEMMA_BEFORE] = seenBefore ? lemma[before]! : EDGE;
      at[QUOTE_CUE_AFTER] = seenAfter ? traits[after]! & ANY_VERB : 0;
      at[QUOTE_LEMMA_AFTER] = seenAfter ? lemma[after]! : EDGE;
      at[QUOTE_END] = quotation.continues >= 0 ? 1 : quotation.closed ? 2 : 3;
      addTemplates(quotedTemplates, at, buffer);
    }

    // The nearest cues.
    const back = clues.cueBefore[i]!;
    const ahead = clues.cueAfter[i]!;
    const cueHere = cue[i]!;
    at[CUE] = cueHere;
    if (back >= 0) {
      const ends = few(sentenceIndex - tokens[back]!.sentence);
      const commas = few(clues.commas[i]! - clues.commas[back]!);
      at[BACK_LEMMA] = lemma[back]!;
      at[BACK_TAG] = tag[back + 1]!;
      at[BACK] = cue[back]! * 64 + ends * 8 + commas;
      at[BACK_NEAR] = cue[back]! * 16 + bucket(i - back);
    } else {
      at[BACK_LEMMA] = EDGE;
      at[BACK_TAG] = EDGE;
      at[BACK] = 0;
      at[BACK_NEAR] = 0;
    }
    if (ahead >= 0) {
      const ends = few(tokens[ahead]!.sentence - sentenceIndex);
      const commas = few(clues.commas[ahead]! - clues.commas[i]!);
      at[AHEAD_LEMMA] = lemma[ahead]!;
      at[AHEAD] = cue[ahead]! * 64 + ends * 8 + commas;
      at[AHEAD_NEAR] = cue[ahead]! * 16 + bucket(ahead - i);
    } else {
      at[AHEAD_LEMMA] = EDGE;
      at[AHEAD] = 0;
      at[AHEAD_NEAR] = 0;
    }

    // The noun group: what stands on its two sides.
    const groupStart = clues.groupStart[i]!;
    const groupEnd = clues.groupEnd[i]!;
    const grouped = groupEnd - groupStart > 1 || t !== 0 ? 1 : 0;
    const verb = skip(clues, groupEnd, Math.min(end, sentenceEnd));
    const place = i === groupStart ? (i === groupEnd - 1 ? 3 : 1) : i === groupEnd - 1 ? 2 : 0;
    const ledBy = groupStart > first;
    at[GROUP_PLACE] = place;
    at[GROUP] = grouped * 4 + place;
    at[GROUP_HEAD] = lemma[groupEnd - 1]!;
    at[GROUP_VERB] = verb >= 0 ? lemma[verb]! : EDGE;
    at[GROUP_VERB_TRAITS] = verb >= 0 ? traits[verb]! : 0;
    at[GROUP_VERB_CUE] = verb >= 0 ? cue[verb]! : 0;
    at[GROUP_LEAD] = ledBy ? lemma[groupStart - 1]! : EDGE;
    at[GROUP_LEAD_TRAITS] = ledBy ? traits[groupStart - 1]! & (ANY_VERB | Trait.auxiliary) : EDGE;

    // The subject of a cue, by position.
    const roleCue = subjects.cue[i]!;
    const role = subjects.place[i]! * 8 + (roleCue >= 0 ? cue[roleCue]! * 2 + (roleCue < i ? 1 : 0) : 0);
    at[ROLE] = role;
    at[ROLE_NAME] = role * 8 + e;
    at[ROLE_LEMMA] = roleCue >= 0 ? lemma[roleCue]! : EDGE;
    at[ROLE_BEFORE] = (i > first ? subjects.place[i - 1]! : 0) * 8 + cueHere;
    at[ROLE_AFTER] = next ? subjects.place[i + 1]! : 0;

    // The place in the sentence.
    const fromStart = Math.min(i - sentenceFirst, 6);
    const toEnd = Math.min(sentenceEnd - 1 - i, 4);
    at[FROM_START] = fromStart;
    at[TO_END] = toEnd;
    at[PLACE] = (fromStart * 8 + toEnd) * 8 + type;
    addTemplates(templates, at, buffer);

    const { lower } = token;
    const length = lower.length;
    if (s !== Shape.punctuation && length >= 3) {
      const ending = (lower.charCodeAt(length - 3) << 16) ^ (lower.charCodeAt(length - 2) << 8);
      addFeature(buffer, feature(ENDING, ending ^ lower.charCodeAt(length - 1)));
    }
    endRow(buffer);
  }
}

/** The type of a sentence nearby; those in other paragraphs are kept apart from those in the same one. */
function neighbour(types: Uint8Array, index: number, { firstSentence, endSentence }: Paragraph): number {
  return (types[index] ?? 7) + (index < firstSentence || index >= endSentence ? 8 : 0);
}
