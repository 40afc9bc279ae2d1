// "Said squalls, and requests to turn back, were not rare": a noun that looks like a verb is part of what is said.
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { bodyEnd } from '../rules/rule.ts';
import { hasFinite } from '../stretch.ts';
import { FINITE } from '../tags.ts';

const CLAUSAL = /^(?:said|argued|insisted)$/;
/** A subject of two nouns has its verb so soon. */
const LONGEST_SUBJECT = 20;

/** The drafts of a paragraph, without those of such nouns. */
export function joinSubjects(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const end = before === undefined ? -1 : subjectEnd(evidence, before, draft);
    if (end < 0) joined.push(draft);
    else joined[joined.length - 1] = { ...before!, content: [{ ...before!.content[0]!, end }] };
  }
  return joined;
}

/** Where the clause ends that the first draft begins and the second goes on with; -1 where they are two reports. */
function subjectEnd(evidence: Evidence, { cue, source, content }: Draft, next: Draft): number {
  const { clues } = evidence;
  const [what, ...rest] = content;
  const own = next.cue;
  if (cue === null || source === null || own === null || what === undefined || rest.length > 0) return -1;
  const { tokens, sentences } = clues.reading;
  if (next.source?.first !== source.first || what.first !== cue.end || own.end !== own.first + 1) return -1;
  // "Said squalls, and requests": whoever said it does not request it now.
  if (!CLAUSAL.test(tokens[cue.end - 1]!.lower) || tokens[own.first]!.tag !== 'VBZ') return -1;
  const and = tokens[what.end]?.text === ',' ? what.end + 1 : what.end;
  if (tokens[and]?.lower !== 'and' || own.first !== and + 1 || !tokens[what.end - 1]!.tag.startsWith('NN')) return -1;
  if (hasFinite(clues, what.first, what.end) || (clues.quotation[what.first] ?? -1) >= 0) return -1;
  const { firstToken, endToken } = sentences[tokens[own.first]!.sentence]!;
  for (let i = own.end; i < endToken && i < own.end + LONGEST_SUBJECT; i++) {
    if (tokens[i]!.tag.startsWith('W')) return -1;
    if (FINITE.has(tokens[i]!.tag)) return bodyEnd(evidence, firstToken, endToken);
  }
  return -1;
}
