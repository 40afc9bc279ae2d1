// The command as a pure filter: GNU parallel cuts a stream of records and shares it out.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeCommand, COMMAND, runProgram } from '../support/command.ts';

const hasParallel = /GNU parallel/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');
const ENVIRONMENT = { PARALLEL_HOME: '/tmp', LC_ALL: 'C.UTF-8' };

const SSHD = '/usr/sbin/sshd';
const hasSsh =
  hasParallel &&
  [
    [SSHD, '-V'],
    ['ssh', '-V'],
    ['ssh-keygen', '-?'],
  ].every(([program, flag]) => spawnSync(program as string, [flag as string]).error === undefined);

const records = Array.from(
  { length: 60 },
  (_, id) =>
    `${JSON.stringify({ id: `r${id}`, text: `The mayor of town ${id} said the dam would reopen. It may break again.` })}\n`,
).join('');

describe.skipIf(!hasParallel)('under GNU parallel (apt-get install parallel; skipped where it is missing)', () => {
  it('gives the lines of one run, in its order with --keep-order', async () => {
    const filter = `${process.execPath} ${COMMAND} -i jsonl --format ndjson -`;
    const shared = await runProgram(
      'parallel',
      ['--will-cite', '--pipe', '--keep-order', '--block', '2k', '-j', '2', filter],
      {
        input: records,
        env: ENVIRONMENT,
      },
    );
    const alone = await analyzeCommand(['-i', 'jsonl', '--format', 'ndjson', '-'], { input: records });
    expect(shared.stdout.split('\n').length).toBe(61);
    expect(shared.stdout === alone.stdout).toBe(true);
    expect([alone.status, shared.status]).toEqual([0, 0]);
  });
});

/** A port nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Two SSH servers of this user's own, on this machine, that let this user in with a key made for the test. */
async function startHosts(folder: string): Promise<{ readonly logins: readonly string[]; readonly stop: () => void }> {
  for (const name of ['host', 'user'])
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
  copyFileSync(join(folder, 'user.pub'), join(folder, 'authorized'));
  // As root the server wants its empty folder.
  if (process.getuid?.() === 0) spawnSync('mkdir', ['-p', '/run/sshd']);
  const ports = [await freePort(), await freePort()];
  const servers = ports.map((port) => {
    const config = join(folder, `config${port}`);
    const lines = [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${join(folder, 'host')}`,
      `AuthorizedKeysFile ${join(folder, 'authorized')}`,
      `PidFile ${join(folder, `pid${port}`)}`,
      'StrictModes no',
      'PasswordAuthentication no',
      'PermitRootLogin yes',
    ];
    writeFileSync(config, `${lines.join('\n')}\n`);
    return spawn(SSHD, ['-D', '-f', config], { stdio: 'ignore' });
  });
  const ssh = `ssh -i ${join(folder, 'user')} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR`;
  const logins = ports.map((port) => `${ssh} -p ${port} 127.0.0.1`);
  return {
    logins,
    stop: () => {
      for (const server of servers) server.kill();
    },
  };
}

/** Whether the login works within ten seconds; a locked-down machine may forbid it. */
function letsIn(login: string): boolean {
  const [program = '', ...args] = login.split(' ');
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (spawnSync(program, [...args, 'true'], { timeout: 5000 }).status === 0) return true;
    spawnSync('sleep', ['0.5']);
  }
  return false;
}

describe.skipIf(!hasSsh)(
  'over two SSH hosts (apt-get install parallel openssh-server; skipped where they are missing)',
  () => {
    it('gives the lines of one run, in its order', { timeout: 120_000 }, async (context) => {
      const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
      const hosts = await startHosts(folder);
      try {
        if (!hosts.logins.every(letsIn)) return context.skip('this machine lets nobody in over SSH');
        const servers = hosts.logins.flatMap((login) => ['-S', `1/${login}`]);
        const filter = `${process.execPath} ${COMMAND} -i jsonl --format ndjson -`;
        const shared = await runProgram(
          'parallel',
          ['--will-cite', ...servers, '--pipe', '--keep-order', '--block', '2k', filter],
          { input: records, env: { PARALLEL_HOME: folder } },
        );
        const alone = await analyzeCommand(['-i', 'jsonl', '--format', 'ndjson', '-'], { input: records });
        expect([alone.status, shared.status, shared.stdout === alone.stdout]).toEqual([0, 0, true]);
      } finally {
        hosts.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    });
  },
);
