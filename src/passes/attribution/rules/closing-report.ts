// "The wells are dry, records filed on Sunday revealed": the clause at the end, where the tagger saw none. What others
// are reported to say in front of it is part of what it reports.
import type { Sentence } from '../../../model/reading.ts';
import { type ClosingReport, closingReport } from '../closing.ts';
import type { Evidence } from '../evidence.ts';
import { type AttributionRule, bodyEnd, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.7;

export const closingReportRule: AttributionRule = (evidence, covered) => {
  const found: RuleFinding[] = [];
  for (const sentence of evidence.clues.reading.sentences) {
    if (sentence.kind !== 'paragraph' && sentence.kind !== 'list-item') continue;
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    const closing = closingReport(evidence, sentence) ?? innerReport(evidence, sentence);
    const report = closing ?? joinedReport(evidence, sentence);
    if (report === null || isCovered(covered, report.source.first, report.cue.end)) continue;
    const { source, cue, content } = report;
    const behind = { kind: 'content' as const, first: cue.end + 1, end: bodyEnd(evidence, cue.end, sentence.endToken) };
    const parts = closing === null ? [content, behind] : [content];
    found.push({ source, cue, kind: null, content: parts, confidence: CONFIDENCE });
  }
  return found;
};

/** "The ban has failed, a review has found, dealing a blow to ...": the clause in front of what follows from it. */
function innerReport(evidence: Evidence, { firstToken, endToken }: Sentence): ClosingReport | null {
  const { tokens } = evidence.clues.reading;
  for (let comma = endToken - 2; comma > firstToken; comma--) {
    if (tokens[comma]!.text !== ',' || tokens[comma + 1]!.tag !== 'VBG' || tokens[comma + 1]!.lower === 'according')
      continue;
    const report = closingReport(evidence, { firstToken, endToken: comma });
    // "..., adding that": whoever adds it says it.
    if (report !== null) return (evidence.clues.cue[comma + 1] ?? 0) > 0 ? null : report;
  }
  return null;
}

const JOINING = new Set(['and', 'but', 'while']);

/** "Prices fell, data from the bank showed, and are far below their peak": the clause between two that it reports. */
function joinedReport(evidence: Evidence, { firstToken, endToken }: Sentence): ClosingReport | null {
  const { tokens } = evidence.clues.reading;
  for (let comma = firstToken + 1; comma + LEAST_REST < endToken; comma++) {
    if (tokens[comma]!.text !== ',' || !JOINING.has(tokens[comma + 1]!.lower)) continue;
    const report = closingReport(evidence, { firstToken, endToken: comma });
    if (report !== null && report.cue.end === comma) return report;
  }
  return null;
}

/** Less behind the comma is no clause. */
const LEAST_REST = 3;
