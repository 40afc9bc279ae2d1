// A worker thread's whole life: tasks in, outcomes out, one after another.
import { parentPort, workerData } from 'node:worker_threads';
import { perform } from './perform.ts';
import { pack, type Request } from './pool.ts';
import type { TaskOptions } from './task.ts';

const options = workerData as TaskOptions;
let running: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ task }: Request) => {
  running = running.then(async () => {
    parentPort?.postMessage(pack(await perform(task, options)));
  });
});
