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
    let n = 0;
    const one = (value: number) => addFeature(buffer, feature(n++, value));
    const two = (a: number, b: number) => addFeature(buffer, feature2(n++, a, b));
    const three = (a: number, b: number, c: number) => addFeature(buffer, feature3(n++, a, b, c));

    // The words around.
    one(0);
    one(w);
    one(w1);
    one(w2);
    one(at(word, i - 2));
    one(at(word, i + 2));
    one(at(word, i - 3));
    one(at(word, i + 3));
    one(l);
    one(l1);
    one(l2);
    one(at(lemma, i - 2));
    one(at(lemma, i + 2));
    two(w1, w);
    two(w, w2);
    two(w1, w2);
    two(at(lemma, i - 2), l1);
    two(l2, at(lemma, i + 2));
    // What kind of words they are.
    one(r);
    one(r1);
    one(r2);
    two(r1, r);
    two(r, r2);
    three(r1, r, r2);
    three(at(shape, i - 1), s, at(shape, i + 1));
    one(t);
    one(t1);
    one(t2);
    two(t1, t);
    two(t, t2);
    three(t1, t, t2);
    two(at(tag, i - 2), t1);
    two(t2, at(tag, i + 2));
    two(l, t2);
    two(e, q);
    three(at(entity, i - 1), e, at(entity, i + 1));
    two(e, l2);
    one(clues.speaks[i] as number);

    // Quotation marks.
    one(q);
    two(q, r);
    two(q, t);
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
    three(inQuote, rBefore & ANY_VERB, quotation === undefined ? 0 : at(lemma, beforeQuote));
    three(inQuote, rAfter & ANY_VERB, quotation === undefined ? 0 : at(lemma, afterQuote));
    two(q, quotation === undefined ? 0 : quotation.continues >= 0 ? 1 : quotation.closed ? 2 : 3);

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
    two(backKey, q);
    two(aheadKey, q);
    two(backKey, aheadKey);
    three(backKey, aheadKey, q);
    one(backNear);
    one(aheadNear);
    two(backNear, t);
    two(aheadNear, t);
    two(aheadNear, e * 8 + s);
    one(backLemma);
    one(aheadLemma);
    two(backLemma, t);
    two(aheadLemma, t);
    three(backLemma, backKey, inQuote);
    three(aheadLemma, aheadKey, inQuote);
    two(backLemma, back >= 0 ? at(word, back + 1) : EDGE);
    three(backLemma, back >= 0 ? at(tag, back + 1) : EDGE, backKey);
    three(aheadLemma, ahead >= 0 ? at(tag, ahead - 1) : EDGE, aheadKey);
    two(cueHere, q);
    three(cueHere, r1, r2);
    three(cueHere, backKey, aheadKey);

    // The noun group: what stands on its two sides.
    const groupStart = clues.groupStart[i] as number;
    const groupEnd = clues.groupEnd[i] as number;
    const grouped = groupEnd - groupStart > 1 || t !== 0 ? 1 : 0;
    const verb = skip(clues, groupEnd, Math.min(end, sentenceEnd));
    const verbLemma = verb >= 0 ? (lemma[verb] as number) : EDGE;
    const verbTraits = verb >= 0 ? (traits[verb] as number) : 0;
    const groupHead = lemma[groupEnd - 1] as number;
    const place = i === groupStart ? (i === groupEnd - 1 ? 3 : 1) : i === groupEnd - 1 ? 2 : 0;
    two(grouped * 4 + place, verbLemma);
    three(grouped * 4 + place, verbTraits, verb >= 0 ? (cue[verb] as number) : 0);
    two(place, at(lemma, groupStart - 1));
    two(place, at(traits, groupStart - 1));
    three(groupHead, verbTraits, at(traits, groupStart - 1) & (ANY_VERB | Trait.auxiliary));

    // The subject of a cue, by position.
    const role = subjects.place[i] as number;
    const roleCue = subjects.cue[i] as number;
    const roleClass = roleCue >= 0 ? (cue[roleCue] as number) * 2 + (roleCue < i ? 1 : 0) : 0;
    const roleBefore = inside(i - 1) ? (subjects.place[i - 1] as number) : 0;
    const roleAfter = inside(i + 1) ? (subjects.place[i + 1] as number) : 0;
    const roleKey = role * 8 + roleClass;
    one(roleKey);
    two(roleKey, t);
    two(roleKey, e);
    two(roleKey, r);
    two(roleKey, roleCue >= 0 ? (lemma[roleCue] as number) : EDGE);
    three(roleBefore, roleKey, roleAfter);
    two(roleKey, cueHere);
    three(roleBefore, cueHere, roleAfter);

    // The sentence.
    const type = sentenceClues.type[sentenceIndex] as number;
    const before = sentenceIndex > paragraph.firstSentence ? (sentenceClues.type[sentenceIndex - 1] as number) : 7;
    const after = sentenceIndex + 1 < paragraph.endSentence ? (sentenceClues.type[sentenceIndex + 1] as number) : 7;
    const trail = sentenceClues.trailing[sentenceIndex] as number;
    const quoted = sentenceClues.quoted[sentenceIndex] as number;
    const opener = traits[sentenceFirst] as number;
    const fromStart = Math.min(i - sentenceFirst, 6);
    const toEnd = Math.min(sentenceEnd - 1 - i, 4);
    one(mix(type, heading));
    three(before, type, after);
    two(type * 8 + quoted, trail);
    three(trail, inQuote, aheadKey);
    two(quoted, q);
    two(fromStart, r);
    two(toEnd, t);
    three(fromStart, toEnd, type);
    two(opener, word[sentenceFirst] as number);
    three(lemma[sentenceFirst] as number, type, inQuote);
    two(heading, r);
    one(few(sentenceCount) * 4 + few(sentenceIndex - paragraph.firstSentence));
    two(sentenceEnd - sentenceFirst > 40 ? 4 : (sentenceEnd - sentenceFirst) >> 3, type);

    // The end of the word.
    const text = tokens[i]?.lower ?? '';
    const length = text.length;
    if (s !== Shape.punctuation) {
      one(
        length >= 3
          ? mix(text.charCodeAt(length - 3), mix(text.charCodeAt(length - 2), text.charCodeAt(length - 1)))
          : w,
      );
      one(length >= 2 ? mix(text.charCodeAt(length - 2), text.charCodeAt(length - 1)) : w);
    }
    endRow(buffer);
  }
}
