// Which words are the cue: without the marks behind it ("insisted;"), and not the wish to stay unnamed.
import { CORE_VERB } from '../cue-words.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { FINITE } from '../tags.ts';

/** "Insisted;", "point out,". */
export function trimCue({ clues }: Evidence, draft: Draft): Draft {
  const { cue } = draft;
  if (cue === null) return draft;
  const { tokens } = clues.reading;
  let { end } = cue;
  while (end > cue.first + 1 && /^[,;]$/.test(tokens[end - 1]!.text)) end--;
  return end === cue.end ? draft : { ...draft, cue: { ...cue, end } };
}

const HIDDEN = new Set(['identified', 'named', 'quoted']);
/** "Who asked not to be publicly identified, recalled": so near the verb of saying stands. */
const REACH = 12;

/** "'It is old,' one clerk, who [asked] not to be named, recalled": the verb that says it, and who speaks. */
export function mendAnonymous({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null || source === null || source.end !== cue.first) return draft;
  const { tokens } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (lower(source.first) !== 'who' || lower(cue.end) !== 'not' || lower(source.first - 1) !== ',') return draft;
  let hidden = cue.end;
  while (hidden < cue.end + REACH && !HIDDEN.has(lower(hidden))) hidden++;
  let verb = hidden + 1;
  while (verb < hidden + REACH && lower(verb) !== ',') verb++;
  verb++;
  // The past of a regular verb is often taken for its participle.
  const tag = tokens[verb]?.tag ?? '';
  const reports = (FINITE.has(tag) || tag === 'VBN') && ((clues.traits[verb] ?? 0) & CORE_VERB) !== 0;
  const first = clues.groupStart[source.first - 2] ?? source.first;
  const quoted = content.filter((part) => (clues.quotation[part.first] ?? -1) >= 0);
  if (!reports || !HIDDEN.has(lower(hidden)) || first >= source.first || quoted.length === 0) return draft;
  return {
    ...draft,
    source: { kind: 'source', first, end: verb },
    cue: { kind: 'cue', first: verb, end: verb + 1 },
    content: quoted,
  };
}
