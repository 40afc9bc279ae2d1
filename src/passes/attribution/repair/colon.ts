// "Wolves need three things, says Bonetti: cover, prey and peace": one statement on both sides of its report.
import { telling } from '../../../lexicon/saying-words.ts';
import type { Clues } from '../clues.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import type { Segment } from '../segments.ts';

/** The drafts, a colon's joined with the report in front of it that has the same source and says nothing else. */
export function joinColons({ clues }: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens, sentences } = clues.reading;
  const joined = new Set<Draft>();
  const result = drafts.map((draft) => {
    const { cue, source, content } = draft;
    if (cue === null || source === null) return draft;
    const start = Math.min(cue.first, source.first);
    // "After a long answer, Brandt asked him: ...": what leads up to it is no content.
    if (content.some(({ end }) => end > start)) return draft;
    // "Brandt, who was there, told the Harbour Post: ...": whoever is told does not speak.
    const toListener = drafts.find((other) => isListeners(clues, other, cue));
    if (toListener !== undefined) {
      joined.add(toListener);
      return { ...draft, content: toListener.content };
    }
    if (content.length > 0) return draft;
    const { firstToken } = sentences[tokens[cue.first]!.sentence]!;
    const behind = tokens[start - 1]?.lower === ',' && start - 1 > firstToken;
    // "According to the Post: ...".
    if (!behind && start !== firstToken) return draft;
    const colon = drafts.find(
      (other) => other.cue !== null && tokens[other.cue.first]!.text === ':' && other.source?.first === source.first,
    );
    if (colon === undefined || colon === draft) return draft;
    joined.add(colon);
    const front = behind ? [{ kind: 'content' as const, first: firstToken, end: start - 1 }] : [];
    return { ...draft, content: [...front, ...colon.content] };
  });
  return joined.size === 0 ? drafts : result.filter((draft) => !joined.has(draft));
}

/** Whether a draft makes a speaker of the one who is told, in front of a colon. */
function isListeners({ reading: { tokens } }: Clues, { cue, source }: Draft, verb: Segment): boolean {
  if (cue === null || source === null || tokens[cue.first]!.text !== ':' || source.end !== cue.first) return false;
  const before = tokens[source.first - 1]?.lower === 'the' ? source.first - 1 : source.first;
  const { lower } = tokens[verb.end - 1]!;
  return before === verb.end && (telling.has(lower) || lower === 'asked' || lower === 'asks');
}
