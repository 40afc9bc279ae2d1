// "The wells are dry, records filed on Sunday revealed": the clause at the end, where the tagger saw none. What others
// are reported to say in front of it is part of what it reports.
import type { Sentence } from '../../../model/reading.ts';
import { type ClosingReport, closingReport } from '../closing.ts';
import type { Evidence } from '../evidence.ts';
import { type AttributionRule, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.7;

export const closingReportRule: AttributionRule = (evidence, covered) => {
  const found: RuleFinding[] = [];
  for (const sentence of evidence.clues.reading.sentences) {
    if (sentence.kind !== 'paragraph' && sentence.kind !== 'list-item') continue;
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    const report = closingReport(evidence, sentence) ?? innerReport(evidence, sentence);
    if (report === null || isCovered(covered, report.source.first, report.cue.end)) continue;
    found.push({ ...report, kind: null, content: [report.content], confidence: CONFIDENCE });
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
