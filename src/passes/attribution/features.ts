// The features of the attribution tagger: one row a token, one sequence a paragraph. Hashes are mixed, no strings built.
import type { Paragraph } from '../../model/reading.ts';
import { addFeature, addTemplates, endRow, type FeatureBuffer, feature, mix } from '../../tagger/index.ts';
import { type Clues, Shape } from './clues.ts';
import { ANY_VERB, Trait } from './cue-words.ts';
import type { Evidence } from './evidence.ts';
import * as slot from './feature-slots.ts';
import { ENDING, quotedTemplates, templates } from './feature-slots.ts';

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
const at = new Int32Array(slot.SLOTS);

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
      at[slot.TRAIL] = trailing;
      at[slot.SENTENCE] = mix(
        mix(
          neighbour(sentenceClues.type, sentenceIndex - 1, paragraph) * 16 +
            neighbour(sentenceClues.type, sentenceIndex + 1, paragraph),
          type * 2 + heading,
        ),
        quoted * 2 + trailing,
      );
      at[slot.OPENER] = mix(lemma[sentenceFirst]!, type);
      at[slot.SENTENCE_PLACE] = (few(sentenceCount) * 4 + few(sentenceIndex - paragraph.firstSentence)) * 8 + type;
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
    at[slot.WORD] = w;
    at[slot.WORD_BEFORE] = w1;
    at[slot.WORD_AFTER] = w2;
    at[slot.LEMMA] = l;
    at[slot.LEMMA_BEFORE] = l1;
    at[slot.LEMMA_TWO_BEFORE] = l0;
    at[slot.LEMMA_AFTER] = l2;
    at[slot.LEMMA_TWO_AFTER] = l3;
    // What kind of words they are.
    at[slot.TRAITS] = r;
    at[slot.TRAITS_BEFORE] = r1;
    at[slot.TRAITS_AFTER] = r2;
    at[slot.TAG] = t;
    at[slot.TAG_BEFORE] = t1;
    at[slot.TAG_AFTER] = t2;
    at[slot.SHAPES] = (i > first ? shape[i - 1]! : 7) * 64 + s * 8 + (next ? shape[i + 1]! : 7);
    at[slot.NAME] = e * 4 + clues.speaks[i]!;
    at[slot.NAMES] = (i > first ? entity[i - 1]! : 7) * 64 + e * 8 + (next ? entity[i + 1]! : 7);

    // Quotation marks.
    at[slot.QUOTE] = q;
    at[slot.QUOTE_SIZE] = inQuote;
    // Asked for first, since reading an array at -1 is ten times slower.
    const quotationIndex = clues.quotation[i]!;
    if (quotationIndex >= 0) {
      const quotation = quotations[quotationIndex]!;
      const before = quotation.firstToken - 2;
      const after = quotation.endToken + (quotation.closed ? 1 : 0);
      const seenBefore = before >= first && before < end;
      const seenAfter = after >= first && after < end;
      at[slot.QUOTE_CUE_BEFORE] = seenBefore ? traits[before]! & ANY_VERB : 0;
      at[slot.QUOTE_LEMMA_BEFORE] = seenBefore ? lemma[before]! : EDGE;
      at[slot.QUOTE_CUE_AFTER] = seenAfter ? traits[after]! & ANY_VERB : 0;
      at[slot.QUOTE_LEMMA_AFTER] = seenAfter ? lemma[after]! : EDGE;
      at[slot.QUOTE_END] = quotation.continues >= 0 ? 1 : quotation.closed ? 2 : 3;
      addTemplates(quotedTemplates, at, buffer);
    }

    // The nearest cues.
    const back = clues.cueBefore[i]!;
    const ahead = clues.cueAfter[i]!;
    const cueHere = cue[i]!;
    at[slot.CUE] = cueHere;
    if (back >= 0) {
      const ends = few(sentenceIndex - tokens[back]!.sentence);
      const commas = few(clues.commas[i]! - clues.commas[back]!);
      at[slot.BACK_LEMMA] = lemma[back]!;
      at[slot.BACK_TAG] = tag[back + 1]!;
      at[slot.BACK] = cue[back]! * 64 + ends * 8 + commas;
      at[slot.BACK_NEAR] = cue[back]! * 16 + bucket(i - back);
    } else {
      at[slot.BACK_LEMMA] = EDGE;
      at[slot.BACK_TAG] = EDGE;
      at[slot.BACK] = 0;
      at[slot.BACK_NEAR] = 0;
    }
    if (ahead >= 0) {
      const ends = few(tokens[ahead]!.sentence - sentenceIndex);
      const commas = few(clues.commas[ahead]! - clues.commas[i]!);
      at[slot.AHEAD_LEMMA] = lemma[ahead]!;
      at[slot.AHEAD] = cue[ahead]! * 64 + ends * 8 + commas;
      at[slot.AHEAD_NEAR] = cue[ahead]! * 16 + bucket(ahead - i);
    } else {
      at[slot.AHEAD_LEMMA] = EDGE;
      at[slot.AHEAD] = 0;
      at[slot.AHEAD_NEAR] = 0;
    }

    // The noun group: what stands on its two sides.
    const groupStart = clues.groupStart[i]!;
    const groupEnd = clues.groupEnd[i]!;
    const grouped = groupEnd - groupStart > 1 || t !== 0 ? 1 : 0;
    const verb = skip(clues, groupEnd, Math.min(end, sentenceEnd));
    const place = i === groupStart ? (i === groupEnd - 1 ? 3 : 1) : i === groupEnd - 1 ? 2 : 0;
    const ledBy = groupStart > first;
    at[slot.GROUP_PLACE] = place;
    at[slot.GROUP] = grouped * 4 + place;
    at[slot.GROUP_HEAD] = lemma[groupEnd - 1]!;
    at[slot.GROUP_VERB] = verb >= 0 ? lemma[verb]! : EDGE;
    at[slot.GROUP_VERB_TRAITS] = verb >= 0 ? traits[verb]! : 0;
    at[slot.GROUP_VERB_CUE] = verb >= 0 ? cue[verb]! : 0;
    at[slot.GROUP_LEAD] = ledBy ? lemma[groupStart - 1]! : EDGE;
    at[slot.GROUP_LEAD_TRAITS] = ledBy ? traits[groupStart - 1]! & (ANY_VERB | Trait.auxiliary) : EDGE;

    // The subject of a cue, by position.
    const roleCue = subjects.cue[i]!;
    const role = subjects.place[i]! * 8 + (roleCue >= 0 ? cue[roleCue]! * 2 + (roleCue < i ? 1 : 0) : 0);
    at[slot.ROLE] = role;
    at[slot.ROLE_NAME] = role * 8 + e;
    at[slot.ROLE_LEMMA] = roleCue >= 0 ? lemma[roleCue]! : EDGE;
    at[slot.ROLE_BEFORE] = (i > first ? subjects.place[i - 1]! : 0) * 8 + cueHere;
    at[slot.ROLE_AFTER] = next ? subjects.place[i + 1]! : 0;

    // The place in the sentence.
    const fromStart = Math.min(i - sentenceFirst, 6);
    const toEnd = Math.min(sentenceEnd - 1 - i, 4);
    at[slot.FROM_START] = fromStart;
    at[slot.TO_END] = toEnd;
    at[slot.PLACE] = (fromStart * 8 + toEnd) * 8 + type;
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
