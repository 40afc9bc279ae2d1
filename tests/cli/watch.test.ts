// The report comes again when the article is saved, however the editor saves it.
import { spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { analyzeCommand, COMMAND } from '../support/command.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

function start(args: (folder: string) => readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'analyze-watch-'));
  const draft = join(folder, 'draft.txt');
  writeFileSync(draft, 'First title\n\nNobody was hurt in the fire.\n');
  const child = spawn(process.execPath, [COMMAND, '--watch', ...args(folder)], { stdio: ['ignore', 'pipe', 'pipe'] });
  cleanups.push(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  let output = '';
  let failed = '';
  let check = (): void => {};
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    check();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    failed += chunk.toString();
    check();
  });
  const shows = (words: string): Promise<void> =>
    new Promise((resolve) => {
      check = () => {
        if (output.includes(words) || failed.includes(words)) resolve();
      };
      check();
    });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { folder, draft, child, shows, ended };
}

describe('--watch', () => {
  test('prints the report again after the file is written, and ends with status 0 on an interrupt', async () => {
    const { draft, child, shows, ended } = start((folder) => [join(folder, 'draft.txt')]);
    await shows('First title');
    writeFileSync(draft, 'Second title\n\nNobody was hurt in the fire.\n');
    await shows('Second title');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('notices a file that an editor puts in the place of the old one', async () => {
    const { folder, draft, shows } = start((path) => [join(path, 'draft.txt')]);
    await shows('First title');
    writeFileSync(join(folder, 'draft.tmp'), 'Third title\n\nNobody was hurt in the fire.\n');
    renameSync(join(folder, 'draft.tmp'), draft);
    await shows('Third title');
  });

  test('goes on after a round in which the file was gone', async () => {
    const { draft, shows } = start((folder) => [join(folder, 'draft.txt')]);
    await shows('First title');
    rmSync(draft);
    await shows('no such file');
    writeFileSync(draft, 'Fourth title\n\nNobody was hurt in the fire.\n');
    await shows('Fourth title');
  });

  test('needs something to watch', async () => {
    const { stderr, status } = await analyzeCommand(['--watch', '-'], { input: 'x' });
    expect(stderr).toContain('--watch needs');
    expect(status).toBe(2);
  });
});
