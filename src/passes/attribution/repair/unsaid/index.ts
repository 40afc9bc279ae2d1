// What looks like a report and is none: "she wrote three novels", "Selim has not been seen in public".
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import { isAct } from './acts.ts';
import { isCaused } from './causes.ts';
import { isDealing, isScareQuoted } from './dealings.ts';
import { isDeed, isFeeling, isMadeTo, isSight, isUnsaidVerb, isUnseen } from './deeds.ts';
import { isDoneTo, isPending } from './doings.ts';
import { isImagined } from './imagined.ts';
import { isMisread } from './misread.ts';
import {
  isChristened,
  isGenre,
  isHeadlineDeed,
  isHeadlineNews,
  isNickname,
  isPlaceAhead,
  isProgramme,
  isTitleAndPlot,
} from './names.ts';
import { isBarePassive, isCondition, isCredit, isReducedRelative, isRequired, isSuffered } from './passives.ts';
import { isDoing, isNoReport, isState } from './senses.ts';
import {
  isAnonymity,
  isAskedTo,
  isBeside,
  isDescribed,
  isDueOrPossible,
  isGesture,
  isIdiom,
  isKeptSecret,
  isNoVerb,
  isNoWord,
  isOfPaper,
  isPermission,
  isQuestion,
  isTwoDeeds,
  isUntold,
} from './settings.ts';
import { isUnanswered, isWordless } from './silence.ts';
import { isUndertaken } from './undertakings.ts';

/** Whether a draft is no report for one reason; each alone suffices, in any order. */
type Filter = (evidence: Evidence, draft: Draft) => boolean;

const filters: readonly Filter[] = [
  isUnsaidVerb,
  isReducedRelative,
  isBarePassive,
  isNickname,
  isAnonymity,
  isDescribed,
  isDeed,
  isAct,
  isFeeling,
  isNoReport,
  isKeptSecret,
  isGesture,
  isIdiom,
  isNoWord,
  isOfPaper,
  isGenre,
  isChristened,
  isUnseen,
  isState,
  isHeadlineDeed,
  isHeadlineNews,
  isPlaceAhead,
  isCredit,
  isDoing,
  isSuffered,
  isSight,
  isMadeTo,
  isTitleAndPlot,
  isQuestion,
  isPermission,
  isBeside,
  isUntold,
  isTwoDeeds,
  isDueOrPossible,
  isNoVerb,
  isAskedTo,
  isUnanswered,
  isWordless,
  isCondition,
  isRequired,
  isCaused,
  isProgramme,
  isDoneTo,
  isPending,
  isImagined,
  isMisread,
  isUndertaken,
  isDealing,
  isScareQuoted,
];

/** Whether the draft looks like a report and is none. */
export function isUnsaid(evidence: Evidence, draft: Draft): boolean {
  return filters.some((filter) => filter(evidence, draft));
}

/** The drafts of an article that are reports; each question is put to all of them in turn. */
export function withoutUnsaid(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  let said = drafts;
  for (const filter of filters) said = said.filter((draft) => !filter(evidence, draft));
  return said;
}
