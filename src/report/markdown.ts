// A report to paste into a pull request or ticket.
import type { Document } from '../model/document.ts';
import { asksForCare, type Message, newMessages } from './messages.ts';
import type { Analysis, Reporter, View } from './report.ts';
import { oneLine, safeMarkdown } from './safe.ts';

export const markdown: Reporter = (view) => {
  const failures: string[] = [];
  let first = true;
  return {
    begin: () => '',
    analysis: (analysis) => {
      const gap = first ? '' : '\n---\n\n';
      first = false;
      return gap + article(analysis, view);
    },
    failure: ({ file, error }) => {
      failures.push(`- ${safeMarkdown(file)}: ${safeMarkdown(error)}`);
      return '';
    },
    end: () => (failures.length === 0 ? '' : `\n## Not analysed\n\n${failures.join('\n')}\n`),
  };
};

function article({ document }: Analysis, view: View): string {
  const messages = newMessages(document, view);
  const whole = messages.filter((message) => message.sentence === null);
  const inText = messages.filter((message) => message.sentence !== null && asksForCare(message));
  const missing = inText.filter(({ severity }) => severity === 'warning');
  const unsure = inText.filter(({ severity }) => severity === 'note');
  return [
    `## ${safeMarkdown(document.title ?? document.file)}`,
    ...(document.title === null ? [] : [`\`${codeSpan(document.file)}\``]),
    figures(document),
    ...whole.map(({ message }) => `> **Whole article:** ${safeMarkdown(message)}`),
    ...(missing.length === 0 ? [] : ['### To be sourced', findings(document, missing)]),
    ...(unsure.length === 0 ? [] : ['### To be looked at', findings(document, unsure)]),
    ...(document.summary.topSources.length === 0 ? [] : ['### Sources', ledger(document)]),
    ...(document.hedges.length === 0 ? [] : ['### Hedges', hedges(document)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function figures({ summary, counts }: Document): string {
  const rows: string[][] = [];
  if (summary.assertions !== null) {
    const share = (part: number | null): string =>
      summary.assertions ? ` (${Math.round(((part ?? 0) * 100) / summary.assertions)} %)` : '';
    rows.push(['Assertions', String(summary.assertions)]);
    rows.push(['with a named or specific source', `${summary.sourced}${share(summary.sourced)}`]);
    rows.push(['with a vague source', `${summary.vague}${share(summary.vague)}`]);
    rows.push(['in the article’s own voice', `${summary.unsourced}${share(summary.unsourced)}`]);
    rows.push(['**that need a source**', `**${summary.needSource}**${share(summary.needSource)}`]);
  }
  if (summary.hedges !== null) {
    const density =
      summary.hedgesPer100Words === null ? '' : ` (${summary.hedgesPer100Words.toFixed(1)} per 100 words)`;
    rows.push(['Hedges', `${summary.hedges}${density}`]);
    rows.push(['Boosters', String(summary.boosters)]);
  }
  rows.push(['Words', String(counts.words)]);
  return table(['Figure', ''], rows);
}

function findings(document: Document, messages: readonly Message[]): string {
  return table(
    ['Line', 'Sentence', 'Why'],
    messages.map(({ span, message, code }) => [
      String(span.line),
      safeMarkdown(document.sentences[span.sentence]?.text ?? span.text),
      `${safeMarkdown(message)} \`${code}\``,
    ]),
  );
}

function ledger({ summary }: Document): string {
  return table(
    ['Source', 'Kind', 'Attributions', 'Quoted directly', 'Share of attributed words'],
    summary.topSources.map((source) => [
      safeMarkdown(source.name),
      source.kind,
      String(source.attributions),
      String(source.direct),
      `${Math.round(source.share * 100)} %`,
    ]),
  );
}

function hedges({ hedges }: Document): string {
  const cues = new Map<string, Map<string, number>>();
  for (const { category, cue } of hedges) {
    const counts = cues.get(category) ?? new Map<string, number>();
    cues.set(category, counts.set(cue, (counts.get(cue) ?? 0) + 1));
  }
  const rows = [...cues].map(([category, counts]) => [
    category,
    String([...counts.values()].reduce((sum, count) => sum + count, 0)),
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([cue, count]) => safeMarkdown(cue) + (count > 1 ? ` ×${count}` : ''))
      .join(', '),
  ]);
  return table(['Category', 'Count', 'Cues'], rows);
}

/** Cells must be inert already. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((title) => '-'.repeat(Math.max(3, title.length)));
  return [header, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function codeSpan(text: string): string {
  return oneLine(text).replaceAll('`', 'ˋ');
}
