// What npm would publish, installed in an empty folder: the command runs and the library imports.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, runProgram } from './support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'analyze-package-'));
const npm = (args: readonly string[], cwd: string) => runProgram('npm', args, { cwd });

beforeAll(async () => {
  // --ignore-scripts: the test run has just built dist.
  const packed = await npm(['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  expect(packed.status, packed.stderr).toBe(0);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{"name":"consumer","private":true,"type":"module"}');
  const options = ['--no-audit', '--no-fund', '--prefer-offline'];
  const installed = await npm(['install', ...options, join(folder, tarball)], folder);
  expect(installed.status, installed.stderr).toBe(0);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  const article = 'Fire at the mill\n\nMira Kovan said the mill may never reopen.\n';

  test('installs a command that analyses an article', async () => {
    writeFileSync(join(folder, 'article.txt'), article);
    const { stdout, stderr, status } = await runProgram('npx', ['analyze', 'article.txt'], { cwd: folder });
    expect(stderr.replace(/^npm warn .*\n/gm, '')).toBe('');
    expect(stdout).toContain('Fire at the mill');
    expect(status).toBe(0);
  });

  test('is a library that says the same as the command', async () => {
    const program = `
      import { analyze } from 'analyze-article';
      console.log(JSON.stringify(analyze(${JSON.stringify(article)}, { file: 'article.txt' })));
    `;
    writeFileSync(join(folder, 'use.mjs'), program);
    const library = await runProgram(process.execPath, ['use.mjs'], { cwd: folder });
    expect(library.stderr).toBe('');
    const command = await runProgram('npx', ['analyze', '--format', 'ndjson', 'article.txt'], { cwd: folder });
    expect(JSON.parse(library.stdout)).toEqual(JSON.parse(command.stdout));
  });

  test('carries types that a strict compiler accepts, and that refuse what the contract does not have', async () => {
    const program = `
      import { analyze, type Document } from 'analyze-article';
      const document: Document = analyze('Mira Kovan said so.', { minConfidence: 0.5, only: ['entities'] });
      export const names: string[] = document.entities.map((entity) => entity.name);
      // @ts-expect-error there is no such field
      export const nothing = document.opinions;
    `;
    writeFileSync(join(folder, 'use.ts'), program);
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'use.ts'];
    const checked = await runProgram(process.execPath, [compiler, ...flags], { cwd: folder });
    expect(checked.stdout + checked.stderr).toBe('');
  });

  test('ships the schema and the built files, not the sources, corpora or tests', async () => {
    const { stdout } = await npm(['pack', '--ignore-scripts', '--dry-run', '--json'], ROOT);
    const reply = JSON.parse(stdout);
    const entry = Array.isArray(reply) ? reply[0] : Object.values(reply)[0];
    const paths: string[] = entry.files.map(({ path }: { path: string }) => path);
    expect(paths).toContain('dist/schema.json');
    expect(paths).toContain('bin/analyze.cjs');
    const folders = new Set(paths.map((path) => path.split('/')[0] ?? ''));
    expect([...folders].sort()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json']);
  });
});
