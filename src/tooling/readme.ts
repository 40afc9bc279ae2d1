// The README shows what the command really prints: every `console` block is run, and its output written (npm run readme)
// or compared (tests/readme.test.ts). In a block, `$ ` begins a command and what follows is its output; a block marked
// `console head=N` shows the first N lines and then `…`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OPTIONS } from '../cli/options.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Between these marks stands the table of options. */
const OPTION_TABLE = /(?<=<!-- options -->\n).*?(?=<!-- \/options -->)/s;
const BLOCK = /^```console(?: head=(\d+))?\n(.*?)^```$/gms;

export interface Example {
  readonly command: string;
  /** What the README shows. */
  readonly shown: string;
  /** Lines shown of a longer output, or null for all. */
  readonly head: number | null;
}

/** The commands of the README with the output it shows for them. */
export function examplesOf(readme: string): readonly Example[] {
  return [...readme.matchAll(BLOCK)].flatMap(([, head, body = '']) =>
    body
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return { command: part.slice(0, end), shown: part.slice(end + 1), head: head ? Number(head) : null };
      }),
  );
}

/** The table of options as the README shows it. */
export function optionTable(): string {
  const rows = OPTIONS.map(({ flags, summary, choices, defaultText }) => {
    const values = choices ? `: ${choices.map((choice) => `\`${choice}\``).join(', ')}` : '';
    const fallback = defaultText ? ` (default: ${defaultText})` : '';
    return `| \`${flags}\` | ${summary}${values}${fallback} |`;
  });
  return `${['| option | meaning |', '|---|---|', ...rows].join('\n')}\n`;
}

/** The table of options the README holds. */
export function shownOptionTable(readme: string): string {
  return OPTION_TABLE.exec(readme)?.[0] ?? '';
}

/** Runs commands with `analyze` and `npx analyze` meaning the built command. */
export function makeRunner(): { readonly run: (example: Example) => string; readonly end: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'analyze-readme-'));
  symlinkSync(join(ROOT, 'bin/analyze.cjs'), join(folder, 'analyze'));
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}`, NO_COLOR: '1' };
  return {
    run: ({ command, head }) => {
      const local = command.replaceAll('npx analyze', 'analyze');
      const { stdout, stderr } = spawnSync('bash', ['-c', local], { cwd: ROOT, env, encoding: 'utf8' });
      // CSV ends its lines with CR LF; a page of text does not.
      const output = (stdout + stderr).replaceAll('\r\n', '\n');
      const lines = output.split('\n');
      return head !== null && lines.length > head + 1 ? `${lines.slice(0, head).join('\n')}\n…\n` : output;
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Whether a program a command pipes into is installed. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync('bash', ['-c', `command -v ${program}`]);
    return true;
  } catch {
    return false;
  }
}

function rewrite(readme: string): string {
  const { run, end } = makeRunner();
  const result = readme.replace(OPTION_TABLE, optionTable()).replace(BLOCK, (block, head?: string) => {
    const body = examplesOf(block)
      .map((example) => `$ ${example.command}\n${run(example)}`)
      .join('');
    return `\`\`\`console${head ? ` head=${head}` : ''}\n${body}\`\`\``;
  });
  end();
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(ROOT, 'README.md');
  writeFileSync(path, rewrite(readFileSync(path, 'utf8')));
}
