// A few worker threads, each with a short queue. A worker that dies costs the task it was at; what waited behind it
// is given to its successor.
import { Worker } from 'node:worker_threads';
import { inputFailure } from '../input/failure.ts';
import type { Analyzed, Outcome, Task, TaskOptions } from './task.ts';

/** From the main thread to a worker, and back. */
export interface Request {
  readonly task: Task;
}
/** Documents go as JSON, which is written and read several times faster than V8 clones their many small objects. */
export interface Reply {
  readonly outcomes: readonly (Exclude<Outcome, { readonly analysis: unknown }> | { readonly packed: string })[];
}

export function pack(outcomes: readonly Outcome[]): Reply {
  return {
    outcomes: outcomes.map((outcome) =>
      'analysis' in outcome ? { packed: JSON.stringify(outcome.analysis) } : outcome,
    ),
  };
}

function unpack({ outcomes }: Reply): readonly Outcome[] {
  return outcomes.map((outcome) =>
    'packed' in outcome ? { analysis: JSON.parse(outcome.packed) as Analyzed } : outcome,
  );
}

export interface Pool {
  /** Whether a worker would take one more task now. */
  hasRoom(): boolean;
  /** Never rejects: a dead worker gives a failure outcome. */
  submit(task: Task): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

/** Tasks given to a worker ahead: the main thread, busy with a task of its own, cannot refill it at once. */
const QUEUED = 6;
/** A worker whose successors die at once too is not replaced for ever: its place stays empty. */
const MOST_DEATHS_IN_A_ROW = 3;

interface Job {
  readonly task: Task;
  readonly resolve: (outcomes: readonly Outcome[]) => void;
}

/** A worker's place: it outlives the worker. */
interface Seat {
  worker: Worker | null;
  /** First in, first out: a worker does its tasks in the order it gets them. At most {@link QUEUED}. */
  jobs: Job[];
  deathsInARow: number;
}

/** Starts `size` workers that run `script`. */
export function startPool(script: URL, size: number, options: TaskOptions): Pool {
  let closing = false;
  const seats = Array.from({ length: size }, (): Seat => ({ worker: null, jobs: [], deathsInARow: 0 }));

  const engage = (seat: Seat): void => {
    let cause = 'it stopped';
    const worker = new Worker(script, { workerData: options });
    seat.worker = worker;
    worker.on('message', (reply: Reply) => {
      seat.deathsInARow = 0;
      const [job, ...rest] = seat.jobs;
      seat.jobs = rest;
      job?.resolve(unpack(reply));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      cause = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out of memory' : error.message;
    });
    worker.on('exit', () => {
      if (!closing) bury(seat, cause);
    });
    for (const { task } of seat.jobs) worker.postMessage({ task } satisfies Request);
  };

  const bury = (seat: Seat, cause: string): void => {
    seat.worker = null;
    seat.deathsInARow += 1;
    const [job, ...rest] = seat.jobs;
    seat.jobs = rest;
    job?.resolve(deathOf(job.task, cause));
    if (seat.deathsInARow < MOST_DEATHS_IN_A_ROW) engage(seat);
    else {
      for (const { task, resolve } of seat.jobs) resolve(deathOf(task, cause));
      seat.jobs = [];
    }
  };

  for (const seat of seats) engage(seat);
  return {
    hasRoom: () => seats.some(({ worker, jobs }) => worker !== null && jobs.length < QUEUED),
    submit(task) {
      const free = seats.filter(({ worker }) => worker !== null).sort((a, b) => a.jobs.length - b.jobs.length)[0];
      if (free === undefined) return Promise.resolve(deathOf(task, 'none could be started'));
      return new Promise((resolve) => {
        free.jobs.push({ task, resolve });
        free.worker?.postMessage({ task } satisfies Request);
      });
    },
    async close() {
      closing = true;
      await Promise.all(seats.map(({ worker }) => worker?.terminate()));
    },
  };
}

function deathOf(task: Task, cause: string): readonly Outcome[] {
  const first = task.kind === 'records' ? task.lines[0]?.number : undefined;
  const last = task.kind === 'records' ? task.lines.at(-1)?.number : undefined;
  const file = first === undefined ? task.file : `${task.file}:${first}${last === first ? '' : `-${last}`}`;
  return [
    { failure: inputFailure(file, 'WORKER', `its worker thread died (${cause})`, 'try it alone, with --jobs 1') },
  ];
}
