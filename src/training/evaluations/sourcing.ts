// How the whole analysis does on the gold articles: who stands behind a claim, what needs a source, what comes first.
import { join } from 'node:path';
import { analyze } from '../../analyze.ts';
import type { SourceKind } from '../../model/findings.ts';
import { createCounts, type Evaluation, figures, type Table } from '../evaluation.ts';
import { type GoldArticle, readGold } from '../sourcing-data.ts';

const WORST = 5;

function tick(counts: { right: number; extra: number; missed: number }, gold: boolean, found: boolean): void {
  if (gold && found) counts.right++;
  else if (found) counts.extra++;
  else if (gold) counts.missed++;
}

function measure(title: string, articles: readonly GoldArticle[]): readonly Table[] {
  const needs = createCounts();
  const sourced = createCounts();
  const kinds = new Map<SourceKind, { right: number; all: number }>();
  let worst = 0;
  let shown = 0;
  for (const { text, gold } of articles) {
    const { assertions } = analyze(text);
    const middle = (x: { start: number; end: number }): number => (x.start + x.end) / 2;
    const within = (s: { start: number; end: number }) =>
      assertions.filter((x) => middle(x) >= s.start && middle(x) < s.end);
    const most = Math.min(WORST, gold.filter((s) => s.needs_source).length);
    shown += most;
    worst += assertions
      .filter((x) => x.needsSource)
      .sort((a, b) => b.checkWorthiness - a.checkWorthiness)
      .slice(0, most)
      .filter((x) => gold.some((s) => s.needs_source && s.start <= middle(x) && middle(x) < s.end)).length;
    for (const sentence of gold) {
      const found = within(sentence);
      const pick = found.find((x) => x.needsSource) ?? found[0];
      tick(needs, sentence.needs_source, pick?.needsSource === true);
      if (sentence.role !== 'claim' || sentence.sourcing === 'na') continue;
      const kind = pick?.sourcing ?? 'none';
      const isSourced = (k: string): boolean => k === 'named' || k === 'unnamed';
      tick(sourced, isSourced(sentence.sourcing), isSourced(kind));
      const entry = kinds.get(sentence.sourcing) ?? { right: 0, all: 0 };
      entry.all++;
      if (kind === sentence.sourcing) entry.right++;
      kinds.set(sentence.sourcing, entry);
    }
  }
  const all = [...kinds.values()].reduce((sum, x) => ({ right: sum.right + x.right, all: sum.all + x.all }));
  return [
    {
      title: `Sourcing, ${title}`,
      columns: ['', 'P', 'R', 'F1'],
      rows: [
        ['claims with a source', ...figures(sourced)],
        ['sentences that need a source', ...figures(needs)],
      ],
    },
    {
      title: `Kind of source right, ${title}`,
      columns: ['kind', 'right', 'of'],
      rows: [
        ...[...kinds].map(([kind, { right, all: of }]) => [kind, (right / of).toFixed(3), String(of)]),
        ['all', (all.right / all.all).toFixed(3), String(all.all)],
        ['worst five first', (worst / shown).toFixed(3), String(shown)],
      ],
    },
  ];
}

export const evaluation: Evaluation = {
  run: (corpora) => measure('gold/dev', readGold(join(corpora, 'gold/dev'))),
};
