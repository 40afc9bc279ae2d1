// The command as a pure filter: GNU parallel cuts a stream of records and shares it out.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { analyzeCommand, COMMAND, runProgram } from '../support/command.ts';

const hasParallel = /GNU parallel/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');
const ENVIRONMENT = { PARALLEL_HOME: '/tmp', LC_ALL: 'C.UTF-8' };

describe.skipIf(!hasParallel)('under GNU parallel (apt-get install parallel; skipped where it is missing)', () => {
  const records = Array.from(
    { length: 60 },
    (_, id) =>
      `${JSON.stringify({ id: `r${id}`, text: `The mayor of town ${id} said the dam would reopen. It may break again.` })}\n`,
  ).join('');

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
