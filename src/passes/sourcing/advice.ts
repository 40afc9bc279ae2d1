// What is said to the reader: "If you plan to stay, it is best to book". A piece of advice or an explanation that takes the
// reader along is asked for its source less than a report: of 15 findings that said something of "you" the labels want 4.
import { advisable } from '../../lexicon/view-words.ts';
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';
import { isBe, isFiniteVerb } from './verbs.ts';

const MODALS = new Set(['can', 'could', 'may', 'might', 'must', 'should', 'would', 'cannot']);
/** "It would also be very beneficial to": so many words at most from "it" to the adjective. */
const REACH = 6;

/** Whether a sentence outside quotations tells readers what they do, meet or had better do. */
export function isAdvice(
  { sentence: { firstToken, endToken }, secondPerson, quoted }: SentenceFacts,
  { reading: { tokens } }: ArticleContext,
): boolean {
  if (quoted > 0) return false;
  for (let i = firstToken; i < endToken - 1; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]!;
    if (secondPerson > 0 && lower === 'you' && (isFiniteVerb(next) || next.tag === 'RB')) return true;
    if (lower === 'one' && MODALS.has(next.lower)) return true;
    if (lower === 'it' && isAdvisable(tokens, i + 1, endToken)) return true;
  }
  return false;
}

/** "Is best to book", "might be worth a visit". */
function isAdvisable(tokens: readonly Token[], from: number, endToken: number): boolean {
  let is = false;
  for (let i = from; i < endToken && i < from + REACH; i++) {
    const { tag, lower } = tokens[i]!;
    if (is && advisable.has(lower)) return lower === 'worth' || tokens[i + 1]?.lower === 'to';
    is ||= isBe(tokens[i]!);
    if (!is && tag !== 'MD' && tag !== 'RB') return false;
  }
  return false;
}
