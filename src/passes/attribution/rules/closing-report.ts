// "The wells are dry, records filed on Sunday revealed": the clause at the end, where the tagger saw none. What others
// are reported to say in front of it is part of what it reports.
import { closingReport } from '../closing.ts';
import { type AttributionRule, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.7;

export const closingReportRule: AttributionRule = (evidence, covered) => {
  const found: RuleFinding[] = [];
  for (const sentence of evidence.clues.reading.sentences) {
    if (sentence.kind !== 'paragraph' && sentence.kind !== 'list-item') continue;
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    const report = closingReport(evidence, sentence);
    if (report === null || isCovered(covered, report.source.first, report.cue.end)) continue;
    found.push({ ...report, kind: null, content: [report.content], confidence: CONFIDENCE });
  }
  return found;
};
