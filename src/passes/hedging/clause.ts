// The clause around a modal verb: its subject, its verb, its negation, as far as word order tells.
import { after, type CueContext, skipAdverbs, skipAdverbsBack, tokenAt, wordAt } from './context.ts';

const NEGATED = new Set(['not', "n't", 'never', 'hardly', 'barely', 'scarcely']);

/** Words of the longest aside between a modal and its verb: ", in principle,". */
const LONGEST_ASIDE = 5;

/** Behind an aside between commas that begins at `index`; `index` itself where none does. */
function skipAside(context: CueContext, index: number): number {
  if (wordAt(context, index) !== ',') return index;
  for (let at = index + 2; at <= index + 1 + LONGEST_ASIDE; at += 1) if (wordAt(context, at) === ',') return at + 1;
  return index;
}

export function nextVerb(context: CueContext): number {
  let at = skipAdverbs(context, skipAside(context, skipAdverbs(context, context.end)));
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
