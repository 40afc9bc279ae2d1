// What an editor sees on a terminal: one article in full, or a table of many, the worst sourced first.
import type { Assertion, Document, Entity, Hedge, Summary, TopSource } from '../model/document.ts';
import { isNobody } from '../model/ledger-key.ts';
import { likelyNeedsSource } from '../model/need.ts';
import { type EntityGroupKey, groupEntities } from './entity-groups.ts';
import { alignRight, columns, truncate, wrap } from './layout.ts';
import { markedText } from './mark.ts';
import type { Analysis, Reporter, View } from './report.ts';
import { oneLine } from './safe.ts';
import { type Style, type Theme, themeFor } from './theme.ts';

/** How many of each an editor reads before looking at a fuller report. */
const SHOWN = {
  assertions: 5,
  leastAssertions: 3,
  lines: 12,
  reasons: 2,
  hedged: 3,
  sources: 8,
  entities: 10,
  cues: 6,
} as const;

/** Where what belongs to a heading begins: after a line number of four digits. */
const INDENT = ' '.repeat(6);
/** Below it the direct, mixed and indirect columns would squeeze the names. */
const WIDE_ENOUGH_FOR_MANNERS = 76;

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

/** A section's heading with what there is to say of it at once. */
function headed(title: string, words: string, view: View): readonly string[] {
  return wrap(words, view.width, { first: `${themeFor(view.color).heading(title)}  `, rest: INDENT });
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

/** Named, unnamed, vague, none: one letter and one shade each, so that the bar reads without colour. */
const BAR = [
  { kind: 'named', block: '█', style: 'good' },
  { kind: 'unnamed', block: '▓', style: 'good' },
  { kind: 'vague', block: '▒', style: 'warning' },
  { kind: 'none', block: '░', style: 'bad' },
] as const;

function sourcingSection(figures: Summary, view: View, theme: Theme): readonly string[] {
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

function needsSection(document: Document, text: string, view: View, theme: Theme): readonly string[] {
  const { needSource, assertions } = document.summary;
  if (needSource === null || assertions === null || assertions === 0) return [];
  if (needSource === 0) return headed('NEEDS A SOURCE', 'nothing', view);
  const inNeed = document.assertions
    .filter((assertion) => assertion.needsSource)
    .sort((a, b) => b.checkWorthiness - a.checkWorthiness || a.start - b.start);
  const likely = inNeed.filter(likelyNeedsSource);
  const unsure = inNeed.slice(likely.length);
  // Where little is likely, the surest of the others say what to look at first.
  const others = Math.max(0, Math.min(unsure.length, SHOWN.leastAssertions - likely.length));
  const show = (assertion: Assertion): readonly string[] => needLines(assertion, text, view, theme);
  const left = likely.length - SHOWN.assertions;
  const more = left > 0 ? [theme.faint(`… and ${left} more; --format annotated shows them in place`)] : [];
  const many = `${needSource} of ${plural(assertions, 'assertion')}, ${likely.length === 0 ? 'none' : likely.length} most likely`;
  return [
    ...headed('NEEDS A SOURCE', many, view),
    ...likely.slice(0, SHOWN.assertions).flatMap(show),
    ...more,
    ...(others > 0 ? [`${INDENT}${theme.faint('may need one:')}`] : []),
    ...unsure.slice(0, others).flatMap(show),
    ...mayNeed(unsure.slice(others), others > 0, view, theme),
  ];
}

/** "6 may need one: lines 3, 7, 11 …". */
function mayNeed(unsure: readonly Assertion[], isMore: boolean, view: View, theme: Theme): readonly string[] {
  if (unsure.length === 0) return [];
  const all = [...new Set(unsure.map(({ line }) => line))].sort((a, b) => a - b);
  const shown = all.slice(0, SHOWN.lines).join(', ');
  const rest = all.length > SHOWN.lines ? ' …' : '';
  const where = `${all.length === 1 ? 'line' : 'lines'} ${shown}${rest}`;
  const words = isMore ? `and ${unsure.length} more: ${where}` : `${unsure.length} may need one: ${where}`;
  return wrap(theme.faint(words), view.width, { first: INDENT });
}

function needLines(assertion: Assertion, text: string, view: View, theme: Theme): readonly string[] {
  const place = `${alignRight(String(assertion.line), 4)}  `;
  const weak = assertion.reasons.slice(0, 1);
  const sentence = markedText(text, assertion, weak, view.color > 0 ? theme.unsourced : null);
  const reasons = assertion.reasons.slice(0, SHOWN.reasons).map((reason) => {
    const words = (view.explain(reason.code)?.docs.summary ?? reason.code).replace(/\.$/, '');
    return reason.text === '' || assertion.text === reason.text ? words : `${words}: “${oneLine(reason.text)}”`;
  });
  return [
    ...wrap(sentence, view.width, { first: theme.place(place), rest: INDENT }),
    ...reasons.flatMap((reason) =>
      wrap(theme.faint(reason), view.width, { first: `      ${theme.faint('→')} `, rest: '        ' }),
    ),
  ];
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

function hedgingSection(document: Document, text: string, view: View, theme: Theme): readonly string[] {
  const { hedges, hedgesPer100Words, hedgesByCategory, boosters, certainty } = document.summary;
  if (hedges === null || hedgesByCategory === null || boosters === null) return [];
  const rate = hedgesPer100Words === null ? '' : `, ${hedgesPer100Words.toFixed(1)} per 100 words`;
  if (hedges === 0) return headed('HEDGING', `no hedges${boostersIn(document, boosters)}`, view);
  const categories = Object.entries(hedgesByCategory)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([category, count]) => `${category} ${count}`)
    .join(' · ');
  const both = certainty?.hedgedAndUnsourced.length ?? 0;
  return [
    ...headed('HEDGING', `${plural(hedges, 'hedge')}${rate}${boostersIn(document, boosters)}`, view),
    ...wrap(categories, view.width, { first: INDENT }),
    ...wrap([voiceWords(certainty), bothWords(both)].filter((words) => words !== '').join('; '), view.width, {
      first: INDENT,
    }),
    ...mostHedged(document).flatMap(({ sentence, hedges: cues }) =>
      wrap(markedText(text, sentence, cues, view.color > 0 ? theme.hedge : null), view.width, {
        first: theme.place(`${alignRight(String(cues[0]?.line ?? sentence.line), 4)}  `),
        rest: INDENT,
      }),
    ),
  ];
}

/** "9 in the writer’s own words (2.6 per 100), 1 in the sources’ (1.2)". */
function voiceWords(certainty: Summary['certainty']): string {
  if (certainty === null) return '';
  const { writer, source } = certainty;
  const rate = (value: number | null, unit: string): string => (value === null ? '' : ` (${value.toFixed(1)}${unit})`);
  const own = `${writer.hedges} in the writer’s own words${rate(writer.hedgesPer100Words, ' per 100')}`;
  return source.words === 0 ? own : `${own}, ${source.hedges} in the sources’${rate(source.hedgesPer100Words, '')}`;
}

function bothWords(count: number): string {
  return count === 0 ? '' : `${plural(count, 'assertion')} both hedged and in need of a source`;
}

function boostersIn(document: Document, boosters: number): string {
  if (boosters === 0) return '; no boosters';
  const cues = [...new Set(document.boosters.map(({ cue }) => oneLine(cue)))].slice(0, SHOWN.cues);
  return `; ${plural(boosters, 'booster')} (${cues.join(', ')})`;
}

/** The sentences with the most hedges; of equals those with the surest, then in order. */
function mostHedged(document: Document): { sentence: Document['sentences'][number]; hedges: Hedge[] }[] {
  const bySentence = new Map<number, Hedge[]>();
  for (const hedge of document.hedges) {
    const here = bySentence.get(hedge.sentence);
    if (here) here.push(hedge);
    else bySentence.set(hedge.sentence, [hedge]);
  }
  const surest = (hedges: readonly Hedge[]): number =>
    hedges.reduce((most, hedge) => Math.max(most, hedge.confidence), 0);
  return [...bySentence]
    .flatMap(([index, hedges]) => {
      const sentence = document.sentences[index];
      return sentence ? [{ sentence, hedges }] : [];
    })
    .sort(
      (a, b) =>
        b.hedges.length - a.hedges.length || surest(b.hedges) - surest(a.hedges) || a.sentence.start - b.sentence.start,
    )
    .slice(0, SHOWN.hedged);
}

function sourcesSection({ assertions, topSources }: Summary, view: View, theme: Theme): readonly string[] {
  if (assertions === null || topSources.length === 0) return [];
  const shown = topSources.slice(0, SHOWN.sources);
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

const ENTITY_TITLES: Readonly<Record<EntityGroupKey, string>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  misc: 'other names',
  credits: 'credits',
};

function entitiesSection(document: Document, view: View, theme: Theme): readonly string[] {
  const groups = groupEntities(document).flatMap(({ key, entities }) => {
    const shown = entities.slice(0, SHOWN.entities).map(({ entity }) => entityWords(entity, theme));
    const left = entities.length - shown.length;
    const more = left > 0 ? [theme.faint(`and ${left} more`)] : [];
    return wrap([...shown, ...more].join(' · '), view.width, {
      first: `      ${ENTITY_TITLES[key].padEnd(15)}`,
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

interface Row {
  readonly file: string;
  readonly words: number;
  readonly figures: Summary;
}

function toRow({ file, counts, summary: figures }: Document): Row {
  return { file, words: counts.words, figures: { ...figures, topSources: [], warnings: [], percentiles: null } };
}

function table(rows: readonly Row[], failures: number, view: View): string {
  const theme = themeFor(view.color);
  const sorted = [...rows].sort(
    (a, b) =>
      (a.figures.sourcedShare ?? 2) - (b.figures.sourcedShare ?? 2) ||
      (b.figures.needSource ?? 0) - (a.figures.needSource ?? 0),
  );
  const total = (pick: (figures: Summary) => number | null): number | null =>
    rows.some(({ figures }) => pick(figures) !== null)
      ? rows.reduce((sum, { figures }) => sum + (pick(figures) ?? 0), 0)
      : null;
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  const assertions = total((figures) => figures.assertions);
  const sourced = total((figures) => figures.sourced);
  const hedges = total((figures) => figures.hedges);
  const count = (value: number | null): string => (value === null ? '–' : String(value));
  const rate = (value: number | null): string => (value === null ? '–' : value.toFixed(1));
  const cells = (name: string, size: number, figures: Partial<Summary>): string[] => [
    name,
    String(size),
    count(figures.assertions ?? null),
    percent(figures.sourcedShare ?? null),
    count(figures.needSource ?? null),
    rate(figures.hedgesPer100Words ?? null),
  ];
  const title = ['article', 'words', 'assertions', 'sourced', 'need a source', 'hedges/100w'];
  const figuresWidth = title.slice(1).reduce((sum, cell) => sum + cell.length + 2, 0);
  const nameWidth = Math.max(16, view.width - figuresWidth);
  const body = sorted.map(({ file, words: size, figures }) =>
    cells(truncatePath(oneLine(file), nameWidth), size, figures),
  );
  const totals = cells(`${rows.length} articles`, words, {
    assertions,
    sourcedShare: assertions ? (sourced ?? 0) / assertions : null,
    needSource: total((figures) => figures.needSource),
    hedgesPer100Words: hedges === null || words === 0 ? null : (hedges * 100) / words,
  });
  const [heading = '', ...lines] = columns(
    [title, ...body, totals],
    ['left', 'right', 'right', 'right', 'right', 'right'],
  );
  const last = lines.pop() ?? '';
  const missing = failures > 0 ? [theme.bad(`${plural(failures, 'input')} could not be analysed`)] : [];
  return `${[theme.heading(heading), ...lines, theme.strong(last), ...missing].join('\n')}\n`;
}

/** A path keeps its end, which tells files apart. */
function truncatePath(path: string, width: number): string {
  const graphemes = [...path];
  return graphemes.length <= width ? path : `…${graphemes.slice(graphemes.length - width + 1).join('')}`;
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

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}%`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
