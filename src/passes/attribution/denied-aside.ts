// "The mine killed the river, a charge the company denies": behind the comma somebody else answers what was said. The
// tagger takes "a charge the company" for who speaks, or runs on into the answer.
import { rememberByForm } from '../../language/forms.ts';
import { deniableNouns } from '../../lexicon/claim-nouns.ts';
import { denials } from '../../lexicon/denials.ts';
import type { Clues } from './clues.ts';
import { canSpeak } from './rules/rule.ts';
import type { Segment } from './segments.ts';
import { FINITE } from './tags.ts';

export interface DeniedAside {
  /** The comma or dash that parts it from what it answers. */
  readonly mark: number;
  readonly claim: Segment;
  readonly source: Segment;
  readonly cue: Segment;
}

const denies = rememberByForm(({ lower }) => denials.has(lower) && !lower.endsWith('ing'));
const AUXILIARIES = new Set(['has', 'have', 'had', 'did', 'does', 'do', 'would']);
const DETERMINERS = new Set(['a', 'an', 'the', 'one', 'something']);
const RELATIVES = new Set(['that', 'which']);
const MARKS = new Set([',', '-', '–', '—', '--']);
/** From the verb back to the mark. */
const LONGEST_ASIDE = 16;
/** "A politically motivated charge". */
const LONGEST_CLAIM = 4;

/** The aside that the word closes in a sentence from `first` on, or null. */
export function deniedAsideAt(clues: Clues, verb: number, first: number): DeniedAside | null {
  const { tokens } = clues.reading;
  if (!denies(tokens[verb]!.form)) return null;
  if (tokens[verb + 1]?.kind !== 'punctuation') return null;
  let mark = verb - 3;
  while (mark > first && verb - mark <= LONGEST_ASIDE && !MARKS.has(tokens[mark]!.text)) mark--;
  if (mark <= first || verb - mark > LONGEST_ASIDE || !DETERMINERS.has(tokens[mark + 1]!.lower)) return null;
  let noun = mark + 1;
  while (noun < verb && noun - mark <= LONGEST_CLAIM && !deniableNouns.has(tokens[noun]!.lower)) noun++;
  if (!deniableNouns.has(tokens[noun]!.lower)) return null;
  const from = RELATIVES.has(tokens[noun + 1]!.lower) ? noun + 2 : noun + 1;
  let cue = verb;
  while (cue > from && (AUXILIARIES.has(tokens[cue - 1]!.lower) || tokens[cue - 1]!.tag === 'RB')) cue--;
  // "A charge sheet denied" has nobody between; "a charge of theft he denied", "a claim the board says he denied" have more.
  if (cue <= from || tokens[from]!.tag === 'IN' || !canSpeak(clues, from, cue)) return null;
  for (let i = from + 1; i < cue; i++) if (FINITE.has(tokens[i]!.tag)) return null;
  return {
    mark,
    claim: { kind: 'content', first: mark + 1, end: noun + 1 },
    source: { kind: 'source', first: from, end: cue },
    cue: { kind: 'cue', first: cue, end: verb + 1 },
  };
}

/** The first such aside of a stretch of tokens, or null. */
export function deniedAside(
  clues: Clues,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): DeniedAside | null {
  for (let i = firstToken + 5; i < endToken; i++) {
    const aside = deniedAsideAt(clues, i, firstToken);
    if (aside !== null) return aside;
  }
  return null;
}
