import { describe, expect, it } from 'vitest';
import { startPool } from '../../src/batch/pool.ts';
import type { Outcome, Task, TaskOptions } from '../../src/batch/task.ts';

const SCRIPT = new URL('./fixtures/worker.mjs', import.meta.url);
const OPTIONS: TaskOptions = { read: {}, analyze: {} };
const task = (file: string): Task => ({ kind: 'file', file, path: file });

const show = (outcomes: readonly Outcome[]): string[] =>
  outcomes.map((outcome) =>
    'warning' in outcome
      ? outcome.warning
      : 'failure' in outcome
        ? `!${outcome.failure.file}: ${outcome.failure.error}`
        : '?',
  );

describe('startPool', () => {
  it('gives each task its own outcomes', async () => {
    const pool = startPool(SCRIPT, 2, OPTIONS);
    const names = ['a', 'slow b', 'c', 'd', 'slow e', 'f'];
    const outcomes = await Promise.all(names.map((name) => pool.submit(task(name))));
    expect(outcomes.flatMap(show)).toEqual(names);
    await pool.close();
  });

  it('has room for a bounded number of tasks', async () => {
    const pool = startPool(SCRIPT, 1, OPTIONS);
    const begun: Promise<unknown>[] = [];
    while (pool.hasRoom()) begun.push(pool.submit(task('slow')));
    expect(begun.length).toBeGreaterThan(1);
    expect(begun.length).toBeLessThan(20);
    await Promise.all(begun);
    expect(pool.hasRoom()).toBe(true);
    await pool.close();
  });

  it('loses only the task at which a worker dies, and replaces the worker', async () => {
    const pool = startPool(SCRIPT, 1, OPTIONS);
    const names = ['a', 'die', 'b', 'throw', 'c'];
    const outcomes = await Promise.all(names.map((name) => pool.submit(task(name))));
    expect(outcomes.flatMap(show)).toEqual([
      'a',
      '!die: its worker thread died (it stopped); try it alone, with --jobs 1',
      'b',
      '!throw: its worker thread died (out of paper); try it alone, with --jobs 1',
      'c',
    ]);
    await pool.close();
  });

  it('gives up on workers that cannot live, without hanging', async () => {
    const pool = startPool(SCRIPT, 1, { ...OPTIONS, fragile: true } as TaskOptions);
    const outcomes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => pool.submit(task(name))));
    expect(outcomes.flatMap(show).every((line) => line.includes('worker thread died'))).toBe(true);
    expect(pool.hasRoom()).toBe(false);
    expect(show(await pool.submit(task('f')))).toEqual([expect.stringContaining('none could be started')]);
    await pool.close();
  });

  it('names the lines of records that are lost', async () => {
    const pool = startPool(SCRIPT, 1, { ...OPTIONS, fragile: true } as TaskOptions);
    const lines = [3, 4, 5].map((number) => ({ number, text: '{}' }));
    const outcomes = await pool.submit({ kind: 'records', file: 'a.jsonl', lines });
    expect(show(outcomes)).toEqual([expect.stringMatching(/^!a\.jsonl:3-5: /)]);
    await pool.close();
  });
});
