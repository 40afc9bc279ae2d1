// The clause around a modal verb: its subject, its verb, its negation, as far as word order tells.
import { joiningClauses } from '../../lexicon/hedge-context.ts';
import { after, type CueContext, skipAdverbs, skipAdverbsBack, tokenAt, wordAt } from './context.ts';

const NEGATED = new Set(['not', "n't", 'never', 'hardly', 'barely', 'scarcely', 'neither']);

/** Words of the longest aside between a modal and its verb: ", in principle,". */
const LONGEST_ASIDE = 5;

/** Behind an aside between commas that begins at `index`; `index` itself where none does. */
export function skipAside(context: CueContext, index: number): number {
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

/** How long the subject of a clause set in behind a comma may be: "the club's chairman". */
const LONGEST_SUBJECT = 4;
const DASHES = new Set([',', '—', '–', '--']);

/** Whether a subject and the cue stand by themselves beside what is believed: "The tie, Harker believes, is lost." */
export function isSetIn(context: CueContext): boolean {
  const closing = tokenAt(context, context.end);
  if (closing !== undefined && closing.kind !== 'punctuation') return false;
  if (wordAt(context, context.first).endsWith('ing')) return false;
  let at = skipAdverbsBack(context, context.first - 1);
  const last = at - LONGEST_SUBJECT;
  while (at > last && tokenAt(context, at)?.kind === 'word') at -= 1;
  const joined = joiningClauses.has(wordAt(context, at + 1));
  return !joined && at < context.first - 1 && at > context.start && DASHES.has(wordAt(context, at));
}
