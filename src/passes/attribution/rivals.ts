// Of two drafts of one cue the one that knows who speaks: "it contradicts [earlier research] that suggested".
import type { Clues } from './clues.ts';
import type { Draft } from './draft.ts';
import { hasFinite } from './stretch.ts';

/** The drafts, without those of a cue and what it says that another has a better source for. */
export function withoutRivals(clues: Clues, drafts: readonly Draft[]): readonly Draft[] {
  /** The best of each cue so far. */
  const best = new Map<number, Draft>();
  const worse = new Set<Draft>();
  for (const draft of drafts) {
    if (draft.cue === null) continue;
    const rival = best.get(draft.cue.first);
    if (rival === undefined || isBetter(clues, draft, rival)) best.set(draft.cue.first, draft);
    if (rival === undefined) continue;
    if (isBetter(clues, draft, rival)) worse.add(rival);
    else if (isBetter(clues, rival, draft)) worse.add(draft);
  }
  return worse.size === 0 ? drafts : drafts.filter((draft) => !worse.has(draft));
}

/** Whether one names a source where the other has none, or one that holds another verb. */
function isBetter(clues: Clues, { source, content }: Draft, other: Draft): boolean {
  if (source === null || content[0] === undefined || content[0].first !== other.content[0]?.first) return false;
  // "It emerged that": "it" is nobody where a rule says so.
  if (other.kind === 'vague' && other.source === null && clues.reading.tokens[source.first]!.lower === 'it')
    return false;
  if (other.source === null) return true;
  const within = source.first > other.source.first && source.end <= other.source.end;
  return within && hasFinite(clues, other.source.first, source.first) && !hasFinite(clues, source.first, source.end);
}
