// What position settles and the tagger gets wrong now and then: the agent of a passive, the content of "according to",
// a second cue after "and", a question put to the source.
import type { Clues } from '../clues.ts';
import { type Draft, inOrder } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { LONGEST_SENTENCE } from '../rules/rule.ts';
import type { Segment } from '../segments.ts';
import { FINITE } from '../tags.ts';
import { mendClosing } from './closing.ts';
import { joinColons } from './colon.ts';
import { addRelativeClause, addSecondClause, completeClause } from './content/clause.ts';
import { completeContent } from './content/complete.ts';
import { splitConjoined } from './content/conjoined.ts';
import { addOpening, dropFront, withFrontSubject, withMainClause, withoutDateline } from './content/front.ts';
import { keepToSentence } from './content/one-sentence.ts';
import { mendSubordinate } from './content/subordinate.ts';
import { mendTrailing } from './content/trailing.ts';
import { withoutDescription, withoutListener, withoutMainVerb, withoutTail } from './content/without.ts';
import { mendLateAgent } from './late-agent.ts';
import { mendManner } from './manner.ts';
import { mendHearsay, mendSaidToBe, mendSeeming } from './nobody.ts';
import { mendPassive } from './passive.ts';
import { assurePlain } from './plain.ts';
import { mendQuestion } from './question.ts';
import { returnQuotations } from './quotations.ts';
import { mendQuoted } from './quoted.ts';
import { trimSource } from './source/according.ts';
import { cleanSource } from './source/clean.ts';
import { completeSource } from './source/complete.ts';
import { mendEdges } from './source/edges.ts';
import { mendInverted, mendInvertedAside } from './source/inverted.ts';
import { mendJoined } from './source/joined.ts';
import { mendOverAsides } from './source/over-asides.ts';
import { mendParticiple } from './source/participle.ts';
import { mendPolled } from './source/polled.ts';
import { mendRelativeCue } from './source/relative-cue.ts';
import { tidySource } from './source/tidy.ts';
import { withWholeName } from './source/whole-name.ts';
import { isUnsaid } from './unsaid/index.ts';

/** One mending; `all` drafts of the paragraph as the tagger left them. */
type Step = (evidence: Evidence, draft: Draft, all: readonly Draft[]) => Draft;

/**
 * In the order in which they build on each other: which words are the cue, who speaks, whether it is nobody, and only
 * then what is said, since that is looked for beside the source and the cue.
 */
const steps: readonly Step[] = [
  // Which verb is the cue.
  trimSource,
  mendQuoted,
  mendRelativeCue,
  // The source: first what is none of it, then one where none is left, then its edges.
  mendJoined,
  cleanSource,
  mendInverted,
  mendInvertedAside,
  mendPolled,
  mendOverAsides,
  mendParticiple,
  completeSource,
  mendEdges,
  // Subjects that do not speak; they become what is said.
  mendHearsay,
  mendSeeming,
  mendSaidToBe,
  mendPassive,
  mendLateAgent,
  mendQuestion,
  // The content: the whole of it, then without what is not said, then with what a report in the middle parts from it.
  mendTrailing,
  mendSubordinate,
  completeContent,
  dropFront,
  completeClause,
  addSecondClause,
  addRelativeClause,
  withoutMainVerb,
  withoutDescription,
  withFrontSubject,
  withMainClause,
  addOpening,
];

/** What the steps leave at the ends of a draft. */
const finish: readonly Step[] = [tidySource, withWholeName, withoutDateline, withoutListener, withoutTail, assurePlain];

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
    if (settled !== null) mended.push(...splitConjoined(evidence, take(steps, evidence, settled, kept)));
  }
  return mended
    .filter((draft, index) => index === 0 || !isSame(draft, mended[index - 1]!))
    .filter((draft) => draft.content.length > 0 || !mended.some((other) => other !== draft && hasCue(other, draft)))
    .filter((draft) => !mended.some(({ source }) => holds(evidence.clues, source, draft)))
    .filter((draft) => known.has(draft) || !isUnsaid(evidence, draft))
    .map((draft) => tidy(evidence, take(finish, evidence, draft, kept)));
}

function take(list: readonly Step[], evidence: Evidence, draft: Draft, all: readonly Draft[]): Draft {
  let mended = draft;
  for (const step of list) mended = step(evidence, mended, all);
  return mended;
}

/** Two drafts of the tagger may be mended into the same. */
function isSame({ source, cue }: Draft, other: Draft): boolean {
  if (source === null || cue === null || other.source === null || other.cue === null) return false;
  return source.first === other.source.first && source.end === other.source.end && cue.first === other.cue.first;
}

/** "According to a study published in May": the study is not what somebody publishes. */
function holds({ reading: { tokens } }: Clues, source: Draft['source'], { source: own, cue, content }: Draft): boolean {
  if (source === null || cue === null || source.first >= cue.first || cue.end >= source.end) return false;
  // "Okafor, who backed the plan in May, said": that is a report of its own.
  return own === null || content.length === 0 || !FINITE.has(tokens[cue.first]!.tag);
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
