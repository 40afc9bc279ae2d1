// What stands beside the text: figures, what to source first, the source ledger and the index of names.
import type { Document } from '../../model/document.ts';
import { keyOfSource, ledgerKey } from '../../model/ledger-key.ts';
import { type EntityGroupKey, groupEntities } from '../entity-groups.ts';
import { oneLine, safeHtml } from '../safe.ts';
import { entityTitle, type NumberedMessage } from './marks.ts';
import { hedgingPlot, sourcingBar } from './plots.ts';

/** The side column of one article. */
export function sideHtml(document: Document, notes: readonly NumberedMessage[], article: number): string {
  const sections = [
    section('Sourcing', sourcingBar(document.summary) + figures(document)),
    section('To be sourced, the surest first', needs(notes)),
    section(
      'Hedges by paragraph',
      document.hedges.length === 0 ? '' : hedgingPlot(document, article) + categories(document),
    ),
    section('Where it stands', percentiles(document)),
    section('Sources', ledger(document, article)),
    section('Names', names(document, article)),
  ];
  return `<div class="side">\n${sections.join('')}</div>\n`;
}

function section(title: string, content: string): string {
  return content === '' ? '' : `<section>\n<h3>${title}</h3>\n${content}</section>\n`;
}

function figures({ summary, counts }: Document): string {
  const figure = (name: string, value: string): string => `<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const list = [
    ...(summary.assertions === null ? [] : [figure('assertions', String(summary.assertions))]),
    ...(summary.sourcedShare === null ? [] : [figure('with a source', `${Math.round(summary.sourcedShare * 100)} %`)]),
    ...(summary.needSource === null ? [] : [figure('need a source', String(summary.needSource))]),
    ...(summary.hedges === null ? [] : [figure('hedges', String(summary.hedges))]),
    ...(summary.hedgesPer100Words === null ? [] : [figure('per 100 words', summary.hedgesPer100Words.toFixed(1))]),
    figure('words', String(counts.words)),
  ];
  return `<dl class="figures">${list.join('')}</dl>\n`;
}

/** As many as an editor takes up in one go. */
const FIRST_NEEDS = 7;
/** So many stand open even where none is likely. */
const LEAST_NEEDS = 3;

function needs(notes: readonly NumberedMessage[]): string {
  const sorted = [...notes].sort(
    (a, b) => (b.message.checkWorthiness ?? 1) - (a.message.checkWorthiness ?? 1) || a.number - b.number,
  );
  const items = sorted.map(({ id, number, message }) => {
    const share = message.checkWorthiness === undefined ? '' : `, ${Math.round(message.checkWorthiness * 100)} %`;
    return `<li value="${number}"><a href="#${id}">${safeHtml(oneLine(message.span.text))}</a> <small>line ${message.span.line}${share}</small></li>\n`;
  });
  if (items.length === 0) return '';
  const list = (some: readonly string[]): string => `<ol class="needs">\n${some.join('')}</ol>\n`;
  const likely = sorted.filter(({ message }) => message.severity === 'warning').length;
  const first = Math.max(Math.min(likely, FIRST_NEEDS), Math.min(LEAST_NEEDS, items.length));
  const more = items.slice(first);
  const rest =
    more.length === 0
      ? ''
      : `<details><summary>${more.length} more${first >= likely ? ' that may need one' : ''}</summary>\n${list(more)}</details>\n`;
  return list(items.slice(0, first)) + rest;
}

function categories({ summary }: Document): string {
  const parts = Object.entries(summary.hedgesByCategory ?? {})
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([category, count]) => `<li><b>${count}</b> ${category}</li>`);
  return parts.length === 0 ? '' : `<ul class="key">${parts.join('')}</ul>\n`;
}

const PERCENTILES = [
  ['sourcedShare', 'assertions sourced'],
  ['vagueShare', 'vague sources'],
  ['unnamedShare', 'unnamed sources'],
  ['hedgesPer100Words', 'hedges per 100 words'],
] as const;

function percentiles({ summary }: Document): string {
  const table = summary.percentiles;
  if (table === null) return '';
  const rows = PERCENTILES.map(([key, label]) => {
    const { value, percentile } = table[key];
    const shown = key === 'hedgesPer100Words' ? value.toFixed(1) : `${Math.round(value * 100)} %`;
    const place = percentile === null ? 'too short to compare' : `more than ${Math.round(percentile)} %`;
    return `<tr><td>${label}</td><td class="n">${shown}</td><td>${place}</td></tr>\n`;
  });
  const caption = `of ${table.n} articles: ${safeHtml(oneLine(table.reference))}`;
  return `<table><tbody>\n${rows.join('')}</tbody></table>\n<p class="kind">${caption}</p>\n`;
}

function ledger(document: Document, article: number): string {
  const jumps = sourceJumps(document, article);
  const rows = document.summary.topSources.map((source) => {
    const quoted = source.direct + source.mixed;
    const how =
      quoted === 0
        ? 'paraphrased'
        : source.indirect === 0
          ? 'quoted'
          : `${quoted} quoted, ${source.indirect} paraphrased`;
    return `<tr><td>${safeHtml(oneLine(source.name))}<br><span class="kind">${source.kind}, ${how}</span></td><td class="n">${source.attributions}</td><td class="n">${Math.round(source.share * 100)} %</td><td class="jumps">${links(jumps.get(keyOfSource(source)) ?? [], source.name)}</td></tr>\n`;
  });
  if (rows.length === 0) return '';
  return `<table>\n<thead><tr><th>Source</th><th class="n">Times</th><th class="n">Words</th><th>Where</th></tr></thead>\n<tbody>\n${rows.join('')}</tbody></table>\n`;
}

/** Ids of the source marks by the source's key; a source without a span is reached through its cue. */
function sourceJumps(document: Document, article: number): ReadonlyMap<string, readonly string[]> {
  const jumps = new Map<string, string[]>();
  document.attributions.forEach((attribution, index) => {
    const key = ledgerKey(attribution, document.attributions);
    if (key === null) return;
    const list = jumps.get(key) ?? [];
    list.push(`a${article}-${attribution.source === null ? 'c' : 's'}${index}`);
    jumps.set(key, list);
  });
  return jumps;
}

function names(document: Document, article: number): string {
  const groups = groupEntities(document).map(({ key, entities }) => {
    const list = entities.map(({ entity, index }) => {
      const ids = entity.mentions.map((_, part) => `a${article}-e${index}-${part}`);
      const aliases =
        entity.aliases.length === 0 ? '' : ` <small>also ${safeHtml(oneLine(entity.aliases.join(', ')))}</small>`;
      const honorific = entity.honorific === undefined ? '' : ` <small>${safeHtml(oneLine(entity.honorific))}</small>`;
      return `<li>${safeHtml(oneLine(entity.name))}${honorific}${aliases} <span class="jumps">${links(ids, entity.name)}</span></li>\n`;
    });
    return `<details open><summary>${groupTitle(key)} (${list.length})</summary>\n<ul class="names">\n${list.join('')}</ul></details>\n`;
  });
  return groups.join('');
}

function groupTitle(key: EntityGroupKey): string {
  if (key === 'credits') return 'Bylines and credits';
  return key === 'demonyms' ? 'Peoples' : entityTitle(key);
}

function links(ids: readonly string[], name: string): string {
  return ids
    .map((id, index) => `<a href="#${id}" aria-label="${safeHtml(oneLine(name))}, place ${index + 1}">${index + 1}</a>`)
    .join('');
}
