// From what discovery finds to tasks: a file is one, a JSONL stream is cut into portions so that it can be shared out.
import { discover } from '../input/discover.ts';
import { failureOf } from '../input/failure.ts';
import type { RecordLine } from '../input/formats/jsonl.ts';
import { streamRecords } from '../input/read.ts';
import type { ReadOptions } from '../input/readout.ts';
import type { Outcome, Task } from './task.ts';

/** A portion of a JSONL stream: enough to be worth a message between threads, little enough to wait for. */
const PORTION_CHARACTERS = 16 * 1024;
const PORTION_RECORDS = 16;
/** A stream that pauses for longer is waited for without holding back what has come. */
const PATIENCE_MS = 50;

/** Something to do, or an outcome that needs no doing. */
export type TaskOrOutcome = { readonly task: Task } | Outcome;

export async function* tasksOf(
  names: Iterable<string> | AsyncIterable<string>,
  options: ReadOptions,
  standardInput: AsyncIterable<Uint8Array>,
  done: ReadonlySet<string> = new Set(),
): AsyncGenerator<TaskOrOutcome> {
  for await (const found of discover(names)) {
    if (!('source' in found)) {
      yield found;
      continue;
    }
    const { file, path } = found.source;
    if (done.has(file)) {
      yield { skipped: file };
      continue;
    }
    try {
      const stream = await streamRecords(found.source, options, standardInput);
      if ('lines' in stream) {
        const { nameOfRecord } = await import('../input/formats/jsonl.ts');
        for await (const lines of inPortions(stream.lines)) {
          // Reading a record twice is dear, so only a run that has something to skip does it.
          const left = done.size === 0 ? lines : lines.filter((line) => !done.has(nameOfRecord(file, line, options)));
          if (left.length > 0) yield { task: { kind: 'records', file, lines: left } };
          for (let skipped = left.length; skipped < lines.length; skipped += 1) yield { skipped: file };
        }
      } else if (stream.bytes !== null) yield { task: { kind: 'bytes', file, bytes: stream.bytes } };
      else if (path !== null) yield { task: { kind: 'file', file, path } };
    } catch (error) {
      yield { failure: failureOf(file, error) };
    }
  }
}

async function* inPortions(lines: AsyncIterable<RecordLine>): AsyncGenerator<readonly RecordLine[]> {
  const iterator = lines[Symbol.asyncIterator]();
  let portion: RecordLine[] = [];
  let characters = 0;
  // The first records are handed on at once: a pipe's reader wants to see something.
  let most = 1;
  try {
    let coming = iterator.next();
    for (;;) {
      // What is there is not held back for what may come later.
      if (portion.length > 0 && !(await comesSoon(coming))) {
        yield portion;
        portion = [];
        characters = 0;
      }
      const next = await coming;
      if (next.done) break;
      coming = iterator.next();
      // Its error is thrown when it is awaited, or wanted by nobody.
      coming.catch(() => {});
      portion.push(next.value);
      characters += next.value.text?.length ?? 0;
      if (portion.length < most && characters < PORTION_CHARACTERS) continue;
      yield portion;
      most = Math.min(PORTION_RECORDS, most * 2);
      portion = [];
      characters = 0;
    }
    if (portion.length > 0) yield portion;
  } finally {
    void iterator.return?.(undefined);
  }
}

/** Whether a promise settles within {@link PATIENCE_MS}. */
function comesSoon(promise: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    const soon = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    promise.then(soon, soon);
  });
}
