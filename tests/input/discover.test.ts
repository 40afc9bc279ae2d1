import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discover } from '../../src/input/discover.ts';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'discover-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function put(...files: string[]): void {
  for (const file of files) {
    const [path, content] = file.split('=', 2) as [string, string | undefined];
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content ?? 'Text.');
  }
}

/** What is found, in order: files as they are, failures and warnings as `!name: words`. */
async function found(...names: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const item of discover(names, { cwd })) {
    if ('source' in item) lines.push(item.source.file);
    else if ('failure' in item) lines.push(`!${item.failure.file}: ${item.failure.error}`);
    else lines.push(`?${item.warning}`);
  }
  return lines;
}

describe('discover', () => {
  it('keeps the order in which files are named', async () => {
    put('b.txt', 'a.txt');
    expect(await found('b.txt', '-', 'a.txt')).toEqual(['b.txt', '-', 'a.txt']);
  });

  it('reads a named file whatever its ending, but in folders only what looks like an article', async () => {
    put('notes', 'in/a.txt', 'in/picture.png', 'in/script.ts', 'in/b.MD', 'in/c.txt.gz', 'in/d.eml');
    expect(await found('notes', 'in')).toEqual(['notes', 'in/a.txt', 'in/b.MD', 'in/c.txt.gz', 'in/d.eml']);
  });

  it('searches folders by name, recursively, without hidden ones and node_modules', async () => {
    put('in/z.txt', 'in/m/n/x.txt', 'in/a.txt', 'in/.git/x.txt', 'in/node_modules/p/readme.md', 'in/.hidden.txt');
    expect(await found('in/')).toEqual(['in/a.txt', 'in/m/n/x.txt', 'in/z.txt']);
    expect(await found('.')).toEqual(['in/a.txt', 'in/m/n/x.txt', 'in/z.txt']);
  });

  it('says that a name leads nowhere and goes on', async () => {
    put('a.txt');
    expect(await found('gone.txt', 'a.txt', 'a.txt/b')).toEqual([
      '!gone.txt: no such file; check the name and the folder',
      'a.txt',
      '!a.txt/b: no such file; a part of its path is not a folder',
    ]);
    expect(await found('')).toEqual([expect.stringContaining('an empty file name')]);
  });

  it('says that a folder holds nothing to read', async () => {
    put('in/picture.png', 'old/a.doc', 'old/b.doc', 'old/c.rtf');
    expect(await found('in')).toEqual([expect.stringMatching(/^!in: no article in this folder; looked for \.txt/)]);
    expect(await found('old')).toEqual([expect.stringContaining('that can be read (2 .doc, 1 .rtf)')]);
  });

  it('says what it passed over in a folder', async () => {
    put('in/a.txt', 'in/b.odt');
    expect(await found('in')).toEqual(['in/a.txt', '?in: passed over what cannot be read: 1 .odt']);
  });

  it('expands patterns, and takes an existing name literally even when it looks like one', async () => {
    put('in/b.txt', 'in/a.txt', 'in/c.md', 'what?.txt');
    expect(await found('in/*.txt')).toEqual(['in/a.txt', 'in/b.txt']);
    expect(await found('**/*.{md,txt}')).toEqual(['in/a.txt', 'in/b.txt', 'in/c.md', 'what?.txt']);
    expect(await found('what?.txt')).toEqual(['what?.txt']);
    expect(await found('*.pdf')).toEqual([expect.stringContaining('!*.pdf: no file matches')]);
  });

  it('reads a file once that is reached by two roads', async () => {
    put('in/a.txt', 'in/b.txt');
    expect(await found('in/b.txt', 'in', 'in/*.txt', '-', '-')).toEqual(['in/b.txt', 'in/a.txt', '-']);
  });

  it('obeys .gitignore and .analyzeignore in folders and patterns, not for a file named by itself', async () => {
    put('in/.gitignore=draft*\n!draft-2.txt\n', 'in/.analyzeignore=sub/\n');
    put('in/draft-1.txt', 'in/draft-2.txt', 'in/final.txt', 'in/sub/a.txt');
    expect(await found('in')).toEqual(['in/draft-2.txt', 'in/final.txt']);
    expect(await found('in/*.txt')).toEqual(['in/draft-2.txt', 'in/final.txt']);
    expect(await found('in/draft-1.txt', 'in/sub')).toEqual(['in/draft-1.txt', 'in/sub/a.txt']);
  });

  it('obeys ignore files above, up to the root of the repository', async () => {
    put('.gitignore=*.md\n', 'repo/.git/HEAD=x', 'repo/.gitignore=b.txt\n', 'repo/in/a.md', 'repo/in/b.txt');
    expect(await found('repo/in')).toEqual(['repo/in/a.md']);
    put('repo/in/.gitignore=!b.txt\n');
    expect(await found('repo/in')).toEqual(['repo/in/a.md', 'repo/in/b.txt']);
  });

  it('follows links but visits each folder once, so a loop ends', async () => {
    put('in/a.txt', 'elsewhere/b.txt');
    symlinkSync('..', join(cwd, 'in/loop'));
    symlinkSync('self.txt', join(cwd, 'in/self.txt'));
    symlinkSync('../elsewhere/b.txt', join(cwd, 'in/link.txt'));
    expect(await found('in')).toEqual(['in/a.txt', 'in/link.txt', 'in/loop/elsewhere/b.txt', 'in/self.txt']);
    expect(await found('in/self.txt')).toEqual([expect.stringContaining('too many symbolic links')]);
  });

  it('takes names lazily', async () => {
    put('a.txt');
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield 'a.txt';
    }
    const first = await discover(endless(), { cwd }).next();
    expect(first.value).toMatchObject({ source: { file: 'a.txt' } });
  });
});
