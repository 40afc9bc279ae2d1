// "The report names three failings:" and then a list: what the items say is the report's.
import { anchorOf, type Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { bodyEnd, LONGEST_SENTENCE } from './rules/rule.ts';
import type { Segment } from './segments.ts';
import { holdsReport, isPaper } from './stretch.ts';

/** As sure as a paragraph behind a colon. */
const CONFIDENCE = 0.6;
/** What the sentence with the colon says itself is no more than "four failings", "that". */
const LONGEST_POINTER = 5;

/** The drafts, in which whoever introduces a list says its items. */
export function attachListed(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const { paragraphs, sentences, tokens } = evidence.clues.reading;
  const added: Draft[] = [];
  let drafted: ReadonlyMap<number, readonly Draft[]> | undefined;
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    if (paragraphs[index + 1]!.kind !== 'list-item' || paragraphs[index]!.kind !== 'paragraph') continue;
    const lead = sentences[paragraphs[index]!.endSentence - 1];
    if (lead === undefined || tokens[lead.endToken - 1]?.text !== ':') continue;
    drafted ??= bySentence(evidence, drafts);
    const speaker = drafted.get(lead.index)?.find((draft) => introduces(evidence, draft));
    if (speaker === undefined) continue;
    const content: Segment[] = [];
    for (let next = index + 1; paragraphs[next]?.kind === 'list-item'; next++) {
      const { firstSentence, endSentence } = paragraphs[next]!;
      const first = sentences[firstSentence]?.firstToken ?? 0;
      const last = sentences[endSentence - 1];
      if (last === undefined || last.endToken - first > LONGEST_SENTENCE) continue;
      let reported = false;
      for (let k = firstSentence; k < endSentence; k++) {
        reported ||= drafted.get(k)?.some((draft) => isReported(evidence, draft)) === true;
      }
      if (!reported) content.push({ kind: 'content', first, end: bodyEnd(evidence, last.firstToken, last.endToken) });
    }
    if (content.length > 0) added.push({ ...speaker, cue: null, content, confidence: CONFIDENCE });
  }
  return added.length === 0 ? drafts : [...drafts, ...added].sort((a, b) => anchorOf(a) - anchorOf(b));
}

function bySentence({ clues }: Evidence, drafts: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  const found = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const sentence = clues.reading.tokens[anchorOf(draft)]?.sentence ?? -1;
    const here = found.get(sentence);
    if (here === undefined) found.set(sentence, [draft]);
    else here.push(draft);
  }
  return found;
}

/** Whether somebody reports. */
function isReported({ clues }: Evidence, { source, cue }: Draft): boolean {
  return source !== null && cue !== null && holdsReport(clues, cue);
}

/** Whether somebody reports, or a document says, what the colon points at. */
function introduces(evidence: Evidence, draft: Draft): boolean {
  const { source, cue, content } = draft;
  if (source === null || cue === null || content.some(({ first, end }) => end - first > LONGEST_POINTER)) return false;
  return holdsReport(evidence.clues, cue) || isPaper(evidence.clues, source);
}
