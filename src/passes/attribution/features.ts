// The features of the attribution tagger: one row a token, one sequence a paragraph. Hashes are mixed, no strings built.
import type { Paragraph } from '../../model/reading.ts';
import { endRow, type FeatureBuffer, feature, feature2, feature3, mix, reserve } from '../../tagger/index.ts';
import { type Clues, Shape } from './clues.ts';
import { ANY_VERB, Trait } from './cue-words.ts';
import type { Evidence } from './evidence.ts';

/** More than any token has. */
const MOST_FEATURES = 64;
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
  let sentenceKey = 0;
  let openerKey = 0;
  let trailKey = 0;
  let type = 0;
  let [w1, w, w2] = [EDGE, EDGE, first < end ? word[first]! : EDGE];
  let [l0, l1, l, l2, l3] = [
    EDGE,
    EDGE,
    EDGE,
    first < end ? lemma[first]! : EDGE,
    first + 1 < end ? lemma[first + 1]! : EDGE,
  ];
  let [t0, t1, t, t2, t3] = [
    EDGE,
    EDGE,
    EDGE,
    first < end ? tag[first]! : EDGE,
    first + 1 < end ? tag[first + 1]! : EDGE,
  ];
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
      trailKey = sentenceClues.trailing[sentenceIndex]!;
      sentenceKey = mix(
        mix(
          neighbour(sentenceClues.type, sentenceIndex - 1, paragraph) * 16 +
            neighbour(sentenceClues.type, sentenceIndex + 1, paragraph),
          type * 2 + heading,
        ),
        quoted * 2 + trailKey,
      );
      openerKey = mix(lemma[sentenceFirst]!, type);
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
    t0 = t1;
    t1 = t;
    t = t2;
    t2 = t3;
    t3 = afterNext ? tag[i + 2]! : EDGE;
    r1 = r;
    r = r2;
    r2 = next ? traits[i + 1]! : EDGE;
    const s = shape[i]!;
    const e = entity[i]!;
    const inQuote = quoteSize[i]!;
    const q = inQuote * 8 + quotePlace[i]!;
    const ids = reserve(buffer, MOST_FEATURES);
    let n = buffer.length;

    // The words around.
    ids[n++] = feature(0, 0);
    ids[n++] = feature(1, w);
    ids[n++] = feature(2, w1);
    ids[n++] = feature(3, w2);
    ids[n++] = feature(4, l);
    ids[n++] = feature(5, l1);
    ids[n++] = feature(6, l2);
    ids[n++] = feature(7, l0);
    ids[n++] = feature(8, l3);
    ids[n++] = feature2(9, w1, w);
    ids[n++] = feature2(10, w, w2);
    // What kind of words they are.
    ids[n++] = feature2(11, r1, r);
    ids[n++] = feature2(12, r, r2);
    ids[n++] = feature(13, (i > first ? shape[i - 1]! : 7) * 64 + s * 8 + (next ? shape[i + 1]! : 7));
    ids[n++] = feature2(14, t1, t);
    ids[n++] = feature2(15, t, t2);
    ids[n++] = feature3(16, t1, t, t2);
    ids[n++] = feature2(17, t0, t1);
    ids[n++] = feature2(18, t2, t3);
    ids[n++] = feature2(19, e * 4 + clues.speaks[i]!, q);
    ids[n++] = feature(20, (i > first ? entity[i - 1]! : 7) * 64 + e * 8 + (next ? entity[i + 1]! : 7));

    // Quotation marks.
    ids[n++] = feature2(21, q, r);
    ids[n++] = feature2(22, q, t);
    // Asked for first, since reading an array at -1 is ten times slower.
    const quotationIndex = clues.quotation[i]!;
    if (quotationIndex >= 0) {
      const quotation = quotations[quotationIndex]!;
      const before = quotation.firstToken - 2;
      const after = quotation.endToken + (quotation.closed ? 1 : 0);
      const seenBefore = before >= first && before < end;
      const seenAfter = after >= first && after < end;
      const rBefore = seenBefore ? traits[before]! & ANY_VERB : 0;
      const rAfter = seenAfter ? traits[after]! & ANY_VERB : 0;
      ids[n++] = feature3(23, inQuote, rBefore, seenBefore ? lemma[before]! : EDGE);
      ids[n++] = feature3(24, inQuote, rAfter, seenAfter ? lemma[after]! : EDGE);
      ids[n++] = feature2(25, q, quotation.continues >= 0 ? 1 : quotation.closed ? 2 : 3);
    }

    // The nearest cues.
    const back = clues.cueBefore[i]!;
    const ahead = clues.cueAfter[i]!;
    const cueHere = cue[i]!;
    let backKey = 0;
    let backNear = 0;
    let backLemma = EDGE;
    let backTag = EDGE;
    if (back >= 0) {
      const ends = few(sentenceIndex - tokens[back]!.sentence);
      const commas = few(clues.commas[i]! - clues.commas[back]!);
      backLemma = lemma[back]!;
      backTag = tag[back + 1]!;
      backKey = cue[back]! * 64 + ends * 8 + commas;
      backNear = cue[back]! * 16 + bucket(i - back);
    }
    let aheadKey = 0;
    let aheadNear = 0;
    let aheadLemma = EDGE;
    if (ahead >= 0) {
      const ends = few(tokens[ahead]!.sentence - sentenceIndex);
      const commas = few(clues.commas[ahead]! - clues.commas[i]!);
      aheadLemma = lemma[ahead]!;
      aheadKey = cue[ahead]! * 64 + ends * 8 + commas;
      aheadNear = cue[ahead]! * 16 + bucket(ahead - i);
    }
    ids[n++] = feature3(26, backKey, aheadKey, q);
    ids[n++] = feature2(27, backNear, t);
    ids[n++] = feature2(28, aheadNear, t);
    ids[n++] = feature2(29, backLemma, t);
    ids[n++] = feature2(30, aheadLemma, t);
    ids[n++] = feature3(31, backLemma, backKey, inQuote);
    ids[n++] = feature3(32, aheadLemma, aheadKey, inQuote);
    ids[n++] = feature3(33, backLemma, backTag, backKey);
    ids[n++] = feature3(34, cueHere, r1, r2);

    // The noun group: what stands on its two sides.
    const groupStart = clues.groupStart[i]!;
    const groupEnd = clues.groupEnd[i]!;
    const grouped = groupEnd - groupStart > 1 || t !== 0 ? 1 : 0;
    const verb = skip(clues, groupEnd, Math.min(end, sentenceEnd));
    const place = i === groupStart ? (i === groupEnd - 1 ? 3 : 1) : i === groupEnd - 1 ? 2 : 0;
    const verbTraits = verb >= 0 ? traits[verb]! : 0;
    const ledBy = groupStart > first;
    ids[n++] = feature2(35, grouped * 4 + place, verb >= 0 ? lemma[verb]! : EDGE);
    ids[n++] = feature3(36, grouped * 4 + place, verbTraits, verb >= 0 ? cue[verb]! : 0);
    ids[n++] = feature2(37, place, ledBy ? lemma[groupStart - 1]! : EDGE);
    ids[n++] = feature3(
      38,
      lemma[groupEnd - 1]!,
      verbTraits,
      ledBy ? traits[groupStart - 1]! & (ANY_VERB | Trait.auxiliary) : EDGE,
    );

    // The subject of a cue, by position.
    const role = subjects.place[i]!;
    const roleCue = subjects.cue[i]!;
    const roleKey = role * 8 + (roleCue >= 0 ? cue[roleCue]! * 2 + (roleCue < i ? 1 : 0) : 0);
    const roleBefore = i > first ? subjects.place[i - 1]! : 0;
    const roleAfter = next ? subjects.place[i + 1]! : 0;
    ids[n++] = feature2(39, roleKey, t);
    ids[n++] = feature2(40, roleKey, r);
    ids[n++] = feature2(41, roleKey * 8 + e, roleCue >= 0 ? lemma[roleCue]! : EDGE);
    ids[n++] = feature3(42, roleBefore * 8 + cueHere, roleKey, roleAfter);

    // The sentence.
    const fromStart = Math.min(i - sentenceFirst, 6);
    const toEnd = Math.min(sentenceEnd - 1 - i, 4);
    ids[n++] = feature(43, sentenceKey);
    ids[n++] = feature3(44, trailKey, inQuote, aheadKey);
    ids[n++] = feature2(45, fromStart, r);
    ids[n++] = feature2(46, toEnd, t);
    ids[n++] = feature(47, (fromStart * 8 + toEnd) * 8 + type);
    ids[n++] = feature2(48, openerKey, inQuote);
    ids[n++] = feature(49, (few(sentenceCount) * 4 + few(sentenceIndex - paragraph.firstSentence)) * 8 + type);

    // The end of the word.
    const { lower } = token;
    const length = lower.length;
    if (s !== Shape.punctuation && length >= 3) {
      const ending = (lower.charCodeAt(length - 3) << 16) ^ (lower.charCodeAt(length - 2) << 8);
      ids[n++] = feature(50, ending ^ lower.charCodeAt(length - 1));
    }
    buffer.length = n;
    endRow(buffer);
  }
}

/** The type of a sentence nearby; those in other paragraphs are kept apart from those in the same one. */
function neighbour(types: Uint8Array, index: number, { firstSentence, endSentence }: Paragraph): number {
  return (types[index] ?? 7) + (index < firstSentence || index >= endSentence ? 8 : 0);
}
