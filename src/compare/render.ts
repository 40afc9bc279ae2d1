// A comparison for people: on the terminal, and as Markdown for a pull request or ticket.
import { plural, wrap } from '../report/layout.ts';
import { oneLine, safeJson, safeMarkdown } from '../report/safe.ts';
import { type Theme, themeFor } from '../report/theme.ts';
import type { Comparison, SourceChange, WordChange } from './compare.ts';

export interface CompareView {
  readonly width: number;
  readonly color: 0 | 1 | 2 | 3;
}

/** What of a comparison is said under one heading; words are as in the drafts, not yet inert. */
interface Section {
  readonly title: string;
  readonly tone: 'good' | 'bad' | 'warning';
  readonly items: readonly { readonly line: number | null; readonly text: string; readonly note: string }[];
}

const FIGURE_NAMES: Readonly<Record<Comparison['figures'][number]['name'], string>> = {
  ...{ words: 'words', assertions: 'assertions', sourced: 'with a source', vague: 'with a vague source' },
  ...{ unsourced: 'without a source', needSource: 'in need of a source', hedges: 'hedges', boosters: 'boosters' },
};

export function comparisonText(comparison: Comparison, view: CompareView): string {
  const theme = themeFor(view.color);
  const { before, after, sentences } = comparison;
  const lines = [
    ...wrap(`${theme.place(oneLine(before.file))} → ${theme.place(oneLine(after.file))}`, view.width),
    ...wrap(
      `${plural(sentences.same, 'sentence')} the same, ${sentences.edited} edited, ${sentences.added} added, ${sentences.removed} removed`,
      view.width,
    ),
    ...figureLines(comparison, theme, view),
  ];
  const sections = sectionsOf(comparison);
  if (sections.length === 0) lines.push('', 'No source, hedge, name or figure has changed.');
  for (const { title, tone, items } of sections) {
    lines.push('', theme.heading(`${title.toUpperCase()}  ${items.length}`));
    for (const { line, text, note } of items) {
      const place = line === null ? '      ' : `${String(line).padStart(4)}  `;
      lines.push(...wrap(oneLine(text), view.width, { first: theme.faint(place), rest: '      ' }));
      if (note !== '')
        lines.push(...wrap(theme[tone](oneLine(note)), view.width, { first: '      → ', rest: '        ' }));
    }
  }
  return `${lines.join('\n')}\n`;
}

function figureLines({ figures }: Comparison, theme: Theme, view: CompareView): readonly string[] {
  const changed = figures.filter(({ before, after }) => before !== after && before !== null && after !== null);
  const parts = changed.map(({ name, before, after }) => `${FIGURE_NAMES[name]} ${before} → ${after}`);
  return parts.length === 0 ? [] : wrap(theme.faint(parts.join(' · ')), view.width);
}

export function comparisonMarkdown(comparison: Comparison): string {
  const { before, after, sentences, figures } = comparison;
  const rows = figures.map(
    ({ name, before: old, after: now }) => `| ${FIGURE_NAMES[name]} | ${old ?? '–'} | ${now ?? '–'} |`,
  );
  const sections = sectionsOf(comparison).map(({ title, items }) => {
    const list = items.map(({ line, text, note }) => {
      const place = line === null ? '' : `line ${line}: `;
      return `- ${place}${safeMarkdown(text)}${note === '' ? '' : ` — **${safeMarkdown(note)}**`}`;
    });
    return `### ${title}\n\n${list.join('\n')}\n`;
  });
  return [
    `## ${safeMarkdown(before.file)} → ${safeMarkdown(after.file)}\n`,
    `${plural(sentences.same, 'sentence')} the same, ${sentences.edited} edited, ${sentences.added} added, ${sentences.removed} removed.\n`,
    `| Figure | before | after |\n| --- | --- | --- |\n${rows.join('\n')}\n`,
    ...(sections.length === 0 ? ['No source, hedge, name or figure has changed.\n'] : sections),
  ].join('\n');
}

export function comparisonJson(comparison: Comparison): string {
  return `${safeJson(comparison, 2)}\n`;
}

function sectionsOf(comparison: Comparison): readonly Section[] {
  const { lostSource, gainedSource, changedSource, newInNeed, hedges, quantities, names } = comparison;
  const sections: readonly Section[] = [
    { title: 'Lost their source', tone: 'bad', items: lostSource.map(sourceItem) },
    { title: 'Gained a source', tone: 'good', items: gainedSource.map(sourceItem) },
    { title: 'Source changed', tone: 'warning', items: changedSource.map(sourceItem) },
    {
      title: 'New and in need of a source',
      tone: 'bad',
      items: newInNeed.map(({ line, text }) => ({ line, text, note: '' })),
    },
    { title: 'Hedges changed', tone: 'warning', items: hedges.map(wordItem) },
    { title: 'Figures and dates changed', tone: 'warning', items: quantities.map(wordItem) },
    { title: 'Names changed in a sentence', tone: 'warning', items: names.map(wordItem) },
    { title: 'Names that are new', tone: 'warning', items: nameItems(comparison.namesAdded) },
    { title: 'Names that are gone', tone: 'warning', items: nameItems(comparison.namesRemoved) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function nameItems(names: readonly string[]): Section['items'] {
  return names.length === 0 ? [] : [{ line: null, text: names.join(', '), note: '' }];
}

function sourceItem({ before, after }: SourceChange): Section['items'][number] {
  const describe = ({ sourcing, source }: SourceChange['before']): string =>
    sourcing === 'none' ? 'no source' : `${sourcing}${source === null ? '' : ` (${source})`}`;
  return { line: after.line, text: after.text, note: `${describe(before)} → ${describe(after)}` };
}

function wordItem({ after, removed, added }: WordChange): Section['items'][number] {
  const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
  const note =
    removed.length === 0
      ? `added ${list(added)}`
      : added.length === 0
        ? `removed ${list(removed)}`
        : `${list(removed)} → ${list(added)}`;
  return { line: after.line, text: after.text, note };
}
