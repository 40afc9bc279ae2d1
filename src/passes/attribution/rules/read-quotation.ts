// "The priest read this prayer: 'Keep us in your hands.'": whoever reads it out says it.
import { readAloud } from '../../../lexicon/saying-words.ts';
import { QuoteSize } from '../clues.ts';
import type { Evidence } from '../evidence.ts';
import { isPerson } from '../stretch.ts';
import { type AttributionRule, canSpeak, isCovered, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.65;
const POINTERS = new Set(['this', 'these', 'the']);
/** "Read the following old prayer": so many words at most between the verb and the colon. */
const LONGEST_OBJECT = 5;

export const readQuotation: AttributionRule = ({ clues }: Evidence, covered) => {
  const { tokens, quotations } = clues.reading;
  const found: RuleFinding[] = [];
  for (const { firstToken, endToken, closed, parent } of quotations) {
    const colon = firstToken - 2;
    if (parent !== -1 || !closed || colon < LONGEST_OBJECT || tokens[colon]!.text !== ':') continue;
    if ((clues.quoteSize[firstToken] ?? 0) <= QuoteSize.short || isCovered(covered, firstToken, endToken)) continue;
    let verb = colon - 2;
    while (verb > colon - LONGEST_OBJECT && !readAloud.has(tokens[verb]!.lower)) verb--;
    if (!readAloud.has(tokens[verb]!.lower) || !isPointer(tokens[verb + 1]!.lower, tokens[verb + 2]!.lower)) continue;
    // "At the grave [the priest] read".
    const start = clues.groupStart[verb - 1] ?? verb;
    let first = verb - 1;
    while (first > start && !/^(?:DT|PRP\$)$/.test(tokens[first]!.tag)) first--;
    const source = { kind: 'source', first, end: verb } as const;
    if (source.first >= verb || !isPerson(clues, source) || !canSpeak(clues, source.first, verb)) continue;
    found.push({
      source,
      kind: null,
      cue: { kind: 'cue', first: verb, end: verb + 1 },
      content: [{ kind: 'content', first: firstToken - 1, end: endToken + 1 }],
      confidence: CONFIDENCE,
    });
  }
  return found;
};

/** "This prayer", "the following lines"; "the letter" says nothing of what follows. */
function isPointer(word: string, next: string): boolean {
  return POINTERS.has(word) && (word !== 'the' || next === 'following');
}
