// "They point to a study by the Merrin Institute which found that wages fell": a paper reports in its relative clause,
// whoever brings it up.
import { finds } from '../../../lexicon/study-words.ts';
import { Trait } from '../cue-words.ts';
import { hasFinite } from '../stretch.ts';
import { FINITE } from '../tags.ts';
import { type AttributionRule, bodyEnd, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.7;
const RELATIVE = new Set(['which', 'that']);
/** "A study by economists at the Merrin Institute": at most so many words. */
const LONGEST_PAPER = 14;
const LEAST_CONTENT = 3;

/** Also where the clause is part of what somebody else says: covered words are looked at like others. */
export const documentClause: AttributionRule = (evidence) => {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const found: RuleFinding[] = [];
  for (const { kind, firstToken, endToken } of sentences) {
    if (kind !== 'paragraph' && kind !== 'list-item') continue;
    if (endToken - firstToken > LONGEST_SENTENCE) continue;
    const end = bodyEnd(evidence, firstToken, endToken);
    for (let which = firstToken + 1; which + 2 < end; which++) {
      if (!RELATIVE.has(tokens[which]!.lower) || !finds.has(tokens[which + 1]!.lower)) continue;
      const finding = inClause(firstToken, which, end);
      if (finding !== null) found.push(finding);
      break;
    }
  }
  return found;

  function inClause(first: number, which: number, end: number): RuleFinding | null {
    const verb = which + 1;
    if (!FINITE.has(tokens[verb]!.tag) || (clues.quotation[verb] ?? -1) >= 0) return null;
    // "Which found that", "which found higher wages would": a statement follows.
    const states = tokens[verb + 1]!.lower === 'that' || hasFinite(clues, verb + 1, end);
    const paper = paperBefore(first, which);
    if (!states || paper < 0 || end - verb - 1 < LEAST_CONTENT) return null;
    return {
      source: { kind: 'source', first: clues.groupStart[paper] ?? paper, end: which },
      kind: null,
      cue: { kind: 'cue', first: verb, end: verb + 1 },
      content: [{ kind: 'content', first: verb + 1, end }],
      confidence: CONFIDENCE,
    };
  }

  /** The noun for a paper that the clause hangs on, or -1. */
  function paperBefore(first: number, which: number): number {
    for (let i = which - 1; i >= first && i > which - LONGEST_PAPER; i--) {
      const { tag, kind } = tokens[i]!;
      if (kind === 'punctuation' || FINITE.has(tag)) return -1;
      if (((clues.traits[i] ?? 0) & Trait.document) !== 0 && (clues.entity[i] ?? 0) === 0) return i;
    }
    return -1;
  }
};
