// The lists of verbs of saying and of nouns for sources in all their forms: what kind of word each form is.

import { verbForms } from '../../lexicon/inflect.ts';
import { type ReportKind, reportKinds } from '../../lexicon/report-kinds.ts';
import { documentNouns, humanNouns, institutionNouns } from '../../lexicon/source-nouns.ts';
import { speechVerbs } from '../../lexicon/speech-verbs.ts';
import { wordSet } from '../../lexicon/word-list.ts';

/** How surely a word is a verb of saying, the surest first; then what a noun names. */
export const speechClasses = ['none', 'report', 'weak', 'stance'] as const;
export const nounClasses = ['none', 'document', 'body', 'human'] as const;

export interface WordKinds {
  speech: (typeof speechClasses)[number];
  noun: (typeof nounClasses)[number];
  /** What a verb of saying does; null for other words. */
  report: ReportKind | null;
}

/** A word of several classes has the first of them. */
export function buildWordKinds(): ReadonlyMap<string, WordKinds> {
  const kinds = new Map<string, WordKinds>();
  const kindsOf = (word: string): WordKinds => {
    const known: WordKinds = kinds.get(word) ?? { speech: 'none', noun: 'none', report: null };
    kinds.set(word, known);
    return known;
  };
  for (const speech of ['report', 'weak', 'stance'] as const) {
    for (const base of wordSet(speechVerbs[speech])) {
      for (const form of verbForms(base)) if (kindsOf(form).speech === 'none') kindsOf(form).speech = speech;
    }
  }
  for (const [noun, list] of [
    ['document', documentNouns],
    ['body', institutionNouns],
    ['human', humanNouns],
  ] as const) {
    for (const word of wordSet(list)) if (kindsOf(word).noun === 'none') kindsOf(word).noun = noun;
  }
  for (const [report, list] of Object.entries(reportKinds) as [ReportKind, string][]) {
    for (const base of wordSet(list)) for (const form of verbForms(base)) kindsOf(form).report ??= report;
  }
  return kinds;
}
