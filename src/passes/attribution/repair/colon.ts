// "Wolves need three things, says Bonetti: cover, prey and peace": one statement on both sides of its report.
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';

/** The drafts, a colon's joined with the report in front of it that has the same source and says nothing else. */
export function joinColons({ clues }: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens, sentences } = clues.reading;
  const joined = new Set<Draft>();
  const result = drafts.map((draft) => {
    const { cue, source, content } = draft;
    if (cue === null || source === null || content.length > 0) return draft;
    const start = Math.min(cue.first, source.first);
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
