import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyzeCommand } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'analyze-baseline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const ARTICLE = readFileSync('samples/strait-crisis.txt', 'utf8');
const NEW =
  'The new bridge has killed 400 people because the ministry hid three reports. It is the worst failure in the history of the continent. Prices will triple within weeks and millions will go hungry.';

describe('a baseline', () => {
  test('accepts what it lists, also after edits above, and finds what is new', async () => {
    writeFileSync(at('draft.txt'), ARTICLE);
    const written = await analyzeCommand(['-f', 'compact', '--write-baseline', 'base.json', 'draft.txt'], {
      cwd: folder,
    });
    expect(written.status).toBe(0);
    expect(written.stdout).not.toBe('');
    const again = await analyzeCommand(
      ['-f', 'compact', '--baseline', 'base.json', '--fail-on', 'new>0', 'draft.txt'],
      {
        cwd: folder,
      },
    );
    expect(again).toMatchObject({ stdout: '', status: 0 });

    writeFileSync(at('draft.txt'), `${ARTICLE.replace('\n\n', '\n\n\n\n')}\n${NEW}\n`);
    const edited = await analyzeCommand(
      ['-f', 'compact', '--baseline', 'base.json', '--fail-on', 'new>0', 'draft.txt'],
      {
        cwd: folder,
      },
    );
    expect(edited.status).toBe(1);
    expect(edited.stderr).toMatch(/new [1-9]/);
    // Nothing but what was added is told of.
    const last = edited.stdout
      .trim()
      .split('\n')
      .map((line) => Number(line.split(':')[1]));
    expect(Math.min(...last)).toBe(Math.max(...last));
  });

  test.each([
    [['--baseline', 'missing.json'], /--baseline missing\.json: no such file/],
    [['--fail-on', 'new>0'], /--fail-on new>0 needs --baseline FILE/],
    [['--baseline', 'draft.txt'], /--baseline draft\.txt: it is not JSON/],
  ])('%j is wrong usage and says so', async (args, message) => {
    writeFileSync(at('draft.txt'), ARTICLE);
    const { status, stderr, stdout } = await analyzeCommand([...args, 'draft.txt'], { cwd: folder });
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, '']);
  });
});
