// What goes wrong while reading is a value that names the file, the cause and the next step; nothing here throws it.
import type { Failure } from '../model/document.ts';

export interface InputFailure extends Failure {
  /** A system code (`ENOENT`) or one of ours (`BINARY`), for programs and tests. */
  readonly code: string;
}

export function inputFailure(file: string, code: string, cause: string, nextStep?: string): InputFailure {
  return { file, code, error: nextStep === undefined ? cause : `${cause}; ${nextStep}` };
}

/** What a reader throws to end the reading of one file with a sentence for the user. Caught in read.ts. */
export class UnreadableError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnreadableError';
    this.code = code;
  }
}

const SYSTEM_CAUSES: Readonly<Record<string, readonly [cause: string, nextStep?: string]>> = {
  ENOENT: ['no such file', 'check the name and the folder'],
  ENOTDIR: ['no such file', 'a part of its path is not a folder'],
  EACCES: ['permission denied', 'check who may read it'],
  EPERM: ['permission denied', 'check who may read it'],
  EISDIR: ['is a folder, not a file'],
  ELOOP: ['too many symbolic links', 'it probably points to itself'],
  EMFILE: ['too many files open in this process', 'try fewer --jobs or raise `ulimit -n`'],
  ENFILE: ['too many files open on this machine', 'try again later'],
  ENAMETOOLONG: ['the file name is too long'],
  EIO: ['the disk or network reported a read error'],
  ESTALE: ['it changed or vanished while being read', 'run again'],
  ERR_FS_FILE_TOO_LARGE: ['larger than 2 GiB', 'split it, or give it as JSONL'],
  ERR_STRING_TOO_LONG: ['too large to hold as one text', 'split it, or give it as JSONL'],
};

/** The code of a system error, or '' for anything else. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Whatever was thrown while reading `file`, in words. */
export function failureOf(file: string, error: unknown): InputFailure {
  if (error instanceof UnreadableError) return inputFailure(file, error.code, error.message);
  const code = errorCode(error);
  const known = SYSTEM_CAUSES[code];
  if (known !== undefined) return inputFailure(file, code, known[0], known[1]);
  const message = error instanceof Error ? error.message : String(error);
  // A library's message may run over lines; the first says what happened.
  return inputFailure(file, code || 'UNREADABLE', `could not be read: ${message.split('\n', 1)[0]}`);
}
