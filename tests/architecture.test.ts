// Imports point inward: cli -> {input, report, settings, analyze} -> {passes, summary} -> language -> lexicon -> model.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCE = new URL('../src', import.meta.url).pathname;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const imports: readonly Import[] = files.flatMap((file) => {
  const code = readFileSync(join(SOURCE, file), 'utf8');
  const found = code.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/gm);
  return [...found].map(([, type, fixed, lazy]) => {
    const target = fixed ?? lazy ?? '';
    const to = target.startsWith('.') ? relative(SOURCE, join(SOURCE, dirname(file), target)) : target;
    return { from: file, to, typeOnly: type !== undefined };
  });
});
const isOurs = (to: string): boolean => to.endsWith('.ts');
const area = (file: string): string => file.split('/')[0] ?? '';
const show = ({ from, to }: Import): string => `${from} -> ${to}`;

/** What each area may import of ours, besides itself. Files directly in src are areas of their own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  tagger: ['model', 'resources.ts'],
  language: ['model', 'lexicon', 'tagger', 'resources.ts'],
  passes: ['model', 'lexicon', 'tagger', 'language', 'resources.ts'],
  summary: ['model', 'language'],
  report: ['model', 'baseline'],
  settings: ['model'],
  baseline: ['model'],
  compare: ['model', 'report'],
  input: ['model', 'language'],
};

describe('imports', () => {
  for (const [name, allowed] of Object.entries(MAY_IMPORT)) {
    test(`${name} imports only ${allowed.length > 0 ? allowed.join(', ') : 'nothing'} besides itself`, () => {
      const wrong = imports.filter(
        ({ from, to }) => area(from) === name && isOurs(to) && ![name, ...allowed].includes(area(to)),
      );
      expect(wrong.map(show)).toEqual([]);
    });
  }

  test('a pass knows nothing of the inside of another pass', () => {
    const pass = (file: string): string => file.split('/').slice(0, 2).join('/');
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('passes/') && to.startsWith('passes/') && to.split('/').length > 2 && pass(from) !== pass(to),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('nothing that ships imports the training code', () => {
    const wrong = imports.filter(({ from, to }) => area(to) === 'training' && area(from) !== 'training');
    expect(wrong.map(show)).toEqual([]);
  });

  test.each([
    ['chalk', 'report/theme.ts'],
    ['commander', 'cli/program.ts'],
    ['compromise', 'language/compromise.ts'],
  ])('%s stands behind one file', (library, file) => {
    const users = imports.filter(
      ({ from, to }) => (to === library || to.startsWith(`${library}/`)) && area(from) !== 'training',
    );
    expect(new Set(users.map(({ from }) => from))).toEqual(new Set([file]));
  });

  test('only the edges do I/O', () => {
    const doers = imports.filter(({ to }) =>
      /^(?:node:)?(?:fs|fs\/promises|child_process|worker_threads|os)$/.test(to),
    );
    const edges = ['cli', 'input', 'batch', 'baseline', 'settings', 'training', 'tooling', 'resources.ts'];
    expect(doers.filter(({ from }) => !edges.includes(area(from))).map(show)).toEqual([]);
  });

  test('nothing opens a network connection', () => {
    const network = /^(?:node:)?(?:net|http|https|http2|tls|dgram|dns|dns\/promises)$/;
    expect(imports.filter(({ to }) => network.test(to)).map(show)).toEqual([]);
  });
});
