// A whole batch: tasks are done by this thread and, where it pays, by workers; outcomes come out in the order of the
// tasks. Only so much is begun ahead of what is taken, so that memory does not grow with the length of the run.
import { milliseconds } from '../clock.ts';
import { perform } from './perform.ts';
import type { Pool } from './pool.ts';
import type { Outcome, TaskOptions } from './task.ts';
import type { TaskOrOutcome } from './tasks.ts';

export interface BatchOptions {
  /** Alone what goes to the workers: some versions of Node.js cannot hand an AbortSignal to a thread. */
  readonly task: TaskOptions;
  /** Threads that work at once, this one included. */
  readonly jobs: number;
  /** The built script of a worker; null where there is none. */
  readonly workerScript: URL | null;
  /** Ends the batch after what is begun. */
  readonly signal?: AbortSignal;
}

/** Workers are started when a batch has taken this long and goes on: starting one costs about as much. */
const PAYS_AFTER_MS = 250;
/** Tasks begun ahead of the one whose outcome is awaited, for each thread. */
const AHEAD = 8;

/** From this many tasks done on a run is a long one, and memory is kept small rather than let grow to what V8 deems worth a collection. */
const LONG_RUN = 200;
/** By how much of what is alive the heaps may grow between two collections. */
const HEAP_GROWTH = '--heap-growing-percent=40';

/** Outcomes given are let go of in lots of this many. */
const FORGOTTEN = 16;

interface Begun {
  outcomes: readonly Outcome[] | null;
  readonly done: Promise<readonly Outcome[]>;
}

/** The outcomes of all tasks in order. */
export async function* runBatch(tasks: AsyncIterable<TaskOrOutcome>, options: BatchOptions): AsyncGenerator<Outcome> {
  const started = milliseconds();
  let pool: Pool | null = null;
  // Outcomes in order of their tasks: `begun[from]` is the next to give.
  let begun: Begun[] = [];
  let from = 0;
  let given = 0;
  try {
    for await (const next of untilAborted(tasks, options.signal)) {
      if ('task' in next) {
        const overdue = milliseconds() - started > PAYS_AFTER_MS;
        if (pool === null && overdue && options.workerScript !== null && options.jobs > 1) {
          const { startPool } = await import('./pool.ts');
          pool = startPool(options.workerScript, options.jobs - 1, options.task);
        }
        if (pool?.hasRoom()) begun.push(track(pool.submit(next.task)));
        else {
          begun.push(settled(await perform(next.task, options.task)));
          // Let the workers' messages in.
          if (pool !== null) await new Promise(setImmediate);
        }
      } else begun.push(settled([next]));
      while (from < begun.length) {
        const head = begun[from] as Begun;
        if (head.outcomes === null && begun.length - from < options.jobs * AHEAD) break;
        yield* head.outcomes ?? (await head.done);
        from += 1;
        given += 1;
        if (given === LONG_RUN) keepMemorySmall();
      }
      if (from >= FORGOTTEN) {
        begun = begun.slice(from);
        from = 0;
      }
    }
    for (; from < begun.length; from += 1) yield* await (begun[from] as Begun).done;
  } finally {
    await pool?.close();
  }
}

/**
 * V8 decides how large a heap may grow at the end of a full collection only, so one is asked for: without it some runs
 * went on to 90 MB of garbage first.
 */
function keepMemorySmall(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString(HEAP_GROWTH);
  setFlagsFromString('--expose-gc');
  const collect: unknown = process.getBuiltinModule('node:vm').runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

function settled(outcomes: readonly Outcome[]): Begun {
  return { outcomes, done: Promise.resolve(outcomes) };
}

function track(done: Promise<readonly Outcome[]>): Begun {
  const begun: Begun = { outcomes: null, done };
  void done.then((outcomes) => {
    begun.outcomes = outcomes;
  });
  return begun;
}

/** The items of `items` until the signal says stop: then it ends at once, even while one is awaited. */
async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (signal === undefined) {
    yield* items;
    return;
  }
  const iterator = items[Symbol.asyncIterator]();
  let stop = (): void => {};
  signal.addEventListener('abort', () => stop(), { once: true });
  while (!signal.aborted) {
    // Not Promise.race: with a promise that outlives them all it would keep every item.
    const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
      stop = () => resolve(null);
      iterator.next().then(resolve, reject);
    });
    if (next === null || next.done) break;
    yield next.value;
  }
  // Not awaited: a reader that waits for standard input would never answer.
  void iterator.return?.(undefined);
}
