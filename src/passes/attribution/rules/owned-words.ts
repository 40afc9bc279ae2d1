// "Keller's message was blunt: 'Pay up.'", "Her advice is simple: ...": a quotation behind the colon is said by whoever
// owns the words it is called by.
import { ownableWords } from '../../../lexicon/paper-words.ts';
import { QuotePlace } from '../clues.ts';
import type { Evidence } from '../evidence.ts';
import { type AttributionRule, isCovered, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.75;
const BE = /^(?:is|are|was|were)$/;
const OWNERS = new Set(['his', 'her', 'their', 'its']);
/** "The former mayor's reaction": the word stands so far from the start of its sentence at most. */
const LONGEST_FRONT = 8;
/** "Was short and to the point": so many words before the colon. */
const LONGEST_RATING = 6;

export const ownedWords: AttributionRule = (evidence, covered) => {
  const { tokens } = evidence.clues.reading;
  const found: RuleFinding[] = [];
  for (let colon = 1; colon + 2 < tokens.length; colon++) {
    if (tokens[colon]!.text !== ':' || evidence.clues.quotePlace[colon + 1] !== QuotePlace.opening) continue;
    const finding = before(evidence, colon);
    if (finding === null) continue;
    const [{ first, end } = { first: colon, end: colon }] = finding.content;
    if (!isCovered(covered, first, end)) found.push(finding);
  }
  return found;
};

function before({ clues }: Evidence, colon: number): RuleFinding | null {
  const { tokens, sentences, quotations } = clues.reading;
  const { firstToken } = sentences[tokens[colon]!.sentence]!;
  const quotation = quotations[clues.quotation[colon + 2] ?? -1];
  let be = colon - 1;
  while (be > firstToken && be >= colon - LONGEST_RATING && !BE.test(tokens[be]!.lower)) be--;
  const noun = be - 1;
  if (!BE.test(tokens[be]!.lower) || noun - firstToken > LONGEST_FRONT || !ownableWords.has(tokens[noun]?.lower ?? ''))
    return null;
  const own = OWNERS.has(tokens[firstToken]!.lower) ? firstToken : noun - 1;
  const owned = own === firstToken ? noun - own <= 2 && noun > own : tokens[own]!.tag === 'POS';
  if (!owned || own < firstToken || quotation === undefined) return null;
  return {
    source: { kind: 'source', first: firstToken, end: own + 1 },
    kind: null,
    cue: { kind: 'cue', first: noun, end: colon + 1 },
    content: [{ kind: 'content', first: colon + 1, end: quotation.endToken + (quotation.closed ? 1 : 0) }],
    confidence: CONFIDENCE,
  };
}
