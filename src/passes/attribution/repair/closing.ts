// The clause that closes a sentence: the tagger stops at its last noun ("telephone said") or takes its participle for a
// report ("residents reached by").
import { closingReport } from '../closing.ts';
import { assured, type Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';

/** The clause leaves little doubt. */
const CLOSING_CONFIDENCE = 0.7;

/** What is said in front of the clause ends there: "Inspectors cited the plant, records show". */
function beforeClause(draft: Draft, clause: number): Draft {
  if (draft.content.every(({ end }) => end < clause)) return draft;
  const content = draft.content
    .filter(({ first }) => first < clause)
    .map((part) => (part.end >= clause ? { ...part, end: clause - 1 } : part));
  return { ...draft, content };
}

/** The draft with the whole clause for its source; null for one that only repeats a part of the clause. */
export function mendClosing(evidence: Evidence, draft: Draft): Draft | null {
  const { cue, source } = draft;
  const { tokens, sentences } = evidence.clues.reading;
  const sentence = cue === null ? undefined : sentences[tokens[cue.first]?.sentence ?? -1];
  if (cue === null || sentence === undefined) return draft;
  const report = closingReport(evidence, sentence);
  if (report === null) return draft;
  if (cue.first < report.source.first) return beforeClause(draft, report.source.first);
  if (cue.end <= report.source.end) return null;
  const sure = assured(draft, CLOSING_CONFIDENCE);
  const whole = source === null || source.first > report.source.first || draft.content.length === 0;
  return whole ? { ...sure, source: report.source, cue: report.cue, content: [report.content] } : sure;
}
