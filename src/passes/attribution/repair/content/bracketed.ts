// "More levels (a tenth {was announced} in May), with new heroes": a report in brackets ends with them.
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';

export function keepToBracket({ clues }: Evidence, draft: Draft): Draft {
  const { cue, content } = draft;
  const last = content[content.length - 1];
  if (cue === null || last === undefined || last.first < cue.end) return draft;
  const { tokens } = clues.reading;
  let close = -1;
  for (let i = last.first; i < last.end && close < 0; i++) {
    if (tokens[i]!.text === '(') return draft;
    if (tokens[i]!.text === ')') close = i;
  }
  return close <= last.first ? draft : { ...draft, content: [...content.slice(0, -1), { ...last, end: close }] };
}
