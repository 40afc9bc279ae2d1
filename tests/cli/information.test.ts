// What the command prints about itself, read by what reads it: shells, a manual reader, a JSON parser.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/catalogue.ts';
import { completionScript, SHELLS } from '../../src/cli/completion.ts';
import { explain } from '../../src/cli/explain.ts';
import { flagsOf } from '../../src/cli/flags.ts';
import { manPage } from '../../src/cli/man.ts';
import { INFORMATION, OPTIONS } from '../../src/cli/options.ts';
import { analyzeCommand } from '../support/command.ts';

const ALL = [...OPTIONS, ...INFORMATION];
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'analyze-information-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const VIEW = { width: 80, color: 0, json: false } as const;

test('an option’s notation comes apart', () => {
  expect(flagsOf({ flags: '-f, --format <name>' })).toEqual({
    short: '-f',
    long: '--format',
    value: 'name',
    optional: false,
  });
  expect(flagsOf({ flags: '--explain [code]' })).toEqual({
    short: null,
    long: '--explain',
    value: 'code',
    optional: true,
  });
  expect(flagsOf({ flags: '--no-color' })).toEqual({ short: null, long: '--no-color', value: null, optional: false });
});

describe('completion', () => {
  test.each(SHELLS)('for %s knows every option', (shell) => {
    const script = completionScript(shell, ALL);
    for (const option of ALL) {
      const { long } = flagsOf(option);
      expect(script).toContain(shell === 'fish' ? ` -l ${long.slice(2)} ` : long);
    }
  });

  for (const shell of SHELLS) {
    test.skipIf(!has(shell))(`for ${shell} is a script that ${shell} can read`, () => {
      const file = join(folder, `analyze.${shell}`);
      writeFileSync(file, completionScript(shell, ALL));
      const { stderr, status } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    });
  }

  const complete = (...words: string[]): string[] => {
    const script = `${completionScript('bash', ALL)}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _analyze; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim().split('\n');
  };

  test.skipIf(!has('bash'))('bash offers options, values after an option and after its =', () => {
    expect(complete('analyze', '--fo')).toEqual(['--format']);
    expect(complete('analyze', '--format', 'ann')).toEqual(['annotated']);
    expect(complete('analyze', '-f', 'sar')).toEqual(['sarif']);
    expect(complete('analyze', '--format', '=', 'mark')).toEqual(['markdown']);
    expect(complete('analyze', '--explain', 'article/no-so')).toEqual(['article/no-source']);
    expect(complete('analyze', 'packa').sort()).toEqual(['package-lock.json', 'package.json']);
  });
});

describe('the manual page', () => {
  const page = manPage(ALL, '1.2.3');

  test('has every option', () => {
    for (const option of ALL) expect(page).toContain(`\\fB${flagsOf(option).long.replaceAll('-', '\\-')}\\fR`);
  });

  test('has no line that roff takes for a command by accident', () => {
    for (const line of page.split('\n')) expect(line).toMatch(/^(?:\.(?:TH|SH|SS|B|TP|PP|RS|RE|nf|fi)\b|[^.']|$)/);
  });

  test.skipIf(!has('mandoc'))('has no error for a manual reader', () => {
    const { stdout } = spawnSync('mandoc', ['-Tlint', '-Wwarning'], { input: page, encoding: 'utf8' });
    // The page has no date: the same version is the same page.
    expect(stdout.replace(/^.*missing date.*\n/m, '')).toBe('');
  });
});

describe('--explain', () => {
  test('without a code lists every code with its summary', () => {
    const list = explain(null, VIEW);
    for (const { code } of CATALOGUE) expect(list).toContain(code);
  });

  test('of a code says why, what to do and shows examples', () => {
    const text = explain('article/one-source', VIEW) as string;
    for (const title of ['Why it matters', 'What to do', 'Limits', 'Found, in brackets', 'Not found'])
      expect(text).toContain(title);
  });

  test('of a group lists its codes', () => {
    expect(explain('article', VIEW)).toContain('article/no-source');
  });

  test('as JSON is the catalogue’s entry', () => {
    const entry = CATALOGUE[0];
    expect(JSON.parse(explain(entry?.code ?? '', { ...VIEW, json: true }) as string)).toEqual(entry);
    expect(JSON.parse(explain(null, { ...VIEW, json: true }) as string)).toHaveLength(CATALOGUE.length);
  });

  test.each([
    ['one-source', 'article/one-source'],
    ['article/onesource', 'article/one-source'],
  ])('of %s suggests %s', (code, suggestion) => {
    expect(explain(code, VIEW)).toEqual({ error: expect.stringContaining(`Did you mean ${suggestion}?`) });
  });
});

describe('the built command', () => {
  test('prints each of these and nothing else, whatever it is piped', async () => {
    const { stdout: man } = await analyzeCommand(['--man']);
    expect(man).toMatch(/^\.TH ANALYZE 1/);
    expect(readFileSync(new URL('../../dist/analyze.1', import.meta.url), 'utf8')).toBe(man);
    expect((await analyzeCommand(['--completion', 'fish'])).stdout).toContain('complete -c analyze');
    expect(JSON.parse((await analyzeCommand(['--explain', 'hedging/modal', '-f', 'json'])).stdout)).toMatchObject({
      code: 'hedging/modal',
    });
  });

  test('prints the schemas of its output and of its configuration', async () => {
    const report = JSON.parse((await analyzeCommand(['--print-schema'])).stdout);
    expect(JSON.stringify(report)).toContain('topSources');
    const config = JSON.parse((await analyzeCommand(['--print-schema', 'config'])).stdout);
    expect(config.properties).toHaveProperty('failOn');
    expect(config.properties).not.toHaveProperty('output');
  });

  test('refuses an unknown code with a suggestion', async () => {
    const { status, stderr, stdout } = await analyzeCommand(['--explain', 'hedging/modl']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Did you mean hedging/modal?');
  });

  test('counts offsets in the unit asked for', async () => {
    const input = 'Überschrift\n\n😀 Traoré said it may rain.\n';
    const hedge = async (unit: string) =>
      JSON.parse((await analyzeCommand(['-f', 'ndjson', '--offsets', unit], { input })).stdout).hedges[0];
    const utf16 = await hedge('utf16');
    expect(input.slice(utf16.start, utf16.end)).toBe('may');
    const byte = await hedge('byte');
    expect(Buffer.from(input).subarray(byte.start, byte.end).toString()).toBe('may');
    const codepoint = await hedge('codepoint');
    expect([...input].slice(codepoint.start, codepoint.end).join('')).toBe('may');
  });
});
