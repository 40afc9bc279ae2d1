// Being written.
import { UnreadableError } from '../failure.ts';
import type { ReadOptions, Readout } from '../read.ts';

export function readPdf(_file: string, _content: string | Uint8Array, _options?: ReadOptions): Readout {
  throw new UnreadableError('FORMAT', 'pdf is not read yet');
}
