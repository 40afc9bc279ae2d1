// Articles are private: the command opens no connection, starts no program and writes only where it is told.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND, ROOT, runProgram } from '../support/command.ts';
import { docx, paragraph, run } from '../support/docx.ts';
import { column, pdf } from '../support/pdf.ts';

const BLOCKER = fileURLToPath(new URL('./fixtures/blocker.cjs', import.meta.url));
const STORY = 'The dam reopened on Monday, the ministry said. See https://a.example/x for more.';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'privacy-'));
  mkdirSync(join(folder, 'in'));
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, 'in', name), content);
  put('a.txt', STORY);
  put('b.md', `# Dam\n\n${STORY} ![picture](https://a.example/p.png)\n`);
  put(
    'c.html',
    `<link rel=stylesheet href="https://a.example/s.css"><script src="https://a.example/s.js"></script><img src="https://a.example/p.png"><p>${STORY}</p>`,
  );
  put('d.eml', `Subject: Dam\nMIME-Version: 1.0\n\n${STORY}\n`);
  put('e.docx', docx(paragraph(run(STORY))));
  put('f.pdf', pdf([column(72, 700, [STORY])]));
  // Enough for the workers to be started.
  put('g.jsonl', Array.from({ length: 40 }, (_, id) => `${JSON.stringify({ id, text: STORY.repeat(4) })}\n`).join(''));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command under the blocker; what the blocker saw. */
async function underBlocker(
  args: readonly string[],
): Promise<{ stderr: string; status: number | null; seen: string[] }> {
  const report = join(folder, `report-${Math.random()}`);
  writeFileSync(report, '');
  const { stderr, status } = await runProgram(process.execPath, ['--require', BLOCKER, COMMAND, ...args], {
    env: { BLOCKER_REPORT: report, HOME: folder, TMPDIR: folder },
  });
  const seen = readFileSync(report, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  rmSync(report);
  return { stderr, status, seen };
}

describe('the built command', () => {
  it.each([
    'ndjson',
    'html',
  ])('opens no socket, starts no program and writes no file for --format %s', async (format) => {
    const before = readdirSync(folder, { recursive: true }).length;
    const { stderr, status, seen } = await underBlocker(['-f', format, '-q', '-j', '2', join(folder, 'in')]);
    expect([stderr, status, seen]).toEqual(['', 0, []]);
    expect(readdirSync(folder, { recursive: true }).length).toBe(before);
  });

  it('writes only the file that --output names', async () => {
    const target = join(folder, 'out.json');
    const { seen, status } = await underBlocker(['-f', 'json', '-q', '-o', target, join(folder, 'in')]);
    expect(status).toBe(0);
    expect(seen.every((line) => line.startsWith('wrote ') && line.includes('out.json'))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['in', 'out.json']);
  });

  it('is watched by a blocker that works', async () => {
    const script = "require('node:https').get('https://a.example')";
    const { stderr } = await runProgram(process.execPath, ['--require', BLOCKER, '-e', script], {
      env: { BLOCKER_REPORT: join(folder, 'in', '..', 'control') },
    });
    expect(stderr).toContain('https.get is blocked');
    rmSync(join(folder, 'control'));
  });

  it('has no code that could: the sources import no module that talks to the network or starts programs', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('training'))
      .filter((name) => {
        const code = readFileSync(join(ROOT, 'src', name), 'utf8');
        return /(?:from|import\(|require\()\s*['"](?:node:)?(?:net|tls|https?|http2|dgram|dns|child_process|cluster)['"]|\bfetch\(/.test(
          code,
        );
      });
    expect(sources.filter((name) => !name.startsWith('tooling'))).toEqual([]);
  });
});
