// Bytes to text for the readers of formats: what is no text is an error of its own.
import { decode } from './decode.ts';
import { UnreadableError } from './failure.ts';

/** The bytes as text. @throws UnreadableError for binary content and unknown encodings */
export function decodeText(
  bytes: Uint8Array,
  encoding: string | undefined,
): { readonly text: string; readonly warnings: readonly string[] } {
  const decoded = decode(bytes, encoding);
  if ('error' in decoded) throw new UnreadableError(decoded.code, decoded.error);
  return { text: decoded.text, warnings: decoded.warning === undefined ? [] : [decoded.warning] };
}
