// Where results go: a stream that may be slow, or a reader that may go away.
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The reader closed the pipe: nobody wants the rest, and that is no error. */
export class ClosedPipe extends Error {}

export interface Sink {
  /** Resolves when the stream takes more. @throws ClosedPipe, or the stream's error */
  write(text: string): Promise<void>;
}

/** A sink that waits for a slow reader, so that a long run needs no more memory than a short one. */
export function sinkTo(stream: Writable): Sink {
  let failure: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new ClosedPipe() : error;
  });
  return {
    async write(text) {
      if (failure) throw failure;
      if (text === '' || stream.write(text)) return;
      // `once` rejects with the stream's error; the listener above has named it by then.
      await once(stream, 'drain').catch((error: unknown) => {
        throw failure ?? error;
      });
      if (failure) throw failure;
    },
  };
}
