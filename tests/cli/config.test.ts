import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { analyzeCommand } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'analyze-config-'));
const project = join(folder, 'project');
const deep = join(project, 'drafts', 'week');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(deep, { recursive: true });
  mkdirSync(join(folder, 'home', '.config', 'analyze'), { recursive: true });
  writeFileSync(join(deep, 'a.txt'), 'Prices\n\nPrices may double within weeks, Mira Kovan said.\n');
});
const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);
const ENVIRONMENT = { HOME: join(folder, 'home'), XDG_CONFIG_HOME: undefined, APPDATA: undefined };
const run = (args: readonly string[], env: Record<string, string> = {}) =>
  analyzeCommand([...args, 'a.txt'], { cwd: deep, env: { ...ENVIRONMENT, ...env } });

describe('a configuration file', () => {
  test('is found upwards and sets options, ignored codes and words', async () => {
    write('project/analyze.config.json', '{ "format": "ndjson", "ignore": ["hedging"] }');
    const { stdout } = await run([]);
    expect(JSON.parse(stdout)).toMatchObject({ file: 'a.txt', hedges: [] });
  });

  test('may stand in package.json', async () => {
    write('project/package.json', '{ "name": "x", "analyze": { "format": "ndjson" } }');
    expect(JSON.parse((await run([])).stdout)).toMatchObject({ file: 'a.txt' });
  });

  test('yields to the environment, that to flags; the user’s file to all', async () => {
    write('home/.config/analyze/config.json', '{ "format": "csv", "quiet": true }');
    expect((await run([])).stdout).toMatch(/^number,file/);
    write('project/analyze.config.json', '{ "format": "ndjson" }');
    expect((await run([])).stdout).toMatch(/^\{"file"/);
    expect((await run([], { ANALYZE_FORMAT: 'json' })).stdout).toMatch(/^\{"version":1/);
    expect((await run(['-f', 'csv'], { ANALYZE_FORMAT: 'json' })).stdout).toMatch(/^number,file/);
  });

  test('is left alone with --no-config, replaced with --config', async () => {
    write('project/analyze.config.json', '{ "format": "ndjson" }');
    write('other.json', '{ "format": "csv" }');
    expect((await run(['--no-config'])).stdout).toContain('SOURCING');
    expect((await run(['--config', join(folder, 'other.json')])).stdout).toMatch(/^number,file/);
    expect(await run(['--config', 'missing.json'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'analyze: --config missing.json: no such file\n',
    });
  });

  test('that is wrong stops the run and names file, line and key', async () => {
    write('project/analyze.config.json', '{\n  "formt": "json",\n  "ignore": ["hedging/modl"]\n}');
    const { status, stderr, stdout } = await run([]);
    expect([status, stdout]).toEqual([2, '']);
    const lines = stderr.trim().split('\n');
    expect(lines[0]).toMatch(/analyze\.config\.json:2: there is no key "formt"; did you mean "format"\?$/);
    expect(lines[1]).toMatch(/analyze\.config\.json:3: .*did you mean "hedging\/modal"\?$/);
  });

  test('keeps a baseline beside itself', async () => {
    write('project/analyze.config.json', '{ "format": "compact", "baseline": "base.json" }');
    await run(['--no-config', '-f', 'compact', '--write-baseline', join(project, 'base.json')]);
    expect(await run([])).toMatchObject({ status: 0, stdout: '' });
  });

  test('cannot make the command write a file', async () => {
    write('project/analyze.config.json', '{ "output": "/etc/passwd" }');
    expect((await run([])).stderr).toContain('there is no key "output"');
  });
});
