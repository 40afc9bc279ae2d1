// "The mine killed the river, a charge the company denies": what is said ends at the comma, and what the tagger made of
// the words behind it gives way to the rule that reads them.
import { deniedAside } from '../denied-aside.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';

/** The drafts of a paragraph without what runs into such an aside. */
export function leaveDeniedAsides({ clues }: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens, sentences } = clues.reading;
  let left = drafts;
  let seen = -1;
  for (const { cue } of drafts) {
    const index = tokens[cue?.first ?? -1]?.sentence ?? -1;
    if (index <= seen) continue;
    seen = index;
    const aside = deniedAside(clues, sentences[index]!);
    if (aside === null) continue;
    const { mark, cue: answer } = aside;
    left = left
      .filter((draft) => draft.cue === null || draft.cue.first < mark || draft.cue.first >= answer.end)
      .map((draft) => {
        const runs = draft.content.some((part) => part.end > mark && part.first < answer.end);
        if (!runs) return draft;
        const content = draft.content
          .filter((part) => part.first < mark || part.first >= answer.end)
          .map((part) => (part.first < mark && part.end > mark ? { ...part, end: mark } : part));
        return { ...draft, content };
      });
  }
  return left;
}
