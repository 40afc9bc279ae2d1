// `npm run train:percentiles -- CORPORA`: the figures of the attribution training articles as a table of quantiles.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyze } from '../analyze.ts';
import {
  LEAST_ASSERTIONS,
  LEAST_WORDS,
  METRICS,
  type MetricName,
  quantilesOf,
  type ReferenceGroup,
  type ReferenceTable,
} from '../summary/percentiles.ts';

/** Every twentieth of the distribution: the table stays small, and no article moves by more than five percentiles. */
const STEPS = 20;

const REFERENCE =
  'US political news of the 2016 campaign: the PolNeAR training articles long enough to compare, as analyze itself counts them';

/** Kinds of publishers by the first part of an article's file name. */
const GROUPS: Readonly<Record<string, string>> = {
  ...{ nyt: 'national newspapers', 'usa-today': 'national newspapers', 'wash-post': 'national newspapers' },
  ...{ politico: 'online newsrooms', 'huff-post': 'online newsrooms' },
  ...{ breitbart: 'partisan sites', 'west-journal': 'partisan sites' },
};

interface Row {
  readonly group: string;
  readonly figures: Readonly<Record<MetricName, number>>;
}

/** The figures of every article that is long enough to compare. */
function rowsOf(folder: string): readonly Row[] {
  const rows: Row[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt')) continue;
    const { counts, summary } = analyze(readFileSync(join(folder, name), 'utf8'), { file: name });
    const { assertions, sourcedShare, vague, unnamed, hedgesPer100Words } = summary;
    if (
      assertions === null ||
      sourcedShare === null ||
      vague === null ||
      unnamed === null ||
      hedgesPer100Words === null
    ) {
      continue;
    }
    if (counts.words < LEAST_WORDS || assertions < LEAST_ASSERTIONS) continue;
    const figures = {
      sourcedShare,
      vagueShare: vague / assertions,
      unnamedShare: unnamed / assertions,
      hedgesPer100Words,
    };
    rows.push({ group: GROUPS[name.replace(/_.*$/, '')] ?? 'others', figures });
  }
  return rows;
}

function groupOf(name: string, rows: readonly Row[]): ReferenceGroup {
  const quantiles = Object.fromEntries(
    METRICS.map((metric) => [
      metric,
      quantilesOf(
        rows.map(({ figures }) => figures[metric]),
        STEPS,
      ),
    ]),
  ) as ReferenceGroup['quantiles'];
  return { name, n: rows.length, quantiles };
}

/** The table of a folder of articles; the date changes only when a figure does. */
export function makeTable(folder: string, old: ReferenceTable, today: string): ReferenceTable {
  const rows = rowsOf(folder);
  const names = [...new Set(Object.values(GROUPS))];
  const groups = [
    groupOf('all', rows),
    ...names.map((name) =>
      groupOf(
        name,
        rows.filter(({ group }) => group === name),
      ),
    ),
  ].filter(({ n }) => n > 0);
  const same = JSON.stringify(groups) === JSON.stringify(old.groups);
  return { reference: REFERENCE, date: same ? old.date : today, groups };
}

/** JSON with a list of numbers on one line. */
function print(table: ReferenceTable): string {
  const json = JSON.stringify(table, null, 2).replace(
    /\[\s+(-?[\d.]+(?:,\s+-?[\d.]+)*)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
  );
  return `${json}\n`;
}

if (process.argv[1]?.endsWith('percentiles.ts')) {
  const [corpora] = process.argv.slice(2);
  if (corpora === undefined) {
    process.stderr.write('usage: npm run train:percentiles -- CORPORA_DIR\n');
    process.exitCode = 2;
  } else {
    const target = fileURLToPath(new URL('../summary/reference.json', import.meta.url));
    const old = JSON.parse(readFileSync(target, 'utf8')) as ReferenceTable;
    const table = makeTable(join(corpora, 'attribution', 'train', 'text'), old, new Date().toISOString().slice(0, 10));
    writeFileSync(target, print(table));
    for (const { name, n, quantiles } of table.groups) {
      const middle = METRICS.map((metric) => `${metric} ${quantiles[metric][STEPS / 2]}`).join(', ');
      process.stdout.write(`${name}: n ${n}; medians: ${middle}\n`);
    }
  }
}
