// "A nurse who asked not to be named said the ward was short of staff": the report behind a clause that tells of the
// speaker, where the tagger took the verb of the clause for the report or lost its way in it.
import type { Clues } from '../clues.ts';
import { Trait } from '../cue-words.ts';
import { relativeReport } from '../relative-report.ts';
import { type AttributionRule, bodyEnd, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.75;
const TELLING = new Set(['told', 'tells', 'tell']);
/** Before a subject a clause may begin with these. */
const JOINTS = new Set([',', ';', ':', 'and', 'but', 'while', 'although', 'though']);
const SPEAKERS = Trait.human | Trait.vague | Trait.institution;

export const relativeSubject: AttributionRule = (evidence, covered) => {
  const { clues } = evidence;
  const { tokens } = clues.reading;
  const found: RuleFinding[] = [];
  for (const { kind, firstToken, endToken } of clues.reading.sentences) {
    if ((kind !== 'paragraph' && kind !== 'list-item') || endToken - firstToken > LONGEST_SENTENCE) continue;
    for (let who = firstToken + 1; who < endToken; who++) {
      if (!isRelative(clues, who)) continue;
      const first = subjectBefore(clues, who, firstToken);
      const verb = first < 0 ? -1 : relativeReport(clues, who, endToken);
      if (verb < 0) continue;
      const listener = TELLING.has(tokens[verb]!.lower) ? (clues.groupEnd[verb + 1] ?? verb + 1) : verb + 1;
      const content = { kind: 'content', first: listener, end: bodyEnd(evidence, firstToken, endToken) } as const;
      if (listener >= content.end || isCovered(covered, content.first, content.end)) continue;
      const cue = { kind: 'cue', first: verb, end: verb + 1 } as const;
      found.push({
        source: { kind: 'source', first, end: verb },
        kind: null,
        cue,
        content: [content],
        confidence: CONFIDENCE,
      });
      who = content.end;
    }
  }
  return found;
};

/** "Who", and "that" behind a body: "the firm that runs the ferry". */
function isRelative({ reading: { tokens } }: Clues, i: number): boolean {
  const { lower, tag } = tokens[i]!;
  return lower === 'who' || (lower === 'that' && tag === 'WDT');
}

/** Where the noun group begins that the clause hangs on, and with which a clause begins; or -1. */
function subjectBefore(clues: Clues, who: number, from: number): number {
  const { tokens } = clues.reading;
  let first = clues.groupStart[who - 1] ?? who;
  let speaks = false;
  for (;;) {
    for (let i = first; i < who; i++) speaks ||= ((clues.traits[i] ?? 0) & SPEAKERS) !== 0;
    // "A nurse at the hospital who".
    if (first - 2 < from || tokens[first - 1]!.tag !== 'IN') break;
    const before = clues.groupStart[first - 2] ?? first - 1;
    if (before >= first - 1) break;
    first = before;
  }
  if (!speaks || first >= who || tokens[who - 1]!.kind !== 'word') return -1;
  return first === from || JOINTS.has(tokens[first - 1]!.lower) ? first : -1;
}
