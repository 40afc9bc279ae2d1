// Where results go: a stream that may be slow, a reader that may go away, a file that must be whole or untouched.
import { once } from 'node:events';
import { createWriteStream, promises } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** The reader closed the pipe: nobody wants the rest, and that is no error. */
export class ClosedPipe extends Error {}

/** The results could not be written: the message names the file and the cause. */
export class UnwritableError extends Error {}

export interface Sink {
  /** Resolves when the destination takes more. @throws ClosedPipe or UnwritableError */
  write(text: string): Promise<void>;
  /** Everything is written: a file gets its name now. */
  close(): Promise<void>;
  /** Something went wrong: a file that was there stays as it was. */
  abandon(): Promise<void>;
}

/** Why a stream takes no more, once it does not; one listener a stream, however many sinks write to it. */
const failures = new WeakMap<Writable, { cause: Error | null }>();

function failureOf(stream: Writable, name: string): { cause: Error | null } {
  let failure = failures.get(stream);
  if (failure === undefined) {
    const noted: { cause: Error | null } = { cause: null };
    stream.on('error', (error: NodeJS.ErrnoException) => {
      noted.cause ??= error.code === 'EPIPE' ? new ClosedPipe() : unwritable(name, error);
    });
    failures.set(stream, noted);
    failure = noted;
  }
  return failure;
}

/** A sink that waits for a slow reader, so that a long run needs no more memory than a short one. */
export function sinkTo(stream: Writable, name = 'standard output'): Sink {
  const failure = failureOf(stream, name);
  return {
    async write(text) {
      if (failure.cause) throw failure.cause;
      if (text === '' || stream.write(text)) return;
      // `once` rejects with the stream's error; the listener above has named it by then.
      await once(stream, 'drain').catch((error: unknown) => {
        throw failure.cause ?? error;
      });
      if (failure.cause) throw failure.cause;
    },
    async close() {
      // Standard output stays open; what is still in its buffer may yet fail, on a full disk for one.
      await new Promise<void>((resolve) => stream.write('', () => resolve()));
      if (failure.cause) throw failure.cause;
    },
    async abandon() {},
  };
}

/**
 * A sink into a file that takes its name only when it is whole: a run that fails leaves the old file untouched.
 * What is no regular file (`/dev/stdout`, a named pipe) is written to directly.
 * @throws UnwritableError when the file cannot be made
 */
export async function sinkToFile(path: string): Promise<Sink> {
  const there = await promises.stat(path).catch(() => null);
  if (there?.isDirectory()) throw new UnwritableError(`${path}: is a folder, not a file`);
  const direct = there !== null && !there.isFile();
  const target = direct ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const stream = createWriteStream(target, there?.isFile() ? { mode: there.mode } : {});
  const sink = sinkTo(stream, path);
  try {
    await once(stream, 'open');
  } catch (error) {
    throw unwritable(path, error as NodeJS.ErrnoException);
  }
  return {
    write: sink.write,
    async close() {
      try {
        stream.end();
        await finished(stream);
        if (!direct) await promises.rename(target, path);
      } catch (error) {
        throw unwritable(path, error as NodeJS.ErrnoException);
      }
    },
    async abandon() {
      stream.destroy();
      if (!direct) await promises.rm(target, { force: true });
    },
  };
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'a part of its path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file became too large',
};

function unwritable(name: string, error: NodeJS.ErrnoException): UnwritableError {
  if (error instanceof UnwritableError) return error;
  return new UnwritableError(`${name}: cannot write: ${CAUSES[error.code ?? ''] ?? error.message}`);
}
