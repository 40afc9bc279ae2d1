import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BatchOptions, runBatch } from '../../src/batch/run.ts';
import type { Task } from '../../src/batch/task.ts';
import { type TaskOrOutcome, tasksOf } from '../../src/batch/tasks.ts';

const SCRIPT = new URL('./fixtures/worker.mjs', import.meta.url);
const ALONE: BatchOptions = { task: { read: {}, analyze: {} }, jobs: 1, workerScript: null };
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'batch-'));
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.txt`), `The mayor of ${name} said so.`);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function gather(tasks: AsyncIterable<TaskOrOutcome>, options: BatchOptions): Promise<string[]> {
  const lines: string[] = [];
  for await (const outcome of runBatch(tasks, options)) {
    if ('analysis' in outcome) lines.push(outcome.analysis.document.file);
    else if ('serialized' in outcome) lines.push(outcome.serialized.json);
    else if ('failure' in outcome) lines.push(`!${outcome.failure.file}`);
    else lines.push('warning' in outcome ? outcome.warning : `(${outcome.skipped})`);
  }
  return lines;
}

describe('runBatch', () => {
  it('gives the outcomes in the order of the names, failures in their place', async () => {
    const names = ['c.txt', 'gone.txt', 'a.txt', 'b.txt'].map((name) => join(folder, name));
    const lines = await gather(tasksOf(names, {}, nothing()), ALONE);
    expect(lines.map((line) => line.replace(`${folder}/`, ''))).toEqual(['c.txt', '!gone.txt', 'a.txt', 'b.txt']);
  });

  it('cuts a stream of records into portions, the first of them small', async () => {
    async function* records(): AsyncGenerator<Uint8Array> {
      for (let number = 0; number < 200; number += 1) yield Buffer.from(`{"id":${number},"text":"Text."}\n`);
    }
    const sizes: number[] = [];
    for await (const next of tasksOf(['-'], { inputFormat: 'jsonl' }, records())) {
      if ('task' in next && next.task.kind === 'records') sizes.push(next.task.lines.length);
    }
    expect(sizes.slice(0, 4)).toEqual([1, 2, 4, 8]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(200);
  });

  it('leaves out what an earlier run has done', async () => {
    async function* records(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":"x","text":"One."}\n{"id":"y","text":"Two."}\n{"text":"Three."}\n');
    }
    const done = new Set(['y', '-:3', join(folder, 'a.txt')]);
    const names = ['-', join(folder, 'a.txt'), join(folder, 'b.txt')];
    const lines = await gather(tasksOf(names, { inputFormat: 'jsonl' }, records(), done), ALONE);
    expect(lines[0]).toBe('x');
    expect(lines.filter((line) => line.startsWith('('))).toHaveLength(3);
  });

  it('keeps the order with workers that answer late', async () => {
    async function* tasks(): AsyncGenerator<TaskOrOutcome> {
      // Long enough for the workers to be started.
      await new Promise((resolve) => setTimeout(resolve, 300));
      for (let number = 0; number < 60; number += 1) {
        const file = number % 7 === 0 ? `slow ${number}` : number % 5 === 0 ? 'die' : `${number}`;
        yield { task: { kind: 'file', file, path: join(folder, 'gone') } satisfies Task };
      }
    }
    const lines = await gather(tasks(), { ...ALONE, jobs: 3, workerScript: SCRIPT });
    const expected = Array.from({ length: 60 }, (_, number) =>
      number % 7 === 0 ? `slow ${number}` : number % 5 === 0 ? 'die' : `${number}`,
    );
    // What this thread did itself failed, as the file is not there: the names tell.
    expect(lines.map((line) => line.replace('!', ''))).toEqual(expected);
    expect(lines.some((line) => !line.startsWith('!'))).toBe(true);
  });

  it('hands a worker nothing but what its tasks are done with: no signal, which newer Node.js versions refuse', async () => {
    async function* tasks(): AsyncGenerator<TaskOrOutcome> {
      await new Promise((resolve) => setTimeout(resolve, 300));
      for (let number = 0; number < 20; number += 1) {
        yield { task: { kind: 'file', file: 'given', path: join(folder, 'gone') } };
      }
    }
    const { signal } = new AbortController();
    const lines = await gather(tasks(), { ...ALONE, jobs: 2, workerScript: SCRIPT, signal });
    expect(new Set(lines.filter((line) => !line.startsWith('!')))).toEqual(new Set(['read,analyze']));
  });

  it('begins only so much ahead of a slow reader', async () => {
    let begun = 0;
    async function* tasks(): AsyncGenerator<TaskOrOutcome> {
      await new Promise((resolve) => setTimeout(resolve, 300));
      for (;;) {
        begun += 1;
        yield { task: { kind: 'file', file: 'x', path: join(folder, 'gone') } };
      }
    }
    const batch = runBatch(tasks(), { ...ALONE, jobs: 2, workerScript: SCRIPT });
    for (let taken = 0; taken < 5; taken += 1) await batch.next();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(begun).toBeLessThan(40);
    await batch.return(undefined);
  });

  it('stops when told to, though a name is awaited that never comes', async () => {
    async function* tasks(): AsyncGenerator<TaskOrOutcome> {
      yield { warning: 'first' };
      await new Promise(() => {});
    }
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect(await gather(tasks(), { ...ALONE, signal: stop.signal })).toEqual(['first']);
  });
});
