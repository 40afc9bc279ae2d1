// "[A planner's report] {had advised} that ... <Mr Harker> said": of a noun group in front of an active verb the tagger has
// made what is said, and taken somebody in another sentence for the source.
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { canSpeak } from '../../rules/rule.ts';
import { hasVerb, isNominal, speaks } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { isBe } from '../be.ts';

/** The draft with the group for its source. */
export function mendSwapped({ clues }: Evidence, draft: Draft): Draft {
  const { cue, source, content } = draft;
  if (cue === null || content.length < 2) return draft;
  const { tokens } = clues.reading;
  if (source !== null && tokens[source.first]!.sentence === tokens[cue.first]!.sentence) return draft;
  const front = content.find(({ end }) => end === cue.first);
  if (front === undefined || !FINITE.has(tokens[cue.first]!.tag)) return draft;
  // "The mill is said to be empty": whatever stands before a passive is what is said.
  for (let i = cue.first; i < cue.end; i++) if (isBe(clues, i)) return draft;
  const { first, end } = front;
  if (hasVerb({ reading: clues.reading }, first, end) && !isGerund(tokens[first + 1]!.tag, tokens[first + 2]?.tag))
    return draft;
  if (!isNominal(clues, end - 1) || !canSpeak(clues, first, end) || !speaks(clues, first, end)) return draft;
  return { ...draft, source: { ...front, kind: 'source' }, content: content.filter((part) => part !== front) };
}

/** "A planning officer": no verb, whatever it looks like. */
function isGerund(tag: string, next: string | undefined): boolean {
  return tag === 'VBG' && next?.startsWith('NN') === true;
}
