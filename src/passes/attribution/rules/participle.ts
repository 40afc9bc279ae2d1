// "The firm had fought the rule — claiming that it hurt growers": a participle of saying behind a dash has the subject of
// the sentence, where the tagger saw no report.
import { sayingParticiples } from '../../../lexicon/saying-words.ts';
import { type Clues, QuoteSize } from '../clues.ts';
import type { Evidence } from '../evidence.ts';
import { isPaper, speaks } from '../stretch.ts';
import { FINITE } from '../tags.ts';
import { DASHES } from '../words.ts';
import { type AttributionRule, bodyEnd, canSpeak, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.6;
/** The clause has its verb so soon behind the participle: "claiming the online shop was". */
const LONGEST_SUBJECT = 12;

export const participle: AttributionRule = (evidence, covered) => {
  const { clues } = evidence;
  const { tokens } = clues.reading;
  const found: RuleFinding[] = [];
  for (const { kind, firstToken, endToken } of clues.reading.sentences) {
    if (kind !== 'paragraph' || endToken - firstToken > LONGEST_SENTENCE) continue;
    for (let i = firstToken + 3; i + 3 < endToken; i++) {
      if (!sayingParticiples.has(tokens[i]!.lower) || !DASHES.has(tokens[i - 1]!.text) || covered[i] === 1) continue;
      const end = bodyEnd(evidence, firstToken, endToken);
      const first = tokens[firstToken]!.tag === 'CC' ? firstToken + 1 : firstToken;
      const last = clues.groupEnd[first] ?? first;
      if (!says(clues, i + 1, end) || !acts(evidence, first, last, i) || isCovered(covered, i, end)) continue;
      found.push({
        source: { kind: 'source', first, end: last },
        kind: null,
        cue: { kind: 'cue', first: i, end: i + 1 },
        content: [{ kind: 'content', first: i + 1, end }],
        confidence: CONFIDENCE,
      });
      break;
    }
  }
  return found;
};

/** Whether a clause begins at `first`. */
function says(clues: Clues, first: number, end: number): boolean {
  const { tokens } = clues.reading;
  if ((clues.quoteSize[first] ?? 0) > QuoteSize.none) return false;
  for (let i = first; i < end && i <= first + LONGEST_SUBJECT; i++) if (FINITE.has(tokens[i]!.tag)) return true;
  return false;
}

/** Whether the group is somebody, with a verb of its own, and the sentence tells of nobody else in front of the dash. */
function acts({ clues }: Evidence, first: number, last: number, dash: number): boolean {
  const { tokens } = clues.reading;
  if (last <= first || !FINITE.has(tokens[last]?.tag ?? '') || !canSpeak(clues, first, last)) return false;
  if (!speaks(clues, first, last) || isPaper(clues, { kind: 'source', first, end: last })) return false;
  // "The firm paid the mayor, who left -- claiming that": of two verbs either may be meant.
  for (let i = last + 1; i < dash; i++) {
    const { tag, text } = tokens[i]!;
    if (tag.startsWith('W') || text === ';' || (clues.quotation[i] ?? -1) >= 0) return false;
  }
  return true;
}
