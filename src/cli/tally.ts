// What is counted while a run goes on: for the exit status, the manifest and the last words.
import type { Failure } from '../model/document.ts';

export interface Tally {
  readonly counts: {
    articles: number;
    words: number;
    sentences: number;
    assertions: number;
    failures: number;
    warnings: number;
    /** Articles that `--resume` found done. */
    skipped: number;
  };
  readonly failures: Failure[];
}

const MOST_FAILURES = 1000;

export function makeTally(): Tally {
  const counts = { articles: 0, words: 0, sentences: 0, assertions: 0, failures: 0, warnings: 0, skipped: 0 };
  return { counts, failures: [] };
}

export function countArticle(tally: Tally, counts: Pick<Tally['counts'], 'words' | 'sentences' | 'assertions'>): void {
  tally.counts.articles += 1;
  tally.counts.words += counts.words;
  tally.counts.sentences += counts.sentences;
  tally.counts.assertions += counts.assertions;
}

export function countFailure(tally: Tally, { file, error }: Failure): void {
  tally.counts.failures += 1;
  if (tally.failures.length < MOST_FAILURES) tally.failures.push({ file, error });
}
