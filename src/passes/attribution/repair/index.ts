// What position settles and the tagger gets wrong now and then: the agent of a passive, the content of "according to",
// a second cue after "and", a question put to the source.
import { type Draft, inOrder } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { LONGEST_SENTENCE } from '../rules/rule.ts';
import { addOpening, addRelativeClause, completeContent, splitConjoined } from './content.ts';
import { isReducedRelative, mendHearsay, mendPassive, mendQuestion } from './passive.ts';
import { cleanSource, completeSource, mendInverted, trimSource } from './source.ts';
import { mendSubordinate } from './subordinate.ts';
import { mendTrailing } from './trailing.ts';

/** A paragraph with more is no prose; its drafts are left as they are. */
const MOST_DRAFTS = 100;

/** The drafts of one paragraph, mended. */
export function repair(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length > MOST_DRAFTS) return drafts;
  const { tokens, sentences } = evidence.clues.reading;
  for (const { cue } of drafts) {
    const sentence = sentences[tokens[cue?.first ?? -1]?.sentence ?? -1];
    if (sentence !== undefined && sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) return drafts;
  }
  return drafts
    .filter((draft) => !isReducedRelative(evidence, draft))
    .map((draft) => mendInverted(evidence, cleanSource(evidence, trimSource(evidence, draft))))
    .map((draft) => completeSource(evidence, draft, drafts))
    .map((draft) => mendHearsay(evidence, draft))
    .map((draft) => mendPassive(evidence, draft))
    .map((draft) => mendQuestion(evidence, draft))
    .map((draft) => mendSubordinate(evidence, mendTrailing(evidence, draft)))
    .map((draft) => completeContent(evidence, draft, drafts))
    .map((draft) => addOpening(evidence, addRelativeClause(evidence, draft, drafts), drafts))
    .flatMap((draft) => splitConjoined(evidence, draft))
    .map((draft) => ({ ...draft, content: inOrder(draft.content) }));
}
