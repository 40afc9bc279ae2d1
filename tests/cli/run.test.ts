// The command as a user types it: what it prints where, and how it exits.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyzeCommand, COMMAND, runProgram } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'analyze-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const WIRE = 'samples/dam-inspection.txt';
const ARTICLE = 'Fire at the mill\n\nMira Kovan said the mill may never reopen. Nobody was hurt.\n';

describe('analyze FILE', () => {
  test('prints a summary that begins with the title and the size', async () => {
    const { stdout, stderr, status } = await analyzeCommand([WIRE]);
    const [title, size] = stdout.split('\n');
    expect(title).toBe('Inspectors order Orlin dam lowered after cracks found');
    expect(size).toMatch(/^samples\/dam-inspection\.txt · \d+ words · \d+ sentences · \d+ paragraphs$/);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('reads standard input when it is piped something and named nothing', async () => {
    const { stdout, status } = await analyzeCommand([], { input: ARTICLE });
    expect(stdout).toContain('Fire at the mill');
    expect(status).toBe(0);
  });

  test('reads standard input for -', async () => {
    const { stdout } = await analyzeCommand(['--format', 'ndjson', '-'], { input: ARTICLE });
    expect(JSON.parse(stdout)).toMatchObject({ file: '-', title: 'Fire at the mill' });
  });

  test('prints help on a terminal when it is named nothing', async () => {
    const { stdout } = await runProgram('script', ['-qec', `${process.execPath} ${COMMAND}`, '/dev/null']);
    expect(stdout).toContain('Usage: analyze');
  });

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${ARTICLE}`)],
    ['UTF-16 little endian', Buffer.from(`\ufeff${ARTICLE}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\ufeff${ARTICLE}`, 'utf16le').swap16()],
  ])('reads %s', async (name, bytes) => {
    const { stdout } = await analyzeCommand(['--format', 'ndjson', file(`${name}.txt`, bytes)]);
    expect(JSON.parse(stdout).title).toBe('Fire at the mill');
  });

  test('reads windows-1252', async () => {
    const { stdout } = await analyzeCommand([
      '--format',
      'ndjson',
      file('latin.txt', Buffer.from('Caf\xe9 \x93fire\x94 at the mill\n\nNobody was hurt there.', 'latin1')),
    ]);
    expect(JSON.parse(stdout).title).toBe('Café “fire” at the mill');
  });

  test('an empty article is a result with zero counts, not an error', async () => {
    const { stdout, stderr, status } = await analyzeCommand(['--format', 'ndjson', file('empty.txt', '')]);
    expect(JSON.parse(stdout)).toMatchObject({ title: null, counts: { words: 0, sentences: 0 } });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('several files', () => {
  test('make one table and totals', async () => {
    const { stdout, status } = await analyzeCommand(['samples']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^article +words +assertions +sourced/);
    expect(lines.at(-1)).toMatch(/^5 articles/);
    expect(status).toBe(0);
  });

  test('come from a folder, a glob and a name alike, each once', async () => {
    const { stdout } = await analyzeCommand(['--format', 'ndjson', 'samples/*.txt', 'samples']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(5);
  });

  test('one bad file does not lose the others', async () => {
    const binary = file(
      'picture.txt',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
    );
    const { stdout, stderr, status } = await analyzeCommand(['--format', 'ndjson', binary, WIRE, 'no-such.txt']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^analyze: .*picture\.txt: .*binary/),
      expect.stringMatching(/^analyze: no-such\.txt: no such file/),
    ]);
    expect(status).toBe(2);
  });

  test('a folder with nothing to read says so', async () => {
    mkdirSync(join(folder, 'bare'));
    const { stderr, status } = await analyzeCommand([join(folder, 'bare')]);
    expect(stderr).toMatch(/^analyze: .*bare: /);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});

describe('--output', () => {
  test('writes the file and nothing to stdout', async () => {
    const target = join(folder, 'result.json');
    const { stdout, status } = await analyzeCommand(['--format', 'json', '--output', target, WIRE]);
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(target, 'utf8')).documents).toHaveLength(1);
    expect(status).toBe(0);
  });

  test('keeps the old file when the new one cannot be finished', async () => {
    const target = file('kept.txt', 'old');
    const { status } = await analyzeCommand(['--fail-on', 'nonsense', '--output', target, WIRE]);
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(status).toBe(2);
  });

  test.runIf(existsSync('/dev/full'))('on a full disk says so, status 2', async () => {
    const { stderr, status } = await analyzeCommand(['--output', '/dev/full', WIRE]);
    expect(stderr).toBe('analyze: /dev/full: cannot write: no space left on the device\n');
    expect(status).toBe(2);
  });

  test('in a folder that is not there is an error naming it', async () => {
    const { stderr, status } = await analyzeCommand(['--output', join(folder, 'no/such/result.txt'), WIRE]);
    expect(stderr).toMatch(/^analyze: .*result\.txt: /);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});

describe('--fail-on', () => {
  test.each([
    ['hedges>=0', 1],
    ['hedges>1000', 0],
  ])('%s on a long article exits with %i', async (condition, expected) => {
    const { stdout, status } = await analyzeCommand(['--fail-on', condition, WIRE]);
    expect(stdout).toContain('Inspectors order');
    expect(status).toBe(expected);
  });

  test('a malformed condition is wrong usage', async () => {
    const { stderr, status } = await analyzeCommand(['--fail-on', 'unsorced>5', WIRE]);
    expect(stderr).toContain('unsourced');
    expect(status).toBe(2);
  });
});

describe('wrong usage', () => {
  test.each([
    [['--formt', 'json'], '--format'],
    [['--format', 'jsn'], 'json'],
    [['--only', 'hedges'], 'hedging'],
    [['--width', '10', WIRE], '60'],
    [['--min-confidence', 'high', WIRE], '0 to 1'],
    [['--format'], 'argument missing'],
  ])('%j is answered with what is right, and status 2', async (args, hint) => {
    const { stdout, stderr, status } = await analyzeCommand(args);
    expect(stdout).toBe('');
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  });

  test('--help and --version go to stdout with status 0', async () => {
    const help = await analyzeCommand(['--help']);
    expect(help.stdout).toContain('--fail-on');
    expect(help.status).toBe(0);
    const version = await analyzeCommand(['--version']);
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b[';
  test.each([
    ['in a pipe', [], {}, false],
    ['with --color', ['--color'], {}, true],
    ['with FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['with NO_COLOR and --color: the flag wins', ['--color'], { NO_COLOR: '1' }, true],
    ['with --no-color and FORCE_COLOR: the flag wins', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_case, args, env, expected) => {
    const { stdout } = await analyzeCommand([...args, WIRE], { env });
    expect(stdout.includes(ESCAPE)).toBe(expected);
  });
});

describe('pipes', () => {
  test('a reader that goes away ends it quietly', async () => {
    const files = Array.from({ length: 60 }, () => 'samples/dam-inspection.txt samples/sleep-study.txt').join(' ');
    const line = `${process.execPath} ${COMMAND} --format ndjson ${files} | head -c 100; echo "status \${PIPESTATUS[0]}" >&2`;
    const { stderr } = await runProgram('bash', ['-c', line]);
    expect(stderr).toBe('status 0\n');
  });
});
