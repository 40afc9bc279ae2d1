// Being written.
import { UnreadableError } from '../failure.ts';
import type { ReadOptions, Readout } from '../read.ts';

export function readEmail(_file: string, _content: string | Uint8Array, _options?: ReadOptions): Readout {
  throw new UnreadableError('FORMAT', 'email is not read yet');
}
