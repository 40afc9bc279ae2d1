// On what terms a source spoke, or that it would not: "She spoke on condition of anonymity", "he declined to say". The
// article tells of its own work there.
import { declinedRequests } from '../../lexicon/ask-words.ts';
import { questionWords } from '../../lexicon/clause-words.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';

const HIDDEN = new Set(['named', 'identified', 'quoted']);

const REFUSED = new Set(['declined', 'refused', 'declines', 'refuses']);
const ANSWERS = new Set(['comment', 'say', 'discuss', 'answer', 'elaborate', 'respond']);
const ANSWERED = new Set(['respond', 'return', 'reply', 'answer', 'responded', 'returned', 'replied', 'answered']);
const NOT = new Set(['not', "n't", 'never']);
const NOBODY = new Set(['neither', 'none', 'nobody', 'no']);
/** "Respond to several requests", "return multiple phone calls". */
const REACH = 5;

/** Whether the sentence tells of a source's wish to stay unnamed or silent, outside quotations. */
export function isOnTerms(
  { quoted, sentence, mainVerb }: SentenceFacts,
  { reading: { tokens } }: ArticleContext,
): boolean {
  if (quoted > 0) return false;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (lower(i) === 'anonymity') return lower(i - 1) === 'of' || lower(i - 1) === 'requested';
    const asks = lower(i) === 'asked' || lower(i) === 'wished' || lower(i) === 'wanted';
    if (REFUSED.has(lower(i)) && lower(i + 1) === 'to' && ANSWERS.has(lower(i + 2))) return true;
    if (ANSWERED.has(lower(i)) && isAboutAnswer(i)) return true;
    if (i === mainVerb && ANSWERS.has(lower(i)) && questionWords.has(lower(i + 1)) && isWithheld(i)) return true;
    if (asks && lower(i + 1) === 'not' && lower(i + 3) === 'be' && HIDDEN.has(lower(i + 4))) return true;
  }
  return false;

  /** "Neither side would say when", "she will not say why". */
  function isWithheld(verb: number): boolean {
    if (NOBODY.has(lower(sentence.firstToken))) return true;
    for (let i = verb - 1; i >= verb - 2 && i >= sentence.firstToken; i--) if (NOT.has(lower(i))) return true;
    return false;
  }

  function isAboutAnswer(verb: number): boolean {
    let silent = NOBODY.has(lower(sentence.firstToken));
    for (let i = verb - 1; i >= verb - REACH && i >= sentence.firstToken; i--) silent ||= NOT.has(lower(i));
    if (!silent) return false;
    for (let i = verb + 1; i <= verb + REACH && i < sentence.endToken; i++)
      if (declinedRequests.has(lower(i))) return true;
    return false;
  }
}
