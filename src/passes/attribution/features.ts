// The features of the attribution tagger: one row a token, one sequence a paragraph. Hashes are mixed, no strings built.
import type { Paragraph } from '../../model/reading.ts';
import { addFeature, endRow, type FeatureBuffer, feature, feature2, feature3, mix } from '../../tagger/index.ts';
import { type Clues, Shape } from './clues.ts';
import { ANY_VERB, Trait } from './cue-words.ts';
import type { Evidence } from './evidence.ts';

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
  const inside = (i: number) => i >= first && i < end;
  const at = (values: Int32Array | Uint16Array | Uint8Array, i: number): number =>
    inside(i) ? (values[i] as number) : EDGE;
  const heading = paragraph.kind === 'headline' || paragraph.kind === 'heading' ? 1 : 0;
  const sentenceCount = paragraph.endSentence - paragraph.firstSentence;

  for (let i = first; i < end; i++) {
    const sentenceIndex = tokens[i]?.sentence ?? 0;
    const sentence = sentences[sentenceIndex];
    const sentenceFirst = sentence?.firstToken ?? first;
    const sentenceEnd = sentence?.endToken ?? end;
    const w = word[i] as number;
    const l = lemma[i] as number;
    const r = traits[i] as number;
    const t = tag[i] as number;
    const s = shape[i] as number;
    const e = entity[i] as number;
    const w1 = at(word, i - 1);
    const w2 = at(word, i + 1);
    const l1 = at(lemma, i - 1);
    const l2 = at(lemma, i + 1);
    const r1 = at(traits, i - 1);
    const r2 = at(traits, i + 1);
    const t1 = at(tag, i - 1);
    const t2 = at(tag, i + 1);
    const q = (quoteSize[i] as number) * 8 + (quotePlace[i] as number);

    // The words around.
    addFeature(buffer, feature(0, 0));
    addFeature(buffer, feature(1, w));
    addFeature(buffer, feature(2, w1));
    addFeature(buffer, feature(3, w2));
    addFeature(buffer, feature(4, at(word, i - 2)));
    addFeature(buffer, feature(5, at(word, i + 2)));
    addFeature(buffer, feature(6, at(word, i - 3)));
    addFeature(buffer, feature(7, at(word, i + 3)));
    addFeature(buffer, feature(8, l));
    addFeature(buffer, feature(9, l1));
    addFeature(buffer, feature(10, l2));
    addFeature(buffer, feature(11, at(lemma, i - 2)));
    addFeature(buffer, feature(12, at(lemma, i + 2)));
    addFeature(buffer, feature2(13, w1, w));
    addFeature(buffer, feature2(14, w, w2));
    addFeature(buffer, feature2(15, w1, w2));
    addFeature(buffer, feature2(16, at(lemma, i - 2), l1));
    addFeature(buffer, feature2(17, l2, at(lemma, i + 2)));
    // What kind of words they are.
    addFeature(buffer, feature(18, r));
    addFeature(buffer, feature(19, r1));
    addFeature(buffer, feature(20, r2));
    addFeature(buffer, feature2(21, r1, r));
    addFeature(buffer, feature2(22, r, r2));
    addFeature(buffer, feature3(23, r1, r, r2));
    addFeature(buffer, feature3(24, at(shape, i - 1), s, at(shape, i + 1)));
    addFeature(buffer, feature(25, t));
    addFeature(buffer, feature(26, t1));
    addFeature(buffer, feature(27, t2));
    addFeature(buffer, feature2(28, t1, t));
    addFeature(buffer, feature2(29, t, t2));
    addFeature(buffer, feature3(30, t1, t, t2));
    addFeature(buffer, feature2(31, at(tag, i - 2), t1));
    addFeature(buffer, feature2(32, t2, at(tag, i + 2)));
    addFeature(buffer, feature2(33, l, t2));
    addFeature(buffer, feature2(34, e, q));
    addFeature(buffer, feature3(35, at(entity, i - 1), e, at(entity, i + 1)));
    addFeature(buffer, feature2(36, e, l2));
    addFeature(buffer, feature(37, clues.speaks[i] as number));

    // Quotation marks.
    addFeature(buffer, feature(38, q));
    addFeature(buffer, feature2(39, q, r));
    addFeature(buffer, feature2(40, q, t));
    const inQuote = quoteSize[i] as number;
    const quotation = quotations[clues.quotation[i] as number];
    let beforeQuote = -1;
    let afterQuote = -1;
    if (quotation !== undefined) {
      beforeQuote = quotation.firstToken - 2;
      afterQuote = quotation.endToken + (quotation.closed ? 1 : 0);
    }
    const rBefore = beforeQuote >= 0 ? at(traits, beforeQuote) : 0;
    const rAfter = afterQuote >= 0 ? at(traits, afterQuote) : 0;
    addFeature(buffer, feature3(41, inQuote, rBefore & ANY_VERB, quotation === undefined ? 0 : at(lemma, beforeQuote)));
    addFeature(buffer, feature3(42, inQuote, rAfter & ANY_VERB, quotation === undefined ? 0 : at(lemma, afterQuote)));
    addFeature(
      buffer,
      feature2(43, q, quotation === undefined ? 0 : quotation.continues >= 0 ? 1 : quotation.closed ? 2 : 3),
    );

    // The nearest cues.
    const back = clues.cueBefore[i] as number;
    const ahead = clues.cueAfter[i] as number;
    const cueHere = cue[i] as number;
    let backKey = 0;
    let backNear = 0;
    let backLemma = EDGE;
    let backClass = 0;
    if (back >= 0) {
      backClass = cue[back] as number;
      backLemma = lemma[back] as number;
      const ends = few(sentenceIndex - (tokens[back]?.sentence ?? 0));
      const commas = few((clues.commas[i] as number) - (clues.commas[back] as number));
      backKey = backClass * 64 + ends * 8 + commas;
      backNear = backClass * 16 + bucket(i - back);
    }
    let aheadKey = 0;
    let aheadNear = 0;
    let aheadLemma = EDGE;
    let aheadClass = 0;
    if (ahead >= 0) {
      aheadClass = cue[ahead] as number;
      aheadLemma = lemma[ahead] as number;
      const ends = few((tokens[ahead]?.sentence ?? 0) - sentenceIndex);
      const commas = few((clues.commas[ahead] as number) - (clues.commas[i] as number));
      aheadKey = aheadClass * 64 + ends * 8 + commas;
      aheadNear = aheadClass * 16 + bucket(ahead - i);
    }
    addFeature(buffer, feature2(44, backKey, q));
    addFeature(buffer, feature2(45, aheadKey, q));
    addFeature(buffer, feature2(46, backKey, aheadKey));
    addFeature(buffer, feature3(47, backKey, aheadKey, q));
    addFeature(buffer, feature(48, backNear));
    addFeature(buffer, feature(49, aheadNear));
    addFeature(buffer, feature2(50, backNear, t));
    addFeature(buffer, feature2(51, aheadNear, t));
    addFeature(buffer, feature2(52, aheadNear, e * 8 + s));
    addFeature(buffer, feature(53, backLemma));
    addFeature(buffer, feature(54, aheadLemma));
    addFeature(buffer, feature2(55, backLemma, t));
    addFeature(buffer, feature2(56, aheadLemma, t));
    addFeature(buffer, feature3(57, backLemma, backKey, inQuote));
    addFeature(buffer, feature3(58, aheadLemma, aheadKey, inQuote));
    addFeature(buffer, feature2(59, backLemma, back >= 0 ? at(word, back + 1) : EDGE));
    addFeature(buffer, feature3(60, backLemma, back >= 0 ? at(tag, back + 1) : EDGE, backKey));
    addFeature(buffer, feature3(61, aheadLemma, ahead >= 0 ? at(tag, ahead - 1) : EDGE, aheadKey));
    addFeature(buffer, feature2(62, cueHere, q));
    addFeature(buffer, feature3(63, cueHere, r1, r2));
    addFeature(buffer, feature3(64, cueHere, backKey, aheadKey));

    // The noun group: what stands on its two sides.
    const groupStart = clues.groupStart[i] as number;
    const groupEnd = clues.groupEnd[i] as number;
    const grouped = groupEnd - groupStart > 1 || t !== 0 ? 1 : 0;
    const verb = skip(clues, groupEnd, Math.min(end, sentenceEnd));
    const verbLemma = verb >= 0 ? (lemma[verb] as number) : EDGE;
    const verbTraits = verb >= 0 ? (traits[verb] as number) : 0;
    const groupHead = lemma[groupEnd - 1] as number;
    const place = i === groupStart ? (i === groupEnd - 1 ? 3 : 1) : i === groupEnd - 1 ? 2 : 0;
    addFeature(buffer, feature2(65, grouped * 4 + place, verbLemma));
    addFeature(buffer, feature3(66, grouped * 4 + place, verbTraits, verb >= 0 ? (cue[verb] as number) : 0));
    addFeature(buffer, feature2(67, place, at(lemma, groupStart - 1)));
    addFeature(buffer, feature2(68, place, at(traits, groupStart - 1)));
    addFeature(buffer, feature3(69, groupHead, verbTraits, at(traits, groupStart - 1) & (ANY_VERB | Trait.auxiliary)));

    // The subject of a cue, by position.
    const role = subjects.place[i] as number;
    const roleCue = subjects.cue[i] as number;
    const roleClass = roleCue >= 0 ? (cue[roleCue] as number) * 2 + (roleCue < i ? 1 : 0) : 0;
    const roleBefore = inside(i - 1) ? (subjects.place[i - 1] as number) : 0;
    const roleAfter = inside(i + 1) ? (subjects.place[i + 1] as number) : 0;
    const roleKey = role * 8 + roleClass;
    addFeature(buffer, feature(70, roleKey));
    addFeature(buffer, feature2(71, roleKey, t));
    addFeature(buffer, feature2(72, roleKey, e));
    addFeature(buffer, feature2(73, roleKey, r));
    addFeature(buffer, feature2(74, roleKey, roleCue >= 0 ? (lemma[roleCue] as number) : EDGE));
    addFeature(buffer, feature3(75, roleBefore, roleKey, roleAfter));
    addFeature(buffer, feature2(76, roleKey, cueHere));
    addFeature(buffer, feature3(77, roleBefore, cueHere, roleAfter));

    // The sentence.
    const type = sentenceClues.type[sentenceIndex] as number;
    // Neighbours in other paragraphs are kept apart from those in the same one.
    const apart = (index: number): number =>
      index < paragraph.firstSentence || index >= paragraph.endSentence ? 8 : 0;
    const before = (sentenceClues.type[sentenceIndex - 1] ?? 7) + apart(sentenceIndex - 1);
    const after = (sentenceClues.type[sentenceIndex + 1] ?? 7) + apart(sentenceIndex + 1);
    const trail = sentenceClues.trailing[sentenceIndex] as number;
    const quoted = sentenceClues.quoted[sentenceIndex] as number;
    const opener = traits[sentenceFirst] as number;
    const fromStart = Math.min(i - sentenceFirst, 6);
    const toEnd = Math.min(sentenceEnd - 1 - i, 4);
    addFeature(buffer, feature(78, mix(type, heading)));
    addFeature(buffer, feature3(79, before, type, after));
    addFeature(buffer, feature2(80, type * 8 + quoted, trail));
    addFeature(buffer, feature3(81, trail, inQuote, aheadKey));
    addFeature(buffer, feature2(82, quoted, q));
    addFeature(buffer, feature2(83, fromStart, r));
    addFeature(buffer, feature2(84, toEnd, t));
    addFeature(buffer, feature3(85, fromStart, toEnd, type));
    addFeature(buffer, feature2(86, opener, word[sentenceFirst] as number));
    addFeature(buffer, feature3(87, lemma[sentenceFirst] as number, type, inQuote));
    addFeature(buffer, feature2(88, heading, r));
    addFeature(buffer, feature(89, few(sentenceCount) * 4 + few(sentenceIndex - paragraph.firstSentence)));
    addFeature(buffer, feature2(90, sentenceEnd - sentenceFirst > 40 ? 4 : (sentenceEnd - sentenceFirst) >> 3, type));

    // The end of the word.
    const text = tokens[i]?.lower ?? '';
    const length = text.length;
    if (s !== Shape.punctuation) {
      addFeature(
        buffer,
        feature(
          91,
          length >= 3
            ? mix(text.charCodeAt(length - 3), mix(text.charCodeAt(length - 2), text.charCodeAt(length - 1)))
            : w,
        ),
      );
      addFeature(buffer, feature(92, length >= 2 ? mix(text.charCodeAt(length - 2), text.charCodeAt(length - 1)) : w));
    }
    endRow(buffer);
  }
}
