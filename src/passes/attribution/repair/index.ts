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
import { splitColons } from './colon-speaker.ts';
import { withoutGrounds } from './content/as.ts';
import { withoutFrame, withoutSetting, withoutTitle } from './content/beside-quotation.ts';
import { keepToBracket } from './content/bracketed.ts';
import {
  addGerund,
  addInfinitive,
  addInsertion,
  addReason,
  addRelativeClause,
  addSecondClause,
  completeClause,
} from './content/clause.ts';
import { completeContent } from './content/complete.ts';
import { splitConjoined, splitParticiple } from './content/conjoined.ts';
import { mendDashed } from './content/dashed.ts';
import {
  addOpening,
  addSecondHalf,
  atRelative,
  dropFront,
  joinFront,
  withFrontSubject,
  withMainClause,
  withoutDateline,
} from './content/front.ts';
import { withoutGaps } from './content/gaps.ts';
import { goOn } from './content/goes-on.ts';
import { withoutNextClause } from './content/next-clause.ts';
import { keepToSentence } from './content/one-sentence.ts';
import { mendRelative } from './content/relative.ts';
import { mendSubordinate } from './content/subordinate.ts';
import { mendTrailing } from './content/trailing.ts';
import { finishPhrase } from './content/unfinished.ts';
import { withWholeFront } from './content/whole-front.ts';
import {
  endAtOccasion,
  withoutApposition,
  withoutDescription,
  withoutListener,
  withoutMainVerb,
  withoutPredicate,
  withoutTail,
  withoutVerdict,
  withoutWhen,
} from './content/without.ts';
import { mendAnonymous, trimCue } from './cue.ts';
import { leaveDeniedAsides } from './denied-aside.ts';
import { mendDeniedClaims } from './denied-claim.ts';
import { returnToFirst, splitThoughts } from './glued.ts';
import { joinSubjects } from './joined-subject.ts';
import { mendLateAgent } from './late-agent.ts';
import { splitMainReports } from './main-report.ts';
import { mendManner } from './manner.ts';
import { mendHearsay, mendImpersonal, mendLore, mendPrompted, mendSaidToBe, mendSeeming, SEEM } from './nobody.ts';
import { mendPassive } from './passive.ts';
import { assurePlain } from './plain.ts';
import { mendQuestion } from './question.ts';
import { returnAnnounced, returnQuotations, returnToSpeaker } from './quotations.ts';
import { mendQuoted, withoutSaying } from './quoted.ts';
import { joinSeeming } from './seeming.ts';
import { mendSign } from './sign.ts';
import { trimSource } from './source/according.ts';
import { mendAntecedent } from './source/antecedent.ts';
import { cleanSource } from './source/clean.ts';
import { completeSource } from './source/complete.ts';
import { mendDeclared } from './source/declared.ts';
import { mendEdges } from './source/edges.ts';
import { mendHolder } from './source/holder.ts';
import { mendInverted, mendInvertedAside } from './source/inverted.ts';
import { mendBorrowed, mendJoined } from './source/joined.ts';
import { mendOverAsides } from './source/over-asides.ts';
import { mendParticiple } from './source/participle.ts';
import { mendPolled } from './source/polled.ts';
import { mendQuotedSpeaker } from './source/quoted-speaker.ts';
import { mendRelativeCue } from './source/relative-cue.ts';
import { mendSwapped } from './source/swapped.ts';
import { tidySource } from './source/tidy.ts';
import { withWholeName } from './source/whole-name.ts';
import { isUnsaid, withoutUnsaid } from './unsaid/index.ts';

/** One mending; `all` drafts of the paragraph as the tagger left them. */
type Step = (evidence: Evidence, draft: Draft, all: readonly Draft[]) => Draft;

/**
 * In the order in which they build on each other: which words are the cue, who speaks, whether it is nobody, and only
 * then what is said, since that is looked for beside the source and the cue.
 */
const steps: readonly Step[] = [
  // Which verb is the cue.
  trimCue,
  mendAnonymous,
  trimSource,
  mendQuoted,
  mendQuotedSpeaker,
  mendSign,
  mendSwapped,
  mendRelativeCue,
  // The source: first what is none of it, then one where none is left, then its edges.
  mendBorrowed,
  mendJoined,
  cleanSource,
  mendInverted,
  mendInvertedAside,
  mendPolled,
  mendOverAsides,
  mendParticiple,
  completeSource,
  mendEdges,
  mendHolder,
  mendDeclared,
  // Subjects that do not speak; they become what is said.
  mendHearsay,
  mendLore,
  mendImpersonal,
  mendPrompted,
  mendSeeming,
  mendSaidToBe,
  mendPassive,
  mendLateAgent,
  mendQuestion,
  // The content: the whole of it, then without what is not said, then with what a report in the middle parts from it.
  withoutTitle,
  mendTrailing,
  mendSubordinate,
  completeContent,
  dropFront,
  completeClause,
  goOn,
  addSecondClause,
  addInfinitive,
  addRelativeClause,
  addReason,
  addInsertion,
  addGerund,
  finishPhrase,
  keepToBracket,
  withoutMainVerb,
  endAtOccasion,
  mendRelative,
  withoutVerdict,
  withoutPredicate,
  withoutNextClause,
  withoutDescription,
  withFrontSubject,
  withMainClause,
  addSecondHalf,
  addOpening,
  joinFront,
  withWholeFront,
  atRelative,
  mendDashed,
];

/** What the steps leave at the ends of a draft. */
const finish: readonly Step[] = [
  tidySource,
  mendAntecedent,
  withWholeName,
  withoutDateline,
  withoutListener,
  withoutWhen,
  withoutSetting,
  withoutFrame,
  withoutTail,
  withoutGrounds,
  withoutApposition,
  withoutGaps,
  assurePlain,
];

/** A paragraph with more is no prose; its drafts are left as they are. */
const MOST_DRAFTS = 100;

/** A draft on its way through the steps; `all` are those of its paragraph that say something, as the tagger left them. */
interface Job {
  draft: Draft;
  readonly all: readonly Draft[];
}

/**
 * The drafts of some paragraphs, mended. Each step goes over all of them before the next is taken, as dozens of steps
 * for one draft after the other would have to be fetched into the processor's cache again and again.
 */
export function repair(evidence: Evidence, paragraphs: readonly (readonly Draft[])[]): readonly Draft[] {
  const prose = paragraphs.map((drafts) => (isProse(evidence, drafts) ? settle(evidence, drafts) : []));
  const said = new Set(withoutUnsaid(evidence, prose.flat()));
  const jobs = prose.map((drafts) => jobsOf(evidence, drafts, said));
  take(steps, evidence, jobs.flat());
  const finished = jobs.map((own) => split(evidence, own, said));
  take(finish, evidence, finished.flat());
  return paragraphs.flatMap((drafts, index) =>
    isProse(evidence, drafts) ? finished[index]!.map(({ draft }) => tidy(evidence, draft)) : drafts,
  );
}

function isProse({ clues: { reading } }: Evidence, drafts: readonly Draft[]): boolean {
  if (drafts.length > MOST_DRAFTS) return false;
  const { tokens, sentences } = reading;
  return drafts.every(({ cue }) => {
    const sentence = sentences[tokens[cue?.first ?? -1]?.sentence ?? -1];
    return sentence === undefined || sentence.endToken - sentence.firstToken <= LONGEST_SENTENCE;
  });
}

/** What has to be seen beside the other drafts of the paragraph. */
function settle(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const voiced = withoutSaying(evidence, returnAnnounced(evidence, returnToFirst(evidence, drafts)));
  const said = splitMainReports(evidence, joinSubjects(evidence, voiced));
  const returned = returnToSpeaker(evidence, returnQuotations(evidence, mendManner(evidence, said)));
  const parted = splitThoughts(evidence, returned);
  const joined = joinSeeming(evidence, joinColons(evidence, splitColons(evidence, parted)));
  return leaveDeniedAsides(evidence, mendDeniedClaims(evidence, joined)).map((draft) =>
    keepToSentence(evidence, draft),
  );
}

function jobsOf(evidence: Evidence, drafts: readonly Draft[], said: ReadonlySet<Draft>): readonly Job[] {
  const all = drafts.filter((draft) => said.has(draft));
  const jobs: Job[] = [];
  for (const one of all) {
    const draft = mendClosing(evidence, one);
    if (draft !== null) jobs.push({ draft, all });
  }
  return jobs;
}

function take(list: readonly Step[], evidence: Evidence, jobs: readonly Job[]): void {
  for (const step of list) for (const job of jobs) job.draft = step(evidence, job.draft, job.all);
}

/** The jobs of a paragraph after all steps: one for each report, none for what has turned out to be none. */
function split(evidence: Evidence, jobs: readonly Job[], said: ReadonlySet<Draft>): readonly Job[] {
  const mended = jobs.flatMap(({ draft, all }) =>
    splitConjoined(evidence, draft, all).flatMap((part) => splitParticiple(evidence, part)),
  );
  const isReport = (draft: Draft, index: number): boolean =>
    (index === 0 || !isSame(draft, mended[index - 1]!)) &&
    (draft.content.length > 0 || !mended.some((other) => other !== draft && hasCue(other, draft))) &&
    !mended.some((other) => holds(evidence.clues, other.source, draft) || seemsWithin(evidence.clues, other, draft)) &&
    !mended.some((other) => speaksWithin(other, draft) || givesSource(evidence.clues, other, draft)) &&
    // What has been asked need not be asked again.
    (said.has(draft) || !isUnsaid(evidence, draft));
  return mended.filter(isReport).map((draft) => ({ draft, all: jobs[0]!.all }));
}

/** Two drafts of the tagger may be mended into the same. */
function isSame({ source, cue }: Draft, other: Draft): boolean {
  if (source === null || cue === null || other.source === null || other.cue === null) return false;
  return source.first === other.source.first && source.end === other.source.end && cue.first === other.cue.first;
}

/** "According to a study published in May": the study is not what somebody publishes. */
function holds({ reading: { tokens } }: Clues, source: Draft['source'], { cue, content }: Draft): boolean {
  if (source === null || cue === null || source.first >= cue.first || cue.end >= source.end) return false;
  // "Okafor, who backed the plan in May, said", "the firm, which is expected to fail, said": those are reports of their own.
  return content.length === 0 || !FINITE.has(tokens[cue.first]!.tag);
}

/** "It {seems} to ease the pain, Brandt said": to Brandt. */
function seemsWithin({ reading: { tokens } }: Clues, { cue: outer, source, content }: Draft, { cue }: Draft): boolean {
  if (cue === null || outer === null || source === null || outer.first === cue.first) return false;
  if (!SEEM.has(tokens[cue.end - 1]!.lower) || SEEM.has(tokens[outer.end - 1]!.lower)) return false;
  return content.some(({ first, end }) => first <= cue.first && cue.end < end);
}

/** "The girl, said [the board], {had planned} to burn it": whoever speaks in the aside is not the subject around it. */
function speaksWithin({ cue: outer, source: speaker, content }: Draft, { cue, source }: Draft): boolean {
  if (outer === null || speaker === null || cue === null || source === null) return false;
  if (speaker.first !== outer.end || source.first !== speaker.first || cue.first < speaker.end) return false;
  return content.some(({ first, end }) => first === speaker.end + 1 && first <= cue.first && cue.first < end);
}

/** "The lamp, {according to} the maker, {is expected} to last": expected by nobody else. */
function givesSource({ reading: { tokens } }: Clues, { cue: outer, content }: Draft, { cue, source }: Draft): boolean {
  if (outer === null || cue === null || source !== null || tokens[outer.first]!.lower !== 'according') return false;
  return content.some(({ first, end }) => first <= cue.first && cue.first < end);
}

/** Whether another draft is of the same cue. */
function hasCue(other: Draft, { cue }: Draft): boolean {
  return cue !== null && other.cue?.first === cue.first && other.content.length > 0;
}

const JOINING = new Set(['and', 'but', 'or']);

function tidy({ clues }: Evidence, draft: Draft): Draft {
  const { tokens } = clues.reading;
  const { content: parts } = draft;
  // "Voted against[.]": a mark that belongs to no words beside it.
  const isMark = ({ first, end }: Segment): boolean =>
    end === first + 1 &&
    tokens[first]!.kind === 'punctuation' &&
    !parts.some((part) => part.first === end || part.end === first);
  const kept = parts.some(isMark) ? parts.filter((part) => !isMark(part)) : parts;
  // "Said he had called the mayor and [expected an answer]", "thought she would; [her brother told her]": what joins two
  // reports is part of neither.
  const joins = (part: Segment): boolean => {
    const { lower, tag } = tokens[part.end - 1]!;
    // "Promised two billion, money that others say is lost": nor does a clause begin that others tell.
    const opens = /^W(?:DT|P)$/.test(tag) && part === parts.at(-1) && tokens[part.end - 2]?.tag !== 'IN';
    return part.end - part.first > 1 && (JOINING.has(lower) || lower === ';' || opens);
  };
  const content = inOrder(
    kept.some(joins) ? kept.map((part) => (joins(part) ? { ...part, end: part.end - 1 } : part)) : kept,
  );
  return content === draft.content ? draft : { ...draft, content };
}
