// "Ginger lowers cortisol", "the compound attacks inflammation at its source": what something does to the body, told as known.
import { notStated } from '../../lexicon/auxiliaries.ts';
import { bodilyThings, workingVerbs } from '../../lexicon/bodily-effects.ts';
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext, TokenRange } from './rule.ts';

/** "Attacks the chronic low-grade inflammation": so far from the verb to what of the body it works on. */
const REACH = 6;
/** A text that cites others this often is a paper or an encyclopedia, where such things are taught. */
const CITES = 0.03;
const PRESENT = /^VB[ZP]?$/;

/** The words that tell such an effect in the present, whatever clause they stand in, or null. */
export function bodilyEffectOf(
  { sentence, quoted, firstPerson }: SentenceFacts,
  { reading: { tokens }, profile }: ArticleContext,
): TokenRange | null {
  if (quoted > 0 || firstPerson > 0 || profile.cited >= CITES) return null;
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    if (!workingVerbs.has(tokens[i]!.lower) || !PRESENT.test(tokens[i]!.tag) || !isOfThing(tokens, i, sentence))
      continue;
    for (let k = i + 1; k < sentence.endToken && k <= i + REACH && tokens[k]!.kind !== 'punctuation'; k++)
      if (bodilyThings.has(tokens[k]!.lower)) return { firstToken: i, endToken: k + 1 };
  }
  return null;
}

/** "May in some cases slow": so far before the verb. */
const BEFORE = 4;

/** Whether a thing is said to do so, not a person, and neither as a wish nor as a guess. */
function isOfThing(tokens: readonly Token[], verb: number, { firstToken }: TokenRange): boolean {
  const before = tokens[verb - 1]!;
  if (before.tag === 'PRP' && /^(?:he|she|you|they)$/.test(before.lower)) return false;
  if (before.tag.startsWith('NNP')) return verb - 1 === firstToken;
  for (let i = verb - 1; i >= firstToken && i >= verb - BEFORE; i--) if (notStated.has(tokens[i]!.lower)) return false;
  return true;
}
