// How many assertions carry a source, as a bar, and who the sources are.
import type { Summary, TopSource } from '../../model/document.ts';
import { isNobody } from '../../model/ledger-key.ts';
import { columns, truncate } from '../layout.ts';
import type { View } from '../report.ts';
import { oneLine } from '../safe.ts';
import type { Style, Theme } from '../theme.ts';
import { headed, INDENT, percent, plural } from './words.ts';

/** So many sources are shown. */
const SHOWN = 8;
/** Below it the direct, mixed and indirect columns would squeeze the names. */
const WIDE_ENOUGH_FOR_MANNERS = 76;

/** Named, unnamed, vague, none: one letter and one shade each, so that the bar reads without colour. */
const BAR = [
  { kind: 'named', block: '█', style: 'good' },
  { kind: 'unnamed', block: '▓', style: 'good' },
  { kind: 'vague', block: '▒', style: 'warning' },
  { kind: 'none', block: '░', style: 'bad' },
] as const;

export function sourcingSection(figures: Summary, view: View, theme: Theme): readonly string[] {
  const { assertions, sourced, unnamed, vague, unsourced, sourcedShare } = figures;
  if (assertions === null || sourced === null || unnamed === null) return [];
  if (assertions === 0) return headed('SOURCING', 'no assertions', view);
  const counts = { named: sourced - unnamed, unnamed, vague: vague ?? 0, none: unsourced ?? 0 };
  const widths = shares(
    BAR.map(({ kind }) => counts[kind]),
    view.width,
  );
  const bar = BAR.map(({ block, style }, index) => theme[style](block.repeat(widths[index] ?? 0))).join('');
  const legend = BAR.map(({ kind, block, style }) => `${theme[style](block)} ${kind} ${counts[kind]}`).join('   ');
  return [
    ...headed(
      'SOURCING',
      `${plural(assertions, 'assertion')}, ${sourced} with a source (${percent(sourcedShare)})`,
      view,
    ),
    bar,
    legend,
  ];
}

export function sourcesSection({ assertions, topSources }: Summary, view: View, theme: Theme): readonly string[] {
  if (assertions === null || topSources.length === 0) return [];
  const shown = topSources.slice(0, SHOWN);
  const styleOf = (source: TopSource): Style =>
    source.kind === 'vague' ? theme.warning : source.kind === 'named' ? theme.source : (text) => text;
  const manners = view.width >= WIDE_ENOUGH_FOR_MANNERS ? (['direct', 'mixed', 'indirect'] as const) : [];
  const title = ['', 'kind', 'says', ...manners, 'share'];
  const others = INDENT.length + 'unnamed'.length + title.slice(2).join('').length + (title.length - 1) * 2;
  const rows = shown.map((source) => [
    styleOf(source)(truncate(oneLine(source.name), view.width - others)),
    source.kind,
    String(source.attributions),
    ...manners.map((manner) => (source[manner] === 0 ? '–' : String(source[manner]))),
    percent(source.share),
  ]);
  const [heading = '', ...lines] = columns(
    [title, ...rows],
    ['left', 'left', ...title.slice(2).map(() => 'right' as const)],
  );
  const left = topSources.length - shown.length;
  const sources = topSources.filter((source) => !isNobody(source)).length;
  return [
    ...headed('WHO SAYS SO', `${plural(sources, 'source')}; share of the attributed words`, view),
    theme.faint(`${INDENT}${heading}`),
    ...lines.map((line) => `${INDENT}${line}`),
    ...(left > 0 ? [theme.faint(`${INDENT}… and ${left} more`)] : []),
  ];
}

/** Whole columns for counts that add up to `width`, by largest remainder; what is not 0 gets at least one column. */
function shares(counts: readonly number[], width: number): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * width) / total);
  const result = exact.map((value) => (value > 0 ? Math.max(1, Math.floor(value)) : 0));
  let left = width - result.reduce((sum, value) => sum + value, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest);
  for (let i = 0; left > 0; i = (i + 1) % order.length) {
    const index = order[i]?.index ?? 0;
    if ((counts[index] ?? 0) > 0) {
      result[index] = (result[index] ?? 0) + 1;
      left--;
    }
  }
  while (left < 0) {
    const largest = result.indexOf(Math.max(...result));
    result[largest] = (result[largest] ?? 0) - 1;
    left++;
  }
  return result;
}
