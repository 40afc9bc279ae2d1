// What position settles and the tagger gets wrong now and then: the agent of a passive, the content of "according to",
// a second cue after "and", a question put to the source.
import { type Draft, inOrder } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { LONGEST_SENTENCE } from '../rules/rule.ts';
import type { Segment } from '../segments.ts';
import { mendClosing } from './closing.ts';
import { joinColons } from './colon.ts';
import {
  addOpening,
  addRelativeClause,
  addSecondClause,
  completeClause,
  completeContent,
  dropFront,
  splitConjoined,
  withFrontSubject,
  withMainClause,
  withoutDateline,
  withoutDuration,
  withoutListener,
  withoutMainVerb,
  withoutNextDeed,
  withoutTail,
  withSubjectOf,
} from './content.ts';
import { mendJoined } from './joined.ts';
import { mendManner } from './manner.ts';
import { keepToSentence } from './one-sentence.ts';
import { mendHearsay, mendNaming, mendPassive, mendQuestion, mendSaidToBe, mendSeeming } from './passive.ts';
import { returnQuotations } from './quotations.ts';
import { mendQuoted } from './quoted.ts';
import { mendRelativeCue } from './relative-cue.ts';
import {
  cleanSource,
  completeCount,
  completeSource,
  dropLateSource,
  mendAside,
  mendInverted,
  mendInvertedAside,
  mendOwnClause,
  mendPolled,
  tidySource,
  trimSource,
} from './source.ts';
import { mendEdges } from './source-edges.ts';
import { mendSubordinate } from './subordinate.ts';
import { mendTrailing } from './trailing.ts';
import { isUnsaid } from './unsaid.ts';

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
  const kept = joinColons(evidence, returnQuotations(evidence, mendManner(evidence, drafts)))
    .map((draft) => keepToSentence(evidence, draft))
    .filter((draft) => !isUnsaid(evidence, draft));
  /** What has been asked need not be asked again. */
  const known = new Set(kept);
  const mended: Draft[] = [];
  for (const draft of kept) {
    const settled = mendClosing(evidence, draft);
    if (settled !== null) mended.push(...splitConjoined(evidence, mend(evidence, settled, kept)));
  }
  return mended
    .filter((draft, index) => index === 0 || !isSame(draft, mended[index - 1]!))
    .filter((draft) => draft.content.length > 0 || !mended.some((other) => other !== draft && hasCue(other, draft)))
    .filter((draft) => !mended.some(({ source }) => holds(source, draft)))
    .filter((draft) => known.has(draft) || !isUnsaid(evidence, draft))
    .map((draft) => withoutListener(evidence, withoutDateline(evidence, tidySource(evidence, draft))))
    .map((draft) => tidy(evidence, withoutTail(evidence, draft)));
}

/** One draft; `all` of its paragraph as the tagger left them. */
function mend(evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  let mended = mendRelativeCue(evidence, mendQuoted(evidence, trimSource(evidence, draft)));
  mended = cleanSource(evidence, mendJoined(evidence, mended));
  mended = completeCount(evidence, mendAside(evidence, mendOwnClause(evidence, mended)));
  mended = mendInvertedAside(evidence, mendInverted(evidence, mended));
  mended = mendPolled(evidence, mended);
  mended = completeSource(evidence, dropLateSource(evidence, mended), all);
  mended = mendEdges(evidence, mended);
  mended = mendHearsay(evidence, mended);
  mended = mendSeeming(evidence, mended);
  mended = mendSaidToBe(evidence, mended);
  mended = mendPassive(evidence, mended);
  mended = mendNaming(evidence, mended);
  mended = mendQuestion(evidence, mended);
  mended = mendTrailing(evidence, mended);
  mended = mendSubordinate(evidence, mended);
  mended = completeContent(evidence, mended, all);
  mended = dropFront(evidence, mended);
  mended = addSecondClause(evidence, completeClause(evidence, mended, all), all);
  mended = addRelativeClause(evidence, mended, all);
  mended = withoutNextDeed(evidence, withoutDuration(evidence, withoutMainVerb(evidence, mended)));
  mended = withMainClause(evidence, withFrontSubject(evidence, mended, all), all);
  mended = withSubjectOf(evidence, mended, all);
  return addOpening(evidence, mended, all);
}

/** Two drafts of the tagger may be mended into the same. */
function isSame({ source, cue }: Draft, other: Draft): boolean {
  if (source === null || cue === null || other.source === null || other.cue === null) return false;
  return source.first === other.source.first && source.end === other.source.end && cue.first === other.cue.first;
}

/** "According to a study published in May": the study is not what somebody publishes. */
function holds(source: Draft['source'], { cue }: Draft): boolean {
  return source !== null && cue !== null && source.first < cue.first && cue.end < source.end;
}

/** Whether another draft is of the same cue. */
function hasCue(other: Draft, { cue }: Draft): boolean {
  return cue !== null && other.cue?.first === cue.first && other.content.length > 0;
}

function tidy({ clues }: Evidence, draft: Draft): Draft {
  const { tokens } = clues.reading;
  const { content: parts } = draft;
  // "Voted against[.]": a mark that belongs to no words beside it.
  const isMark = ({ first, end }: Segment): boolean =>
    end === first + 1 &&
    tokens[first]!.kind === 'punctuation' &&
    !parts.some((part) => part.first === end || part.end === first);
  const content = inOrder(parts.some(isMark) ? parts.filter((part) => !isMark(part)) : parts);
  return content === draft.content ? draft : { ...draft, content };
}
