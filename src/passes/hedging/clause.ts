// The clause around a modal verb: its subject, its verb, its negation, as far as word order tells.
import { after, type CueContext, skipAdverbs, skipAdverbsBack, tokenAt, wordAt } from './context.ts';

const NEGATED = new Set(['not', "n't", 'never', 'hardly', 'barely', 'scarcely']);

export function nextVerb(context: CueContext): number {
  let at = skipAdverbs(context, context.end);
  if (NEGATED.has(wordAt(context, at))) at = skipAdverbs(context, at + 1);
  return at;
}

export function isWord(context: CueContext, index: number): boolean {
  return tokenAt(context, index)?.kind === 'word';
}

export function isNegated(context: CueContext): boolean {
  return NEGATED.has(after(context)) || NEGATED.has(after(context, 2));
}

/** The index of the word before the modal that ends its subject. */
export function subjectEnd(context: CueContext): number {
  return skipAdverbsBack(context, context.first - 1);
}
