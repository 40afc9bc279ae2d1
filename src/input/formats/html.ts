// Being written.
import { UnreadableError } from '../failure.ts';
import type { ReadOptions, Readout } from '../read.ts';

export function readHtml(_file: string, _content: string | Uint8Array, _options?: ReadOptions): Readout {
  throw new UnreadableError('FORMAT', 'html is not read yet');
}
