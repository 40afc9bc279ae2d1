// What a context rule may look at: the cue and the words of its sentence. Looks outside the sentence find ''.
import type { Cue } from '../../lexicon/cue.ts';
import { determiners, functionWords, pronouns } from '../../lexicon/hedge-context.ts';
import type { BlockKind } from '../../model/article.ts';
import type { Token } from '../../model/reading.ts';
import { isAdverb, isNumber } from './match.ts';

export interface CueContext {
  readonly tokens: readonly Token[];
  readonly entry: Cue;
  /** The cue: tokens `first` to `end`. */
  readonly first: number;
  readonly end: number;
  /** The sentence: tokens `start` to `stop`. */
  readonly start: number;
  readonly stop: number;
  readonly kind: BlockKind;
}

/** What a rule says of a cue: an editor's confidence that it hedges, and what in the context settled it. */
export interface Verdict {
  readonly confidence: number;
  readonly because: string;
}

export type ContextRule = (context: CueContext) => Verdict;

export function verdict(confidence: number, because: string): Verdict {
  return { confidence, because };
}

/** The entry's own confidence: nothing in the context speaks against it. */
export function asListed(context: CueContext, because = 'as listed'): Verdict {
  return { confidence: context.entry[2], because };
}

/** The lower-case word at token `index`, '' outside the sentence. */
export function wordAt(context: CueContext, index: number): string {
  return index < context.start || index >= context.stop ? '' : (context.tokens[index] as Token).lower;
}

/** The token at `index`, or undefined outside the sentence. */
export function tokenAt(context: CueContext, index: number): Token | undefined {
  return index < context.start || index >= context.stop ? undefined : context.tokens[index];
}

/** The word `steps` before the cue. */
export function before(context: CueContext, steps = 1): string {
  return wordAt(context, context.first - steps);
}

/** The word `steps` after the cue. */
export function after(context: CueContext, steps = 1): string {
  return wordAt(context, context.end - 1 + steps);
}

/** The index of the first token at or after `index` that is no adverb. */
export function skipAdverbs(context: CueContext, index: number): number {
  let at = index;
  while (at < context.stop && isAdverb(context.tokens[at] as Token)) at += 1;
  return at;
}

/** The index of the last token at or before `index` that is no adverb. */
export function skipAdverbsBack(context: CueContext, index: number): number {
  let at = index;
  while (at >= context.start && isAdverb(context.tokens[at] as Token)) at -= 1;
  return at;
}

/** How far from a cue its sentence is searched: a sentence of a thousand cues must not cost a million steps. */
const REACH = 100;

/** Whether one of `words` stands in the sentence between tokens `from` and `to`, not too far from the cue. */
export function stands(context: CueContext, words: ReadonlySet<string>, from: number, to: number): boolean {
  const last = Math.min(to, context.stop, context.end + REACH);
  for (let at = Math.max(from, context.start, context.first - REACH); at < last; at += 1) {
    if (words.has((context.tokens[at] as Token).lower)) return true;
  }
  return false;
}

/** Whether the sentence is a question. */
export function isQuestion(context: CueContext): boolean {
  for (let at = context.stop - 1; at >= context.start && at >= context.stop - 3; at -= 1) {
    if ((context.tokens[at] as Token).lower.includes('?')) return true;
  }
  return false;
}

/** Whether the token is written with a capital where its sentence does not begin. */
export function isName(context: CueContext, index: number): boolean {
  const token = tokenAt(context, index);
  if (token === undefined || token.kind !== 'word') return false;
  if (token.tag.startsWith('NNP')) return true;
  return index > context.start && token.text !== token.lower && token.lower !== 'i' && token.tag === '';
}

/** Whether the word is a content word: a noun, adjective or verb, as far as its form tells. */
export function isContentWord(context: CueContext, index: number): boolean {
  const token = tokenAt(context, index);
  return token !== undefined && token.kind === 'word' && !functionWords.has(token.lower);
}

/** Whether the token may be a noun that the word before it describes. */
export function isNounLike(context: CueContext, index: number): boolean {
  const token = tokenAt(context, index);
  if (token === undefined || token.kind !== 'word') return false;
  if (token.tag !== '') return token.tag.startsWith('NN') || token.tag.startsWith('JJ') || token.tag === 'VBG';
  return isContentWord(context, index);
}

export const PERSONS: ReadonlySet<string> = new Set('i you he she we they who'.split(' '));
export const CURRENCY: ReadonlySet<string> = new Set([
  '$',
  '€',
  '£',
  '¥',
  '₹',
  'us$',
  'nz$',
  'a$',
  'c$',
  'nz',
  'usd',
  'eur',
  'rs',
]);

/** Whether a clause begins at token `index`: that, a pronoun, an article or a name. */
export function beginsClause(context: CueContext, index: number): boolean {
  const word = wordAt(context, index);
  return determiners.has(word) || pronouns.has(word) || isName(context, index) || word === 'as';
}

/** Whether the token is a figure, a number word or a currency mark. */
export function isAmount(context: CueContext, index: number): boolean {
  const token = tokenAt(context, index);
  return token !== undefined && (isNumber(token) || CURRENCY.has(token.lower));
}

/** Whether the token is a verb form in -ing. */
export function isGerund(context: CueContext, index: number): boolean {
  const token = tokenAt(context, index);
  if (token === undefined) return false;
  return token.tag === '' ? token.lower.length > 5 && token.lower.endsWith('ing') : token.tag === 'VBG';
}
