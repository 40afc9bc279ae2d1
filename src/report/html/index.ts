// One self-contained page: the articles with every finding marked and explained, and what stands beside them.
import type { Failure } from '../../model/document.ts';
import { knownMessages } from '../messages.ts';
import type { Analysis, Reporter, View } from '../report.ts';
import { oneLine, safeHtml } from '../safe.ts';
import { LAYERS, marksOf, numbered } from './marks.ts';
import { SCRIPT } from './script.ts';
import { sideHtml } from './side.ts';
import { STYLE } from './style.ts';
import { explanationsHtml, textHtml } from './text.ts';

/** What the index of many articles keeps of each. */
interface Row {
  readonly title: string;
  readonly file: string;
  readonly cells: readonly { readonly value: number; readonly shown: string }[];
}

export const html: Reporter = (view) => {
  const rows: Row[] = [];
  const failures: Failure[] = [];
  return {
    begin: () => head(view),
    analysis: (analysis) => {
      rows.push(toRow(analysis));
      return articleHtml(analysis, rows.length - 1, view);
    },
    failure: (failure) => {
      failures.push(failure);
      return '';
    },
    end: () =>
      `${failed(failures)}${rows.length > 1 ? index(rows) : ''}</main>\n<div id="tip" role="tooltip" hidden></div>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`,
  };
};

function head(view: View): string {
  // Not imported: in the bundle that would make every run load crypto.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  // Nothing may be loaded and only this style and script may act, whatever an article contains.
  const policy = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;
  // Each label wears what it switches: the switches are the legend too.
  const switches = Object.entries(LAYERS).map(
    ([layer, label]) =>
      `<label><input type="checkbox" value="${layer}" checked><span class="${layer}">${label}</span></label>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="analyze ${safeHtml(view.version)}">
<title>Sourcing and hedging</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#articles">To the articles</a>
<div class="bar">
<h1>Sourcing and hedging</h1>
<fieldset><legend>Show</legend>${switches.join('')}</fieldset>
<small><kbd>n</kbd> <kbd>p</kbd> next and previous to source, <kbd>Esc</kbd> closes a note</small>
</div>
<main id="articles">
`;
}

function articleHtml({ document, text }: Analysis, number: number, view: View): string {
  const messages = knownMessages(document, view).filter((message) => message.accepted !== true);
  const notes = numbered(messages, number);
  const marks = marksOf(document, notes, number, view);
  const warnings = messages
    .filter((message) => message.sentence === null)
    .map(({ message }) => `<p class="warning">${safeHtml(message)}</p>\n`);
  const title = safeHtml(oneLine(document.title ?? document.file));
  // Where the text begins with its title, a second one above it would only repeat it.
  const first = document.sentences[0];
  const own = first?.kind === 'headline' && oneLine(first.text) === oneLine(document.title ?? '');
  return `<article class="article" id="a${number}" aria-labelledby="a${number}-title">
<header>
<h2 id="a${number}-title"${own ? ' class="unseen"' : ''}>${title}</h2>
<p class="file">${safeHtml(oneLine(document.file))}</p>
${warnings.join('')}</header>
${textHtml(document, text, marks, number)}${sideHtml(document, notes, number)}${explanationsHtml(marks)}</article>
`;
}

const COLUMNS = ['Words', 'Assertions', 'Sourced', 'Vague', 'Need a source', 'Hedges per 100 words'] as const;

function toRow({ document }: Analysis): Row {
  const { summary, counts } = document;
  const count = (value: number | null): Row['cells'][number] => ({
    value: value ?? -1,
    shown: value === null ? '–' : String(value),
  });
  const { sourcedShare: share, hedgesPer100Words: density } = summary;
  return {
    title: oneLine(document.title ?? document.file),
    file: oneLine(document.file),
    cells: [
      count(counts.words),
      count(summary.assertions),
      { value: share ?? -1, shown: share === null ? '–' : `${Math.round(share * 100)} %` },
      count(summary.vague),
      count(summary.needSource),
      { value: density ?? -1, shown: density === null ? '–' : density.toFixed(1) },
    ],
  };
}

function index(rows: readonly Row[]): string {
  const heads = COLUMNS.map((name) => `<th class="n" scope="col"><button type="button">${name}</button></th>`);
  const lines = rows.map(({ title, file, cells }, number) => {
    const name = `<a href="#a${number}">${safeHtml(title)}</a>${title === file ? '' : `<br><span class="kind">${safeHtml(file)}</span>`}`;
    const numbers = cells.map(({ value, shown }) => `<td class="n" data-v="${value}">${shown}</td>`);
    return `<tr><td data-v="${safeHtml(title)}">${name}</td>${numbers.join('')}</tr>\n`;
  });
  return `<section class="index">
<h2>${rows.length} articles</h2>
<table class="sortable">
<thead><tr><th scope="col"><button type="button">Article</button></th>${heads.join('')}</tr></thead>
<tbody>
${lines.join('')}</tbody></table>
</section>
`;
}

function failed(failures: readonly Failure[]): string {
  if (failures.length === 0) return '';
  const items = failures.map(({ file, error }) => `<li>${safeHtml(oneLine(file))}: ${safeHtml(oneLine(error))}</li>\n`);
  return `<section class="failures">\n<h2>Not analysed</h2>\n<ul>\n${items.join('')}</ul>\n</section>\n`;
}
