// "The survey found that most had fallen, although some [appeared] to recover": within what somebody says, what seems so
// seems so to whoever says it, and is no report of its own.
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';
import { SEEM } from './nobody.ts';

/** The drafts of a paragraph, those of "seem" within what others report joined to it. */
export function joinSeeming({ clues }: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens } = clues.reading;
  const joined = [...drafts];
  for (const draft of drafts) {
    const { cue, content } = draft;
    if (cue === null || cue.end !== cue.first + 1 || !SEEM.has(tokens[cue.first]!.lower)) continue;
    const rest = content.find(({ first }) => first === cue.end);
    const outer = joined.findIndex(
      (other) => other !== draft && other.cue !== null && other.content.some((part) => meets(part, cue)),
    );
    const other = joined[outer];
    if (other === undefined || rest === undefined || other.source === null) continue;
    joined[outer] = {
      ...other,
      content: other.content.map((part) => (meets(part, cue) ? { ...part, end: Math.max(part.end, rest.end) } : part)),
    };
    joined.splice(joined.indexOf(draft), 1);
  }
  return joined;
}

/** Whether what is said reaches to the cue, a comma between them at most, or over it. */
function meets({ first, end }: Segment, cue: Segment): boolean {
  return first < cue.first && end >= cue.first - 1;
}
