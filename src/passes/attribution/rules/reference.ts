// Links, footnotes and citations name a source for their sentence: "Sleep fell by an hour (Haines 2010)."
import { tokenAt } from '../clues.ts';
import type { Evidence } from '../evidence.ts';
import { DASHES } from '../words.ts';
import { type AttributionRule, bodyEnd, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = { citation: 0.7, footnote: 0.65, link: 0.55 } as const;
/** The sentences a footnote or citation stands behind. */
export function citedSentences({ marks }: Evidence): ReadonlySet<number> {
  return new Set(marks.filter(({ kind }) => kind !== 'link').map(({ sentence }) => sentence));
}

export const reference: AttributionRule = (evidence, covered) => {
  const { reading } = evidence.clues;
  const { tokens, sentences } = reading;
  const found: RuleFinding[] = [];
  let lastSentence = -1;
  for (const mark of evidence.marks) {
    const sentence = sentences[mark.sentence];
    const first = tokenAt(reading, mark.start);
    if (sentence === undefined || sentence.index === lastSentence) continue;
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    if (sentence.kind !== 'paragraph' && sentence.kind !== 'list-item' && sentence.kind !== 'quote') continue;
    // "— Lena Brandt (@lenabrandt) May 3, 2024": who a post is by, and nothing said.
    if (sentence.kind === 'quote' && DASHES.has(tokens[sentence.firstToken]!.text)) continue;
    const end = bodyEnd(evidence, sentence.firstToken, sentence.endToken);
    if (end - sentence.firstToken < 4 || isCovered(covered, sentence.firstToken, end)) continue;
    let markEnd = first;
    while (markEnd < sentence.endToken && (tokens[markEnd]?.start ?? 0) < mark.end) markEnd++;
    const worded = markEnd > first && !mark.bare;
    const source = worded ? { kind: 'source' as const, first, end: markEnd } : null;
    const content = [];
    if (mark.kind !== 'citation' || source === null)
      content.push({ kind: 'content' as const, first: sentence.firstToken, end });
    else {
      // Not the bracket before it.
      const before = tokens[first - 1]?.text === '(' || tokens[first - 1]?.text === '[' ? first - 1 : first;
      if (before > sentence.firstToken) {
        content.push({ kind: 'content' as const, first: sentence.firstToken, end: before });
      }
      if (markEnd < end && /\w/.test(tokens[markEnd]?.text ?? ''))
        content.push({ kind: 'content' as const, first: markEnd, end });
    }
    if (content.length === 0) continue;
    lastSentence = sentence.index;
    found.push({ source, kind: 'named', cue: null, content, confidence: CONFIDENCE[mark.kind] });
  }
  return found;
};
