// Being written.
import { UnreadableError } from '../failure.ts';
import type { ReadOptions, Readout } from '../read.ts';

export function readDocx(_file: string, _content: string | Uint8Array, _options?: ReadOptions): Readout {
  throw new UnreadableError('FORMAT', 'docx is not read yet');
}
