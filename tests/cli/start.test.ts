// What a run loads: every module costs a short run time it does not have.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;
let loaded: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyze-start-'));
  const list = join(folder, 'list');
  const hook = join(folder, 'hook.cjs');
  const write = `require('node:fs').writeFileSync(${JSON.stringify(list)}, process.moduleLoadList.join('\\n'))`;
  writeFileSync(hook, `process.on('exit', () => ${write});`);
  execFileSync(process.execPath, ['--require', hook, 'bin/analyze.cjs', '--no-config', 'samples/sleep-study.txt']);
  loaded = readFileSync(list, 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bytecode that the build keeps', () => {
  test('is accepted by the V8 that made it', () => {
    const answer = join(folder, 'answer');
    const hook = join(folder, 'script.cjs');
    writeFileSync(
      hook,
      `const vm = require('node:vm');
      vm.Script = class extends vm.Script {
        constructor(...given) {
          super(...given);
          require('node:fs').writeFileSync(${JSON.stringify(answer)}, String(this.cachedDataRejected));
        }
      };`,
    );
    execFileSync(process.execPath, ['--require', hook, 'bin/analyze.cjs', '--version']);
    expect(readFileSync(answer, 'utf8')).toBe('false');
  });

  test('may be missing, as for a version of Node.js that did not build the command', () => {
    const copy = join(folder, 'copy');
    const isBytecode = (path: string) => path.endsWith('.bytecode');
    for (const part of ['bin', 'dist', 'package.json']) {
      cpSync(part, join(copy, part), { recursive: true, filter: (path) => !isBytecode(path) });
    }
    const run = (root: string) =>
      execFileSync(process.execPath, [join(root, 'bin/analyze.cjs'), '--no-config', 'samples/sleep-study.txt'], {
        env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compile-cache') },
        encoding: 'utf8',
      });
    expect(run(copy)).toBe(run('.'));
  });
});

describe('a command that is not built, or only in part', () => {
  test.each([
    ['not at all', null],
    ['cut short', 'module.exports = function ('],
    ['not written yet', ''],
  ])('says in one line what to do: %s', (_, program) => {
    const copy = mkdtempSync(join(folder, 'unbuilt-'));
    cpSync('bin', join(copy, 'bin'), { recursive: true });
    if (program !== null) {
      mkdirSync(join(copy, 'dist'));
      writeFileSync(join(copy, 'dist', 'cli.cjs'), program);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'bin/analyze.cjs'), 'story.txt'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'analyze: dist/cli.cjs is missing or damaged; run `npm ci` in a clone, or reinstall analyze-article\n',
    );
  });
});

describe('a run on one text file', () => {
  test.each([
    'fs/promises',
    'perf_hooks',
    'readline',
    'os',
    'timers/promises',
    'child_process',
    'crypto',
    'http',
    'tls',
  ])('loads no %s', (name) => {
    expect(loaded.split('\n')).not.toContain(`NativeModule ${name}`);
  });

  test('is seen by this test: it loads the file system', () => {
    expect(loaded.split('\n')).toContain('NativeModule fs');
  });
});
