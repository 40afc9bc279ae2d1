// The system may be out of file handles for a moment when many files are read at once: wait and try again.
import { errorCode } from './failure.ts';

/** Together about three seconds: by then a handle of ours has been closed, or somebody else holds them all. */
const PAUSES_MS = [10, 40, 160, 640, 2000] as const;

/** Runs `operation`, again after a pause for as long as it fails for want of file handles. */
export async function retryWhenBusy<T>(operation: () => Promise<T>, pauses: readonly number[] = PAUSES_MS): Promise<T> {
  for (const pause of pauses) {
    try {
      return await operation();
    } catch (error) {
      const code = errorCode(error);
      if (code !== 'EMFILE' && code !== 'ENFILE' && code !== 'EAGAIN') throw error;
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
  return operation();
}
