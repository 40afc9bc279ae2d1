// What an editor sees on a terminal: one article in full, or a table of many, the worst sourced first.
import type { Document, Entity } from '../model/document.ts';
import { type EntityGroupKey, groupEntities } from './entity-groups.ts';
import { wrap } from './layout.ts';
import type { Analysis, Reporter, View } from './report.ts';
import { oneLine } from './safe.ts';
import { hedgingSection } from './summary/hedging.ts';
import { needsSection } from './summary/needs.ts';
import { sourcesSection, sourcingSection } from './summary/sourcing.ts';
import { type Row, table, toRow } from './summary/table.ts';
import { INDENT, plural } from './summary/words.ts';
import { type Theme, themeFor } from './theme.ts';

/** So many entities of a kind are shown. */
const SHOWN = 10;

/** The text summary: one document in full; of several, a table and totals. */
export const summary: Reporter = (view) => {
  let only: Analysis | null = null;
  const rows: Row[] = [];
  let failures = 0;
  return {
    begin: () => '',
    analysis: (analysis) => {
      only = rows.length === 0 ? analysis : null;
      rows.push(toRow(analysis.document));
      return '';
    },
    failure: () => {
      failures++;
      return '';
    },
    end: () => {
      if (only !== null) return articleSummary(only, view);
      return rows.length === 0 ? '' : table(rows, failures, view);
    },
  };
};

function articleSummary({ document, text }: Analysis, view: View): string {
  const theme = themeFor(view.color);
  const sections = [
    header(document, view, theme),
    sourcingSection(document.summary, view, theme),
    needsSection(document, text, view, theme),
    warningsSection(document, view, theme),
    hedgingSection(document, text, view, theme),
    sourcesSection(document.summary, view, theme),
    entitiesSection(document, view, theme),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function header(document: Document, view: View, theme: Theme): readonly string[] {
  const { counts } = document;
  const size = [
    oneLine(document.file),
    plural(counts.words, 'word'),
    plural(counts.sentences, 'sentence'),
    plural(counts.paragraphs, 'paragraph'),
  ].join(' · ');
  const title = document.title === null ? [] : wrap(theme.strong(oneLine(document.title)), view.width);
  return [...title, ...wrap(theme.faint(size), view.width)];
}

function warningsSection(document: Document, view: View, theme: Theme): readonly string[] {
  if (document.summary.warnings.length === 0) return [];
  const lines = document.summary.warnings.flatMap(({ code, text }) => {
    const words = view.explain(code)?.docs.summary ?? code;
    const evidence = text === '' ? '' : `: “${oneLine(text)}”`;
    return wrap(`${words}${evidence}`, view.width, { first: `${theme.warning('!')} ` });
  });
  return [theme.heading('WARNINGS'), ...lines];
}

const ENTITY_TITLES: Readonly<Record<EntityGroupKey, string>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  misc: 'other names',
  demonyms: 'peoples',
  credits: 'credits',
};

function entitiesSection(document: Document, view: View, theme: Theme): readonly string[] {
  const groups = groupEntities(document).flatMap(({ key, entities }) => {
    const shown = entities.slice(0, SHOWN).map(({ entity }) => entityWords(entity, theme));
    const left = entities.length - shown.length;
    const more = left > 0 ? [theme.faint(`and ${left} more`)] : [];
    return wrap([...shown, ...more].join(' · '), view.width, {
      first: `${INDENT}${ENTITY_TITLES[key].padEnd(15)}`,
      rest: ' '.repeat(21),
    });
  });
  return groups.length === 0 ? [] : [theme.heading('WHO AND WHAT'), ...groups];
}

/** "Capt. Idris Valmer (Valmer) 6". */
function entityWords(entity: Entity, theme: Theme): string {
  const honorific = entity.honorific === undefined ? '' : `${oneLine(entity.honorific)} `;
  const aliases = entity.aliases.length > 0 ? ` (${entity.aliases.slice(0, 3).map(oneLine).join(', ')})` : '';
  return `${honorific}${theme.entity(oneLine(entity.name))}${aliases} ${entity.mentions.length}`;
}
