// What a stretch of words holds: verbs, marks, somebody who speaks. `first` to `end`, half-open.
import { type Clues, CueClass, EntityCode, QuoteSize } from './clues.ts';
import { Trait } from './cue-words.ts';
import type { Segment } from './segments.ts';
import { FINITE, TagGroup, tagGroups } from './tags.ts';

type Words = Pick<Clues, 'reading'>;

/** Whether a verb that has a subject stands in the words. */
export function hasFinite({ reading: { tokens } }: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (FINITE.has(tokens[i]!.tag)) return true;
  return false;
}

/** Whether token `i` is a noun or pronoun, as whoever speaks ends with. */
export function isNominal({ tag }: Clues, i: number): boolean {
  return (tagGroups(tag[i] ?? 0) & (TagGroup.noun | TagGroup.pronoun)) !== 0;
}

/** Whether any verb stands in the words. */
export function hasVerb({ reading: { tokens } }: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens[i]!.tag.startsWith('VB') || tokens[i]!.tag === 'MD') return true;
  return false;
}

/** Whether a finite verb stands in the words, before a semicolon or colon. */
export function hasClauseVerb({ reading: { tokens } }: Clues, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { tag, lower } = tokens[i]!;
    if (FINITE.has(tag)) return true;
    if (lower === ';' || lower === ':') return false;
  }
  return false;
}

/** Whether a finite verb stands in the words, and no relative clause. */
export function hasMainVerb({ reading: { tokens } }: Clues, from: number, end: number): boolean {
  let finite = false;
  for (let i = from; i < end; i++) {
    const { tag, lower } = tokens[i]!;
    if (tag.startsWith('W') || lower === 'that') return false;
    finite ||= FINITE.has(tag);
  }
  return finite;
}

/** Whether the words are one clause so far. */
export function isOneClause({ reading: { tokens } }: Clues, from: number, end: number): boolean {
  let verbs = 0;
  for (let i = from; i < end; i++) {
    const { tag, kind } = tokens[i]!;
    if (kind === 'punctuation') return false;
    if (FINITE.has(tag)) verbs++;
  }
  return verbs === 1;
}

/** Whether a comma stands in the words. */
export function hasComma({ reading: { tokens } }: Clues, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens[i]?.lower === ',') return true;
  return false;
}

/** The next mark from `from` on, outside quotations, a comma too and a hyphen not; `end` or the end of the sentence. */
export function nextMark(clues: Clues, from: number, end = Number.POSITIVE_INFINITY): number {
  const { reading, quotation } = clues;
  const { tokens, sentences } = reading;
  const last = Math.min(end, sentences[tokens[from]?.sentence ?? 0]!.endToken);
  let i = from;
  while (i < last && !(tokens[i]!.kind === 'punctuation' && tokens[i]!.tag !== 'HYPH' && (quotation[i] ?? -1) < 0)) i++;
  return i;
}

/** The first token of the sentence that token `i` stands in. */
export function sentenceStart({ reading: { tokens, sentences } }: Clues, i: number): number {
  return sentences[tokens[i]?.sentence ?? -1]?.firstToken ?? i;
}

/** Whether a quotation of some length stands in the words. */
export function holdsQuotation(clues: Clues, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if ((clues.quoteSize[i] ?? 0) > QuoteSize.short) return true;
  return false;
}

/** A pronoun, somebody's name or a word for people. */
export function isPerson(clues: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) {
    if (clues.entity[i] === EntityCode.person || ((clues.traits[i] ?? 0) & (Trait.human | Trait.pronoun)) !== 0)
      return true;
  }
  return false;
}

const SPEAKER = Trait.human | Trait.pronoun | Trait.institution;
const SPEAKERS = SPEAKER | Trait.document | Trait.vague | Trait.sayingNoun;

/** A name of somebody, a pronoun or a noun for people, bodies and papers. */
export function speaks({ entity, traits }: Clues, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (entity[i] === EntityCode.person || entity[i] === EntityCode.organization || ((traits[i] ?? 0) & SPEAKERS) !== 0)
      return true;
  }
  return false;
}

/** A document or figures. */
export function isPaper({ traits }: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) if (((traits[i] ?? 0) & Trait.document) !== 0) return true;
  return false;
}

/** Whether a cue of those that report stands in the words. */
export function holdsReport({ cue }: Clues, { first, end }: Segment): boolean {
  for (let i = first; i < end; i++) if (cue[i] === CueClass.report) return true;
  return false;
}
